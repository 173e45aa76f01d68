package console

import (
	"errors"
	"testing"

	"stacktaker/assembly"
)

// The motions of a document are shown as they were understood, and noticed with Enter; who moves them is asked for where it does not say so.
func TestMotionsOfADocument(t *testing.T) {
	var fail error
	found := []string{"/media/STICK/paper.docx"}
	d := newDeskWith(t, 80, 24, func(o *Options) {
		o.Documents = func() []string { return found }
		o.ReadMotions = func(m *assembly.Meeting, path, by string) (Understood, error) {
			if by == "" {
				return Understood{Told: []string{"nobody is named who moves it"}, Nameless: true}, fail
			}
			return Understood{Told: []string{"1  Strike fund, 2 paragraphs; moved by " + by}, Lines: []string{`notice "That we keep a fund.\nTen a month." title "Strike fund" by "` + by + `"`}}, fail
		}
	}, debateLines()...)
	before := d.c.meeting.Len()
	d.keys("tab", "motions in a document", "enter").shows("MOTIONS IN WHICH DOCUMENT", "paper.docx", "/media/STICK")
	d.keys("enter").shows("paper.docx", "nobody is named who moves it", "say who moves")
	d.keys("enter").shows("MOTIONS OF WHICH NOBODY IS NAMED", "moved by:")
	d.keys("ana", "enter").shows("Strike fund, 2 paragraphs; moved by Ana", "give notice")
	if d.c.meeting.Len() != before {
		t.Error("something is said before Enter")
	}
	d.keys("enter")
	if last := d.keeper.lines[len(d.keeper.lines)-1]; last != `notice "That we keep a fund.\nTen a month." title "Strike fund" by "Ana Ruiz"` {
		t.Errorf("the notice is %s", last)
	}
	fail = errors.New("paper.docx: it is damaged")
	d.keys("tab", "motions in a document", "enter", "enter").shows("it is damaged")
	found = nil
	d.keys("tab", "motions in a document", "enter").shows("no document")
}
