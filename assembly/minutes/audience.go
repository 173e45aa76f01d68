package minutes

import (
	"cmp"
	"slices"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Audience is who is to read the minutes. It decides which names, sections and figures are told; what no version tells (who voted
// which way, who said what, who was absent, who asked to go first, what was said in closed session) does not depend on it.
type Audience string

// The audiences. Members read the names of movers, seconders, officers and delegates. A Circulation, for whoever else the branch
// sends its minutes to, has roles and handles instead of names, hides small sections, and does not tell figures from which it
// would follow how everybody voted. A Notice has what was decided, and the next meeting.
const (
	Members     Audience = "members"
	Circulation Audience = "circulation"
	Notice      Audience = "notice"
)

// Audiences lists those for whom minutes are written, the usual one first.
func Audiences() []Audience { return []Audience{Members, Circulation, Notice} }

// audience is for whom the document is; whom it does not know it tells as little as it can.
func (o Options) audience() Audience {
	switch {
	case o.For == "":
		return Members
	case slices.Contains(Audiences(), o.For):
		return o.For
	}
	return Notice
}

// nameless tells whether people are not to be named.
func (c *scribe) nameless() bool { return c.o.audience() != Members }

// facilitated tells who facilitated, where that was somebody else than was told before: who held the chair when stands with those who were
// there. Where people are not named it tells which of several it was.
func (c *scribe) facilitated(person string) string {
	in := c.inTurn(assembly.Facilitator)
	if c.chair == "" && len(in) > 0 {
		c.chair = in[0]
	}
	if person == "" || person == c.chair {
		return ""
	}
	c.chair = person
	switch at := slices.Index(in, person); {
	case !c.nameless():
		return " " + c.say("put.facilitator", c.name(person))
	case at >= 0 && len(in) > 1:
		return " " + c.say("put.facilitator.nth", at+1)
	}
	return ""
}

// inTurn are the people who held a role in the meeting, in the order in which they first did.
func (c *scribe) inTurn(role string) []string {
	var people []string
	for _, t := range c.served(role) {
		if !slices.Contains(people, t.Person) {
			people = append(people, t.Person)
		}
	}
	return people
}

// byTheChair tells a sentence about the facilitator: by name, or by office alone. Its variants are the key itself, with ".role" where
// nobody is named, and with ".nobody" where the chair was empty.
func (c *scribe) byTheChair(key, person string, args ...any) string {
	switch {
	case person == "":
		key += ".nobody"
	case c.nameless():
		key += ".role"
	}
	return c.say(key, append([]any{c.name(person)}, args...)...)
}

// another is somebody of whom only that matters who takes a role: a name, or a handle that would tie the office to what the same
// person moved.
func (c *scribe) another(key string, person string, args ...any) words.Phrase {
	if c.nameless() {
		return words.Say(key+".role", append([]any{""}, args...)...)
	}
	return words.Say(key, append([]any{c.name(person)}, args...)...)
}

// foresight is what has to be known of the whole meeting before the first word of it is told to people outside.
type foresight struct {
	hides map[string]bool // sections
	whole map[string]bool // motions of which only the figures in all are told
}

// foresee goes through the record once.
func (c *scribe) foresee(m *assembly.Meeting) {
	sizes := newSizes()
	m.Replay(assembly.Outside, func(_ assembly.Entry, facts []assembly.Fact, _ *assembly.State) {
		for _, fact := range facts {
			if counted, is := fact.(*assembly.HeadcountTaken); is {
				sizes.addVoters(counted.Sections)
			}
		}
	})
	for _, mo := range c.s.Motions.All {
		for _, r := range mo.Rounds {
			for _, s := range r.Sections {
				sizes.add(s.Name, s.Present)
			}
		}
	}
	here, voters := map[string]int{}, map[string]int{}
	for _, p := range c.s.Roll.People {
		if c.s.Attended(p) && !c.s.Roll.Headcount.On { // else attendance is told as it was counted at the door
			here[sectionOf(p)]++
			if p.Credential == assembly.Vote {
				voters[sectionOf(p)]++
			}
		}
	}
	for _, p := range c.s.Roll.People {
		name := sectionOf(p)
		sizes.add(name, cmp.Or(voters[name], here[name])) // where nobody has a vote, all who came can be made out
	}
	c.ahead = foresight{hides: sizes.hidden()}
	c.ahead.whole = c.onlyWhole(c.s.Motions.All)
}

func sectionOf(p *assembly.Person) string {
	if p.Section == "" {
		return assembly.NoSection
	}
	return p.Section
}
