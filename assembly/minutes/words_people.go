package minutes

// englishColumns is the heads of columns, and what stands in cells.
func englishColumns(key string) string {
	switch key {
	case "column.section":
		return "Section"
	case "column.vote":
		return "Vote"
	case "column.voice":
		return "Voice"
	case "column.observer":
		return "Observers"
	case "column.first":
		return "At first"
	case "column.last":
		return "At the end"
	case "column.order":
		return "Standing order"
	case "column.value":
		return "In force"
	case "column.usual":
		return "Usually"
	case "column.at":
		return "At"
	case "column.was":
		return "Before"
	case "column.now":
		return "From then on"
	case "column.for":
		return "For"
	case "column.against":
		return "Against"
	case "column.abstained":
		return "Abstained"
	case "column.not-voting":
		return "Not voting"
	case "column.entitled":
		return "Entitled"
	case "column.number":
		return "No."
	case "column.what":
		return "What"
	case "column.who":
		return "Who"
	case "column.by":
		return "By"
	case "column.report":
		return "Report"
	case "column.from":
		return "From"
	case "column.done":
		return "Done"
	case "column.person":
		return "Name"
	case "column.proposal":
		return "Proposal"
	case "column.hands":
		return "Hands"
	case "column.mandate":
		return "Mandate"
	case "column.item":
		return "Item"
	case "column.spoke":
		return "Spoke"
	case "column.first-time":
		return "First time in this meeting"
	case "column.speeches":
		return "Turns"
	case "in-all":
		return "In all"
	case "done":
		return "done"
	case "section.none":
		return "no section"
	case "section.others":
		return "other sections, together"
	case "section.again":
		return "{0} (counted again)"
	}
	return ""
}

// englishPeople is roles, attendance, the quorum and standing orders.
func englishPeople(key string) string {
	switch key {
	case "role.facilitator", "signature.facilitator":
		return "Facilitator"
	case "role.co-facilitator":
		return "Co-facilitator"
	case "role.stack-keeper":
		return "Stack-keeper"
	case "role.timekeeper":
		return "Timekeeper"
	case "role.minute-taker", "signature.minute-taker":
		return "Minute-taker"
	case "role.teller":
		return "Tellers"
	case "role.vibes-watcher":
		return "Vibes-watcher"
	case "role.doorkeeper":
		return "Doorkeeper"
	case "office.facilitator":
		return "facilitator"
	case "office.co-facilitator":
		return "co-facilitator"
	case "office.stack-keeper":
		return "stack-keeper"
	case "office.timekeeper":
		return "timekeeper"
	case "office.minute-taker":
		return "minute-taker"
	case "office.teller":
		return "teller"
	case "office.vibes-watcher":
		return "vibes-watcher"
	case "office.doorkeeper":
		return "doorkeeper"
	case "signature.date":
		return "Date"
	case "teller":
		return "{0} ({1})"
	case "held.by":
		return "{0} {0#person|people}"
	case "the.nth":
		return "the {0o}"
	case "terms.between":
		return "; "
	case "term":
		return "{0}, {1} to {2}"
	case "term.until":
		return "{0}, to {1}"
	case "term.from":
		return "{0}, from {1}"
	case "attended":
		return "{0} {0#person|people} with a vote attended."
	case "attended.vote.names":
		return "With a vote: {0}."
	case "attended.voice.names":
		return "With a voice: {0}."
	case "attended.observer.names":
		return "Observing: {0}."
	case "besides.voice":
		return "Besides them {0} {0#person|people} attended with a voice and no vote."
	case "besides.observers":
		return "Besides them {0} {0#person|people} attended as {0#an observer|observers}."
	case "besides.both":
		return "Besides them {0} {0#person|people} attended with a voice and no vote, and {1} as {1#an observer|observers}."
	case "door.same":
		return "{0} {0#voter was|voters were} counted at the door."
	case "door":
		return "{0} {0#voter was|voters were} counted at the door at first, and {1} at the end."
	case "door.most":
		return "{0} {0#voter was|voters were} counted at the door at first, and {1} at the end; most, {2}, at {3}."
	case "door.facilitator":
		return "The facilitator is not in that number."
	case "apologies":
		return "{0} {0#person|people} sent apologies."
	case "quorum.none":
		return "No quorum was set."
	case "quorum.number":
		return "The quorum was {0} {0#person|people} with a vote."
	case "quorum.percent":
		return "The quorum was {0}% of {1} {1#member|members}, which is {2}."
	case "quorum.share":
		return "The quorum was {0} of {1} {1#member|members}, which is {2}."
	case "quorum.both":
		return "The quorum was both {0} and {1}, which is {2}."
	case "quorum.share.now":
		return "At {3} the quorum became {0} of {1} {1#member|members}, which is {2}."
	case "quorum.both.now":
		return "At {3} the quorum became both {0} and {1}, which is {2}."
	case "quorum.part.number":
		return "{0} {0#person|people} with a vote"
	case "quorum.part.percent":
		return "{0}% of {1} {1#member|members}"
	case "quorum.part.share":
		return "{0} of {1} {1#member|members}"
	case "quorum.opened.with":
		return "At the opening {0} {0#was|were} present, and it was met."
	case "quorum.opened.without":
		return "At the opening {0} {0#was|were} present: the meeting opened without its quorum."
	case "quorum.never":
		return "It was not reached later either."
	case "quorum.kept":
		return "It was not lost."
	case "quorum.lost":
		return "At {0} it was lost: {1} {1#was|were} present, and {2} {2#was|were} needed."
	case "quorum.back":
		return "At {0} it was met again: {1} {1#was|were} present."
	case "quorum.reached":
		return "At {0} it was reached: {1} {1#was|were} present."
	case "quorum.short":
		return "At {0} it was not reached yet: {1} {1#was|were} present, and {2} {2#was|were} needed."
	case "quorum.none.now":
		return "From {0} on no quorum was needed."
	case "quorum.number.now":
		return "At {1} the quorum became {0} {0#person|people} with a vote."
	case "quorum.percent.now":
		return "At {3} the quorum became {0}% of {1} {1#member|members}, which is {2}."
	case "quorum.now.met":
		return "{0} {0#was|were} present, and it was met."
	case "quorum.now.short":
		return "{0} {0#was|were} present, and it was not met."
	case "quorum.means":
		return "Without a quorum only a recess, adjournment and the next meeting can be put; what was decided before stands."
	case "order":
		return "{0}: {1}"
	case "orders.before":
		return "The meeting was held under standing orders that differ from the usual ones as follows."
	case "orders.changed":
		return "These standing orders were changed in the course of the meeting."
	}
	return ""
}
