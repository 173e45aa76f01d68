package words

// spanishMotions is what is said of motions and amendments.
func spanishMotions(key string) string {
	switch key {
	case "motion.none":
		return "no hay ninguna moción pendiente"
	case "motion.unknown":
		return "no hay una moción {0}"
	case "kind.here":
		return "en esta asamblea {0} se llama {1}; escribe: move {1} by NOMBRE"
	case "kind.near":
		return "{0} no es una clase de moción; ¿querías decir {1}? las que hay: {2}; un texto va entre comillas"
	case "kind.unknown":
		return "{0} no es una clase de moción; las que hay: {1}; un texto va entre comillas"
	case "called":
		return "la moción {0}"
	case "called.kind":
		return "{0} ({1})"
	case "called.amendment":
		return "la enmienda {0}"
	case "called.procedural":
		return "la moción «{0}»"
	case "called.procedural.amendment":
		return "la enmienda a {0}"
	case "notice.unknown":
		return "no se anunció ninguna moción {0}"
	case "notice.kind":
		return "una moción anunciada no se puede presentar como {0}"
	case "floors.main":
		return "solo los asuntos con entidad propia se votan centro por centro, y no {0}"
	case "move.counting":
		return "se están contando las manos; no cabe ninguna moción hasta que haya resultado"
	case "move.one-main":
		return "{0} está pendiente; las mociones van de una en una: hay que resolverla, o enmendarla"
	case "move.only-alone":
		return "{0} solo cabe cuando no hay nada pendiente; lo está {1}"
	case "move.incidental":
		return "{0} se resuelve primero; antes solo caben recess y adjourn"
	case "move.rank":
		return "{0} no va antes que {1}; hay que resolver esa primero"
	case "move.nothing":
		return "{0} se refiere a una moción pendiente, y no hay ninguna"
	case "move.text":
		return `una moción necesita sus palabras exactas: move "TEXT" by NAME`
	case "move.no-text":
		return "{0} no lleva texto; un texto solo es otra moción: move \"TEXT\" by NAME"
	case "move.duration":
		return "{0} necesita una duración como 90s, 2m, 1h30m"
	case "move.person":
		return "di a quién se revoca: move {0} NAME by NAME"
	case "move.role":
		return "di qué función y quién la asume: move {0} ROLE NAME by NAME"
	case "move.rule":
		return "di qué norma del reglamento y su valor: move suspend-rules KEY VALUE by NAME"
	case "decision.take-up", "decision.take-up.none":
		return "no se dejó nada a un lado que se pueda retomar"
	case "rescind.stems":
		return "rescind revoc revoqu derog anul"
	case "decision.rescind.again":
		return "{0} ya se anuló en esta asamblea"
	case "decision.rescind.several":
		return "{0} podría ser varias decisiones ({1}); di más de sus palabras, o su número"
	case "decision.rescind", "decision.rescind.none":
		return "no se aprobó tal decisión; di su número, o sus palabras entre comillas"
	case "decision.reconsider", "decision.reconsider.none":
		return "no hay ninguna decisión de esta asamblea que reconsiderar"
	case "reconsider.once":
		return "la moción {0} ya se reconsideró; una vez y no más"
	case "second.own":
		return "{0} propuso esta moción; tiene que secundarla otra persona"
	case "second.has":
		return "{0} ya no necesita que nadie la secunde"
	case "rule-out.reason":
		return "declarar improcedente una moción exige un motivo, que consta en el registro"
	case "closure.barred":
		return "se acaba de rechazar el cierre del debate; antes tienen que hablar tres personas más (faltan {0})"
	case "closure.closed":
		return "el debate sobre {0} ya está cerrado; sométela a votación"
	case "closure.spoken":
		return "{0} ya ha hablado en este punto; quien pide cerrar el debate no debe haberlo hecho"
	case "challenge.reversed":
		return "la resolución de las {0} ya se revocó; no queda nada que impugnar en ella"
	case "challenge.sustained":
		return "la resolución de las {0} ya se impugnó y se mantiene; una resolución se impugna una sola vez"
	case "challenge.late":
		return "después de la resolución de las {0} se decidió otra cosa; una resolución se impugna antes de decidir nada más"
	case "challenge.consensus":
		return "por consenso una impugnación se somete de una sola forma: move challenge by NAME"
	case "settled.motion":
		return "la moción {0} decía lo mismo y se rechazó en esta asamblea; para decidirla de nuevo: move reconsider {0} by NAME"
	case "settled.amendment":
		return "la enmienda {0} cambiaba lo mismo y se rechazó; después de votar la moción {1} se vuelve a ella así: move reconsider {1} by NAME"
	case "challenge.none":
		return "no hay ninguna resolución que impugnar"
	case "amend.chain":
		return "la moción {0} no está pendiente; pendientes: {1}"
	case "amend.third":
		return "{0} es una enmienda a una enmienda; no cabe un tercer grado"
	case "amend.kind":
		return "{0} no se puede enmendar"
	case "amend.second":
		return "nadie ha secundado aún {0}; hay que secundarla primero"
	case "amend.empty":
		return "una enmienda deja palabras en pie; para quitar de en medio la moción se vota en contra"
	case "amend.nothing":
		return "esta enmienda no cambia nada"
	case "amend.strike":
		return "di qué palabras se suprimen"
	case "amend.gone":
		return "{0} no está en {1}; dice: {2}"
	case "amend.where":
		return "{0} está {1} veces en el texto; di cuál: nth 1, nth 2 …, o suprime más palabras"
	case "amend.nth":
		return "{0} está {1} {1#vez|veces} en el texto; nth cuenta desde 1"
	case "accept.none":
		return "no hay ninguna enmienda pendiente que se pueda aceptar"
	case "title.main", "title.limit", "title.refer", "title.postpone":
		return "{0}"
	case "title.closed":
		return "(palabras de una sesión a puerta cerrada)"
	case "title.text":
		return "nuevo texto: {0}"
	case "title.strike":
		return "suprimir {0}"
	case "title.change":
		return "suprimir {0} insertar {1}"
	case "title.recall":
		return "revocar a {0}"
	case "title.replace":
		return "pasar {0} a {1}"
	case "title.suspend-rules":
		return "suspender el reglamento: {0} {1}"
	case "title.reconsider":
		return "reconsiderar la moción {0}"
	case "title.take-up":
		return "retomar la moción {0}"
	case "title.rescind":
		return "anular la moción {0}"
	case "title.close-debate":
		return "cerrar el debate"
	case "title.table":
		return "dejarla sobre la mesa"
	case "title.recess":
		return "hacer un receso"
	case "title.recess.text":
		return "hacer un receso de {0}"
	case "title.adjourn":
		return "levantar la sesión"
	case "title.challenge.sustain":
		return "mantener la última resolución de la mesa"
	case "title.challenge":
		return "revocar la última resolución"
	case "title.recount":
		return "volver a contar"
	case "title.recount.text":
		return "volver a contar {0}"
	case "title.refer.text":
		return "remitirla a {0}"
	case "title.postpone.text":
		return "aplazarla a {0}"
	case "title.limit.text":
		return "limitar las intervenciones a {0}"
	case "title.next-meeting.text":
		return "próxima asamblea: {0}"
	}
	return ""
}
