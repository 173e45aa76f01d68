package console

// spanishBetween is mandates, actions and grievances: what binds one meeting to the next.
func spanishBetween(key string) string {
	switch key {
	case "key.screen5":
		return "mandatos"
	case "key.screen6":
		return "quejas"
	case "key.duty", "key.grievance":
		return "qué sigue"
	case "key.box":
		return "buzón"
	case "menu.key.screen5":
		return "mandatos y tareas"
	case "menu.key.screen6":
		return "las quejas"
	case "menu.key.duty":
		return "qué sigue con el mandato o la tarea elegida"
	case "menu.key.grievance":
		return "qué sigue con la queja elegida"
	case "menu.key.box":
		return "vaciar el buzón de quejas, una línea cada una"
	case "help.mandates":
		return "TECLAS EN MANDATOS Y TAREAS"
	case "help.grievances":
		return "TECLAS EN LAS QUEJAS"
	case "next.full":
		return "entero"
	case "next.nothing":
		return "nada"
	case "motion.spend":
		return "pide {0}: {1}"
	case "number":
		return "Escribe un número entero."
	}
	if s := spanishMandates(key); s != "" {
		return s
	}
	return spanishGrievances(key)
}

// spanishMandates is who is sent with what, and who does what by when.
func spanishMandates(key string) string {
	switch key {
	case "mandates":
		return "MANDATOS Y TAREAS"
	case "mandates.count":
		return "{0} en vigor · {1} por hacer"
	case "mandates.empty":
		return "Aún no se envía a nadie con un mandato, ni hay nada que hacer: en «:», mandate o assign."
	case "mandate":
		return "MANDATO {0}"
	case "mandate.active":
		return "activo"
	case "mandate.report-due":
		return "A INFORMAR"
	case "mandate.reported":
		return "informado"
	case "mandate.renewed":
		return "renovado"
	case "mandate.discharged":
		return "cumplido"
	case "mandate.recalled":
		return "revocado"
	case "mandate.expired":
		return "vencido"
	case "mandate.vacant":
		return "{0} sin cubrir"
	case "mandate.due":
		return "para el {0}"
	case "mandate.must":
		return "tiene que mantener: {0}"
	case "mandate.may":
		return "puede ceder: {0}"
	case "mandate.refer":
		return "tiene que consultar: {0}"
	case "mandate.term":
		return "hasta el {0}"
	case "mandate.missed":
		return "{0#Falta|Faltan} {0} {0#informe|informes}: ¿renovar o revocar?"
	case "mandate.delegates":
		return "delegación: {0}"
	case "mandate.alternate":
		return "suplencia: {0}"
	case "mandate.from":
		return "de la decisión {0}"
	case "mandate.reported.at":
		return "{0}: {1}"
	case "mandate.proposal":
		return "propuesta, publicada como moción {0}: {1}"
	case "mandate.question":
		return "{0}, {1}. ¿Qué sigue?"
	case "mandate.report":
		return "informar"
	case "mandate.renew":
		return "renovar"
	case "mandate.discharge":
		return "dar por cumplido"
	case "mandate.recall":
		return "revocar"
	case "mandate.elect":
		return "elegir"
	case "action.open":
		return "por hacer"
	case "action.overdue":
		return "VENCIDA"
	case "action.done":
		return "hecha"
	case "action.title":
		return "{0}  {1}"
	case "action.by":
		return "para el {0}"
	case "action.question":
		return "Tarea {0}, {2}: {1}"
	case "action.finished":
		return "está hecha"
	case "prompt.recall":
		return "REVOCAR"
	case "ask.delegate":
		return "en delegación:"
	case "ask.report":
		return "informa el (como 2026-05-17), o nada:"
	}
	return ""
}

// spanishGrievances is what is wrong, and what became of it.
func spanishGrievances(key string) string {
	switch key {
	case "grievances":
		return "QUEJAS"
	case "grievances.count":
		return "{0} sin respuesta"
	case "grievances.empty":
		return "Aún no hay quejas. i: vaciar el buzón, una línea cada una; sin nombres."
	case "grievance":
		return "QUEJA {0}"
	case "grievance.name":
		return "Queja {0}"
	case "grievance.raised":
		return "planteada"
	case "grievance.merged":
		return "unida"
	case "grievance.demanded":
		return "reivindicada"
	case "grievance.mandated":
		return "en camino"
	case "grievance.presented":
		return "presentada"
	case "grievance.won":
		return "GANADA"
	case "grievance.partly":
		return "ganada en parte"
	case "grievance.refused":
		return "denegada"
	case "grievance.closed":
		return "cerrada"
	case "grievance.escalated":
		return "escalada"
	case "grievance.into":
		return "unida a la queja {0}"
	case "grievance.motion":
		return "como reivindicación: moción {0}"
	case "grievance.mandate":
		return "la lleva el mandato {0}"
	case "grievance.answer":
		return "{0}: {1}"
	case "grievance.question":
		return "Queja {0}, {1}"
	case "grievance.demand":
		return "reivindicar"
	case "grievance.rank":
		return "manos"
	case "grievance.merge":
		return "unir"
	case "grievance.send":
		return "enviar delegación"
	case "grievance.present":
		return "se presentó"
	case "grievance.close":
		return "cerrar"
	case "grievance.escalate":
		return "escalar"
	case "people":
		return "{0} {0#persona|personas}"
	case "people.one":
		return "1 persona"
	case "people.least":
		return "al menos {0} {0#persona|personas}"
	case "people.short", "people.one.short":
		return "{0}"
	case "people.least.short":
		return "{0}+"
	case "hands.one":
		return "1 mano"
	case "hands.many":
		return "{0} {0#mano|manos}"
	case "merge.question":
		return "¿Pueden ser las mismas personas en las dos, {0} y {1}?"
	case "merge.may":
		return "pueden"
	case "merge.distinct":
		return "no: los números se suman"
	case "prompt.grievance":
		return "QUEJA"
	case "ask.grievance":
		return "qué va mal, sin nombres:"
	case "prompt.demand":
		return "REIVINDICACIÓN"
	case "prompt.rank":
		return "MANOS"
	case "ask.hands":
		return "cuántas para ella:"
	case "prompt.merge":
		return "UNIR"
	case "ask.into":
		return "a qué número:"
	case "prompt.send":
		return "ENVIAR"
	case "ask.second":
		return "una segunda persona, o la misma otra vez:"
	}
	return ""
}
