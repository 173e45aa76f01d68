package cli

import (
	"fmt"
	"io"
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
		key := "motions.left"
		if l.Amendment {
			key = "motions.left.amendment"
		}
		f.notes = append(f.notes, f.say(key, d.name, paragraphs(l.From, l.To), quote(l.Begins)))
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
		line := f.say("motions.row", n.ID, n.Called(), n.Paragraphs)
		if len(n.By) > 0 {
			line = f.say("motions.row.moved", line, strings.Join(n.By, ", "))
		}
		if len(n.Backed) > 0 {
			line = f.say("motions.row.seconded", line, strings.Join(n.Backed, ", "))
		}
		told = append(told, strings.TrimSpace(line))
	}
	return append(told, f.notes...)
}
