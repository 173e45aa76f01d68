package console

// englishMinutes is the minutes on the screen, and the papers that are written from there.
func englishMinutes(key string) string {
	switch key {
	case "minutes":
		return "MINUTES, as they would be printed now"
	case "minutes.none":
		return "there are no minutes on this screen; they are written by: stacktaker minutes"
	case "minutes.approved":
		return "these minutes are approved; what is wrong in them is put right by: correct \"…\""
	case "minutes.items":
		return "the items are numbered from 1 to {0}; none of them: the meeting as a whole"
	case "key.papers":
		return "write"
	case "menu.key.papers":
		return "write the minutes to a folder"
	case "key.screen7", "menu.key.screen7":
		return "the minutes"
	case "prompt.papers":
		return "WRITE THE MINUTES"
	case "ask.item":
		return "on which item (its number, or nothing)"
	case "ask.formats":
		return "in which formats (pdf docx odt html md txt)"
	case "ask.folder":
		return "to which folder, such as that of a USB stick"
	case "papers.formats":
		return "name a format or more, such as: pdf docx"
	case "papers.folder":
		return "name a folder"
	case "papers.writing":
		return "the minutes are being written …"
	case "papers.written":
		return "written: {0}"
	}
	return ""
}
