package words

// spanishPeople is what is said of people, the door and roles.
func spanishPeople(key string) string {
	switch key {
	case "who.missing":
		return "di quién"
	case "who.ambiguous":
		return "{0} podría ser {1}; escribe más letras del nombre"
	case "who.unknown":
		return "nadie en el censo se llama {0}"
	case "who.refused":
		return `{0} no está en el censo y no se admiten altas; hay que darle de alta antes: member "NAME"`
	case "who.number":
		return "nadie en el censo tiene el número {0}"
	case "who.near":
		return "{0} entra ahora en el censo; tiene cerca a {2}"
	case "who.alike":
		return "{0} entra ahora en el censo, y con letras de otro alfabeto parece {1}; ¿son la misma persona?"
	case "name.unseen":
		return "en este nombre no hay nada que se vea; escríbelo de nuevo"
	case "name.sign":
		return "un nombre no empieza con {0}, como un número de afiliación; escribe el nombre"
	case "name.long":
		return "un nombre de {0} letras es demasiado largo; como mucho, {1}"
	case "not-here":
		return "{0} no está aquí; antes hay que registrar su llegada: arrive"
	case "no-vote":
		return "{0} tiene «{1}» y no «vote»; solo quien puede votar propone y secunda"
	case "members.some":
		return "el número de miembros al corriente es 1 o más"
	case "member.empty":
		return "hace falta un nombre"
	case "member.number":
		return "un número de afiliación es un entero desde 1, o lleva letras y cifras, como DE-0042"
	case "member.number.taken":
		return "el número {0} es de {1}"
	case "member.known":
		return `{0} ya está en el censo; dos personas con el mismo nombre se distinguen por la sección: member "NAME" section "…"`
	case "arrive.all":
		return "todo el censo está aquí"
	case "arrive.already":
		return "{0} ya {1#está|están} aquí"
	case "leave.nobody":
		return "nadie ha registrado su llegada"
	case "leave.absent":
		return "no consta la llegada de {0}"
	case "apologies.here":
		return "{0} está aquí, y no necesita excusar su ausencia"
	case "headcount.off":
		return "no hay ningún recuento en la puerta en vigor"
	case "headcount.off.section":
		return `headcount off vuelve a los nombres en toda la sala; nadie contado en una sección: headcount 0 section {0}`
	case "headcount.which":
		return `quienes votan se cuentan por sección ({0}); di en cuál: section "…"`
	case "headcount.section":
		return "una sección necesita un nombre"
	case "headcount.negative":
		return "un recuento en la puerta no puede ser {0}; es 0 o más"
	case "role.none":
		return "nadie tiene una función; asigna una primero: take ROLE NAME"
	case "role.near":
		return "no existe la función {0}; ¿querías decir {1}?"
	case "role.held":
		return "{0} ya tiene la función {1}; se entrega así: hand-over {1} {2}"
	case "role.again":
		return "{0} ya tiene la función {1}"
	case "role.which":
		return "la función {1} la tienen {0}; di quién la deja, leave-role {1} NAME, y quién la toma, take {1} {2}"
	case "role.nobody":
		return "nadie tiene la función {0}; asígnala: take {0} NAME"
	case "role.not":
		return "{0} no tiene la función {1}"
	case "role.teller":
		return "{0} propuso o secundó lo que se va a contar, o le afecta, y no puede contarlo; tiene que hacerlo otra persona"
	case "rotate.nobody":
		return "no hay a quién proponer para {0}; registra antes las llegadas"
	case "lot.negative":
		return "el número para un sorteo es 0 o más"
	case "objection.none":
		return "no hay nadie propuesto para una función; solo se objeta a una propuesta: rotate ROLE"
	case "role.proposed":
		return "para {0} se propone a {1}: {2}; ¿alguna objeción?"
	case "objection.role":
		return "no hay nadie propuesto para {0}; rotate {0}"
	case "decline.again":
		return "{0} ya declinó la función {1}"
	case "rotation.served":
		return "sirvió en {0} de {1} {1#asamblea|asambleas}, la última: n.º {2}"
	case "rotation.never":
		return "sirvió en {0} de {1} {1#asamblea|asambleas}"
	case "facilitator.hand":
		return "{0} modera; para hablar del asunto tiene que ceder antes la moderación: hand-over NAME"
	case "facilitator.back":
		return "{0} cedió la mesa por {1} y la retoma cuando se resuelva, no antes"
	case "facilitator.stands":
		return "{0} se presenta a {1}; ninguna candidatura modera la elección, otra persona debe hacerlo hasta que se decida"
	case "facilitator.move":
		return "{0} modera; para proponer o secundar tiene que ceder antes la moderación: hand-over NAME"
	}
	return ""
}
