package words

// englishPast is what is said of the meetings before this one.
func englishPast(key string) string {
	switch key {
	case "past.minutes":
		return "Minutes of meeting {0}"
	case "past.actions":
		return "Actions overdue: {0}"
	case "past.report":
		return "Mandate due to report: {0}"
	case "past.missed":
		return "{0}: renew or recall?"
	case "past.grievances":
		return "Grievances not answered: {0}"
	case "past.motion":
		return "Motion {0}, which stood over: {1}"
	case "past.motion.camera":
		return "Motion {0}, which stood over"
	case "past.closed":
		return "Business of a closed session"
	case "past.election":
		return "Election: {0}"
	case "import.how":
		return "people are imported from a spreadsheet by: stacktaker members import FILE CSV"
	case "import.wrong":
		return "{0} {0#row is|rows are} not right; nothing was imported"
	case "import.nothing":
		return "everybody in the spreadsheet stands on the roll as they are; there is nothing to import"
	case "rotation.co":
		return "co-facilitator last time; {0}"
	}
	return ""
}
