package words

// spanishPast is what is said of the meetings before this one.
func spanishPast(key string) string {
	switch key {
	case "past.minutes":
		return "Acta de la asamblea {0}"
	case "past.actions":
		return "Tareas vencidas: {0}"
	case "past.report":
		return "Mandato que ha de informar: {0}"
	case "past.missed":
		return "{0}: ¿renovar o revocar?"
	case "past.grievances":
		return "Quejas sin respuesta: {0}"
	case "past.motion":
		return "Moción {0}, que quedó pendiente: {1}"
	case "past.motion.camera":
		return "Moción {0}, que quedó pendiente"
	case "past.closed":
		return "Asuntos de una sesión a puerta cerrada"
	case "past.election":
		return "Elección: {0}"
	case "import.how":
		return "la gente se importa de una hoja de cálculo con: stacktaker members import FILE CSV"
	case "import.wrong":
		return "{0} {0#fila tiene un error|filas tienen un error}; no se importó nada"
	case "import.nothing":
		return "toda la gente de la hoja está en el censo tal como es; no hay nada que importar"
	case "rotation.co":
		return "comoderación la última vez; {0}"
	}
	return ""
}
