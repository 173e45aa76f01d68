package words

// spanishCounts is what is said of counts and verdicts.
func spanishCounts(key string) string {
	switch key {
	case "put.nothing":
		return "no hay ninguna moción pendiente; no hay nada que votar"
	case "put.second":
		return "nadie ha secundado aún {0}; hay que secundarla primero"
	case "put.friendly":
		return "aquí las enmiendas solo se aceptan: accept, o withdraw (enmienda {0})"
	case "put.waiting":
		return "{0} aún {1#espera|esperan} para hablar; hay que escuchar, cerrar el debate con una moción, o put no-objection si nadie se opone"
	case "put.teller":
		return "{0} cuenta los votos, y propuso o secundó {1} o le afecta; tiene que contar otra persona: leave-role teller {0}, y después take teller NAME"
	case "count.open.choices":
		return "el recuento entre las propuestas está abierto; proclámalo primero"
	case "count.open.election":
		return "el recuento para {0} está abierto; proclámalo primero"
	case "contest.pending":
		return "hay propuestas enfrentadas pendientes; hay que resolverlas primero: put"
	case "contest.election":
		return "la elección de {0} está pendiente; hay que resolverla primero: nominate, o put"
	case "compete.empty":
		return "una propuesta necesita un texto"
	case "compete.twice":
		return "{0} está dos veces"
	case "compete.two":
		return "hacen falta dos propuestas o más para enfrentarlas"
	case "elect.office":
		return "di para qué cargo"
	case "elect.seats":
		return "un cargo tiene de 1 a 100 puestos, no {0}"
	case "nominate.none":
		return `no hay ninguna elección pendiente; empieza una: elect "OFFICE"`
	case "nominate.closed":
		return "el recuento para {0} ha empezado; los nombres se pidieron antes"
	case "nominate.again":
		return "la candidatura de {0} ya consta"
	case "nominate.facilitator":
		return "{0} se presenta a {1} y modera; ninguna candidatura hace ambas cosas, así que antes hay que ceder la mesa: hand-over NAME"
	case "nominate.teller":
		return "{0} cuenta los votos; tiene que ceder antes esa función, porque nadie cuenta su propia candidatura: leave-role teller {0}, y después take teller NAME"
	case "nominate.nobody":
		return "no hay ninguna candidatura para {0}; nominate NAME"
	case "lot.first":
		return "hay empate; la sala dice un número para el sorteo: lot N"
	case "lot.none":
		return "ningún empate espera un sorteo"
	case "hands.figures":
		return "aquí las manos son a favor y en contra: count FOR AGAINST ABSTAIN"
	case "hands.choices":
		return "di las manos para cada opción: count \"CHOICE\" N … ({0})"
	case "hands.unknown":
		return "{0} no está en esta ronda; están: {1}"
	case "hands.twice":
		return "{0} está dos veces"
	case "hands.missing":
		return "faltan las manos de {0}; 0 también es un número"
	case "hands.too-many":
		return "{0} {0#mano es más de lo|manos son más de las} que {1} {1#votante puede|votantes pueden} levantar, {2} por persona"
	case "count.none":
		return "no hay ningún recuento abierto; somete antes una moción a votación"
	case "ended.amendment":
		return "{0} decae: sus palabras ya no están en el texto"
	case "ended.count":
		return "el recuento de {0} ha terminado: se perdió el quórum"
	case "ended.recount":
		return "el nuevo recuento de {0} ha terminado: se perdió el quórum, y vale lo ya proclamado"
	case "ended.count.election":
		return "el recuento para {0} ha terminado: se perdió el quórum"
	case "ended.count.choices":
		return "el recuento entre las propuestas ha terminado: se perdió el quórum"
	case "ended.some":
		return "el recuento ha terminado: se perdió el quórum"
	case "ended.opened":
		return "el recuento de {0} vuelve a estar abierto: hay quórum de nuevo"
	case "ended.opened.election":
		return "el recuento para {0} vuelve a estar abierto: hay quórum de nuevo"
	case "ended.opened.choices":
		return "el recuento entre las propuestas vuelve a estar abierto: hay quórum de nuevo"
	case "count.open":
		return "el recuento de {0} está abierto; proclámalo primero"
	case "count.all":
		return "la sala"
	case "count.section":
		return "la sección {0}"
	case "count.negative":
		return "un número de manos es 0 o más ({0} tiene {1} {1#votante|votantes})"
	case "count.too-many":
		return "{0} {0#mano es más de lo|manos son más de las} que tiene {1}: {2} {2#votante|votantes}"
	case "count.too-many.named":
		return "{0} {0#mano es más de lo|manos son más de las} que tiene {1}: {2} {2#votante|votantes} por nombre; si puede votar más gente, di cuánta: headcount {0}"
	case "count.teller":
		return "hay dos recuentos, el 1 y el 2, y no un recuento {0}"
	case "count.no-sections":
		return "nadie está en una sección; se cuenta en conjunto: count FOR AGAINST ABSTAIN"
	case "count.section.unknown":
		return "no hay una sección {0}; las que hay: {1}"
	case "count.in-all":
		return "esta ronda se cuenta en conjunto, como su primera cifra; deshazla para contar por sección"
	case "count.by-section":
		return `esta ronda se cuenta por sección; di cuál: section "…" ({0})`
	case "count.only":
		return "solo se vuelve a contar la sección {0}"
	case "declare.nothing":
		return "no se ha anotado ninguna cifra; cuenta primero"
	case "declare.missing":
		return "{1#falta una cifra|faltan cifras}: {0}"
	case "declare.teller":
		return "{0}: falta el recuento {1}"
	case "declare.differ":
		return "los dos recuentos de {0} no coinciden; se cuenta otra vez"
	case "recount.none":
		return "no hay ningún resultado que volver a contar; ese derecho acaba con el siguiente asunto"
	case "recount.final":
		return "{0} se decidió por división, que es definitiva"
	case "recount.division":
		return "un nuevo recuento cambió el resultado de {0}; solo cabe una división (recount division) o undo"
	case "recount.all":
		return "una división es de toda la sala"
	case "recount.no-sections":
		return "la última vez se contó en conjunto; el nuevo recuento también"
	case "verdict":
		return "{0}; {1}; {2}"
	case "verdict.figures":
		return "{0} a favor, {1} en contra, {2} {2#abstención|abstenciones}"
	case "verdict.both":
		return "{0}, y {1}"
	case "verdict.sustain":
		return "la mitad de {0} {0#voto|votos} exige {1}, el empate mantiene"
	case "verdict.sustain.unless":
		return "{0} en contra, para revocarla"
	case "verdict.simple":
		return "la mayoría simple de {0} {0#voto|votos} exige {1}"
	case "verdict.majority.present":
		return "la mayoría de {0} {0#presente|presentes} exige {1}"
	case "verdict.majority.votes":
		return "la mayoría de {0} {0#voto|votos}, abstenciones incluidas, exige {1}"
	case "verdict.majority.members":
		return "la mayoría de {0} {0#miembro|miembros} exige {1}"
	case "verdict.share.cast":
		return "{0} de {1} {1#voto emitido|votos emitidos} exigen {2}"
	case "verdict.share.votes":
		return "{0} de {1} {1#voto|votos}, abstenciones incluidas, exigen {2}"
	case "verdict.share.present":
		return "{0} de {1} {1#presente|presentes} exigen {2}"
	case "verdict.share.members":
		return "{0} de {1} {1#miembro|miembros} exigen {2}"
	case "verdict.unanimous":
		return "exige que alguien esté a favor y nadie en contra"
	case "verdict.short":
		return "a falta de {0w} {0#voto|votos}"
	case "verdict.uncounted":
		return "{0}; {1}"
	case "verdict.clear":
		return "mayoría clara, sin contar"
	case "verdict.objections":
		return "{0} {0#bloqueo|bloqueos}, {1} que se apartan, de {2}"
	case "outcome.lost", "outcome.on.lost":
		return "RECHAZADA"
	case "consensus.none":
		return "no hay ninguna búsqueda de consenso abierta; aquí se cuentan manos: count FOR AGAINST ABSTAIN"
	case "consensus.figures":
		return "el consenso no cuenta manos; se dice: consensus blocks N asides N"
	case "clear.simple":
		return "solo una mayoría simple se puede ver sin contar; hay que contar"
	case "clear.election":
		return "una elección consta con sus cifras: cuenta las manos para {0}"
	case "clear.choices":
		return "las propuestas en competencia constan con sus cifras: cuenta las manos de cada una"
	case "clear.floors":
		return "las cifras de todos los centros se suman entre sí; hay que contar"
	case "clear.recount":
		return "un nuevo recuento se hace contando las manos"
	case "clear.counted":
		return "hay una cifra anotada; proclámala"
	case "pledge.none":
		return "no se autorizó ninguna acción a la que la gente pudiera comprometerse"
	case "pledge.negative":
		return "un número de personas es 0 o más"
	case "outcome.carried", "outcome.on.carried":
		return "APROBADA"
	case "outcome.unanimous", "outcome.on.unanimous":
		return "APROBADA por unanimidad"
	case "outcome.nem-con", "outcome.on.nem-con":
		return "APROBADA, sin votos en contra"
	case "outcome.counted":
		return "se decide cuando todos los centros hayan contado"
	case "outcome.tie", "outcome.on.tie":
		return "empate: RECHAZADA"
	case "outcome.not-carried":
		return "RECHAZADA {0}"
	case "outcome.on.not-carried":
		return "RECHAZADA {1}"
	case "ordinal":
		return "{0o}"
	}
	return ""
}
