package words

// englishKinds is what people call the kinds of hands, and those of motions.
func englishKinds(key string) string {
	switch key {
	case "kind.speak":
		return "speak"
	case "kind.for":
		return "for"
	case "kind.against":
		return "against"
	case "kind.response":
		return "response"
	case "kind.information":
		return "information"
	case "kind.clarification":
		return "clarification"
	case "kind.order":
		return "point of order"
	case "kind.privilege":
		return "privilege"
	case "kind.quorum":
		return "quorum check"

	case "kind.main":
		return "motion"
	case "kind.action":
		return "direct action"
	case "kind.ratify":
		return "ratify"
	case "kind.close-debate":
		return "close debate"
	case "kind.table":
		return "table"
	case "kind.postpone":
		return "postpone"
	case "kind.refer":
		return "refer"
	case "kind.limit":
		return "limit speeches"
	case "kind.recess":
		return "recess"
	case "kind.adjourn":
		return "adjourn"
	case "kind.next-meeting":
		return "next meeting"
	case "kind.challenge sustain":
		return "sustain the chair in the ruling"
	case "kind.challenge":
		return "challenge the ruling"
	}
	return ""
}
