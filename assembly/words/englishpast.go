package words

// englishPast is what is said of the meetings before this one.
func englishPast(key string) string {
	switch key {
	case "past.minutes":
		return "Minutes of meeting {0}"
	case "past.actions":
		return "Actions overdue: {0}"
	case "past.motion":
		return "Motion {0}, which stood over: {1}"
	case "past.election":
		return "Election: {0}"
	case "rotation.co":
		return "co-facilitator last time; {0}"
	}
	return ""
}
