package words

// englishGrievances is what is said of grievances.
func englishGrievances(key string) string {
	switch key {
	case "grievance.none":
		return `no grievance was raised; write one down: grievance "TEXT"`
	case "grievance.text":
		return "a grievance says what is wrong"
	case "grievance.people":
		return "a grievance is that of one person or more, not of {0}"
	case "grievance.unknown":
		return "there is no grievance {0}; there are: {1}"
	case "grievance.merged":
		return "grievance {0} was merged into grievance {1}; name that one"
	case "grievance.pending":
		return "grievance {0} is being demanded by motion {1}; decide that first"
	case "grievance.raised":
		return "grievance {0} is raised, and not demanded yet; move it: demand {0} by NAME"
	case "grievance.demanded":
		return `grievance {0} is demanded by motion {1}, and nobody is sent with it yet; send somebody: mandate "NAME" delegates NAME… from {1}`
	case "grievance.mandated":
		return "somebody is sent with grievance {0} under the mandate {1}; when the demand was presented: presented {0}"
	case "grievance.presented":
		return `grievance {0} is presented, and waits for its answer: answered {0} won|partly|refused "TEXT"`
	case "grievance.answered":
		return "grievance {0} is answered ({1}); settle it: settled {0} closed, or settled {0} escalated"
	case "grievance.over":
		return `grievance {0} is settled ({1}); what is wrong again is raised again: grievance "TEXT"`
	case "grievance.is.raised":
		return "raised"
	case "grievance.is.merged":
		return "merged"
	case "grievance.is.demanded":
		return "demanded"
	case "grievance.is.mandated":
		return "mandated"
	case "grievance.is.presented":
		return "presented"
	case "grievance.is.won":
		return "won"
	case "grievance.is.partly":
		return "won in part"
	case "grievance.is.refused":
		return "refused"
	case "grievance.is.closed":
		return "closed"
	case "grievance.is.escalated":
		return "escalated"
	case "merge.itself":
		return "grievance {0} cannot be merged into itself; name another"
	case "merge.late":
		return "grievance {0} is on its way as a demand; merge the other into it: merge {1} into {0}"
	case "merge.people":
		return "together these are more than {0} {0#person|people}; put the number right"
	case "rank.twice":
		return "grievance {0} is named twice; it has one number of hands"
	case "rank.raised":
		return "grievance {0} is beyond its ranking; only what is raised and not yet demanded is ranked"
	case "rank.hands":
		return "{1} {1#hand|hands} for grievance {0} {1#is|are} impossible; {2} may vote, and each has one hand for it"
	case "demand.aside":
		return "grievance {0} is demanded by motion {1}, which is {2}; take it up again: move take-up {1} by NAME"
	case "answered.text":
		return "an answer says something; write down what was answered"
	}
	return ""
}

// englishFund is what is said of money.
func englishFund(key string) string {
	switch key {
	case "spend.kind":
		return "{0} asks for no money; a main motion, an action or a ratification does"
	case "spend.amount":
		return "{0} is not an amount of money; write a whole number of the smallest unit, 1 or more, without sign, point or currency, such as 50000"
	case "spend.most":
		return "{0} is too much money for one motion; {1} is the most"
	case "spend.for":
		return "money is voted for something; say what it is for"
	case "paid.none":
		return `no money was voted; move it: move "TEXT" by NAME spend AMOUNT "FOR"`
	case "paid.unknown":
		return "no money was voted by {0}; the register has: {1}"
	case "paid.text":
		return "a payment says what was paid"
	case "paid.revoked":
		return "the money of decision {0} was taken back; nothing more is paid of it"
	case "paid.more":
		return "decision {0} authorized {1}, of which {2} is paid; {3} is left"
	}
	return ""
}
