package cli

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
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
			c.needed = append(c.needed, fault{who: c.state.Roll.Name(id), says: "missing; stays, since " + why})
		}
		return why != ""
	})
}

// due is what somebody still has to do, "" for nothing.
func (c *compared) due(id string) string {
	for _, a := range c.state.Actions {
		if a.Who == id && !a.Done {
			return fmt.Sprintf("action %d is theirs", a.Number)
		}
	}
	for _, m := range c.state.Mandates {
		if (m.Alternate == id || slices.Contains(m.Delegates, id)) && (m.Open() || m.Owing()) {
			if m.Closed { // its name is told nowhere
				return "they have a mandate"
			}
			return fmt.Sprintf("they have the mandate %q", m.Name)
		}
	}
	for _, m := range c.state.Motions.All {
		if !m.Settled() && (m.Mover == id || m.Seconder == id || m.Person == id) {
			return fmt.Sprintf("motion %s is theirs", m.ID)
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
	left := "stay on the roll; --strike takes them off"
	if c.Strike {
		left = "taken off the roll"
		if n := len(c.needed); n > 0 {
			left = fmt.Sprintf("taken off the roll, but for %d", n)
		}
	}
	info := c.state.Info
	fmt.Fprintf(to, "%s: %d people, for the roll of #%d %s, %s\n", c.from, c.people, info.Number, oneLine(info.Title), oneLine(c.file))
	if len(c.place) > 0 {
		fmt.Fprintln(to, c.say("sheet.understood", c.understood()))
	}
	for _, f := range []struct {
		says string
		n    int
		more string
	}{
		{"new", len(c.Fresh), ""},
		{"changed", len(c.Changed), ""},
		{"known", c.Known, ""},
		{"missing", len(c.Missing) + len(c.needed), left},
		{"wrong", len(c.faults) + len(c.Wrong), ""},
	} {
		if f.n == 0 {
			f.more = ""
		}
		fmt.Fprintln(to, strings.TrimRight(fmt.Sprintf("  %-9s%6d  %s", f.says, f.n, f.more), " "))
	}
	if len(c.unused) > 0 {
		fmt.Fprintln(to, "columns left alone: "+list(c.unused, 20))
	}
	var lines []fault
	wrong := append(slices.Clone(c.faults), c.wrong()...)
	switch {
	case len(wrong) > 0:
		lines = wrong
	case whole:
		lines = slices.Concat(c.fresh(), c.changed(), c.kept(), c.notes, c.needed, c.missing())
	default:
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
	tellFaults(to, lines, most)
}

// list is the first of some texts, each cut short, and how many more there are.
func list(texts []string, most int) string {
	var told []string
	for _, text := range texts[:min(len(texts), most)] {
		told = append(told, cited(text))
	}
	if n := len(texts) - most; n > 0 {
		told = append(told, fmt.Sprintf("… and %d more", n))
	}
	return strings.Join(told, ", ")
}

// understood is what a spreadsheet was taken for: its encoding, what parts its cells, and which column tells what.
func (s *sheet) understood() string {
	sign := map[rune]string{',': "comma", ';': "semicolon", '\t': "tab", '|': "bar"}[s.separator]
	told := []string{string(s.encoding), s.say("sheet.parted." + sign)}
	for _, f := range allFields() {
		if i, there := s.place[f]; there {
			told = append(told, fmt.Sprintf("%s: %s", s.say("sheet.field."+string(f)), cited(s.titles[i])))
		}
	}
	return strings.Join(told, "; ")
}

// wrong is what the roll finds wrong with the rows.
func (c *compared) wrong() []fault {
	told := make([]fault, len(c.Wrong))
	for i, p := range c.Wrong {
		says := "stands in line " + p.Who + " already"
		switch p.Key {
		case "number":
			says = "has the number of line " + p.Who
		case "ambiguous":
			says = "could be several on the roll, such as " + p.Who + "; name the section, or the number"
		}
		told[i] = fault{p.Line, cited(p.Says), says, p.Key}
	}
	return told
}

// fresh is who is to be put on the roll.
func (c *compared) fresh() []fault {
	told := make([]fault, len(c.Fresh))
	for i, h := range c.Fresh {
		says := []string{"new"}
		if h.Section != "" {
			says = append(says, "section "+h.Section)
		}
		if h.Number != "" {
			says = append(says, "number "+string(h.Number))
		}
		if h.Credential != "" && h.Credential != assembly.Vote {
			says = append(says, string(h.Credential))
		}
		told[i] = fault{line: h.Line, who: cited(h.Name), says: strings.Join(says, ", ")}
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
				says = append(says, fmt.Sprintf("%s %s → %s", what, cmp.Or(before, "none"), after))
			}
		}
		differs("section", p.Section, to.Section)
		differs("number", string(p.Number), string(to.Number))
		differs("credential", string(p.Credential), string(to.Credential))
		told[i] = fault{line: to.Line, who: p.Name, says: strings.Join(says, ", ")}
	}
	return told
}

func number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// kept is what the roll does not take over from the spreadsheet.
func (c *compared) kept() []fault {
	told := make([]fault, len(c.Kept))
	for i, p := range c.Kept {
		told[i] = fault{line: p.Line, who: cited(p.Says), says: "stays " + p.Who + ", the name under which they joined the roll"}
	}
	return told
}

// missing is who stands on the roll and not in the spreadsheet.
func (c *compared) missing() []fault {
	says := "missing; stays on the roll"
	if c.Strike {
		says = "missing; taken off the roll"
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
				others = append(others, number(n))
			}
			l.says = s.say("sheet.alike", l.says, len(same)-1, strings.Join(others, ", "))
			if len(same) > most {
				l.says += ", …"
			}
			told = append(told, l)
		}
	}
	return told
}

// tellFaults prints a table of lines, and how many more there are.
func tellFaults(to io.Writer, lines []fault, most int) {
	if len(lines) == 0 {
		return
	}
	t := table{ends: []bool{true, false, false}}
	t.add("line", "who", "what")
	for _, l := range lines[:min(most, len(lines))] {
		t.add(number(l.line), l.who, l.says)
	}
	t.print(to)
	if more := len(lines) - most; more > 0 {
		fmt.Fprintf(to, "… and %d more\n", more)
	}
}
