package words

// englishMotions is what is said of motions and amendments.
func englishMotions(key string) string {
	switch key {
	case "motion.none":
		return "no motion is pending"
	case "motion.unknown":
		return "there is no motion {0}"
	case "kind.here":
		return "in this assembly {0} is called {1}; write: move {1} by NAME"
	case "kind.near":
		return "{0} is not a kind of motion; did you mean {1}? there are: {2}; a text stands in quotation marks"
	case "kind.unknown":
		return "{0} is not a kind of motion; there are: {1}; a text stands in quotation marks"
	case "called":
		return "motion {0}"
	case "called.kind":
		return "{0} ({1})"
	case "called.amendment":
		return "amendment {0}"
	case "called.procedural":
		return "the motion {0}"
	case "called.procedural.amendment":
		return "the amendment to {0}"
	case "notice.unknown":
		return "no notice was given of a motion {0}"
	case "notice.kind":
		return "a motion given by notice cannot be moved as {0}"
	case "floors.main":
		return "only business of its own is put floor by floor, and not {0}"
	case "move.counting":
		return "hands are being counted; no motion is in order until the verdict"
	case "move.one-main":
		return "{0} is pending; one motion at a time: settle it, or amend it"
	case "move.only-alone":
		return "{0} is in order only when nothing is pending; {1} is"
	case "move.incidental":
		return "{0} is settled first; only recess and adjourn come before it"
	case "move.rank":
		return "{0} does not come before {1}; settle that first"
	case "move.nothing":
		return "{0} is about a pending motion, and none is pending"
	case "move.text":
		return `a motion needs its exact words: move "TEXT" by NAME`
	case "move.no-text":
		return "{0} takes no text; a text alone is a motion of its own: move \"TEXT\" by NAME"
	case "move.duration":
		return "{0} needs a duration such as 90s, 2m, 1h30m"
	case "move.person":
		return "say who is to be recalled: move {0} NAME by NAME"
	case "move.role":
		return "say which role and who takes it: move {0} ROLE NAME by NAME"
	case "move.rule":
		return "say which standing order and its value: move suspend-rules KEY VALUE by NAME"
	case "decision.take-up", "decision.take-up.none":
		return "nothing was laid aside that could be taken up"
	case "rescind.stems":
		return "rescind revoke repeal annul"
	case "decision.rescind.again":
		return "{0} was rescinded at this meeting already"
	case "decision.rescind.several":
		return "{0} could be several decisions ({1}); say more of its words, or its number"
	case "decision.rescind", "decision.rescind.none":
		return "no such decision was carried; say its number, or its words in quotation marks"
	case "decision.reconsider", "decision.reconsider.none":
		return "there is no decision of this meeting to reconsider"
	case "reconsider.once":
		return "motion {0} was reconsidered already; once is all"
	case "second.own":
		return "{0} moved this motion; somebody else must second it"
	case "second.has":
		return "{0} no longer needs a second"
	case "rule-out.reason":
		return "ruling a motion out needs a reason, which is recorded"
	case "closure.barred":
		return "closing debate was just lost; three more have to speak first ({0} {0#is|are} left)"
	case "closure.closed":
		return "debate on {0} is closed already; put it"
	case "closure.spoken":
		return "{0} has spoken on this item; who moves to close debate has not"
	case "challenge.reversed":
		return "the ruling of {0} was overturned; there is nothing more to challenge in it"
	case "challenge.sustained":
		return "the ruling of {0} was challenged and stands; a ruling is challenged once"
	case "challenge.late":
		return "something else was decided since the ruling of {0}; a ruling is challenged before anything else is decided"
	case "challenge.consensus":
		return "by consensus a challenge is put one way only: move challenge by NAME"
	case "settled.motion":
		return "motion {0} said the same and was lost at this meeting; to decide it again: move reconsider {0} by NAME"
	case "settled.amendment":
		return "amendment {0} changed it the same way and was lost; after the vote on motion {1} the way back is: move reconsider {1} by NAME"
	case "challenge.none":
		return "there is no ruling to challenge"
	case "amend.chain":
		return "motion {0} is not pending; pending: {1}"
	case "amend.third":
		return "{0} is an amendment to an amendment; a third degree is not in order"
	case "amend.kind":
		return "{0} cannot be amended"
	case "amend.second":
		return "{0} has no second yet; second it first"
	case "amend.empty":
		return "an amendment leaves words standing; to be rid of the motion vote it down"
	case "amend.nothing":
		return "this amendment changes nothing"
	case "amend.strike":
		return "say which words to strike"
	case "amend.gone":
		return "{0} does not stand in {1}; it reads: {2}"
	case "amend.where":
		return `{0} stands in the text {1} times; say which: nth 1, nth 2 …, or strike more words`
	case "amend.nth":
		return "{0} stands in the text {1} {1#time|times}; nth counts from 1"
	case "accept.none":
		return "no amendment is pending that could be accepted"
	case "title.main", "title.limit", "title.refer", "title.postpone":
		return "{0}"
	case "title.closed":
		return "(words of a closed session)"
	case "title.text":
		return "new text: {0}"
	case "title.strike":
		return "strike {0}"
	case "title.change":
		return "strike {0} insert {1}"
	case "title.recall":
		return "to recall {0}"
	case "title.replace":
		return "to replace the {0} by {1}"
	case "title.suspend-rules":
		return "to suspend the standing orders: {0} {1}"
	case "title.reconsider":
		return "to reconsider motion {0}"
	case "title.take-up":
		return "to take up motion {0}"
	case "title.rescind":
		return "to rescind motion {0}"
	case "title.close-debate":
		return "to close debate"
	case "title.table":
		return "to lay it on the table"
	case "title.recess":
		return "to take a recess"
	case "title.recess.text":
		return "to take a recess of {0}"
	case "title.adjourn":
		return "to adjourn"
	case "title.challenge.sustain":
		return "to sustain the chair in the last ruling"
	case "title.challenge":
		return "to overturn the last ruling"
	case "title.recount":
		return "to count again"
	case "title.recount.text":
		return "to count {0} again"
	case "title.refer.text":
		return "to refer it to {0}"
	case "title.postpone.text":
		return "to postpone it to {0}"
	case "title.limit.text":
		return "to limit speeches to {0}"
	case "title.next-meeting.text":
		return "that the next meeting be {0}"
	}
	return ""
}
