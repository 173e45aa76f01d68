package words

// englishRuleNames is what the rules of the rule book are called.
func englishRuleNames(key string) string {
	switch key {
	case "rule.name.presence":
		return "presence"
	case "rule.name.credentials":
		return "credentials"
	case "rule.name.door":
		return "door"
	case "rule.name.quorum":
		return "quorum"
	case "rule.name.roles":
		return "roles"
	case "rule.name.rotation":
		return "rotation"
	case "rule.name.facilitating":
		return "facilitating"
	case "rule.name.tellers":
		return "tellers"
	case "rule.name.lanes":
		return "lanes"
	case "rule.name.one hand":
		return "one hand"
	case "rule.name.responses":
		return "responses"
	case "rule.name.the list":
		return "the list"
	case "rule.name.moving up":
		return "moving up"
	case "rule.name.points of order":
		return "points of order"
	case "rule.name.clocks":
		return "clocks"
	case "rule.name.agenda":
		return "agenda"
	case "rule.name.moving":
		return "moving"
	case "rule.name.one motion":
		return "one motion"
	case "rule.name.precedence":
		return "precedence"
	case "rule.name.seconding":
		return "seconding"
	case "rule.name.amending":
		return "amending"
	case "rule.name.closing debate":
		return "closing debate"
	case "rule.name.deciding twice":
		return "deciding twice"
	case "rule.name.next business":
		return "next business"
	case "rule.name.putting":
		return "putting"
	case "rule.name.counting":
		return "counting"
	case "rule.name.two tellers":
		return "two tellers"
	case "rule.name.recounts":
		return "recounts"
	case "rule.name.thresholds":
		return "thresholds"
	case "rule.name.consensus":
		return "consensus"
	case "rule.name.competing":
		return "competing"
	case "rule.name.elections":
		return "elections"
	case "rule.name.lot":
		return "lot"
	case "rule.name.standing orders":
		return "standing orders"
	case "rule.name.the close":
		return "the close"
	case "rule.name.the seal":
		return "the seal"
	case "rule.name.undo":
		return "undo"
	case "rule.name.mandates":
		return "mandates"
	case "rule.name.grievances":
		return "grievances"
	case "rule.name.the fund":
		return "the fund"
	}
	return ""
}
