package console

// spanishRecord is what screen 8 says.
func spanishRecord(key string) string {
	switch key {
	case "record":
		return "REGISTRO"
	case "record.count":
		return "{0} {0#anotación|anotaciones}"
	case "record.head":
		return "huella {0}…"
	case "record.sealed":
		return "sellado con la anotación {0}: {1}"
	case "record.seal":
		return "el sello"
	case "record.after":
		return "después del sello"
	case "record.undone":
		return "deshecho"
	case "record.undone.after":
		return "después del sello, deshecho"
	case "record.entry":
		return "ANOTACIÓN {0}"
	case "record.jump":
		return "el reloj iba por detrás de la anotación anterior"
	case "record.jump.ahead":
		return "el reloj iba por delante de lo transcurrido"
	case "key.entry":
		return "abrir"
	case "menu.key.entry":
		return "la anotación elegida entera"
	case "key.screen8":
		return "registro"
	case "menu.key.screen8":
		return "el registro, anotación por anotación"
	case "help.record":
		return "TECLAS EN EL REGISTRO"
	}
	return ""
}
