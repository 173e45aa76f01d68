package words

// englishCounts is what is said of counts and verdicts.
func englishCounts(key string) string {
	switch key {
	case "put.nothing":
		return "no motion is pending; there is nothing to put"
	case "put.second":
		return "{0} has no second yet; second it first"
	case "put.friendly":
		return "amendments are by acceptance only here: accept, or withdraw (amendment {0})"
	case "put.waiting":
		return "{0} still {1#waits|wait} to speak; hear them, close debate by a motion, or put no-objection if nobody objects"
	case "put.teller":
		return "{0} is teller, and is mover, seconder or subject of {1}; somebody else must count: leave-role teller {0}, then take teller NAME"
	case "count.open.choices":
		return "the count between the proposals is open; declare it first"
	case "count.open.election":
		return "the count for {0} is open; declare it first"
	case "contest.pending":
		return "competing proposals are pending; settle them first: put"
	case "contest.election":
		return "the election of {0} is pending; settle it first: nominate, or put"
	case "compete.empty":
		return "a proposal needs words"
	case "compete.twice":
		return "{0} is named twice"
	case "compete.two":
		return "it takes two proposals or more to compete"
	case "elect.office":
		return "say for which office"
	case "elect.seats":
		return "an office has 1 to 100 seats, and not {0}"
	case "nominate.none":
		return `no election is pending; begin one: elect "OFFICE"`
	case "nominate.closed":
		return "the count for {0} has begun; names were called for before"
	case "nominate.again":
		return "{0} is nominated already"
	case "nominate.facilitator":
		return "{0} stands for {1} and facilitates; no candidate does both, so hand over first: hand-over NAME"
	case "nominate.teller":
		return "{0} is teller; hand that over first, since no candidate counts: leave-role teller {0}, then take teller NAME"
	case "nominate.nobody":
		return "nobody is nominated for {0}; nominate NAME"
	case "lot.first":
		return "it is a tie; the room calls out a number for the lot: lot N"
	case "lot.none":
		return "no tie waits for a lot"
	case "hands.figures":
		return "here hands are for and against: count FOR AGAINST ABSTAIN"
	case "hands.choices":
		return `say the hands for each: count "CHOICE" N … ({0})`
	case "hands.unknown":
		return "{0} is not in this round; there are: {1}"
	case "hands.twice":
		return "{0} is named twice"
	case "hands.missing":
		return "the hands for {0} are missing; 0 is a number too"
	case "hands.too-many":
		return "{0} {0#hand is|hands are} more than {1} {1#voter|voters} can raise, {2} each"
	case "count.none":
		return "no count is open; put a motion first"
	case "ended.amendment":
		return "{0} falls: its words are gone"
	case "ended.count":
		return "the count on {0} ended: the quorum is lost"
	case "ended.recount":
		return "the recount of {0} ended: the quorum is lost, and its verdict stands"
	case "ended.count.election":
		return "the count for {0} ended: the quorum is lost"
	case "ended.count.choices":
		return "the count between the proposals ended: the quorum is lost"
	case "ended.some":
		return "the count ended: the quorum is lost"
	case "ended.opened":
		return "the count on {0} is open again: the quorum is back"
	case "ended.opened.election":
		return "the count for {0} is open again: the quorum is back"
	case "ended.opened.choices":
		return "the count between the proposals is open again: the quorum is back"
	case "count.open":
		return "the count on {0} is open; declare it first"
	case "count.all":
		return "the room"
	case "count.section":
		return "section {0}"
	case "count.negative":
		return "a number of hands is 0 or more ({0} has {1} {1#voter|voters})"
	case "count.too-many":
		return "{0} {0#hand is|hands are} more than {1} has: {2} {2#voter|voters}"
	case "count.too-many.named":
		return "{0} {0#hand is|hands are} more than {1} has: {2} {2#voter|voters} by name; if more may vote, say how many: headcount {0}"
	case "count.teller":
		return "there are two tellers, 1 and 2, and no teller {0}"
	case "count.no-sections":
		return "nobody is in a section; count in all: count FOR AGAINST ABSTAIN"
	case "count.section.unknown":
		return "there is no section {0}; there are: {1}"
	case "count.in-all":
		return "this round is counted in all, as its first figure was; undo that to count by section"
	case "count.by-section":
		return `this round is counted by section; say which: section "…" ({0})`
	case "count.only":
		return "only section {0} is counted again"
	case "declare.nothing":
		return "no figure is entered yet; count first"
	case "declare.missing":
		return "{1#a figure is|figures are} still missing: {0}"
	case "declare.teller":
		return "{0} waits for teller {1}"
	case "declare.differ":
		return "the two tellers of {0} counted differently; both recount it"
	case "recount.none":
		return "there is no verdict to count again; the right to it ends with the next business"
	case "recount.final":
		return "{0} was decided by a division, which is final"
	case "recount.division":
		return "a recount changed the outcome of {0}; only a division (recount division) or undo is in order"
	case "recount.all":
		return "a division is of the whole room"
	case "recount.no-sections":
		return "the last round was counted in all; recount it in all"
	case "verdict":
		return "{0}; {1}; {2}"
	case "verdict.figures":
		return "{0} for, {1} against, {2} abstained"
	case "verdict.both":
		return "{0}, and {1}"
	case "verdict.sustain":
		return "half of {0} cast needs {1}, a tie sustains"
	case "verdict.sustain.unless":
		return "{0} against, to overturn it"
	case "verdict.simple":
		return "a simple majority of {0} needs {1}"
	case "verdict.majority.present":
		return "a majority of {0} present needs {1}"
	case "verdict.majority.votes":
		return "a majority of {0} {0#vote|votes}, abstentions counted in, needs {1}"
	case "verdict.majority.members":
		return "a majority of {0} {0#member|members} needs {1}"
	case "verdict.share.cast":
		return "{0} of {1} cast needs {2}"
	case "verdict.share.votes":
		return "{0} of {1} {1#vote|votes}, abstentions counted in, needs {2}"
	case "verdict.share.present":
		return "{0} of {1} present needs {2}"
	case "verdict.share.members":
		return "{0} of {1} {1#member|members} needs {2}"
	case "verdict.unanimous":
		return "it needs somebody for and nobody against"
	case "verdict.short":
		return "{0w} short"
	case "verdict.uncounted":
		return "{0}; {1}"
	case "verdict.clear":
		return "a clear majority, not counted"
	case "verdict.objections":
		return "{0} {0#block|blocks}, {1} standing aside, of {2}"
	case "outcome.lost", "outcome.on.lost":
		return "NOT CARRIED"
	case "consensus.none":
		return "no search for consensus is open; hands are counted here: count FOR AGAINST ABSTAIN"
	case "consensus.figures":
		return "consensus counts no hands; say: consensus blocks N asides N"
	case "clear.simple":
		return "only a simple majority can be seen without counting; count it"
	case "clear.election":
		return "an election is kept with its figures: count the hands for {0}"
	case "clear.choices":
		return "competing proposals are kept with their figures: count the hands for each"
	case "clear.floors":
		return "the figures of all floors are tallied together; count it"
	case "clear.recount":
		return "a recount is counted"
	case "clear.counted":
		return "a figure is entered; declare it"
	case "pledge.none":
		return "no action was authorized to which people could pledge themselves"
	case "pledge.negative":
		return "a number of people is 0 or more"
	case "outcome.carried", "outcome.on.carried":
		return "CARRIED"
	case "outcome.unanimous", "outcome.on.unanimous":
		return "CARRIED unanimously"
	case "outcome.nem-con", "outcome.on.nem-con":
		return "CARRIED nem. con., nobody against"
	case "outcome.counted":
		return "decided once all floors have counted"
	case "outcome.tie", "outcome.on.tie":
		return "a tie: NOT CARRIED"
	case "outcome.not-carried":
		return "NOT CARRIED, {0}"
	case "outcome.on.not-carried":
		return "NOT CARRIED, {1}"
	case "ordinal":
		return "{0o}"
	}
	return ""
}
