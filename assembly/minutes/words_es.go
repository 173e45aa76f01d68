package minutes

// spanish finds a sentence of the minutes in Spanish. It has the keys of [english]; people are told without their gender wherever the
// language allows it.
func spanish(key string) string {
	for _, table := range [...]func(string) string{
		spanishFrame, spanishHeadings, spanishColumns, spanishPeople, spanishFloor, spanishActions,
		spanishMotions, spanishAsks, spanishCounts, spanishEnds, spanishContests, spanishBetween, spanishCalls, spanishTally, spanishYear,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// spanishFrame is what every sentence is built with, and what stands at the head.
func spanishFrame(key string) string {
	switch key {
	case "one", "number", "clock":
		return "{0}"
	case "and":
		return "{0} {1&y|e} {1}"
	case "stop":
		return "{0}."
	case "colon":
		return "{0}:"
	case "clock.day":
		return "{0} del {1}"
	case "date", "date.first":
		return "{0} de {1} de {2}"
	case "when":
		return "{0}, {1}"
	case "span":
		return "de {0} a {1}"
	case "span.at":
		return "a las {0}"
	case "span.since":
		return "desde las {0}"
	case "lasting.h":
		return "{0} {0#hora|horas}"
	case "lasting.hm":
		return "{0} {0#hora|horas} y {1} {1#minuto|minutos}"
	case "lasting.m":
		return "{0} {0#minuto|minutos}"
	case "lasting.ms":
		return "{0} {0#minuto|minutos} y {1} {1#segundo|segundos}"
	case "lasting.s":
		return "{0} {0#segundo|segundos}"
	case "handle":
		return "R-{0}"
	case "member":
		return "una persona"
	case "member.first":
		return "Una persona"
	case "title":
		return "Acta: {0}"
	case "subtitle":
		return "Asamblea {0}, {1}"
	case "kind.ordinary":
		return "ordinaria"
	case "kind.extraordinary":
		return "extraordinaria"
	case "status.draft":
		return "BORRADOR hasta que la apruebe la próxima asamblea"
	case "status.approved":
		return "Aprobada el {0}"
	case "version.corrected":
		return "{0}, con {1wf} {1#corrección|correcciones}"
	case "status.open":
		return "BORRADOR de una asamblea que aún no se ha cerrado; así estaba a las {0}"
	case "status.recess":
		return "BORRADOR de una asamblea que aún no se ha cerrado; a las {0} estaba en receso"
	case "status.convened":
		return "BORRADOR de una asamblea que aún no se ha abierto; así estaba a las {0}"
	case "fact.date":
		return "Fecha"
	case "fact.place":
		return "Lugar"
	case "fact.opened":
		return "Apertura"
	case "fact.closed":
		return "Cierre"
	case "closed.not":
		return "aún sin cerrar"
	case "fact.version":
		return "Versión"
	case "fact.when":
		return "Cuándo"
	case "fact.where":
		return "Dónde"
	case "fact.proposed":
		return "Se propone para moderar"
	case "id.action": // the ids are for programs, and the same in every language
		return "action-{0}"
	case "id.mandate":
		return "mandate-{0}"
	}
	return spanishMonth(key)
}

func spanishMonth(key string) string {
	switch key {
	case "month.1":
		return "enero"
	case "month.2":
		return "febrero"
	case "month.3":
		return "marzo"
	case "month.4":
		return "abril"
	case "month.5":
		return "mayo"
	case "month.6":
		return "junio"
	case "month.7":
		return "julio"
	case "month.8":
		return "agosto"
	case "month.9":
		return "septiembre"
	case "month.10":
		return "octubre"
	case "month.11":
		return "noviembre"
	case "month.12":
		return "diciembre"
	}
	return ""
}

// spanishHeadings is sections, parts and captions.
func spanishHeadings(key string) string {
	switch key {
	case "section.offices":
		return "Quién tuvo cada función"
	case "section.attendance":
		return "Asistencia y quórum"
	case "section.last":
		return "Acta de la asamblea anterior"
	case "last.seal":
		return "Su sello, con el que se abrió esta asamblea:"
	case "last.open":
		return "El acta de la asamblea {0}, del {1}, estaba por aprobar; lo que se corrigió en ella consta en esa acta."
	case "last.approved":
		return "El acta de la asamblea {0}, del {1}, estaba aprobada; lo que se corrigió en ella consta en esa acta."
	case "section.orders":
		return "Reglamento"
	case "section.business":
		return "Asuntos"
	case "section.outside":
		return "Asuntos fuera del orden del día"
	case "section.item":
		return "Punto {0}: {1}"
	case "section.elections":
		return "Elecciones y mandatos"
	case "section.mandates":
		return "Mandatos en vigor"
	case "section.corrections":
		return "Correcciones a esta acta"
	case "section.actions":
		return "Tareas"
	case "section.stands":
		return "Lo que queda para la próxima asamblea"
	case "section.unsettled":
		return "Lo que aún no está resuelto"
	case "section.next":
		return "Próxima asamblea"
	case "section.speaking":
		return "Uso de la palabra"
	case "section.later":
		return "Anotado después del cierre"
	case "section.seal":
		return "Sello y firmas"
	case "quorum.chart":
		return "Presentes y quórum exigido, a lo largo del tiempo"
	case "series.present":
		return "Presentes"
	case "series.needed":
		return "Hacen falta"
	case "part.further":
		return "Otros asuntos"
	case "head.main":
		return "Moción {0}"
	case "head.kind":
		return "Moción {0}: {1}"
	case "head.procedural":
		return "Moción de procedimiento {0}: {1}"
	case "head.election":
		return "Elección: {0}"
	case "head.competition":
		return "Propuestas enfrentadas"
	case "head.mandate":
		return "Mandato: {0}"
	case "mandates.caption":
		return "Quién va con qué, y cuándo informa"
	case "hands.caption":
		return "{0of} ronda"
	case "attended.caption":
		return "Quién asistió, por sección"
	case "door.caption":
		return "Votantes contados en la puerta, por sección"
	case "orders.before.caption":
		return "Normas del reglamento en vigor en la apertura que no son las habituales"
	case "orders.changed.caption":
		return "Normas del reglamento cambiadas en la asamblea"
	case "actions.caption":
		return "Quién hace qué y para cuándo"
	case "spoke.caption":
		return "Quién tomó la palabra, por punto"
	case "figures.caption":
		return "{0}, por sección"
	case "figures.caption.again":
		return "{0}, por sección, {1o} recuento"
	case "figures.caption.section":
		return "{0}, por sección, {1o} recuento: se volvió a contar una sección, las demás quedan igual"
	}
	return ""
}
