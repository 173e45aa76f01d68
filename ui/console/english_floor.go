package console

// englishFloor is the floor, and what stands around every screen.
func englishFloor(key string) string {
	switch key {
	case "voting":
		return "{0} voting"
	case "quorum":
		return "quorum {0}"
	case "quorum.lost":
		return "lost"
	case "quorum.short":
		return "not yet"
	case "item":
		return "{0}/{1} {2}"
	case "phase.convened":
		return "not open yet"
	case "phase.recess":
		return "RECESS"
	case "phase.closed":
		return "CLOSED {0}"
	case "saving":
		return "saving…"
	case "priority.refused":
		return "that was not noted; write: priority and one person on the roll, in quotation marks if the name has several words"
	case "moved-on":
		return "the screen had moved on; press again"
	case "failure":
		return "NOT SAVED: {0}. What the screen shows is saved. Look to the disk, then press again; else leave and start the program again."
	case "failure.apart":
		return "the screen and the file no longer agree; leave and start the program again"
	case "banner.quorum":
		return "quorum lost: {0} here, {1} needed; recess or adjourn"
	case "banner.quorum.short":
		return "quorum not reached yet: {0} here, {1} needed; check in who is here"
	case "banner.gap":
		return "the meeting stood still {0}-{1}; leave it out? Tab"
	case "banner.room":
		return "room window gone since {0}; again: stacktaker room"
	case "banner.term":
		return "term is over: {0} facilitates since {1} · Tab hands over"
	case "banner.term.short":
		return "term is over: {0} · Tab hands over"
	case "banner.handback":
		return "settled: hand back to {0}, who facilitated before? Tab"
	case "banner.item":
		return "item {0} is over time"
	case "done.undo":
		return "undone: {0}"
	case "done.redo":
		return "back again: {0}"
	case "done.note":
		return "noted"
	case "done.line":
		return "{0} {1}"
	case "room.none":
		return "there is no room view here"
	case "blank":
		return "Ctrl+L "
	case "small":
		return "This window has {0}×{1} cells. Enlarge it to {2}×{3}, or make its letters smaller."
	case "floor.heading":
		return "HAS THE FLOOR"
	case "floor.has":
		return "{0} has the floor"
	case "floor.nobody":
		return "THE FLOOR IS FREE"
	case "floor.free":
		return "space gives it to the next"
	case "floor.empty":
		return "a puts a hand on the stack"
	case "floor.silence":
		return "SILENCE"
	case "floor.silence.left":
		return "{0} left"
	case "floor.round":
		return "a round, everybody once: {0}"
	case "phase.camera":
		return "CLOSED SESSION"
	case "floor.about":
		return "about: {0}"
	case "floor.back":
		return "then {0} speaks on"
	case "clock":
		return "{0} of {1}"
	case "clock.minutes":
		return "{0} min"
	case "clock.minutes.of":
		return "{0} of {1} min"
	case "clock.soon":
		return "nearly up"
	case "clock.over":
		return "over time"
	case "clock.stopped":
		return "stopped"
	case "stack":
		return "STACK"
	case "stack.empty":
		return "nobody waits"
	case "stack.wait":
		return "{0} {0#waits|wait}"
	case "stack.more":
		return "and {0} more"
	case "stack.part":
		return "{0}-{1} of {2}"
	case "list.closed":
		return "list closed {0}"
	case "order.fifo":
		return "in order of asking"
	case "order.first-time":
		return "first-time speakers first"
	case "order.rounds":
		return "nobody twice until all once"
	case "order.least-recent":
		return "who spoke least recently first"
	case "order.alternate":
		return "for and against in turn"
	case "order.progressive":
		return "two queues in turn"
	case "ruling":
		return "Ruling on {0}:"
	case "ruling.upheld":
		return "upheld"
	case "ruling.dismissed":
		return "dismissed"
	case "ruling.needs":
		return "motion {0} needs {1}, the chair ruled"
	case "role.facilitator":
		return "{0} facilitates since {1}"
	case "role.facilitator.until":
		return "{0} facilitates since {1}, hands over at {2}"
	case "role.co-facilitator":
		return "co {0}"
	case "role.stack-keeper":
		return "stack {0}"
	case "role.timekeeper":
		return "time {0}"
	case "role.minute-taker":
		return "minutes {0}"
	case "role.teller":
		return "teller {0}"
	case "role.vibes-watcher":
		return "vibes {0}"
	case "role.doorkeeper":
		return "door {0}"
	case "role.other":
		return "{0} {1}"
	case "between.convened":
		return "The meeting is not open yet."
	case "between.last":
		return "The seal of meeting {0}; compare it with what was written down then:"
	case "between.open":
		return "Tab, then ↓ and Enter, opens it."
	case "between.recess":
		return "RECESS since {0}"
	case "between.left":
		return "until {0}, {1} left"
	case "between.over":
		return "until {0}, over by {1}"
	case "between.resume":
		return "Tab, then ↓ and Enter, resumes."
	case "between.closed":
		return "The meeting is closed, {0}."
	case "between.seal":
		return "Tab seals the record, with numbers that the room calls out."
	case "between.sealed":
		return "The record is sealed; Tab shows the words one by one."
	case "between.leave":
		return "q leaves, and says what the secretary does next."
	}
	return ""
}
