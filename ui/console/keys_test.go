package console

import (
	"slices"
	"strings"
	"testing"
)

// modes is every state in which keys are read, each reached by keys.
func modes(t *testing.T) map[string]*desk {
	debate := func(keys ...string) *desk { return newDesk(t, 80, 24, debateLines()...).keys(keys...) }
	return map[string]*desk{
		"title":      newDesk(t, 80, 24),
		"floor":      debate(),
		"agenda":     debate("2"),
		"roll":       debate("3"),
		"motions":    debate("4"),
		"hand":       debate("a"),
		"order":      debate("o"),
		"kind":       debate("m"),
		"kinds":      debate("m", "tab"),
		"mover":      debate("m", "enter"),
		"minutes":    debate("7"),
		"second":     newDesk(t, 80, 24, twoLines(`move "That we meet." by Ana`)...).keys("s"),
		"strike":     debate("e"),
		"places":     newDesk(t, 80, 24, twoLines(`move "one and one" by Ana`, `second Ben`)...).keys("e", "one"),
		"insert":     debate("e", "15 April", "enter"),
		"note":       debate("n"),
		"item":       debate("2", "i"),
		"check-in":   debate("3", "i"),
		"find":       debate("/"),
		"command":    debate(":"),
		"menu":       debate("tab"),
		"help":       debate("?"),
		"leave":      debate("q"),
		"motion":     debate("4", "enter", "end", "enter"),
		"mandates":   newDesk(t, 80, 24, dutyLines()...).keys("5"),
		"grievances": newDesk(t, 80, 24, grievanceLines()...).keys("6"),
		"box":        debate("6", "i"),
		"next":       newDesk(t, 80, 24, grievanceLines()...).keys("6", "enter"),
		"handover":   debate("tab", "hand over", "enter"),
		"count":      newDesk(t, 80, 24, countLines()...),
		"verdict":    newDesk(t, 80, 24, countLines()...).keys("2", "enter", "enter", "enter"),
		"seal":       newDesk(t, 80, 24, twoLines("close")...).keys(":", "seal 4", "enter"),
		"sections":   newDesk(t, 80, 24, sectionLines()...),
		"rule":       debate("c", "?"),
		"orders":     debate("tab", "standing orders", "enter"),
	}
}

// No mode binds a key twice, every key that is told has its words, and each mode can be left by keys that everybody has.
func TestKeysOnce(t *testing.T) {
	for name, d := range modes(t) {
		t.Run(name, func(t *testing.T) {
			table := screenKeys(d.c.screen)
			if top := d.c.top(); top != nil {
				table = top.keys(d.c)
			}
			known := map[string]bool{}
			for _, b := range table {
				if known[b.key] {
					t.Errorf("%q does two things", b.key)
				}
				known[b.key] = true
				if b.do == nil {
					t.Errorf("%q does nothing", b.key)
				}
				if b.says != "" && !speaking("").own.HasOwn(b.says) {
					t.Errorf("%q has no words: %q", b.key, b.says)
				}
				if b.key == "ctrl+l" {
					t.Error("ctrl+l blanks every display, in every mode")
				}
			}
			if !known["esc"] || !known["ctrl+c"] {
				t.Error("the mode cannot be left")
			}
		})
	}
}

// The modes of the test above are what their names say.
func TestModes(t *testing.T) {
	tops := map[string]string{}
	for name, d := range modes(t) {
		switch top := d.c.top().(type) {
		case nil:
			tops[name] = "screen"
		case *prompt:
			tops[name] = "prompt " + top.name + " " + top.asks()
		case *panel:
			tops[name] = "panel"
		case *verdict:
			tops[name] = "verdict"
		case *sealCard:
			tops[name] = "seal"
		case *handover:
			tops[name] = "handover"
		case *page, *helpPage:
			tops[name] = "page"
		case *chooser:
			tops[name] = "chooser"
		case *menu:
			tops[name] = "menu"
		case *command:
			tops[name] = "command"
		case *title:
			tops[name] = "title"
		}
	}
	for name, want := range map[string]string{
		"floor": "screen", "agenda": "screen", "roll": "screen", "motions": "screen", "mandates": "screen", "grievances": "screen", "box": "prompt grievance grievance", "next": "chooser", "title": "title",
		"hand": "prompt hand who", "order": "prompt order who", "kind": "prompt move nothing", "mover": "prompt move mover",
		"second": "prompt second who", "strike": "prompt amend old", "places": "prompt amend old", "insert": "prompt amend new",
		"note": "prompt note text", "item": "prompt item title", "check-in": "prompt arrive who", "find": "prompt find who",
		"command": "command", "menu": "menu", "help": "page", "rule": "page", "orders": "page", "leave": "chooser", "motion": "page", "handover": "handover",
		"count": "panel", "verdict": "verdict", "seal": "seal", "sections": "panel",
	} {
		if tops[name] != want {
			t.Errorf("%s is %q, not %q", name, tops[name], want)
		}
	}
}

// The evening's keys are twelve, for good.
func TestTwelveKeys(t *testing.T) {
	var told []string
	for _, b := range screenKeys(floorScreen) {
		if b.says != "" {
			told = append(told, b.key)
		}
	}
	slices.Sort(told)
	if got, want := strings.Join(told, " "), "? a c d e enter g m n o p s space tab u y"; got != want {
		t.Errorf("the line of moves tells %q, not %q: twelve keys, the room view, and the menu", got, want)
	}
}

// What a key saves is a promise.
func TestKeysCounted(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Cleo", "call", "done")...)
	takes := func(what string, most int, keys ...string) {
		t.Helper()
		before := d.keyed
		if d.keys(keys...); d.keyed-before > most {
			t.Errorf("%s takes %d keys; at most %d are allowed", what, d.keyed-before, most)
		}
	}
	takes("a known person's hand", 4, "a", "be", "enter")
	d.is("Ben speak", d.stack())
	takes("next", 1, "space")
	d.is("Ben", d.speaker())
	d.keys("d")
	const text, mover = "That we meet weekly.", "an"
	takes("a motion", 3+len(text)+len(mover), "m", text, "enter", mover, "enter")
	d.keys("s", "be", "enter").is("seconded", string(d.state().Motions.Get("1").State))
	takes("a count by figures", 5+len("210"), "c", "2", "enter", "1", "enter", "0", "enter", "enter")
	d.is("carried", string(d.state().Motions.Get("1").State))
}

// Letters do what they do also while the shift key is locked, but for the one that has a meaning of its own.
func TestShiftLock(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines("hand Ana")...)
	d.keys("A", "be", "enter").is("Ana speak, Ben speak", d.stack())
	d.keys("space", "D").is("", d.speaker())
	d.keys("u").is("Ana", d.speaker())
	d.keys("U").is("", d.speaker())
}
