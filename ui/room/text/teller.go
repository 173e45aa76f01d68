package text

import (
	"slices"
	"strings"

	"stacktaker/ui/room"
)

// Teller tells what a wall shows, one sight after the other. The zero value has told nothing yet.
type Teller struct {
	tongue
	begun     bool
	meetingIs string           // which meeting is told: another one is told from its beginning, whatever it is called
	before    room.Sight       // what was told in the open
	behind    bool             // a closed session lasts, and it was told
	closing   *room.Closing    // what was told of the close; nil while the meeting is not closed
	heard     map[string]heard // the motions that were read out and are not decided
	decided   room.Verdict     // what was told last
	called    string           // whose hands were called for last, in the count that is open
	blank     bool             // the screens are, and it was told
	apart     bool             // there is no meeting, and it was told
	late      bool             // what is told comes after a time in which nothing was seen
	said      []string         // the sentences of this time
}

// Closed tells whether the meeting that was shown last is over.
func (t *Teller) Closed() bool { return t.closing != nil }

// Sees is what has changed with a sight, a sentence each.
func (t *Teller) Sees(s room.Sight) []string {
	if t.meetingIs != "" && s.Meeting != t.meetingIs {
		*t = Teller{}
	}
	t.meetingIs = s.Meeting
	if t.heard == nil {
		t.heard = map[string]heard{}
	}
	t.tongue, t.said = speaking(s.Language), nil
	if t.begun && t.apart {
		t.say(t.tell("apart.over"))
	}
	if t.blank {
		t.say(t.tell("blank.over"))
	}
	t.late = t.begun && (t.apart || t.blank)
	t.begun, t.apart, t.blank = true, false, false
	switch {
	case s.Closing != nil:
		t.closes(*s.Closing)
		return t.said
	case t.closing != nil:
		t.closing = nil
		t.say(t.tell("close.back"))
	}
	if s.InCamera {
		t.closed(s)
	} else {
		t.open(s)
	}
	return t.said
}

// Blank is that the screens show nothing for now, unless that was told.
func (t *Teller) Blank(language string) []string {
	t.tongue, t.said = speaking(language), nil
	if !t.blank {
		t.say(t.tell("blank"))
	}
	t.begun, t.apart, t.blank = true, false, true
	return t.said
}

// Apart is that there is no meeting to be heard, and why where that is known, unless it was told.
func (t *Teller) Apart(why, language string) []string {
	t.tongue, t.said = speaking(language), nil
	switch {
	case t.apart:
	case why != "":
		t.say(t.tell("apart.why", why))
	default:
		t.say(t.tell("apart"))
	}
	t.apart = true
	return t.said
}

// say adds a sentence, in one line whatever stands in it.
func (t *Teller) say(sentence string) {
	t.said = append(t.said, strings.NewReplacer("\r\n", " ", "\n", " ", "\r", " ").Replace(sentence))
}

// open is what changed in the open. What was decided comes before what follows from it, and who speaks before who waits.
func (t *Teller) open(s room.Sight) {
	if t.behind {
		t.say(t.tell("camera.over"))
		t.behind = false
		t.before.Hands = nil // whatever became of it belongs to the closed session
		if s.Contest == nil {
			t.before.Contest = nil
		}
	}
	before := t.before
	if before.Title != "" && s.Names != before.Names { // people are shown by other names, and nothing else happened
		t.named(before, s)
		t.before = s
		return
	}
	t.meeting(before, s)
	t.roles(before.Roles, s.Roles)
	t.resumes(before.Pause, s.Pause)
	t.mended(before, s)
	t.noLonger(before, s)
	t.approved(before.Approved, s.Approved)
	t.verdict(s.Verdict)
	t.owed(before, s)
	t.mandates(before.Mandates, s.Mandates)
	t.agenda(before.Agenda, s.Agenda)
	for _, told := range s.Fell {
		if !slices.Contains(before.Fell, told) {
			t.say(told)
		}
	}
	t.motion(before.Motion, s.Motion, s.Accepted)
	t.contest(before.Contest, s.Contest)
	t.counts(before, s)
	t.round(before.Round, s.Round)
	if s.Ruling != "" && s.Ruling != before.Ruling {
		t.say(t.wall("ruling", s.Ruling))
	}
	t.speech(before, s)
	t.waiting(before, s)
	t.pauses(before.Pause, s.Pause)
	t.before = s
}

// closed is a closed session: that it is one, what the meeting is called, and a recess. What is done in it is not even told to be done.
func (t *Teller) closed(s room.Sight) {
	seen := t.before
	seen.Title, seen.Where = s.Title, s.Where
	t.meeting(t.before, seen)
	if !t.behind {
		t.say(t.tell("camera"))
		t.behind = true
	}
	t.resumes(t.before.Pause, s.Pause)
	t.pauses(t.before.Pause, s.Pause)
	seen.Pause = s.Pause
	t.before = seen
}

// meeting is what it is called, who facilitates it, who is here, and whether there is a quorum.
func (t *Teller) meeting(before, s room.Sight) {
	if s.Title != before.Title || s.Where != before.Where {
		t.say(t.tell("meeting", room.Joined(s.Title, s.Where)))
	}
	switch {
	case before.Convened && !s.Convened:
		t.say(t.tell("opened"))
	case s.Convened && !before.Convened:
		t.say(t.tell("convened"))
	}
	switch {
	case s.Facilitator == before.Facilitator:
	case s.Facilitator == "":
		t.say(t.tell("facilitates.nobody"))
	default:
		t.say(t.wall("facilitates", s.Facilitator))
	}
	t.present(before, s)
	t.quorum(before, s)
}

// quorum is whether there is one, where that is another than before.
func (t *Teller) quorum(before, s room.Sight) {
	opens := before.Convened && !s.Convened
	switch was, is := before.NoQuorum, s.NoQuorum; {
	case is == nil && (was != nil || opens && s.Needed > 0):
		t.say(t.tell("quorum.met", s.Present, s.Needed))
	case is == nil || was != nil && *was == *is:
	case is.Lost:
		t.say(t.wall("quorum.lost", is.Present, is.Needed))
	default:
		t.say(t.wall("quorum.short", is.Present, is.Needed))
	}
}

// closes is the close: the words of the seal, and when the next meeting is.
func (t *Teller) closes(c room.Closing) {
	was := room.Closing{}
	if t.closing != nil {
		was = *t.closing
	}
	if c.At != was.At {
		t.say(t.tell("closed", c.At))
	}
	words, told := strings.Join(c.Seal, " "), strings.Join(was.Seal, " ")
	switch {
	case words != "" && words != told:
		t.say(t.tell("closed.seal", words))
	case words == "" && c.Sealed && !was.Sealed:
		t.say(t.wall("closed.sealed"))
	}
	if c.Next != "" && c.Next != was.Next {
		t.say(t.tell("closed.next", c.Next))
	}
	t.closing = &c
}
