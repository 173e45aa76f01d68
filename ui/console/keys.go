package console

import (
	"slices"
	"strings"

	tea "charm.land/bubbletea/v2"

	"stacktaker/ui/look"
)

// binding is one key and what it does.
type binding struct {
	key  string              // as Bubble Tea names it: a, U, space, enter, ctrl+l
	says string              // the words that tell what it does; "" where another key's words tell it
	do   func(*console)      //
	may  func(*console) bool // whether it is in order now; nil: always. It may be pressed all the same, and is refused
}

// dialog is what stands over a screen and takes the keys before it does.
type dialog interface {
	// keys are the keys it knows.
	keys(c *console) []binding
	// typed takes text that was typed or pasted; false: it takes none.
	typed(c *console, text string) bool
	draw(c *console, w, h int) drawing
}

// sheet is a dialog at the foot of the screen, under which the screen is still seen.
type sheet interface {
	dialog
	isSheet()
}

func (c *console) top() dialog {
	if len(c.dialogs) == 0 {
		return nil
	}
	return c.dialogs[len(c.dialogs)-1]
}

func (c *console) push(d dialog) {
	if p, ok := d.(*prompt); ok && p.began == nil {
		p.begin()
		p.past = p.past || c.passes
	}
	c.dialogs = append(c.dialogs, d)
}

func (c *console) pop() {
	if len(c.dialogs) > 0 {
		c.dialogs = c.dialogs[:len(c.dialogs)-1]
	}
}

// toFloor closes whatever stands over the floor.
func (c *console) toFloor() { c.dialogs, c.screen = nil, floorScreen }

// bringBack puts a dialog back whose line was refused: on top, or, where something else is being typed by now, under it.
func (c *console) bringBack(d dialog) {
	if _, typing := c.top().(sheet); typing {
		n := len(c.dialogs) - 1
		c.dialogs = append(c.dialogs[:n:n], d, c.dialogs[n])
		return
	}
	c.push(d)
}

// press gives a key to whoever has it: what blanks the screen, the dialog on top, or the screen.
func (c *console) press(k tea.KeyPressMsg) {
	key := k.String()
	if key == "ctrl+l" {
		c.blank = !c.blank
		return
	}
	if c.blank {
		return
	}
	if c.plays() {
		c.pausePlay()
		return
	}
	if c.isSmall() {
		c.pressSmall(key)
		return
	}
	told := c.message
	c.message = message{}
	c.waitedAt, c.waited = c.waited, subject{}
	c.takesBackAt, c.takesBack = c.takesBack, false
	d := c.top()
	switch {
	case told.rule != "" && (key == "f1" || key == c.ruleKey()):
		c.showRule(told)
	case told.past != nil && key == "!":
		c.message = told
		c.message.past = nil
		told.past(c)
	case c.does(key):
	case key == "tab" && d != nil && c.state().Info.Phase != "": // which has no choices of its own
		c.push(newMenu(c))
	case d != nil && k.Text != "" && d.typed(c, k.Text):
	case len(key) == 1 && c.does(strings.ToLower(key)): // with the shift key locked, letters do what they do without
	case d != nil && c.ofTheEvening(key):
		c.flash(c.tell("key.first", c.keyName("esc")))
	}
}

// ofTheEvening tells whether a key does something on the floor: over the screens it is not for them, and says so.
func (c *console) ofTheEvening(key string) bool {
	return slices.ContainsFunc(floorKeys(), func(b binding) bool { return b.says != "" && b.key == strings.ToLower(key) })
}

// does what a key does, and tells whether it does anything.
func (c *console) does(key string) bool {
	b, known := c.bound(key)
	if known {
		over := slices.Clone(c.dialogs)
		if len(over) == 0 && leavesStack(key) {
			c.leaveStack()
		}
		b.do(c)
		c.offersPastKey(b.do, over)
	}
	return known
}

// bound is what a key is bound to now, in the dialog on top or on the screen.
func (c *console) bound(key string) (binding, bool) {
	table := c.ownKeys()
	if d := c.top(); d != nil {
		table = d.keys(c)
	}
	for _, b := range table {
		if b.key == key {
			return b, true
		}
	}
	return binding{}, false
}

// paste gives pasted text to whoever takes text.
func (c *console) paste(text string) {
	if d := c.top(); d != nil && !c.blank && !c.isSmall() && !c.plays() {
		d.typed(c, text)
	}
}

// hints is the line of the keys that are in order, as many as fit. The key past what was refused, the last two and Esc stay; of the
// others the last gives way first, and then the last two.
func (c *console) hints(table []binding, w int) string {
	var told []string
	esc, pinned := -1, 0
	if past := c.pastHint(); past != "" {
		told, pinned = append(told, past), 1
	}
	for _, b := range table {
		if b.says != "" && (b.may == nil || b.may(c)) {
			if b.key == "esc" {
				esc = len(told)
			}
			told = append(told, c.pen.Key.Render(c.keyName(b.key))+" "+c.tell(b.says))
		}
	}
	const gap = "  "
	width := func() int { return look.Width(strings.Join(told, gap)) + 1 }
	for width() > w {
		out := len(told) - 3
		if out == esc {
			out--
		}
		if out < pinned && pinned > 0 { // rather one of the last two
			if out = len(told) - 1; out == esc {
				out--
			}
		}
		if out < pinned {
			break
		}
		if told = slices.Delete(told, out, out+1); out < esc {
			esc--
		}
	}
	return look.Cut(" "+strings.Join(told, gap), w)
}

// keyName is a key as people call it.
func (c *console) keyName(key string) string {
	if !c.pen.utf8 && slices.Contains([]string{"up", "down", "left", "right"}, key) { // "v" would be a letter
		return c.tell("key.plain." + key)
	}
	switch key {
	case "up":
		return c.pen.signs.Up
	case "down":
		return c.pen.signs.Down
	case "left":
		return c.pen.signs.Left
	case "right":
		return c.pen.signs.Right
	case "enter", "tab", "esc", "space", "pgup":
		return c.tell("key." + key)
	}
	if letter, is := strings.CutPrefix(key, "ctrl+"); is {
		return c.tell("key.ctrl", strings.ToUpper(letter))
	}
	return key
}
