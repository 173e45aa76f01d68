package words

// englishFloor is what is said of the stack and of who speaks.
func englishFloor(key string) string {
	switch key {
	case "stack.empty":
		return "nobody waits to speak"
	case "stack.not-waiting":
		return "{0} does not wait to speak"
	case "hand.observer":
		return "{0} is an observer; observers do not speak"
	case "hand.counting":
		return "hands are being counted; only a point of order, privilege or quorum is in order"
	case "hand.waits":
		return "{0} is waiting already, at place {1}"
	case "hand.list-closed.reply":
		return "the list was closed at {0}; only {1}, who moved the motion, may still reply; reopen-list opens it, or raise a point of order"
	case "hand.list-closed":
		return "the list was closed at {0}; reopen-list opens it, or raise a point of order"
	case "hand.debate-closed.reply":
		return "debate on {0} is closed; only {1}, who moved the motion, may still reply: then put it"
	case "hand.debate-closed":
		return "debate on {0} is closed; put it"
	case "hand.round":
		return "{0} has spoken in this round; everybody once"
	case "silence.zero":
		return "say for how long, such as: silence 1m"
	case "why.reply":
		return "the mover replies"
	case "why.replies":
		return "the mover replies last"
	case "why.reply.short":
		return "replies"
	case "why.replies.short":
		return "replies last"
	case "hand.speeches":
		return "{0} has spoken to {1}; the standing orders allow {2} {2#speech|speeches} to a motion"
	case "response.none":
		return "there is no speech to respond to; a response answers a speech, and not a response"
	case "response.two":
		return "two responses to this speech wait or were given; more go onto the stack: hand NAME"
	case "response.round":
		return "a round has no debate: whoever wishes is heard once, and nobody responds; go on to the next: call"
	case "response.once":
		return "{0} has responded on this item already; go onto the stack: hand NAME"
	case "bump.reason":
		return "moving somebody up needs a reason, which is recorded"
	case "bump.reply":
		return "{0} moved what is pending and replies last, behind all who wait"
	case "bump.first":
		return "{0} is first in the order already"
	case "bump.twice":
		return "{0} was overtaken twice already; nobody is overtaken a third time"
	case "list.closed":
		return "the list was closed at {0} already"
	case "list.open":
		return "the list is open"
	case "call.reason":
		return `{0} is not next; calling out of turn needs a reason: call NAME "REASON"`
	case "call.counting":
		return "hands are being counted; nobody is called but for a point of order"
	case "floor.nobody":
		return "nobody has the floor"
	case "floor.ruling":
		return "the point of {0} needs a ruling first: ruling upheld, or ruling dismissed"
	case "ruling.none":
		return "no point of order waits for a ruling"
	case "clock.runs":
		return "the clock is running already"
	case "clock.stands":
		return "the clock is stopped already"
	case "extend.zero":
		return "say by how much, such as: extend 1m"
	case "gap.none":
		return "there is no time to leave out"
	case "why.absent":
		return "was not there when called"
	case "why.absent.short":
		return "was not there"
	case "why.after-speaker":
		return "after this speaker"
	case "why.again":
		return "{0} turn, {1} spoken tonight"
	case "why.again.short":
		return "{0} · {1}"
	case "why.answers":
		return "{0}, answers the last speaker"
	case "why.asked":
		return "asked at {0}"
	case "why.first":
		return "first time on this item"
	case "why.first.short":
		return "1st time"
	case "why.in-turn":
		return "in turn"
	case "why.interrupts":
		return "interrupts"
	case "why.moved":
		return "moved up: {0}"
	case "why.overtaken":
		return "{0} spoke again before them"
	case "why.response":
		return "answers the speaker"
	}
	return ""
}
