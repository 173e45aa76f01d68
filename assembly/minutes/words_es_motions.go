package minutes

// spanishMotions is how motions are named and moved.
func spanishMotions(key string) string {
	switch key {
	case "name.motion":
		return "Moción {0}"
	case "name.procedural":
		return "Moción de procedimiento {0}"
	case "name.amendment":
		return "Enmienda {0}"
	case "subject.motion":
		return "La moción {0}"
	case "subject.procedural":
		return "La moción de procedimiento {0}"
	case "subject.amendment":
		return "La enmienda {0}"
	case "object.motion":
		return "la moción {0}"
	case "object.procedural":
		return "la moción de procedimiento {0}"
	case "object.amendment":
		return "la enmienda {0}"
	case "object.item":
		return "el punto {0}"
	case "lead":
		return "{0}."
	case "moved":
		return "{0} propuso {2}; requiere {3}"
	case "moved.seconded":
		return "{0} propuso, {1&y|e} {1} secundó, {2}; requiere {3}"
	case "moved.plain":
		return "{0} propuso {4} (requiere {3})"
	case "moved.plain.seconded":
		return "{0} propuso, {1&y|e} {1} secundó, {4} (requiere {3})"
	case "moved.take-up":
		return "{0} propuso {2}, para lo que no hace falta que nadie secunde ni votar"
	case "moved.reconsider":
		return "Se propuso {2}; requiere {3}"
	case "moved.reconsider.seconded":
		return "Se propuso, {1&y|e} {1} secundó, {2}; requiere {3}"
	case "moved.only":
		return "{0} propuso {1}"
	case "moved.only.plain":
		return "{0} propuso {2}"
	case "moved.objection":
		return "Hubo una objeción, de modo que la sala votó sobre quien se proponía: {4}; requiere {3}"
	case "moved.survivor":
		return "La propuesta que prevaleció pasó a ser {4}; requiere {3}"
	case "earlier":
		return "Quedó pendiente de la asamblea {0}."
	case "earlier.moved":
		return "Quedó pendiente de la asamblea {0}, donde {1} la había propuesto; requiere {2}."
	case "earlier.seconded":
		return "Quedó pendiente de la asamblea {0}, donde {1} la había propuesto {3&y|e} {3} secundado; requiere {2}."
	case "moved.notice":
		return "Se había anunciado."
	case "moved.waits":
		return "{0} esperó a que se resolviera la enmienda que estaba pendiente."
	case "label.amendment":
		return "{0} a {1}"
	case "label.refer":
		return "{0}: remitir {1} a"
	case "label.postpone":
		return "{0}: aplazar {1} a"
	case "label.next-meeting":
		return "{0}: que la próxima asamblea sea"
	case "label.rescind":
		return "{0}: anular"
	case "label.put":
		return "{0}, como se votó"
	case "label.now":
		return "{0}, como estaba"
	case "floors":
		return "La misma cuestión se vota en varios centros, y se decide así: {0}."
	case "floors.of":
		return "La misma cuestión se vota en varios centros ({1}), y se decide así: {0}."
	case "floors.aggregate":
		return "se suman las cifras de todos los centros"
	case "floors.every-floor":
		return "la tienen que aprobar todos los centros"
	case "floors.majority-of-floors":
		return "la tienen que aprobar más de la mitad de los centros"
	case "floors.card":
		return "los miembros de cada centro cuentan para el lado que tiene la mayoría en él"
	case "threshold.simple":
		return "la mayoría simple"
	case "threshold.majority.present":
		return "la mayoría de las personas presentes"
	case "threshold.majority.votes":
		return "la mayoría de los votos, abstenciones incluidas"
	case "threshold.majority.members":
		return "la mayoría de todos los miembros"
	case "threshold.share.cast":
		return "{0} de los votos emitidos"
	case "threshold.share.votes":
		return "{0} de los votos, abstenciones incluidas"
	case "threshold.share.present":
		return "{0} de las personas presentes"
	case "threshold.share.members":
		return "{0} de todos los miembros"
	case "threshold.unanimous":
		return "la unanimidad, sin ningún voto en contra"
	case "threshold.consensus":
		return "consenso"
	case "threshold.consensus.blocks":
		return "consenso, con {0} {0#bloqueo|bloqueos} como máximo"
	}
	return ""
}

// spanishAsks is what a motion asks for, as it follows "moved".
func spanishAsks(key string) string {
	switch key {
	case "asks.secret":
		return "lo que se propuso a puerta cerrada"
	case "asks.change":
		return "suprimir {1} en {0} e insertar {2}"
	case "asks.strike":
		return "suprimir {1} en {0}"
	case "asks.words":
		return "cambiar las palabras de {0}"
	case "asks.text":
		return "sustituir todo el texto de {0}"
	case "asks.ratify":
		return "ratificar un acuerdo"
	case "asks.action":
		return "autorizar una acción directa"
	case "asks.recall":
		return "revocar a {0}"
	case "asks.rescind":
		return "anular {0}"
	case "asks.rescind.earlier":
		return "anular una decisión anterior"
	case "asks.refer":
		return "remitir {0}"
	case "asks.postpone":
		return "aplazar {0}"
	case "asks.limit":
		return "fijar en {0} el tiempo de cada intervención hasta el final del punto"
	case "asks.close-debate":
		return "cerrar el debate sobre {0}"
	case "asks.table":
		return "dejar {0} sobre la mesa"
	case "asks.recess":
		return "hacer un receso"
	case "asks.recess.for":
		return "hacer un receso de {0}"
	case "asks.adjourn":
		return "levantar la sesión"
	case "asks.next-meeting":
		return "fijar la próxima asamblea"
	case "asks.challenge.sustain":
		return "mantener la resolución de las {0}"
	case "asks.challenge":
		return "revocar la resolución de las {0}"
	case "asks.replace":
		return "que {0} asuma {1}"
	case "asks.replace.role":
		return "que otra persona asuma {1}"
	case "asks.recount":
		return "volver a contar las manos sobre {0}"
	case "asks.recount.section":
		return "volver a contar las manos sobre {0} en la sección {1}"
	case "asks.suspend-rules":
		return "suspender una norma del reglamento, de modo que {0} sea {1}"
	case "asks.reconsider":
		return "reconsiderar {0}"
	case "asks.take-up":
		return "retomar {0}"
	}
	return ""
}
