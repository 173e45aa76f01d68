package text

import (
	"reflect"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
	"stacktaker/ui/room"
)

// noLonger tells of what was told what is so no longer: a verdict or a ruling that was taken back, who had moved or seconded. What a mend
// says of itself is not told again.
func (t *Teller) noLonger(before, s room.Sight) {
	was, is := before.Known, s.Known
	mended := s.Mended != nil && !reflect.DeepEqual(before.Mended, s.Mended) && !takenBack(before, s)
	for _, m := range was.Motions {
		now := knownMotion(is, m.Place)
		if m.Verdicts > now.Verdicts {
			t.unsays(m, s)
		}
		if !mended && now.Place > 0 {
			t.supporters(m, now, before, s)
			if m.Verdicts == now.Verdicts && m.Result != "" && now.Result != "" && m.Result != now.Result && !t.declares(s) {
				t.right(before, s, t.tell("told", t.own.Say(calledAs(now)), now.Result))
			}
		}
	}
	t.unchosen(was.Chosen, is.Chosen, mended)
	if was.Straws > is.Straws {
		t.say(t.tell("straw.back"))
	}
	if was.Rulings > is.Rulings {
		t.say(t.tell("ruling.back"))
	}
	if was.Minutes > 0 && is.Minutes == 0 {
		t.say(t.tell("approved.back", was.Minutes))
	}
}

// right tells what was put right as it is now, or that it was taken back, and is again as it was.
func (t *Teller) right(before, s room.Sight, told string) {
	key := "right"
	if takenBack(before, s) {
		key = "right.back"
	}
	t.say(t.tell(key, told))
}

// takenBack tells whether something that was put right is as it was before.
func takenBack(before, s room.Sight) bool { return s.Known.Mends < before.Known.Mends }

func knownMotion(k room.Known, place int) room.KnownMotion {
	for _, m := range k.Motions {
		if m.Place == place {
			return m
		}
	}
	return room.KnownMotion{}
}

// calledAs is what a motion is called of which no more is known.
func calledAs(m room.KnownMotion) words.Phrase { return called(shown(m)) }

// shown is such a motion as it is shown.
func shown(m room.KnownMotion) room.Motion {
	return room.Motion{Number: m.Number, Amends: m.Amends, Course: m.Number == "", Text: []look.Segment{{Text: m.Words}}}
}

// declares tells whether a sight has a verdict that is yet to be told.
func (t *Teller) declares(s room.Sight) bool {
	return s.Verdict != nil && !s.Verdict.At.Equal(t.decided.At)
}

// unsays is a verdict that was taken back. The motion is before the assembly again, and was read out.
func (t *Teller) unsays(m room.KnownMotion, s room.Sight) {
	t.say(t.tell("verdict.back", calledAs(m)))
	t.decided = room.Verdict{}
	if on := s.Motion; on != nil && id(*on) == id(shown(m)) {
		t.heard[id(*on)] = heard{reads(*on), on.Needs, on.Moved}
	}
}

// supporters is who moved a motion, and who seconded it, where it is somebody else than was told. A second that comes while the motion is
// before the assembly is told there.
func (t *Teller) supporters(was, is room.KnownMotion, before, s room.Sight) {
	here := s.Motion != nil && id(*s.Motion) == id(shown(is))
	if was.Moved != is.Moved && was.Moved != "" && is.Moved != "" {
		t.right(before, s, t.tell("told", t.own.Say(calledAs(is)), t.tell("motion.moved", is.Moved)))
	}
	switch {
	case was.Seconded == is.Seconded, was.Seconded == "" && here:
	case was.Seconded == "":
		t.say(t.tell("motion.seconds", is.Seconded, calledAs(is)))
	case is.Seconded == "":
		t.say(t.tell("second.back", calledAs(is)))
	default:
		t.right(before, s, t.tell("told", t.own.Say(calledAs(is)), t.tell("motion.seconded", is.Seconded)))
	}
}

// unchosen is what of the contests was told and is so no longer.
func (t *Teller) unchosen(was, is []room.Chosen, mended bool) {
	for i, c := range was {
		gone := i >= len(is) || is[i].Office != c.Office
		switch {
		case c.Decided && (gone || !is[i].Decided):
			if c.Office == "" {
				t.say(t.tell("chosen.back"))
			} else {
				t.say(t.tell("elected.back", c.Office))
			}
		case gone || mended || !c.Decided || strings.Join(c.Names, ", ") == strings.Join(is[i].Names, ", "):
		default:
			t.say(t.tell("told", c.Office, t.tell("contest.elected", strings.Join(is[i].Names, ", "))))
		}
	}
}

// named is that a name was put right, which holds for all that was told, and what follows from it.
func (t *Teller) named(before, s room.Sight) {
	switch k := s.Known; {
	case k.Named == "" || k.Named == before.Known.Named && k.One == before.Known.One:
		t.say(t.tell("name.back"))
	case k.One:
		t.say(t.tell("name.one", k.Named))
	default:
		t.say(t.tell("name.right", k.Named))
	}
	switch {
	case len(s.Here) != len(before.Here):
		t.say(t.tell("here.voters", t.tell("here.count", len(s.Here), t.wall("hands.voters", s.Voters))))
	case s.Voters != before.Voters:
		t.say(t.tell("here.voters", t.wall("hands.voters", s.Voters)))
	}
	t.quorum(before, s)
}
