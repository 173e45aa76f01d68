package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Notice is given of an amendment before the meeting, or before its motion is on the floor. It has its number at once, and keeps to its place
// while others change the text.

// NoticeAmendable are the motions to which notice may be given of an amendment.
func (s *State) NoticeAmendable() []*Motion {
	return slices.DeleteFunc(slices.Clone(s.Motions.All), func(m *Motion) bool { return m.Settled() || m.Closed || s.takesAmendments(m) != nil })
}

func guardNoticeAmend(s *State) *Refusal {
	if slices.ContainsFunc(s.Motions.All, func(m *Motion) bool { return !m.Settled() && s.takesAmendments(m) == nil }) {
		return nil
	}
	return refuse("notice.amend.none")
}

func judgeNoticeAmend(t *turn, a language.Args) error {
	target := t.s.Motions.Get(a.Text("id"))
	switch {
	case target == nil:
		return refuse("motion.unknown", words.Quote(a.Text("id")))
	case target.Settled():
		return refuse("notice.amend.settled", t.s.Called(target))
	}
	if r := t.s.takesAmendments(target); r != nil {
		return r
	}
	movers, seconders, err := t.noticeGivers(a)
	if err != nil {
		return err
	}
	change, says, sum, err := t.changeOf(target, a)
	if err != nil {
		return err
	}
	k, _ := kindNamed("amendment")
	t.emit(&NoticeGiven{
		ID: t.motionID(k, target.ID), Text: says, By: movers[0].ID, With: ids(movers[1:]), Seconders: ids(seconders), Parent: target.ID, Amends: &change, Spend: sum,
	})
	return nil
}

// moveNoticedAmendment moves an amendment of which notice was given, while what it amends is on the floor.
func (t *turn) moveNoticedAmendment(m *Motion, a language.Args) error {
	if r := t.s.noticedAmendmentInOrder(m); r != nil {
		return r
	}
	target := t.s.Motions.Get(m.Parent)
	t.bodies = true
	mover, with, err := t.movers(a)
	if t.bodies = false; err != nil {
		return err
	}
	switch made, fits := m.Amends.makes(target.Text, m.Text); {
	case !fits, !m.stands(target.Text):
		return refuse("notice.amend.gone", t.s.Called(m), t.s.Called(target))
	case made == target.Text && m.Spend == (Spend{}):
		return refuse("amend.nothing")
	default:
		if err := target.takes(made); err != nil {
			return err
		}
	}
	if r := t.s.guardLostAmendment(m.Amends, target, m.Text, &m.Spend); r != nil {
		return r
	}
	th := t.s.Rules.Threshold(m.Kind)
	if a.Has("needs") {
		if th, err = threshold.Parse(a.Text("needs")); err != nil {
			return err
		}
	}
	e := &NoticeMoved{
		ID: m.ID, Kind: m.Kind, Mover: mover.ID, With: ids(with), Threshold: th.String(), Own: a.Has("needs"),
		Seconded: !t.s.Rules.Yes("second"), Waits: target != t.s.Motions.Pending(),
	}
	if e.Spend, err = t.s.readSpend(t.s.Motions.root(target).kind(), a); err != nil {
		return err
	}
	if !a.Has("with") {
		e.With = t.s.movesWith(m, mover)
	}
	for _, p := range append([]*Person{mover}, with...) {
		t.takenPresent(p)
	}
	t.emit(e)
	return nil
}

// noticedAmendmentInOrder says why an amendment of which notice was given cannot be moved now, whoever moves it; nil where it can.
func (s *State) noticedAmendmentInOrder(m *Motion) *Refusal {
	target := s.Motions.Get(m.Parent)
	if !slices.Contains(s.Motions.Chain, m.Parent) {
		return refuse("notice.amend.floor", s.Called(m), s.Called(target))
	}
	return cmp.Or(guardAmend(s), s.amendable(target))
}

// NoticedInOrder says why a motion of which notice was given cannot be moved now, as far as that is known before somebody moves it; nil
// where it can.
func (s *State) NoticedInOrder(m *Motion) *Refusal {
	if m.Amendment() {
		return s.noticedAmendmentInOrder(m)
	}
	return s.KindInOrder("main")
}
