package minutes

// frenchYear is what the page of a year says.
func frenchYear(key string) string {
	switch key {
	case "year.title":
		return "L'année {0}"
	case "year.number":
		return "n° {0}"
	case "year.meeting":
		return "Assemblée {0}, {1}"
	case "year.served":
		return "Qui a servi"
	case "year.served.what":
		return "L'idée est que tout le monde serve à son tour : la rotation propose d'abord les personnes qui ont le moins servi au regard des assemblées suivies."
	case "year.meetings":
		return "Assemblées"
	case "year.decided":
		return "Ce qui a été décidé"
	case "year.nothing":
		return "Rien n'a été décidé."
	case "year.nothing-yet":
		return "Rien n'a encore été décidé."
	case "year.to-come":
		return "Cette assemblée n'est pas encore ouverte."
	case "year.none":
		return "Aucune assemblée n'a été tenue en {0}."
	case "column.facilitator":
		return "Animation"
	case "column.stack-keeper":
		return "Tours de parole"
	case "column.minute-taker":
		return "Procès-verbal"
	case "column.meeting":
		return "Assemblée"
	case "column.date":
		return "Date"
	case "column.with-vote":
		return "Avec vote"
	case "column.no-vote":
		return "Sans vote"
	case "column.spoke-first":
		return "Première fois"
	case "column.decisions":
		return "Décisions"
	}
	return ""
}
