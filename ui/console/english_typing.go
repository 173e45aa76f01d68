package console

// englishTyping is what keys and fields answer.
func englishTyping(key string) string {
	switch key {
	case "command.follow":
		return "{0} more {0#line was|lines were} pasted; each comes when the one before was said"
	case "doubt":
		return "{0} people fit: {1} and others; type more letters, or choose with ↓"
	case "doubt.people":
		return "{0} people"
	case "menu.choose":
		return "an arrow or letters choose a row first"
	case "move.owed":
		return "first: who does motion {0}, and by when? Tab: who does what, or no action"
	case "key.another":
		return "another name"
	case "key.takeback":
		return "take back"
	case "ruling.choose":
		return "{0} upholds it, {1} dismisses it; then Enter"
	case "ask.postpone":
		return "to when:"
	case "ask.refer":
		return "to whom:"
	case "ask.next-meeting":
		return "when and where:"
	case "done.withdraw":
		return "withdrawn"
	case "done.no-action":
		return "no action"
	case "done.lapse":
		return "lapsed"
	case "done.rule-out":
		return "ruled out"
	case "done.accept":
		return "accepted as friendly"
	case "done.pass":
		return "passed"
	case "done.absent":
		return "not there"
	case "done.drop":
		return "off the list"
	}
	return ""
}
