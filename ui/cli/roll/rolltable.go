package roll

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/look"
)

// compared is a spreadsheet beside the roll: what an import does.
type compared struct {
	from  string
	file  string // of the meeting
	state *assembly.State
	sheet
	assembly.Enrollment
	needed []fault // who is not in the spreadsheet and stays on the roll, and why
}

// keepWhoIsNeeded leaves people on the roll who are not in the spreadsheet, but still have something to do.
func (c *compared) keepWhoIsNeeded() {
	if !c.Strike {
		return
	}
	c.Missing = slices.DeleteFunc(c.Missing, func(id string) bool {
		why := c.due(id)
		if why != "" {
			c.needed = append(c.needed, fault{who: c.state.Roll.Name(id), says: c.Say("import.needed", why)})
		}
		return why != ""
	})
}

// due is what somebody still has to do, "" for nothing.
func (c *compared) due(id string) string {
	for _, a := range c.state.Actions {
		if a.Who == id && !a.Done {
			return c.Say("import.due.action", a.Number)
		}
	}
	for _, m := range c.state.Mandates {
		if (m.Alternate == id || slices.Contains(m.Delegates, id)) && (m.Open() || m.Owing()) {
			if m.Closed { // its name is told nowhere
				return c.Say("import.due.mandate")
			}
			return c.Say("import.due.mandate.named", env.Quote(m.Name))
		}
	}
	for _, m := range c.state.Motions.All {
		if !m.Settled() && (slices.Contains(m.Movers(), id) || slices.Contains(m.Seconders(), id) || m.Person == id) {
			return c.Say("import.due.motion", m.ID)
		}
	}
	return ""
}

// changes tells whether the import changes anything.
func (c *compared) changes() bool {
	return len(c.Fresh)+len(c.Changed) > 0 || c.Strike && len(c.Missing) > 0
}

// tell says in figures, and in a table by line, what the import does. Where it is only asked for (whole), or something is
// wrong, nobody is left out of the table.
func (c *compared) tell(to io.Writer, whole bool) {
	left := c.Say("import.stay")
	if c.Strike {
		left = c.Say("import.struck")
		if n := len(c.needed); n > 0 {
			left = c.Say("import.struck.but", n)
		}
	}
	info := c.state.Info
	fmt.Fprintln(to, c.Say("import.people", c.from, c.people, info.Number, env.OneLine(info.Title), env.OneLine(c.file)))
	if len(c.place) > 0 {
		fmt.Fprintln(to, c.Say("sheet.understood", c.understood()))
	}
	c.tellFigures(to, left)
	if len(c.unused) > 0 {
		fmt.Fprintln(to, c.Say("import.unused", list(c.sheet.Voice, c.unused, 20)))
	}
	var lines []fault
	wrong := append(slices.Clone(c.faults), c.wrong()...)
	switch {
	case len(wrong) > 0:
		lines = wrong
	case whole:
		lines = slices.Concat(c.fresh(), c.changed(), c.kept(), c.notes, c.needed, c.missing())
	default:
		if len(c.Fresh) > 0 {
			const most = 12
			names := make([]string, len(c.Fresh))
			for i, h := range c.Fresh {
				names[i] = h.Name
			}
			fmt.Fprintln(to, c.Say("import.new.names", list(c.sheet.Voice, names, most)))
		}
		lines = slices.Concat(c.changed(), c.kept(), c.notes, c.needed, c.missing())
	}
	slices.SortStableFunc(lines, func(a, b fault) int {
		return cmp.Or(cmp.Compare(min(b.line, 1), min(a.line, 1)), cmp.Compare(a.line, b.line))
	})
	lines = c.together(lines)
	most := len(lines)
	if !whole {
		most = 50
	}
	tellFaults(c.sheet.Voice, to, lines, most)
}

// tellFigures says how many people are new, changed and so on; left is what becomes of those who are missing.
func (c *compared) tellFigures(to io.Writer, left string) {
	figures := []struct {
		says string
		n    int
		more string
	}{
		{c.Say("import.new"), len(c.Fresh), ""},
		{c.Say("import.changed"), len(c.Changed), ""},
		{c.Say("import.known"), c.Known, ""},
		{c.Say("import.missing"), len(c.Missing) + len(c.needed), left},
		{c.Say("import.wrong"), len(c.faults) + len(c.Wrong), ""},
	}
	widest := 9
	for _, f := range figures {
		widest = max(widest, look.Width(f.says)+1)
	}
	for _, f := range figures {
		if f.n == 0 {
			f.more = ""
		}
		pad := strings.Repeat(" ", widest-look.Width(f.says))
		fmt.Fprintln(to, strings.TrimRight(fmt.Sprintf("  %s%s%6d  %s", f.says, pad, f.n, f.more), " "))
	}
}

// list is the first of some texts, each cut short, and how many more there are.
func list(v env.Voice, texts []string, most int) string {
	var told []string
	for _, text := range texts[:min(len(texts), most)] {
		told = append(told, env.Cited(text))
	}
	if n := len(texts) - most; n > 0 {
		told = append(told, v.Say("list.more", n))
	}
	return strings.Join(told, ", ")
}

// understood is what a spreadsheet was taken for: its encoding, what parts its cells, and which column tells what.
func (s *sheet) understood() string {
	sign := map[rune]string{',': "comma", ';': "semicolon", '\t': "tab", '|': "bar"}[s.separator]
	told := []string{string(s.encoding), s.Say("sheet.parted." + sign)}
	for _, f := range allFields() {
		if i, there := s.place[f]; there {
			told = append(told, fmt.Sprintf("%s: %s", s.Say("sheet.field."+string(f)), env.Cited(s.titles[i])))
		}
	}
	return strings.Join(told, "; ")
}

// wrong is what the roll finds wrong with the rows.
func (c *compared) wrong() []fault {
	told := make([]fault, len(c.Wrong))
	for i, p := range c.Wrong {
		says := c.Say("import.twice", p.Who)
		switch p.Key {
		case "number":
			says = c.Say("import.same-number", p.Who)
		case "ambiguous":
			says = c.Say("import.several", p.Who)
		}
		told[i] = fault{p.Line, env.Cited(p.Says), says, p.Key}
	}
	return told
}

// fresh is who is to be put on the roll.
func (c *compared) fresh() []fault {
	told := make([]fault, len(c.Fresh))
	for i, h := range c.Fresh {
		says := []string{c.Say("import.new")}
		if h.Section != "" {
			says = append(says, c.Say("import.section", h.Section))
		}
		if h.Number != "" {
			says = append(says, c.Say("import.number", string(h.Number)))
		}
		if h.Credential != "" && h.Credential != assembly.Vote {
			says = append(says, c.WordFor("is.credential.", string(h.Credential)))
		}
		told[i] = fault{line: h.Line, who: env.Cited(h.Name), says: strings.Join(says, ", ")}
	}
	return told
}

// changed is who is brought up to date: what stood on the roll, and what will.
func (c *compared) changed() []fault {
	told := make([]fault, len(c.Changed))
	for i, to := range c.Changed {
		p := c.state.Roll.Person(to.Person)
		var says []string
		differs := func(what, before, after string) {
			if before != after {
				says = append(says, fmt.Sprintf("%s %s → %s", c.Say("sheet.field."+what), cmp.Or(before, c.Say("import.none")), after))
			}
		}
		differs("section", p.Section, to.Section)
		differs("number", string(p.Number), string(to.Number))
		differs("credential", c.WordFor("is.credential.", string(p.Credential)), c.WordFor("is.credential.", string(to.Credential)))
		told[i] = fault{line: to.Line, who: p.Name, says: strings.Join(says, ", ")}
	}
	return told
}

// kept is what the roll does not take over from the spreadsheet.
func (c *compared) kept() []fault {
	told := make([]fault, len(c.Kept))
	for i, p := range c.Kept {
		told[i] = fault{line: p.Line, who: env.Cited(p.Says), says: c.Say("import.stays", p.Who)}
	}
	return told
}

// missing is who stands on the roll and not in the spreadsheet.
func (c *compared) missing() []fault {
	says := c.Say("import.missing.stays")
	if c.Strike {
		says = c.Say("import.missing.struck")
	}
	told := make([]fault, len(c.Missing))
	for i, id := range c.Missing {
		told[i] = fault{who: c.state.Roll.Called(c.state.Roll.Person(id)), says: says}
	}
	return told
}

// together tells what is the same of many rows in one sentence, with the first of them and the lines of the others.
func (s *sheet) together(lines []fault) []fault {
	const many, most = 5, 8
	alike := map[string][]int{}
	for _, l := range lines {
		alike[l.key] = append(alike[l.key], l.line)
	}
	var told []fault
	for _, l := range lines {
		same := alike[l.key]
		switch {
		case l.key == "" || len(same) <= many:
			told = append(told, l)
		case same[0] == l.line:
			var others []string
			for _, n := range same[1:min(len(same), most)] {
				others = append(others, env.Number(n))
			}
			l.says = s.Say("sheet.alike", l.says, len(same)-1, strings.Join(others, ", "))
			if len(same) > most {
				l.says += ", …"
			}
			told = append(told, l)
		}
	}
	return told
}

// tellFaults prints a table of lines, and how many more there are.
func tellFaults(v env.Voice, to io.Writer, lines []fault, most int) {
	if len(lines) == 0 {
		return
	}
	t := env.Table{Ends: []bool{true, false, false}}
	t.Add(v.Say("import.line"), v.Say("import.who"), v.Say("import.what"))
	for _, l := range lines[:min(most, len(lines))] {
		t.Add(env.Number(l.line), l.who, l.says)
	}
	t.Print(to)
	if more := len(lines) - most; more > 0 {
		fmt.Fprintln(to, v.Say("list.more", more))
	}
}
