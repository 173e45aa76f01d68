package minutes

// spanishFloor is items, recesses, rulings, straw polls and speakers.
func spanishFloor(key string) string {
	switch key {
	case "taken":
		return "Tratado {0}."
	case "taken.deferred":
		return "Tratado {0}, y aplazado."
	case "recess.ended":
		return "La asamblea estuvo en receso de {0} a {1}."
	case "recess.closed":
		return "La asamblea estuvo en receso desde las {0}, hasta que se cerró a las {1}."
	case "recess.since":
		return "La asamblea está en receso desde las {0}."
	case "quorum.lost.item":
		return "A las {0} se perdió el quórum: había {1} {1#persona|personas}, y {2#hacía|hacían} falta {2}."
	case "quorum.back.item":
		return "A las {0} volvió a haber quórum: había {1} {1#persona|personas}."
	case "quorum.reached.item":
		return "A las {0} se alcanzó el quórum: había {1} {1#persona|personas}."
	case "quorum.short.item":
		return "A las {0} aún no se había alcanzado el quórum: había {1} {1#persona|personas}, y {2#hacía|hacían} falta {2}."
	case "point.order":
		return "A las {0} se planteó una cuestión de orden."
	case "point.order.about":
		return "A las {0} se planteó una cuestión de orden: {1}."
	case "point.privilege":
		return "A las {0} se planteó una cuestión de privilegio."
	case "point.privilege.about":
		return "A las {0} se planteó una cuestión de privilegio: {1}."
	case "point.quorum":
		return "A las {0} se pidió una comprobación del quórum."
	case "needs.ruled":
		return "A las {0} quien moderaba resolvió que {1} exige {2}, y no {3}."
	case "label.because":
		return "Motivo"
	case "point.quorum.about":
		return "A las {0} se pidió una comprobación del quórum: {1}."
	case "point.upheld":
		return "{0}, que moderaba, la estimó."
	case "point.upheld.role":
		return "Quien moderaba la estimó."
	case "point.upheld.nobody":
		return "Se estimó."
	case "point.dismissed":
		return "{0}, que moderaba, la desestimó."
	case "point.dismissed.role":
		return "Quien moderaba la desestimó."
	case "point.dismissed.nobody":
		return "Se desestimó."
	case "point.reversed":
		return "Esta resolución se revocó después."
	case "label.ruling":
		return "La resolución"
	case "straw":
		return "Se hizo un sondeo, que no obliga a nadie."
	case "round":
		return "A las {0} empezó una ronda, en la que habló una vez, sin debate, quien quiso."
	case "camera":
		return "La asamblea estuvo a puerta cerrada {0}."
	case "camera.decided":
		return "{0} se decidió a puerta cerrada."
	case "camera.item":
		return "(fijado a puerta cerrada)"
	case "camera.words":
		return "(Sus palabras se propusieron a puerta cerrada.)"
	case "label.question":
		return "La pregunta"
	case "straw.figures":
		return "{0} a favor, {1} en contra, {2} {2#abstención|abstenciones}; un sondeo no decide nada."
	case "straw.bare":
		return "Las cifras no se dicen; un sondeo no decide nada."
	case "spoke.item":
		return "{0#Habló|Hablaron} {0} {0#persona|personas}, {1} de ellas por primera vez en esta asamblea."
	case "spoke.item.all":
		return "{0#Habló|Hablaron} {0} {0#persona|personas}, {0#|todas }por primera vez en esta asamblea."
	case "spoke.item.none":
		return "{0#Habló|Hablaron} {0} {0#persona, y no|personas, ninguna} por primera vez en esta asamblea."
	case "spoke.all":
		return "{0#Habló|Hablaron} {0} {0#persona|personas}, en {1} {1#turno|turnos}."
	case "spoke.not-counted":
		return "No se cuentan las cuestiones de orden, las preguntas ni los turnos por alusiones."
	case "spoke.lengths":
		return "La intervención más larga duró {0}, la mediana {1}."
	}
	return ""
}

// spanishActions is actions, what stands over, what came after the close, and the seal.
func spanishActions(key string) string {
	switch key {
	case "action.lead":
		return "Tarea {0}."
	case "action":
		return "{0}:"
	case "action.by":
		return "{0}, para el {1}:"
	case "action.report":
		return "{0}, informa el {2}:"
	case "action.by.report":
		return "{0}, para el {1}, informa el {2}:"
	case "action.title":
		return "{0} ({1})"
	case "no-action":
		return "De {0} no se sigue ninguna tarea."
	case "stands.tabled":
		return "{0}, que se dejó sobre la mesa"
	case "stands.postponed":
		return "{0}, que se aplazó a {1}"
	case "stands.referred":
		return "{0}, que se remitió a {1}"
	case "stands.suspended":
		return "{0}, suspendida al perderse el quórum"
	case "stands.camera":
		return "{0}, apartada a puerta cerrada"
	case "stands.close":
		return "{0}, pendiente al cerrarse la asamblea"
	case "stands.counted":
		return "{0}, contada aquí, y decidida cuando hayan contado todos los centros"
	case "stands.noticed":
		return "{0}, anunciada, sin proponer"
	case "stands.contest":
		return "{0}, sin decidir"
	case "stands.pending":
		return "{0}, pendiente"
	case "stands.earlier":
		return "{0}, que quedó pendiente de la asamblea {2}"
	case "from.meeting":
		return "Asamblea {0}"
	case "stands.asks":
		return "Se propone {0}"
	case "stands.unseconded":
		return "Aún no la ha secundado nadie."
	case "stands.with":
		return "Con ella: {0}."
	case "stands.deferred":
		return "{0}, aplazado"
	case "stands.waiting":
		return "{0}, al que no se llegó"
	case "later.at":
		return "{0}, {1}."
	case "later.at.sealed":
		return "{0}, {1}, después del sello."
	case "later.note":
		return "Una nota: {0}"
	case "later.note.on":
		return "Una nota sobre {0}: {1}"
	case "later.next":
		return "La próxima asamblea se fijó para el {0}, {1}."
	case "later.done":
		return "La tarea {0} quedó hecha."
	case "seal.none":
		return "El registro de esta asamblea no está sellado."
	case "sealed":
		return "El registro de esta asamblea se selló a las {0}."
	case "sealed.numbers":
		return "El registro de esta asamblea se selló a las {0}, con los números que dijo la sala: {1}."
	case "sealed.words":
		return "El sello se leyó en voz alta:"
	case "sealed.hex":
		return "El sello entero:"
	case "sealed.again":
		return "El registro se selló otra vez a las {0}; este sello abarca las anotaciones de la 1 a la {1}."
	case "sealed.approved":
		return "El acta se aprobó a las {0}, y con ello se selló el registro; este sello abarca las anotaciones de la 1 a la {1}."
	case "sealed.its":
		return "Sus palabras:"
	case "sealed.after":
		return "Después del último sello hay {0} {0#anotación|anotaciones}, y el sello no {0#la|las} protege."
	case "sealed.means":
		return "Quien apuntó el sello puede comprobar con él que nada de lo registrado antes cambió después."
	}
	return ""
}
