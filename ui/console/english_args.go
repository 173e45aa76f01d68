package console

// englishArgs is what may stand next on the command line: of one verb (arg.VERB.SLOT), of every verb (arg.SLOT), else by
// what fills it (fill.TYPE).
func englishArgs(key string) string {
	if s := englishArgsOf(key); s != "" {
		return s
	}
	switch key {
	case "arg.who":
		return "who: letters of the name"
	case "arg.people":
		return "who: names, one after the other"
	case "arg.person":
		return "the person it is about"
	case "arg.mover":
		return "who moves it: letters of the name"
	case "arg.role":
		return "the role"
	case "arg.kind":
		return "its kind"
	case "arg.text":
		return "the exact words"
	case "arg.title":
		return "its title"
	case "arg.reason":
		return "why"
	case "arg.about":
		return "what it is about"
	case "arg.question":
		return "the question"
	case "arg.section":
		return "the section it is for"
	case "arg.id":
		return "the number of the motion"
	case "arg.for":
		return "hands for"
	case "arg.against":
		return "hands against"
	case "arg.abstain":
		return "hands of those who abstain"
	case "arg.date":
		return "the date, such as 2026-05-17"
	case "arg.time":
		return "how long, such as 90s, 2m or 1h30m"
	case "arg.place":
		return "where"
	case "arg.choices":
		return "those to choose between"
	case "arg.key":
		return "which standing order"
	case "arg.value":
		return "what it is from now on"
	case "arg.needs":
		return "another threshold, such as \"2/3 of cast\""
	case "arg.mode":
		return "what the floors decide"
	case "arg.of":
		return "the other floors"
	case "arg.number":
		return "the member's number"
	case "arg.credential":
		return "what they may do"
	case "arg.report":
		return "when they report, such as 2026-05-17"
	case "arg.term":
		return "until when, such as 2026-05-17"
	case "fill":
		return "one of these"
	case "fill.any", "fill.word", "fill.words", "fill.rest":
		return "in words; several in quotation marks where they are one name"
	case "fill.pairs":
		return "each with its number"
	case "fill.name":
		return "letters of a name"
	case "fill.names":
		return "names, one after the other"
	case "fill.text", "fill.texts", "fill.tally":
		return "in quotation marks"
	case "fill.number", "fill.change":
		return "a whole number"
	case "fill.duration":
		return "how long, such as 90s, 2m or 1h30m"
	case "fill.date":
		return "a date, such as 2026-05-17"
	case "fill.time":
		return "a time, such as 18:05"
	case "fill.id":
		return "the number of a motion"
	case "expects.may":
		return "may be left out"
	case "expects.takes":
		return "it takes {0}"
	}
	return ""
}

// englishArgsOf is what a slot is in one verb.
func englishArgsOf(key string) string {
	switch key {
	case "arg.hand.who":
		return "who raises the hand: letters of the name"
	case "arg.hand.kind":
		return "what the hand is for"
	case "arg.call.who":
		return "who is called out of turn"
	case "arg.call.reason", "arg.bump.reason":
		return "why out of turn; the minutes have it"
	case "arg.extend.by":
		return "how much more time, such as 1m"
	case "arg.ruling.what":
		return "how the point of order is answered"
	case "arg.ruling.text":
		return "the reason given"
	case "arg.round.each":
		return "how long each, such as 1m"
	case "arg.silence.for":
		return "how long it lasts, such as 1m"
	case "arg.recess.for":
		return "how long it lasts, such as 10m"
	case "arg.priority.who":
		return "who asked to go first; nobody sees it here"
	case "arg.second.who":
		return "who seconds it, not the mover"
	case "arg.move.kind":
		return "the kind of motion; an ordinary one has none"
	case "arg.move.time":
		return "how long, such as 2m"
	case "arg.move.rule":
		return "which standing order is laid aside"
	case "arg.amend.old":
		return "the words to strike, just as they stand"
	case "arg.amend.new":
		return "the words to insert"
	case "arg.amend.nth":
		return "which of several places, from 1"
	case "arg.put.how":
		return "though people wait, nobody objecting"
	case "arg.put.by":
		return "who asked for it"
	case "arg.count.teller":
		return "which of two tellers counted, 1 or 2"
	case "arg.count.choices":
		return "each choice and its hands, one after the other"
	case "arg.recount.how":
		return "people walk to two sides"
	case "arg.elect.office":
		return "the office"
	case "arg.elect.seats":
		return "how many seats it has"
	case "arg.nominate.who":
		return "who stands: letters of the name"
	case "arg.nominate.by":
		return "who nominates them"
	case "arg.lot.n", "arg.rotate.lot":
		return "a number that the room calls out"
	case "arg.seal.numbers":
		return "numbers that the room calls out"
	case "arg.consensus.blocks":
		return "how many block it"
	case "arg.consensus.asides":
		return "how many stand aside"
	case "arg.clear.what":
		return "what the majority is, seen and not counted"
	case "arg.pledge.n":
		return "how many pledge to do it"
	case "arg.assign.what":
		return "what is to be done"
	case "arg.assign.who":
		return "who does it: letters of the name"
	case "arg.assign.by":
		return "by when, such as 2026-05-17"
	case "arg.finished.n":
		return "the number of the action that is done"
	case "arg.go.n", "arg.defer.n", "arg.note.item":
		return "the number of the item"
	case "arg.item.at":
		return "its place on the agenda, from 1"
	case "arg.note.motion":
		return "the number of the motion"
	case "arg.headcount.n":
		return "how many voters, counted at the door"
	case "arg.members.n":
		return "members in good standing, of whom the quorum is a share"
	case "arg.member.name":
		return "the name as it goes on the roll"
	case "arg.member.section":
		return "the section they are in"
	case "arg.pack.name":
		return "the pack of standing orders"
	case "arg.next-meeting.time":
		return "the time, such as 18:05"
	case "arg.convene.kind":
		return "what kind of meeting it is"
	case "arg.convene.number":
		return "which of the year's meetings it is"
	case "arg.in-camera.what":
		return "whether what is said stays in the room"
	}
	return ""
}
