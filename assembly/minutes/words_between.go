package minutes

// englishBetween is what binds one meeting to the next: reports, grievances, money.
func englishBetween(key string) string {
	switch key {
	case "section.grievances":
		return "Grievances"
	case "grievances.caption":
		return "What is wrong, for how many, and what became of it"
	case "column.grievance":
		return "Grievance"
	case "column.area":
		return "Where"
	case "column.people":
		return "People"
	case "column.became":
		return "What became of it"
	case "people":
		return "{0}"
	case "people.least":
		return "at least {0}"
	case "grievance.raised":
		return "raised"
	case "grievance.merged":
		return "merged into {0}"
	case "grievance.demanded":
		return "demanded by {0}"
	case "grievance.mandated":
		return "demanded; delegates are sent with it: {0}"
	case "grievance.presented":
		return "presented under the mandate {0}; not answered yet"
	case "grievance.won":
		return "won"
	case "grievance.partly":
		return "won in part"
	case "grievance.refused":
		return "refused"
	case "grievance.closed":
		return "closed"
	case "grievance.escalated":
		return "escalated"
	case "grievance.answer":
		return "{0}: {1}"
	case "grievance.answer.then":
		return "{0}: {1} ({2})"
	case "part.reports":
		return "Reports"
	case "report.lead":
		return "{0}."
	case "report.proposal":
		return "What was brought back as a proposal is {0}."
	case "mandate.renewed":
		return "The mandate {0} was renewed; it reports next on {1}."
	case "mandate.discharged":
		return "The mandate {0} was discharged."
	case "mandate.expired":
		return "The mandate {0} expired with its term on {1}."
	case "moved.spend":
		return "It asks for {0}, in the smallest unit of the currency: {1}."
	case "moved.demand":
		return "It makes a demand of grievance {0}."
	case "value.none":
		return "none"
	case "value.yes":
		return "yes"
	case "value.no":
		return "no"
	case "section.fund":
		return "Money that the members authorized"
	case "fund.caption":
		return "What was voted, paid and is open, in the smallest unit of the currency"
	case "column.purpose":
		return "For"
	case "column.decision":
		return "Decision"
	case "column.voted":
		return "Voted"
	case "column.paid":
		return "Paid"
	case "column.left":
		return "Open"
	case "fund.total":
		return "Together"
	case "fund.revoked":
		return "taken back"
	case "fund.paid":
		return "Of what {0} authorized, {1} was paid, entered at {3}: {2}"
	case "object.earlier":
		return "motion {0} of meeting {1}"
	}
	return ""
}
