package console

import (
	"slices"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// hand works a desk by arrows, Tab, Enter and Esc alone, and by the letters and digits of what people say.
type hand struct {
	*desk
	seen map[string]bool // screens and dialogs that were reached
}

// note notes what is on the screen.
func (h *hand) note() *hand {
	name := ""
	switch h.c.top().(type) {
	case nil:
		name = [...]string{"floor", "agenda", "roll", "motions"}[h.c.screen]
		if h.c.room {
			name = "room"
		}
	case *prompt:
		name = "prompt"
	case *panel:
		name = "panel"
	case *verdict:
		name = "verdict"
	case *sealCard:
		name = "seal"
	case *handover:
		name = "handover"
	case *page:
		name = "page"
	case *chooser:
		name = "chooser"
	case *menu:
		name = "menu"
	case *command:
		name = "command"
	case *title:
		name = "title"
	}
	h.seen[name] = true
	return h
}

// press presses keys that everybody has.
func (h *hand) press(keys ...string) *hand {
	h.t.Helper()
	for _, key := range keys {
		if !slices.Contains([]string{"up", "down", "left", "right", "tab", "enter", "esc"}, key) {
			h.t.Fatalf("%q is none of the keys", key)
		}
		h.keys(key)
		h.whole()
		h.note()
	}
	return h
}

// say types words, where words are asked for.
func (h *hand) say(words string) *hand {
	h.t.Helper()
	switch h.c.top().(type) {
	case *prompt, *title, *command, *panel: // hands are called out, and figures typed
	default:
		h.t.Fatalf("no words are asked for:\n%s", h.screen())
	}
	h.keys(words)
	return h
}

// choose takes a row of Tab's menu by arrows and Enter.
func (h *hand) choose(says string) *hand {
	h.t.Helper()
	h.press("tab")
	m, ok := h.c.top().(*menu)
	if !ok {
		h.t.Fatalf("Tab does not open the menu:\n%s", h.screen())
	}
	at := slices.IndexFunc(m.shown(), func(r row) bool { return strings.HasPrefix(r.says, says) })
	if at < 0 {
		h.t.Fatalf("the menu has no row %q:\n%s", says, h.screen())
	}
	for range at + 1 { // the first arrow marks the first row
		h.press("down")
	}
	return h.press("enter")
}

// sees makes sure that the screen has these texts.
func (h *hand) sees(texts ...string) *hand {
	h.t.Helper()
	h.shows(texts...)
	return h
}

// Everything is within reach of arrows, Tab, Enter and Esc: a whole evening from the title to the seal, through every
// screen and every dialog.
func TestArrowsAreEnough(t *testing.T) {
	h := &hand{newDeskWith(t, 80, 24, func(o *Options) {
		o.Room = func(_ *assembly.Meeting, _ time.Time, _, h int) []string { return make([]string, h) }
	}), map[string]bool{}}
	h.note().say("Arrows").press("enter")
	h.is("Arrows", h.state().Info.Title)

	// People, the agenda, hands.
	h.choose("the agenda").choose("add an item").say("Overtime").press("enter", "enter", "enter", "down", "enter") // and go to it
	h.is("Overtime", h.state().Agenda.Current.Title)
	h.press("esc").choose("check people in").say("ana").press("enter").say("ben").press("enter").say("cleo").press("enter", "esc")
	h.press("up", "enter", "esc").press("esc") // who is here is asked about
	h.choose("somebody facilitates").say("cleo").press("enter")
	h.choose("a hand goes up").say("an").press("tab", "tab", "enter").choose("a hand goes up").say("be").press("enter")
	h.is("Ana against, Ben speak", h.stack())
	h.choose("give the next the floor").is("Ana", h.speaker())
	h.choose("one minute more for Ana").sees("of 3:00")
	h.choose("a point of order").say("be").press("enter", "right", "enter").is("Ana", h.speaker())
	h.choose("the speech is done").choose("takes a hand down").press("down", "enter").is("", h.stack())
	h.choose("find a person").say("be").press("enter").sees("Ben · here")

	// A motion, an amendment, the count.
	h.choose("move a motion").say("That we meet weekly.").press("enter").say("an").press("enter")
	h.choose("second it").say("be").press("enter")
	h.choose("amend what is pending").say("weekly").press("enter").say("daily").press("enter").say("be").press("enter")
	h.choose("undo the last line").choose("redo")
	h.choose("second it").say("an").press("enter")
	h.choose("put it, and count hands").say("2").press("right", "left", "enter", "enter", "enter").sees("CARRIED")
	h.choose("put it, and count hands").say("2").press("up", "down", "enter", "enter", "enter").sees("CARRIED").press("esc")
	h.choose("motion 1 needs no action")
	h.choose("the motions").press("enter", "down", "down", "down", "down", "down", "down", "enter").sees("count 1").press("down", "esc", "esc")
	h.choose("a note for the minutes").say("Thanks.").press("enter")
	h.choose("the standing orders in force").press("down", "esc")
	h.choose("the keys, and the verbs").press("down", "up", "esc")
	h.choose("the room view").choose("the room view")
	h.choose("hide seconds").choose("show seconds")
	h.choose("hand over").press("down", "up", "enter")
	h.choose("a line of the language").say("no").press("tab", "esc")

	// The end.
	h.choose("leave the screen").sees("Leave?").press("right", "enter")
	h.choose("closes the meeting").choose("seal the record").press("enter").sees("zebra").press("enter")
	h.choose("show the words of the seal").press("esc")
	h.said("convene open item go arrive arrive arrive take hand hand call extend hand call ruling done drop" +
		" move second amend undo redo second put count declare put count declare no-action note hand-over close seal")
	for _, name := range strings.Fields("title floor agenda roll motions room prompt panel verdict seal handover page chooser menu command") {
		if !h.seen[name] {
			t.Errorf("%s was not reached", name)
		}
	}
	if h.choose("leave the screen"); !h.left {
		t.Error("it is not left")
	}
}
