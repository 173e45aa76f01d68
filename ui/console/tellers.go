package console

import "strings"

// twoTellers tells whether two tellers count, each for themselves.
func (c *console) twoTellers() bool {
	s := c.state()
	for _, f := range s.Count.Figures {
		if f.Teller > 0 {
			return true
		}
	}
	return len(s.Roles.Tellers()) >= 2
}

// hidden tells whether a teller's hands are dots: until the other teller's are in, whoever counts after must not know.
func (p *panel) hidden(c *console, at place) bool {
	return at.teller > 0 && figure(c.state().Count, place{section: at.section, teller: 3 - at.teller}) == nil
}

// asOne tells whether a row has one figure where two tellers count. It stands, and the row says so.
func (p *panel) asOne(c *console, at place) bool {
	return c.ballot() == figures && at.teller == 0 && c.entered(at) != nil && c.twoTellers()
}

// teller is what the first or second teller of a section is called, "" where nobody said who that is: the two of that
// section, else the only two that there are.
func (c *console) teller(section string, n int) string {
	all := c.state().Roles.Tellers()
	var own []string
	for _, id := range all {
		if p := c.state().Roll.Person(id); p != nil && section != "" && p.Section == section {
			own = append(own, id)
		}
	}
	if len(own) == 2 {
		all = own
	}
	if len(all) != 2 {
		return ""
	}
	if short := c.sight.short[all[n-1]]; short != "" {
		return short
	}
	return c.name(all[n-1])
}

// tellerLabel is what a teller's row is called after its section.
func (c *console) tellerLabel(at place) string {
	return strings.TrimRight(" "+c.tell("panel.teller", at.teller)+" "+c.teller(at.section, at.teller), " ")
}

// tellerShort is the same without the word for a teller, if there is a name.
func (c *console) tellerShort(at place) string {
	name := c.teller(at.section, at.teller)
	if name == "" {
		return c.tellerLabel(at)
	}
	return " " + c.pen.signs.Dot + " " + itoa(at.teller) + " " + name
}
