package minutes

// spanishBetween is what binds one meeting to the next: reports, grievances, money.
func spanishBetween(key string) string {
	switch key {
	case "section.grievances":
		return "Quejas"
	case "grievances.caption":
		return "Qué va mal, a cuántas personas, y qué fue de ello"
	case "column.grievance":
		return "Queja"
	case "column.area":
		return "Dónde"
	case "column.people":
		return "Personas"
	case "column.became":
		return "Qué fue de ella"
	case "people":
		return "{0}"
	case "people.least":
		return "al menos {0}"
	case "grievance.raised":
		return "planteada"
	case "grievance.merged":
		return "unida a la {0}"
	case "grievance.demanded":
		return "reivindicada con {0}"
	case "grievance.mandated":
		return "reivindicada; se envía una delegación con ella: {0}"
	case "grievance.presented":
		return "presentada bajo el mandato {0}; aún sin respuesta"
	case "grievance.won":
		return "ganada"
	case "grievance.partly":
		return "ganada en parte"
	case "grievance.refused":
		return "denegada"
	case "grievance.closed":
		return "cerrada"
	case "grievance.escalated":
		return "escalada"
	case "grievance.answer":
		return "{0}: {1}"
	case "grievance.answer.then":
		return "{0}: {1} ({2})"
	case "part.reports":
		return "Informes"
	case "report.lead":
		return "{0}."
	case "report.proposal":
		return "Lo que se trajo como propuesta es {0}."
	case "mandate.renewed":
		return "El mandato {0} se renovó; vuelve a informar el {1}."
	case "mandate.discharged":
		return "El mandato {0} se dio por cumplido."
	case "mandate.expired":
		return "El mandato {0} venció con su plazo el {1}."
	case "moved.spend":
		return "Pide {0}, en la unidad más pequeña de la moneda: {1}."
	case "moved.demand":
		return "Convierte la queja {0} en una reivindicación."
	case "value.none":
		return "ninguno"
	case "value.yes":
		return "sí"
	case "value.no":
		return "no"
	case "section.fund":
		return "Dinero que autorizó la asamblea"
	case "fund.caption":
		return "Lo votado, lo pagado y lo que queda, en la unidad más pequeña de la moneda"
	case "column.purpose":
		return "Para"
	case "column.decision":
		return "Decisión"
	case "column.voted":
		return "Votado"
	case "column.paid":
		return "Pagado"
	case "column.left":
		return "Queda"
	case "fund.total":
		return "Total"
	case "fund.revoked":
		return "retirado"
	case "fund.paid":
		return "De lo que autorizó {0} se pagaron {1}, anotado a las {3}: {2}"
	case "object.earlier":
		return "la moción {0} de la asamblea {1}"
	}
	return ""
}
