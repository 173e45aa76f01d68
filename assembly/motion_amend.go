package assembly

import (
	"cmp"
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/order"
	"stacktaker/assembly/words"
)

// Diff is where an amendment touches its parent's text as it stands: the bytes from to to are struck, and what is
// inserted instead. ok is false where its words are gone. Of one that was carried and is counted again the text is as it stands without
// it, since that is what the room decides on anew.
func (ms *Motions) Diff(m *Motion) (text string, from, to int, insert string, ok bool) {
	parent := ms.Get(m.Parent)
	if parent == nil {
		return "", 0, 0, "", false
	}
	text = parent.Text
	if m.State == Counting && m.Result != nil && m.Result.Carried {
		text = takenOut(m.was, m.made, text)
	}
	from, to, insert, ok = m.Amends.Span(text, m.Text)
	return text, from, to, insert, ok
}

// TextChanged is what a carried or accepted amendment makes of its parent's words, or a reversed one restores.
type TextChanged struct {
	ID   string      `json:"id"`
	By   string      `json:"by"`
	Text string      `json:"text"`
	Sum  *sumChanged `json:"sum,omitempty"`
}

func (e *TextChanged) apply(s *State, at moment) {
	m, by := s.Motions.Get(e.ID), s.Motions.Get(e.By)
	s.Motions.follow(m, by, e.Text)
	by.was, by.made = m.Text, e.Text
	m.Text, m.Reworded = e.Text, s.rewords(e, at.closed)
	e.Sum.apply(m, by)
}

// follow lets the amendments to a text that are yet to be decided follow it while an amendment changes it, or is taken back.
func (ms *Motions) follow(m, by *Motion, now string) {
	edits := editsBy(by.Amends, by.Text, m.Text, now)
	for _, other := range ms.All {
		if other == by || other.Parent != m.ID || !other.Waits && !other.Noticed && other.State != NotCarried {
			continue
		}
		switch {
		case other.Amends.gone && other.goneBy == by.ID: // what struck its words is taken back
			other.Amends, other.goneBy = other.stoodAt.follow(by.was, now, editsOfParagraphs(by.was, now), by.Amends.Whole), ""
		case other.Amends.Whole:
			ms.mergeOnto(other, by, now)
		default:
			before := other.Amends
			if other.Amends = before.follow(m.Text, now, edits, by.Amends.Whole); other.Amends.gone && !before.gone {
				other.goneBy, other.stoodAt = by.ID, before
			}
		}
	}
}

// mergeOnto puts what an amendment says that gives a whole text onto the text as it becomes, and lets those to it follow.
func (ms *Motions) mergeOnto(m, by *Motion, now string) {
	was := ms.Get(m.Parent).Text
	made := merge(was, m.Text, now)
	m.Left = slices.Concat(m.Left, made.left)
	switch before := slices.Index(m.Undoes, by.ID); {
	case before >= 0: // it is taken back
		m.Undoes = slices.Delete(slices.Clone(m.Undoes), before, before+1)
	case made.undoes:
		m.Undoes = append(slices.Clone(m.Undoes), by.ID)
	}
	if made.text == m.Text {
		return
	}
	edits := editsOfParagraphs(m.Text, made.text)
	for _, other := range ms.All {
		if other.Parent == m.ID && (other.Waits || other.Noticed) {
			other.Amends = other.Amends.follow(m.Text, made.text, edits, true)
		}
	}
	if m.sumOf == m.Text {
		m.sumOf = made.text
	}
	m.Text = made.text
}

// AmendmentAccepted is a friendly amendment: the mover accepts and nobody objects.
type AmendmentAccepted struct {
	ID string `json:"id"`
}

func (e *AmendmentAccepted) apply(s *State, m moment) {
	mo := s.Motions.Get(e.ID)
	mo.State, mo.Accepted, mo.DecidedAt, mo.settled, mo.Facilitator = Carried, true, m.at, m.seq, s.Roles.Facilitator()
	s.settle(mo)
}

// AmendmentCameUp is an amendment whose turn it is.
type AmendmentCameUp struct {
	ID string `json:"id"`
}

func (e *AmendmentCameUp) apply(s *State, _ moment) {
	s.Motions.Get(e.ID).Waits = false
	s.Motions.Chain = append(slices.Clone(s.Motions.Chain), e.ID)
	s.Floor.given.Side = order.For
}

func amendFacts() []factKind {
	return []factKind{fact[TextChanged]("text-changed", 1), fact[AmendmentAccepted]("accepted", 1), fact[AmendmentCameUp]("came-up", 1)}
}

func amendVerbs() []*verb {
	return []*verb{
		{
			name: "amend", phases: open, topic: topicMotions, guard: guardAmend, judge: judgeAmend, misread: misreadSpend,
			forms: amendForms("[ <id:id> ] ", ""),
		},
		{
			name: "notice-amend", phases: convened | open | recess, topic: topicMotions, guard: guardNoticeAmend, judge: judgeNoticeAmend, misread: misreadSpend,
			forms: amendForms("<id:id> ", " [ and <with:names> ] [ seconder <seconders:names> ]"),
		},
		{name: "accept", forms: language.NewForms(""), phases: open, topic: topicMotions, guard: guardAccept, judge: judgeAccept},
	}
}

// amendForms are the ways to say what an amendment changes of the motion that stands before; beside is who is named beside its mover.
func amendForms(target, beside string) language.Forms {
	by := " by <mover:name>" + beside + " [ spend <amount:any> <for:text> ]"
	return language.NewForms(
		target+"strike <old:wording> [ nth <nth:number> ] insert <new:wording>"+by,
		target+"paragraph <paragraph:number> text <new:prose>"+by,
		target+"paragraph <paragraph:number> {strike:way}"+by,
		target+"after <after:number> insert <new:prose>"+by,
		target+"text <new:prose>"+by,
	)
}

func guardAmend(s *State) *Refusal {
	return cmp.Or(guardPending(s), s.guardQuorum())
}

func guardAccept(s *State) *Refusal {
	if r := guardPending(s); r != nil {
		return r
	}
	if !s.Motions.Pending().Amendment() {
		return refuse("accept.none")
	}
	return nil
}

// AmendInOrder says why what is pending cannot be amended now; nil where it can.
func (s *State) AmendInOrder() *Refusal {
	if r := guardAmend(s); r != nil {
		return r
	}
	return s.amendable(s.Motions.Pending())
}

func (s *State) amendable(target *Motion) *Refusal {
	return cmp.Or(s.takesAmendments(target), s.unless(target.State != Moved, "amend.second", s.Called(target)))
}

// takesAmendments says why a motion cannot be amended whatever becomes of it.
func (s *State) takesAmendments(target *Motion) *Refusal {
	switch {
	case strings.Count(target.ID, ".") >= 2:
		return refuse("amend.third", target.ID)
	case !target.kind().amend:
		return refuse("amend.kind", s.calledWithKind(target))
	}
	return nil
}

func judgeAmend(t *turn, a language.Args) error {
	ms := &t.s.Motions
	target := ms.Pending()
	if a.Has("id") {
		target = ms.Get(a.Text("id"))
		if target == nil || !slices.Contains(ms.Chain, target.ID) {
			return refuse("amend.chain", a.Text("id"), words.Names(ms.Chain))
		}
	}
	if r := t.s.amendable(target); r != nil {
		return r
	}
	t.bodies = true
	mover, err := t.person(a, "mover")
	if err == nil {
		err = t.mayMove(mover)
	}
	if t.bodies = false; err != nil {
		return err
	}
	change, says, sum, err := t.changeOf(target, a)
	if err != nil {
		return err
	}
	k, _ := kindNamed("amendment")
	e := &MotionMoved{
		ID: t.motionID(k, target.ID), Kind: k.name, Parent: target.ID, Text: says, Mover: mover.ID, Amends: &change,
		Threshold: t.s.Rules.Threshold(k.name).String(), Seconded: !t.s.Rules.Yes("second"), Waits: target != ms.Pending(),
		Spend: sum,
	}
	t.takenPresent(mover)
	t.emit(e)
	return nil
}

// changeOf is what a line asks to change of a text, what it puts there, and the sum with it.
func (t *turn) changeOf(target *Motion, a language.Args) (Change, string, *Spend, error) {
	if n := a.Number("paragraph"); a.Has("paragraph") && n < 1 {
		return Change{}, "", nil, refuse("amend.paragraph", n, t.s.Called(target), len(Paragraphs(target.Text)))
	}
	change, no := t.s.asWritten(readChange(a, target.Text), target, a.Has("nth"))
	if no != nil {
		return Change{}, "", nil, no
	}
	sum, err := t.s.readSpend(t.s.Motions.root(target).kind(), a)
	if err != nil {
		return Change{}, "", nil, err
	}
	says := change.Says(target.Text, a.Text("new"))
	if parent := t.s.Motions.Get(target.Parent); change.Whole && parent != nil { // what another puts into a paragraph is given anew
		says = target.Amends.Says(parent.Text, says)
	}
	onlySum := change.Whole && says == target.Text && sum != nil && *sum != t.s.Motions.root(target).Spend
	if err := t.s.fits(change, target, says, change.Nth > 0 || a.Has("nth") && change.Strike == a.Text("old")); err != nil && !onlySum {
		return Change{}, "", nil, err
	}
	if r := t.s.guardLostAmendment(change, target, says, sum); r != nil {
		return Change{}, "", nil, r
	}
	return change, says, sum, nil
}

// fits makes sure that the words to strike stand in the text, at one place or at the one that is named.
func (s *State) fits(c Change, target *Motion, insert string, named bool) error {
	if c.byParagraph() {
		return s.fitsParagraphs(c, target, insert)
	}
	if c.Whole {
		if blank(insert) {
			return refuse("amend.empty")
		}
		if insert == target.Text {
			return refuse("amend.nothing")
		}
		return target.takes(insert)
	}
	n := c.places(target.Text)
	switch {
	case blank(c.Strike):
		return refuse("amend.strike")
	case n == 0:
		return s.StandNowhere(c.Strike, target)
	case named && (c.Nth < 1 || c.place(target.Text) < 0):
		return refuse("amend.nth", words.Quote(c.Strike), n)
	case n > 1 && !named:
		return StandSeveral(c.Strike, target.Text, Finds(target.Text, c.Strike))
	case c.Strike == insert:
		return refuse("amend.nothing")
	}
	at := c.place(target.Text)
	return target.takes(target.Text[:at] + insert + target.Text[at+len(c.Strike):])
}

// fitsParagraphs makes sure that the paragraph stands in the text, and that the amendment says something.
func (s *State) fitsParagraphs(c Change, target *Motion, insert string) error {
	made, ok := c.makes(target.Text, insert)
	switch n := len(Paragraphs(target.Text)); {
	case !ok:
		return refuse("amend.paragraph", c.Paragraph+c.After, s.Called(target), n)
	case c.Insert && blank(insert):
		return refuse("amend.insert")
	case !c.Struck && !c.Insert && blank(insert):
		return refuse("amend.paragraph.empty", c.Paragraph)
	case made == target.Text:
		return refuse("amend.nothing")
	}
	return target.takes(made)
}

// takes makes sure that an amended text still says what its kind of motion needs.
func (m *Motion) takes(text string) error {
	switch m.kind().text {
	case ADuration, MaybeDuration:
		if d, err := language.ParseDuration(text); err != nil || d == 0 {
			return refuse("move.duration", m.Kind)
		}
	}
	if blank(text) {
		return refuse("amend.empty")
	}
	return nil
}

func judgeAccept(t *turn, _ language.Args) error {
	m := t.s.Motions.Pending()
	t.emit(&AmendmentAccepted{m.ID})
	t.rewrite(m)
	t.nextAmendment()
	return nil
}

// rewrite puts what an amendment says into its parent's text.
func (t *turn) rewrite(m *Motion) {
	if text, from, to, insert, ok := t.s.Motions.Diff(m); ok {
		text = text[:from] + insert + text[to:]
		t.emit(&TextChanged{m.Parent, m.ID, text, m.changesSum(text)})
	}
}

// nextAmendment lets the next amendment to the immediately pending motion come up: in the order of the place it
// touches, not of its arrival. One whose words are gone falls.
func (t *turn) nextAmendment() {
	ms := &t.s.Motions
	pending := ms.Pending()
	if pending == nil || t.s.Count != nil {
		return
	}
	for _, m := range ms.Waiting(pending.ID) {
		if !m.stands(pending.Text) {
			t.emit(&MotionEnded{m.ID, Lapsed, ""})
		}
	}
	if next := ms.inTurn(pending); len(next) > 0 {
		t.emit(&AmendmentCameUp{next[0].ID})
	}
}

// stands tells whether what an amendment changes stands in a text still.
func (m *Motion) stands(text string) bool {
	nothing := m.Amends.Whole && len(m.Left) > 0 && m.Text == text && m.Spend == (Spend{})
	return m.Amends.place(text) >= 0 && !nothing
}

// inTurn are the amendments that wait to come up to a text, in the order of the places that they touch; of two at one place the earlier one
// first. One whose words are gone is not among them.
func (ms *Motions) inTurn(parent *Motion) []*Motion {
	turn := slices.DeleteFunc(ms.Waiting(parent.ID), func(m *Motion) bool { return !m.stands(parent.Text) })
	slices.SortStableFunc(turn, func(a, b *Motion) int {
		return cmp.Compare(a.Amends.place(parent.Text), b.Amends.place(parent.Text))
	})
	return turn
}

// ToPut is everything that is pending in the order in which it is put, as the texts stand now (docs/rules.md, section 4): the deepest first,
// and the amendments that wait before the text that they would change.
func (ms *Motions) ToPut() []*Motion {
	var all []*Motion
	for _, id := range slices.Backward(ms.Chain) {
		m := ms.Get(id)
		if m != ms.Pending() {
			all = append(all, ms.inTurn(m)...)
		}
		all = append(all, m)
	}
	return all
}
