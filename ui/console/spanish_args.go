package console

// spanishArgs is what may stand next on the command line: of one verb (arg.VERB.SLOT), of every verb (arg.SLOT), else by
// what fills it (fill.TYPE).
func spanishArgs(key string) string {
	if s := spanishArgsOf(key); s != "" {
		return s
	}
	switch key {
	case "arg.who":
		return "quién: letras del nombre"
	case "arg.people":
		return "quiénes: nombres, uno tras otro"
	case "arg.person":
		return "la persona de quien se trata"
	case "arg.mover":
		return "quién la propone: letras del nombre"
	case "arg.role":
		return "la función"
	case "arg.kind":
		return "su clase"
	case "arg.text":
		return "las palabras exactas"
	case "arg.title":
		return "su título"
	case "arg.reason":
		return "por qué"
	case "arg.about":
		return "de qué trata"
	case "arg.question":
		return "la pregunta"
	case "arg.section":
		return "la sección de que se trata"
	case "arg.id":
		return "el número de la moción"
	case "arg.for":
		return "manos a favor"
	case "arg.against":
		return "manos en contra"
	case "arg.abstain":
		return "manos de abstención"
	case "arg.date":
		return "la fecha, como 2026-05-17"
	case "arg.time":
		return "cuánto, como 90s, 2m o 1h30m"
	case "arg.place":
		return "dónde"
	case "arg.choices":
		return "entre qué se elige"
	case "arg.key":
		return "qué norma del reglamento"
	case "arg.value":
		return "lo que es desde ahora"
	case "arg.needs":
		return `otra mayoría, como "2/3 of cast"`
	case "arg.mode":
		return "qué deciden los centros"
	case "arg.of":
		return "los otros centros"
	case "arg.number":
		return "el número de afiliación"
	case "arg.credential":
		return "qué puede hacer"
	case "arg.report":
		return "cuándo informa, como 2026-05-17"
	case "arg.term":
		return "hasta cuándo, como 2026-05-17"
	case "fill":
		return "una de estas"
	case "fill.any", "fill.word", "fill.words", "fill.rest":
		return "con palabras; varias entre comillas si son un solo nombre"
	case "fill.pairs":
		return "cada uno con su número"
	case "fill.name":
		return "letras de un nombre"
	case "fill.names":
		return "nombres, uno tras otro"
	case "fill.text", "fill.texts", "fill.tally":
		return "entre comillas"
	case "fill.number", "fill.change":
		return "un número entero"
	case "fill.duration":
		return "cuánto, como 90s, 2m o 1h30m"
	case "fill.date":
		return "una fecha, como 2026-05-17"
	case "fill.time":
		return "una hora, como 18:05"
	case "fill.id":
		return "el número de una moción"
	case "expects.may":
		return "se puede omitir"
	case "expects.takes":
		return "admite {0}"
	}
	return ""
}

// spanishArgsOf is what a slot is in one verb.
func spanishArgsOf(key string) string {
	switch key {
	case "arg.hand.who":
		return "quién levanta la mano: letras del nombre"
	case "arg.hand.kind":
		return "para qué es la mano"
	case "arg.call.who":
		return "a quién se da la palabra fuera de turno"
	case "arg.call.reason", "arg.bump.reason":
		return "por qué fuera de turno; consta en el acta"
	case "arg.extend.by":
		return "cuánto tiempo más, como 1m"
	case "arg.ruling.what":
		return "cómo se resuelve la cuestión de orden"
	case "arg.ruling.text":
		return "el motivo que se da"
	case "arg.round.each":
		return "cuánto por persona, como 1m"
	case "arg.silence.for":
		return "cuánto dura, como 1m"
	case "arg.recess.for":
		return "cuánto dura, como 10m"
	case "arg.priority.who":
		return "quién pidió ir antes; aquí no lo ve nadie"
	case "arg.second.who":
		return "quién la secunda, que no la propuso"
	case "arg.move.kind":
		return "la clase de moción; una corriente no la dice"
	case "arg.move.time":
		return "cuánto, como 2m"
	case "arg.move.rule":
		return "qué norma se deja de lado"
	case "arg.amend.old":
		return "las palabras que se suprimen, tal como están"
	case "arg.amend.new":
		return "las palabras que se insertan"
	case "arg.amend.nth":
		return "cuál de varios lugares, desde 1"
	case "arg.put.how":
		return "aunque haya quien espera, si nadie objeta"
	case "arg.put.by":
		return "quién lo pidió"
	case "arg.count.teller":
		return "cuál de los dos recuentos, 1 o 2"
	case "arg.count.choices":
		return "cada opción y sus manos, una tras otra"
	case "arg.recount.how":
		return "la gente se coloca a dos lados"
	case "arg.elect.office":
		return "el cargo"
	case "arg.elect.seats":
		return "cuántos puestos tiene"
	case "arg.nominate.who":
		return "quién se presenta: letras del nombre"
	case "arg.nominate.by":
		return "quién propone la candidatura"
	case "arg.lot.n", "arg.rotate.lot":
		return "un número que dice la sala"
	case "arg.seal.numbers":
		return "números que dice la sala"
	case "arg.consensus.blocks":
		return "cuántas personas bloquean"
	case "arg.consensus.asides":
		return "cuántas personas se apartan"
	case "arg.clear.what":
		return "de qué lado está la mayoría, vista sin contar"
	case "arg.pledge.n":
		return "cuántas personas se comprometen"
	case "arg.assign.what":
		return "qué hay que hacer"
	case "arg.assign.who":
		return "quién se encarga: letras del nombre"
	case "arg.assign.by":
		return "para cuándo, como 2026-05-17"
	case "arg.finished.n":
		return "el número de la tarea hecha"
	case "arg.go.n", "arg.defer.n", "arg.note.item":
		return "el número del punto"
	case "arg.item.at":
		return "su lugar en el orden del día, desde 1"
	case "arg.note.motion":
		return "el número de la moción"
	case "arg.headcount.n":
		return "cuántos votantes, contados en la puerta"
	case "arg.members.n":
		return "miembros al corriente, de los que el quórum es una parte"
	case "arg.member.name":
		return "el nombre como va en el censo"
	case "arg.member.section":
		return "la sección en la que está"
	case "arg.pack.name":
		return "el paquete de normas"
	case "arg.next-meeting.time":
		return "la hora, como 18:05"
	case "arg.convene.kind":
		return "qué clase de asamblea es"
	case "arg.convene.number":
		return "qué número de asamblea del año es"
	case "arg.in-camera.what":
		return "si lo que se dice queda en la sala"
	}
	return ""
}
