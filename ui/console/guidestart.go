package console

import "strings"

// starting is what a row of the menu does that begins with a verb: what a key of the screens does has its own questions,
// and every other verb is asked for by its forms. Who asked to go first is typed on the command line, which hides it.
func (c *console) starting(verb string) func(*console) {
	switch verb {
	case "hand":
		return (*console).askHand
	case "arrive":
		return (*console).askArrival
	case "move":
		return (*console).askMotion
	case "second":
		return (*console).askSecond
	case "amend":
		return (*console).askAmendment
	case "put", "count":
		return (*console).putAndCount
	case "undo":
		return (*console).undo
	case "note":
		return (*console).askNote
	case "nominate":
		return (*console).askNominee
	case "close":
		return (*console).askClose
	case "grievance":
		return (*console).askGrievances
	case "priority":
		return func(c *console) { c.push(newCommand(c, verb+" ")) }
	}
	return c.writing(verb)
}

// writing asks for the rest of a line that is begun, which may end where a text begins.
func (c *console) writing(line string) func(*console) {
	return func(c *console) { c.askLine(strings.TrimSuffix(strings.TrimSpace(line), ` "`)) }
}
