package console

// englishBetween is mandates, actions and grievances: what binds one meeting to the next.
func englishBetween(key string) string {
	switch key {
	case "key.screen5":
		return "mandates"
	case "key.screen6":
		return "grievances"
	case "key.duty", "key.grievance":
		return "next step"
	case "key.box":
		return "box"
	case "menu.key.screen5":
		return "mandates and actions"
	case "menu.key.screen6":
		return "the grievances"
	case "menu.key.duty":
		return "what is next with the chosen mandate or action"
	case "menu.key.grievance":
		return "what is next with the chosen grievance"
	case "menu.key.box":
		return "empty the grievance box, one line each"
	case "help.mandates":
		return "KEYS ON MANDATES AND ACTIONS"
	case "help.grievances":
		return "KEYS ON GRIEVANCES"
	case "next.full":
		return "in full"
	case "next.nothing":
		return "nothing"
	case "motion.spend":
		return "asks for {0}: {1}"
	case "number":
		return "Type a whole number."
	}
	if s := englishMandates(key); s != "" {
		return s
	}
	return englishGrievances(key)
}

// englishMandates is who is sent with what, and who does what by when.
func englishMandates(key string) string {
	switch key {
	case "mandates":
		return "MANDATES AND ACTIONS"
	case "mandates.count":
		return "{0} in force · {1} to do"
	case "mandates.empty":
		return `There are no mandates and no actions yet: on ":", mandate or assign.`
	case "mandate":
		return "MANDATE {0}"
	case "mandate.active":
		return "active"
	case "mandate.report-due":
		return "REPORT DUE"
	case "mandate.reported":
		return "reported"
	case "mandate.renewed":
		return "renewed"
	case "mandate.discharged":
		return "discharged"
	case "mandate.recalled":
		return "recalled"
	case "mandate.expired":
		return "expired"
	case "mandate.vacant":
		return "{0} vacant"
	case "mandate.due":
		return "due {0}"
	case "mandate.must":
		return "must: {0}"
	case "mandate.may":
		return "may: {0}"
	case "mandate.refer":
		return "must refer back: {0}"
	case "mandate.term":
		return "until {0}"
	case "mandate.missed":
		return "{0} {0#report was|reports were} missed: renew or recall?"
	case "mandate.delegates":
		return "delegates: {0}"
	case "mandate.alternate":
		return "alternate: {0}"
	case "mandate.from":
		return "from decision {0}"
	case "mandate.reported.at":
		return "{0}: {1}"
	case "mandate.proposal":
		return "proposal, published as motion {0}: {1}"
	case "mandate.question":
		return "{0}, {1}. What is next?"
	case "mandate.report":
		return "report"
	case "mandate.renew":
		return "renew"
	case "mandate.discharge":
		return "discharge"
	case "mandate.recall":
		return "recall"
	case "mandate.elect":
		return "elect"
	case "action.open":
		return "to do"
	case "action.overdue":
		return "DUE"
	case "action.done":
		return "done"
	case "action.title":
		return "{0}  {1}"
	case "action.by":
		return "by {0}"
	case "action.question":
		return "Action {0}, {2}: {1}"
	case "action.finished":
		return "it is finished"
	case "prompt.recall":
		return "RECALL"
	case "ask.delegate":
		return "delegate:"
	case "ask.report":
		return "reports on (such as 2026-05-17), or nothing:"
	}
	return ""
}

// englishGrievances is what is wrong, and what became of it.
func englishGrievances(key string) string {
	switch key {
	case "grievances":
		return "GRIEVANCES"
	case "grievances.count":
		return "{0} not answered"
	case "grievances.empty":
		return "No grievance was raised yet. i: empty the box, one line each; no names."
	case "grievance":
		return "GRIEVANCE {0}"
	case "grievance.name":
		return "Grievance {0}"
	case "grievance.raised":
		return "raised"
	case "grievance.merged":
		return "merged"
	case "grievance.demanded":
		return "demanded"
	case "grievance.mandated":
		return "sent out"
	case "grievance.presented":
		return "presented"
	case "grievance.won":
		return "WON"
	case "grievance.partly":
		return "won in part"
	case "grievance.refused":
		return "refused"
	case "grievance.closed":
		return "closed"
	case "grievance.escalated":
		return "escalated"
	case "grievance.into":
		return "merged into grievance {0}"
	case "grievance.motion":
		return "as a demand: motion {0}"
	case "grievance.mandate":
		return "carried by the mandate {0}"
	case "grievance.answer":
		return "{0}: {1}"
	case "grievance.question":
		return "Grievance {0}, {1}"
	case "grievance.demand":
		return "demand"
	case "grievance.rank":
		return "hands"
	case "grievance.merge":
		return "merge"
	case "grievance.send":
		return "send delegates"
	case "grievance.present":
		return "it was presented"
	case "grievance.close":
		return "close"
	case "grievance.escalate":
		return "escalate"
	case "people":
		return "{0} {0#person|people}"
	case "people.one":
		return "1 person"
	case "people.least":
		return "at least {0} {0#person|people}"
	case "people.short", "people.one.short":
		return "{0}"
	case "people.least.short":
		return "{0}+"
	case "hands.one":
		return "1 hand"
	case "hands.many":
		return "{0} {0#hand|hands}"
	case "merge.question":
		return "May the same people be in both, {0} and {1}?"
	case "merge.may":
		return "they may"
	case "merge.distinct":
		return "no: the numbers add up"
	case "prompt.grievance":
		return "GRIEVANCE"
	case "ask.grievance":
		return "what is wrong, without a name:"
	case "prompt.demand":
		return "DEMAND"
	case "prompt.rank":
		return "HANDS"
	case "ask.hands":
		return "how many for it:"
	case "prompt.merge":
		return "MERGE"
	case "ask.into":
		return "into which number:"
	case "prompt.send":
		return "SEND"
	case "ask.second":
		return "a second delegate, or the same again:"
	}
	return ""
}
