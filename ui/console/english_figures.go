package console

// englishFigures is the tables of figures.
func englishFigures(key string) string {
	switch key {
	case "column.for":
		return "for"
	case "column.against":
		return "against"
	case "column.abstain":
		return "abstain"
	case "column.voters":
		return "voters"
	case "column.rest":
		return "not voting"
	case "panel.room":
		return "all together"
	case "panel.round":
		return "count {0}"
	case "panel.teller":
		return "teller {0}"
	case "panel.draft":
		return "not entered"
	case "panel.waits":
		return "waiting for teller {0}"
	case "panel.waits.short":
		return "teller {0}?"
	case "panel.agree":
		return "both tellers"
	case "panel.differ":
		return "they differ"
	case "panel.frozen":
		return "{0} may vote on it"
	case "panel.counting":
		return "counting {0}, not yet entered"
	case "panel.counting.hidden":
		return "counting, not yet entered"
	case "panel.ready":
		return "entered; Enter declares it"
	case "panel.enters":
		return "Enter enters {0}"
	case "panel.enters.empty":
		return "Enter enters {0}, and 0 for the {1#empty one|empty ones}"
	case "panel.enters.hidden":
		return "Enter enters this; an empty column is 0"
	case "panel.hands.for":
		return "{0} for"
	case "panel.hands.against":
		return "{0} against"
	case "panel.hands.abstain":
		return "{0} abstained"
	case "panel.hands.blocks":
		return "{0} {0#block|blocks}"
	case "panel.hands.asides":
		return "{0} stand aside"
	case "panel.hands.all":
		return "the hands for all"
	case "panel.forgotten":
		return "this is not entered yet: Enter enters it"
	case "panel.forgotten.elsewhere":
		return "another figure is not entered yet"
	case "panel.missed":
		return "no consensus ({0}): now hands are counted"
	case "panel.one":
		return "one figure"
	case "panel.ready.one":
		return "one figure, not two tellers'; Enter declares it"
	case "panel.ready.seen":
		return "not counted; Enter declares it"
	case "panel.seen.carried":
		return "a clear majority FOR it, not counted"
	case "panel.seen.lost":
		return "a clear majority AGAINST it, not counted"
	case "panel.nothing.objections":
		return "nothing is entered yet: type how many block, 0 for nobody, then Enter"
	case "column.blocks":
		return "blocks"
	case "column.asides":
		return "stand aside"
	case "column.hands":
		return "hands"
	case "panel.nothing":
		return "nothing is counted yet: space adds a hand, figures type a number, then Enter"
	case "panel.few":
		return "only {0} of {1} are counted, and what is empty becomes 0: Enter again enters it"
	case "panel.few.all":
		return "only {0} of {1} are counted, and what was empty is 0: Enter again declares it"
	case "panel.zeroed":
		return "entered: {0}, and 0 for the {1#empty one|empty ones}"
	case "panel.zeroed.hidden":
		return "entered, and 0 for what was empty"
	case "panel.may.together":
		return "t: all together"
	case "panel.total":
		return "together"
	case "panel.total.is":
		return "together {0}"
	case "panel.who.reads":
		return "two tellers count: who is reading now?"
	case "panel.who.in":
		return "{0} of {1} entered"
	case "panel.reads":
		return "reading: {0}"
	case "panel.door":
		return "there are at least {0}: put the door right and go on"
	case "panel.door.first":
		return "{0} {0#hand is|hands are} more than the {1} who were counted, and the verdict weighs how many are here: count the room first"
	case "panel.door.which":
		return "{0} {0#hand is|hands are} more than the {1} who were counted at the door by section: put the right section right first (Tab: headcount)"
	case "panel.door.teller":
		return "more hands than the {0} who were counted: count again, or put the door right first (Tab: headcount)"
	case "panel.many.teller":
		return "more hands than the {0} who are here by name: count again, or say who else is here"
	case "panel.door.between":
		return "more was said since the first figure: take it back with u, then put the door right"
	case "panel.door.done":
		return "the door is put right: at least {0}"
	case "panel.door.done.section":
		return "the door is put right: at least {0} in {1}"
	case "contest.sofar":
		return "elected so far: {0}; this round is for {1} {1#seat|seats} more"
	case "contest.nobody.yet":
		return "nobody is elected yet; this round is for {0} {0#seat|seats}"
	case "key.arrows":
		return "move"
	case "key.next":
		return "next"
	case "key.sections":
		return "by section"
	case "key.reader":
		return "teller"
	case "key.door":
		return "put right"
	case "menu.key.arrows":
		return "to another cell"
	case "menu.key.next":
		return "to the next cell of the row"
	case "menu.key.together":
		return "count all together, not by section"
	case "menu.key.sections":
		return "count by section, not all together"
	case "menu.key.reader":
		return "the other teller reads"
	case "menu.key.door":
		return "put the door right, and go on"
	case "menu.key.add":
		return "one hand more; - one less"
	case "ready.together":
		return "count all together, not by section"
	case "ready.sections":
		return "count by section, not all together"
	case "ready.reader":
		return "the other teller reads"
	}
	return ""
}
