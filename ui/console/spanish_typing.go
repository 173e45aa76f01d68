package console

// spanishTyping is what keys and fields answer.
func spanishTyping(key string) string {
	switch key {
	case "command.follow":
		return "{0#queda|quedan} {0} {0#línea pegada|líneas pegadas}; cada una aparece cuando se dijo la anterior"
	case "doubt":
		return "encajan {0} personas: {1} y otras; escribe más letras, o elige con ↓"
	case "doubt.people":
		return "{0} personas"
	case "menu.choose":
		return "elige primero una fila con una flecha o con letras"
	case "move.owed":
		return "primero: ¿quién se encarga de la moción {0}, y para cuándo? Tab: quién hace qué, o ninguna tarea"
	case "key.another":
		return "otro nombre"
	case "key.takeback":
		return "quitar"
	case "ruling.choose":
		return "{0} la acepta, {1} la rechaza; después Intro"
	case "ask.postpone":
		return "hasta cuándo:"
	case "ask.refer":
		return "a quién:"
	case "ask.next-meeting":
		return "cuándo y dónde:"
	case "done.withdraw":
		return "retirada"
	case "done.no-action":
		return "ninguna tarea"
	case "done.lapse":
		return "decaída"
	case "done.rule-out":
		return "no admitida"
	case "done.accept":
		return "aceptada como amistosa"
	case "done.pass":
		return "cede su turno"
	case "done.absent":
		return "no está"
	case "done.drop":
		return "fuera de la lista"
	}
	return ""
}
