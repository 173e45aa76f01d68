package minutes

import (
	"crypto/sha256"
	"fmt"
	"slices"

	"stacktaker/assembly"
)

// handlesOf gives everybody on the roll a handle for one meeting, … in the order of a hash over the meeting's id, the
// person's random salt and the person's id. So the handles are the same every time the minutes are written, others in every
// meeting, and nobody can work them out who knows the names: the salt stands in the file alone, in no document.
func (c *scribe) handlesOf(m *assembly.Meeting) map[string]string {
	type drawn struct {
		id string
		by [sha256.Size]byte
	}
	salts := map[string][32]byte{}
	for _, n := range m.Namings() {
		salts[n.ID] = n.Salt
	}
	var all []drawn
	for _, p := range c.s.Roll.People {
		salt, known := salts[p.ID]
		if !known {
			continue // forgotten: "a member"
		}
		hash := sha256.Sum256(fmt.Appendf(nil, "stacktaker handle|%s|%x|%s", c.s.Info.ID, salt, p.ID))
		all = append(all, drawn{p.ID, hash})
	}
	slices.SortFunc(all, func(a, b drawn) int { return slices.Compare(a.by[:], b.by[:]) })
	handles := map[string]string{}
	for i, d := range all {
		handles[d.id] = c.say("handle", fmt.Sprintf("%02d", i+1))
	}
	return handles
}
