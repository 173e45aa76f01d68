package words

import "strconv"

// English is the table from which the others are translated.
func English() Table {
	return Table{
		Language: "en",
		sentence: english,
		plural: func(n int) int {
			if n == 1 {
				return 0
			}
			return 1
		},
		ordinal: englishOrdinal,
		number:  englishNumber,
	}
}

// englishNumber is a number as it is read out; small ones are words.
func englishNumber(n int) string {
	small := [...]string{"none", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve"}
	if n >= 0 && n < len(small) {
		return small[n]
	}
	return strconv.Itoa(n)
}

func englishOrdinal(n int) string {
	ending := "th"
	if n/10%10 != 1 {
		switch n % 10 {
		case 1:
			ending = "st"
		case 2:
			ending = "nd"
		case 3:
			ending = "rd"
		}
	}
	return strconv.Itoa(n) + ending
}

// english finds a sentence in the tables of the rooms.
func english(key string) string {
	for _, table := range [...]func(string) string{
		englishLines, englishMeeting, englishPeople, englishFloor, englishMotions, englishCounts, englishDoes, englishRules, englishOrders,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// englishLines is what is said of a line that cannot be read.
func englishLines(key string) string {
	switch key {
	case "line.empty":
		return "nothing was said; type a line such as: hand Ana"
	case "line.unclosed":
		return `a text is not closed; it ends with "`
	case "line.short":
		return "something is missing: {0}; write: {1}"
	case "line.misfit":
		return "{0} does not fit here; expected {1}; write: {2}"
	case "verb.unknown":
		return "{0} is no verb of the language; ? lists them"
	case "verb.unknown.near":
		return "{0} is no verb of the language; did you mean {1}?"
	case "expect.end":
		return "the end of the line"
	case "expect.keyword":
		return `the word "{0}"`
	case "expect.choice":
		return "one of {0}"
	case "expect.name":
		return "a name"
	case "expect.names":
		return "names"
	case "expect.text":
		return `a text in quotation marks ("…")`
	case "expect.any", "expect.word", "expect.words", "expect.rest":
		return "a word"
	case "expect.number":
		return "a whole number"
	case "expect.change":
		return "a number, +N, -N or off"
	case "expect.duration":
		return "a duration such as 90s, 2m, 1h30m"
	case "expect.date":
		return "a date such as 2026-05-17"
	case "expect.time":
		return "a time such as 18:05"
	case "expect.id":
		return "the number of a motion"
	case "expect.tally", "expect.texts":
		return "choices in quotation marks"
	case "moved-on":
		return "{0} was meant for what was there before; look, and press again"
	case "clock.form":
		return "{0} is no time; write @18:05, @18:05:30 or @+90s"
	case "clock.earlier":
		return "{0} is before the last entry ({1}); the record only goes forward"
	case "undo.nothing":
		return "there is nothing to undo"
	case "undo.seal":
		return "the record is sealed; undo never reaches below the seal"
	case "redo.nothing":
		return "there is nothing to redo; only what was just undone comes back"
	}
	return ""
}

// englishMeeting is what is said of the meeting as a whole, its standing orders and its agenda.
func englishMeeting(key string) string {
	switch key {
	case "phase.unborn":
		return `there is no meeting yet; begin with: convene "TITLE"`
	case "phase.again":
		return `this meeting was convened already, as "{0}"; one file is one meeting`
	case "phase.convened":
		return "the meeting is not open yet; open it first"
	case "phase.open":
		return "the meeting is open already"
	case "phase.recess":
		return "the meeting is in recess; resume first"
	case "phase.not-recess":
		return "the meeting is not in recess"
	case "phase.closed":
		return "the meeting is closed; only notes, actions, the next meeting, corrections and the seal are in order"
	case "phase.not-closed":
		return "{0} is for a closed meeting; close it first"
	case "convene.title":
		return "a meeting needs a title"
	case "convene.number":
		return "meetings are numbered from 1"
	case "seal.again":
		return "the record is sealed already"
	case "seal.number":
		return "{0} is no number; say the numbers that the room called out, such as: seal 4 17 2"
	case "quorum.lost":
		return "there is no quorum ({0} present, {1} needed); only recess, adjourn and the next meeting can be put"
	case "rule.unknown":
		return "there is no standing order {0}; there are: {1}"
	case "rule.value":
		return "{0} cannot be {1}; it takes: {2}"
	case "pack.unknown":
		return "there is no pack {0}; there are: {1}"
	case "pack.line":
		return "the pack {0} holds something else than rules: {1}"
	case "threshold.percent":
		return `{0} says nothing when the number is odd; say of what: simple, majority of present, 2/3 of cast, majority of members`
	case "threshold.unknown":
		return "{0} is no threshold; there are: simple, majority of present, majority of members, p/q of cast, p/q of present, p/q of members (p not above q), consensus"
	case "threshold.two":
		return "{0} has more than two conditions; two at most"
	case "item.none":
		return `the agenda is empty; add to it with: item "TITLE"`
	case "item.no-current":
		return "no item has begun; go to one first"
	case "item.title":
		return "an item needs a title"
	case "item.place":
		return "there is no place {0} on the agenda; places go from 1 to {1}"
	case "item.unknown":
		return "there is no item {0}; items go from 1 to {1}"
	case "go.none":
		return "no item is waiting; say which: go N, or add one"
	case "go.here":
		return "{0} is the current item already"
	case "go.pending":
		return "motion {0} is pending; settle it first"
	case "defer.done":
		return "item {0} is done; it cannot be deferred"
	case "defer.again":
		return "item {0} is deferred already"
	case "business.assign":
		return `motion {0} was carried: who does it, by when? assign "WHAT" to NAME by DATE, or no-action`
	case "assign.what":
		return "say what is to be done"
	case "no-action.none":
		return "no decision asks for an action"
	case "finished.none":
		return "there are no actions yet"
	case "finished.unknown":
		return "there is no action {0}; actions go from 1 to {1}"
	case "finished.again":
		return "action {0} is finished already"
	case "mandate.name":
		return "a mandate needs a name"
	case "mandate.again":
		return "there is a mandate {0} already"
	case "mandate.alternate":
		return "{0} is a delegate; the alternate is somebody else"
	case "mandate.from":
		return "{0} is no decision that was carried"
	case "in-camera.already":
		return "the session is in camera {0} already"
	case "approve.again":
		return "the minutes are approved already"
	case "correct.empty":
		return "say what is to be corrected"
	case "note.empty":
		return "a note needs words"
	}
	return ""
}

// englishPeople is what is said of people, the door and roles.
func englishPeople(key string) string {
	switch key {
	case "who.missing":
		return "say who"
	case "who.ambiguous":
		return "{0} could be {1}; say more of the name"
	case "who.unknown":
		return "nobody on the roll is called {0}"
	case "who.refused":
		return `{0} is not on the roll, and newcomers are not admitted; put them on it first: member "NAME"`
	case "who.number":
		return "nobody on the roll has the number {0}"
	case "not-here":
		return "{0} is not here; arrive first"
	case "no-vote":
		return "{0} has {1} and not vote; only those who may vote move and second"
	case "members.some":
		return "a number of members in good standing is 1 or more"
	case "member.empty":
		return "a member needs a name"
	case "member.number":
		return "member numbers begin with 1"
	case "member.number.taken":
		return "number {0} belongs to {1}"
	case "member.known":
		return `{0} is on the roll already; tell two of one name apart by section: member "NAME" section "…"`
	case "arrive.all":
		return "everybody on the roll is here"
	case "arrive.already":
		return "{0} {1#is|are} here already"
	case "leave.nobody":
		return "nobody is checked in"
	case "leave.absent":
		return "{0} is not checked in"
	case "apologies.here":
		return "{0} is here, and sends no apologies"
	case "headcount.off":
		return "no headcount is in force"
	case "headcount.which":
		return `voters are counted by section ({0}); say which: section "…"`
	case "headcount.section":
		return "a section needs a name"
	case "headcount.negative":
		return "a headcount cannot be {0}; it is 0 or more"
	case "role.none":
		return "nobody holds a role; seat somebody first: take ROLE NAME"
	case "role.near":
		return "there is no role {0}; did you mean {1}?"
	case "role.held":
		return "{0} is {1}; hand over: hand-over {1} {2}"
	case "role.again":
		return "{0} is {1} already"
	case "role.nobody":
		return "nobody is {0}; seat somebody: take {0} NAME"
	case "role.not":
		return "{0} is not {1}"
	case "role.teller":
		return "{0} moved or seconded what is to be counted, or is its subject, and cannot count it; somebody else must"
	case "rotate.nobody":
		return "nobody can be asked to be {0}; check people in first"
	case "lot.negative":
		return "the number for a lot is 0 or more"
	case "decline.again":
		return "{0} declined to be {1} already"
	case "rotation.served":
		return "served {0} of {1} {1#meeting|meetings}, last in #{2}"
	case "rotation.never":
		return "served {0} of {1} {1#meeting|meetings}"
	case "facilitator.hand":
		return "{0} facilitates; to speak to the question hand over first: hand-over NAME"
	case "facilitator.move":
		return "{0} facilitates; to move or second hand over first: hand-over NAME"
	}
	return ""
}

// englishFloor is what is said of the stack and of who speaks.
func englishFloor(key string) string {
	switch key {
	case "stack.empty":
		return "nobody waits to speak"
	case "stack.not-waiting":
		return "{0} does not wait to speak"
	case "hand.observer":
		return "{0} is an observer; observers do not speak"
	case "hand.counting":
		return "hands are being counted; only a point of order, privilege or quorum is in order"
	case "hand.waits":
		return "{0} waits already, at place {1}"
	case "hand.list-closed":
		return "the list was closed at {0}; reopen-list opens it, or raise a point of order"
	case "hand.debate-closed":
		return "debate on motion {0} is closed; put it"
	case "hand.round":
		return "{0} has spoken in this round; everybody once"
	case "silence.zero":
		return "say for how long, such as: silence 1m"
	case "why.replies":
		return "the mover replies last"
	case "hand.speeches":
		return "{0} has spoken to motion {1}; the standing orders allow {2} {2#speech|speeches} to a motion"
	case "response.none":
		return "there is no speech to respond to; a response answers a speech, and not a response"
	case "response.two":
		return "two responses to this speech wait or were given; more go onto the stack: hand NAME"
	case "response.once":
		return "{0} has responded on this item already; go onto the stack: hand NAME"
	case "bump.reason":
		return "moving somebody up needs a reason, which is recorded"
	case "bump.first":
		return "{0} is first in the order already"
	case "bump.twice":
		return "{0} was overtaken twice already; nobody is overtaken a third time"
	case "list.closed":
		return "the list was closed at {0} already"
	case "list.open":
		return "the list is open"
	case "call.reason":
		return `{0} is not next; calling out of turn needs a reason: call NAME "REASON"`
	case "call.counting":
		return "hands are being counted; nobody is called but for a point of order"
	case "floor.nobody":
		return "nobody has the floor"
	case "floor.ruling":
		return "the point of {0} needs a ruling first: ruling upheld, or ruling dismissed"
	case "ruling.none":
		return "no point of order waits for a ruling"
	case "clock.runs":
		return "the clock runs already"
	case "clock.stands":
		return "the clock stands already"
	case "extend.zero":
		return "say by how much, such as: extend 1m"
	case "gap.none":
		return "there is no time to leave out"
	case "why.absent":
		return "was not there when called"
	case "why.absent.short":
		return "was not there"
	case "why.after-speaker":
		return "after this speaker"
	case "why.again":
		return "{0} turn, {1} spoken tonight"
	case "why.again.short":
		return "{0} · {1}"
	case "why.answers":
		return "{0}, answers the last speaker"
	case "why.asked":
		return "asked at {0}"
	case "why.first":
		return "first time on this item"
	case "why.first-meeting":
		return "first time tonight"
	case "why.first.short":
		return "1st time"
	case "why.in-turn":
		return "in turn"
	case "why.interrupts":
		return "interrupts"
	case "why.moved":
		return "moved up: {0}"
	case "why.response":
		return "answers the speaker"
	}
	return ""
}

// englishMotions is what is said of motions and amendments.
func englishMotions(key string) string {
	switch key {
	case "motion.none":
		return "no motion is pending"
	case "motion.unknown":
		return "there is no motion {0}"
	case "kind.unknown":
		return "there is no motion of the kind {0}; there are: {1}"
	case "notice.unknown":
		return "no notice was given of a motion {0}"
	case "notice.kind":
		return "a motion given by notice cannot be moved as {0}"
	case "floors.main":
		return "only business of its own is put floor by floor, and not {0}"
	case "move.counting":
		return "hands are being counted; no motion is in order until the verdict"
	case "move.one-main":
		return "motion {0} is pending; one motion at a time: settle it, or amend it"
	case "move.only-alone":
		return "{0} is in order only when nothing is pending; motion {1} is"
	case "move.incidental":
		return "motion {0} is settled first; only recess and adjourn come before it"
	case "move.rank":
		return "{0} does not come before motion {1} ({2}); settle that first"
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
	case "decision.rescind", "decision.rescind.none":
		return "no such decision was carried; say its number, or its words in quotation marks"
	case "decision.reconsider", "decision.reconsider.none":
		return "there is no decision of this meeting to reconsider"
	case "reconsider.once":
		return "motion {0} was reconsidered already; once is all"
	case "second.own":
		return "{0} moved this motion; somebody else must second it"
	case "second.has":
		return "motion {0} needs no second any more"
	case "rule-out.reason":
		return "ruling a motion out needs a reason, which is recorded"
	case "closure.barred":
		return "closing debate was just lost; three more have to speak first ({0} {0#is|are} left)"
	case "closure.closed":
		return "debate on motion {0} is closed already; put it"
	case "closure.spoken":
		return "{0} has spoken on this item; who moves to close debate has not"
	case "challenge.none":
		return "there is no ruling to challenge"
	case "amend.chain":
		return "motion {0} is not pending; pending: {1}"
	case "amend.third":
		return "{0} is an amendment to an amendment; a third degree is not in order"
	case "amend.kind":
		return "motion {0} ({1}) cannot be amended"
	case "amend.second":
		return "motion {0} has no second yet; second it first"
	case "amend.empty":
		return "an amendment leaves words standing; to be rid of the motion vote it down"
	case "amend.nothing":
		return "this amendment changes nothing"
	case "amend.strike":
		return "say which words to strike"
	case "amend.gone":
		return "{0} does not stand in motion {1}; it reads: {2}"
	case "amend.where":
		return `{0} stands in the text {1} times; say which: nth 1, nth 2 …, or strike more words`
	case "amend.nth":
		return "{0} stands in the text {1} {1#time|times}; nth counts from 1"
	case "accept.none":
		return "no amendment is pending that could be accepted"
	case "title.main", "title.limit", "title.refer", "title.postpone":
		return "{0}"
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

// englishCounts is what is said of counts and verdicts.
func englishCounts(key string) string {
	switch key {
	case "put.nothing":
		return "no motion is pending; there is nothing to put"
	case "put.second":
		return "motion {0} has no second yet; second it first"
	case "put.friendly":
		return "amendments are by acceptance only here: accept, or withdraw (amendment {0})"
	case "put.waiting":
		return "{0} still {1#waits|wait} to speak; hear them, close debate by a motion, or put no-objection if nobody objects"
	case "put.teller":
		return "{0} is teller, and is mover, seconder or subject of motion {1}; somebody else must count"
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
		return "{0} stands there twice"
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
	case "nominate.teller":
		return "{0} is teller; hand that over first, since no candidate counts"
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
		return "{0} stands there twice"
	case "hands.missing":
		return "the hands for {0} are missing; 0 is a number too"
	case "hands.too-many":
		return "{0} hands are more than {1} {1#voter|voters} can raise, {2} each"
	case "count.none":
		return "no count is open; put a motion first"
	case "count.open":
		return "the count on motion {0} is open; declare it first"
	case "count.all":
		return "the room"
	case "count.section":
		return "section {0}"
	case "count.negative":
		return "a number of hands is 0 or more ({0} has {1} {1#voter|voters})"
	case "count.too-many":
		return "{0} hands are more than {1} has: {2} {2#voter|voters}"
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
		return "motion {0} was decided by a division, which is final"
	case "recount.later":
		return "other business has begun since motion {0} was decided"
	case "recount.division":
		return "a recount changed the outcome of motion {0}; only a division (recount division) or undo is in order"
	case "recount.all":
		return "a division is of the whole room"
	case "recount.no-sections":
		return "the last round was counted in all; recount it in all"
	case "verdict":
		return "{0}; {1}; {2}"
	case "verdict.figures":
		return "{0} for, {1} against, {2} abstained"
	case "verdict.simple":
		return "a simple majority of {0} needs {1}"
	case "verdict.majority.present":
		return "a majority of {0} present needs {1}"
	case "verdict.majority.members":
		return "a majority of {0} members needs {1}"
	case "verdict.share.cast":
		return "{0} of {1} cast needs {2}"
	case "verdict.share.present":
		return "{0} of {1} present needs {2}"
	case "verdict.share.members":
		return "{0} of {1} members needs {2}"
	case "verdict.short":
		return "{0w} short"
	case "verdict.uncounted":
		return "{0}; {1}"
	case "verdict.clear":
		return "a clear majority, not counted"
	case "verdict.objections":
		return "{0} {0#block|blocks}, {1} standing aside, of {2}"
	case "outcome.lost":
		return "NOT CARRIED"
	case "consensus.none":
		return "no search for consensus is open; hands are counted here: count FOR AGAINST ABSTAIN"
	case "consensus.figures":
		return "consensus counts no hands; say: consensus blocks N asides N"
	case "clear.simple":
		return "only a simple majority can be seen without counting; count it"
	case "clear.recount":
		return "a recount is counted"
	case "clear.counted":
		return "a figure is entered; declare it"
	case "pledge.none":
		return "no action was authorized to which people could pledge themselves"
	case "pledge.negative":
		return "a number of people is 0 or more"
	case "outcome.carried":
		return "CARRIED"
	case "outcome.unanimous":
		return "CARRIED unanimously"
	case "outcome.nem-con":
		return "CARRIED, nobody against"
	case "outcome.tie":
		return "a tie: NOT CARRIED"
	case "outcome.not-carried":
		return "NOT CARRIED, {0}"
	case "ordinal":
		return "{0o}"
	}
	return ""
}

// englishDoes says in a few words what each verb does.
func englishDoes(key string) string {
	switch key {
	case "does.convene":
		return "begins a meeting's record"
	case "does.open":
		return "opens the meeting"
	case "does.recess":
		return "takes a recess"
	case "does.resume":
		return "goes on after a recess"
	case "does.close":
		return "closes the meeting"
	case "does.next-meeting":
		return "fixes the next meeting"
	case "does.seal":
		return "seals the closed record"
	case "does.rule":
		return "sets a standing order"
	case "does.pack":
		return "sets a pack of standing orders"
	case "does.members":
		return "states the members in good standing"
	case "does.member":
		return "puts a person on the roll"
	case "does.arrive":
		return "checks people in"
	case "does.leave":
		return "checks people out"
	case "does.apologies":
		return "notes apologies"
	case "does.headcount":
		return "voters counted at the door"
	case "does.take":
		return "seats somebody in a role"
	case "does.hand-over":
		return "hands a role over"
	case "does.leave-role":
		return "leaves a role"
	case "does.rotate":
		return "proposes who is next for a role"
	case "does.decline":
		return "declines a role"
	case "does.willing":
		return "volunteers for a role"
	case "does.unwilling":
		return "does not want to be asked"
	case "does.item":
		return "adds to the agenda"
	case "does.go":
		return "goes to the next item"
	case "does.defer":
		return "puts an item off"
	case "does.item-time":
		return "sets the current item's time"
	case "does.hand":
		return "a hand goes up"
	case "does.drop":
		return "takes a hand down"
	case "does.absent":
		return "was not there when called"
	case "does.bump":
		return "moves somebody up one place"
	case "does.close-list":
		return "last names: closes the list"
	case "does.reopen-list":
		return "opens the list again"
	case "does.call":
		return "gives the next the floor"
	case "does.done":
		return "ends the speech"
	case "does.pass":
		return "lets somebody pass"
	case "does.ruling":
		return "answers a point of order"
	case "does.pause":
		return "stops the speaker's clock"
	case "does.continue":
		return "starts the speaker's clock again"
	case "does.extend":
		return "gives the speaker more time"
	case "does.leave-out":
		return "takes the time without the program off the clocks"
	case "does.move":
		return "moves a motion"
	case "does.second":
		return "seconds it"
	case "does.withdraw":
		return "the mover withdraws, nobody objecting"
	case "does.rule-out":
		return "rules the motion out of order"
	case "does.lapse":
		return "no second: the motion lapses"
	case "does.amend":
		return "moves an amendment"
	case "does.accept":
		return "friendly amendment, nobody objecting"
	case "does.put":
		return "puts the question to a count"
	case "does.count":
		return "enters a figure"
	case "does.declare":
		return "declares the verdict"
	case "does.recount":
		return "counts again"
	case "does.compete":
		return "proposals against each other"
	case "does.elect":
		return "begins an election"
	case "does.nominate":
		return "names a candidate"
	case "does.lot":
		return "settles a tie by lot"
	case "does.consensus":
		return "blocks and stand-asides, instead of figures"
	case "does.clear":
		return "a clear majority, not counted"
	case "does.pledge":
		return "people pledged to the action"
	case "does.round":
		return "everybody who wishes once, no debate"
	case "does.silence":
		return "a pause that the room sees"
	case "does.priority":
		return "asks to go first, told nowhere"
	case "does.notice":
		return "gives notice of a motion"
	case "does.mandate":
		return "sends delegates with a mandate"
	case "does.in-camera":
		return "begins or ends a closed session"
	case "does.approve-minutes":
		return "approves the minutes of this meeting"
	case "does.correct":
		return "corrects the minutes"
	case "does.straw":
		return "a straw poll, not binding"
	case "does.assign":
		return "who does what by when"
	case "does.no-action":
		return "the decision needs no action"
	case "does.finished":
		return "closes an action"
	case "does.note":
		return "the minute-taker's own words"
	case "does.undo":
		return "takes back the last command"
	case "does.redo":
		return "brings back what was undone"
	}
	return ""
}
