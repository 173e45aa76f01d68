package assembly

import (
	"bytes"
	"cmp"
	"encoding/json"
	"slices"
	"strings"

	"stacktaker/assembly/language"
)

// PeopleSame says that two entries of the roll are one person. Every line that names the one says the other since: turns and time add, and
// the id of the second stays. Who could vote, and whether there was a quorum, is looked at anew, as by a mend; after the close what was counted
// stays as it was counted.
type PeopleSame struct {
	Person  string        `json:"person"` // whose entry is theirs no longer
	As      string        `json:"as"`
	Because string        `json:"because,omitempty"` // said where it changes what was decided
	Changed []MendedEntry `json:"changed,omitempty"` // the entries that named the one, as they are now
}

func (e *PeopleSame) apply(s *State, _ moment) {
	p := s.Roll.Person(e.As)
	if e.Person == e.As {
		return
	}
	if s.Roll.same == nil {
		s.Roll.same = map[string]string{}
	}
	s.Roll.same[e.Person], s.Roll.Renamed = e.As, e.Person
	s.Roll.RenamedLast, s.Roll.RenamedOne = e.As, true
	for _, n := range s.names[e.Person].every() {
		p.former = append(slices.Clip(p.former), n.Name)
	}
	s.Roll.rename(p, p.Name)
}

// tell: the name is told, the line is not.
func (e *PeopleSame) tell(hearing) Fact { return e }

// possible is the key of what of it cannot be: it changes an entry that is not before it.
func (e *PeopleSame) possible(m *Meeting) string {
	for _, c := range e.Changed {
		if c.Entry == 0 || c.Entry > m.Len() {
			return "impossible.mend"
		}
	}
	return ""
}

// IsSame tells whether an id is of somebody who was found to be another on the roll.
func (r *Roll) IsSame(id string) bool {
	_, is := r.same[id]
	return is
}

// sameAs is whose entry an id is now: its own, unless two were one person.
func (r *Roll) sameAs(id string) string {
	for range r.same {
		to, is := r.same[id]
		if !is {
			break
		}
		id = to
	}
	return id
}

// Merged are the ids that are somebody else's entry now: of this person, or of everybody where id is "".
func (m *Meeting) Merged(id string) []string {
	var ids []string
	for from := range m.state.Roll.same {
		if id == "" || m.state.Roll.sameAs(from) == id {
			ids = append(ids, from)
		}
	}
	slices.Sort(ids)
	return ids
}

// judgeSame goes through all that was said, as of one person: what then makes no sense refuses it with its entry.
func (m *Meeting) judgeSame(t *turn, a language.Args) error {
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	q, err := t.knownPerson(a, "as")
	if err != nil {
		return err
	}
	for _, each := range []*Person{p, q} {
		if _, named := t.names[each.ID]; !named {
			return refuse("rename.forgotten")
		}
	}
	v, _ := a.Find("who")
	t.tokens[v.From+1] = language.Token{Text: "~" + q.ID} // the former name is not said again
	e := &PeopleSame{Person: p.ID, As: q.ID, Because: a.Text("because")}
	if a.Has("because") && blank(e.Because) {
		return refuse("mend.reason")
	}
	if p == q {
		t.emit(e)
		return nil
	}
	w := &asOne{
		review: review{m: m, names: m.names, now: newState(m.names), then: newState(m.names), top: m.state.allGiven(), joins: m.everybodyWhoJoined()},
		from:   p.ID, to: q.ID, because: cmp.Or(e.Because, "-"), live: m.state.Info.Phase != Closed,
	}
	if e.Changed, err = w.all(); err != nil {
		return err
	}
	if e.Because == "" && w.decides() {
		return refuse("mend.because")
	}
	inner := &turn{s: w.now, at: t.at, seq: t.seq, closed: t.closed, names: m.names}
	inner.emit(e)
	inner.oneHand(q.ID)
	inner.attendanceChanged()
	t.facts = inner.facts
	return nil
}

// oneHand leaves of the hands of somebody who waits twice for the same the one that was up first.
func (t *turn) oneHand(person string) {
	var waits []*Hand
	for _, h := range slices.SortedFunc(slices.Values(t.s.Floor.hands), func(a, b *Hand) int { return cmp.Compare(a.place, b.place) }) {
		if h.Person != person {
			continue
		}
		again := func(o *Hand) bool { return o.Kind == h.Kind || o.Kind.Lane() == 3 && h.Kind.Lane() == 3 }
		if slices.ContainsFunc(waits, again) {
			t.emit(&HandDropped{h.ID})
			continue
		}
		waits = append(waits, h)
	}
}

// asOne follows a meeting as it was, with two people in it, and as it is, with one.
type asOne struct {
	review
	from, to string
	join     *PersonJoined // how the one who stays came onto the roll
	because  string        // why rules are departed from that stand in the way of what two did
	live     bool          // who could vote then is looked at anew
}

// all are the entries that come out different.
func (w *asOne) all() (changed []MendedEntry, err error) {
	lines := w.m.lines()
	for _, l := range lines {
		for _, f := range l.Facts {
			if j, is := f.(*PersonJoined); is && j.ID == w.to && !l.off {
				w.join = j
			}
		}
	}
	for _, l := range lines {
		w.then.noteNumbers(l.was...)
		w.now.noteNumbers(l.was...)
		if l.off {
			continue
		}
		anew := w.live && (w.then.footing() != w.now.footing() || w.comes(l.Facts))
		now := l.Entry
		now.Facts = w.facts(l.Facts)
		now.Line = strings.ReplaceAll(l.Line, "~"+w.from, "~"+w.to)
		aim := w.then.aim(l.Verb)
		_ = w.then.takeEntry(l.Entry) // it was taken before
		if r := w.absurd(l.Facts); r != nil {
			return nil, w.later(l, r)
		}
		if now, err = w.takesAsOne(l, now, anew, aim); err != nil {
			return nil, err
		}
		if now.Line != l.Line || !sameFacts(now.Facts, l.Facts) {
			off := len(now.Facts) == 0 && len(l.Facts) > 0
			changed = append(changed, MendedEntry{Entry: l.Seq, Verb: now.Verb, Line: now.Line, Off: off, Facts: now.Facts})
		}
	}
	return changed, nil
}

// facts are those of an entry once two are one.
func (w *asOne) facts(was []Fact) []Fact {
	p := w.now.Roll.Person(w.to)
	on, here := p != nil, p != nil && p.Present
	facts := make([]Fact, 0, len(was))
	arrives := func(present bool) {
		if present && !here {
			facts, here = append(facts, &PeopleArrived{People: []string{w.to}}), true
		}
	}
	for _, f := range was {
		switch f := f.(type) {
		case *PersonJoined:
			switch {
			case f.ID != w.from && f.ID != w.to:
				facts = append(facts, f)
			case on:
				arrives(f.Present)
			default:
				j := *w.join
				j.Present, j.Listed, j.Imported = f.Present, f.Listed, f.Imported
				facts, on, here = append(facts, &j), true, f.Present
			}
		case *PersonRenamed:
			if f.Person != w.from {
				facts = append(facts, f)
			}
		case *PersonChanged:
			if f.Person != w.from {
				facts = append(facts, f)
			}
		case *PeopleStruck:
			if rest := w.without(f.People, w.from); len(rest) > 0 {
				facts = append(facts, &PeopleStruck{rest})
			}
		case *PeopleArrived:
			e := &PeopleArrived{People: w.people(f.People), Apologies: w.people(f.Apologies)}
			if here {
				e.People = w.without(e.People, w.to)
			}
			here = here || slices.Contains(e.People, w.to)
			if len(e.People) > 0 {
				facts = append(facts, e)
			}
		case *PeopleLeft:
			facts = append(facts, w.left(f)...)
		case *ApologiesSent:
			people := w.people(f.People)
			if here {
				people = w.without(people, w.to)
			}
			if len(people) > 0 {
				facts = append(facts, &ApologiesSent{people})
			}
		case *PeopleSame:
			facts = append(facts, &PeopleSame{Person: f.Person, As: w.id(f.As)})
		default:
			facts = append(facts, w.replaced(f))
		}
	}
	return facts
}

// left is who leaves: nobody who is here by the other entry, whose hands and roles of the one that leaves go.
func (w *asOne) left(f *PeopleLeft) []Fact {
	gone := func(id string) bool {
		p := w.then.Roll.Person(id)
		return p == nil || !p.Present || slices.Contains(f.People, id)
	}
	people := w.people(f.People)
	if gone(w.from) && gone(w.to) {
		return []Fact{&PeopleLeft{people}}
	}
	var facts []Fact
	if rest := w.without(people, w.to); len(rest) > 0 {
		facts = append(facts, &PeopleLeft{rest})
	}
	for _, h := range w.then.Floor.hands {
		if slices.Contains(f.People, h.Person) && w.id(h.Person) == w.to {
			facts = append(facts, &HandDropped{h.ID})
		}
	}
	for _, h := range w.then.Roles.Holders {
		if slices.Contains(f.People, h.Person) && w.id(h.Person) == w.to {
			facts = append(facts, &RoleLeft{h.Role, w.to})
		}
	}
	return facts
}

func (w *asOne) id(id string) string {
	if id == w.from {
		return w.to
	}
	return id
}

// people are those of a list, each once.
func (w *asOne) people(ids []string) []string {
	var all []string
	for _, id := range ids {
		if id = w.id(id); !slices.Contains(all, id) {
			all = append(all, id)
		}
	}
	return all
}

func (w *asOne) without(ids []string, gone string) []string {
	return slices.DeleteFunc(slices.Clone(ids), func(id string) bool { return id == gone })
}

// replaced is a fact with the id that stays in the place of the other, wherever it names a person.
func (w *asOne) replaced(f Fact) Fact {
	written, err := NewCodec().write([]Fact{f})
	if err != nil || !bytes.Contains(written[0].Data, []byte(w.from)) {
		return f
	}
	read := json.NewDecoder(bytes.NewReader(written[0].Data))
	read.UseNumber()
	var v any
	if read.Decode(&v) != nil {
		return f
	}
	if written[0].Data, err = encode(w.in("", v)); err != nil {
		return f
	}
	facts, err := NewCodec().read(written)
	if err != nil {
		return f
	}
	switch f := facts[0].(type) { // of several who did it together, each once
	case *MotionMoved:
		f.With = w.without(f.With, f.Mover)
	case *NoticeGiven:
		f.With = w.without(f.With, f.By)
	case *NoticeMoved:
		f.With = w.without(f.With, f.Mover)
	case *MotionSeconded:
		f.With = w.without(f.With, f.Seconder)
	case *CarriedOver:
		w.mergePast(&f.Legacy)
	}
	return facts[0]
}

// in is a value of a fact, found under a key, with the one id for the other. What people wrote names nobody by an id.
func (w *asOne) in(key string, v any) any {
	switch v := v.(type) {
	case map[string]any:
		for k, each := range v {
			v[k] = w.in(k, each)
		}
	case []any:
		for i, each := range v {
			v[i] = w.in(key, each)
		}
		return w.once(v)
	case string:
		switch {
		case key == "text" || key == "original" || key == "title" || key == "about" || key == "reason":
			return v
		case v == w.from:
			return w.to
		}
		return strings.ReplaceAll(v, "~"+w.from, "~"+w.to) // what stood against a line
	}
	return v
}

// once leaves the id in a list once.
func (w *asOne) once(list []any) []any {
	seen := false
	return slices.DeleteFunc(list, func(v any) bool {
		again := v == any(w.to) && seen
		seen = seen || v == any(w.to)
		return again
	})
}
