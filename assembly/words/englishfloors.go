package words

// englishFloors is what is said of a question that is put on several floors.
func englishFloors(key string) string {
	switch key {
	case "floors.consensus":
		return "hands are added up over floors, and a search for consensus counts none; take a threshold of hands"
	case "floors.empty":
		return "a floor needs a name"
	case "floors.twice":
		return "the floor {0} is named twice"
	case "floors.members":
		return "the membership of {0} is 1 or more"
	case "floors.double":
		return "the floor {0} is there twice"
	case "floors.votes":
		return "{0} has {1} {1#vote|votes} of {2} {2#voter|voters}"
	case "floors.unexpected":
		return "{0} is not among the floors that the paper names: {1}"
	case "floors.size":
		return "{0} has {1} {1#member|members}, and the paper says {2}"
	case "floors.missing":
		return "the floor {0} is missing"
	case "floors.none":
		return "no floor has counted"
	case "floors.figures":
		return "{0} of {1} {1#floor|floors} carried it"
	case "floors.figures.card":
		return "floors of {0} {0#member|members} for, of {1} against, of {2} on neither side"
	case "floors.every":
		return "every one of {0} {0#floor|floors} is needed"
	case "floors.majority":
		return "a majority of {0} {0#floor|floors} needs {1}"
	case "slip.line":
		return "line {0} of the slip: {1}"
	case "slip.verb":
		return "a slip has the lines convene, members, headcount, question or notice, count and sealed, and no {0}"
	case "slip.twice":
		return "{0} is there twice"
	case "slip.lacks":
		return "the slip does not say: {0}"
	case "slip.sealed":
		return "a slip ends in the eight words of its floor's seal: sealed \"…\""
	case "slip.number":
		return "{0} takes a number of 0 or more"
	case "slip.count":
		return "count takes hands for, against and abstaining: count 30 12 2"
	case "slip.text":
		return "{0} takes a text in quotation marks"
	}
	return ""
}
