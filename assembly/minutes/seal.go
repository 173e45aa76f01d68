package minutes

import (
	"cmp"
	"slices"
	"time"

	"stacktaker/assembly"
)

// seal tells the seal, and leaves room to sign.
func (c *scribe) seal() {
	if c.closed() {
		c.seals()
		c.doc.Add(Rule{}, c.signatures())
	}
}

// signed is the lines to sign on, alone.
func (c *scribe) signed() {
	if c.closed() {
		c.newSection(c.say("section.signatures"))
		c.doc.Add(c.signatures())
	}
}

// seals tells the seals, what each covers and what none does.
func (c *scribe) seals() {
	if !c.closed() {
		return
	}
	c.newSection(c.say("section.seal"))
	all := c.s.Info.Seals
	switch {
	case len(all) == 0:
		c.doc.Point(Text(c.say("seal.none")))
	case !all[0].Approval:
		var numbers []any
		for _, n := range c.s.Info.SealNumbers {
			numbers = append(numbers, n)
		}
		says := c.say("sealed", c.clock(all[0].At))
		if len(numbers) > 0 {
			says = c.say("sealed.numbers", c.clock(all[0].At), and(numbers))
		}
		doubtful := c.o.Rescue.doubts(all[0].Entry)
		switch {
		case c.o.SealWords != "" && doubtful:
			c.doc.Point(Text(says+" "+c.say("sealed.doubtful")+" "), Strong(c.o.SealWords))
		case c.o.SealWords != "":
			c.doc.Point(Text(says+" "+c.say("sealed.words")+" "), Strong(c.o.SealWords), Text(". "+c.say("sealed.means")))
		default:
			c.doc.Point(Text(says))
		}
		if c.o.SealHex != "" {
			c.doc.Say(Text(c.say("sealed.hex")+" "), Code(c.o.SealHex))
		}
	}
	c.laterSeals()
}

// laterSeals tells the seals that are not the room's, what each covers, and what none does.
func (c *scribe) laterSeals() {
	all := c.s.Info.Seals
	for n, seal := range all {
		if n == 0 && !seal.Approval {
			continue // told already
		}
		key, said := "sealed.again", c.o.SealWords
		if seal.Approval {
			key = "sealed.approved"
		}
		if n > 0 {
			said = ""
			if n <= len(c.o.LaterSeals) {
				said = c.o.LaterSeals[n-1]
			}
		}
		says := c.say(key, c.clock(seal.At), seal.Entry)
		if !seal.Approval && seal == c.s.SignedAt() { // by whom the record does not know
			says = c.say("sealed.signed", c.date(seal.At.Format(time.DateOnly)), c.clock(seal.At), seal.Entry)
		}
		if seal.Approval {
			says = cmp.Or(c.sealedElsewhere(seal), says)
		}
		if said == "" {
			c.doc.Point(Text(says))
			continue
		}
		its := "sealed.its"
		if c.o.Rescue.doubts(seal.Entry) {
			its = "sealed.doubtful"
		}
		c.doc.Point(Text(says+" "+c.say(its)+" "), Strong(said))
	}
	if n := len(all); n > 0 && c.entries > all[n-1].Entry {
		c.doc.Point(Text(c.say("sealed.after", int(c.entries-all[n-1].Entry))))
	}
}

// sealedElsewhere tells which meeting approved the minutes, and when, and that the record was sealed when it closed; "" where the approval was
// said on this record itself.
func (c *scribe) sealedElsewhere(seal assembly.Sealing) string {
	a := c.s.Info.Approval
	switch {
	case a == nil || a.Meeting == 0:
		return ""
	case a.At.Equal(seal.At): // it is not known when the room approved them
		return c.say("sealed.approved.closed", c.clock(seal.At), seal.Entry, a.Meeting)
	}
	return c.say("sealed.approved.by", c.clock(a.At), seal.Entry, a.Meeting, c.clock(seal.At))
}

func (c *scribe) signatures() Block {
	s := Signatures{Date: c.say("signature.date")}
	for _, role := range []string{assembly.Facilitator, assembly.MinuteTaker} {
		label := c.say("signature." + role)
		var signed []string
		for _, t := range c.served(role) {
			name := c.name(t.Person)
			if role == assembly.Facilitator && !c.presided(t.Person) {
				continue
			}
			if !slices.Contains(signed, t.Person) {
				signed = append(signed, t.Person)
				if c.nameless() {
					name = ""
				}
				s.Lines = append(s.Lines, Signature{Role: label, Name: name})
			}
		}
		if len(signed) == 0 {
			s.Lines = append(s.Lines, Signature{Role: label})
		}
	}
	if !c.s.Signs() {
		s.Lines = append(s.Lines, Signature{Role: c.say("signature.next")})
	}
	return s
}

// presides is how long somebody held the chair at least who signs for it.
const presides = 10 * time.Minute

// presided tells whether somebody held the chair long enough to sign, or longest of all.
func (c *scribe) presided(person string) bool {
	held := map[string]time.Duration{}
	opened, closed := c.s.Info.Opened, c.s.Info.Closed
	for _, t := range c.served(assembly.Facilitator) {
		from, to := t.From, t.To
		if from.Before(opened) {
			from = opened
		}
		if to.IsZero() || to.After(closed) {
			to = closed
		}
		held[t.Person] += max(to.Sub(from), 0)
	}
	longest := time.Duration(0)
	for _, d := range held {
		longest = max(longest, d)
	}
	return held[person] > presides || held[person] == longest
}
