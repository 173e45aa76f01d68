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
			c.needed = append(c.needed, fault{0, c.state.Roll.Name(id), "missing; stays, since " + why})
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
	if n := len(c.unused); n > 0 {
		fmt.Fprintln(to, "columns left alone: "+strings.Join(c.unused[:min(n, 20)], ", ")+rest(n, 20))
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
	most := len(lines)
	if !whole {
		most = 50
	}
	tellFaults(to, lines, most)
}

func rest(n, most int) string {
	if n <= most {
		return ""
	}
	return fmt.Sprintf(", … and %d more", n-most)
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
		told[i] = fault{p.Line, p.Says, says}
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
		told[i] = fault{h.Line, h.Name, strings.Join(says, ", ")}
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
		told[i] = fault{to.Line, p.Name, strings.Join(says, ", ")}
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
		told[i] = fault{p.Line, p.Says, "stays " + p.Who + ", the name under which they joined the roll"}
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
		told[i] = fault{0, c.state.Roll.Called(c.state.Roll.Person(id)), says}
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
