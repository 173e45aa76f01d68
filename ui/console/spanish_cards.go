package console

// spanishCards is the title, the questions, and the cards.
func spanishCards(key string) string {
	switch key {
	case "title.name":
		return "stacktaker"
	case "title.asks":
		return "Título de la asamblea:"
	case "title.usual":
		return "Asamblea del {0}"
	case "title.just":
		return "Enter empieza sin más; sin título es «{0}». Quórum, censo y orden del día se pueden añadir sobre la marcha."
	case "leave":
		return "¿Salir? No se pierde nada; la asamblea sigue abierta y sus relojes corren."
	case "leave.yes":
		return "salir"
	case "leave.no":
		return "quedarse"
	case "old":
		return "Esta asamblea nunca se cerró. Su última anotación es del {0}."
	case "old.on":
		return "seguir"
	case "old.close":
		return "cerrarla a esa hora"
	case "old.new":
		return "empezar otra"
	case "page.more":
		return "{0} más"
	case "help.floor":
		return "TECLAS DE LA PALABRA"
	case "help.agenda":
		return "TECLAS EN EL ORDEN DEL DÍA"
	case "help.roll":
		return "TECLAS EN EL CENSO"
	case "help.motions":
		return "TECLAS EN LAS MOCIONES"
	case "help.count":
		return "TECLAS MIENTRAS SE CUENTA"
	case "help.ruling":
		return "elegir la resolución: estimada o desestimada"
	case "help.ruling.enter":
		return "da esa resolución"
	case "help.digits":
		return "escribir el número de la columna; vacía es 0"
	case "help.blank":
		return "deja en blanco todas las pantallas, y las trae de vuelta, también al escribir"
	case "help.lines":
		return "Lo que se puede decir en la línea de órdenes (:), por temas; las palabras en mayúsculas se rellenan, lo que está entre [ ] se puede omitir."
	case "rule":
		return "LA NORMA: {0}"
	case "rule.key":
		return "{0} norma"
	case "rule.refused":
		return "NO CABE"
	case "orders":
		return "REGLAMENTO"
	case "orders.changed":
		return "CAMBIADO"
	case "orders.rest":
		return "COMO SIEMPRE"
	case "orders.none":
		return "Todas tienen su valor habitual."
	case "orders.default":
		return "por defecto {0}"
	case "orders.since":
		return "desde las {0}"
	case "orders.takes":
		return "admite {0}"
	case "handover":
		return "RELEVO"
	case "handover.now":
		return "ahora"
	case "handover.floor":
		return "palabra"
	case "handover.nobody":
		return "nadie habla"
	case "handover.stack":
		return "turnos"
	case "handover.more":
		return "y {0} más"
	case "handover.motion":
		return "moción"
	case "handover.quorum":
		return "quórum"
	case "handover.present":
		return "{0} {0#presente|presentes}, {1#hace|hacen} falta {1}"
	case "handover.time":
		return "tiempo"
	case "handover.left":
		return "{0}: quedan {1}"
	case "handover.over":
		return "{0}: {1} de más"
	case "handover.next":
		return "QUIÉN SIGUE"
	case "handover.other":
		return "otra persona"
	case "seal":
		return "SELLO"
	case "seal.read":
		return "Lee estas palabras en voz alta; varias personas las apuntan. Constan en el acta, y la próxima asamblea empieza con ellas."
	}
	return ""
}
