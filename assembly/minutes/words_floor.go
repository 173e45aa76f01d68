package minutes

// englishFloor is items, recesses, rulings, straw polls and speakers.
func englishFloor(key string) string {
	switch key {
	case "taken":
		return "Taken {0}."
	case "taken.deferred":
		return "Taken {0}, and put off."
	case "recess.ended":
		return "The meeting was in recess from {0} to {1}."
	case "recess.closed":
		return "The meeting was in recess from {0}, until it was closed at {1}."
	case "recess.since":
		return "The meeting has been in recess since {0}."
	case "quorum.lost.item":
		return "At {0} the quorum was lost: {1} {1#was|were} present, and {2} {2#was|were} needed."
	case "quorum.back.item":
		return "At {0} the quorum was met again: {1} {1#was|were} present."
	case "quorum.reached.item":
		return "At {0} the quorum was reached: {1} {1#was|were} present."
	case "quorum.short.item":
		return "At {0} the quorum was not reached yet: {1} {1#was|were} present, and {2} {2#was|were} needed."
	case "point.order":
		return "At {0} a point of order was raised."
	case "point.order.about":
		return "At {0} a point of order was raised: {1}."
	case "point.privilege":
		return "At {0} a question of privilege was raised."
	case "point.privilege.about":
		return "At {0} a question of privilege was raised: {1}."
	case "point.quorum":
		return "At {0} a check of the quorum was demanded."
	case "needs.ruled":
		return "At {0} the chair ruled that {1} needs {2}, and not {3}."
	case "label.because":
		return "Because"
	case "point.quorum.about":
		return "At {0} a check of the quorum was demanded: {1}."
	case "point.upheld":
		return "{0}, facilitating, upheld it."
	case "point.upheld.role":
		return "The facilitator upheld it."
	case "point.upheld.nobody":
		return "It was upheld."
	case "point.dismissed":
		return "{0}, facilitating, dismissed it."
	case "point.dismissed.role":
		return "The facilitator dismissed it."
	case "point.dismissed.nobody":
		return "It was dismissed."
	case "point.reversed":
		return "This ruling was overturned later."
	case "label.ruling":
		return "The ruling"
	case "straw":
		return "A straw poll was taken, which binds nobody."
	case "round":
		return "At {0} a round was begun, in which everybody who wished spoke once, without debate."
	case "camera":
		return "The meeting was in closed session {0}."
	case "camera.decided":
		return "{0} was decided in closed session."
	case "camera.item":
		return "(set in closed session)"
	case "camera.words":
		return "(Its words were moved in closed session.)"
	case "label.question":
		return "The question"
	case "straw.figures":
		return "{0} for, {1} against, {2} abstaining; a straw poll decides nothing."
	case "straw.bare":
		return "The figures are not told; a straw poll decides nothing."
	case "spoke.item":
		return "{0} {0#person|people} spoke, {1} of them for the first time in this meeting."
	case "spoke.item.all":
		return "{0} {0#person|people} spoke, {0#|all of them }for the first time in this meeting."
	case "spoke.item.none":
		return "{0} {0#person|people} spoke, {0#not|none of them} for the first time in this meeting."
	case "spoke.all":
		return "{0} {0#person|people} spoke, in {1} {1#turn|turns}."
	case "spoke.not-counted":
		return "Points of order, questions and direct replies are not counted."
	case "spoke.lengths":
		return "The longest speech took {0}, the median speech {1}."
	}
	return ""
}

// englishActions is actions, what stands over, what came after the close, and the seal.
func englishActions(key string) string {
	switch key {
	case "action.lead":
		return "Action {0}."
	case "action":
		return "{0}:"
	case "action.by":
		return "{0}, by {1}:"
	case "action.report":
		return "{0}, reporting on {2}:"
	case "action.by.report":
		return "{0}, by {1}, reporting on {2}:"
	case "action.title":
		return "{0} ({1})"
	case "no-action":
		return "No action follows from {0}."
	case "stands.tabled":
		return "{0}, laid on the table"
	case "stands.postponed":
		return "{0}, postponed to {1}"
	case "stands.referred":
		return "{0}, referred to {1}"
	case "stands.suspended":
		return "{0}, suspended when the quorum was lost"
	case "stands.camera":
		return "{0}, laid aside in closed session"
	case "stands.close":
		return "{0}, pending when the meeting closed"
	case "stands.counted":
		return "{0}, counted here, and decided once all floors have counted"
	case "stands.noticed":
		return "{0}, of which notice was given, not moved"
	case "stands.contest":
		return "{0}, not decided"
	case "stands.pending":
		return "{0}, pending"
	case "stands.earlier":
		return "{0}, which stood over from meeting {2}"
	case "from.meeting":
		return "Meeting {0}"
	case "stands.asks":
		return "It is moved {0}"
	case "stands.unseconded":
		return "It has no seconder yet."
	case "stands.with":
		return "With it: {0}."
	case "stands.deferred":
		return "{0}, put off"
	case "stands.waiting":
		return "{0}, not reached"
	case "later.at":
		return "{0}, {1}."
	case "later.at.sealed":
		return "{0}, {1}, after the seal."
	case "later.note":
		return "A note: {0}"
	case "later.note.on":
		return "A note on {0}: {1}"
	case "later.next":
		return "The next meeting was set for {0}, {1}."
	case "later.done":
		return "Action {0} was done."
	case "seal.none":
		return "The record of this meeting is not sealed."
	case "sealed":
		return "The record of this meeting was sealed at {0}."
	case "sealed.numbers":
		return "The record of this meeting was sealed at {0}, with the numbers that the room called out: {1}."
	case "sealed.words":
		return "The seal was read out:"
	case "sealed.hex":
		return "The seal in full:"
	case "sealed.again":
		return "The record was sealed again at {0}; this seal covers the entries from 1 to {1}."
	case "sealed.approved":
		return "The minutes were approved at {0}, and the record was sealed by that; this seal covers the entries from 1 to {1}."
	case "sealed.its":
		return "Its words:"
	case "sealed.after":
		return "The {0} {0#entry|entries} after the last seal {0#is|are} not protected by it."
	case "sealed.means":
		return "Whoever wrote the seal down can tell by it that nothing in the record before it was changed since."
	}
	return ""
}
