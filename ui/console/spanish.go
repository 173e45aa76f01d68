package console

// spanish is the table in Spanish. It has the keys of [english].
func spanish(key string) string {
	for _, table := range [...]func(string) string{
		spanishKeys, spanishMenu, spanishFloor, spanishMotions, spanishCount, spanishFigures, spanishPrompts, spanishPeople, spanishLists, spanishCards, spanishArgs, spanishRecord, spanishRehearsal, spanishMinutes, spanishBetween, spanishGuide, spanishTyping,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// spanishKeys is the line of moves: a word or two each.
func spanishKeys(key string) string {
	switch key {
	case "key.enter":
		return "Enter"
	case "key.tab":
		return "Tab"
	case "key.esc":
		return "Esc"
	case "key.space":
		return "espacio"
	case "key.call":
		return "sigue"
	case "key.hand":
		return "mano"
	case "key.done":
		return "fin"
	case "key.order":
		return "orden"
	case "key.move":
		return "moción"
	case "key.second":
		return "secunda"
	case "key.amend":
		return "enmienda"
	case "key.count":
		return "votar"
	case "key.declare":
		return "proclama"
	case "key.note":
		return "nota"
	case "key.undo":
		return "deshacer"
	case "key.room":
		return "sala"
	case "key.more":
		return "más"
	case "key.help":
		return "ayuda"
	case "key.ok":
		return "ok"
	case "key.back":
		return "volver"
	case "key.kind":
		return "clase"
	case "key.choose":
		return "elegir"
	case "key.place":
		return "cuál"
	case "key.begin":
		return "empezar"
	case "key.leave":
		return "salir"
	case "key.run":
		return "decirlo"
	case "key.complete":
		return "completar"
	case "key.before":
		return "anterior"
	case "key.add":
		return "mano"
	case "key.pgup":
		return "RePág"
	case "key.together":
		return "juntos"
	case "key.enter.figure":
		return "anotar"
	case "key.rule":
		return "resolver"
	case "key.cited":
		return "norma"
	case "key.floor":
		return "palabra"
	case "key.go":
		return "ir o aplazar"
	case "key.item":
		return "punto"
	case "key.checkin":
		return "llegadas"
	case "key.attend":
		return "entra o sale"
	case "key.open":
		return "abrir"
	case "key.read":
		return "seguir"
	case "key.handover":
		return "ceder"
	}
	return ""
}

// spanishPrompts is what is asked at the foot of the screen.
func spanishPrompts(key string) string {
	switch key {
	case "prompt.hand":
		return "MANO"
	case "prompt.order":
		return "CUESTIÓN DE ORDEN"
	case "prompt.move":
		return "MOCIÓN"
	case "prompt.second":
		return "SECUNDA"
	case "prompt.amend":
		return "ENMIENDA"
	case "prompt.note":
		return "NOTA"
	case "prompt.item":
		return "PUNTO"
	case "prompt.arrive":
		return "LLEGADA"
	case "prompt.nominate":
		return "CANDIDATURA"
	case "prompt.facilitator":
		return "MODERACIÓN"
	case "prompt.find":
		return "BUSCAR"
	case "ask.who":
		return "quién:"
	case "ask.mover":
		return "la propone:"
	case "ask.text":
		return "las palabras exactas:"
	case "ask.nothing":
		return "no lleva palabras; Enter"
	case "ask.duration":
		return "cuánto, como 90s o 2m:"
	case "ask.duration.maybe":
		return "cuánto, como 10m, o nada:"
	case "ask.title":
		return "su título:"
	case "ask.old":
		return "¿qué se suprime? (nada: todo el texto)"
	case "ask.new":
		return "¿qué palabras se insertan?"
	case "who":
		return "nadie en el censo se llama así"
	case "nobody":
		return "nadie se llama así"
	case "type":
		return "escribe unas letras del nombre"
	case "move.wordless":
		return "{0} no lleva palabras; Tab cambia lo que se propone"
	case "move.time":
		return "{0} lleva un tiempo, como 10m, y no palabras; Tab cambia lo que se propone"
	case "text":
		return "dilo antes con palabras"
	case "here":
		return "{0} ya está aquí"
	case "amend.gone":
		return "«{0}» no está en el texto; escribe las palabras tal como están"
	case "new":
		return "nombre nuevo: {0} ({1})"
	case "credential.vote":
		return "voto"
	case "credential.voice":
		return "voz"
	case "credential.observer":
		return "observa"
	case "person.speaks":
		return "tiene la palabra"
	case "person.waits":
		return "espera {0}, {1}"
	case "person.here":
		return "aquí"
	case "person.away":
		return "no está"
	case "about.here":
		return "aquí desde las {0}"
	case "about.left":
		return "se fue a las {0}"
	case "about.away":
		return "no está"
	case "about.apologies":
		return "ausencia excusada"
	case "about.turns":
		return "turnos {0}, {1} de palabra"
	}
	return ""
}
