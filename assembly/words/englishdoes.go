package words

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
	case "does.import":
		return "takes people over from a spreadsheet"
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
	case "does.objection":
		return "has the room vote on who is proposed for a role"
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
	case "does.needs":
		return "says, as the ruling of the chair, what the pending motion needs, until the first figure"
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
	case "does.report":
		return "a mandate's report is heard"
	case "does.renew":
		return "renews a mandate until its next report"
	case "does.discharge":
		return "ends a mandate that was reported on"
	case "does.grievance":
		return "a grievance, without a name"
	case "does.merge":
		return "puts a grievance into another"
	case "does.rank":
		return "hands rank the grievances"
	case "does.demand":
		return "moves a grievance as a demand"
	case "does.presented":
		return "a demand was presented"
	case "does.answered":
		return "what was answered to a demand"
	case "does.settled":
		return "closes or escalates a grievance"
	case "does.paid":
		return "what was paid of money that was voted"
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
