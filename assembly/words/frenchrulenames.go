package words

// frenchRuleNames is what the rules of the rule book are called.
func frenchRuleNames(key string) string {
	switch key {
	case "rule.name.presence":
		return "la présence"
	case "rule.name.credentials":
		return "les droits"
	case "rule.name.door":
		return "la porte"
	case "rule.name.quorum":
		return "le quorum"
	case "rule.name.roles":
		return "les fonctions"
	case "rule.name.rotation":
		return "la rotation"
	case "rule.name.facilitating":
		return "animer"
	case "rule.name.tellers":
		return "les décomptes"
	case "rule.name.lanes":
		return "les files"
	case "rule.name.one hand":
		return "une seule main"
	case "rule.name.responses":
		return "les réponses"
	case "rule.name.the list":
		return "la liste"
	case "rule.name.moving up":
		return "avancer"
	case "rule.name.points of order":
		return "les points d'ordre"
	case "rule.name.clocks":
		return "les chronos"
	case "rule.name.agenda":
		return "l'ordre du jour"
	case "rule.name.moving":
		return "présenter"
	case "rule.name.one motion":
		return "une motion à la fois"
	case "rule.name.precedence":
		return "la préséance"
	case "rule.name.seconding":
		return "appuyer"
	case "rule.name.amending":
		return "amender"
	case "rule.name.closing debate":
		return "clore le débat"
	case "rule.name.deciding twice":
		return "décider deux fois"
	case "rule.name.next business":
		return "l'affaire suivante"
	case "rule.name.putting":
		return "mettre aux voix"
	case "rule.name.counting":
		return "compter"
	case "rule.name.two tellers":
		return "deux décomptes"
	case "rule.name.recounts":
		return "recompter"
	case "rule.name.thresholds":
		return "les majorités"
	case "rule.name.consensus":
		return "le consensus"
	case "rule.name.competing":
		return "la concurrence"
	case "rule.name.elections":
		return "les élections"
	case "rule.name.lot":
		return "le tirage au sort"
	case "rule.name.standing orders":
		return "le règlement"
	case "rule.name.the close":
		return "la clôture"
	case "rule.name.the seal":
		return "le scellé"
	case "rule.name.undo":
		return "annuler"
	case "rule.name.mandates":
		return "les mandats"
	case "rule.name.grievances":
		return "les griefs"
	case "rule.name.the fund":
		return "la caisse"
	}
	return ""
}
