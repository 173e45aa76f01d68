package text

import (
	"slices"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/room"
)

// contest is an election or proposals that compete: who stands, whose hands are called for, and what came of it.
func (t *Teller) contest(was, is *room.Contest) {
	switch {
	case is == nil && was != nil && was.Decided.IsZero():
		t.say(t.tell("contest.over"))
		return
	case is == nil:
		return
	case is.Stage != nil:
		t.stage(was, is)
		return
	case was != nil && was.Stage != nil && is.Office == was.Office && (!is.Decided.IsZero() || is.Lot): // its stages are told
		if is.Lot {
			t.say(is.Tie)
			t.say(t.tell("contest.lot"))
		} else {
			t.chosen(*is)
		}
		return
	case was != nil && was.Stage != nil && is.Office == was.Office: // it was taken back
		was = &room.Contest{Office: is.Office, Choices: is.Choices, Again: is.Again}
	case was != nil && was.Decided.IsZero() && is.Office == was.Office:
	case was != nil && was.Decided.Equal(is.Decided):
	default:
		t.contested(*is)
		was = &room.Contest{Choices: is.Choices}
	}
	t.nominated(*was, *is)
	for _, told := range []struct{ was, is string }{{was.Tie, is.Tie}, {was.Back, is.Back}} {
		if told.is != "" && told.is != told.was {
			t.say(told.is)
		}
	}
	if is.Decided.IsZero() {
		if is.Anyway != "" && is.Anyway != was.Anyway {
			t.say(is.Anyway)
		}
		t.fallen(*was, *is)
		t.rounds(*was, *is)
	} else if was.Decided.IsZero() {
		t.chosen(*is)
	}
}

// stage is one stage of a ranked count: what it did, where the votes went, and who is elected by it.
func (t *Teller) stage(was, is *room.Contest) {
	if was != nil && was.Stage != nil && was.Office == is.Office && was.Stage.Number == is.Stage.Number {
		return
	}
	if was == nil || was.Office != is.Office {
		t.say(t.tell("contest.election", is.Office))
	}
	st := is.Stage
	said := t.tell("stage", st.Number, st.Did)
	if st.Number == 1 {
		said = t.tell("stage", st.Number, t.tell("stage.quota", st.Did, t.wall("stage.quota", st.Quota)))
	}
	if st.Moved != "" {
		said = t.tell("told", said, st.Moved)
	}
	t.say(said)
	if len(st.Elected) > 0 {
		t.say(t.tell("contest.elected", strings.Join(st.Elected, ", ")))
	}
	var out []string
	for _, s := range st.Stands {
		if s.New && s.State == "fallen" {
			out = append(out, s.Name)
		}
	}
	if len(out) > 0 {
		t.say(t.tell("contest.out", strings.Join(out, ", ")))
	}
}

// contested is what the contest is about, and who stands so far.
func (t *Teller) contested(c room.Contest) {
	names := named(c, func(choice room.Choice) bool { return choice.State == "stands" || choice.State == "" })
	if c.Office == "" {
		proposals := make(words.List, len(names))
		for i, name := range names {
			proposals[i] = words.Quote(name)
		}
		t.say(t.tell("contest.proposals", proposals))
		return
	}
	seats := ""
	if c.Seats > 1 {
		seats = t.wall("contest.seats", c.Seats)
	}
	t.say(t.tell("contest.election", room.Joined(c.Office, seats)))
	switch {
	case len(names) > 0:
		t.say(t.tell("contest.stand", strings.Join(names, ", ")))
	case len(c.Choices) == 0 && !c.Open && c.Decided.IsZero():
		t.say(t.tell("contest.open"))
	}
	if chosen := named(c, func(choice room.Choice) bool { return choice.State == "elected" }); len(chosen) > 0 && c.Decided.IsZero() {
		t.say(t.tell("contest.elected", strings.Join(chosen, ", "))) // a lot, or a round, was taken back
	}
}

// named is the names of some choices.
func named(c room.Contest, which func(room.Choice) bool) []string {
	var names []string
	for _, choice := range c.Choices {
		if which(choice) {
			names = append(names, choice.Name)
		}
	}
	return names
}

// isIn tells whether a choice is in a contest.
func isIn(c room.Contest, name string) bool {
	return slices.ContainsFunc(c.Choices, func(o room.Choice) bool { return o.Name == name })
}

// nominated is who came to those who stand, and who stands no more, until there is a round.
func (t *Teller) nominated(was, is room.Contest) {
	if is.Again || was.Again || !is.Decided.IsZero() {
		return
	}
	for _, c := range is.Choices {
		if !isIn(was, c.Name) {
			t.say(t.tell("contest.new", c.Name))
		}
	}
	for _, c := range was.Choices {
		if !isIn(is, c.Name) {
			t.say(t.tell("contest.gone", c.Name))
		}
	}
}

// fallen is who fell out of it, and who was elected while others are not yet.
func (t *Teller) fallen(was, is room.Contest) {
	stood := func(name string) bool {
		i := slices.IndexFunc(was.Choices, func(o room.Choice) bool { return o.Name == name })
		return i >= 0 && was.Choices[i].State == "stands"
	}
	if chosen := named(is, func(c room.Choice) bool { return c.State == "elected" && stood(c.Name) }); len(chosen) > 0 {
		t.say(t.tell("contest.elected", strings.Join(chosen, ", ")))
	}
	out := named(is, func(c room.Choice) bool { return c.State == "fallen" && stood(c.Name) })
	if is.Again && len(out) == 0 && was.Open { // a later round shows those alone who are in it
		out = named(was, func(c room.Choice) bool { return c.In && c.State == "stands" && !isIn(is, c.Name) })
	}
	if len(out) > 0 {
		t.say(t.tell("contest.out", strings.Join(out, ", ")))
	}
}

// rounds is a round that is put, whose hands are called for in it, and what was entered; or that a lot decides.
func (t *Teller) rounds(was, is room.Contest) {
	if is.Lot && !was.Lot {
		t.say(t.tell("contest.lot"))
	}
	back := was.Open && is.Before <= was.Before // and not declared
	if !is.Open {
		if back && was.Before == is.Before && !is.Lot {
			t.say(t.tell("contest.back"))
		}
		return
	}
	if was.Entered && !is.Entered && back {
		t.say(t.tell("count.back.figures"))
	} else if !was.Open || was.Entered && !is.Entered {
		key := "contest.put"
		if is.Again {
			key = "contest.put.again"
		}
		t.say(t.tell(key, strings.Join(named(is, func(c room.Choice) bool { return c.In }), ", "), t.mayVote(is)))
		if is.Few() {
			t.say(t.wall("paper.few", is.Voters))
		}
		was.Asked = 0
	}
	if was.Open && !was.Entered && !is.Entered && was.Voters != is.Voters && was.Before == is.Before {
		t.say(t.tell("count.voters", t.wall("hands.voters", is.Voters)))
	}
	if is.Asked > 0 && is.Asked <= len(is.Choices) && is.Asked != was.Asked {
		t.say(t.tell("count.hands", is.Choices[is.Asked-1].Name))
	}
	switch hands := t.handsOf(is); {
	case is.Entered && !was.Entered:
		t.say(t.tell("told", t.wall("hands.entered"), hands))
	case is.Entered && hands != t.handsOf(was):
		t.say(t.tell("told", t.tell("count.corrected"), hands))
	}
}

// mayVote is how many may vote in a contest, and with how many hands each, where that is more than one.
func (t *Teller) mayVote(c room.Contest) string {
	each := ""
	if c.Each > 1 {
		each = t.wall("contest.each", c.Each)
	}
	paper := ""
	if c.Paper {
		paper = t.tell("count.paper")
	}
	return room.Joined(t.wall("hands.voters", c.Voters), each, paper)
}

// handsOf is who has how many hands.
func (t *Teller) handsOf(c room.Contest) string {
	var all []string
	for _, choice := range c.Choices {
		if choice.Hands != nil {
			all = append(all, t.tell("contest.hands", choice.Name, *choice.Hands))
		}
	}
	return t.and(strings.Join(all, ", "), c.Papers.Words())
}

// chosen is what the contest decided, with the hands of its last round.
func (t *Teller) chosen(c room.Contest) {
	won := named(c, func(o room.Choice) bool { return o.State == "elected" || o.State == "survives" })
	key := "contest.elected"
	if c.Office == "" {
		key = "contest.chosen"
	}
	said := t.wall("contest.nobody")
	if c.Reopened {
		said = t.wall("contest.reopened")
	}
	if len(won) > 0 {
		said = t.tell(key, strings.Join(won, ", "))
	}
	hands := t.handsOf(c)
	if c.Single != nil {
		hands = t.figures(*c.Single)
	}
	if hands != "" && c.Round > 0 {
		hands = t.tell("told", t.tell("contest.round", c.Round), hands)
	}
	if hands != "" {
		said += " (" + hands + ")"
	}
	if c.Anyway != "" {
		said += "; " + c.Anyway
	}
	t.say(said)
}
