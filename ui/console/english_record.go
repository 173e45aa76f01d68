package console

// englishRecord is what screen 8 says.
func englishRecord(key string) string {
	switch key {
	case "record":
		return "RECORD"
	case "record.count":
		return "{0} {0#entry, as it was|entries, as they were} made"
	case "record.head":
		return "hash {0}…"
	case "record.sealed":
		return "sealed by entry {0}: {1}"
	case "record.seal":
		return "the seal"
	case "record.after":
		return "after the seal"
	case "record.undone":
		return "undone"
	case "record.undone.after":
		return "after the seal, undone"
	case "record.entry":
		return "ENTRY {0}"
	case "record.jump":
		return "the clock stood behind the entry before"
	case "record.jump.ahead":
		return "the clock stood ahead of what had passed"
	case "key.entry":
		return "open"
	case "menu.key.entry":
		return "the chosen entry in full"
	case "key.screen8":
		return "record"
	case "menu.key.screen8":
		return "the record, entry by entry"
	case "help.record":
		return "KEYS ON THE RECORD"
	}
	return ""
}
