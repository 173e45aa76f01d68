package minutes

// spanishColumns is the heads of columns, and what stands in cells.
func spanishColumns(key string) string {
	switch key {
	case "column.section":
		return "Sección"
	case "column.vote":
		return "Voto"
	case "column.voice":
		return "Voz"
	case "column.observer":
		return "Observación"
	case "column.first":
		return "Al principio"
	case "column.last":
		return "Al final"
	case "column.order":
		return "Norma"
	case "column.value":
		return "En vigor"
	case "column.usual":
		return "Habitual"
	case "column.at":
		return "Hora"
	case "column.was":
		return "Antes"
	case "column.now":
		return "Desde entonces"
	case "column.for":
		return "A favor"
	case "column.against":
		return "En contra"
	case "column.abstained":
		return "Abstenciones"
	case "column.not-voting":
		return "Sin votar"
	case "column.entitled":
		return "Con derecho"
	case "column.number":
		return "N.º"
	case "column.what":
		return "Qué"
	case "column.who":
		return "Quién"
	case "column.by":
		return "Para el"
	case "column.report":
		return "Informa"
	case "column.from":
		return "De"
	case "column.done":
		return "Hecha"
	case "column.person":
		return "Nombre"
	case "column.proposal":
		return "Propuesta"
	case "column.hands":
		return "Manos"
	case "column.mandate":
		return "Mandato"
	case "column.item":
		return "Punto"
	case "column.spoke":
		return "Personas"
	case "column.first-time":
		return "Por primera vez en esta asamblea"
	case "column.speeches":
		return "Turnos"
	case "in-all":
		return "Total"
	case "done":
		return "hecha"
	case "section.none":
		return "sin sección"
	case "section.others":
		return "otras secciones, juntas"
	case "section.again":
		return "{0} (contada otra vez)"
	}
	return ""
}

// spanishPeople is roles, attendance, the quorum and standing orders.
func spanishPeople(key string) string {
	switch key {
	case "role.facilitator", "signature.facilitator":
		return "Moderación"
	case "role.co-facilitator":
		return "Comoderación"
	case "role.stack-keeper":
		return "Turnos de palabra"
	case "role.timekeeper":
		return "Tiempos"
	case "role.minute-taker", "signature.minute-taker":
		return "Acta"
	case "role.teller":
		return "Recuento"
	case "role.vibes-watcher":
		return "Cuidados"
	case "role.doorkeeper":
		return "Puerta"
	case "office.facilitator":
		return "la moderación"
	case "office.co-facilitator":
		return "la comoderación"
	case "office.stack-keeper":
		return "los turnos de palabra"
	case "office.timekeeper":
		return "los tiempos"
	case "office.minute-taker":
		return "el acta"
	case "office.teller":
		return "el recuento"
	case "office.vibes-watcher":
		return "los cuidados"
	case "office.doorkeeper":
		return "la puerta"
	case "signature.date":
		return "Fecha"
	case "teller":
		return "{0} ({1})"
	case "held.by":
		return "{0} {0#persona|personas}"
	case "the.nth":
		return "la {0of}"
	case "terms.between":
		return "; "
	case "term":
		return "{0}, de {1} a {2}"
	case "term.until":
		return "{0}, hasta las {1}"
	case "term.from":
		return "{0}, desde las {1}"
	case "attended":
		return "{0#Asistió|Asistieron} {0} {0#persona|personas} con voto."
	case "attended.vote.names":
		return "Con voto: {0}."
	case "attended.voice.names":
		return "Con voz: {0}."
	case "attended.observer.names":
		return "En observación: {0}."
	case "besides.voice":
		return "Además {0#asistió|asistieron} {0} {0#persona|personas} con voz y sin voto."
	case "besides.observers":
		return "Además {0#asistió|asistieron} {0} {0#persona|personas} en observación."
	case "besides.both":
		return "Además {0#asistió|asistieron} {0} {0#persona|personas} con voz y sin voto, y {1} en observación."
	case "door.same":
		return "Se {0#contó|contaron} {0} {0#votante|votantes} en la puerta."
	case "door":
		return "Se {0#contó|contaron} {0} {0#votante|votantes} en la puerta al principio, y {1} al final."
	case "door.most":
		return "Se {0#contó|contaron} {0} {0#votante|votantes} en la puerta al principio, y {1} al final; el máximo, {2}, a las {3}."
	case "door.facilitator":
		return "Quien modera no está en esa cifra."
	case "apologies":
		return "{0} {0#persona excusó|personas excusaron} su ausencia."
	case "quorum.none":
		return "No se fijó ningún quórum."
	case "quorum.number":
		return "El quórum era de {0} {0#persona|personas} con voto."
	case "quorum.percent":
		return "El quórum era del {0}\u00a0% de {1} {1#miembro|miembros}, que son {2}."
	case "quorum.share":
		return "El quórum era de {0} de {1} {1#miembro|miembros}, que son {2}."
	case "quorum.both":
		return "El quórum era a la vez de {0} y de {1}, que son {2}."
	case "quorum.share.now":
		return "A las {3} el quórum pasó a ser de {0} de {1} {1#miembro|miembros}, que son {2}."
	case "quorum.both.now":
		return "A las {3} el quórum pasó a ser a la vez de {0} y de {1}, que son {2}."
	case "quorum.part.number":
		return "{0} {0#persona|personas} con voto"
	case "quorum.part.percent":
		return "un {0}\u00a0% de {1} {1#miembro|miembros}"
	case "quorum.part.share":
		return "{0} de {1} {1#miembro|miembros}"
	case "quorum.opened.with":
		return "En la apertura había {0} {0#persona|personas}, y se alcanzó."
	case "quorum.opened.without":
		return "En la apertura había {0} {0#persona|personas}: la asamblea se abrió sin quórum."
	case "quorum.never":
		return "Tampoco se alcanzó después."
	case "quorum.kept":
		return "No se perdió."
	case "quorum.lost":
		return "A las {0} se perdió: había {1} {1#persona|personas}, y {2#hacía|hacían} falta {2}."
	case "quorum.back":
		return "A las {0} se volvió a alcanzar: había {1} {1#persona|personas}."
	case "quorum.reached":
		return "A las {0} se alcanzó: había {1} {1#persona|personas}."
	case "quorum.short":
		return "A las {0} aún no se había alcanzado: había {1} {1#persona|personas}, y {2#hacía|hacían} falta {2}."
	case "quorum.none.now":
		return "Desde las {0} no hacía falta quórum."
	case "quorum.number.now":
		return "A las {1} el quórum pasó a ser de {0} {0#persona|personas} con voto."
	case "quorum.percent.now":
		return "A las {3} el quórum pasó a ser del {0}\u00a0% de {1} {1#miembro|miembros}, que son {2}."
	case "quorum.now.met":
		return "Había {0} {0#persona|personas}, y se alcanzaba."
	case "quorum.now.short":
		return "Había {0} {0#persona|personas}, y no se alcanzaba."
	case "quorum.means":
		return "Sin quórum solo se pueden votar un receso, levantar la sesión y la próxima asamblea; lo decidido antes vale."
	case "order":
		return "{0}: {1}"
	case "orders.before":
		return "La asamblea se celebró con un reglamento que difiere del habitual en lo siguiente."
	case "orders.changed":
		return "Estas normas del reglamento se cambiaron en el curso de la asamblea."
	}
	return ""
}
