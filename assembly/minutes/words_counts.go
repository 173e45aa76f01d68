package minutes

// englishCounts is counts and verdicts.
func englishCounts(key string) string {
	switch key {
	case "put":
		return "{0} was put at {2}, with {3} entitled to vote."
	case "put.amended":
		return "{0}, as amended, was put at {2}, with {3} entitled to vote."
	case "put.again":
		return "The hands on {1} were counted again at {2}, with {3} entitled to vote."
	case "put.section":
		return "The hands on {1} were counted again in section {4} at {2}."
	case "put.division":
		return "The room divided on {1} at {2}, everybody walking to one of two sides, with {3} entitled to vote. A division is final."
	case "put.one-section":
		return "The hands on {1} were counted again in one section at {2}."
	case "put.facilitator":
		return "{0} facilitated."
	case "put.facilitator.nth":
		return "The {0o} facilitator was in the chair."
	case "put.by":
		return "{0} put it in the place of the facilitator."
	case "put.by.role":
		return "Somebody else put it in the place of the facilitator."
	case "put.no-objection":
		return "Nobody objected to putting it to the vote."
	case "verdict.unanimous":
		return "{0} was carried unanimously, with {1} for; {4}."
	case "verdict.nem-con":
		return "{0} was carried with {1} for and nobody against{3}; {4}."
	case "verdict.carried":
		return "{0} was carried by {1} to {2}{3}; {4}."
	case "verdict.lost":
		return "{0} was not carried, {5}: {1} for and {2} against{3}; {4}."
	case "verdict.lost.plain":
		return "{0} was not carried: {1} for and {2} against{3}; {4}."
	case "verdict.tie":
		return "{0} was not carried, on a tie: {1} for and {2} against{3}; {4}."
	case "verdict.none":
		return "{0} was not carried: nobody voted for or against{3}; {4}."
	case "verdict.bare.carried":
		return "{0} was carried."
	case "verdict.bare.lost":
		return "{0} was not carried."
	case "verdict.bare.floor":
		return "{0} was counted on this floor."
	case "verdict.floor":
		return "{0} had {1} for and {2} against on this floor{3}."
	case "verdict.clear.carried":
		return "{0} was carried by a clear majority, which was seen and not counted."
	case "verdict.clear.lost":
		return "{0} was not carried: a clear majority, which was seen and not counted, was against."
	case "verdict.consensus":
		return "{0} was carried by consensus: of {3}, {1w} blocked and {2w} stood aside."
	case "verdict.no-consensus":
		return "{0} was not carried, for want of consensus: of {3}, {1w} blocked and {2w} stood aside."
	case "consensus.missed":
		return "Consensus on {0} was not reached: {1w} blocked and {2w} stood aside. Hands were to be counted instead, with {3} needed."
	case "floor.decides":
		return "These figures decide nothing until all floors have counted."
	case "rest.abstaining":
		return ", {0} abstaining"
	case "rest.not-voting":
		return ", {0} not voting"
	case "rest.both":
		return ", {0} abstaining and {1} not voting"
	case "recount.same":
		return "The outcome stayed the same."
	case "recount.changed":
		return "This count changed the outcome."
	case "tie":
		return "A tie is not carried; there is no casting vote."
	}
	return ""
}

// englishEnds is what followed from a verdict, and how motions end without one.
func englishEnds(key string) string {
	switch key {
	case "effect.amendment":
		return "The words of {0} were changed accordingly; {0} itself was still to be put."
	case "reversed.amendment":
		return "The words of {0} stood again as before the amendment."
	case "effect.close-debate":
		return "Debate on {0} was closed."
	case "lost.close-debate":
		return "Debate on {0} went on."
	case "reversed.close-debate":
		return "Debate on {0} was open again."
	case "pledged":
		return "{0} {0#person|people} pledged to take part in what {1} authorizes. Pledges are no votes."
	case "effect.rescind":
		return "With that {0} is rescinded."
	case "effect.recall":
		return "The recall took effect at once."
	case "effect.limit":
		return "From then on a speech could take {0}, until the item ended."
	case "reversed.limit":
		return "The limit of {0} no longer held."
	case "effect.recess":
		return "The meeting went into recess."
	case "effect.adjourn":
		return "With that the meeting closed, at {0}."
	case "effect.challenge":
		return "The ruling of {0} was overturned."
	case "lost.challenge":
		return "The ruling of {0} stood."
	case "reversed.challenge":
		return "The ruling of {0} stood again."
	case "effect.replace":
		return "{0} took over as {1}."
	case "effect.replace.role":
		return "Somebody else took over as {1}."
	case "effect.suspend-rules":
		return "From then on {0} was {1}."
	case "withdrawn.mover":
		return "The mover asked to withdraw {0}."
	case "withdrawn.no-objection":
		return "The mover asked to withdraw {0}, and nobody objected."
	case "withdrawn.unanimous":
		return "The mover asked to withdraw {0}, and everybody agreed."
	case "ruled-out":
		return "{0}, facilitating, ruled {1} out of order."
	case "ruled-out.role":
		return "The facilitator ruled {1} out of order."
	case "ruled-out.nobody":
		return "The chair being empty, {1} was ruled out of order."
	case "fell":
		return "The words that {0} would have struck no longer stood in {1}."
	case "accepted":
		return "The mover of {0} accepted {1}, and nobody objected."
	case "accepted.verdict":
		return "{0} was accepted without a vote, and {1} was changed accordingly."
	case "again":
		return "{0} was on the floor again, as it stood."
	case "closed.pending":
		return "The meeting closed at {0}, while business was pending."
	case "aside.withdrawn":
		return "{0} was withdrawn."
	case "aside.ruled-out":
		return "{0} was ruled out of order."
	case "aside.fell":
		return "{0} fell."
	case "aside.tabled":
		return "{0} was laid on the table."
	case "aside.postponed":
		return "{0} was postponed to {1}."
	case "aside.referred":
		return "{0} was referred to {1}."
	case "aside.suspended":
		return "{0} was suspended, as it stood."
	case "aside.close":
		return "{0} stands over to the next meeting."
	case "aside.with":
		return "With it went {0}."
	}
	return ""
}

// englishContests is elections, competing proposals and mandates.
func englishContests(key string) string {
	switch key {
	case "election.item":
		return "An election for {0} was held; it is told under the elections."
	case "election.put":
		return "Put forward for {2} {2#seat|seats}: {0}."
	case "competition.put":
		return "One of {0} proposals was to be chosen, with one hand a person; in each round the lowest dropped out, until one had more than half of the hands:"
	case "label.proposal":
		return "Proposal {0}"
	case "cell.proposal":
		return "proposal {0}"
	case "proposal":
		return "proposal {0}"
	case "contest.round":
		return "The {0o} round was declared at {1}, with {2} entitled to vote."
	case "contest.lot":
		return "The tie was settled by lot, with the number {0}, which the room called out."
	case "contest.single":
		return "There being no contest, {0} was put for and against at {1}, with {2} entitled to vote."
	case "contest.single.figures":
		return "{0} for and {1} against{2}."
	case "contest.bare":
		return "The figures are not told."
	case "contest.elected":
		return "Elected: {0}."
	case "contest.fell":
		return "Out of the running: {0}."
	case "contest.next.lowest":
		return "The lowest were tied, so the next round was between {0}, to settle which of them drops out."
	case "contest.next.edge":
		return "The last place was tied, so the next round was between {0}."
	case "competition.survivor":
		return "Proposal {0} prevailed."
	case "contest.next.lot":
		return "The tie stayed, and a lot was to settle it."
	case "election.all":
		return "{0} {1#was|were} elected."
	case "election.some":
		return "Elected: {0}. {1} {1#seat stays|seats stay} vacant."
	case "election.nobody":
		return "Nobody was elected; {0#the seat stays|the seats stay} vacant."
	case "mandate.delegates":
		return "Delegates"
	case "mandate.alternate":
		return "Alternate"
	case "mandate.from":
		return "Stems from"
	case "mandate.must":
		return "Must hold to"
	case "mandate.may":
		return "May concede"
	case "mandate.refer":
		return "Must refer back"
	case "mandate.term":
		return "Until"
	case "mandate.report":
		return "Reports on"
	case "mandate.recalled":
		return "Recalled"
	case "mandate.title":
		return "Report due: {0}"
	}
	return ""
}
