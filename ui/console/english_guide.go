package console

// englishGuide is the line that is asked for step by step, and what the command line offers.
func englishGuide(key string) string {
	switch key {
	case "offers.more":
		return "{0} more {1}"
	case "key.take":
		return "take it"
	case "key.enough":
		return "say it so"
	case "key.about":
		return "about what"
	case "ask.about":
		return "what it is about:"
	case "motion.procedural":
		return "PROCEDURAL MOTION"
	case "motion.amendment":
		return "AMENDMENT {0}"
	case "motion.procedural.amendment":
		return "AMENDMENT TO THE PROCEDURAL MOTION"
	case "motion.procedural.put":
		return "the procedural motion"
	case "guide.out":
		return "leave it out"
	case "guide.enough":
		return "that is all"
	case "guide.form":
		return "it takes {0}"
	case "expects.quoted":
		return "{0}, in quotation marks"
	case "arg.a":
		return "the number of the grievance"
	case "arg.answered.how":
		return "how the employer answered"
	case "arg.settled.how":
		return "what becomes of it"
	case "arg.merge.b":
		return "the grievance that stays"
	case "arg.merge.how":
		return "distinct where nobody is in both"
	case "arg.rank.ranks":
		return "each grievance and its hands, such as 3 31"
	case "arg.grievance.area":
		return "where it is so"
	case "arg.grievance.people":
		return "how many people it is about"
	case "arg.name":
		return "the name of the mandate"
	case "arg.mandate.delegates":
		return "who is sent"
	case "arg.mandate.alternate":
		return "who goes where a delegate cannot"
	case "arg.mandate.from":
		return "the motion that it follows from"
	case "arg.mandate.must":
		return "what they must do"
	case "arg.mandate.may":
		return "what they may do"
	case "arg.mandate.refer":
		return "what they must bring back to the assembly"
	case "arg.report.text":
		return "what they report"
	case "arg.report.proposal":
		return "what they propose"
	case "arg.import.source":
		return "the spreadsheet"
	case "arg.amount":
		return "how much, in the smallest coin"
	case "arg.paid.text":
		return "what it was paid for"
	}
	return ""
}
