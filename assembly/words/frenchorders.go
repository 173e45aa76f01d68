package words

// frenchOrders tells what each standing order is for, and where it comes from: [R] Rusty's Rules of Order, [C]
// Citrine's ABC of Chairmanship, [A] Spanish assembly practice, [O] the New York City General Assembly, [D] this
// program.
func frenchOrders(key string) string {
	switch key {
	case "order.quorum":
		return "combien de personnes doivent être présentes pour décider [R]"
	case "order.newcomers":
		return "ce que devient une personne qui n'est pas sur la liste [D]"
	case "order.order":
		return "dans quel ordre on parle [R]"
	case "order.opening":
		return "combien de temps peut durer la présentation d'une motion [C]"
	case "order.speech":
		return "combien de temps peut durer une intervention [R]"
	case "order.reply":
		return "combien de temps peut durer la réponse finale sur une motion [C]"
	case "order.information":
		return "combien de temps peut durer un point d'information ou d'ordre [A]"
	case "order.response":
		return "combien de temps peut durer une réponse directe [A]"
	case "order.speeches":
		return "combien de fois chaque personne peut parler d'une motion, 0 = sans limite [C]"
	case "order.rotate-after":
		return "au bout de combien de temps une fonction est passée, 0 = sans chrono [O]"
	case "order.max-consecutive":
		return "combien de fois de suite une personne peut tenir une fonction [R]"
	case "order.facilitator-votes":
		return "si la personne qui anime vote [R]"
	case "order.second":
		return "si une motion doit être appuyée [R]"
	case "order.withdraw-by":
		return "avec l'accord de qui une motion est retirée [R]"
	case "order.amendments":
		return "si les amendements sont votés, ou seulement acceptés [R]"
	case "order.election":
		return "ce qu'il faut pour une élection : le plus de mains, plus de la moitié des mains levées, ou la majorité des personnes présentes [D]"
	case "order.consensus-fallback":
		return "à quelle majorité les mains sont comptées si le consensus manque [O]"
	case "order.max-asides":
		return "quelle part peut se mettre en retrait d'un consensus [O]"
	case "takes.values":
		return "{0}"
	case "takes.fallback":
		return "none, ou une majorité telle que 9/10 of cast"
	case "takes.share":
		return "none, ou une part telle que 1/3"
	case "takes.threshold":
		return "simple, majority of present, 2/3 of cast, consensus …"
	case "takes.duration":
		return "une durée telle que 90s, 2m, 1h30m"
	case "takes.number":
		return "un nombre de 0 à 1000"
	case "order.threshold":
		return "ce qu'il faut à une motion de ce genre pour être adoptée"
	}
	return ""
}
