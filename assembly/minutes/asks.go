package minutes

import (
	"strconv"
	"strings"
	"time"
	"unicode/utf8"

	"stacktaker/assembly"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// asks tells what a motion asks for, as it follows "moved": "to close debate on motion 1". Of a main motion its words say it.
func (c *scribe) asks(f *followed) words.Phrase {
	if f.secret() && (f.Amendment() || !f.Procedural()) {
		return words.Say("asks.secret")
	}
	over := c.object(f.over)
	switch f.Kind {
	case "amendment":
		return c.asksAmendment(f)
	case "table", "refer", "postpone", "postpone-indefinitely", "next-business":
		return words.Say("asks."+f.Kind, c.object(f.under))
	case "take-item":
		return words.Say("asks.take-item", words.Quote(c.typed(f.Text)))
	case "close-debate":
		if f.All {
			return words.Say("asks.close-debate.all")
		}
		return words.Say("asks.close-debate", over)
	case "limit":
		return words.Say("asks.limit", c.duration(f.Text))
	case "recess":
		if f.Text != "" {
			return words.Say("asks.recess.for", c.duration(f.Text))
		}
	case "challenge":
		if f.Sustains() {
			return words.Say("asks.challenge.sustain", c.clock(f.ruled))
		}
		return words.Say("asks.challenge", c.clock(f.ruled))
	case "recall":
		if c.o.audience() == Notice {
			return words.Say("asks.recall.role")
		}
		return words.Say("asks.recall", c.nameIn(f.matter(), f.Person))
	case "replace":
		return c.another("asks.replace", f.Person, c.office(f.Role))
	case "suspend-rules":
		return words.Say("asks.suspend-rules", words.Quote(f.Rule), c.value(f.Rule, f.Text))
	case "recount":
		if f.Text != "" && !c.ahead.hides[f.Text] {
			return words.Say("asks.recount.section", over, c.typed(f.Text))
		}
		return words.Say("asks.recount", over)
	case "reconsider", "take-up":
		return words.Say("asks."+f.Kind, c.object(f.Target))
	case "ratify":
		if p := c.s.Ratifies(f.Motion); p != nil {
			return c.asksRatify(f, p)
		}
	case "rescind":
		if f.Target != "" {
			return words.Say("asks.rescind", c.object(f.Target))
		}
		return words.Say("asks.rescind.earlier")
	}
	return words.Say("asks." + f.Kind)
}

// longestSaid is how many letters of an amendment a sentence tells; more stand below it alone.
const longestSaid = 80

// asksAmendment tells what an amendment asks for, with its words where they are few.
func (c *scribe) asksAmendment(f *followed) words.Phrase {
	over, insert := c.object(f.over), words.Quote(c.typed(f.Original))
	long := strings.Contains(f.Original, "\n") || utf8.RuneCountInString(f.Original) > longestSaid
	switch {
	case f.Amends.Whole:
		return words.Say("asks.text", over)
	case f.cut:
		return words.Say("asks.words", over)
	case f.Amends.Struck:
		return words.Say("asks.paragraph.strike", over, f.Amends.Paragraph)
	case f.Amends.Paragraph > 0 && long:
		return words.Say("asks.paragraph.words", over, f.Amends.Paragraph)
	case f.Amends.Paragraph > 0:
		return words.Say("asks.paragraph", over, f.Amends.Paragraph, insert)
	case f.Amends.Insert && f.Amends.After == 0 && long:
		return words.Say("asks.insert.front.words", over)
	case f.Amends.Insert && f.Amends.After == 0:
		return words.Say("asks.insert.front", over, insert)
	case f.Amends.Insert && long:
		return words.Say("asks.insert.words", over, f.Amends.After)
	case f.Amends.Insert:
		return words.Say("asks.insert", over, f.Amends.After, insert)
	}
	strike := words.Quote(c.typed(f.Amends.Strike))
	switch {
	case long || strings.Contains(f.Amends.Strike, "\n") || utf8.RuneCountInString(f.Amends.Strike) > longestSaid:
		return words.Say("asks.words", over)
	case f.Original == "":
		return words.Say("asks.strike", over, strike)
	}
	return words.Say("asks.change", over, strike, insert)
}

// asksRatify tells what an earlier meeting decided without its quorum that is to be ratified. Where nobody is named an election is told by its
// office, since everybody outside knows who holds it.
func (c *scribe) asksRatify(f *followed, p *assembly.Provisional) words.Phrase {
	switch {
	case p.Office == "":
		return words.Say("asks.ratify.motion", p.Motion, p.Meeting)
	case len(p.Elected) == 0 || c.nameless():
		return words.Say("asks.ratify.election.role", c.typed(p.Office), p.Meeting)
	}
	elected := make([]any, len(p.Elected))
	for i, id := range p.Elected {
		elected[i] = c.nameIn(f.matter(), id)
	}
	return words.Say("asks.ratify.election", c.typed(p.Office), p.Meeting, and(elected))
}

// ratifiesElection tells whether a motion is to ratify an election: what it asks for says all of it, and its text is the office alone.
func (c *scribe) ratifiesElection(f *followed) bool {
	p := c.s.Ratifies(f.Motion)
	return p != nil && p.Office != ""
}

// duration is a motion's duration as it is read.
func (c *scribe) duration(text string) words.Phrase {
	d, err := time.ParseDuration(text)
	if err != nil {
		return words.Say("one", text)
	}
	return c.lasting(d)
}

// office is a role within a sentence; an assembly's own is called as it calls it.
func (c *scribe) office(role string) words.Phrase {
	if key := "office." + role; c.table.Has(key) {
		return words.Say(key)
	}
	return words.Say("one", c.typed(role))
}

// floors tells where else the question is put, and how the figures are combined.
func (c *scribe) floors(f *followed) string {
	mode := words.Say("floors." + f.Floors.Mode)
	if len(f.Floors.Of) == 0 {
		return c.say("floors", mode)
	}
	of := make([]any, len(f.Floors.Of))
	for i, floor := range f.Floors.Of {
		of[i] = c.typed(floor)
	}
	return c.say("floors.of", mode, and(of))
}

// threshold tells what a count must reach.
func (c *scribe) threshold(th threshold.Threshold) words.Phrase {
	if th.Sustains() {
		return th.Words()
	}
	parts := strings.Split(th.String(), " and ")
	told := make([]any, len(parts))
	for i, part := range parts {
		share, of, _ := strings.Cut(part, " of ")
		switch {
		case part == "simple":
			told[i] = words.Say("threshold.simple")
		case part == "unanimous":
			told[i] = words.Say("threshold.unanimous")
		case strings.HasPrefix(part, "consensus-"):
			blocks, _ := strconv.Atoi(strings.TrimPrefix(part, "consensus-"))
			told[i] = words.Say("threshold.consensus.blocks", blocks)
		case part == "consensus":
			told[i] = words.Say("threshold.consensus")
		case share == "majority":
			told[i] = words.Say("threshold.majority." + of)
		default:
			told[i] = words.Say("threshold.share."+of, share)
		}
	}
	return and(told)
}
