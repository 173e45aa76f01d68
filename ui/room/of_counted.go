package room

import (
	"slices"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// changing are the verbs that change what the room should see. Hands that go up, names on the roll and notes do not.
func changing() []string {
	return []string{
		"declare", "adopt", "agree", "lot", "straw", "silence", "call", "go", "move", "second", "amend", "accept", "withdraw", "rule-out", "lapse",
		"put", "recount", "compete", "elect", "nominate", "withdraw-name", "round", "demand", "notice", "report", "approve-minutes", "open", "recess", "resume", "in-camera", "close",
	}
}

// latest is the last command that changes what the room should see; without one it has no verb.
func latest(m *assembly.Meeting) assembly.Entry { return lastOf(m, changing()...) }

// turnedFrom is when the text before the room came before it, or came back after a speech: it is read from its first page then.
func turnedFrom(m *assembly.Meeting) time.Time {
	return lastOf(m, append(changing(), "done", "ruling", "pass", "absent")...).At
}

// rightens tells whether an entry put right in the open what was decided.
func rightens(m *assembly.Meeting, e assembly.Entry) bool {
	changes, _ := m.PutRight(e)
	return len(changes) > 0
}

// lastOf is the last command of one of these verbs that stands, or that put right what was decided; without one it has no verb.
func lastOf(m *assembly.Meeting, verbs ...string) assembly.Entry {
	for e := range m.Latest() {
		if slices.Contains(verbs, e.Verb) || (e.Verb == "mend" || e.Verb == "same") && rightens(m, e) {
			return e
		}
	}
	return assembly.Entry{}
}

// verdict is what was decided last, nil where something else has happened since.
func (v viewer) verdict(verb string, at time.Time) *Verdict {
	if v.s.Count != nil {
		return nil
	}
	switch verb {
	case "declare", "adopt", "agree":
		if m := v.decided(at); m != nil {
			return v.onMotion(m, at)
		}
	case "straw":
		if n := len(v.s.Straws); n > 0 {
			return straw(v.s.Straws[n-1], at)
		}
	}
	return nil
}

// accepted is the friendly amendment that was accepted with the last line, by its number; "" where none was.
func (v viewer) accepted(verb string, at time.Time) string {
	if verb != "accept" {
		return ""
	}
	for _, m := range v.s.Motions.All {
		if m.Accepted && m.DecidedAt.Equal(at) && !m.Closed {
			return m.ID
		}
	}
	return ""
}

// fell tells of the amendments that fell with an entry, since their words are gone: nobody sees them come up.
func (v viewer) fell(e assembly.Entry) (told []string) {
	if e.Verb == "lapse" || e.Closed {
		return nil
	}
	for _, f := range e.Facts {
		for _, m := range v.s.FellBy(f) {
			if !m.Closed {
				told = append(told, v.say(v.s.FellTold(m)))
			}
		}
	}
	return told
}

// decided is the motion that was decided at an instant. The assembly knows which it decided last, but for a motion to
// count again that was lost, which changes nothing of that.
func (v viewer) decided(at time.Time) *assembly.Motion {
	ms := &v.s.Motions
	for _, m := range ms.All {
		if m.Kind == "recount" && m.State == assembly.NotCarried && m.Result != nil && m.DecidedAt.Equal(at) {
			return m
		}
	}
	if last := ms.Get(ms.Last); last != nil && last.Result != nil && last.DecidedAt.Equal(at) {
		return last
	}
	return nil
}

func (v viewer) onMotion(m *assembly.Motion, at time.Time) *Verdict {
	r := m.Result
	told := &Verdict{Motion: *v.motion(m), Outcome: outcomeLost, Working: v.say(r.Working()), Again: m.Counts() > 1, At: at}
	if r.Counted() {
		told.Figures = &Figures{r.For, r.Against, r.Raised(), r.Papers}
	}
	switch {
	case m.State == assembly.Counted:
		told.Outcome, told.Working, told.Note = outcomeFloor, "", v.tell("note.floors")
	case m.Kind == "challenge":
		told.Note = v.tell("challenge.stands")
		if m.Overturns() {
			told.Note = v.tell("challenge.overturned")
		}
		if r.Carried {
			told.Outcome = outcomeCarried
		}
	case r.Carried && r.Unanimous():
		told.Outcome, told.Note = outcomeCarried, v.tell("note.unanimous")
	case r.Carried && r.NemCon():
		told.Outcome, told.Note = outcomeCarried, v.tell("note.nem-con")
	case r.Carried:
		told.Outcome = outcomeCarried
	case !r.Counted():
	case r.Tie() && r.For > 0:
		told.Note = v.tell("note.tie")
	case r.FellShort():
		told.Note = v.say(r.Short())
	}
	told.Note = v.anyway(told.Note, v.s.DeparturesOf(m.ID))
	return told
}

// anyway is what is told of a decision, with the rules that were departed from for it.
func (v viewer) anyway(told string, from []assembly.Departure) string {
	if len(from) == 0 {
		return told
	}
	also := v.tell("note.anyway", assembly.Told(from))
	if told == "" {
		return also
	}
	return told + "; " + also
}

// straw is a temperature check: figures, and no verdict.
func straw(st assembly.Straw, at time.Time) *Verdict {
	return &Verdict{
		Motion: Motion{Text: []look.Segment{{Text: st.Question}}}, Outcome: outcomeStraw,
		Figures: &Figures{For: st.For, Against: st.Against, Abstain: st.Abstain}, At: at,
	}
}

// section is what a section is called: those who are in none are told so, and not by the word of the language.
func (v viewer) section(name string) string {
	if name == assembly.NoSection {
		return v.tell("section.none")
	}
	return name
}

// hands tells of the count that is open; nil without one, and where hands are counted for several choices.
func (v viewer) hands(desk Desk) *Hands {
	c := v.s.Count
	if c == nil || c.Contest != nil && c.Contest.Stage != assembly.OneByOne {
		return nil
	}
	h := &Hands{
		Asked: string(desk.Asked), Only: v.section(c.Only), All: c.MayVote(), Voters: c.MayVote(), Again: c.Again, Division: c.Division,
		Seen: c.Clear != nil, Begun: c.Started(),
	}
	if c.Ballot {
		h.Paper, h.Asked = true, ""
	}
	if c.RollCall {
		h.Called, h.Voted = true, len(c.Votes)
	}
	if m := v.s.Motions.Get(c.Of); m != nil {
		h.Consensus = m.Threshold.Consensus()
	}
	if o := c.Objections; o != nil {
		h.Objections = &Objections{o.Blocks, o.Asides}
	}
	expected := c.Expected()
	if !c.Started() && c.Only == "" && desk.Section != "" {
		expected = c.Sections // no figure yet, and the first hands are called for in one of them
	}
	missing := 0
	for _, e := range expected {
		part := Part{Section: v.section(e.Name), Voters: e.Voters, State: state(c, e.Name), Figures: figures(c, e.Name)}
		if part.State != partIn {
			missing++
			if missing == 1 || e.Name == desk.Section {
				h.Section, h.Voters = part.Section, part.Voters
			}
		}
		h.Parts = append(h.Parts, part)
	}
	h.Entered = c.Unready() == nil
	if missing == 0 {
		h.Section, h.Figures = h.Only, total(h.Parts)
	}
	return h
}

// figures is what was counted in a section, and nil as long as it is one teller's alone.
func figures(c *assembly.Count, section string) *Figures {
	f, state, _ := c.Figure(section)
	if state != assembly.FigureIsIn {
		return nil
	}
	return &Figures{f.For, f.Against, f.Abstain, f.Papers}
}

func total(parts []Part) *Figures {
	sum := &Figures{}
	for _, p := range parts {
		if p.Figures != nil {
			sum.For += p.Figures.For
			sum.Against += p.Figures.Against
			sum.Abstain += p.Figures.Abstain
			sum.Blank += p.Figures.Blank
			sum.Spoilt += p.Figures.Spoilt
		}
	}
	return sum
}

func state(c *assembly.Count, section string) string {
	switch _, s, _ := c.Figure(section); s {
	case assembly.FigureIsIn:
		return partIn
	case assembly.OneTeller:
		return partTeller
	case assembly.Differ:
		return partDiffer
	}
	return partWaiting
}
