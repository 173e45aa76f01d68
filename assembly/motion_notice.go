package assembly

import (
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/order"
	"stacktaker/assembly/tally"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// NoticeGiven is a motion given before it is moved, numbered and in its words.
type NoticeGiven struct {
	ID        string   `json:"id"`
	Text      string   `json:"text"`
	Title     string   `json:"title,omitempty"`
	By        string   `json:"by"`
	With      []string `json:"with,omitempty"`      // who moves it beside them
	Seconders []string `json:"seconders,omitempty"` // who is to second it
	Threshold string   `json:"threshold,omitempty"`
	Parent    string   `json:"parent,omitempty"` // what it amends
	Amends    *Change  `json:"amends,omitempty"` // and how
	Spend     *Spend   `json:"spend,omitempty"`  // of an amendment
	tally.Floors
}

func (e *NoticeGiven) apply(s *State, m moment) {
	kind := "main"
	if e.Amends != nil {
		kind = "amendment"
	}
	th := s.Rules.Threshold(kind)
	if e.Threshold != "" {
		th, _ = threshold.Parse(e.Threshold)
	}
	mo := &Motion{
		ID: e.ID, Kind: kind, Parent: e.Parent, Text: e.Text, Original: e.Text, Title: e.Title, Mover: e.By, With: e.With, Backers: e.Seconders, State: Moved, Threshold: th, MovedAt: m.at,
		Floors: e.Floors, Noticed: true, Published: true, Closed: m.closed || s.closedText(e.Parent), needs: e.Threshold, ownThreshold: e.Threshold != "",
		spoke: map[string]int{},
	}
	if e.Amends != nil {
		mo.Amends = *e.Amends
	}
	if e.Spend != nil {
		mo.Spend, mo.sumOf = *e.Spend, e.Text
	}
	s.Motions.add(mo)
}

// NoticeMoved brings a motion of which notice was given before the assembly.
type NoticeMoved struct {
	ID        string   `json:"id"`
	Kind      string   `json:"kind"`
	Mover     string   `json:"mover"`
	With      []string `json:"with,omitempty"`
	Threshold string   `json:"threshold"`
	Own       bool     `json:"own,omitempty"` // it was asked for
	Seconded  bool     `json:"seconded,omitempty"`
	Target    string   `json:"target,omitempty"` // the decision of this meeting that it is to rescind
	Spend     *Spend   `json:"spend,omitempty"`
	Waits     bool     `json:"waits,omitempty"` // an amendment, until another to the same text is settled
}

func (e *NoticeMoved) apply(s *State, m moment) {
	mo := s.Motions.Get(e.ID)
	mo.With, mo.moved = e.With, m.seq
	mo.Kind, mo.Mover, mo.Noticed, mo.MovedAt, mo.Item, mo.Target = e.Kind, e.Mover, false, m.at, s.Agenda.CurrentID(), e.Target
	mo.Threshold, _ = threshold.Parse(e.Threshold)
	mo.ownThreshold = e.Own || mo.Threshold.String() != s.Rules.Threshold(e.Kind).String()
	if e.Spend != nil {
		mo.Spend, mo.sumOf = *e.Spend, mo.Text
	}
	if e.Seconded {
		mo.State = Seconded
	}
	s.Motions.comesOver(mo)
	if !mo.Amendment() {
		s.newBusiness()
	}
	if mo.Waits = e.Waits; mo.Waits {
		return
	}
	s.Motions.Chain = append(slices.Clone(s.Motions.Chain), e.ID)
	s.Floor.given.Side = order.For
}

func noticeFacts() []factKind {
	return []factKind{fact[NoticeGiven]("notice", 1), fact[NoticeMoved]("notice-moved", 1)}
}

func noticeVerbs() []*verb {
	return []*verb{{
		name: "notice", phases: convened | open | recess, topic: topicMotions, judge: judgeNotice,
		forms: language.NewForms("<text:prose> [ title <title:text> ] by <mover:name> [ and <with:names> ] [ seconder <seconders:names> ] [ needs <needs:any> ] [ floors " + floorModes + " [ of <of:floors> ] ]"),
	}}
}

func judgeNotice(t *turn, a language.Args) error {
	if blank(a.Text("text")) {
		return refuse("move.text", "main")
	}
	if a.Has("title") && blank(a.Text("title")) {
		return refuse("title.empty")
	}
	movers, seconders, err := t.noticeGivers(a)
	if err != nil {
		return err
	}
	k, _ := kindNamed("main")
	e := &NoticeGiven{ID: t.motionID(k, ""), Text: a.Text("text"), Title: a.Text("title"), By: movers[0].ID, With: ids(movers[1:]), Seconders: ids(seconders)}
	if e.Floors, err = floorsOf(a); err != nil {
		return err
	}
	if a.Has("needs") {
		th, err := threshold.Parse(a.Text("needs"))
		if err != nil {
			return err
		}
		if e.Mode != "" && th.Consensus() {
			return refuse("floors.consensus")
		}
		e.Threshold = th.String()
	}
	t.emit(e)
	return nil
}

// givesNotice makes sure that somebody has a vote. They need not be here yet.
func (t *turn) givesNotice(p *Person) error {
	if p.Credential == Vote || p.Credential == Body {
		return nil
	}
	if r := t.noVote(p); r != nil {
		return r
	}
	return nil
}

// noticeGivers are who gives notice of a motion and who is to second it. Who is on the roll need not be here yet; all have a vote, and nobody
// does both.
func (t *turn) noticeGivers(a language.Args) (movers, seconders []*Person, err error) {
	t.bodies = true
	mover, err := t.person(a, "mover")
	var with []*Person
	if err == nil {
		with, err = t.beside(a, mover)
	}
	if t.bodies = false; err != nil {
		return nil, nil, err
	}
	if a.Has("seconders") {
		if seconders, err = t.people(a, "seconders"); err != nil {
			return nil, nil, err
		}
	}
	movers = append([]*Person{mover}, with...)
	for _, p := range slices.Concat(movers, seconders) {
		if err := t.givesNotice(p); err != nil {
			return nil, nil, err
		}
	}
	for _, p := range seconders {
		if slices.Contains(movers, p) {
			return nil, nil, refuse("second.own", p.Name)
		}
	}
	return movers, seconders, nil
}

// noticed finds a motion of which notice was given, and which is yet to be moved.
func (ms *Motions) noticed(id string) *Motion {
	if m := ms.Get(id); m != nil && m.Noticed {
		return m
	}
	return nil
}

// moveNotice moves a motion by its number: in the words and under the threshold of its notice.
func (t *turn) moveNotice(k motionKind, mover *Person, a language.Args) error {
	m := t.s.Motions.noticed(a.Text("id"))
	if m == nil {
		if over := t.s.Motions.Get(a.Text("id")); over != nil && over.State.LaidAside() {
			return refuse("notice.over", over.ID, language.Quoted(mover.Name))
		}
		return refuse("notice.unknown", words.Quote(a.Text("id")))
	}
	return t.moveNoticed(m, k, mover, a)
}

// moveNoticed moves a motion of which notice was given.
func (t *turn) moveNoticed(m *Motion, k motionKind, mover *Person, a language.Args) error {
	e, err := t.noticedMove(m, k, mover.ID, a)
	if err != nil {
		return err
	}
	with, err := t.beside(a, mover)
	if err != nil {
		return err
	}
	e.With = ids(with)
	if !a.Has("with") {
		e.With = t.s.movesWith(m, mover)
	}
	t.takenPresent(mover)
	t.emit(e)
	return nil
}

// movesWith is who moves a motion of which notice was given beside one who gave it: the others who did, and are here with a vote.
func (s *State) movesWith(m *Motion, mover *Person) []string {
	gave := m.Movers()
	if !slices.Contains(gave, mover.ID) {
		return nil
	}
	var with []string
	for _, id := range gave {
		if p := s.Roll.Person(id); id != mover.ID && p != nil && p.Present && p.Credential == Vote {
			with = append(with, id)
		}
	}
	return with
}

// noticedMove is that a motion of which notice was given is moved.
func (t *turn) noticedMove(m *Motion, k motionKind, mover string, a language.Args) (*NoticeMoved, error) {
	target := ""
	switch k.text {
	case AnyText:
	case ADecision: // to rescind, with notice
		if k.name != "rescind" {
			return nil, refuse("notice.kind", k.name)
		}
		target = t.s.rescindable(m.Text)
	default:
		return nil, refuse("notice.kind", k.name)
	}
	if r := t.s.guardLost(k, m.Text, "", target); r != nil {
		return nil, r
	}
	spend, err := t.s.readSpend(k, a)
	if err != nil {
		return nil, err
	}
	th := t.s.Rules.Threshold(k.name)
	switch {
	case a.Has("needs"):
		if th, err = threshold.Parse(a.Text("needs")); err != nil {
			return nil, err
		}
	case m.needs != "":
		th = m.Threshold
	case k.name == "rescind":
		th, _ = threshold.Parse("simple")
	}
	return &NoticeMoved{
		ID: m.ID, Kind: k.name, Mover: mover, Threshold: th.String(), Own: a.Has("needs") || m.needs != "",
		Seconded: !k.second || !t.s.Rules.Yes("second"), Target: target, Spend: spend,
	}, nil
}
