package words

// frenchKinds is what people call the kinds of hands, and those of motions.
func frenchKinds(key string) string {
	switch key {
	case "kind.speak":
		return "parler"
	case "kind.for":
		return "pour"
	case "kind.against":
		return "contre"
	case "kind.response":
		return "réponse"
	case "kind.information":
		return "information"
	case "kind.clarification":
		return "précision"
	case "kind.order":
		return "point d'ordre"
	case "kind.privilege":
		return "privilège"
	case "kind.quorum":
		return "quorum"

	case "kind.main":
		return "motion"
	case "kind.action":
		return "action directe"
	case "kind.ratify":
		return "ratifier"
	case "kind.close-debate":
		return "clore le débat"
	case "kind.table":
		return "mettre de côté"
	case "kind.postpone":
		return "reporter"
	case "kind.refer":
		return "renvoyer"
	case "kind.limit":
		return "limiter le temps"
	case "kind.recess":
		return "suspension"
	case "kind.adjourn":
		return "lever la séance"
	case "kind.next-meeting":
		return "prochaine assemblée"
	case "kind.challenge sustain":
		return "maintenir la décision de la présidence"
	case "kind.challenge":
		return "contester la décision"
	}
	return ""
}
