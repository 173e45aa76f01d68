package minutes

// englishTally is what the result of a question over several floors says.
func englishTally(key string) string {
	switch key {
	case "tally.title":
		return "A question put on several floors"
	case "tally.question":
		return "The question"
	case "tally.needs":
		return "It needs {0}, and {1}"
	case "tally.mode.aggregate":
		return "the hands of all floors are added up"
	case "tally.mode.every-floor":
		return "every floor has to carry it"
	case "tally.mode.majority-of-floors":
		return "more than half of the floors have to carry it"
	case "tally.mode.card":
		return "each floor has as many votes as members, all of them on the side of its majority; those of a tied floor on neither"
	case "tally.floors":
		return "What the floors counted"
	case "tally.floors.caption":
		return "Hands by floor"
	case "tally.verdict":
		return "What they decided together"
	case "tally.seals":
		return "Seals"
	case "tally.seals.what":
		return "Each floor's own record is sealed with these words; stacktaker verify compares them with its file."
	case "tally.unsealed":
		return "not sealed"
	case "column.floor":
		return "Floor"
	case "column.members":
		return "Members"
	case "column.voters":
		return "Voters"
	case "column.all":
		return "In all"
	}
	return ""
}
