package console

// spanishTyping is what keys and fields answer.
func spanishTyping(key string) string {
	switch key {
	case "command.follow":
		return "{0#queda|quedan} {0} {0#línea pegada|líneas pegadas}; cada una aparece cuando se dijo la anterior"
	}
	return ""
}
