package words

// englishMeeting is what is said of the meeting as a whole, its standing orders and its agenda.
func englishMeeting(key string) string {
	switch key {
	case "phase.unborn":
		return `there is no meeting yet; begin with: convene "TITLE"`
	case "phase.again":
		return `this meeting was convened already, as "{0}"; one file is one meeting`
	case "phase.convened":
		return "the meeting is not open yet; open it first"
	case "phase.open":
		return "the meeting is open already"
	case "phase.recess":
		return "the meeting is in recess; resume first"
	case "phase.not-recess":
		return "the meeting is not in recess"
	case "phase.closed":
		return "the meeting is closed; only notes, actions, the next meeting, corrections and the seal are in order"
	case "phase.approved":
		return "the minutes are approved, so {0} is not in order any more; what is wrong in them is said with correct, and finished, next-meeting and seal are left"
	case "phase.minutes":
		return "{0} is said on the file of the meeting whose minutes they are: leave, and stacktaker '#{1}' opens the one before"
	case "phase.not-closed":
		return "{0} is for a closed meeting; close it first"
	case "convene.title":
		return "a meeting needs a title"
	case "convene.number":
		return "meetings are numbered from 1"
	case "seal.again":
		return "the record is sealed already, and nothing was entered since"
	case "seal.number":
		return "{0} is not a number; say the numbers that the room called out, such as: seal 4 17 2"
	case "quorum.lost.named":
		return "the quorum is lost ({0} present by name, {1} needed); check in who is here, or count them: headcount N; else only recess, adjourn and the next meeting can be put"
	case "quorum.lost":
		return "the quorum is lost ({0} present, {1} needed); only recess, adjourn and the next meeting can be put"
	case "quorum.short.named":
		return "the quorum is not reached yet ({0} present by name, {1} needed); check in who is here, or count them: headcount N; until then only recess, adjourn and the next meeting can be put"
	case "quorum.short":
		return "the quorum is not reached yet ({0} present, {1} needed); until then only recess, adjourn and the next meeting can be put"
	case "rule.unknown":
		return "there is no standing order {0}; there are: {1}"
	case "rule.value":
		return "{0} cannot be {1}; it takes: {2}"
	case "pack.unknown":
		return "there is no pack {0}; there are: {1}"
	case "pack.empty":
		return "the pack {0} holds no rules"
	case "pack.line":
		return "{0} is no pack of standing orders: line {1} is not written rule KEY VALUE"
	case "threshold.percent":
		return `{0} says nothing when the number is odd; more than half is: majority, majority of present, majority of members`
	case "threshold.absolute":
		return "{0} can mean two things; say which: majority of present, or majority of members"
	case "threshold.unknown":
		return "{0} is not a threshold; there are: simple, 2/3 (of cast, of votes, of present, of members), 75%, majority of present, majority of members, majority of votes, unanimous, consensus"
	case "threshold.two":
		return "{0} has more than two conditions; two at most"
	case "needs.choices":
		return "competing proposals need more than half of the hands; the survivor is then a motion, and may be given a threshold"
	case "needs.election":
		return "the election of {0} has no threshold of its own; it goes by the standing order: rule election plurality, majority, or majority of present"
	case "needs.challenge":
		return "a challenge is decided by the standing order, since nobody could challenge that ruling: rule threshold challenge"
	case "needs.locked":
		return "figures were entered on {0}; from the first one its threshold is locked"
	case "needs.because":
		return "say why it needs {0}, or leave because out"
	case "item.none":
		return `the agenda is empty; add to it with: item "TITLE"`
	case "item.no-current":
		return "no item has begun; go to one first"
	case "item.title":
		return "an item needs a title"
	case "item.place":
		return "there is no place {0} on the agenda; places go from 1 to {1}"
	case "item.unknown":
		return "there is no item {0}; items go from 1 to {1}"
	case "go.none":
		return "no item is waiting; say which: go N, or add one"
	case "go.here":
		return "{0} is the current item already"
	case "go.pending":
		return "{0} is pending; settle it first"
	case "defer.done":
		return "item {0} is done; it cannot be deferred"
	case "defer.again":
		return "item {0} is deferred already"
	case "business.assign":
		return `motion {0} was carried: who does it, by when? assign "WHAT" to NAME by DATE, or no-action`
	case "assign.what":
		return "say what is to be done"
	case "no-action.none":
		return "no decision asks for an action"
	case "finished.none":
		return "there are no actions yet"
	case "finished.unknown":
		return "there is no action {0}; actions go from 1 to {1}"
	case "finished.again":
		return "action {0} is finished already"
	case "mandate.name":
		return "a mandate needs a name"
	case "mandate.again":
		return "there is a mandate {0} already; give this one another name"
	case "mandate.alternate":
		return "{0} is a delegate; the alternate is somebody else"
	case "mandate.from":
		return "no decision {0} was carried"
	case "in-camera.already":
		return "the closed session is {0} already"
	case "approve.again":
		return "the minutes are approved already"
	case "correct.empty":
		return "say what is to be corrected"
	case "note.empty":
		return "a note needs words"
	}
	return ""
}
