package console

// spanishMotions is the motion that is pending, and the list of all.
func spanishMotions(key string) string {
	switch key {
	case "colon":
		return "{0}:"
	case "motion":
		return "MOCIÓN {0}"
	case "needs.simple":
		return "mayoría simple"
	case "motion.moved":
		return "propone {0}"
	case "motion.seconded":
		return "propone {0} · secunda {1}"
	case "motion.waits":
		return "{0} {1} espera"
	case "motion.was":
		return "{0} {1}: {2}"
	case "motion.unseconded":
		return "falta que se secunde"
	case "motion.counting":
		return "se cuentan las manos"
	case "motion.debated":
		return "debate cerrado"
	case "motion.debate":
		return "en debate"
	case "motion.more":
		return "{0} {0#línea|líneas} más: 4, Enter"
	case "motion.original":
		return "Como se propuso, y qué cambió:"
	case "motion.reason":
		return "motivo: {0}"
	case "then.second":
		return "luego: secundarla, o decae"
	case "then.put":
		return "luego: votar {0}"
	case "then.and":
		return ", luego "
	case "then.side.for":
		return "¿alguien a favor? ¿se vota?"
	case "then.side.against":
		return "¿alguien en contra? ¿se vota?"
	case "then.assign":
		return "¿quién, y para cuándo? Tab: tarea, o ninguna"
	case "then.recount":
		return "fue por poco: Tab ofrece contar otra vez"
	case "state.moved":
		return "propuesta"
	case "state.seconded":
		return "pendiente"
	case "state.counting":
		return "votándose"
	case "state.decided-closed":
		return "a puerta cerrada"
	case "state.carried":
		return "APROBADA"
	case "state.not-carried":
		return "RECHAZADA"
	case "state.lapsed":
		return "decaída"
	case "state.ruled-out":
		return "improcedente"
	case "state.withdrawn":
		return "retirada"
	case "state.tabled":
		return "en la mesa"
	case "state.postponed":
		return "aplazada"
	case "state.referred":
		return "remitida"
	case "state.suspended":
		return "suspendida"
	case "state.counted":
		return "contada"
	case "state.noticed":
		return "anunciada"
	case "state.waits":
		return "espera"
	case "motions":
		return "MOCIONES"
	case "motions.count":
		return "{0} hasta ahora"
	case "motions.empty":
		return "Aún no se propuso ninguna moción."
	case "motions.figures":
		return "{0} a favor · {1} en contra · {2} abst."
	case "round":
		return "recuento {0}"
	case "round.division":
		return "recuento {0}, una división"
	case "round.section":
		return "recuento {0}, sección {1} otra vez"
	case "round.present":
		return "{0} {0#votante|votantes}"
	}
	return ""
}

// spanishCount is the verdict, and elections and competitions.
func spanishCount(key string) string {
	switch key {
	case "challenge.for.sustain":
		return "a favor la mantiene, y el empate; si no, se revoca"
	case "challenge.for":
		return "a favor la revoca; si no, se mantiene"
	case "challenge.overturned":
		return "la resolución queda revocada"
	case "challenge.stands":
		return "la resolución se mantiene"
	case "verdict.floor":
		return "un centro de varios: no decide nada hasta que estén todos"
	case "verdict.counted":
		return "CONTADA"
	case "verdict.elected":
		return "ELECCIÓN"
	case "verdict.chosen":
		return "QUEDA"
	case "verdict.vacant":
		return "SIN CUBRIR"
	case "verdict.tie":
		return "EMPATE"
	case "contest.proposals":
		return "PROPUESTAS ENFRENTADAS"
	case "contest.election":
		return "ELECCIÓN"
	case "contest.seats":
		return "{0} {0#puesto|puestos}"
	case "contest.each":
		return "hasta {0} {0#mano|manos} por persona"
	case "contest.single":
		return "{0}, sin rival: ¿a favor o en contra?"
	case "contest.round":
		return "ronda {0}:"
	case "contest.drawn":
		return "sorteo {0}"
	case "contest.nobody":
		return "aún no hay candidaturas"
	case "contest.nominate":
		return "luego: candidaturas (Tab), y votar"
	case "contest.put":
		return "luego: votar"
	case "contest.lot":
		return "empate entre {0}: la sala dice un número, luego Tab: el sorteo"
	case "contest.survives":
		return "queda {0}, y ya es una moción"
	case "contest.vacant":
		return "la elección no da a nadie; el puesto queda sin cubrir"
	case "contest.elected":
		return "la asamblea elige a {0}"
	case "verdict.carried":
		return "APROBADA"
	case "verdict.rule":
		return "norma: {0}"
	case "verdict.lost":
		return "RECHAZADA"
	}
	return ""
}
