package assembly

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/refusal"
)

// footing is what the assembly stands on: who may vote, how many the quorum counts and needs, whether it was met, what is pending, and by how
// many what is being counted was put. Where it is another for one person than it was for two, a line is looked at anew.
func (s *State) footing() string {
	frozen := ""
	if c := s.Count; c != nil {
		frozen = fmt.Sprint(c.Of, c.Voters, c.Members, c.Sections)
	}
	return fmt.Sprint(s.franchise(), s.QuorumPresent(), s.QuorumNeeded(), s.Quorum.Met, s.Motions.Chain, frozen)
}

// comes tells whether one of the two comes onto the roll, or in, by these facts, on which more follows.
func (w *asOne) comes(facts []Fact) bool {
	return len(facts) > 1 && slices.ContainsFunc(facts, func(f Fact) bool {
		switch f := f.(type) {
		case *PersonJoined:
			return f.ID == w.from || f.ID == w.to
		case *PeopleArrived:
			return slices.Contains(f.People, w.from) || slices.Contains(f.People, w.to)
		}
		return false
	})
}

// countsVoters are the verbs whose lines make no sense with other voters than they fit.
var countsVoters = []string{"put", "count", "declare", "consensus", "clear", "casting", "vote", "papers", "ballot", "adopt", "agree", "recount", "lot"}

// takesAsOne takes an entry into the meeting of now: as it was, with one person for two, or looked at anew. A rule that then stands in its way is
// departed from, for the reason for which they are one: the room did it.
func (w *asOne) takesAsOne(l line, now Entry, anew bool, was aim) (Entry, error) {
	if !anew || asItWas(l.Verb) {
		now = w.departsStill(now)
		now, ok := w.settles(now, w.live)
		if !ok {
			return now, w.later(l, refuse("mend.cannot"))
		}
		w.taken = append(w.taken, now)
		return now, nil
	}
	judged, err := w.judgesAsOne(l, now, was)
	switch refused := (*Refusal)(nil); {
	case err == nil:
		w.taken = append(w.taken[:len(w.taken)-1], judged)
		return judged, nil
	case errors.As(err, &refused) && slices.Contains(countsVoters, l.Verb), w.now.takeEntry(now) != nil:
		return now, w.later(l, err)
	}
	w.taken = append(w.taken, now)
	return now, nil
}

// judgesAsOne judges a line that now says the one for the other.
func (w *asOne) judgesAsOne(l line, now Entry, was aim) (Entry, error) {
	tokens, refused := language.Lex(now.Line)
	if refused != nil {
		return now, refused
	}
	turnOf := func(tokens []language.Token) *turn {
		t := &turn{s: w.now, at: now.At, seq: now.Seq, closed: now.Closed, tokens: tokens, names: w.names, anew: w.looked(now.Facts)}
		if w.then.franchise() == w.now.franchise() && l.Verb != "recount" {
			t.anew.voters = votersPut(now.Facts)
		}
		return t
	}
	if is := w.now.aim(l.Verb); was.of != is.of && l.Verb != "put" {
		return now, was.missedFor(is)
	}
	t := turnOf(slices.Clone(tokens))
	verb, err := w.judge(t, true)
	if r := (*Refusal)(nil); errors.As(err, &r) && r.Kind() == refusal.Conduct && !strings.Contains(now.Line, " anyway ") {
		t = turnOf(append(slices.Clone(tokens), language.Token{Text: "anyway"}, language.Token{Text: language.OneLine(w.because), Quoted: true}))
		verb, err = w.judge(t, true)
	}
	if err != nil {
		return now, err
	}
	now.Verb, now.Line, now.Facts = verb, t.written(), t.facts
	return now, nil
}

// asItWas tells whether a line is taken as it was: it took what is not in it, or says who is here, who waits and who spoke.
func asItWas(verb string) bool { return line{Entry: Entry{Verb: verb}, one: true}.taken() }

// settles takes an entry into the meeting of now. What follows from it of the quorum, and of who may vote on what is being counted, is drawn
// anew: by one person it is another.
func (r *review) settles(e Entry, anew bool) (Entry, bool) {
	follows := slices.IndexFunc(e.Facts, func(f Fact) bool {
		switch f.(type) {
		case *QuorumChanged, *VotersFrozen:
			return true
		}
		return false
	})
	if !anew || !slices.Contains([]string{"arrive", "leave", "member", "hand", "apologies"}, e.Verb) {
		return e, r.now.takeEntry(e) == nil
	}
	if follows >= 0 {
		e.Facts = slices.Clone(e.Facts[:follows])
	}
	if r.now.takeEntry(e) != nil {
		return e, false
	}
	t := &turn{s: r.now, at: e.At, seq: e.Seq, closed: e.Closed, names: r.names, anew: r.looked(nil)}
	r.now.place-- // what follows is of the same entry
	t.attendanceChanged()
	r.now.place++
	e.Facts = append(e.Facts[:len(e.Facts):len(e.Facts)], t.facts...)
	return e, true
}

// decides tells whether it changes what was decided that two are one: a verdict, figures, an election, a quorum.
func (w *asOne) decides() bool {
	was, is := w.m.state.decidedSo(), w.now.decidedSo()
	for i := range was {
		was[i] = strings.ReplaceAll(was[i], w.from, w.to)
	}
	return !slices.Equal(was, is)
}
