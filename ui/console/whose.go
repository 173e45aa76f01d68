package console

import (
	"slices"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// aboutSpeech are the verbs of lines that name nobody and are about whoever has the floor: "call" about who has it then, the others about who had it.
func aboutSpeech() []string {
	return []string{"call", "done", "pass", "ruling", "pause", "continue", "extend"}
}

// speaks is who has the floor, as far as everybody may be told; "" for nobody.
func speaks(s *assembly.State) string {
	if sp := s.Floor.Speaker; sp != nil {
		return sp.Person
	}
	return ""
}

// noteSpeech takes note of whose speech an entry was about: before it, and after it.
func (c *console) noteSpeech(e assembly.Entry, before, after string) {
	if c.speeches == nil {
		c.speeches = map[uint64]string{}
	}
	if !slices.Contains(aboutSpeech(), e.Verb) {
		return
	}
	if c.speeches[e.Seq] = before; e.Verb == "call" {
		c.speeches[e.Seq] = after
	}
}

// whose is behind a line whose speech it is about, where it does not name them itself; "" of any other. What was said before the screens were opened
// is gone through once, when it is asked for; of what was undone by then it is not known.
func (c *console) whose(e assembly.Entry) string {
	if !slices.Contains(aboutSpeech(), e.Verb) || e.Verb == "call" && c.meeting.Written(e) != e.Verb || !c.meeting.Tells(e, assembly.Outside) {
		return ""
	}
	if _, known := c.speeches[e.Seq]; !known && !c.heardAll {
		c.heardAll = true
		before := ""
		c.meeting.Replay(assembly.Outside, func(e assembly.Entry, _ []assembly.Fact, s *assembly.State) {
			after := speaks(s)
			if _, known := c.speeches[e.Seq]; !known {
				c.noteSpeech(e, before, after)
			}
			before = after
		})
	}
	who := c.speeches[e.Seq]
	if who == "" || c.state().Roll.Person(who) == nil {
		return ""
	}
	return " " + c.pen.signs.Dot + " " + look.Clean(c.name(who))
}
