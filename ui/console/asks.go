package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// handKinds are what Tab goes through for a hand.
func handKinds() []string {
	return []string{"speak", "for", "against", "response", "information", "clarification", "order"}
}

// mayAsk tells whether a verb is in order, and complains where it is not; while lines are on their way that is not known
// yet, and the line itself will tell.
func (c *console) mayAsk(verb string) bool {
	if r := c.meeting.Why(verb); c.stops(r) && c.line.idle() {
		c.refuse(r)
		return false
	}
	return true
}

// askHand asks whose hand goes up, and for what. Where only what interrupts is in order, as while hands are counted, that is
// told at once and nothing is asked; where those who speak to the question have to wait, it is told, and Tab comes to the others.
func (c *console) askHand() {
	if !c.mayAsk("hand") {
		return
	}
	var waits *assembly.Refusal
	if c.line.idle() { // else the line itself will tell
		if none := c.hereRefused("hand"); c.stops(none) {
			c.refuse(none)
			return
		}
		waits = c.state().HandInOrder(assembly.Speak)
	}
	kinds := handKinds()
	if c.state().HandInOrder(assembly.Answer) == nil { // somebody reports on the item
		kinds = append(kinds, string(assembly.Answer))
	}
	c.push(&prompt{
		name: "hand", kinds: kinds, many: true,
		held: func(c *console, p *prompt) *assembly.Refusal {
			return c.state().HandInOrder(assembly.Kind(p.kinds[p.kind]))
		},
		steps: []step{{asks: "who", person: &search{newcomers: true, fit: c.notWaiting}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			name, before := c.reference(k)
			line := "hand " + name
			if p.kind > 0 {
				line += " " + p.kinds[p.kind]
			}
			return append(before, line)
		},
	})
	if waits != nil {
		c.refuse(waits)
	}
}

// mayRaise tells whether a kind of hand is in order that waits for its turn.
func (c *console) mayRaise(kind string) bool {
	k := assembly.Kind(kind)
	return k.Lane() > 0 && c.state().HandInOrder(k) == nil
}

// notWaiting puts first who does not wait and does not speak.
func (c *console) notWaiting(s *assembly.State, p *assembly.Person) bool {
	speaks := s.Floor.Speaker != nil && s.Floor.Speaker.Person == p.ID
	return !speaks && !c.sight.waits[p.ID] && p.Credential != assembly.Observer
}

// askOrder is a point of order: the hand, and the call that lets it interrupt. Tab asks what it is about, too.
func (c *console) askOrder() {
	if !c.mayAsk("hand") {
		return
	}
	c.push(&prompt{
		name: "order", whole: true,
		steps: []step{{asks: "who", person: &search{newcomers: true}}},
		more:  aboutKeys,
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			name, before := c.reference(k)
			line := "hand " + name + " order"
			if len(p.steps) > 1 && look.Clean(p.text(1)) != "" {
				line += " " + language.Quoted(p.text(1))
			}
			return append(before, line, "call")
		},
	})
}

// aboutKeys ask what a hand is about, once it is known whose it is.
func aboutKeys(p *prompt) []binding {
	if len(p.steps) > 1 {
		return nil
	}
	return []binding{{"tab", "key.about", func(c *console) {
		p.steps = append(p.steps, step{asks: "about"})
		if p.enter(c); p.at == 0 { // nobody is called so
			p.steps = p.steps[:1]
		}
	}, nil}}
}

func mayVote(s *assembly.State, p *assembly.Person) bool {
	return p.Credential == assembly.Vote && (s.Rules.Yes("facilitator-moves") || s.Roles.Facilitator() != p.ID)
}

// mayVoteBut is mayVote of everybody but one.
func mayVoteBut(other *assembly.Person) func(*assembly.State, *assembly.Person) bool {
	return func(s *assembly.State, p *assembly.Person) bool { return p != other && mayVote(s, p) }
}

func (c *console) askSecond() {
	if !c.mayAsk("second") {
		return
	}
	var named []string
	if m := c.state().Motions.Pending(); m != nil && m.State == assembly.Moved {
		named = m.Backers
	}
	c.push(&prompt{
		name: "second",
		steps: []step{{asks: "who", person: &search{newcomers: true, fit: func(s *assembly.State, p *assembly.Person) bool {
			m := s.Motions.Pending()
			return mayVote(s, p) && (m == nil || !slices.Contains(m.Movers(), p.ID))
		}, only: true, given: named, several: true}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			name, before := c.reference(k)
			return append(before, "second "+name)
		},
	})
}

func (c *console) askNote() {
	if !c.mayAsk("note") {
		return
	}
	c.push(&prompt{
		name: "note", steps: []step{{asks: "text", field: prose()}}, enough: needsText,
		lines: func(_ *console, p *prompt) []string {
			return []string{"note " + language.Quoted(strings.TrimSpace(p.text(0)))}
		},
	})
}

// askPerson asks for the person with whom a line ends.
func (c *console) askPerson(line, name string, newcomers bool) {
	c.push(c.asksPerson(line, name, newcomers))
}

func (c *console) asksPerson(line, name string, newcomers bool) *prompt {
	fit := mayVote
	var next []assembly.Candidate
	switch {
	case !newcomers: // what is said of those who wait
		fit = func(s *assembly.State, p *assembly.Person) bool { return !c.notWaiting(s, p) }
	case name == "facilitator": // who wants to speak had better not
		fit = func(s *assembly.State, p *assembly.Person) bool { return mayVote(s, p) && c.notWaiting(s, p) }
		next = c.state().Rotation(name)
	}
	p := &prompt{
		name: name, many: name == "nominate",
		steps: []step{{asks: "who", person: &search{newcomers: newcomers, fit: fit, next: next}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			if !newcomers {
				return []string{line + " ~" + k.person.ID}
			}
			ref, before := c.reference(k)
			if k.person != nil && !takesPart(language.Verb(line)) {
				before = nil // who need not be here
			}
			return append(before, line+" "+ref)
		},
	}
	if name == "line" {
		p.head = line
	}
	if language.Verb(line) == "move" {
		moving(p)
	}
	if name == "same" {
		p.looks = func(c *console, line string) {
			ids := strings.Fields(line)
			c.askSame(line, c.name(ids[1][1:])+" "+c.pen.signs.Mended+" "+c.name(ids[3][1:]))
		}
	}
	return p
}

// askNominee asks who stands. A comma asks for another.
func (c *console) askNominee() {
	if c.mayAsk("nominate") {
		c.askPerson("nominate", "nominate", true)
	}
}

// askFind tells where somebody is, and on the Roll chooses them; nothing is said by it.
func (c *console) askFind() {
	c.push(&prompt{
		name:  "find",
		steps: []step{{asks: "who", person: &search{}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			c.pop()
			c.flash(c.about(k.person))
			c.lists.roll.at = max(slices.Index(c.state().Roll.People, k.person), 0)
			return nil
		},
		preview: func(c *console, p *prompt, w int) []string {
			about := ""
			if k, ok := p.who(c, 0); ok {
				about = c.about(k.person)
			}
			lines := c.wrapped(about, w, 1)
			return look.Fit(lines, w, 2)
		},
	})
}
