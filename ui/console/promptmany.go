package console

import "strings"

// anotherKeys say one name after the other, such as of hands, without leaving the prompt: a comma takes what Enter would take, and Backspace
// takes the last back where nothing is typed.
func (p *prompt) anotherKeys() []binding {
	keys := []binding{{",", "key.another", p.another, nil}}
	if p.put > 0 && p.step().isEmpty() {
		keys = append(keys, binding{"backspace", "key.takeback", func(c *console) { p.put--; c.undo() }, nil})
	}
	return keys
}

// several is names that were pasted, with commas between them.
func (p *prompt) several(c *console, text string) {
	for i, name := range strings.Split(text, ",") {
		if i > 0 {
			p.another(c)
		}
		if name = strings.TrimSpace(name); name != "" {
			p.typed(c, name)
		}
	}
}

// another says what is asked for with the name that is typed, and waits for the next. In doubt the name stays; one that nobody
// has is told and not kept.
func (p *prompt) another(c *console) {
	st := p.step()
	if st.isEmpty() {
		return
	}
	k, ok := p.who(c, p.at)
	switch all := st.candidates(c); {
	case !ok && len(all) > 0:
		c.flash(c.doubt(all))
		return
	case !ok:
		c.complain(c.tell("who"))
	case p.doubts(c, k):
		return
	default:
		c.sayAll(saying{lines: p.lines(c, p), past: p.past, then: func(*console) { p.put++ }})
	}
	st.clear()
	p.kind, p.doubt = 0, ""
}
