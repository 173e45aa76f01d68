package minutes

import "slices"

// seal tells the seal, and leaves room to sign.
func (c *scribe) seal() {
	if !c.closed() {
		return
	}
	c.doc.Section(c.say("section.seal"))
	if c.s.Info.Sealed == 0 {
		c.doc.Point(Text(c.say("seal.none")))
	} else {
		var numbers []any
		for _, n := range c.s.Info.SealNumbers {
			numbers = append(numbers, n)
		}
		says := c.say("sealed", c.clock(c.sealedAt))
		if len(numbers) > 0 {
			says = c.say("sealed.numbers", c.clock(c.sealedAt), and(numbers))
		}
		if c.o.SealWords != "" {
			c.doc.Point(Text(says+" "+c.say("sealed.words")+" "), Strong(c.o.SealWords))
		} else {
			c.doc.Point(Text(says))
		}
		if c.o.SealHex != "" {
			c.doc.Point(Text(c.say("sealed.hex")+" "), Code(c.o.SealHex))
		}
		c.doc.Point(Text(c.say("sealed.means")))
	}
	c.doc.Add(Rule{}, c.signatures())
}

func (c *scribe) signatures() Block {
	s := Signatures{Date: c.say("signature.date")}
	for _, role := range []string{"facilitator", "minute-taker"} {
		label := c.say("signature." + role)
		var signed []string
		for _, t := range c.served(role) {
			name := c.name(t.Person)
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
	return s
}
