package room

import "stacktaker/assembly/words"

// tongue is the language of one drawing: what the assembly says, and what the room view says in its own words.
type tongue struct{ assembly, room words.Table }

// speaking is a language, and English where there is no such table.
func speaking(language string) tongue {
	t := words.Of(language)
	return tongue{t, t.Own(words.Own{English: english, Spanish: spanish, French: french})}
}

func (t tongue) language() string { return t.assembly.Language }

// tell says what the room view says in its own words.
func (t tongue) tell(key string, args ...any) string { return t.room.Say(words.Say(key, args...)) }

// say says what the assembly says.
func (t tongue) say(p words.Phrase) string { return t.assembly.Say(p) }

// english is the table from which the others are translated.
func english(key string) string {
	switch key {
	case "colon":
		return "{0}:"
	case "small.enlarge":
		return "Make this window larger, or its letters smaller."
	case "small.size":
		return "It is {0}, and needs 40×12."
	case "quorum.lost":
		return "quorum lost: {0} present, {1} needed"
	case "quorum.short":
		return "quorum not reached yet: {0} present, {1} needed"

	case "apart":
		return "NOT CONNECTED"
	case "apart.since":
		return "since {0}"
	case "apart.wait":
		return "Here stands what the room sees, as soon as the meeting runs in its own window."
	case "apart.too-much":
		return "what the meeting sends is too long to be shown; leave both windows and start them again"
	case "apart.not-ours":
		return "what answers is no meeting of this program; leave both windows and start them again"
	case "apart.version":
		return "the meeting runs in another version of this program; start the same one in both windows"
	case "apart.leave":
		return "q leaves"

	case "floor":
		return "HAS THE FLOOR"
	case "floor.back":
		return "then {0} speaks on"
	case "floor.motion":
		return "on motion {0}"
	case "floor.amendment":
		return "on amendment {0}"
	case "next":
		return "NEXT"
	case "next.more":
		return "and {0} more"

	case "clock.left":
		return "left of {0}"
	case "clock.soon":
		return "nearly up, of {0}"
	case "clock.over":
		return "over time, of {0}"
	case "clock.spent":
		return "so far"
	case "clock.stands":
		return "clock stopped"

	case "recess":
		return "RECESS"
	case "recess.until":
		return "until {0}"
	case "silence":
		return "SILENCE"

	case "motion":
		return "MOTION {0}"
	case "motion.amendment":
		return "AMENDMENT {0}"
	case "motion.parent":
		return "to motion {0}"
	case "motion.course":
		return "PROCEDURAL MOTION"
	case "motion.course.amendment":
		return "AMENDMENT"
	case "motion.course.parent":
		return "to the procedural motion"
	case "challenge.ruling":
		return ": {0}"
	case "challenge.overturned":
		return "the ruling is overturned"
	case "challenge.stands":
		return "the ruling stands"
	case "ruling":
		return "ruling: {0}"
	case "ruling.upheld":
		return "upheld"
	case "ruling.dismissed":
		return "dismissed"
	case "ruling.needs":
		return "motion {0} needs {1}, the chair ruled"
	case "motion.action":
		return "action"
	case "motion.ratify":
		return "ratify"
	case "motion.recall":
		return "recall"
	case "motion.rescind":
		return "rescind"
	case "motion.second":
		return "who seconds it?"
	case "motion.moved":
		return "moved {0}"
	case "motion.seconded":
		return "seconded {0}"
	case "needs.simple":
		return "simple majority"

	case "hands":
		return "HANDS UP"
	case "hands.put":
		return "THE QUESTION IS PUT"
	case "hands.division":
		return "DIVISION"
	case "hands.walk":
		return "walk to your side"
	case "hands.again":
		return "counted again"
	case "hands.entered":
		return "entered, not yet declared"
	case "hands.voters":
		return "{0} {0#voter|voters}"
	case "hands.sides":
		return "for, against, abstain"
	case "part.for":
		return "for"
	case "part.against":
		return "against"
	case "part.abstain":
		return "abstain"
	case "part.waiting":
		return "to come"
	case "part.teller":
		return "waits for the other teller"
	case "part.differ":
		return "the tellers differ: count again"
	case "part.teller.short":
		return "one teller in"
	case "part.differ.short":
		return "differ: again"
	case "part.more":
		return "and {0} more {0#section|sections}"

	case "side.for":
		return "FOR"
	case "side.against":
		return "AGAINST"
	case "side.abstain":
		return "ABSTAIN"
	case "carried":
		return "CARRIED"
	case "not-carried":
		return "NOT CARRIED"
	case "note.unanimous":
		return "unanimously"
	case "note.nem-con":
		return "nobody against"
	case "note.tie":
		return "a tie"
	case "note.floors":
		return "all floors together decide"
	case "floor.counted":
		return "COUNTED"
	case "straw":
		return "STRAW POLL"
	case "straw.not":
		return "it decides nothing"

	case "consensus":
		return "CONSENSUS?"
	case "consensus.asked":
		return "who blocks? who stands aside?"
	case "consensus.blocks":
		return "BLOCKS"
	case "consensus.asides":
		return "ASIDE"
	case "hands.seen":
		return "seen and not counted, not yet declared"

	case "contest.election":
		return "ELECTION"
	case "contest.proposals":
		return "COMPETING PROPOSALS"
	case "contest.seats":
		return "{0} {0#seat|seats}"
	case "contest.again":
		return "another round"
	case "contest.lot":
		return "A LOT DECIDES"
	case "contest.call":
		return "call out a number"
	case "contest.elected":
		return "ELECTED"
	case "contest.survives":
		return "CHOSEN"
	case "contest.vacant":
		return "VACANT"
	case "contest.nobody":
		return "nobody elected"
	case "contest.gets":
		return "elected"
	case "choice.elected":
		return "elected"
	case "choice.survives":
		return "chosen"
	case "choice.fallen":
		return "out"

	case "camera":
		return "CLOSED SESSION"
	case "camera.floor":
		return "the speaker's time"
	case "camera.words":
		return "Its words belong to a closed session."
	case "camera.item":
		return "(a closed session)"

	case "evening":
		return "THE EVENING"
	case "evening.first":
		return "{0} first time tonight"
	case "evening.again":
		return "{0} again"
	case "evening.present":
		return "PRESENT"
	case "evening.quorum":
		return "quorum {0}"
	case "evening.now":
		return "{0} now"

	case "round":
		return "ROUND"
	case "round.each":
		return "everybody once"

	case "item.done":
		return "done"
	case "item.deferred":
		return "deferred"
	case "item.of":
		return "of {0}"
	case "facilitates":
		return "{0} facilitates"

	case "closed":
		return "THE MEETING IS CLOSED"
	case "closed.at":
		return "at {0}"
	case "closed.seal":
		return "THE SEAL"
	case "closed.sealed":
		return "the record is sealed"
	case "closed.next":
		return "NEXT MEETING"
	}
	return ""
}
