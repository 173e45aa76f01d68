package minutes

// spanishTally is what the result of a question over several floors says.
func spanishTally(key string) string {
	switch key {
	case "tally.title":
		return "Una cuestión votada en varios centros"
	case "tally.question":
		return "La cuestión"
	case "tally.needs":
		return "Requiere {0}, y {1}"
	case "tally.mode.aggregate":
		return "se suman las manos de todos los centros"
	case "tally.mode.every-floor":
		return "la tienen que aprobar todos los centros"
	case "tally.mode.majority-of-floors":
		return "la tienen que aprobar más de la mitad de los centros"
	case "tally.mode.card":
		return "cada centro tiene tantos votos como miembros, todos del lado de su mayoría; los de un centro con empate, de ningún lado"
	case "tally.floors":
		return "Lo que contaron los centros"
	case "tally.floors.caption":
		return "Manos por centro"
	case "tally.verdict":
		return "Lo que decidieron juntos"
	case "tally.seals":
		return "Sellos"
	case "tally.seals.what":
		return "El registro propio de cada centro está sellado con estas palabras; stacktaker verify las compara con su archivo."
	case "tally.unsealed":
		return "sin sellar"
	case "column.floor":
		return "Centro"
	case "column.members":
		return "Miembros"
	case "column.voters":
		return "Votantes"
	case "column.all":
		return "Total"
	}
	return ""
}
