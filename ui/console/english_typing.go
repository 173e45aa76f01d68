package console

// englishTyping is what keys and fields answer.
func englishTyping(key string) string {
	switch key {
	case "command.follow":
		return "{0} more {0#line was|lines were} pasted; each comes when the one before was said"
	}
	return ""
}
