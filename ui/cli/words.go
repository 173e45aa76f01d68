package cli

import "stacktaker/assembly/words"

// say tells a sentence of the page that show prints, in English.
func say(key string, args ...any) string {
	return words.English().With(english).Say(words.Say("show."+key, args...))
}

// english is the sentences of that page. They stand together so that they can be translated.
func english(key string) string {
	if s := englishBetween(key); s != "" {
		return s
	}
	switch key {
	case "show.about":
		return "meeting {0}, {1}, {2}"
	case "show.about.place":
		return "meeting {0}, {1}, {2}, {3}"
	case "show.convened":
		return "convened, not opened yet"
	case "show.open":
		return "open since {0}"
	case "show.recess":
		return "in recess since {0}"
	case "show.closed":
		return "opened {0}, closed {1}"
	case "show.next":
		return "meets again on {0} at {1}"
	case "show.next.place":
		return "meets again on {0} at {1}, {2}"
	case "show.attendance":
		return "ATTENDANCE"
	case "show.attendance.figures":
		return "{0} present, {1} with a vote; {2} {2#member|members}"
	case "show.quorum.none":
		return "no quorum is asked for"
	case "show.quorum.met":
		return "quorum {0}: {1} present, {2} needed"
	case "show.quorum.lost":
		return "quorum {0}: NOT MET, {1} present, {2} needed"
	case "show.roles":
		return "ROLES"
	case "show.role":
		return "{0} {1}, since {2}"
	case "show.agenda":
		return "AGENDA"
	case "show.floor":
		return "FLOOR"
	case "show.floor.speaker":
		return "{0} has the floor: {1}, {2} of {3}"
	case "show.floor.nobody":
		return "nobody waits"
	case "show.floor.closed":
		return "the list is closed"
	case "show.floor.place":
		return "{0} {1}, {2}: {3}"
	case "show.motions":
		return "MOTIONS"
	case "show.motion.moved":
		return "moved by {0}"
	case "show.motion.seconded":
		return "moved by {0}, seconded by {1}"
	case "show.motion.original":
		return "as moved: {0}"
	case "show.elections":
		return "ELECTIONS"
	case "show.election":
		return "{0}, {1} {1#seat|seats}"
	case "show.election.elected":
		return "{0}: {1}"
	case "show.competitions":
		return "COMPETING PROPOSALS"
	case "show.competition.survivor":
		return "{0}; prevailed: {1}"
	case "show.round":
		return "round {0}: {1}"
	case "show.straws":
		return "STRAW POLLS, not binding"
	case "show.straw":
		return "{0} {1} for, {2} against, {3} abstained"
	case "show.actions":
		return "ACTIONS"
	case "show.action.done":
		return "{0} done: {1}, {2}"
	case "show.action":
		return "{0} {1}, {2}"
	case "show.action.by":
		return "{0} {1}, {2}, by {3}"
	case "show.mandates":
		return "MANDATES"
	case "show.mandate":
		return "{0}: {1}, {2}"
	case "show.mandate.report":
		return "reports by {0}"
	case "show.record":
		return "RECORD"
	case "show.record.entries":
		return "{0} {0#entry|entries}, the last on {1} at {2}"
	case "show.record.sealed":
		return "sealed: {0}"
	case "show.record.open":
		return "not sealed"
	}
	return ""
}
