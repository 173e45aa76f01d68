package room

// spanish is the table in Spanish. It has the keys of [english]; the words are short, since they are read from the back.
func spanish(key string) string {
	switch key {
	case "colon":
		return "{0}:"
	case "small.enlarge":
		return "Agranda esta ventana o reduce la letra."
	case "small.size":
		return "Mide {0} y necesita 40×12."
	case "quorum.lost":
		return "quórum perdido: {0} {0#presente|presentes}, {1#hace|hacen} falta {1}"
	case "quorum.short":
		return "quórum aún sin alcanzar: {0} {0#presente|presentes}, {1#hace|hacen} falta {1}"

	case "apart":
		return "SIN CONEXIÓN"
	case "apart.since":
		return "desde las {0}"
	case "apart.wait":
		return "Aquí se verá lo que ve la sala, en cuanto la asamblea esté en marcha en su propia ventana."
	case "apart.too-much":
		return "lo que envía la asamblea es demasiado largo para mostrarlo; cierra las dos ventanas y ábrelas otra vez"
	case "apart.not-ours":
		return "lo que responde no es una asamblea de este programa; cierra las dos ventanas y ábrelas otra vez"
	case "apart.version":
		return "la asamblea usa otra versión de este programa; abre la misma en las dos ventanas"
	case "apart.leave":
		return "q sale"

	case "floor":
		return "TIENE LA PALABRA"
	case "floor.back":
		return "luego sigue {0}"
	case "floor.motion":
		return "sobre la moción {0}"
	case "floor.amendment":
		return "sobre la enmienda {0}"
	case "next":
		return "SIGUE"
	case "next.more":
		return "y {0} más"

	case "clock.left":
		return "quedan de {0}"
	case "clock.soon":
		return "casi se acaba, de {0}"
	case "clock.over":
		return "fuera de tiempo, de {0}"
	case "clock.spent":
		return "hasta ahora"
	case "clock.stands":
		return "reloj parado"

	case "recess":
		return "RECESO"
	case "recess.until":
		return "hasta las {0}"
	case "silence":
		return "SILENCIO"

	case "motion":
		return "MOCIÓN {0}"
	case "motion.amendment":
		return "ENMIENDA {0}"
	case "motion.parent":
		return "a la moción {0}"
	case "motion.course":
		return "MOCIÓN DE PROCEDIMIENTO"
	case "motion.course.amendment":
		return "ENMIENDA"
	case "motion.course.parent":
		return "a la moción de procedimiento"
	case "challenge.ruling":
		return ": {0}"
	case "challenge.overturned":
		return "la resolución queda revocada"
	case "challenge.stands":
		return "la resolución se mantiene"
	case "ruling":
		return "resolución: {0}"
	case "ruling.upheld":
		return "estimada"
	case "ruling.dismissed":
		return "desestimada"
	case "ruling.needs":
		return "quien modera resolvió que la moción {0} exige {1}"
	case "motion.action":
		return "acción directa"
	case "motion.ratify":
		return "ratificar"
	case "motion.recall":
		return "revocar"
	case "motion.rescind":
		return "anular"
	case "motion.second":
		return "¿quién la secunda?"
	case "motion.moved":
		return "propone {0}"
	case "motion.seconded":
		return "secunda {0}"
	case "needs.simple":
		return "mayoría simple"

	case "hands":
		return "MANO ALZADA"
	case "hands.put":
		return "SE VOTA"
	case "hands.division":
		return "DIVISIÓN"
	case "hands.walk":
		return "cada cual a su lado de la sala"
	case "hands.again":
		return "nuevo recuento"
	case "hands.entered":
		return "anotado, sin proclamar"
	case "hands.voters":
		return "{0} {0#votante|votantes}"
	case "hands.sides":
		return "a favor, en contra, abstención"
	case "part.for":
		return "favor"
	case "part.against":
		return "contra"
	case "part.abstain":
		return "abst."
	case "part.waiting":
		return "falta"
	case "part.teller":
		return "falta el otro recuento"
	case "part.differ":
		return "no coinciden: contar otra vez"
	case "part.teller.short":
		return "un recuento"
	case "part.differ.short":
		return "contar otra vez"
	case "part.more":
		return "y {0} {0#sección|secciones} más"

	case "side.for":
		return "A FAVOR"
	case "side.against":
		return "EN CONTRA"
	case "side.abstain":
		return "ABSTENCIÓN"
	case "carried":
		return "APROBADA"
	case "not-carried":
		return "RECHAZADA"
	case "note.unanimous":
		return "por unanimidad"
	case "note.nem-con":
		return "sin votos en contra"
	case "note.tie":
		return "empate"
	case "note.floors":
		return "deciden todos los centros juntos"
	case "floor.counted":
		return "CONTADA"
	case "straw":
		return "SONDEO"
	case "straw.not":
		return "no decide nada"

	case "consensus":
		return "¿CONSENSO?"
	case "consensus.asked":
		return "¿quién bloquea? ¿quién se aparta?"
	case "consensus.blocks":
		return "BLOQUEOS"
	case "consensus.asides":
		return "SE APARTAN"
	case "hands.seen":
		return "visto sin contar, sin proclamar"

	case "contest.election":
		return "ELECCIÓN"
	case "contest.proposals":
		return "PROPUESTAS ENFRENTADAS"
	case "contest.seats":
		return "{0} {0#puesto|puestos}"
	case "contest.again":
		return "otra ronda"
	case "contest.lot":
		return "DECIDE EL SORTEO"
	case "contest.call":
		return "la sala dice un número"
	case "contest.elected":
		return "ELECCIÓN DE"
	case "contest.survives":
		return "QUEDA"
	case "contest.vacant":
		return "SIN CUBRIR"
	case "contest.nobody":
		return "nadie obtiene el puesto"
	case "contest.gets":
		return "obtiene el puesto"
	case "choice.elected":
		return "con puesto"
	case "choice.survives":
		return "queda"
	case "choice.fallen":
		return "fuera"

	case "camera":
		return "A PUERTA CERRADA"
	case "camera.floor":
		return "tiempo de palabra"
	case "camera.words":
		return "Sus palabras son de una sesión a puerta cerrada."
	case "camera.item":
		return "(a puerta cerrada)"

	case "evening":
		return "LA ASAMBLEA"
	case "evening.first":
		return "{0} por primera vez hoy"
	case "evening.again":
		return "{0} otra vez"
	case "evening.present":
		return "PRESENTES"
	case "evening.quorum":
		return "quórum {0}"
	case "evening.now":
		return "ahora {0}"

	case "round":
		return "RONDA"
	case "round.each":
		return "cada cual una vez"

	case "item.done":
		return "hecho"
	case "item.deferred":
		return "aplazado"
	case "item.of":
		return "de {0}"
	case "facilitates":
		return "modera {0}"

	case "closed":
		return "SE LEVANTA LA SESIÓN"
	case "closed.at":
		return "a las {0}"
	case "closed.seal":
		return "EL SELLO"
	case "closed.sealed":
		return "el registro está sellado"
	case "closed.next":
		return "PRÓXIMA ASAMBLEA"
	}
	return ""
}
