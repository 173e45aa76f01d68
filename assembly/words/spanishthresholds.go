package words

// spanishThresholds is what a motion needs, in a few words.
func spanishThresholds(key string) string {
	switch key {
	case "threshold.one":
		return "{0}"
	case "threshold.both":
		return "{0} y {1}"
	case "threshold.sustain":
		return "la mitad de votos emitidos, el empate mantiene"
	case "threshold.sustain.unless":
		return "se mantiene, salvo {0} en contra"
	case "threshold.simple":
		return "mayoría simple"
	case "threshold.majority.present":
		return "mayoría de presentes"
	case "threshold.majority.votes":
		return "mayoría de votos, con abstenciones"
	case "threshold.majority.members":
		return "mayoría de miembros"
	case "threshold.share.cast":
		return "{0} de votos emitidos"
	case "threshold.share.votes":
		return "{0} de votos, con abstenciones"
	case "threshold.share.present":
		return "{0} de presentes"
	case "threshold.share.members":
		return "{0} de miembros"
	case "threshold.unanimous":
		return "unanimidad"
	case "threshold.consensus":
		return "consenso"
	case "threshold.consensus.but":
		return "consenso, {0} {0#bloqueo|bloqueos} como máximo"
	}
	return ""
}
