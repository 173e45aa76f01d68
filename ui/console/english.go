package console

// english is the table from which the others are translated. What the assembly itself says is in assembly/words.
func english(key string) string {
	for _, table := range [...]func(string) string{
		englishKeys, englishMenu, englishFloor, englishMotions, englishCount, englishFigures, englishPrompts, englishPeople, englishLists, englishCards, englishArgs, englishRecord, englishRehearsal, englishMinutes, englishBetween, englishGuide, englishTyping,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// englishKeys is the line of moves: a word or two each.
func englishKeys(key string) string {
	switch key {
	case "key.enter":
		return "Enter"
	case "key.tab":
		return "Tab"
	case "key.esc":
		return "Esc"
	case "key.space":
		return "space"
	case "key.call":
		return "next"
	case "key.hand":
		return "hand"
	case "key.done":
		return "done"
	case "key.order":
		return "order"
	case "key.move":
		return "move"
	case "key.second":
		return "second"
	case "key.amend":
		return "amend"
	case "key.count":
		return "count"
	case "key.declare":
		return "declare"
	case "key.note":
		return "note"
	case "key.undo":
		return "undo"
	case "key.room":
		return "room"
	case "key.more":
		return "more"
	case "key.help":
		return "help"
	case "key.ok":
		return "ok"
	case "key.back":
		return "back"
	case "key.kind":
		return "kind"
	case "key.choose":
		return "choose"
	case "key.place":
		return "which"
	case "key.begin":
		return "begin"
	case "key.leave":
		return "leave"
	case "key.run":
		return "say it"
	case "key.complete":
		return "complete"
	case "key.before":
		return "before"
	case "key.add":
		return "hand"
	case "key.pgup":
		return "PgUp"
	case "key.together":
		return "together"
	case "key.enter.figure":
		return "enter"
	case "key.rule":
		return "rule"
	case "key.cited":
		return "rule"
	case "key.floor":
		return "floor"
	case "key.go":
		return "go or defer"
	case "key.item":
		return "item"
	case "key.checkin":
		return "check in"
	case "key.attend":
		return "here or gone"
	case "key.open":
		return "open"
	case "key.read":
		return "read on"
	case "key.handover":
		return "hand over"
	}
	return ""
}

// englishPrompts is what is asked at the foot of the screen.
func englishPrompts(key string) string {
	switch key {
	case "prompt.hand":
		return "HAND"
	case "prompt.order":
		return "POINT OF ORDER"
	case "prompt.move":
		return "MOTION"
	case "prompt.second":
		return "SECOND"
	case "prompt.amend":
		return "AMENDMENT"
	case "prompt.note":
		return "NOTE"
	case "prompt.item":
		return "ITEM"
	case "prompt.arrive":
		return "CHECK IN"
	case "prompt.nominate":
		return "NOMINATE"
	case "prompt.facilitator":
		return "FACILITATOR"
	case "prompt.find":
		return "FIND"
	case "ask.who":
		return "who:"
	case "ask.mover":
		return "moved by:"
	case "ask.text":
		return "the exact words:"
	case "ask.nothing":
		return "it needs no words; Enter"
	case "ask.duration":
		return "how long, such as 90s or 2m:"
	case "ask.duration.maybe":
		return "how long, such as 10m, or nothing:"
	case "ask.title":
		return "its title:"
	case "ask.old":
		return "strike which words? (none: the whole text)"
	case "ask.new":
		return "insert which words?"
	case "who":
		return "nobody on the roll has that name"
	case "nobody":
		return "nobody has that name"
	case "type":
		return "type a few letters of the name"
	case "move.wordless":
		return "{0} takes no words; Tab changes what is moved"
	case "move.time":
		return "{0} takes a time such as 10m, no words; Tab changes what is moved"
	case "text":
		return "say it in words first"
	case "here":
		return "{0} is here already"
	case "amend.gone":
		return "\"{0}\" does not stand in the text; type the words just as they stand"
	case "new":
		return "new: {0} ({1})"
	case "credential.vote":
		return "vote"
	case "credential.voice":
		return "voice"
	case "credential.observer":
		return "observer"
	case "person.speaks":
		return "has the floor"
	case "person.waits":
		return "waits {0}, {1}"
	case "person.here":
		return "here"
	case "person.away":
		return "not here"
	case "about.here":
		return "here since {0}"
	case "about.left":
		return "left {0}"
	case "about.away":
		return "not here"
	case "about.apologies":
		return "apologies"
	case "about.turns":
		return "turns {0}, {1} spoken"
	}
	return ""
}
