package text

import (
	"cmp"
	"slices"
	"time"

	"stacktaker/ui/room"
)

// pauses is a recess or a silence that begins, or that has another end.
func (t *Teller) pauses(was, is *room.Pause) {
	switch {
	case is == nil || same(was, is):
	case is.Silence:
		t.say(t.tell("silence", t.lasting(is.Clock.Limit)))
	case is.Until != "":
		t.say(t.tell("recess.until", is.Until))
	default:
		t.say(t.tell("recess"))
	}
}

// resumes is a recess that is over. A silence ends by itself.
func (t *Teller) resumes(was, is *room.Pause) {
	if was != nil && !was.Silence && (is == nil || is.Silence) {
		t.say(t.tell("recess.over"))
	}
}

// same tells whether two pauses are one, seen at two instants.
func same(was, is *room.Pause) bool {
	return was != nil && was.Silence == is.Silence && was.Until == is.Until && was.Clock.Limit == is.Clock.Limit &&
		was.Clock.At.Add(-was.Clock.Elapsed).Equal(is.Clock.At.Add(-is.Clock.Elapsed))
}

// round is everybody once, while it lasts.
func (t *Teller) round(was, is *room.Round) {
	switch {
	case is == nil && was != nil:
		t.say(t.tell("round.over"))
	case is == nil || was != nil && was.Question == is.Question:
	case is.Question != "":
		t.say(t.tell("round.question", is.Question))
	default:
		t.say(t.tell("round"))
	}
}

// speech is who has the floor, for what and how long.
func (t *Teller) speech(before, s room.Sight) {
	was, is := before.Speech, s.Speech
	switch {
	case is == nil && was == nil:
	case is == nil:
		t.say(t.tell("floor.free"))
	case was != nil && goesOn(*was, *is):
		t.clock(before, s)
	case was != nil && was.Back != "" && was.Back == is.Name && is.Back == "":
		t.say(room.Joined(t.tell("floor.on", is.Name), t.left(is.Clock)))
	default:
		t.say(ended(t.tell("floor", is.Name), t.about(*is)))
		if !is.Clock.Runs && s.Pause == nil { // held by a challenge or a count, when this is told first
			t.say(t.tell("floor.stands"))
		}
	}
}

// left is how much of their time somebody has left, or by how much they are over it; "" where there is no limit.
func (t *Teller) left(c room.Clock) string {
	switch left := (c.Limit - c.Elapsed).Round(time.Second); {
	case c.Limit <= 0:
		return ""
	case left > 0:
		return t.tell("floor.left", t.lasting(left))
	case left < 0:
		return t.tell("floor.over", t.lasting(-left))
	}
	return t.tell("floor.up")
}

// ended is a sentence with what else there is to say behind it.
func ended(sentence, more string) string { return room.Joined(sentence, more) }

// goesOn tells whether two speeches are one, seen at two instants.
func goesOn(was, is room.Speech) bool {
	on := func(s room.Speech) room.Subject {
		if s.On == nil {
			return room.Subject{}
		}
		return *s.On
	}
	stands := !was.Clock.Runs || !is.Clock.Runs // what is moved meanwhile is nothing that they speak to
	return was.Name == is.Name && was.Kind == is.Kind && was.Back == is.Back && (stands || on(was) == on(is)) && was.Clock.Elapsed <= is.Clock.Elapsed
}

// spoken is how long somebody has spoken at least who is told to have time left, and not how much they have in all.
const spoken = 5 * time.Second

// about is for what somebody speaks, how long they may, and who speaks on after them.
func (t *Teller) about(s room.Speech) string {
	on, back := "", ""
	switch {
	case s.On == nil:
	case s.On.Amends:
		on = t.wall("floor.amendment", s.On.Number)
	default:
		on = t.wall("floor.motion", s.On.Number)
	}
	if s.Back != "" {
		back = t.wall("floor.back", s.Back)
	}
	may := t.lasting(s.Clock.Limit)
	if s.Clock.Elapsed >= spoken {
		may = t.left(s.Clock)
	}
	return room.Joined(t.kind(s.Kind), on, may, back)
}

// clock is what became of the time of who goes on speaking. A recess stops it, too, which says itself.
func (t *Teller) clock(before, s room.Sight) {
	was, is := before.Speech.Clock, s.Speech.Clock
	if is.Limit != was.Limit {
		if is.Limit > 0 {
			t.say(t.tell("floor.limit", t.lasting(is.Limit)))
		} else {
			t.say(t.tell("floor.unlimited"))
		}
	}
	switch paused := before.Pause != nil || s.Pause != nil; {
	case paused || is.Runs == was.Runs:
	case is.Runs:
		t.say(room.Joined(t.tell("floor.runs"), t.left(is)))
	default:
		t.say(room.Joined(t.tell("floor.stands"), t.left(is)))
	}
}

// waiting is who is next. The first of those who wait are shown; of the others it is only told how many they are.
func (t *Teller) waiting(before, s room.Sight) {
	was, is := before.Next, s.Next
	waited := func(in []room.Waiting, w room.Waiting) bool {
		return slices.ContainsFunc(in, func(o room.Waiting) bool { return o.Name == w.Name && o.Kind == w.Kind })
	}
	changed := false
	for i, w := range is {
		switch known := waited(was, w); {
		case known && (i > 0 || len(was) > 0 && waited(was[:1], w)):
			continue
		case known:
			t.say(t.tell("next", w.Name))
		case i == 0:
			t.say(t.tell("next", room.Joined(w.Name, t.waitsFor(w), cmp.Or(w.Told, w.Why))))
		default:
			t.say(t.tell("next.place", i+1, room.Joined(w.Name, t.waitsFor(w), cmp.Or(w.Told, w.Why))))
		}
		changed = true
	}
	for _, w := range was {
		if speaks := s.Speech != nil && s.Speech.Name == w.Name; !waited(is, w) && !speaks && len(is) > 0 && (s.More == 0 || w.Name == s.Facilitator) { // who facilitates does not wait
			t.say(t.tell("next.gone", w.Name))
			changed = true
		}
	}
	switch {
	case len(is) == 0 && len(was) > 0:
		t.say(t.tell("next.nobody"))
	case s.More > 0 && s.More != before.More && (!changed || before.More == 0):
		t.say(t.tell("next.more", s.More))
	}
}

// waitsFor is for what somebody waits, with the motion's number where another one is pending now.
func (t *Teller) waitsFor(w room.Waiting) string {
	if w.Of == "" {
		return t.kind(w.Kind)
	}
	return room.Joined(t.kind(w.Kind), t.wall("floor.motion", w.Of))
}
