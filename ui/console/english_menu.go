package console

// englishMenu is the rows of the menu.
func englishMenu(key string) string {
	switch key {
	case "menu":
		return "MENU"
	case "menu.type":
		return "letters narrow it"
	case "menu.none":
		return "nothing fits; Backspace takes letters back"
	case "menu.now":
		return "now"
	case "menu.keys":
		return "keys"
	case "menu.not":
		return "not now"
	case "menu.key.call":
		return "give the next the floor"
	case "menu.key.hand":
		return "a hand goes up"
	case "menu.key.done":
		return "the speech is done"
	case "menu.key.order":
		return "a point of order"
	case "menu.key.move":
		return "move a motion"
	case "menu.key.second":
		return "second it"
	case "menu.key.amend":
		return "amend what is pending"
	case "menu.key.count":
		return "put it, and count hands"
	case "menu.key.declare":
		return "declare the verdict"
	case "menu.key.note":
		return "a note for the minutes"
	case "menu.key.undo":
		return "undo the last line"
	case "menu.key.redo":
		return "redo"
	case "menu.key.room":
		return "the room view"
	case "menu.key.more":
		return "everything else that is in order"
	case "menu.key.help":
		return "the keys, and the verbs"
	case "menu.key.find":
		return "find a person"
	case "menu.key.command":
		return "a line of the language"
	case "menu.key.leave":
		return "leave the screen"
	case "menu.key.floor", "menu.key.screen1":
		return "the floor"
	case "menu.key.screen2":
		return "the agenda"
	case "menu.key.screen3":
		return "the roll"
	case "menu.key.screen4":
		return "the motions"
	case "menu.key.go":
		return "go to the chosen item, or defer it"
	case "menu.key.item":
		return "add an item"
	case "menu.key.checkin":
		return "check people in, one after the other"
	case "menu.key.attend":
		return "check the chosen person in or out"
	case "menu.key.open":
		return "the chosen motion in full"
	case "menu.motion":
		return "a motion: {0}"
	case "ready.challenge":
		return "challenge the ruling on {0}"
	case "menu.key.enter.figure":
		return "enter the figure"
	case "menu.key.back":
		return "back to the floor; the count stays open"
	case "topic.meeting":
		return "meeting"
	case "topic.roll":
		return "roll"
	case "topic.roles":
		return "roles"
	case "topic.agenda":
		return "agenda"
	case "topic.floor":
		return "floor"
	case "topic.motions":
		return "motions"
	case "topic.count":
		return "count"
	case "topic.mandates":
		return "mandates"
	case "topic.actions":
		return "actions"
	case "topic.grievances":
		return "grievances"
	case "topic.history":
		return "history"
	case "ready.open":
		return "open the meeting"
	case "ready.resume":
		return "resume after the recess"
	case "ready.seal":
		return "seal the record, with numbers from the room"
	case "ready.sealed":
		return "show the words of the seal"
	case "ready.gap":
		return "leave {0}-{1} out of the clocks"
	case "ready.leave":
		return "{0} leaves"
	case "ready.arrive":
		return "{0} arrives"
	case "ready.apologies":
		return "{0} sends apologies"
	case "ready.extend":
		return "one minute more for {0}"
	case "ready.pass":
		return "{0} passes"
	case "ready.absent":
		return "{0} is not there"
	case "ready.pause":
		return "stop the speaker's clock"
	case "ready.continue":
		return "the speaker's clock goes on"
	case "ready.close-list":
		return "last names: close the list"
	case "ready.reopen-list":
		return "open the list again"
	case "ready.put":
		return "put it though people wait, nobody objecting"
	case "ready.nominate":
		return "nominate somebody"
	case "ready.lot":
		return "the lot, with a number from the room"
	case "ready.clear.carried":
		return "a clear majority for it, not counted"
	case "ready.clear.lost":
		return "a clear majority against it, not counted"
	case "ready.noticed":
		return "move motion {0}, of which notice was given"
	case "ready.accept":
		return "amendment {0} is friendly, nobody objecting"
	case "ready.recount":
		return "count {0} again"
	case "ready.recount.close":
		return "it was close: count {0} again"
	case "ready.assign":
		return "motion {0}: who does what, by when"
	case "ready.no-action":
		return "motion {0} needs no action"
	case "ready.go":
		return "go to item {0}, {1}"
	case "ready.handover":
		return "hand over: the card for the next facilitator"
	case "ready.handback":
		return "hand back to {0}, who facilitated before"
	case "ready.facilitator":
		return "somebody facilitates"
	case "ready.checkin":
		return "check people in, one after the other"
	case "ready.orders":
		return "the standing orders in force"
	case "ready.seconds.hide":
		return "hide seconds"
	case "ready.seconds.show":
		return "show seconds"
	case "ready.rule":
		return "why that was refused: {0}"
	case "ready.headcount":
		return "voters counted at the door"
	}
	return ""
}

// englishLists is the agenda and the roll.
func englishLists(key string) string {
	switch key {
	case "tonight.time":
		return "TIME"
	case "tonight.turns":
		return "TURNS"
	case "tonight.share":
		return "{0} first time tonight · {1} again"
	case "tonight.here":
		return "HERE"
	case "tonight.most":
		return "{0} with vote · at most {1}"
	case "tonight.quorum":
		return "QUORUM"
	case "tonight.needed":
		return "{0} here, {1} needed"
	case "tonight.lost":
		return "lost {0}"
	case "tonight.met":
		return "met again {0}"
	case "agenda":
		return "AGENDA"
	case "agenda.count":
		return "{0} {0#item|items}"
	case "agenda.one":
		return "1 item"
	case "agenda.empty":
		return "The agenda is empty; i adds an item."
	case "item.closed-session":
		return "(closed session)"
	case "item.waiting":
		return "waiting"
	case "item.current":
		return "now"
	case "item.done":
		return "done"
	case "item.deferred":
		return "deferred"
	case "item.question":
		return "Item {0}, {1}"
	case "item.go":
		return "go to it"
	case "item.defer":
		return "defer it"
	case "item.next":
		return "go on to the next"
	case "item.nothing":
		return "nothing"
	case "roll":
		return "ROLL"
	case "roll.count":
		return "{0} here of {1}"
	case "roll.headcount":
		return "{0} counted at the door"
	case "roll.members":
		return "{0} {0#member|members}"
	case "roll.empty":
		return "Nobody is on the roll; i checks people in."
	case "roll.question":
		return "{0} is here."
	case "roll.stays":
		return "stays"
	case "roll.leaves":
		return "leaves, with hands and roles"
	}
	return ""
}
