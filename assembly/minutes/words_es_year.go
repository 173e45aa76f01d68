package minutes

// spanishYear is what the page of a year says.
func spanishYear(key string) string {
	switch key {
	case "year.title":
		return "El año {0}"
	case "year.number":
		return "n.º {0}"
	case "year.meeting":
		return "Asamblea {0}, {1}"
	case "year.served":
		return "Quién sirvió"
	case "year.served.what":
		return "La idea es que sirva todo el mundo por turno: la rotación propone primero a quien menos ha servido para las asambleas en que estuvo."
	case "year.meetings":
		return "Asambleas"
	case "year.decided":
		return "Qué se decidió"
	case "year.nothing":
		return "No se decidió nada."
	case "year.nothing-yet":
		return "Aún no se ha decidido nada."
	case "year.to-come":
		return "Esta asamblea aún no se ha abierto."
	case "year.none":
		return "No hubo ninguna asamblea en {0}."
	case "column.facilitator":
		return "Moderación"
	case "column.stack-keeper":
		return "Turnos de palabra"
	case "column.minute-taker":
		return "Acta"
	case "column.meeting":
		return "Asamblea"
	case "column.date":
		return "Fecha"
	case "column.with-vote":
		return "Con voto"
	case "column.no-vote":
		return "Sin voto"
	case "column.spoke-first":
		return "Por primera vez"
	case "column.decisions":
		return "Decisiones"
	}
	return ""
}
