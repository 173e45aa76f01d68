package words

// spanishKinds is what people call the kinds of hands, and those of motions.
func spanishKinds(key string) string {
	switch key {
	case "kind.speak":
		return "hablar"
	case "kind.for":
		return "a favor"
	case "kind.against":
		return "en contra"
	case "kind.response":
		return "por alusiones"
	case "kind.information":
		return "información"
	case "kind.clarification":
		return "aclaración"
	case "kind.order":
		return "cuestión de orden"
	case "kind.privilege":
		return "privilegio"
	case "kind.quorum":
		return "quórum"

	case "kind.main":
		return "moción"
	case "kind.action":
		return "acción directa"
	case "kind.ratify":
		return "ratificar"
	case "kind.close-debate":
		return "cerrar el debate"
	case "kind.table":
		return "dejar sobre la mesa"
	case "kind.postpone":
		return "aplazar"
	case "kind.refer":
		return "remitir"
	case "kind.limit":
		return "limitar el tiempo"
	case "kind.recess":
		return "receso"
	case "kind.adjourn":
		return "levantar la sesión"
	case "kind.next-meeting":
		return "próxima asamblea"
	case "kind.challenge sustain":
		return "mantener la resolución de la mesa"
	case "kind.challenge":
		return "impugnar la resolución"
	}
	return ""
}
