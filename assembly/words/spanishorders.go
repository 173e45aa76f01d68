package words

// spanishOrders tells what each standing order is for, and where it comes from: [R] Rusty's Rules of Order, [C]
// Citrine's ABC of Chairmanship, [A] Spanish assembly practice, [O] the New York City General Assembly, [D] this
// program.
func spanishOrders(key string) string {
	switch key {
	case "order.quorum":
		return "cuánta gente tiene que estar presente para decidir algo [R]"
	case "order.newcomers":
		return "qué pasa con quien no está en el censo [D]"
	case "order.order":
		return "en qué orden se habla [R]"
	case "order.opening":
		return "cuánto puede durar la presentación de una moción [C]"
	case "order.speech":
		return "cuánto puede durar una intervención [R]"
	case "order.reply":
		return "cuánto puede durar la respuesta final sobre una moción [C]"
	case "order.information":
		return "cuánto puede durar una cuestión de información o de orden [A]"
	case "order.response":
		return "cuánto puede durar un turno por alusiones [A]"
	case "order.speeches":
		return "cuántas veces puede hablar cada persona sobre una moción, 0 = sin límite [C]"
	case "order.rotate-after":
		return "al cabo de cuánto tiempo se cede una función, 0 = sin reloj [O]"
	case "order.max-consecutive":
		return "cuántas veces seguidas se puede tener una función [R]"
	case "order.facilitator-votes":
		return "si quien modera vota [R]"
	case "order.second":
		return "si una moción necesita que alguien la secunde [R]"
	case "order.withdraw-by":
		return "con el permiso de quién se retira una moción [R]"
	case "order.amendments":
		return "si las enmiendas se votan, o solo se aceptan [R]"
	case "order.election":
		return "qué hace falta en una elección: más manos que nadie, más de la mitad de las alzadas, o la mayoría de presentes [D]"
	case "order.consensus-fallback":
		return "con qué mayoría se cuentan las manos si no hay consenso [O]"
	case "order.max-asides":
		return "qué parte puede apartarse de un consenso [O]"
	case "takes.values":
		return "{0}"
	case "takes.fallback":
		return "none, o una mayoría como 9/10 of cast"
	case "takes.share":
		return "none, o una parte como 1/3"
	case "takes.threshold":
		return "simple, majority of present, 2/3 of cast, consensus …"
	case "takes.duration":
		return "una duración como 90s, 2m, 1h30m"
	case "takes.number":
		return "un número de 0 a 1000"
	case "order.threshold":
		return "qué necesita una moción de esta clase para aprobarse"
	}
	return ""
}
