package words

// spanishGrievances is what is said of grievances.
func spanishGrievances(key string) string {
	switch key {
	case "grievance.none":
		return `no se planteó ninguna queja; escribe una: grievance "TEXT"`
	case "grievance.text":
		return "una queja dice qué va mal"
	case "grievance.people":
		return "una queja es de una persona o más, y no de {0}"
	case "grievance.unknown":
		return "no hay una queja {0}; las que hay: {1}"
	case "grievance.merged":
		return "la queja {0} se unió a la queja {1}; di esa"
	case "grievance.pending":
		return "la queja {0} se está reivindicando con la moción {1}; hay que decidirla primero"
	case "grievance.raised":
		return "la queja {0} está planteada, y aún no reivindicada; proponla: demand {0} by NAME"
	case "grievance.demanded":
		return `la queja {0} está reivindicada por la moción {1}, y aún no se envía a nadie con ella; envía a alguien: mandate "NAME" delegates NAME… from {1}`
	case "grievance.mandated":
		return "hay una delegación con la queja {0} bajo el mandato {1}; cuando se haya presentado la reivindicación: presented {0}"
	case "grievance.presented":
		return `la queja {0} está presentada, y espera respuesta: answered {0} won|partly|refused "TEXT"`
	case "grievance.answered":
		return "la queja {0} tiene respuesta ({1}); resuélvela: settled {0} closed, o settled {0} escalated"
	case "grievance.over":
		return `la queja {0} está resuelta ({1}); lo que vuelve a ir mal se plantea otra vez: grievance "TEXT"`
	case "grievance.is.raised":
		return "planteada"
	case "grievance.is.merged":
		return "unida a otra"
	case "grievance.is.demanded":
		return "reivindicada"
	case "grievance.is.mandated":
		return "con delegación"
	case "grievance.is.presented":
		return "presentada"
	case "grievance.is.won":
		return "ganada"
	case "grievance.is.partly":
		return "ganada en parte"
	case "grievance.is.refused":
		return "denegada"
	case "grievance.is.closed":
		return "cerrada"
	case "grievance.is.escalated":
		return "escalada"
	case "merge.itself":
		return "la queja {0} no se puede unir a sí misma; di otra"
	case "merge.late":
		return "la queja {0} está en marcha como reivindicación; une la otra a ella: merge {1} into {0}"
	case "merge.people":
		return "juntas son más de {0} {0#persona|personas}; corrige el número"
	case "rank.twice":
		return "la queja {0} está dos veces; tiene un solo número de manos"
	case "rank.raised":
		return "la queja {0} ya no se ordena; solo se ordena lo planteado que aún no se reivindica"
	case "rank.hands":
		return "{1} {1#mano|manos} para la queja {0} {1#es|son} imposible{1#|s}; pueden votar {2}, y cada persona tiene una mano para ella"
	case "demand.aside":
		return "la queja {0} está reivindicada por la moción {1}, que está {2}; retómala: move take-up {1} by NAME"
	case "answered.text":
		return "una respuesta dice algo; escribe lo que se respondió"
	}
	return ""
}

// spanishFund is what is said of money.
func spanishFund(key string) string {
	switch key {
	case "spend.kind":
		return "{0} no pide dinero; lo piden una moción, una acción o una ratificación"
	case "spend.amount":
		return "{0} no es un importe; escribe un número entero de la unidad más pequeña, 1 o más, sin signo, punto ni moneda, como 50000"
	case "spend.most":
		return "{0} es demasiado dinero para una moción; {1} es lo máximo"
	case "spend.for":
		return "el dinero se vota para algo; di para qué es"
	case "paid.none":
		return `no se votó dinero; proponlo: move "TEXT" by NAME spend AMOUNT "FOR"`
	case "paid.unknown":
		return "{0} no votó dinero; en el registro están: {1}"
	case "paid.text":
		return "un pago dice qué se pagó"
	case "paid.revoked":
		return "se retiró el dinero de la decisión {0}; ya no se paga de él"
	case "paid.more":
		return "la decisión {0} autorizó {1}, de lo que se ha pagado {2}; queda {3}"
	}
	return ""
}
