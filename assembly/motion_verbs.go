package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

func judgeMove(t *turn, a language.Args) error {
	k, _ := kindNamed("main")
	if name := a.Text("kind"); name != "" {
		k, _ = kindNamed(name)
	} else if first := t.tokens[1]; !first.Quoted {
		if named, ok := kindNamed(first.Text); ok && named.group != amending {
			k = named
		}
	}
	if m := t.s.Motions.noticed(a.Text("id")); m != nil && m.Amendment() {
		if k.name != "main" {
			return refuse("notice.kind", k.name)
		}
		return t.moveNoticedAmendment(m, a)
	}
	if refused := t.s.kindInOrder(k); refused != nil {
		return refused
	}
	t.bodies = k.rank == MainRank
	mover, with, err := t.movers(a)
	if t.bodies = false; err != nil {
		return err
	}
	if r := t.s.unless(k.name != "close-debate" || t.s.turnsOnItem(mover) == 0, "closure.spoken", mover.Name); r != nil {
		return r
	}
	if a.Has("decision") {
		return t.moveRatify(k, mover, a.Text("decision"))
	}
	if a.Has("id") && (k.text != ADecision || t.s.Motions.noticed(a.Text("id")) != nil) {
		return t.moveNotice(k, mover, a)
	}
	text := a.Text("text")
	if k.rank != MainRank { // what is about the way of dealing with business is said in a line
		text = language.OneLine(text)
	}
	e := &MotionMoved{ID: t.motionID(k, ""), Kind: k.name, Mover: mover.ID, With: ids(with), Text: text, Holds: t.holdsFloor(k)}
	if e.Floors, err = floorsOf(a); err != nil {
		return err
	}
	if e.Mode != "" && k.rank != MainRank {
		return refuse("floors.main", k.name)
	}
	if err := t.fillMotion(e, k, a); err != nil {
		return err
	}
	if m := t.s.noticeToRescind(e); k.name == "rescind" && m != nil {
		return t.moveNoticed(m, k, mover, a)
	}
	if e.Spend, err = t.s.readSpend(k, a); err != nil {
		return err
	}
	if m := t.s.unpublished(e.Text); k.name == "ratify" && m != nil {
		if r := t.s.bars("ratify.published", words.Quote(m.Name), words.Quote(e.Text)); r != nil {
			return r
		}
	}
	if r := t.s.guardLost(k, e.Text, e.Person, e.Target); r != nil {
		return r
	}
	th := t.s.Rules.Threshold(k.name)
	if a.Has("needs") {
		if th, err = threshold.Parse(a.Text("needs")); err != nil {
			return err
		}
	}
	if e.Mode != "" && th.Consensus() {
		return refuse("floors.consensus")
	}
	e.Threshold, e.Own, e.Sustain, e.All = th.String(), a.Has("needs"), a.Has("way"), a.Has("scope")
	if e.Sustain && th.Consensus() {
		return refuse("challenge.consensus")
	}
	e.Seconded = !k.second || !t.s.Rules.Yes("second")
	t.takenPresent(mover)
	for _, p := range with {
		t.takenPresent(p)
	}
	t.emit(e)
	if err := t.titled(e.ID, a); err != nil {
		return err
	}
	t.takeUp(e)
	return nil
}

// movers are who moves a motion, the first apart, each of whom may.
func (t *turn) movers(a language.Args) (first *Person, with []*Person, err error) {
	if first, err = t.person(a, "mover"); err != nil {
		return nil, nil, err
	}
	if with, err = t.beside(a, first); err != nil {
		return nil, nil, err
	}
	for _, p := range append([]*Person{first}, with...) {
		if err := t.mayMove(p); err != nil {
			return nil, nil, err
		}
	}
	return first, with, nil
}

// unquoteMove takes out of its quotation marks what a motion to replace somebody, or to suspend a standing order, says: texts
// stand in them, and what these are about are names and keys. So it does with the word section before that of a recount.
func unquoteMove(tokens []language.Token) []language.Token {
	if len(tokens) < 3 || tokens[0].Quoted {
		return tokens
	}
	text := strings.TrimSpace(tokens[1].Text)
	switch {
	case tokens[0].Text == "recount" && tokens[1].Is("section") && !tokens[2].Is("by"):
		return slices.Delete(slices.Clone(tokens), 1, 2)
	case !tokens[1].Quoted || !tokens[2].Is("by"):
		return tokens
	case tokens[0].Text == "replace":
		role, person, ok := strings.Cut(text, " ")
		if !ok {
			return tokens
		}
		return slices.Replace(slices.Clone(tokens), 1, 2, language.Token{Text: role}, language.Token{Text: strings.TrimSpace(person), Quoted: true})
	case tokens[0].Text == "suspend-rules":
		var said []language.Token
		for _, word := range strings.Fields(text) {
			said = append(said, language.Token{Text: word})
		}
		return slices.Replace(slices.Clone(tokens), 1, 2, said...)
	}
	return tokens
}

// mayMove is what is asked of movers and seconders.
func (t *turn) mayMove(p *Person) error {
	if p.Credential == Body {
		return t.noBody(p)
	}
	if r := t.s.unless(t.s.Rules.Yes("facilitator-moves") || t.s.Roles.Facilitator() != p.ID, "facilitator.move", p.Name); r != nil {
		return r
	}
	return t.mayVote(p)
}

func judgeSecond(t *turn, a language.Args) error {
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	with, err := t.beside(a, p)
	if err != nil {
		return err
	}
	m := t.s.Motions.unseconded()
	all := append([]*Person{p}, with...)
	for _, p := range all {
		if slices.Contains(m.Movers(), p.ID) {
			return refuse("second.own", p.Name)
		}
		if err := t.mayMove(p); err != nil {
			return err
		}
	}
	for _, p := range all {
		t.takenPresent(p)
	}
	t.emit(&MotionSeconded{m.ID, p.ID, ids(with)})
	return nil
}

// beside are those who move or second together with somebody; each once.
func (t *turn) beside(a language.Args, first *Person) ([]*Person, error) {
	if !a.Has("with") {
		return nil, nil
	}
	with, err := t.people(a, "with")
	if err == nil && slices.Contains(with, first) {
		return nil, refuse("move.twice", first.Name)
	}
	return with, err
}

func ids(people []*Person) []string {
	var all []string
	for _, p := range people {
		all = append(all, p.ID)
	}
	return all
}

func judgeWithdraw(t *turn, _ language.Args) error {
	t.end(t.s.Motions.Pending(), Withdrawn, "")
	return nil
}

func judgeRuleOut(t *turn, a language.Args) error {
	if blank(a.Text("reason")) {
		return refuse("rule-out.reason")
	}
	t.end(t.s.Motions.Pending(), RuledOut, a.Text("reason"))
	return nil
}

func judgeLapse(t *turn, _ language.Args) error {
	t.end(t.s.Motions.unseconded(), Lapsed, "")
	return nil
}

// end ends a motion without a vote; what waited behind it comes up.
func (t *turn) end(m *Motion, state MotionState, reason string) {
	t.emit(&MotionEnded{m.ID, state, reason})
	t.nextAmendment()
}
