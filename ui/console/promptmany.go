package console

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// anotherKeys say one name after the other, such as of hands, without leaving the prompt: a comma takes what Enter would take, and Backspace
// takes the last back where nothing is typed.
func (p *prompt) anotherKeys() []binding {
	says := "key.another"
	if p.stays { // where Enter is another, too
		says = ""
	}
	keys := []binding{{",", says, p.another, nil}}
	if p.put > 0 && p.step().isEmpty() {
		keys = append(keys, binding{"backspace", "key.takeback", func(c *console) { p.put--; c.undo() }, nil})
	}
	return keys
}

// isSeveral tells whether names were pasted with commas between them, or one a line.
func isSeveral(text string) bool {
	return strings.ContainsAny(strings.TrimSpace(language.LineBreaks(text)), ",\n")
}

// several is names that were pasted.
func (p *prompt) several(c *console, text string) {
	names := pastedNames(text)
	if len(names) == 0 {
		names = strings.Split(text, ",")
	}
	for i, name := range names {
		if i > 0 {
			p.another(c)
		}
		if name = strings.TrimSpace(name); name != "" {
			p.typed(c, name)
		}
	}
}

// openName is a name that stood before a comma while it was in doubt who is meant, and what was chosen with it.
type openName struct {
	typed string
	kind  int
}

// another says what is asked for with the name that is typed, and waits for the next. Where it is in doubt who is meant, an arrow chooses; if
// letters come instead, they are another name's, and this one is asked for again behind the last. One that nobody has is told and not kept.
func (p *prompt) another(c *console) {
	st := p.step()
	if st.isEmpty() {
		return
	}
	if p.waits && !st.chosen { // a comma more
		p.letGo(c)
		return
	}
	k, ok := p.who(c, p.at)
	switch all := st.candidates(c); {
	case !ok && len(all) > 0:
		p.inDoubt(c, all)
	case !ok:
		c.complain(c.tell("who"))
		p.nextName()
	case p.doubts(c, k):
		p.waits = true
	case p.isHeld(c):
	default:
		if lines := p.lines(c, p); len(lines) > 0 {
			p.sayOn(c, lines)
			return
		}
		p.nextName()
	}
}

// inDoubt tells who may be meant. An arrow chooses; letters begin another name, behind which this one is asked for again, and a blank goes on
// with it.
func (p *prompt) inDoubt(c *console, all []candidate) {
	c.flash(c.doubt(all))
	if meant(all) > 1 {
		c.flash(c.tell("doubt.next", c.name(all[slices.IndexFunc(all, func(k candidate) bool { return k.meant })].person.ID)))
	}
	p.spent, p.waits = true, p.many
}

// sayOn says what is asked for, and stays for the next.
func (p *prompt) sayOn(c *console, lines []string) {
	then := func(c *console) {
		if p.put++; p.then != nil {
			p.then(c)
		}
	}
	c.sayAll(saying{lines: lines, past: p.past, whole: p.whole && len(lines) > 1, then: then})
	delete(c.wordsLeft, p.shelf())
	p.nextName()
}

// nextName makes the prompt ready for another name.
func (p *prompt) nextName() {
	p.step().clear()
	p.kind, p.doubt, p.spent, p.waits = 0, "", false, false
}

// letGo takes the name out of the field that the next letter does not go on: one that waits to be known is kept for later.
func (p *prompt) letGo(c *console) {
	if p.waits {
		p.open = append(p.open, openName{strings.TrimSpace(p.step().field.text), p.kind})
		p.nextName()
		c.flash(p.openTold(c))
	}
	p.step().clear()
	p.spent = false
}

// toOpen takes up the first of the names that were put aside.
func (p *prompt) toOpen(c *console) {
	next := p.open[0]
	p.open = p.open[1:]
	p.nextName()
	p.step().field.set(next.typed)
	p.kind, p.spent, p.waits = next.kind, true, p.many
	if all := p.step().candidates(c); len(all) > 0 && p.step().marked(c) < 0 {
		p.inDoubt(c, all)
	}
}

// openTold are the names that were put aside; "" for none.
func (p *prompt) openTold(c *console) string {
	if len(p.open) == 0 {
		return ""
	}
	names := make([]string, len(p.open))
	for i, n := range p.open {
		names[i] = look.Clean(n.typed)
	}
	return c.tell("names.open", strings.Join(names, ", "))
}
