package text

import (
	"slices"

	"stacktaker/assembly/words"
	"stacktaker/ui/room"
)

// figures is hands that were counted.
func (t *Teller) figures(f room.Figures) string {
	return t.and(t.tell("figures", f.For, f.Against, f.Abstain), f.Words())
}

// and is figures with the papers that named nothing, where there are any.
func (t *Teller) and(told string, papers words.Phrase) string {
	if papers.Empty() {
		return told
	}
	return t.assembly.Say(words.Say("papers.behind", told, papers))
}

// verdict is what a count led to, with its working, once.
func (t *Teller) verdict(v *room.Verdict) {
	if v == nil || v.At.Equal(t.decided.At) && v.Again == t.decided.Again && id(v.Motion) == id(t.decided.Motion) {
		return
	}
	t.decided = *v
	_, heard := t.heard[id(v.Motion)]
	delete(t.heard, id(v.Motion))
	figures := ""
	if v.Figures != nil {
		figures = t.figures(*v.Figures)
	}
	if v.Outcome == "straw" {
		t.say(t.tell("told", t.tell("straw", words.Quote(reads(v.Motion))), figures))
		return
	}
	if !heard && !v.Again && !v.Motion.Course { // agreed from the chair, or given by notice
		read := v.Motion
		read.Needs = "" // which nothing is measured by any more
		t.readsOut(read)
	}
	outcome := t.tell("verdict."+v.Outcome, called(v.Motion))
	again := ""
	if v.Again {
		again = t.wall("hands.again")
	}
	if working := room.Joined(figures, v.Working, v.Note, again); working != "" {
		outcome = t.tell("told", outcome, working)
	}
	t.say(outcome)
}

// counts is the count that is open: whose hands are called for, and what was entered.
func (t *Teller) counts(before, s room.Sight) {
	was, is := before.Hands, s.Hands
	if is == nil {
		if was != nil && s.Contest == nil && !declared(before, s) {
			t.over(before, s)
		}
		return
	}
	if s.Motion == nil || id(t.decided.Motion) == id(*s.Motion) && !is.Again {
		t.decided = room.Verdict{} // it may be declared again
	}
	if was == nil || was.Again != is.Again || was.Division != is.Division {
		t.put(s)
		was = &room.Hands{}
	}
	if was.All != is.All && was.All > 0 && !is.Begun {
		t.say(t.tell("count.voters", t.wall("hands.voters", is.All)))
	}
	for _, part := range is.Parts {
		if !is.Called { // else it has figures from the first vote on
			t.part(*was, *is, part)
		}
	}
	if was.Objections != nil && is.Objections == nil || was.Seen && !is.Seen {
		t.say(t.tell("count.back.figures"))
	}
	if called := is.Asked != "" && !is.Entered && !is.Consensus; called && (is.Asked != was.Asked || is.Section != was.Section) {
		if hands := t.tell("count.hands", room.Joined(t.tell("side."+is.Asked), is.Section)); hands != t.called {
			t.say(hands)
			t.called = hands
		}
	} else if is.Entered {
		t.called = "" // they may be taken back
	}
	t.entered(*was, *is)
}

// declared tells whether the verdict that is shown is of the count that was open before: of its motion, and of its second count if it was one.
func declared(before, s room.Sight) bool {
	v, was := s.Verdict, before.Motion
	return v != nil && (was == nil || id(v.Motion) == id(*was)) && (v.Again || !before.Hands.Again)
}

// over is a count that is gone without a verdict: it was taken back, but where nobody knows what came in between.
func (t *Teller) over(before, s room.Sight) {
	switch was, is := before.Motion, s.Motion; {
	case was == nil || t.late:
		t.say(t.tell("count.over"))
	case before.Hands.Again:
		t.say(t.tell("count.back.again", called(*was)))
	case is != nil && id(*is) == id(*was):
		t.say(t.tell("count.back.on", called(*was)))
	default:
		t.say(t.tell("count.over"))
	}
}

// put is that hands are to be counted, on what, and of how many.
func (t *Teller) put(s room.Sight) {
	h := s.Hands
	t.called = ""
	on := t.tell("count.put")
	switch {
	case s.Motion != nil:
		on = t.tell("count.put.on", called(*s.Motion))
	case s.Contest != nil:
		for _, c := range s.Contest.Choices {
			if c.In {
				on = t.tell("count.put.on", c.Name)
			}
		}
	}
	about := []string{h.Only, t.wall("hands.voters", h.All)}
	switch {
	case h.Division:
		about = append(about, t.tell("count.division"))
	case h.Again:
		about = append(about, t.wall("hands.again"))
	}
	if h.Paper {
		about = append(about, t.tell("count.paper"))
	}
	if h.Consensus {
		about = append(about, t.wall("consensus.asked"))
	}
	t.say(t.tell("told", on, room.Joined(about...)))
	if h.Few() {
		t.say(t.wall("paper.few", h.All))
	}
}

// part is a section whose figures came in, or whose tellers do not agree; of the whole room, what its tellers are waiting for.
func (t *Teller) part(was, is room.Hands, part room.Part) {
	i := slices.IndexFunc(was.Parts, func(p room.Part) bool { return p.Section == part.Section })
	if i >= 0 && was.Parts[i].State == part.State {
		return
	}
	said := ""
	switch {
	case i >= 0 && part.State == "waiting":
		said = t.tell("count.back.figures")
	case part.State == "teller", part.State == "differ":
		said = t.wall("part." + part.State)
	case part.Figures != nil && len(is.Parts) > 1:
		said = t.figures(*part.Figures)
	default:
		return
	}
	if part.Section != "" {
		said = t.tell("told", part.Section, said)
	}
	t.say(said)
}

// entered is what is in and not declared.
func (t *Teller) entered(was, is room.Hands) {
	entered := room.Joined(is.Only, t.wall("hands.entered"))
	switch {
	case is.Called && is.Figures != nil && was.Figures != nil && is.Voted < was.Voted:
		t.say(t.tell("count.back.figures"))
	case is.Called && is.Figures != nil && is.Voted != was.Voted && is.Voted < is.Voters:
		t.say(t.tell("told", t.wall("hands.called", is.Voted, is.Voters), t.figures(*is.Figures)))
	case is.Called && is.Figures != nil && is.Voted != was.Voted:
		t.say(t.tell("told", entered, t.figures(*is.Figures)))
	case is.Objections != nil:
		if was.Objections == nil || *was.Objections != *is.Objections {
			t.say(t.tell("told", entered, t.tell("objections", is.Objections.Blocks, is.Objections.Asides)))
		}
	case is.Figures != nil:
		if was.Figures != nil && *was.Figures != *is.Figures {
			entered = room.Joined(is.Only, t.tell("count.corrected"))
		}
		if was.Figures == nil || *was.Figures != *is.Figures {
			t.say(t.tell("told", entered, t.figures(*is.Figures)))
		}
	case is.Seen:
		if !was.Seen {
			t.say(t.wall("hands.seen"))
		}
	case is.Entered && !was.Entered:
		t.say(entered)
	}
}
