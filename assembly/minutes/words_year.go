package minutes

// englishYear is what the page of a year says.
func englishYear(key string) string {
	switch key {
	case "year.title":
		return "The year {0}"
	case "year.number":
		return "#{0}"
	case "year.meeting":
		return "Meeting {0}, {1}"
	case "year.served":
		return "Who served"
	case "year.served.what":
		return "Everybody is meant to serve in turn: the rotation asks those first who served least for the meetings that they were at."
	case "year.meetings":
		return "Meetings"
	case "year.decided":
		return "What was decided"
	case "year.nothing":
		return "Nothing was decided."
	case "year.nothing-yet":
		return "Nothing has been decided yet."
	case "year.to-come":
		return "This meeting has not been opened yet."
	case "year.none":
		return "No meeting was held in {0}."
	case "column.facilitator":
		return "facilitator"
	case "column.stack-keeper":
		return "stack-keeper"
	case "column.minute-taker":
		return "minute-taker"
	case "column.meeting":
		return "Meeting"
	case "column.date":
		return "Date"
	case "column.with-vote":
		return "With a vote"
	case "column.no-vote":
		return "Without a vote"
	case "column.spoke-first":
		return "For the first time ever"
	case "column.decisions":
		return "Decisions"
	}
	return ""
}
