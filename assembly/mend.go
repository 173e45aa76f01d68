package assembly

import (
	"errors"
	"maps"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
)

// mending is a mend as it is said: what it is about, the line within, and why.
type mending struct {
	entry, after uint64
	off          bool
	inner        []language.Token
	because      string
	said         bool // the because belongs to the mend
}

// readMend reads what stands behind the verb: N LINE, N off, or after N LINE, and at the end because "…", unless that is the line's own.
func (m *Meeting) readMend(tokens []language.Token) (d mending, refused *Refusal) {
	rest := tokens
	if len(rest) > 0 && rest[0].Is("after") {
		rest = rest[1:]
	}
	if len(rest) < 2 || rest[0].Quoted {
		return d, refuse("mend.form")
	}
	n, err := strconv.ParseUint(rest[0].Text, 10, 63)
	switch {
	case err != nil:
		return d, refuse("mend.form")
	case n == 0 || n > m.Len():
		return d, refuse("mend.unknown", int(min(n, 1<<31)), int(m.Len()))
	}
	d.entry, d.inner = n, rest[1:]
	if len(rest) < len(tokens) {
		d.entry, d.after = 0, n
	}
	if k := len(d.inner); k >= 3 && d.inner[k-2].Is("because") && d.inner[k-1].Quoted && !ownBecause(d.inner) {
		d.because, d.said, d.inner = d.inner[k-1].Text, true, d.inner[:k-2]
	}
	if d.said && blank(d.because) {
		return d, refuse("mend.reason")
	}
	d.off = len(d.inner) == 1 && d.inner[0].Is("off") && d.after == 0
	return d, nil
}

// ownBecause tells whether the only because of a line is the ruling's: needs "2/3" because "…".
func ownBecause(line []language.Token) bool {
	return line[0].Is("needs") && slices.IndexFunc(line, func(t language.Token) bool { return t.Is("because") }) == len(line)-2
}

// beyondMends are the verbs whose lines stand: what people did, and what the meeting went by.
var beyondMends = []string{
	"call", "done", "pass", "absent", "bump", "pause", "continue", "extend", "leave-out", "rule", "pack", "open", "recess", "resume", "close",
	"seal", "undo", "redo", "mend", "import", "approve-minutes", "rotate", "lot", "same",
}

// target is the place of the line that is put right, or behind which something is put in, among the lines that count.
func (m *Meeting) target(d mending, lines []line) (int, *Refusal) {
	n := d.entry + d.after
	at := slices.IndexFunc(lines, func(l line) bool { return l.Seq == n && (!l.off || d.entry > 0 && !d.off) }) // what was taken out may be said again
	e := m.entries[n-1]
	switch {
	case at < 0 && isHistory(e):
		return 0, refuse("mend.history", int(n), e.Verb)
	case at < 0 && mended(e) != nil:
		return 0, refuse("mend.mend", int(n))
	case at < 0:
		return 0, refuse("mend.undone", int(n))
	case d.after > 0:
		return at, nil
	}
	l := lines[at]
	switch {
	case slices.Contains(beyondMends, l.Verb), l.Verb == "hand" && !m.state.handWaits(l.Entry):
		return 0, refuse("mend.beyond", int(n), m.Written(l.Entry))
	case l.Verb == "convene" && d.off, l.Verb == "in-camera" && !d.off:
		return 0, refuse("mend.beyond", int(n), m.Written(l.Entry))
	}
	return at, nil
}

// handWaits tells whether the hand that an entry raised, or changed, waits still.
func (s *State) handWaits(e Entry) bool {
	return s.Floor.hand(e.Seq) != nil || slices.ContainsFunc(e.Facts, func(f Fact) bool {
		changed, is := f.(*HandChanged)
		return is && s.Floor.hand(changed.Hand) != nil
	})
}

// anew is a line that is looked at anew: what it did before stands where it is what people did.
type anew struct {
	numbers map[string][]int         // that it gave
	top     map[string]int           // the highest ever given
	called  string                   // whom it called; "" for nobody
	hand    uint64                   // for which of their hands
	voters  *VotersFrozen            // who could vote on what it put, where as many can now; nil: who can now
	roll    *Roll                    // as it is at the end
	joins   map[string]*PersonJoined // everybody who ever joined, by id
	own     map[string]bool          // who joined by this line
	// convened is the facts of the line by which the meeting was convened; nil of any other.
	convened []Fact
}

// joinedThen is how somebody joined whom a line names who is not on the roll here: the line that brought them in names somebody else now, or
// stands further on; nil for anybody else.
func (t *turn) joinedThen(tok language.Token) *PersonJoined {
	if t.anew == nil {
		return nil
	}
	id, is := strings.CutPrefix(tok.Text, "~")
	if found := t.anew.roll.Find(tok.Text); (!is || tok.Quoted) && len(found) == 1 { // who came later is here earlier
		id, is = found[0].ID, true
	}
	if !is || t.s.Roll.Person(id) != nil || slices.ContainsFunc(t.newcomers, func(n newcomer) bool { return n.person.ID == id }) {
		return nil
	}
	return t.anew.joins[id]
}

// namedThen is the name that a line puts on the roll; of one that is looked at anew, whose record has the id in its place, that of the id, and
// true.
func (t *turn) namedThen(said string) (name string, known bool) {
	if id, is := strings.CutPrefix(said, "~"); is && t.anew != nil && t.anew.joins[id] != nil {
		return t.names[id].Name, true
	}
	return names.Proper(said), false
}

// renamedSince is who was called so before their name was put right, which happens only further on; nil for nobody.
func (t *turn) renamedSince(tok language.Token) *Person {
	if t.anew == nil {
		return nil
	}
	if found := t.anew.roll.formerly(tok.Text); len(found) == 1 {
		return t.s.Roll.Person(found[0].ID)
	}
	return nil
}

// joinsAgain lets somebody join with the id, the name and what binds it that they had.
func (t *turn) joinsAgain(j PersonJoined, present bool) newcomer {
	if !t.anew.own[j.ID] { // by another line than then
		j = PersonJoined{ID: j.ID, Bind: j.Bind, Section: j.Section, Number: j.Number, Credential: Credential(t.s.Newcomers()), Present: present}
	}
	return newcomer{person: &Person{ID: j.ID, Name: t.names[j.ID].Name, Section: j.Section, Credential: j.Credential, Present: j.Present}, event: &j}
}

// calledThen is whom a call called, where it is looked at anew; nil else.
func (t *turn) calledThen() *Person {
	if t.anew == nil || t.anew.called == "" {
		return nil
	}
	return t.s.Roll.Person(t.anew.called)
}

// judgeMend looks at everything after what is put right anew, each line at its own time, and makes one fact of all that came out different.
func (m *Meeting) judgeMend(t *turn) error {
	if refused := m.mendInOrder(); refused != nil {
		return refused
	}
	d, refused := m.readMend(t.tokens[1:])
	if refused != nil {
		return refused
	}
	lines := m.lines()
	at, refused := m.target(d, lines)
	if refused != nil {
		return refused
	}
	r := &review{m: m, names: maps.Clone(m.names), top: m.state.allGiven(), joins: m.everybodyWhoJoined()}
	r.now, r.then = newState(r.names), newState(r.names)
	for _, l := range lines[:at] {
		r.stays(l)
	}
	e := &LineMended{Entry: d.entry, After: d.after, Off: d.off, Because: d.because}
	if d.after > 0 {
		r.stays(lines[at])
	}
	fresh, err := r.put(t, d, lines[at])
	if err != nil {
		return err
	}
	e.Changed = append(e.Changed, fresh)
	for _, l := range lines[at+1:] {
		changed, err := r.again(l)
		if err != nil {
			return err
		}
		if changed != nil {
			e.Changed = append(e.Changed, *changed)
		}
	}
	if len(e.Changed) == 1 && d.entry > 0 && sameEntry(fresh, lines[at]) {
		return refuse("mend.same", int(d.entry))
	}
	if err := m.mayMend(d, r); err != nil {
		return err
	}
	t.facts, t.named, t.renamed = []Fact{e}, r.named, r.renamed
	return nil
}

// sameEntry tells whether a line was put right to what it says already.
func sameEntry(now MendedEntry, was line) bool {
	return !now.Off && !was.off && now.Line == was.Line && sameFacts(now.Facts, was.Facts)
}

func sameFacts(a, b []Fact) bool {
	x, errX := NewCodec().write(a)
	y, errY := NewCodec().write(b)
	if errX != nil || errY != nil || len(x) != len(y) {
		return false
	}
	for i := range x {
		if x[i].Type != y[i].Type || string(x[i].Data) != string(y[i].Data) {
			return false
		}
	}
	return true
}

// review looks at a meeting anew, with the meeting as it was beside it.
type review struct {
	m         *Meeting
	names     map[string]Naming
	now, then *State
	top       map[string]int // the highest numbers ever given
	shut      bool           // a closed session lasts now
	named     []Naming       // who joins by it
	renamed   []Naming       // whose name is put right by it
	joins     map[string]*PersonJoined
	instead   *misheard // who was put forward and is somebody else now; nil for nobody
	taken     []Entry   // what came into the meeting of now, in its order
}

// looked is what a line did before, where it is looked at anew.
func (r *review) looked(facts []Fact) *anew {
	a := &anew{numbers: numbersOf(facts), top: r.top, roll: &r.m.state.Roll, joins: r.joins, own: map[string]bool{}}
	for _, f := range facts {
		switch f := f.(type) {
		case *SpeakerCalled:
			a.called, a.hand = f.Person, f.Hand
		case *PersonJoined:
			a.own[f.ID] = true
		case *MeetingConvened:
			a.convened = facts
		}
	}
	return a
}

// everybodyWhoJoined is how each person came onto the roll, whatever became of the entry since.
func (m *Meeting) everybodyWhoJoined() map[string]*PersonJoined {
	all := map[string]*PersonJoined{}
	for _, e := range m.entries {
		facts := e.Facts
		if mend := mended(e); mend != nil {
			for _, c := range mend.Changed {
				facts = append(facts[:len(facts):len(facts)], c.Facts...)
			}
		}
		for _, f := range facts {
			if j, ok := f.(*PersonJoined); ok && all[j.ID] == nil {
				all[j.ID] = j
			}
		}
	}
	return all
}

// stays takes a line as it was into both.
func (r *review) stays(l line) {
	for _, s := range []*State{r.now, r.then} {
		s.noteNumbers(l.was...)
		if !l.off {
			_ = s.takeEntry(l.Entry) // it was taken before
		}
	}
	if !l.off {
		r.taken = append(r.taken, l.Entry)
	}
	r.shut = doorsAfter(l.Entry, r.shut)
}

// past is a meeting that has come to the state of now.
func (r *review) past() *Meeting {
	return &Meeting{language: r.m.language, names: r.names, state: r.now}
}

// put takes out, replaces or puts in what the mend is about.
func (r *review) put(t *turn, d mending, at line) (MendedEntry, error) {
	number := at.Seq
	if d.after > 0 {
		number = t.seq
	} else {
		r.now.noteNumbers(at.was...)
		r.then.noteNumbers(at.was...)
		if !at.off {
			_ = r.then.takeEntry(at.Entry)
		}
	}
	if d.off {
		r.now.noteNumbers(at.Facts...)
		t.tokens = append(t.tokens[:1:1], mendHead(d)...)
		t.tokens = append(append(t.tokens, language.Token{Text: "off"}), mendTail(d)...)
		return MendedEntry{Entry: number, Off: true}, nil
	}
	e := Entry{Seq: number, At: at.At, Closed: inSession(d.inner[0].Text, r.shut)}
	inner := &turn{
		s: r.now, at: e.At, seq: e.Seq, closed: e.Closed, seed: t.seed, tokens: slices.Clone(d.inner), names: r.names, pack: t.pack, paper: t.paper,
		anew: r.looked(nil),
	}
	if d.entry > 0 {
		inner.anew = r.looked(at.Facts)
		inner.anew.called = ""
	}
	switch first := d.inner[0].Text; {
	case slices.Contains(beyondMends, first), first == "convene" && (d.after > 0 || at.Verb != "convene"), at.Verb == "convene" && first != "convene":
		return MendedEntry{}, refuse("mend.with", first)
	}
	verb, err := r.judge(inner, d.entry > 0)
	if err != nil {
		return MendedEntry{}, err
	}
	r.now.noteNumbers(at.Facts...)
	r.instead = r.meant(at, inner.facts, inner.tokens)
	r.named, r.renamed = append(r.named, inner.named...), append(r.renamed, inner.renamed...)
	t.tokens = append(append(append(t.tokens[:1:1], mendHead(d)...), inner.tokens...), mendTail(d)...)
	return MendedEntry{Entry: number, Verb: verb, Line: inner.written(), Facts: inner.facts}, nil
}

func mendHead(d mending) []language.Token {
	if d.after > 0 {
		return []language.Token{{Text: "after"}, {Text: strconv.FormatUint(d.after, 10)}}
	}
	return []language.Token{{Text: strconv.FormatUint(d.entry, 10)}}
}

func mendTail(d mending) []language.Token {
	if !d.said {
		return nil
	}
	return []language.Token{{Text: "because"}, {Text: d.because, Quoted: true}}
}

// judge judges a line in the meeting of now. An anyway that is not needed is dropped, and departs from nothing; in reserve it stays in the line,
// for a rule that another mend brings in its way.
func (r *review) judge(t *turn, reserve bool) (verb string, err error) {
	said := t.tokens
	tokens, reason, refused := departing(said)
	if refused != nil {
		return "", refused
	}
	v, refused := r.m.language.verb(tokens[0])
	if refused != nil {
		return "", refused
	}
	t.tokens = tokens
	past := r.past()
	if reason == "" {
		err = past.judge(v, t)
	} else if err = past.anyway(v, t, reason); err != nil {
		var needless *Refusal
		if errors.As(err, &needless) && needless.Key == "anyway.needless" {
			err = nil
			if !reserve {
				reason = ""
			}
		}
	}
	if err != nil {
		return "", err
	}
	if reason != "" {
		t.tokens = append(t.tokens[:len(t.tokens):len(t.tokens)], said[len(said)-2:]...)
	}
	r.now.place++
	came := Entry{Seq: t.seq, At: t.at, Verb: v.name, Line: t.written(), Facts: t.facts, Closed: t.closed}
	r.now.noteUnsaid(came)
	r.taken = append(r.taken, came)
	r.now.Last = t.at
	r.shut = doorsAfter(Entry{Facts: t.facts}, r.shut)
	return v.name, nil
}

// again looks at a later line anew; nil where it comes out as it was.
func (r *review) again(l line) (*MendedEntry, error) {
	r.now.noteNumbers(l.was...)
	r.then.noteNumbers(l.was...)
	if l.off {
		return nil, nil
	}
	was, is, franchise := r.then.aim(l.Verb), r.now.aim(l.Verb), r.then.franchise()
	twice := r.then.waitsTwice(l.Facts)
	_ = r.then.takeEntry(l.Entry)
	opened := l.Closed && !r.shut // what was said behind doors stays there
	l.Closed = inSession(l.Verb, r.shut)
	if opened {
		return nil, refuse("mend.opens", int(l.Seq))
	}
	if l.taken() || twice {
		return r.takes(l)
	}
	anew := func(said string) (*turn, error) {
		tokens, refused := language.Lex(said)
		if refused != nil {
			return nil, refused
		}
		t := &turn{s: r.now, at: l.At, seq: l.Seq, closed: l.Closed, tokens: tokens, names: r.names, anew: r.looked(l.Facts)}
		if franchise == r.now.franchise() && l.Verb != "recount" {
			t.anew.voters = votersPut(l.Facts)
		}
		return t, nil
	}
	t, err := anew(r.instead.in(l, was.of))
	if err != nil {
		return nil, err
	}
	if was.of != is.of {
		return nil, r.later(l, was.missedFor(is))
	}
	reserve := !slices.ContainsFunc(l.Facts, func(f Fact) bool { _, departs := f.(*RulesDepartedFrom); return departs })
	verb, err := r.judge(t, reserve)
	if said := r.instead.instead(l); err != nil && said != "" { // it names them by what is put right
		if other, wrong := anew(said); wrong == nil {
			if v, wrong := r.judge(other, reserve); wrong == nil {
				t, verb, err = other, v, nil
			}
		}
	}
	switch {
	case err != nil && l.one && r.now.takeEntry(l.Entry) == nil:
		r.taken, r.shut = append(r.taken, l.Entry), doorsAfter(l.Entry, r.shut)
		return nil, nil
	case err != nil:
		return nil, r.later(l, err)
	}
	line := t.written()
	if line == l.Line && sameFacts(t.facts, l.Facts) {
		return nil, nil
	}
	r.named = append(r.named, t.named...)
	return &MendedEntry{Entry: l.Seq, Verb: verb, Line: line, Facts: t.facts}, nil
}

// takes takes a line into the meeting of now as it is, but for rules that it departed from and that do not stand in its way there.
func (r *review) takes(l line) (*MendedEntry, error) {
	now := r.departsStill(l.Entry)
	if wrong := r.now.takeEntry(now); wrong != nil {
		return nil, r.later(l, r.notTaken(l))
	}
	r.taken, r.shut = append(r.taken, now), doorsAfter(now, r.shut)
	if now.Line == l.Line && sameFacts(now.Facts, l.Facts) {
		return nil, nil
	}
	return &MendedEntry{Entry: l.Seq, Verb: l.Verb, Line: now.Line, Facts: now.Facts}, nil
}

// notTaken says why a line that took what is not in it could not be taken then: of a name that was put right, that nobody is called so there.
func (r *review) notTaken(l line) *Refusal {
	for _, f := range l.Facts {
		if f, is := f.(*PersonRenamed); is {
			return refuse("who.unknown", words.Quote(r.m.state.Roll.Name(f.Person)))
		}
	}
	return refuse("mend.cannot")
}

// later refuses a mend since a later line would not be in order.
func (r *review) later(l line, why error) error {
	var refused *Refusal
	if !errors.As(why, &refused) {
		return why
	}
	if r.m.unseen(l.Entry) || l.Closed && !r.m.state.Info.InCamera {
		return refuse("mend.later.unseen", int(l.Seq))
	}
	if refused.Key == "declare.differ" { // neither teller's figure can be put right before the other's
		return refuse("mend.later.tellers", int(l.Seq), r.m.Written(l.Entry), refused.Phrase)
	}
	if refused.Kind() == refusal.Conduct && !slices.Contains(beyondMends, l.Verb) && !strings.Contains(l.Line, " anyway ") && l.Seq <= r.m.Len() {
		return refuse("mend.later.anyway", int(l.Seq), r.m.Written(l.Entry), refused.Phrase)
	}
	return refuse("mend.later", int(l.Seq), r.m.Written(l.Entry), refused.Phrase)
}
