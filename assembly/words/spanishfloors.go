package words

// spanishFloors is what is said of a question that is put on several floors.
func spanishFloors(key string) string {
	switch key {
	case "floors.consensus":
		return "las manos se suman entre centros, y una búsqueda de consenso no cuenta ninguna; elige una mayoría de manos"
	case "floors.empty":
		return "un centro necesita un nombre"
	case "floors.twice":
		return "el centro {0} está dos veces"
	case "floors.members":
		return "los miembros de {0} son 1 o más"
	case "floors.double":
		return "el centro {0} está dos veces"
	case "floors.votes":
		return "{0} tiene {1} {1#voto|votos} de {2} {2#votante|votantes}"
	case "floors.unexpected":
		return "{0} no está entre los centros que nombra el papel: {1}"
	case "floors.size":
		return "{0} tiene {1} {1#miembro|miembros}, y el papel dice {2}"
	case "floors.missing":
		return "falta el centro {0}"
	case "floors.none":
		return "ningún centro ha contado"
	case "floors.figures":
		return "{0} de {1} {1#centro|centros} a favor"
	case "floors.figures.card":
		return "centros con {0} {0#miembro|miembros} a favor, con {1} en contra, con {2} en ningún lado"
	case "floors.every":
		return "hacen falta todos, {0} {0#centro|centros}"
	case "floors.majority":
		return "la mayoría de {0} {0#centro|centros} exige {1}"
	case "slip.line":
		return "línea {0} de la hoja: {1}"
	case "slip.verb":
		return "una hoja tiene las líneas convene, members, headcount, question o notice, count y sealed, y no {0}"
	case "slip.twice":
		return "{0} está dos veces"
	case "slip.lacks":
		return "la hoja no dice: {0}"
	case "slip.sealed":
		return `una hoja acaba con las ocho palabras del sello de su centro: sealed "…"`
	case "slip.number":
		return "{0} lleva un número que es 0 o más"
	case "slip.count":
		return "count lleva las manos a favor, en contra y las abstenciones: count 30 12 2"
	case "slip.text":
		return "{0} lleva un texto entre comillas"
	}
	return ""
}
