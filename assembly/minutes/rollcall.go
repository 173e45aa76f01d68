package minutes

import (
	"strings"

	"stacktaker/assembly"
)

// calledVotes is who voted how when the roll was called; people outside do not read it.
func (c *scribe) calledVotes(f *followed, r assembly.Round) []Block {
	if len(r.Votes) == 0 || c.nameless() {
		return nil
	}
	var told []string
	for _, side := range []string{"for", "against", "abstain"} {
		var names []any
		for _, v := range r.Votes {
			if v.Vote == side {
				names = append(names, c.nameIn(f.matter(), v.Person))
			}
		}
		if len(names) > 0 {
			told = append(told, c.say("roll-call."+side, and(names)))
		}
	}
	return []Block{Paragraph{Text: Plain(strings.Join(told, " "))}}
}
