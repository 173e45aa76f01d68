package assembly

import (
	"encoding/json"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/language"
)

// LineMended puts right what an earlier line said: it replaces it, takes it out, or puts in what was forgotten after it. Folding takes of each
// entry the newest facts that are not undone; the chain stays as it was (docs/record.md, "Mends").
type LineMended struct {
	Entry   uint64        `json:"entry,omitempty"` // that is put right
	After   uint64        `json:"after,omitempty"` // behind which something is put in
	Off     bool          `json:"off,omitempty"`
	Because string        `json:"because,omitempty"`
	Changed []MendedEntry `json:"changed"`
}

// MendedEntry is what an entry says now, and the facts that follow from it: of the one that was put right, and of each later one that came out
// different. What was put in is known by the number of the mend.
type MendedEntry struct {
	Entry uint64    `json:"entry"`
	Verb  string    `json:"verb,omitempty"`
	Line  string    `json:"line,omitempty"` // "" where it is taken out
	Off   bool      `json:"off,omitempty"`
	Facts FactsHeld `json:"facts,omitempty"`
}

// FactsHeld are facts within a fact. They are written as those of an entry are.
type FactsHeld []Fact

// MarshalJSON writes each fact with its tag and version.
func (f FactsHeld) MarshalJSON() ([]byte, error) {
	written, err := NewCodec().write(f)
	if err != nil {
		return nil, err
	}
	return encode(written)
}

// UnmarshalJSON reads them back. It reports [ErrNewer] for a fact that this version does not know.
func (f *FactsHeld) UnmarshalJSON(b []byte) error {
	var written []writtenFact
	if err := json.Unmarshal(b, &written); err != nil {
		return err
	}
	facts, err := NewCodec().read(written)
	*f = facts
	return err
}

func (*LineMended) apply(*State, moment) {} // the fold acts on it

// tell: which line was put right is asked of that line ([Meeting.Tells]).
func (l *LineMended) tell(hearing) Fact { return l }

func mendFacts() []factKind { return []factKind{fact[LineMended]("mended", 1)} }

// mended is the mend that an entry is; nil for any other.
func mended(e Entry) *LineMended {
	m, _ := firstFact(e).(*LineMended)
	return m
}

// changes are the entries that an entry makes others of: a mend, or that two are one person.
func changes(e Entry) []MendedEntry {
	switch f := firstFact(e).(type) {
	case *LineMended:
		return f.Changed
	case *PeopleSame:
		return f.Changed
	}
	return nil
}

// Mended is an entry that was put right, as it stands.
type Mended struct {
	Entry   uint64 // its number; what was put in has that of the mend
	Place   uint64 // the entry at which, or behind which, it counts
	By      uint64 // the mend
	Was, Is string // its line in its written form; "" where it was put in, or taken out
	Verb    string
	Because string
	At      time.Time // of the mend
	Closed  bool      // of a closed session

	// WasFacts and IsFacts are what followed from it at first, and what follows from it as it is.
	WasFacts, IsFacts []Fact
}

// line is an entry where the fold takes it: at its place, as it is said now.
type line struct {
	Entry
	off bool   // it was taken out, and its numbers stay given
	one bool   // two people in it became one: it stands as it is, whatever is in order for one
	was []Fact // before it was mended, whose numbers stay given; nil for one that was not
}

// edition is what a line says now, where it was put right.
type edition struct {
	MendedEntry
	one bool   // two people became one
	was []Fact // of what it said before, mends included
}

// lines are all lines that are not undone, in the order in which they count, as they were mended.
func (m *Meeting) lines() []line {
	all := make([]line, 0, len(m.live))
	for l := range m.eachLine {
		all = append(all, l)
	}
	return all
}

// eachLine goes through them without making a list.
func (m *Meeting) eachLine(yield func(line) bool) {
	editions, behind := m.editions()
	shut := false // a closed session lasts, as it does with what was put right
	var each func(l line) bool
	each = func(l line) bool {
		if ed := editions[l.Seq]; ed != nil {
			l.was, l.off, l.one, l.Facts = ed.was, ed.Off, ed.one, ed.Facts
			if !ed.Off {
				l.Line, l.Verb = ed.MendedEntry.Line, ed.MendedEntry.Verb
			}
		}
		l.Closed = inSession(l.Verb, shut)
		shut = doorsAfter(l.Entry, shut)
		if !yield(l) {
			return false
		}
		for _, e := range behind[l.Seq] {
			e.At = l.At
			if !each(line{Entry: e}) {
				return false
			}
		}
		return true
	}
	for _, seq := range m.live {
		if e := m.entries[seq-1]; mended(e) == nil && !each(line{Entry: e}) {
			return
		}
	}
}

// editions are what lines say now that were put right, and, by the entry, what was put in behind it, in the order in which that was done.
func (m *Meeting) editions() (editions map[uint64]*edition, behind map[uint64][]Entry) {
	for _, seq := range m.live {
		e := m.entries[seq-1]
		changed := changes(e)
		if len(changed) == 0 {
			continue
		}
		if editions == nil {
			editions, behind = map[uint64]*edition{}, map[uint64][]Entry{}
		}
		if mend := mended(e); mend != nil && mend.After > 0 {
			behind[mend.After] = append(behind[mend.After], Entry{Seq: seq, Command: e.Command})
		}
		for _, c := range changed {
			ed := editions[c.Entry]
			switch {
			case ed != nil:
				ed.was = append(ed.was, ed.Facts...)
			case c.Entry == seq: // it is put in
				ed = &edition{}
			default:
				ed = &edition{was: slices.Clone(m.entries[c.Entry-1].Facts)}
			}
			ed.MendedEntry, editions[c.Entry] = c, ed
			ed.one = ed.one || mended(e) == nil
		}
	}
	return editions, behind
}

// MendsTold is how many lines that put something right count and may be told to everybody.
func (m *Meeting) MendsTold() int {
	n := 0
	for _, seq := range m.live {
		if e := &m.entries[seq-1]; len(e.Facts) > 0 {
			if _, is := e.Facts[0].(*LineMended); is && m.Tells(*e, Outside) {
				n++
			}
		}
	}
	return n
}

// Mends are the entries that were put right, in their order, as they stand now.
func (m *Meeting) Mends() []Mended {
	var found []Mended
	for _, seq := range m.live {
		e := m.entries[seq-1]
		mend := mended(e)
		if mend == nil {
			continue
		}
		number := mend.Entry
		if mend.After > 0 {
			number = e.Seq
		}
		i := slices.IndexFunc(found, func(o Mended) bool { return o.Entry == number })
		if i < 0 {
			was := Mended{Entry: number, Place: mend.Entry + mend.After}
			if mend.After == 0 {
				was.WasFacts = m.entries[number-1].Facts
				was.Was, was.Verb, was.Closed = m.entries[number-1].Line, m.entries[number-1].Verb, m.entries[number-1].Closed
			}
			found, i = append(found, was), len(found)
		}
		found[i].By, found[i].At, found[i].Because, found[i].Is, found[i].IsFacts = e.Seq, e.At, mend.Because, "", nil
		found[i].Closed = found[i].Closed || e.Closed
		for _, c := range mend.Changed {
			if c.Entry == number && !c.Off {
				found[i].Is, found[i].Verb, found[i].IsFacts = c.Line, c.Verb, c.Facts
			}
		}
	}
	for i, f := range found {
		found[i].Closed = f.Closed || m.apart[f.Entry]
		if f.Was != "" {
			found[i].Was = m.Written(Entry{Seq: f.Entry, Verb: language.Verb(f.Was), Line: f.Was, Facts: m.entries[f.Entry-1].Facts})
		}
		if f.Is != "" {
			found[i].Is = m.Written(Entry{Seq: f.By, Verb: f.Verb, Line: f.Is, Facts: f.IsFacts})
		}
	}
	slices.SortStableFunc(found, func(a, b Mended) int { return int(a.Entry) - int(b.Entry) })
	return found
}

// possible is the key of what of a mend cannot be: it is about an entry that is not before it. What the facts in it say is looked at where they
// are folded.
func (l *LineMended) possible(m *Meeting) string {
	n := m.Len()
	if (l.Entry == 0) == (l.After == 0) || l.Entry > n || l.After > n || len(l.Changed) == 0 {
		return "impossible.mend"
	}
	for _, c := range l.Changed {
		if c.Entry > n+1 || c.Entry == 0 {
			return "impossible.mend"
		}
	}
	return ""
}

// keepsMend tells whether of a mend it is told only that something was put right: of a teller's figure that is not out yet, and of who asked to
// go first.
func (m *Meeting) keepsMend(by Entry, mend *LineMended) bool {
	number := by.Seq
	if mend.Entry > 0 {
		number = mend.Entry
		if was := m.entries[number-1]; was.Verb == "priority" || m.unseen(was) {
			return true
		}
	}
	return slices.ContainsFunc(mend.Changed, func(c MendedEntry) bool {
		return c.Entry == number && (c.Verb == "priority" || m.unseen(Entry{Seq: by.Seq, Facts: c.Facts}))
	})
}

// head is the mend without the line within.
func (l *LineMended) head() string {
	words := []string{"mend"}
	if l.After > 0 {
		words = append(words, "after")
	}
	return strings.Join(append(words, strconv.FormatUint(l.Entry+l.After, 10)), " ")
}

// tellsMend tells whether a mend may be told: where what it is about may, as it was and as it is, and every entry that came out different.
func (m *Meeting) tellsMend(mend *LineMended, to Reader) bool {
	if n := mend.Entry + mend.After; !m.Tells(m.entries[n-1], to) {
		return false
	}
	for _, c := range mend.Changed {
		if m.entries[c.Entry-1].Closed || m.apart[c.Entry] {
			return false
		}
		if mended(m.entries[c.Entry-1]) == nil && !m.Tells(Entry{Seq: c.Entry, Verb: c.Verb, Facts: c.Facts}, to) {
			return false
		}
	}
	return true
}
