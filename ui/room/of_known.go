package room

import (
	"crypto/sha256"
	"encoding/hex"

	"stacktaker/assembly"
)

// token tells one meeting from another, and nothing of it: from the id, which is random, it follows, and the id from it does not.
func (v viewer) token() string {
	sum := sha256.Sum256([]byte("stacktaker room|" + v.s.Info.ID))
	return hex.EncodeToString(sum[:8])
}

// known is what the room was told of what was moved, decided and chosen, and of who came.
func (v viewer) known(m *assembly.Meeting, shown *Contest) Known {
	k := Known{Straws: len(v.s.Straws), Stays: v.stays(), Mends: m.MendsTold()}
	for i, m := range v.s.Motions.All {
		if m.Noticed || m.Closed && m.Procedural() {
			continue
		}
		told := KnownMotion{Place: i + 1, Amends: m.Amendment(), Verdicts: len(m.Rounds)}
		if m.Procedural() {
			told.Words = v.say(v.s.TitleAlone(m))
		} else {
			told.Number = m.ID
		}
		if m.Closed { // of which the verdict alone is told, where it was given in the open
			k.Motions = append(k.Motions, told)
			continue
		}
		told.Moved, told.Seconded = v.names(m.Movers()), v.names(m.Seconders())
		if counted := v.s.Count != nil && v.s.Count.Of == m.ID; m.Result != nil && !counted {
			told.Result = v.say(m.Result.Words())
		}
		k.Motions = append(k.Motions, told)
	}
	for i, c := range v.s.Contests {
		if c.Closed {
			continue
		}
		if last := i == len(v.s.Contests)-1; last && shown != nil && shown.Stage != nil { // nothing but its stages is told yet
			k.Chosen = append(k.Chosen, Chosen{Office: c.Office})
			continue
		}
		told := Chosen{Office: c.Office, Decided: !c.Decided.IsZero()}
		for _, id := range c.Elected {
			told.Names = append(told.Names, v.name(id))
		}
		k.Chosen = append(k.Chosen, told)
	}
	if a := v.s.Past.Approval; a != nil {
		k.Minutes = a.Meeting
	}
	for _, r := range v.s.Floor.Rulings {
		if !r.Closed {
			k.Rulings++
		}
	}
	if p := v.s.Roll.Person(v.s.Roll.RenamedLast); p != nil {
		k.Named, k.One = v.s.Roll.Called(p), v.s.Roll.RenamedOne
	}
	return k
}

// stays is who came by name, and who of them left; nobody where nobody is told by name.
func (v viewer) stays() []Stay {
	if v.here() == nil {
		return nil
	}
	var stays []Stay
	for _, p := range v.s.Roll.People {
		if n := len(p.Attendance); n > 0 {
			stays = append(stays, Stay{v.s.Roll.Called(p), n, !p.Present})
		}
	}
	return stays
}
