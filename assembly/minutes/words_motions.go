package minutes

// englishMotions is how motions are named and moved.
func englishMotions(key string) string {
	switch key {
	case "name.motion":
		return "Motion {0}"
	case "name.procedural":
		return "Procedural motion {0}"
	case "name.amendment":
		return "Amendment {0}"
	case "subject.motion":
		return "Motion {0}"
	case "subject.procedural":
		return "Procedural motion {0}"
	case "subject.amendment":
		return "Amendment {0}"
	case "object.motion":
		return "motion {0}"
	case "object.procedural":
		return "procedural motion {0}"
	case "object.amendment":
		return "amendment {0}"
	case "object.item":
		return "item {0}"
	case "lead":
		return "{0}."
	case "moved":
		return "{0} moved {2}; it needs {3}"
	case "moved.seconded":
		return "{0} moved, seconded by {1}, {2}; it needs {3}"
	case "moved.plain":
		return "{0} moved, as {4} (it needs {3})"
	case "moved.plain.seconded":
		return "{0} moved, seconded by {1}, as {4} (it needs {3})"
	case "moved.take-up":
		return "{0} moved {2}, which needs no second and no vote"
	case "moved.reconsider":
		return "It was moved {2}; it needs {3}"
	case "moved.reconsider.seconded":
		return "It was moved, and seconded by {1}, {2}; it needs {3}"
	case "moved.only":
		return "{0} moved {1}"
	case "moved.only.plain":
		return "{0} moved {2}"
	case "moved.objection":
		return "Somebody objected, so that the room voted on who was proposed: {4}; it needs {3}"
	case "moved.survivor":
		return "The proposal that prevailed became {4}; it needs {3}"
	case "earlier":
		return "It stood over from meeting {0}."
	case "earlier.moved":
		return "It stood over from meeting {0}, where {1} had moved it; it needs {2}."
	case "earlier.seconded":
		return "It stood over from meeting {0}, where {1} had moved it and {3} seconded it; it needs {2}."
	case "moved.notice":
		return "Notice of it had been given."
	case "moved.waits":
		return "{0} waited until the amendment that was pending was settled."
	case "label.amendment":
		return "{0} to {1}"
	case "label.refer":
		return "{0}: to refer {1} to"
	case "label.postpone":
		return "{0}: to postpone {1} to"
	case "label.next-meeting":
		return "{0}: that the next meeting be"
	case "label.rescind":
		return "{0}: to rescind"
	case "label.put":
		return "{0}, as put"
	case "label.now":
		return "{0}, as it stood"
	case "floors":
		return "The same question is put on several floors, and it is decided like this: {0}."
	case "floors.of":
		return "The same question is put on several floors ({1}), and it is decided like this: {0}."
	case "floors.aggregate":
		return "the figures of all floors are added up"
	case "floors.every-floor":
		return "every floor must carry it"
	case "floors.majority-of-floors":
		return "more than half of the floors must carry it"
	case "floors.card":
		return "the members of each floor count for the side that has its majority"
	case "threshold.simple":
		return "a simple majority"
	case "threshold.majority.present":
		return "a majority of those present"
	case "threshold.majority.votes":
		return "a majority of the votes, abstentions counted in"
	case "threshold.majority.members":
		return "a majority of all members"
	case "threshold.share.cast":
		return "{0} of the votes cast"
	case "threshold.share.votes":
		return "{0} of the votes, abstentions counted in"
	case "threshold.share.present":
		return "{0} of those present"
	case "threshold.share.members":
		return "{0} of all members"
	case "threshold.unanimous":
		return "a vote with nobody against"
	case "threshold.consensus":
		return "consensus"
	case "threshold.consensus.blocks":
		return "consensus, with at most {0} blocking"
	}
	return ""
}

// englishAsks is what a motion asks for, as it follows "moved".
func englishAsks(key string) string {
	switch key {
	case "asks.secret":
		return "what was moved in closed session"
	case "asks.change":
		return "to strike {1} from {0} and insert {2}"
	case "asks.strike":
		return "to strike {1} from {0}"
	case "asks.words":
		return "to change the words of {0}"
	case "asks.text":
		return "to replace the whole text of {0}"
	case "asks.ratify":
		return "to ratify an agreement"
	case "asks.action":
		return "to authorize direct action"
	case "asks.recall":
		return "to recall {0}"
	case "asks.rescind":
		return "to rescind {0}"
	case "asks.rescind.earlier":
		return "to rescind an earlier decision"
	case "asks.refer":
		return "to refer {0}"
	case "asks.postpone":
		return "to postpone {0}"
	case "asks.limit":
		return "to set the time for a speech to {0} until the item ends"
	case "asks.close-debate":
		return "to close debate on {0}"
	case "asks.table":
		return "to lay {0} on the table"
	case "asks.recess":
		return "to take a recess"
	case "asks.recess.for":
		return "to take a recess of {0}"
	case "asks.adjourn":
		return "to adjourn"
	case "asks.next-meeting":
		return "to fix the next meeting"
	case "asks.challenge.sustain":
		return "that the chair be sustained in the ruling of {0}"
	case "asks.challenge":
		return "to overturn the ruling of {0}"
	case "asks.replace":
		return "that {0} take over as {1}"
	case "asks.replace.role":
		return "that somebody else take over as {1}"
	case "asks.recount":
		return "to count the hands on {0} again"
	case "asks.recount.section":
		return "to count the hands on {0} again in section {1}"
	case "asks.suspend-rules":
		return "to suspend a standing order, so that {0} is {1}"
	case "asks.reconsider":
		return "to reconsider {0}"
	case "asks.take-up":
		return "to take up {0} again"
	}
	return ""
}
