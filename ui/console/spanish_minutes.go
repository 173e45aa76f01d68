package console

// spanishMinutes is the minutes on the screen, and the papers that are written from there.
func spanishMinutes(key string) string {
	switch key {
	case "minutes":
		return "ACTA, como se imprimiría ahora"
	case "minutes.none":
		return "en esta pantalla no hay acta; se escribe con: stacktaker minutes"
	case "minutes.approved":
		return `esta acta está aprobada; lo que esté mal se corrige con: correct "…"`
	case "minutes.items":
		return "los puntos van del 1 al {0}; ninguno de ellos: la asamblea entera"
	case "key.papers":
		return "escribir"
	case "menu.key.papers":
		return "escribir el acta en una carpeta"
	case "key.screen7", "menu.key.screen7":
		return "el acta"
	case "prompt.papers":
		return "ESCRIBIR EL ACTA"
	case "ask.item":
		return "sobre qué punto (su número, o nada)"
	case "ask.formats":
		return "en qué formatos (pdf docx odt html md txt)"
	case "ask.folder":
		return "en qué carpeta, como la de una memoria USB"
	case "papers.formats":
		return "di uno o más formatos, como: pdf docx"
	case "papers.folder":
		return "di una carpeta"
	case "papers.writing":
		return "se está escribiendo el acta …"
	case "papers.written":
		return "escrito: {0}"
	}
	return ""
}
