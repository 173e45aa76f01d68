package minutes

// englishCalls is the call to an assembly, the bulletin, and the minutes as a notice.
func englishCalls(key string) string {
	switch key {
	case "title.announce":
		return "You are called to: {0}"
	case "title.bulletin":
		return "What was decided: {0}"
	case "section.agenda":
		return "Agenda"
	case "agenda.time":
		return "{0} ({1})"
	case "section.noticed":
		return "Motions of which notice was given"
	case "notice.needs":
		return "To be carried, {0} needs {1}."
	case "section.amend":
		return "How to amend a motion"
	case "amend.words":
		return "Say which words of the motion are to be struck and which are to be inserted in their place, so that everybody can see what would change; or bring a whole new text."
	case "amend.number":
		return "Name the motion by its number. An amendment may be brought in writing before the meeting, or moved while the motion is on the floor, by anybody who is present and has a vote."
	case "amend.friendly":
		return "In this assembly a motion is amended by acceptance alone: its mover accepts the change, and nobody objects."
	case "amend.second":
		return "An amendment needs a seconder who is not its mover. It is put before the motion, and needs {0}; the amended motion must still be put."
	case "amend.no-second":
		return "An amendment needs no seconder. It is put before the motion, and needs {0}; the amended motion must still be put."
	case "amend.degrees":
		return "An amendment can itself be amended, once and no further. A change that only says no to the motion is not an amendment: vote against."
	case "section.quorum":
		return "Quorum"
	case "call.quorum.number":
		return "Nothing can be decided with fewer than {0} {0#person|people} present who have a vote."
	case "call.quorum.percent":
		return "Nothing can be decided unless {0}% of {1} {1#member|members} are present, which is {2}."
	case "call.quorum.share":
		return "Nothing can be decided unless {0} of {1} {1#member|members} are present, which is {2}."
	case "call.quorum.both":
		return "Nothing can be decided unless both {0} and {1} are present, which is {2}."
	case "section.decided":
		return "What was decided"
	case "decided.carried":
		return "Carried:"
	case "decided.filled":
		return "{0}, {1w} {1#seat|seats}, filled"
	case "decided.vacant":
		return "{0}, {1w} {1#seat|seats}, {2} of them vacant"
	case "decided.nothing":
		return "Nothing was decided."
	case "decided.more":
		return "And {0} more {0#decision|decisions}, which the minutes tell."
	case "asks.recall.role":
		return "to recall a delegate"
	}
	return ""
}
