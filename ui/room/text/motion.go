package text

import (
	"slices"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
	"stacktaker/ui/room"
)

// heard is a motion as it was read out.
type heard struct{ words, needs, moved string }

// id is by what a motion is known again: its number; of one about the course of the meeting its words.
func id(m room.Motion) string {
	if m.Number != "" {
		return m.Number
	}
	return ": " + reads(m)
}

// called is what a motion is called.
func called(m room.Motion) words.Phrase {
	switch {
	case m.Amends && m.Course:
		return words.Say("amendment.course")
	case m.Amends:
		return words.Say("amendment", m.Number)
	case m.Course:
		return words.Say("motion.course", words.Quote(reads(m)))
	}
	return words.Say("motion", m.Number)
}

// name is what a motion is called, as a sentence begins with it.
func (t *Teller) name(m room.Motion) string { return t.own.Say(called(m)) }

// reads is the words of a motion; of an amendment, those that it would lead to.
func reads(m room.Motion) string {
	var b strings.Builder
	for _, s := range m.Text {
		if s.Change != look.Struck {
			b.WriteString(s.Text)
		}
	}
	return b.String()
}

// motion is what is before the assembly: read out where it comes before it, by its name where it comes back. accepted is the number of an
// amendment that was taken over without a vote.
func (t *Teller) motion(was, is *room.Motion, accepted string) {
	known := false
	if is != nil {
		told, there := t.heard[id(*is)]
		known = there && (told.moved == is.Moved || is.Moved == "" || told.words == reads(*is)) // else the number is another motion's
	}
	if was != nil && (is == nil || id(*is) != id(*was) && known) {
		if _, open := t.heard[id(*was)]; open && was.Moved != "" { // else it was decided, or nobody had moved it
			key := "motion.gone"
			if accepted != "" && was.Number == accepted {
				key = "motion.accepted"
			}
			t.say(t.tell(key, called(*was)))
		}
		delete(t.heard, id(*was))
	}
	switch {
	case is == nil:
		return
	case !known:
		t.readsOut(*is)
	case was != nil && id(*was) == id(*is):
		t.supported(*was, *is)
		t.changed(*is)
	case !t.changed(*is):
		t.say(t.tell("motion.again", called(*is)))
	}
	t.heard[id(*is)] = heard{reads(*is), is.Needs, is.Moved}
}

// readsOut is a motion with its words, who moved it, and what it needs.
func (t *Teller) readsOut(m room.Motion) {
	about := []string{t.name(m)}
	if m.Amends && m.Parent != "" {
		about = append(about, t.tell("motion.parent", m.Parent))
	}
	switch key := "motion." + m.Kind; {
	case m.Kind == "":
	case t.room.HasOwn(key):
		about = append(about, t.wall(key))
	default:
		about = append(about, m.Kind)
	}
	if m.Moved != "" {
		about = append(about, t.tell("motion.moved", m.Moved))
	}
	if m.Seconded != "" {
		about = append(about, t.tell("motion.seconded", m.Seconded))
	}
	if m.Needs != "" {
		about = append(about, t.tell("motion.needs", m.Needs))
	}
	if m.Course && !m.Amends { // its name is its words
		t.say(room.Joined(about...))
	} else {
		t.say(t.tell("motion.reads", room.Joined(about...), t.words(m)))
	}
	if m.Unheard {
		t.say(t.wall("motion.second"))
	}
}

// words is the words of a motion; of an amendment what it does to those that it would change, each with the words around it.
func (t *Teller) words(m room.Motion) string {
	quoted := func(one string) words.Quote { return words.Quote(strings.TrimSpace(one)) }
	var does []string
	var pair [2]string // what is struck, and what comes instead
	end := func() {
		switch {
		case pair[0] == "" && pair[1] == "":
			return
		case pair[0] == "":
			does = append(does, t.tell("amendment.inserts", quoted(pair[1])))
		case pair[1] == "":
			does = append(does, t.tell("amendment.strikes", quoted(pair[0])))
		default:
			does = append(does, t.tell("amendment.replaces", quoted(pair[0]), quoted(pair[1])))
		}
		pair = [2]string{}
	}
	for _, s := range m.Text {
		switch s.Change {
		case look.Struck:
			if pair[1] != "" {
				end()
			}
			pair[0] += s.Text
		case look.Inserted:
			pair[1] += s.Text
		default:
			end()
		}
	}
	end()
	around := t.tell("amendment.reads", words.Quote(inContext(m.Text)))
	const most = 4 // changes
	switch {
	case len(does) == 0:
		return t.tell("quoted", words.Quote(reads(m)))
	case len(does) > most:
		return around
	}
	return t.tell("amendment.does", strings.Join(does, "; "), around)
}

// inContext is what an amendment leads to where it changes something, with a few words around each change.
func inContext(segs []look.Segment) string {
	const few = 6 // words
	var b strings.Builder
	for i, s := range segs {
		if s.Change == look.Struck {
			continue
		}
		said := strings.Fields(s.Text)
		first := !slices.ContainsFunc(segs[:i], func(s look.Segment) bool { return s.Change != look.Kept })
		behind := !slices.ContainsFunc(segs[i:], func(s look.Segment) bool { return s.Change != look.Kept })
		before, after := few, few
		if first {
			before = 0
		}
		if behind {
			after = 0
		}
		if s.Change != look.Kept || len(said) <= before+after+2 {
			b.WriteString(s.Text)
			continue
		}
		if before > 0 {
			b.WriteString(leading(s.Text) + strings.Join(said[:before], " ") + " ")
		}
		b.WriteString("…")
		if after > 0 {
			b.WriteString(" " + strings.Join(said[len(said)-after:], " ") + trailing(s.Text))
		}
	}
	return strings.TrimSpace(b.String())
}

// leading and trailing are a blank where a text begins, or ends, with one.
func leading(text string) string {
	if strings.TrimLeft(text, " \n") != text {
		return " "
	}
	return ""
}

func trailing(text string) string {
	if strings.TrimRight(text, " \n") != text {
		return " "
	}
	return ""
}

// supported is a second that came.
func (t *Teller) supported(was, is room.Motion) {
	switch {
	case is.Seconded != "" && was.Seconded == "":
		t.say(t.tell("motion.seconds", is.Seconded, called(is)))
	case was.Unheard && !is.Unheard:
		t.say(t.tell("motion.before", called(is)))
	}
}

// rewords is the words of a motion that were read out before and are others now: what is new of them.
func (t *Teller) rewords(was string, m room.Motion) string {
	if m.Amends || slices.ContainsFunc(m.Text, func(s look.Segment) bool { return s.Change != look.Kept }) {
		return t.words(m)
	}
	return t.tell("quoted", words.Quote(inContext(look.Compare(was, reads(m)))))
}

// changed is the words of a motion, or what it needs, where these are others than were told; it tells whether they are.
func (t *Teller) changed(m room.Motion) bool {
	told := t.heard[id(m)]
	if told.words != reads(m) {
		t.say(t.tell("motion.amended", called(m), t.rewords(told.words, m)))
	}
	if told.needs != m.Needs && m.Needs != "" {
		t.say(t.tell("motion.threshold", called(m), m.Needs))
	}
	return told.words != reads(m) || told.needs != m.Needs
}
