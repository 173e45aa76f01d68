package words

// frenchThresholds is what a motion needs, in a few words.
func frenchThresholds(key string) string {
	switch key {
	case "threshold.one":
		return "{0}"
	case "threshold.both":
		return "{0} et {1}"
	case "threshold.sustain":
		return "la moitié des exprimés, l'égalité maintient"
	case "threshold.sustain.unless":
		return "maintenue, sauf {0} contre"
	case "threshold.simple":
		return "majorité simple"
	case "threshold.majority.present":
		return "majorité des présences"
	case "threshold.majority.votes":
		return "majorité des votes, abstentions comprises"
	case "threshold.majority.members":
		return "majorité des membres"
	case "threshold.share.cast":
		return "{0} des exprimés"
	case "threshold.share.votes":
		return "{0} des votes, abstentions comprises"
	case "threshold.share.present":
		return "{0} des présences"
	case "threshold.share.members":
		return "{0} des membres"
	case "threshold.unanimous":
		return "unanimité"
	case "threshold.consensus":
		return "consensus"
	case "threshold.consensus.but":
		return "consensus, {0} {0#blocage|blocages} au plus"
	}
	return ""
}
