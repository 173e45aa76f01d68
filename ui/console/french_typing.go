package console

// frenchTyping is what keys and fields answer.
func frenchTyping(key string) string {
	switch key {
	case "command.follow":
		return "encore {0} {0#ligne collée|lignes collées} ; chacune vient quand la précédente est dite"
	}
	return ""
}
