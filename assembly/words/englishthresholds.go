package words

// englishThresholds is what a motion needs, in a few words.
func englishThresholds(key string) string {
	switch key {
	case "threshold.one":
		return "{0}"
	case "threshold.both":
		return "{0} and {1}"
	case "threshold.sustain":
		return "half of cast, a tie sustains"
	case "threshold.sustain.unless":
		return "sustained, unless {0} is against"
	case "threshold.simple":
		return "simple"
	case "threshold.majority.present":
		return "majority of present"
	case "threshold.majority.votes":
		return "majority of votes"
	case "threshold.majority.members":
		return "majority of members"
	case "threshold.share.cast":
		return "{0} of cast"
	case "threshold.share.votes":
		return "{0} of votes"
	case "threshold.share.present":
		return "{0} of present"
	case "threshold.share.members":
		return "{0} of members"
	case "threshold.unanimous":
		return "unanimous"
	case "threshold.consensus":
		return "consensus"
	case "threshold.consensus.but":
		return "consensus-{0}"
	}
	return ""
}
