package words

// spanishRuleNames is what the rules of the rule book are called.
func spanishRuleNames(key string) string {
	switch key {
	case "rule.name.presence":
		return "la presencia"
	case "rule.name.credentials":
		return "las credenciales"
	case "rule.name.door":
		return "la puerta"
	case "rule.name.quorum":
		return "el quórum"
	case "rule.name.roles":
		return "las funciones"
	case "rule.name.rotation":
		return "la rotación"
	case "rule.name.facilitating":
		return "moderar"
	case "rule.name.tellers":
		return "los recuentos"
	case "rule.name.lanes":
		return "los carriles"
	case "rule.name.one hand":
		return "una sola mano"
	case "rule.name.responses":
		return "las alusiones"
	case "rule.name.the list":
		return "la lista"
	case "rule.name.moving up":
		return "adelantar"
	case "rule.name.points of order":
		return "cuestiones de orden"
	case "rule.name.clocks":
		return "los relojes"
	case "rule.name.agenda":
		return "el orden del día"
	case "rule.name.moving":
		return "proponer"
	case "rule.name.one motion":
		return "una moción a la vez"
	case "rule.name.precedence":
		return "la precedencia"
	case "rule.name.seconding":
		return "secundar"
	case "rule.name.amending":
		return "enmendar"
	case "rule.name.closing debate":
		return "cerrar el debate"
	case "rule.name.deciding twice":
		return "decidir dos veces"
	case "rule.name.next business":
		return "el siguiente asunto"
	case "rule.name.putting":
		return "someter a votación"
	case "rule.name.counting":
		return "contar"
	case "rule.name.two tellers":
		return "dos recuentos"
	case "rule.name.recounts":
		return "contar otra vez"
	case "rule.name.thresholds":
		return "las mayorías"
	case "rule.name.consensus":
		return "el consenso"
	case "rule.name.competing":
		return "enfrentar propuestas"
	case "rule.name.elections":
		return "las elecciones"
	case "rule.name.lot":
		return "el sorteo"
	case "rule.name.standing orders":
		return "el reglamento"
	case "rule.name.the close":
		return "el cierre"
	case "rule.name.the seal":
		return "el sello"
	case "rule.name.undo":
		return "deshacer"
	case "rule.name.mandates":
		return "los mandatos"
	case "rule.name.grievances":
		return "las quejas"
	case "rule.name.the fund":
		return "la caja"
	}
	return ""
}
