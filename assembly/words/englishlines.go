package words

// englishLines is what is said of a line that cannot be read.
func englishLines(key string) string {
	switch key {
	case "line.empty":
		return "nothing was said; type a line such as: hand Ana"
	case "line.unclosed":
		return `a text is not closed; it ends with "`
	case "line.short":
		return "something is missing: {0}; write: {1}"
	case "line.misfit":
		return "{0} does not fit here; expected {1}; write: {2}"
	case "verb.unknown":
		return "{0} is not a verb of the language; ? lists them"
	case "verb.unknown.near":
		return "{0} is not a verb of the language; did you mean {1}?"
	case "expect.end":
		return "the end of the line"
	case "expect.keyword":
		return `the word "{0}"`
	case "expect.kind":
		return "a kind of motion"
	case "expect.choice":
		return "one of {0}"
	case "expect.name":
		return "a name"
	case "expect.names":
		return "names"
	case "expect.text":
		return `a text in quotation marks ("…")`
	case "expect.any", "expect.word", "expect.words", "expect.rest":
		return "a word"
	case "expect.number":
		return "a whole number"
	case "expect.change":
		return "a number, +N, -N or off"
	case "expect.duration":
		return "a duration such as 90s, 2m, 1h30m"
	case "expect.date":
		return "a date such as 2026-05-17"
	case "expect.time":
		return "a time such as 18:05"
	case "expect.id":
		return "the number of a motion"
	case "expect.pairs":
		return "numbers of grievances, each with its hands"
	case "expect.tally", "expect.texts":
		return "choices in quotation marks"
	case "moved-on":
		return "{0} was meant for what was there before; look, and press again"
	case "clock.form":
		return "{0} is not a time; write @18:05, @18:05:30 or @+90s"
	case "clock.earlier":
		return "{0} is before the last entry ({1}); the record only goes forward"
	case "clock.set-back":
		return "the computer's clock was set back {0}; this meeting's times go on from {1}"
	case "clock.set-forward":
		return "the computer's clock was set forward {0}; this meeting's times go on from {1}"
	case "clock.ahead":
		return "the last entry is {0} ahead of the computer's clock; this meeting's times go on from {1}"
	case "clock.days":
		return "{0} day{0#|s}"
	case "undo.nothing":
		return "there is nothing to undo"
	case "undo.seal":
		return "the record is sealed; undo never reaches below the seal"
	case "redo.nothing":
		return "there is nothing to redo; only what was just undone comes back"
	}
	return ""
}
