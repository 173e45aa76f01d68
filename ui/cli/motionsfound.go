package cli

import (
	"fmt"
	"io"
	"slices"
	"strings"

	"stacktaker/ui/documents/orderpaper"
)

// foundMotions is what was found in documents, as it is told.
type foundMotions struct {
	voice
	*orderpaper.Notices
	notes []string // what is to be said beside the table, in its order
	read  []string // what each document was read as
}

// add looks for the motions of a document.
func (f *foundMotions) add(d document) error {
	p, err := orderpaper.Read(d.Document, f.Known)
	if err != nil {
		return fails("disk.at", d.name, err)
	}
	if d.Encoding != "" {
		f.read = append(f.read, f.say("motions.read-as", d.name, string(d.Encoding)))
	}
	before := len(f.All)
	f.Notices.Add(d.name, p)
	for _, n := range f.All[before:] {
		f.noteOn(n)
	}
	for _, l := range p.Left {
		f.notes = append(f.notes, f.say("motions.left", d.name, paragraphs(l.From, l.To), quote(l.Begins)))
	}
	for _, m := range p.Remarks {
		if m.Needs != "" {
			f.notes = append(f.notes, f.say("motions.remark.needs", d.name, m.At, quote(m.Says), quote(m.Of), quote(m.Needs)))
		} else {
			f.notes = append(f.notes, f.say("motions.remark", d.name, m.At, quote(m.Says)))
		}
	}
	return nil
}

func paragraphs(from, to int) string {
	if from == to {
		return number(from)
	}
	return number(from) + "–" + number(to)
}

// noteOn takes down what is to be said of a motion.
func (f *foundMotions) noteOn(n orderpaper.Notice) {
	note := func(key string, args ...any) {
		f.notes = append(f.notes, f.say(key, append([]any{n.From, n.At, quote(n.Called())}, args...)...))
	}
	switch {
	case n.There:
		note("motions.there", n.ID)
		return
	case n.Nameless && len(n.Strangers) > 0:
		note("motions.stranger", quote(n.Strangers[0]))
	case n.Nameless:
		note("motions.nameless")
	case n.Refused != nil:
		note("motions.refused", f.why(n.Refused))
	case len(n.Strangers) > 0:
		note("motions.stays", quote(strings.Join(n.Strangers, ", ")))
	}
	if len(n.Unheard) > 0 {
		note("motions.unheard", quote(strings.Join(n.Unheard, ", ")))
	}
	for _, more := range n.More {
		note("motions.more", quote(more))
	}
}

// amend looks at the amendments of all documents, once all are added.
func (f *foundMotions) amend() {
	f.Notices.Amend()
	for _, a := range f.Amendments {
		note := func(key string, args ...any) {
			f.notes = append(f.notes, f.say(key, append([]any{a.Document, paragraphs(a.From, a.To), quote(a.Begins)}, args...)...))
		}
		switch {
		case a.Why != nil:
			note("motions.amendment.left", f.why(a.Why))
			continue
		case a.There:
			note("motions.amendment.there", a.ID)
			continue
		}
		if named := append(slices.Clone(a.Strangers), a.Unheard...); len(named) > 0 {
			note("motions.amendment.strangers", quote(strings.Join(named, ", ")))
		}
		for _, more := range a.More {
			note("motions.amendment.more", quote(more))
		}
	}
}

// amends is what an amendment changes, with what stands there now.
func (f *foundMotions) amends(a orderpaper.AmendmentNotice) string {
	says := f.say("motions.amends", a.Motion, a.Says)
	if a.Touches != "" {
		says = f.say("motions.amends.now", says, quote(a.Touches))
	}
	if a.Title != "" {
		says = a.Title + ": " + says
	}
	return says
}

// tell tells what was found: a table of the motions, and what else there is to say.
func (f *foundMotions) tell(to io.Writer) {
	for _, read := range f.read {
		fmt.Fprintln(to, read)
	}
	t := table{ends: []bool{true, true, false, false, false, true}}
	t.add(f.say("motions.number"), f.say("motions.in-paper"), f.say("motions.title"), f.say("motions.movers"), f.say("motions.seconders"), f.say("motions.paragraphs"))
	for _, n := range f.All {
		id := n.ID
		if id == "" || n.There {
			id = "–"
		}
		t.add(id, n.Number, n.Called(), strings.Join(n.By, ", "), strings.Join(n.Backed, ", "), number(n.Paragraphs))
	}
	t.print(to)
	for _, line := range f.amendmentLines() {
		fmt.Fprintln(to, line)
	}
	for _, note := range f.notes {
		fmt.Fprintln(to, note)
	}
}

// lines tell the same where a table has no room: a motion a line.
func (f *foundMotions) lines() []string {
	told := append([]string{}, f.read...)
	for _, n := range f.All {
		if n.There {
			continue // a note says so
		}
		told = append(told, f.withPeople(f.say("motions.row", n.ID, n.Called(), n.Paragraphs), n.By, n.Backed))
	}
	return append(append(told, f.amendmentLines()...), f.notes...)
}

// amendmentLines tell the amendments of which notice is given, a line each.
func (f *foundMotions) amendmentLines() []string {
	var told []string
	for _, a := range f.Amendments {
		if a.Line != "" {
			told = append(told, f.withPeople(f.say("motions.row.amendment", a.ID, f.amends(a)), a.By, a.Backed))
		}
	}
	return told
}

// withPeople is a line with who moves and who seconds.
func (f *foundMotions) withPeople(line string, by, backed []string) string {
	if len(by) > 0 {
		line = f.say("motions.row.moved", line, strings.Join(by, ", "))
	}
	if len(backed) > 0 {
		line = f.say("motions.row.seconded", line, strings.Join(backed, ", "))
	}
	return strings.TrimSpace(line)
}
