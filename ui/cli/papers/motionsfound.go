package papers

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"stacktaker/ui/cli/env"
	"stacktaker/ui/documents/orderpaper"
)

// MotionsIn is what was found in documents, as it is told.
type MotionsIn struct {
	env.Voice
	*orderpaper.Notices
	notes []string // what is to be said beside the table, in its order
	read  []string // what each document was read as
}

// Add looks for the motions of a document.
func (f *MotionsIn) Add(d document) error {
	p, err := orderpaper.Read(d.Document, f.Known)
	if err != nil {
		return env.Fails("disk.at", d.name, err)
	}
	if d.Encoding != "" {
		f.read = append(f.read, f.Say("motions.read-as", d.name, string(d.Encoding)))
	}
	before := len(f.All)
	f.Notices.Add(d.name, p)
	for _, n := range f.All[before:] {
		f.noteOn(n)
	}
	for _, l := range p.Left {
		f.notes = append(f.notes, f.Say("motions.left", d.name, paragraphs(l.From, l.To), env.Quote(l.Begins)))
	}
	for _, m := range p.Remarks {
		if m.Needs != "" {
			f.notes = append(f.notes, f.Say("motions.remark.needs", d.name, m.At, env.Quote(m.Says), env.Quote(m.Of), env.Quote(m.Needs)))
		} else {
			f.notes = append(f.notes, f.Say("motions.remark", d.name, m.At, env.Quote(m.Says)))
		}
	}
	return nil
}

func paragraphs(from, to int) string {
	if from == to {
		return env.Number(from)
	}
	return env.Number(from) + "–" + env.Number(to)
}

// noteOn takes down what is to be said of a motion.
func (f *MotionsIn) noteOn(n orderpaper.Notice) {
	note := func(key string, args ...any) {
		f.notes = append(f.notes, f.Say(key, append([]any{n.From, n.At, env.Quote(n.Called())}, args...)...))
	}
	switch {
	case n.There:
		note("motions.there", n.ID)
		return
	case n.Nameless && len(n.Strangers) > 0:
		note("motions.stranger", env.Quote(n.Strangers[0]))
	case n.Nameless:
		note("motions.nameless")
	case n.Refused != nil:
		note("motions.refused", f.Why(n.Refused))
	case len(n.Strangers) > 0:
		note("motions.stays", env.Quote(strings.Join(n.Strangers, ", ")))
	}
	if len(n.Unheard) > 0 {
		note("motions.unheard", env.Quote(strings.Join(n.Unheard, ", ")))
	}
	for _, more := range n.More {
		note("motions.more", env.Quote(more))
	}
}

// Amend looks at the amendments of all documents, once all are added.
func (f *MotionsIn) Amend() {
	f.Notices.Amend()
	for _, a := range f.Amendments {
		note := func(key string, args ...any) {
			f.notes = append(f.notes, f.Say(key, append([]any{a.Document, paragraphs(a.From, a.To), env.Quote(a.Begins)}, args...)...))
		}
		switch {
		case a.Why != nil:
			note("motions.amendment.left", f.Why(a.Why))
			continue
		case a.There:
			note("motions.amendment.there", a.ID)
			continue
		}
		if named := append(slices.Clone(a.Strangers), a.Unheard...); len(named) > 0 {
			note("motions.amendment.strangers", env.Quote(strings.Join(named, ", ")))
		}
		for _, more := range a.More {
			note("motions.amendment.more", env.Quote(more))
		}
	}
}

// amends is what an amendment changes, with what stands there now.
func (f *MotionsIn) amends(a orderpaper.AmendmentNotice) string {
	says := f.Say("motions.amends", a.Motion, a.Says)
	if a.Touches != "" {
		says = f.Say("motions.amends.now", says, env.Quote(a.Touches))
	}
	if a.Title != "" {
		says = a.Title + ": " + says
	}
	return says
}

// tell tells what was found: a table of the motions, and what else there is to say.
func (f *MotionsIn) tell(to io.Writer) {
	for _, read := range f.read {
		fmt.Fprintln(to, read)
	}
	t := env.Table{Ends: []bool{true, true, false, false, false, true}}
	t.Add(f.Say("motions.number"), f.Say("motions.in-paper"), f.Say("motions.title"), f.Say("motions.movers"), f.Say("motions.seconders"), f.Say("motions.paragraphs"))
	for _, n := range f.All {
		id := n.ID
		if id == "" || n.There {
			id = "–"
		}
		t.Add(id, n.Number, n.Called(), strings.Join(n.By, ", "), strings.Join(n.Backed, ", "), env.Number(n.Paragraphs))
	}
	t.Print(to)
	for _, line := range f.amendmentLines() {
		fmt.Fprintln(to, line)
	}
	for _, note := range f.notes {
		fmt.Fprintln(to, note)
	}
}

// Lines tell the same where a table has no room: a motion a line.
func (f *MotionsIn) Lines() []string {
	told := append([]string{}, f.read...)
	for _, n := range f.All {
		if n.There {
			continue // a note says so
		}
		told = append(told, f.withPeople(f.Say("motions.row", n.ID, n.Called(), n.Paragraphs), n.By, n.Backed))
	}
	return append(append(told, f.amendmentLines()...), f.notes...)
}

// amendmentLines tell the amendments of which notice is given, a line each.
func (f *MotionsIn) amendmentLines() []string {
	var told []string
	for _, a := range f.Amendments {
		if a.Line != "" {
			told = append(told, f.withPeople(f.Say("motions.row.amendment", a.ID, f.amends(a)), a.By, a.Backed))
		}
	}
	return told
}

// withPeople is a line with who moves and who seconds.
func (f *MotionsIn) withPeople(line string, by, backed []string) string {
	if len(by) > 0 {
		line = f.Say("motions.row.moved", line, strings.Join(by, ", "))
	}
	if len(backed) > 0 {
		line = f.Say("motions.row.seconded", line, strings.Join(backed, ", "))
	}
	return strings.TrimSpace(line)
}
