package minutes

// english finds a sentence of the minutes. Sentences are templates as in stacktaker/assembly/words; another language has the same
// keys. What the minutes tell is past, but for what still holds.
func english(key string) string {
	for _, table := range [...]func(string) string{
		englishFrame, englishHeadings, englishColumns, englishPeople, englishFloor, englishActions,
		englishMotions, englishAsks, englishCounts, englishEnds, englishContests, englishBetween, englishCalls, englishTally, englishYear,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// englishFrame is what every sentence is built with, and what stands at the head.
func englishFrame(key string) string {
	switch key {
	case "one", "number", "clock":
		return "{0}"
	case "and":
		return "{0} and {1}"
	case "stop":
		return "{0}."
	case "colon":
		return "{0}:"
	case "clock.day":
		return "{0} on {1}"
	case "date", "date.first": // the first of a month is another word in some languages
		return "{0} {1} {2}"
	case "when":
		return "{0}, {1}"
	case "span":
		return "from {0} to {1}"
	case "span.at":
		return "at {0}"
	case "span.since":
		return "from {0} on"
	case "lasting.h":
		return "{0} {0#hour|hours}"
	case "lasting.hm":
		return "{0} {0#hour|hours} {1} {1#minute|minutes}"
	case "lasting.m":
		return "{0} {0#minute|minutes}"
	case "lasting.ms":
		return "{0} {0#minute|minutes} {1} {1#second|seconds}"
	case "lasting.s":
		return "{0} {0#second|seconds}"
	case "handle":
		return "R-{0}"
	case "member":
		return "a member"
	case "member.first":
		return "A member"
	case "title":
		return "Minutes: {0}"
	case "subtitle":
		return "Meeting {0}, {1}"
	case "kind.ordinary":
		return "ordinary"
	case "kind.extraordinary":
		return "extraordinary"
	case "status.draft":
		return "DRAFT until the next meeting approves it"
	case "status.approved":
		return "Approved on {0}"
	case "version.corrected":
		return "{0}, with {1w} {1#correction|corrections}"
	case "status.open":
		return "DRAFT of a meeting that is not closed yet; this is how it stood at {0}"
	case "status.recess":
		return "DRAFT of a meeting that is not closed yet; it was in recess at {0}"
	case "status.convened":
		return "DRAFT of a meeting that is not open yet; this is how it stood at {0}"
	case "fact.date":
		return "Date"
	case "fact.place":
		return "Place"
	case "fact.opened":
		return "Opened"
	case "fact.closed":
		return "Closed"
	case "closed.not":
		return "not closed yet"
	case "fact.version":
		return "Version"
	case "fact.when":
		return "When"
	case "fact.where":
		return "Where"
	case "fact.proposed":
		return "Proposed to facilitate"
	case "id.action": // the ids are for programs, and the same in every language
		return "action-{0}"
	case "id.mandate":
		return "mandate-{0}"
	}
	return englishMonth(key)
}

func englishMonth(key string) string {
	switch key {
	case "month.1":
		return "January"
	case "month.2":
		return "February"
	case "month.3":
		return "March"
	case "month.4":
		return "April"
	case "month.5":
		return "May"
	case "month.6":
		return "June"
	case "month.7":
		return "July"
	case "month.8":
		return "August"
	case "month.9":
		return "September"
	case "month.10":
		return "October"
	case "month.11":
		return "November"
	case "month.12":
		return "December"
	}
	return ""
}

// englishHeadings is sections, parts and captions.
func englishHeadings(key string) string {
	switch key {
	case "section.offices":
		return "Who held office"
	case "section.attendance":
		return "Attendance and quorum"
	case "section.last":
		return "Minutes of the last meeting"
	case "last.seal":
		return "Its seal, with which this meeting opened:"
	case "last.open":
		return "The minutes of meeting {0}, of {1}, were to be approved; what was corrected in them stands in those minutes."
	case "last.approved":
		return "The minutes of meeting {0}, of {1}, had been approved; what was corrected in them stands in those minutes."
	case "section.orders":
		return "Standing orders"
	case "section.business":
		return "Business"
	case "section.outside":
		return "Business outside the agenda"
	case "section.item":
		return "Item {0}: {1}"
	case "section.elections":
		return "Elections and mandates"
	case "section.mandates":
		return "Mandates in force"
	case "section.corrections":
		return "Corrections to these minutes"
	case "section.actions":
		return "Actions"
	case "section.stands":
		return "What stands over to the next meeting"
	case "section.unsettled":
		return "What is not settled yet"
	case "section.next":
		return "Next meeting"
	case "section.speaking":
		return "Speaking"
	case "section.later":
		return "Entered after the close"
	case "section.seal":
		return "Seal and signatures"
	case "quorum.chart":
		return "Present and needed for the quorum, over time"
	case "series.present":
		return "Present"
	case "series.needed":
		return "Needed"
	case "part.further":
		return "Further business"
	case "head.main":
		return "Motion {0}"
	case "head.kind":
		return "Motion {0}: {1}"
	case "head.procedural":
		return "Procedural motion {0}: {1}"
	case "head.election":
		return "Election: {0}"
	case "head.competition":
		return "Competing proposals"
	case "head.mandate":
		return "Mandate: {0}"
	case "mandates.caption":
		return "Who is sent with what, and when they report"
	case "hands.caption":
		return "{0o} round"
	case "attended.caption":
		return "Who attended, by section"
	case "door.caption":
		return "Voters counted at the door, by section"
	case "orders.before.caption":
		return "Standing orders in force at the opening, where they are not the usual ones"
	case "orders.changed.caption":
		return "Standing orders changed in the meeting"
	case "actions.caption":
		return "Who does what, by when"
	case "spoke.caption":
		return "Who took a turn, by item"
	case "figures.caption":
		return "{0}, by section"
	case "figures.caption.again":
		return "{0}, by section, {1o} count"
	case "figures.caption.section":
		return "{0}, by section, {1o} count: one section was counted again, the others stand"
	}
	return ""
}
