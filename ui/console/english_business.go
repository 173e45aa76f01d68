package console

// englishMotions is the motion that is pending, and the list of all.
func englishMotions(key string) string {
	switch key {
	case "colon":
		return "{0}:"
	case "motion":
		return "MOTION {0}"
	case "needs.simple":
		return "simple majority"
	case "motion.moved":
		return "moved {0}"
	case "motion.seconded":
		return "moved {0} · seconded {1}"
	case "motion.waits":
		return "{0} {1} waits"
	case "motion.was":
		return "{0} {1}: {2}"
	case "motion.unseconded":
		return "needs a second"
	case "motion.counting":
		return "hands are counted"
	case "motion.debated":
		return "debate is closed"
	case "motion.debate":
		return "being debated"
	case "motion.more":
		return "{0} {0#line|lines} more: 4, Enter"
	case "motion.original":
		return "As moved, and what was changed:"
	case "motion.reason":
		return "reason: {0}"
	case "then.second":
		return "then: a second, or it lapses"
	case "then.put":
		return "then: put {0}"
	case "then.and":
		return ", then "
	case "then.side.for":
		return "anyone in favor? ready to vote?"
	case "then.side.against":
		return "anyone opposed? ready to vote?"
	case "then.assign":
		return "who does it, by when? Tab: assign, or no action"
	case "then.recount":
		return "it was close: Tab offers a recount"
	case "state.moved":
		return "moved"
	case "state.seconded":
		return "pending"
	case "state.counting":
		return "counting"
	case "state.decided-closed":
		return "closed session"
	case "state.carried":
		return "CARRIED"
	case "state.not-carried":
		return "NOT CARRIED"
	case "state.lapsed":
		return "lapsed"
	case "state.ruled-out":
		return "ruled out"
	case "state.withdrawn":
		return "withdrawn"
	case "state.tabled":
		return "tabled"
	case "state.postponed":
		return "postponed"
	case "state.referred":
		return "referred"
	case "state.suspended":
		return "suspended"
	case "state.counted":
		return "counted"
	case "state.noticed":
		return "by notice"
	case "state.waits":
		return "waits"
	case "motions":
		return "MOTIONS"
	case "motions.count":
		return "{0} so far"
	case "motions.empty":
		return "No motion was moved yet."
	case "motions.figures":
		return "{0} for · {1} against · {2} abstained"
	case "round":
		return "count {0}"
	case "round.division":
		return "count {0}, a division"
	case "round.section":
		return "count {0}, section {1} again"
	case "round.present":
		return "{0} {0#voter|voters}"
	}
	return ""
}

// englishCount is the verdict, and elections and competitions.
func englishCount(key string) string {
	switch key {
	case "challenge.for.sustain":
		return "for sustains the chair, a tie too; else it is overturned"
	case "challenge.for":
		return "for overturns it, else it stands"
	case "challenge.overturned":
		return "the ruling is overturned"
	case "challenge.stands":
		return "the ruling stands"
	case "verdict.floor":
		return "one floor of several: it decides nothing until all are in"
	case "verdict.counted":
		return "COUNTED"
	case "verdict.elected":
		return "ELECTED"
	case "verdict.chosen":
		return "CHOSEN"
	case "verdict.vacant":
		return "VACANT"
	case "verdict.tie":
		return "A TIE"
	case "contest.proposals":
		return "COMPETING PROPOSALS"
	case "contest.election":
		return "ELECTION"
	case "contest.seats":
		return "{0} {0#seat|seats}"
	case "contest.each":
		return "up to {0} {0#hand|hands} each"
	case "contest.single":
		return "only {0} stands: for or against?"
	case "contest.round":
		return "round {0}:"
	case "contest.drawn":
		return "lot {0}"
	case "contest.nobody":
		return "nobody is nominated yet"
	case "contest.nominate":
		return "then: nominations (Tab), then put it"
	case "contest.put":
		return "then: put it"
	case "contest.lot":
		return "a tie between {0}: the room calls out a number, then Tab: the lot"
	case "contest.survives":
		return "{0} prevailed, and is a motion now"
	case "contest.vacant":
		return "nobody is elected; the seat stays vacant"
	case "contest.elected":
		return "elected: {0}"
	case "verdict.carried":
		return "CARRIED"
	case "verdict.rule":
		return "rule: {0}"
	case "verdict.lost":
		return "NOT CARRIED"
	}
	return ""
}
