package cli

func spanishSheet(key string) string {
	switch key {
	case "sheet.format":
		return "es una hoja de cálculo en su propio formato; guárdala como CSV"
	case "sheet.empty":
		return "está vacía; su primera línea nombra las columnas: nombre, sección, número"
	case "sheet.nobody":
		return "no se ha encontrado a nadie en ella y nada ha cambiado; se ha leído como {0}"
	case "sheet.many":
		return "tiene más de {0} {0#persona|personas}; ¿es la que toca?"
	case "sheet.zeros":
		return "esto no es texto; guarda la hoja de cálculo como CSV"
	case "sheet.lost":
		return "en esta línea se han perdido letras; guarda otra vez la hoja como CSV en UTF-8"
	case "sheet.columns":
		return "{0} columnas no son un censo; deja las del nombre, la sección y el número (como mucho, {1})"
	case "sheet.twice":
		return "dos columnas podrían ser «{0}»: «{1}» y «{2}»; ¿cuál es?"
	case "sheet.nameless":
		return "ninguna columna se llama «nombre»; hay: {0}"
	case "sheet.cells":
		return "hay {0} celdas y {1} columnas con nombre; ¿falta entrecomillar una celda que lleva un separador?"
	case "sheet.unnamed":
		return "falta el nombre"
	case "sheet.number-name":
		return "«{0}» empieza como un número de afiliación; escribe el nombre"
	case "sheet.credential":
		return "«{0}» no es una acreditación; escribe vote, voice u observer"
	case "sheet.number":
		return "«{0}» no es un número de afiliación; escribe un entero desde 1, o letras y cifras, o quita la columna"
	case "sheet.weight":
		return "aquí tiene un voto, como todo el mundo, y no un peso de {0}"
	case "sheet.levels":
		return "se cuenta en una sección, «{0}», y no en {1}"
	case "sheet.formula":
		return "«{0}» empieza como una fórmula; escribe el texto mismo"
	case "sheet.unseen":
		return "lleva un signo que nadie ve ({0}); escríbelo de nuevo"
	case "sheet.long":
		return "«{0}» tiene {1} letras; como mucho, {2}"
	case "sheet.quote":
		return "unas comillas no se cierran"
	case "sheet.bare-quote":
		return "hay comillas en medio de una celda; escríbelas dobles, y la celda entre comillas"
	case "sheet.alike":
		return "{0}; igual en {1} {1#línea|líneas} más: {2}"
	case "sheet.understood":
		return "se lee como {0}"
	case "sheet.parted.comma":
		return "comas entre las celdas"
	case "sheet.parted.semicolon":
		return "puntos y comas entre las celdas"
	case "sheet.parted.tab":
		return "tabuladores entre las celdas"
	case "sheet.parted.bar":
		return "barras entre las celdas"
	case "sheet.field.name":
		return "nombre"
	case "sheet.field.first":
		return "nombre de pila"
	case "sheet.field.last":
		return "apellidos"
	case "sheet.field.sort":
		return "apellidos y nombre"
	case "sheet.field.username":
		return "usuario"
	case "sheet.field.section":
		return "sección"
	case "sheet.field.number":
		return "número"
	case "sheet.field.credential":
		return "acreditación"
	case "sheet.field.weight":
		return "peso del voto"
	}
	return ""
}
