package assembly

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"iter"
	"maps"
	"slices"
	"strings"
	"sync/atomic"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Stamp is what a meeting cannot know by itself: the time of a command, and chance.
type Stamp struct {
	At time.Time
	// Seed is 32 random bytes; ids and salts of new people are drawn from it. The same seed marks a retry.
	Seed [32]byte
	// Seen is the number of the entry that the giver of the command had before them, 0 where it does not matter. A
	// command that would hit something else than they saw is refused (see [Meeting.Do]).
	Seen uint64
	// Jump is by how much the computer's clock was set back since the entry before; below zero: forward. At does not follow it.
	Jump time.Duration
	// After is what the meeting before leaves to one that is convened; nil: it is the first.
	After *Legacy
	// Roll is what an import does to the roll, as [Roll.Compare] found it; nil: nothing is imported.
	Roll *Enrollment
	// By is the number of the meeting that approves the minutes, where that is said on their file by whoever keeps both; 0: nobody did.
	By int
	// Approved is when that meeting approved them; the zero time where nobody said it.
	Approved time.Time
	// Pack reads a pack of standing orders that is not shipped, by the name that the line has; nil: there are none.
	Pack func(name string) (text string, err error)
	// Paper reads a paper that a line names without its hash; nil: there are none to be read.
	Paper func(file string) (PaperRead, error)
}

// Meeting is one assembly: its entries and the state that follows from them. It is not safe for use by several
// goroutines; whoever wants to look while another writes applies the entries to a meeting of their own.
type Meeting struct {
	language Language
	entries  []Entry
	live     []uint64 // commands that are not undone
	undone   []uint64 // commands that redo would bring back, the next last
	names    map[string]Naming
	past     bool // it is looked at from later on, with the names that hold then
	state    *State
	doors    []bool          // of every live command: whether a closed session lasted after it
	apart    map[uint64]bool // what mends put into closed sessions, by the number of the mend
	right    atomic.Pointer[toldRight]

	outside  *State // as it may be told to those outside; nil where that is all of the state
	counting *State // the same with the count that is open
}

// New is a meeting before its first line.
func New() *Meeting {
	m := &Meeting{language: NewLanguage(), names: map[string]Naming{}}
	m.state = newState(m.names)
	return m
}

// State is what the meeting knows now. It must not be changed, and is another one after the next command.
func (m *Meeting) State() *State { return m.state }

// Language is the verbs that the meeting understands.
func (m *Meeting) Language() Language { return m.language }

// Entries are all entries, undone ones included.
func (m *Meeting) Entries() []Entry { return m.entries }

// Len is the number of entries, which is the number of the last.
func (m *Meeting) Len() uint64 { return uint64(len(m.entries)) }

// Undone tells of every entry whether it is undone. Undo and redo themselves never are.
func (m *Meeting) Undone() []bool {
	undone := make([]bool, len(m.entries))
	for i, e := range m.entries {
		undone[i] = !isHistory(e)
	}
	for _, seq := range m.live {
		undone[seq-1] = false
	}
	return undone
}

// Latest goes through the commands that stand, the last one first.
func (m *Meeting) Latest() iter.Seq[Entry] {
	return func(yield func(Entry) bool) {
		for _, seq := range slices.Backward(m.live) {
			if !yield(m.entries[seq-1]) {
				return
			}
		}
	}
}

func isHistory(e Entry) bool { return e.Verb == "undo" || e.Verb == "redo" }

// Do judges one line and, where it is in order, makes it an entry. The error is a [*Refusal] where it is not, and
// then nothing has changed. A line that hits what its giver did not see (call, done, put, declare, undo with a stale
// [Stamp.Seen]) is refused.
func (m *Meeting) Do(line string, st Stamp) (Entry, error) {
	tokens, refused := language.Lex(strings.ToValidUTF8(line, "\uFFFD"))
	if refused != nil {
		return Entry{}, refused
	}
	if len(tokens) == 0 {
		return Entry{}, refuse("line.empty")
	}
	id := commandID(st.Seed)
	if n := len(m.entries); n > 0 && m.entries[n-1].Command == id && st.Seed != [32]byte{} {
		return m.entries[n-1], nil // a retry of what is already there
	}
	said := tokens
	tokens, reason, refused := departing(tokens)
	if refused != nil {
		return Entry{}, refused
	}
	v, refused := m.language.verb(tokens[0])
	if refused != nil {
		return Entry{}, refused
	}
	if v.aimed && st.Seen != 0 && st.Seen != m.Len() {
		return Entry{}, refuse("moved-on", v.name)
	}
	t := m.newTurn(tokens, st)
	t.closed = m.closes(v.name)
	var err error
	if reason == "" {
		err = m.judge(v, t)
	} else {
		err = m.anyway(v, t, reason)
		t.tokens = append(t.tokens[:len(t.tokens):len(t.tokens)], said[len(said)-2:]...)
	}
	if err != nil {
		if len(t.facts) > 0 { // judged in the middle of its own consequences
			m.mustFold()
		}
		return Entry{}, m.kept().refusal(err, line)
	}
	m.state.place++
	e := Entry{Seq: t.seq, At: t.at, Verb: v.name, Command: id, Line: t.written(), Facts: t.facts, Closed: t.closed, People: t.named, Renamed: t.renamed}
	m.state.noteUnsaid(e)
	m.nameAll(e)
	e.Jump = st.Jump.Milliseconds()
	if last := m.state.Last; st.Jump == 0 && st.At.Before(last) {
		e.Jump = last.Sub(st.At).Milliseconds()
	}
	return e, m.append(e)
}

func (m *Meeting) judge(v *verb, t *turn) error {
	switch v.name {
	case "undo":
		return m.judgeUndo(t)
	case "redo":
		return m.judgeRedo(t)
	case "mend":
		return m.judgeMend(t)
	}
	if refused := v.inOrder(m.state); refused != nil {
		return refused
	}
	if v.rephrase != nil {
		t.tokens = append(t.tokens[:1:1], v.rephrase(t.tokens[1:])...)
	}
	a, refused := v.match(t.s, t.tokens[1:])
	if refused != nil {
		return refused
	}
	if v.name == "same" {
		return m.judgeSame(t, a)
	}
	if err := v.judge(t, a); err != nil {
		return err
	}
	if t.joined {
		t.attendanceChanged()
	}
	return nil
}

// Apply takes over an entry that was judged before, by this program or an earlier one. Of one that cannot be it takes nothing;
// the error is an [*Impossible] then.
func (m *Meeting) Apply(e Entry) error {
	if e.Seq != m.Len()+1 {
		return fmt.Errorf("entry %d follows entry %d", e.Seq, m.Len())
	}
	m.nameAll(e)
	e.Closed = m.closes(e.Verb)
	if wrong := m.state.takeEntry(e); wrong != nil {
		m.mustFold() // a part of it may have been taken
		return wrong
	}
	return m.append(e)
}

// Load takes over all entries of a record at once: like Apply for each, but folded once and not at every undo. After an error
// the meeting is good for nothing.
func (m *Meeting) Load(entries []Entry) error {
	if len(entries) > 0 {
		m.expect(len(entries[0].People))
	}
	m.entries, m.live = slices.Grow(m.entries, len(entries)), slices.Grow(m.live, len(entries))
	for _, e := range entries {
		if e.Seq != m.Len()+1 {
			return fmt.Errorf("entry %d follows entry %d", e.Seq, m.Len())
		}
		m.nameAll(e)
		if _, err := m.record(e); err != nil {
			return err
		}
	}
	return m.rebuild()
}

// append takes an entry whose events are applied into the history.
func (m *Meeting) append(e Entry) error {
	again, err := m.record(e)
	m.counting = nil
	switch {
	case again:
		if err = m.rebuild(); err != nil { // what it brought back cannot be
			m.dropLast()
			return err
		}
	case m.outside != nil:
		e.tell(m.state, m.outside)
	case e.withholds():
		_, m.outside, _ = m.fold(func(Entry, []Fact, *State, *State) {}) // all of it was folded before
	}
	if e.seals() {
		m.dropFormer()
	}
	m.state.Last = e.At
	m.state.notePresence(e.At)
	return err
}

// seals tells whether an entry sealed the record.
func (e Entry) seals() bool {
	return slices.ContainsFunc(e.Facts, func(f Fact) bool { _, is := f.(*MeetingSealed); return is })
}

// dropLast leaves the history as it was before the last entry.
func (m *Meeting) dropLast() {
	entries := m.entries[:len(m.entries)-1]
	m.entries, m.live, m.undone, m.doors = nil, nil, nil, nil
	for _, e := range entries {
		_, _ = m.record(e) // as it did before
	}
	m.mustFold()
}

// record puts an entry into the history, and tells whether the state must be folded again.
func (m *Meeting) record(e Entry) (again bool, err error) {
	e.Closed = m.closes(e.Verb)
	switch ev := firstFact(e).(type) {
	case *CommandUndone:
		if n := len(m.live); n == 0 || m.live[n-1] != ev.Seq {
			return false, &Impossible{e.Seq, words.Say("impossible.undo", ev.Seq)}
		}
		m.undone = append(m.undone, ev.Seq)
		m.live, m.doors = m.live[:len(m.live)-1], m.doors[:len(m.doors)-1]
		again = true
	case *CommandRedone:
		if n := len(m.undone); n == 0 || m.undone[n-1] != ev.Seq {
			return false, &Impossible{e.Seq, words.Say("impossible.redo", ev.Seq)}
		}
		m.undone = m.undone[:len(m.undone)-1]
		m.live = append(m.live, ev.Seq)
		m.shutDoors(m.entries[ev.Seq-1])
		again = true
	case *LineMended:
		if says := ev.possible(m); says != "" {
			return false, &Impossible{e.Seq, words.Say(says)}
		}
		m.stands(e)
		again = true
	case *PeopleSame:
		if says := ev.possible(m); says != "" {
			return false, &Impossible{e.Seq, words.Say(says)}
		}
		m.stands(e)
		again = len(ev.Changed) > 0
	default:
		m.stands(e)
	}
	m.entries = append(m.entries, e)
	if back, is := firstFact(e).(*CommandRedone); is {
		e = m.entries[back.Seq-1]
	}
	if n := len(m.doors); n > 0 && m.movesDoors(e) {
		m.doors[n-1] = m.doorsNow()
	}
	return again, nil
}

// stands makes an entry one of those that are not undone; redo brings nothing back since.
func (m *Meeting) stands(e Entry) {
	m.live = append(m.live, e.Seq)
	m.shutDoors(e)
	m.undone = nil
}

func firstFact(e Entry) Fact {
	if len(e.Facts) == 0 {
		return nil
	}
	return e.Facts[0]
}

// rebuild folds the live entries anew. It reports an [*Impossible] where one of them cannot be.
func (m *Meeting) rebuild() error {
	m.holdNames()
	if slices.ContainsFunc(m.entries, func(e Entry) bool { return mended(e) != nil }) && slices.ContainsFunc(m.entries, Entry.withholds) {
		m.restamp()
	}
	whole, told, wrong := m.fold(func(Entry, []Fact, *State, *State) {})
	m.state, m.outside, m.counting = whole, nil, nil
	if wrong != nil {
		return wrong
	}
	if n := len(m.entries); n > 0 {
		whole.Last, told.Last = m.entries[n-1].At, m.entries[n-1].At
	}
	if told != whole {
		m.outside = told
	}
	return nil
}

// mustFold is rebuild of entries that were folded before.
func (m *Meeting) mustFold() { _ = m.rebuild() }

// Until is the meeting as it was after entry n, with the names that hold now: a name that was put right since is shown nowhere.
func (m *Meeting) Until(n uint64) (*Meeting, error) {
	past := New()
	past.past = n < m.Len()
	var merged []string
	for _, e := range m.entries[min(n, m.Len()):] {
		if f, is := firstFact(e).(*PeopleSame); is && m.state.Roll.sameAs(f.Person) != f.Person {
			merged = append(merged, f.Person)
		}
	}
	return past, past.takeOver(m, n, merged...)
}

// Back is the meeting as it was after entry n, to go on with from there.
func (m *Meeting) Back(n uint64) (*Meeting, error) {
	back := New()
	return back, back.takeOver(m, n)
}

// takeOver takes over entries, and names as they are; merged are those whose name is somebody else's now.
func (m *Meeting) takeOver(from *Meeting, n uint64, merged ...string) error {
	m.expect(len(from.names))
	maps.Copy(m.names, from.names) // a copy: what is tried on the past is nothing to the present
	for _, id := range merged {
		named := from.names[from.state.Roll.sameAs(id)]
		named.ID = id
		m.names[id] = named
	}
	entries := slices.Clone(from.entries[:min(n, from.Len())])
	for i := range entries {
		entries[i].People, entries[i].Renamed = nil, nil // those that are known now are known already
	}
	return m.Load(entries)
}

// Written is an entry in its written form, with the names that the roll has now; of what nobody may know, as who asked for
// priority, or what one of two tellers counted, it is the verb alone.
func (m *Meeting) Written(e Entry) string {
	if e.Verb == "priority" || m.unseen(e) {
		return e.Verb + " …"
	}
	if mend := mended(e); mend != nil && m.keepsMend(e, mend) {
		return mend.head() + " …"
	}
	tokens, refused := language.Lex(e.Line)
	if refused != nil {
		return e.Line
	}
	words, v := make([]string, len(tokens)), m.language.byName[e.Verb]
	for i, t := range tokens {
		if !t.Quoted && namesPeople(t.Text) {
			words[i] = language.Quoted(m.namesOn(t.Text))
			continue
		}
		id, ok := strings.CutPrefix(t.Text, "~")
		if ok && !t.Quoted {
			if n, known := m.names[m.state.Roll.sameAs(id)]; known {
				name := m.writtenName(n, e)
				t = language.Token{Text: name, Quoted: v != nil && v.forms.Keyword(name) || name == "anyway" || name == "because"}
				if renamedTo(tokens, i) {
					t = language.Token{Text: n.Name, Quoted: true}
				}
			} else {
				t = language.Token{Text: "a member"}
			}
		}
		words[i] = t.Written()
	}
	if e.Verb == "member" && endsInBracket(m, tokens) && !slices.ContainsFunc(tokens, func(t language.Token) bool { return t.Is("section") }) {
		words = append(words, "section", NoSection) // else the bracket would be the section
	}
	return strings.Join(words, " ")
}

// namesPeople tells whether a word is a paper of a ballot with several marks, of which one is somebody's: also behind a mark for nominations
// to be re-opened.
func namesPeople(word string) bool {
	marks := strings.FieldsFunc(word, func(c rune) bool { return c == '>' || c == '+' })
	return len(marks) > 1 && slices.ContainsFunc(marks, func(mark string) bool { return strings.HasPrefix(mark, "~") })
}

// namesOn is a paper of a ballot with names in place of ids.
func (m *Meeting) namesOn(paper string) string {
	between := ">"
	if strings.Contains(paper, "+") {
		between = "+"
	}
	said := strings.Split(paper, between)
	for i, one := range said {
		if id, ok := strings.CutPrefix(one, "~"); ok {
			said[i] = m.state.Roll.Name(m.state.Roll.sameAs(id))
		}
	}
	return strings.Join(said, between)
}

// renamedTo tells whether at this place of a line, or of one within it, stands what somebody is renamed to.
func renamedTo(line []language.Token, i int) bool {
	return i >= 3 && line[i-1].Is("to") && line[i-3].Is("rename")
}

// endsInBracket tells whether the first name of a line ends in a bracket of its own.
func endsInBracket(m *Meeting, tokens []language.Token) bool {
	if len(tokens) < 2 {
		return false
	}
	_, _, ok := names.Bracketed(m.names[strings.TrimPrefix(tokens[1].Text, "~")].Name)
	return ok
}

// writtenName is a name as a line of an entry has it, so that said again it means the same person: also on a new file, where nobody
// else is on the roll yet, and somebody whom the line brings in is not known.
func (m *Meeting) writtenName(n Naming, e Entry) string {
	p := m.state.Roll.Person(n.ID)
	if e.Verb == "member" { // which says the section itself
		return n.Name
	}
	for _, ev := range e.Facts {
		if j, is := ev.(*PersonJoined); is && j.ID == n.ID {
			came := &Person{Name: n.Name, Section: j.Section}
			_, _, bracket := names.Bracketed(n.Name)
			if j.Section != "" || bracket || len(m.state.Roll.partly(n.Name)) > 1 {
				return came.bySection()
			}
			break
		}
	}
	if p == nil {
		return n.Name
	}
	return m.state.Roll.Called(p)
}

func commandID(seed [32]byte) string {
	sum := sha256.Sum256(append([]byte("stacktaker command|"), seed[:]...))
	return hex.EncodeToString(sum[:6])
}
