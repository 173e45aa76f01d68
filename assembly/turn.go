package assembly

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// turn is one command while it is judged: what it was given with, and the events it leads to. An event that is
// emitted is part of the state at once, so that its consequences can be judged; every refusal comes before.
type turn struct {
	s       *State
	at      time.Time
	seq     uint64
	closed  bool // it belongs to a closed session
	seed    [32]byte
	drawn   uint32
	tokens  []language.Token // the line, people replaced by their ids as they are found
	facts   []Fact
	named   []Naming // who joins
	renamed []Naming // whose name is put right
	names   map[string]Naming
	pack    func(name string) (string, error)
	paper   func(file string) (PaperRead, error)
	after   *Legacy
	by      MinutesApproved // the meeting that approves the minutes of this one, and when it did
	roll    *Enrollment

	anew      *anew      // what it did before, where it is looked at anew; nil: it is said now
	newcomers []newcomer // named in the line, and not on the roll yet
	bodies    bool       // what is named now may be a body
	joined    bool       // somebody came onto the roll, whom the quorum may count
}

type newcomer struct {
	person *Person
	event  *PersonJoined
	naming Naming
}

func (m *Meeting) newTurn(tokens []language.Token, st Stamp) *turn {
	at := st.At.Round(0).Truncate(time.Millisecond)
	if at.Before(m.state.Last) {
		at = m.state.Last // times never run backwards within the record
	}
	return &turn{s: m.state, at: at, seq: m.Len() + 1, seed: st.Seed, tokens: slices.Clone(tokens), names: m.names, pack: st.Pack, paper: st.Paper, after: st.After, by: MinutesApproved{st.By, st.Approved}, roll: st.Roll}
}

// emit makes a fact part of the entry and of the state. Whoever is new joins the roll first.
func (t *turn) emit(e Fact) {
	t.joinNewcomers()
	t.facts = append(t.facts, e)
	e.apply(t.s, moment{t.seq, t.at, t.closed, t.s.place + 1})
	t.s.noteNumbers(e)
}

// chance gives 32 bytes that follow from the command's seed, others each time.
func (t *turn) chance(label string) [32]byte {
	t.drawn++
	b := append([]byte("stacktaker "+label+"|"), t.seed[:]...)
	return sha256.Sum256(binary.BigEndian.AppendUint32(b, t.drawn))
}

// written is the line with ids for people.
func (t *turn) written() string {
	said := make([]string, len(t.tokens))
	for i, tok := range t.tokens {
		if id, ok := strings.CutPrefix(tok.Text, "~"); ok && !tok.Quoted && t.s.Roll.Person(id) != nil {
			said[i] = tok.Text
			continue
		}
		said[i] = tok.Written()
	}
	return strings.Join(said, " ")
}

// newPerson is somebody who is to join the roll and is named in the line; place is where the name stands behind the verb.
func (t *turn) newPerson(name string, place int, e PersonJoined) newcomer {
	if joined := t.joinedThen(t.tokens[place+1]); joined != nil {
		e.ID, e.Bind = joined.ID, joined.Bind
		t.tokens[place+1] = language.Token{Text: "~" + e.ID}
		return newcomer{person: &Person{ID: e.ID, Name: name, Section: e.Section, Credential: e.Credential, Present: e.Present}, event: &e}
	}
	n := t.enrolled(name, e)
	t.tokens[place+1] = language.Token{Text: "~" + n.naming.ID}
	return n
}

// enrolled draws id and salt for somebody who is to join the roll.
func (t *turn) enrolled(name string, e PersonJoined) newcomer {
	var id string
	for {
		sum := t.chance("person")
		id = hex.EncodeToString(sum[:4])
		if t.s.Roll.Person(id) == nil && t.names[id].ID == "" {
			break
		}
	}
	n := Naming{ID: id, Salt: t.chance("salt"), Name: name}
	e.ID, e.Bind = id, Bind(n)
	return newcomer{&Person{ID: id, Name: name, Section: e.Section, Credential: e.Credential, Present: e.Present}, &e, n}
}

// Bind is the hash that ties a name to the entry which put the person on the roll (docs/record.md, section 3).
func Bind(n Naming) string {
	b := make([]byte, 0, 128) // which most names fit into
	b = append(append(append(b, "stacktaker person 1|"...), n.Salt[:]...), n.Name...)
	sum := sha256.Sum256(b)
	var digits [2 * sha256.Size]byte
	hex.Encode(digits[:], sum[:])
	return string(digits[:])
}

func (t *turn) join(n newcomer) {
	if n.naming.ID != "" { // else the name is known, or was forgotten
		t.named = append(t.named, n.naming)
		t.names[n.naming.ID] = n.naming
	}
	t.facts = append(t.facts, n.event)
	n.event.apply(t.s, moment{t.seq, t.at, t.closed, t.s.place + 1})
	t.joined = true
}

func (t *turn) joinNewcomers() {
	fresh := t.newcomers
	t.newcomers = nil
	for _, n := range fresh {
		t.join(n)
	}
}

// isNew tells whether the person is named in this line for the first time.
func (t *turn) isNew(p *Person) bool { return t.s.Roll.Person(p.ID) == nil }

// person finds who a slot names; somebody unknown joins the roll, present, as the rule newcomers has it.
func (t *turn) person(a language.Args, slot string) (*Person, error) {
	people, err := t.people(a, slot)
	if err != nil {
		return nil, err
	}
	return people[0], nil
}

// people finds everybody whom a slot names.
func (t *turn) people(a language.Args, slot string) ([]*Person, error) {
	return t.resolve(a, slot, true, true)
}

// peopleAbsent is people, of whom those who are new join the roll without being here.
func (t *turn) peopleAbsent(a language.Args, slot string) ([]*Person, error) {
	return t.resolve(a, slot, true, false)
}

// known finds people who must be on the roll already.
func (t *turn) known(a language.Args, slot string) ([]*Person, error) {
	return t.resolve(a, slot, false, false)
}

// knownPerson finds one person who must be on the roll already.
func (t *turn) knownPerson(a language.Args, slot string) (*Person, error) {
	people, err := t.known(a, slot)
	if err != nil {
		return nil, err
	}
	return people[0], nil
}

func (t *turn) resolve(a language.Args, slot string, join, present bool) ([]*Person, error) {
	v, ok := a.Find(slot)
	if !ok {
		return nil, refuse("who.missing")
	}
	var people []*Person
	for place := v.From; place < v.To; place++ {
		if place > v.From && a.Tokens[place].Is("and") {
			continue
		}
		p, err := t.one(a.Tokens[place], place, join, present)
		if err != nil {
			return nil, err
		}
		if !slices.Contains(people, p) {
			people = append(people, p)
		}
	}
	return people, nil
}

func (t *turn) one(tok language.Token, place int, join, present bool) (*Person, error) {
	name := names.Proper(tok.Text)
	if blank(tok.Text) {
		return nil, refuse("who.missing")
	}
	found := t.s.Roll.Find(tok.Text)
	switch {
	case len(found) == 1 && found[0].Credential == Body && !t.bodies:
		return nil, t.noBody(found[0])
	case len(found) == 1:
		t.tokens[place+1] = language.Token{Text: "~" + found[0].ID}
		return found[0], nil
	case len(found) > 1:
		return nil, ambiguous(&t.s.Roll, name, found)
	}
	if p := t.renamedSince(tok); p != nil {
		t.tokens[place+1] = language.Token{Text: "~" + p.ID}
		return p, nil
	}
	if joined := t.joinedThen(tok); joined != nil {
		t.newcomers = append(t.newcomers, t.joinsAgain(*joined, present))
		t.tokens[place+1] = language.Token{Text: "~" + joined.ID}
		return t.newcomers[len(t.newcomers)-1].person, nil
	}
	if strings.HasPrefix(name, "#") {
		return nil, refuse("who.number", name)
	}
	said, section := name, ""
	if base, within, ok := names.Bracketed(name); ok {
		if within[0] == '#' {
			return nil, refuse("who.number", within)
		}
		name, section = base, t.s.Roll.section(within)
	}
	for _, n := range t.newcomers {
		if names.Same(n.person.Name, name) && (said == name || names.Fold(n.person.Section) == names.Fold(section)) {
			t.tokens[place+1] = language.Token{Text: "~" + n.person.ID}
			return n.person, nil
		}
	}
	if join && IsBody(name) {
		if !t.bodies {
			return nil, refuse("who.body", name)
		}
		n := t.newPerson(name, place, PersonJoined{Credential: Body})
		t.newcomers = append(t.newcomers, n)
		return n.person, nil
	}
	rule := t.s.Newcomers()
	switch {
	case !join:
		return nil, refuse("who.unknown", words.Quote(said))
	case rule == "refuse":
		return nil, refuse("who.refused", words.Quote(said))
	}
	if refused := checkName(name); refused != nil {
		return nil, refused
	}
	if other := t.writtenLike(name, section); other != nil {
		return nil, refuse("who.written", words.Quote(said), other.bySection())
	}
	n := t.newPerson(name, place, PersonJoined{Section: section, Credential: Credential(rule), Present: present})
	t.newcomers = append(t.newcomers, n)
	return n.person, nil
}

// writtenLike finds somebody, also among those whom the line brings in, who could not be told from a newcomer as people are written.
func (t *turn) writtenLike(name, section string) *Person {
	if other := t.s.Roll.writtenLike(name, section); other != nil {
		return other
	}
	fresh := &Person{Name: name, Section: section}
	for _, n := range t.newcomers {
		if names.Same(n.person.bySection(), name) || names.Same(fresh.bySection(), n.person.Name) {
			return n.person
		}
	}
	return nil
}

func ambiguous(r *Roll, name string, found []*Person) *Refusal {
	const most = 6
	names := make([]string, 0, most+1)
	for _, p := range found[:min(most, len(found))] {
		names = append(names, r.Called(p))
	}
	if len(found) > most {
		names = append(names, "…")
	}
	return refuse("who.ambiguous", words.Quote(name), words.Names(names))
}

// here makes sure that a person who wants to act is present. Under a headcount whoever acts is taken to be.
func (t *turn) here(p *Person) error {
	if p.Present || t.isNew(p) || t.s.Roll.Headcount.On {
		return nil
	}
	if r := t.s.bars("not-here", p.Name); r != nil {
		return r
	}
	return nil
}

// takenPresent records that somebody on the roll who acts under a headcount is in the room.
func (t *turn) takenPresent(p *Person) {
	if p.Credential != Body && !p.Present && !t.isNew(p) {
		t.arrive([]string{p.ID})
	}
}

// arrive checks people in.
func (t *turn) arrive(ids []string) {
	e := &PeopleArrived{People: ids}
	for _, id := range ids {
		if t.s.Roll.Person(id).Apologies {
			e.Apologies = append(e.Apologies, id)
		}
	}
	t.emit(e)
}

// mayVote makes sure that a person is here and has the credential to move, second and vote.
func (t *turn) mayVote(p *Person) error {
	if p.Credential != Vote {
		if r := t.noVote(p); r != nil {
			return r
		}
	}
	return t.here(p)
}

// noVote refuses what asks for a vote; of somebody who is not on the roll yet it says how they get one.
func (t *turn) noVote(p *Person) *Refusal {
	if t.isNew(p) {
		return t.s.bars("no-vote.new", p.Name, string(p.Credential), words.Quote(p.Name))
	}
	return t.s.bars("no-vote", p.Name, string(p.Credential))
}
