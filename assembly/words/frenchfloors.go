package words

// frenchFloors is what is said of a question that is put on several floors.
func frenchFloors(key string) string {
	switch key {
	case "floors.consensus":
		return "les mains s'additionnent d'un lieu à l'autre, et une recherche de consensus n'en compte aucune ; prenez une majorité de mains"
	case "floors.empty":
		return "un lieu a besoin d'un nom"
	case "floors.twice":
		return "le lieu {0} y figure deux fois"
	case "floors.members":
		return "le nombre de membres ({0}) est au moins 1"
	case "floors.double":
		return "le lieu {0} est là deux fois"
	case "floors.votes":
		return "{0} a {1} voix pour {2} {2#personne votante|personnes votantes}"
	case "floors.unexpected":
		return "{0} n'est pas parmi les lieux que nomme le papier : {1}"
	case "floors.size":
		return "{0} a {1} {1#membre|membres}, et le papier dit {2}"
	case "floors.missing":
		return "il manque le lieu {0}"
	case "floors.none":
		return "aucun lieu n'a compté"
	case "floors.figures":
		return "{0} {1#lieu|lieux} sur {1} pour"
	case "floors.figures.card":
		return "lieux totalisant {0} {0#membre|membres} pour, {1} contre, {2} d'aucun côté"
	case "floors.every":
		return "il les faut tous, {0} {0#lieu|lieux}"
	case "floors.majority":
		return "la majorité de {0} {0#lieu|lieux} est de {1}"
	case "slip.line":
		return "ligne {0} du feuillet : {1}"
	case "slip.verb":
		return "un feuillet a les lignes convene, members, headcount, question ou notice, count et sealed, et non {0}"
	case "slip.twice":
		return "{0} y figure deux fois"
	case "slip.lacks":
		return "le feuillet ne dit pas : {0}"
	case "slip.sealed":
		return `un feuillet finit par les huit mots du scellé de son lieu : sealed "…"`
	case "slip.number":
		return "{0} prend un nombre de 0 ou plus"
	case "slip.count":
		return "count prend les mains pour, contre et les abstentions : count 30 12 2"
	case "slip.text":
		return "{0} prend un texte entre guillemets"
	}
	return ""
}
