package words

// englishMandates is what is said of delegates and what they are sent with.
func englishMandates(key string) string {
	switch key {
	case "mandate.none":
		return `nobody has a mandate; give one: mandate "NAME" delegates NAME…`
	case "mandate.unknown":
		return "there is no mandate {0}; there are: {1}"
	case "mandate.term":
		return "a term that ended on {0} is over already; name a later day"
	case "mandate.discharged":
		return `the mandate {0} is discharged; to send somebody again, give a new one: mandate "NAME" delegates NAME…`
	case "mandate.recalled":
		return `the delegates of {0} were recalled; elect others to their seats: elect {0}, or give a new mandate`
	case "mandate.expired":
		return `the mandate {0} expired with its term on {1}; to send somebody again, give a new one: mandate "NAME" delegates NAME…`
	case "report.text":
		return "a report says something; write down what was reported"
	case "report.proposal":
		return "a proposal stands in its exact words"
	case "report.discharged":
		return "the mandate {0} is discharged; nothing more is reported under it"
	case "report.heard":
		return "the mandate {0} is {1}, and the report that was due was heard; nothing more is reported under it"
	case "renew.runs":
		return `the mandate {0} is running; hear its report first: report {0} "TEXT"`
	case "renew.date":
		return "the next report comes after this meeting ({1}), and {0} does not; name a later day"
	case "renew.term":
		return "the term of {0} ends on {1}; name an earlier day, or a longer term: renew {0} report DATE term DATE"
	case "discharge.report":
		return `the delegates of {0} have not reported; hear them first: report {0} "TEXT"`
	case "ratify.published":
		return `{1} was brought back under the mandate {0} and is not published; give notice of it: notice {1} by NAME; then move it by its number`
	}
	return ""
}
