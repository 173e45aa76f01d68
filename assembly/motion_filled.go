package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// fillMotion reads what stands in a motion of its kind.
func (t *turn) fillMotion(e *MotionMoved, k motionKind, a language.Args) error {
	if a.Has("text") && (k.text == NoText || k.text == APerson || k.text == ARolePerson || k.text == ARule) {
		return refuse("move.no-text", k.name)
	}
	switch k.text {
	case AnyText:
		if blank(e.Text) {
			return refuse("move.text", k.name)
		}
		if day, _, _ := strings.Cut(e.Text, " "); k.name == "next-meeting" && isDate(day) {
			if r := t.s.guardNextDay(day); r != nil {
				return r
			}
		}
	case ADuration, MaybeDuration:
		if a.Has("time") {
			e.Text = a.Text("time")
		}
		if e.Text == "" && k.text == MaybeDuration {
			return nil
		}
		if d, err := language.ParseDuration(e.Text); err != nil || d == 0 {
			return refuse("move.duration", k.name)
		}
	case APerson:
		if !a.Has("person") {
			return refuse("move.person", k.name)
		}
		p, err := t.knownPerson(a, "person")
		if err != nil {
			return err
		}
		e.Person = p.ID
	case ADecision:
		return t.fillDecision(e, k, a)
	case ARule:
		return t.fillRule(e, a)
	case ARolePerson:
		if !a.Has("person") {
			return refuse("move.role", k.name)
		}
		p, err := t.person(a, "person")
		if err != nil {
			return err
		}
		e.Role, e.Person = a.Text("role"), p.ID
	case AnItem:
		i, err := t.item(a.Number("n"))
		switch {
		case !a.Has("n"):
			return refuse("move.item")
		case err != nil:
			return err
		case i == t.s.Agenda.Current:
			return refuse("go.here", i.Title)
		}
		e.Takes, e.Text = i.ID, i.Title
	case MaybeSection:
		last := t.s.countedLast()
		e.Target = last.ID // a recess may be decided before it is
		if a.Has("section") {
			e.Text = a.Text("section")
			return last.guardRecountSection(e.Text)
		}
	}
	return nil
}

func (t *turn) fillRule(e *MotionMoved, a language.Args) error {
	said := a.Words("rule")
	if len(said) < 2 {
		return refuse("move.rule")
	}
	key, value, refused := readRule(said[0].Text, join(said[1:]))
	if refused != nil {
		return refused
	}
	if refused := t.s.keepsSums(key, value); refused != nil {
		return refused
	}
	e.Rule, e.Text = key, value
	return nil
}

// fillDecision finds what is reconsidered, taken up or rescinded: what is named, else the main motion decided, or
// laid aside, last.
func (t *turn) fillDecision(e *MotionMoved, k motionKind, a language.Args) error {
	ms := &t.s.Motions
	fits := func(m *Motion) bool {
		if m.kind().rank != MainRank {
			return false
		}
		switch k.name {
		case "take-up":
			return m.State.LaidAside()
		case "rescind":
			return m.State == Carried && !m.Rescinded
		}
		return m.State == Carried || m.State == NotCarried
	}
	if a.Has("id") {
		m := ms.Get(a.Text("id"))
		if m == nil || !fits(m) {
			return refuse("decision."+k.name, a.Text("id"))
		}
		e.Target = m.ID
	} else if k.name == "rescind" && a.Has("text") {
		return t.fillWords(e, fits)
	} else {
		var last *Motion
		for _, m := range ms.All {
			if fits(m) && (last == nil || m.since >= last.since) {
				last = m
			}
		}
		if last == nil {
			return refuse("decision." + k.name + ".none")
		}
		e.Target = last.ID
	}
	if m := ms.Get(e.Target); k.name == "take-up" {
		if r := t.s.guardLost(m.kind(), m.Text, m.Person, m.Target); r != nil {
			return r
		}
	}
	if r := t.s.unless(k.name != "reconsider" || !ms.reconsidered(e.Target), "reconsider.once", e.Target); r != nil {
		return r
	}
	return nil
}

// reconsidered tells whether somebody moved to reconsider a decision: once is all.
func (ms *Motions) reconsidered(id string) bool {
	return slices.ContainsFunc(ms.All, func(m *Motion) bool { return m.Kind == "reconsider" && m.Target == id })
}

// Rescindable tells whether it is in order now to move that a decision of this meeting be rescinded.
func (s *State) Rescindable(m *Motion) bool {
	return m.kind().rank == MainRank && m.State == Carried && !m.Rescinded && s.KindInOrder("rescind") == nil
}

// Reconsiderable tells whether it is in order now to move that a decision be reconsidered.
func (s *State) Reconsiderable(m *Motion) bool {
	return m.kind().rank == MainRank && (m.State == Carried || m.State == NotCarried) && !s.Motions.reconsidered(m.ID) && s.KindInOrder("reconsider") == nil
}

// fillWords finds the decision that is to be rescinded by its words: one of an earlier meeting, else one of this. Of a
// decision that no record holds, such as one that is older than the records, they are taken as they are.
func (t *turn) fillWords(e *MotionMoved, fits func(*Motion) bool) error {
	past := t.s.Past
	if _, ok := past.decision(e.Text); ok {
		return nil
	}
	for _, m := range t.s.Motions.All {
		if fits(m) && m.Kind != "rescind" && names.Fold(m.Text) == names.Fold(e.Text) {
			e.Target, e.Text = m.ID, ""
			return nil
		}
	}
	if _, again := decisionSaid(past.rescinded, e.Text); again {
		return refuse("decision.rescind.again", words.Quote(e.Text))
	}
	var could []string
	for _, d := range past.decisions() {
		if names.StartsWord(names.Fold(d.Text), names.Fold(e.Text)) {
			could = append(could, earlier(d.Meeting, d.ID)+" "+d.Text)
		}
	}
	if len(could) > 1 {
		return refuse("decision.rescind.several", words.Quote(e.Text), words.Names(could))
	}
	return nil
}

// TitleAlone is a motion's title where nothing beside it tells what it is about: a motion to close debate says on what.
func (s *State) TitleAlone(m *Motion) words.Phrase {
	if under := s.Motions.under(m); m.Kind == "close-debate" && !m.All && under != nil {
		return words.Say("title.close-debate.on", s.Called(under))
	}
	return s.Title(m)
}

// Title is what a motion is called in one line: its text, or what it asks for.
func (s *State) Title(m *Motion) words.Phrase {
	switch {
	case s.outside && (m.Closed || m.Reworded): // its words are told nowhere
		return words.Say("title.closed")
	case m.Amendment() && m.Amends.Whole:
		return words.Say("title.text", words.Quote(m.Text))
	case m.Amendment() && m.Amends.Struck:
		return words.Say("title.paragraph.strike", m.Amends.Paragraph)
	case m.Amendment() && m.Amends.Paragraph > 0:
		return words.Say("title.paragraph", m.Amends.Paragraph, words.Quote(m.Text))
	case m.Amendment() && m.Amends.Insert && m.Amends.After == 0:
		return words.Say("title.insert.front", words.Quote(m.Text))
	case m.Amendment() && m.Amends.Insert:
		return words.Say("title.insert", m.Amends.After, words.Quote(m.Text))
	case m.Amendment() && m.Text == "":
		return words.Say("title.strike", words.Quote(m.Amends.Strike))
	case m.Amendment():
		return words.Say("title.change", words.Quote(m.Amends.Strike), words.Quote(m.Text))
	case m.Kind == "take-item":
		return words.Say("title.take-item", m.Text)
	case m.All:
		return words.Say("title.close-debate.all")
	case m.Kind == "recall":
		return words.Say("title.recall", s.Roll.Name(m.Person))
	case m.Kind == "replace":
		return words.Say("title.replace", m.Role, s.Roll.Name(m.Person))
	case m.Kind == "suspend-rules":
		return words.Say("title.suspend-rules", m.Rule, m.Text)
	case m.Kind == "challenge":
		return s.challengeTitle(m)
	case m.Kind == "ratify":
		return s.ratifyTitle(m)
	case m.Target != "" && m.Kind != "recount":
		return words.Say("title."+m.Kind, m.Target)
	case !m.Procedural():
		return words.Say("title.main", m.Text)
	case m.Text != "":
		return words.Say("title."+m.Kind+".text", words.On{Told: m.Text})
	}
	return words.Say("title." + m.Kind)
}

// challengeTitle names the ruling by its time, since another point may have been ruled on after it, as in the middle of a count. When one
// was given behind doors is told to nobody outside.
func (s *State) challengeTitle(m *Motion) words.Phrase {
	key := "title.challenge"
	if m.Sustains() {
		key += ".sustain"
	}
	if place, known := s.Challenged(m); known && !(s.outside && s.Floor.Rulings[place].Closed) {
		return words.Say(key+".of", s.Floor.Rulings[place].At)
	}
	return words.Say(key)
}
