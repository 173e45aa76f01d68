package console

// englishCards is the title, the questions, and the cards.
func englishCards(key string) string {
	switch key {
	case "title.name":
		return "stacktaker"
	case "title.asks":
		return "Title of the meeting:"
	case "title.usual":
		return "Assembly of {0}"
	case "title.just":
		return "Enter just starts; without a title it is \"{0}\". Quorum, roll and agenda can be added as the meeting goes."
	case "leave":
		return "Leave? Nothing is lost; the meeting stays open and its clocks run on."
	case "leave.yes":
		return "leave"
	case "leave.no":
		return "stay"
	case "old":
		return "This meeting was never closed. Its last entry is from {0}."
	case "old.on":
		return "go on"
	case "old.close":
		return "close it as of then"
	case "old.new":
		return "start a new one"
	case "page.more":
		return "{0} more"
	case "help.floor":
		return "KEYS ON THE FLOOR"
	case "help.agenda":
		return "KEYS ON THE AGENDA"
	case "help.roll":
		return "KEYS ON THE ROLL"
	case "help.motions":
		return "KEYS ON THE MOTIONS"
	case "help.count":
		return "KEYS WHILE HANDS ARE COUNTED"
	case "help.ruling":
		return "choose the ruling: upheld or dismissed"
	case "help.ruling.enter":
		return "says that ruling"
	case "help.digits":
		return "type the number of the column; an empty one is 0"
	case "help.blank":
		return "blanks every display, and brings it back, also while typing"
	case "help.lines":
		return "What can be said on the command line (:), by subject; words in capitals are to be filled in, what stands in [ ] may be left out."
	case "rule":
		return "THE RULE: {0}"
	case "rule.key":
		return "{0} rule"
	case "rule.refused":
		return "REFUSED"
	case "orders":
		return "STANDING ORDERS"
	case "orders.changed":
		return "CHANGED"
	case "orders.rest":
		return "AS USUAL"
	case "orders.none":
		return "All of them are as usual."
	case "orders.default":
		return "by default {0}"
	case "orders.since":
		return "since {0}"
	case "orders.takes":
		return "takes {0}"
	case "handover":
		return "HANDOVER"
	case "handover.now":
		return "now"
	case "handover.floor":
		return "floor"
	case "handover.nobody":
		return "nobody speaks"
	case "handover.stack":
		return "stack"
	case "handover.more":
		return "and {0} more"
	case "handover.motion":
		return "motion"
	case "handover.quorum":
		return "quorum"
	case "handover.present":
		return "{0} present, {1} needed"
	case "handover.time":
		return "time"
	case "handover.left":
		return "{0}: {1} left"
	case "handover.over":
		return "{0}: {1} over"
	case "handover.next":
		return "WHO IS NEXT"
	case "handover.other":
		return "somebody else"
	case "seal":
		return "SEAL"
	case "seal.read":
		return "Read these words out; several people write them down. They stand in the minutes, and the next meeting opens with them."
	}
	return ""
}
