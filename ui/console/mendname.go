package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/names"
	"stacktaker/ui/look"
)

// meant is whom the name at the end of the line that is typed means, as the line would be understood: one person, several among whom it does not
// choose, or somebody new. It is "" while no other name is typed than stood there.
func (d *mender) meant(c *console) string {
	if d.fixed() || d.seen != nil || d.untouched() {
		return ""
	}
	line := written(strings.TrimSpace(d.line.text))
	if language.Unfinished(line) {
		line += `"`
	}
	_, before, _ := oneName(d.was)
	_, name, _ := oneName(c.withNames(line) + d.tail)
	if name == "" || d.how == assembly.PutRight && name == before {
		return ""
	}
	names := []string{name}
	if several, _ := c.severalNames(name); len(several) > 1 && len(c.state().Roll.Find(name)) == 0 {
		names = several
	}
	told := make([]string, len(names))
	for i, n := range names {
		told[i] = c.meantBy(n)
	}
	return c.tell("mend.meant", strings.Join(told, ", "))
}

// meantBy is whom one name means.
func (c *console) meantBy(name string) string {
	const most = 3
	roll := &c.state().Roll
	switch found := roll.Find(name); {
	case len(found) == 1:
		return c.name(found[0].ID)
	case len(found) > 1:
		var names []string
		for _, p := range found[:min(len(found), most)] {
			names = append(names, c.name(p.ID))
		}
		if len(found) > most {
			names = append(names, c.pen.signs.Ellipsis)
		}
		return c.tell("mend.meant.which", len(found), strings.Join(names, ", "))
	}
	if slips := roll.Slips(name); len(slips) > 0 {
		return c.tell("mend.meant.slip", look.Clean(name), c.name(slips[0].ID))
	}
	return c.tell("mend.meant.new", look.Clean(freshName(names.Proper(name))))
}

// withCapitals is a line of one name in which somebody new, typed all in lower case, has capitals, as where newcomers are asked for.
func (c *console) withCapitals(line string) string {
	head, name, tail := oneName(line)
	roll := &c.state().Roll
	if fresh := freshName(name); name != "" && fresh != name && len(roll.Find(name)) == 0 && len(roll.Slips(name)) == 0 {
		return head + language.Quoted(fresh) + tail
	}
	return line
}
