package live

import (
	"errors"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/cli/papers"
	"stacktaker/ui/console"
	"stacktaker/ui/documents/orderpaper"
)

// documents are those beside the meeting's file and on sticks that are plugged in, the newest first.
func (p printer) documents() []string {
	const most = 200
	type dated struct {
		path string
		at   int64
	}
	var found []dated
	for _, folder := range append([]string{filepath.Dir(p.Path())}, pluggedIn(p.user)...) {
		entries, err := os.ReadDir(folder)
		if err != nil {
			continue // a stick that was taken out
		}
		for _, e := range entries {
			is, err := e.Info()
			if err == nil && is.Mode().IsRegular() && papers.IsDocument(e.Name()) && !strings.HasPrefix(e.Name(), ".") {
				found = append(found, dated{filepath.Join(folder, e.Name()), is.ModTime().UnixNano()})
			}
		}
	}
	slices.SortStableFunc(found, func(a, b dated) int { return int(min(max(b.at-a.at, -1), 1)) })
	var paths []string
	for _, d := range found[:min(most, len(found))] {
		paths = append(paths, d.path)
	}
	return paths
}

// readMotions reads the motions of a document for the screens, which show what was understood before they say its lines.
func (p printer) readMotions(m *assembly.Meeting, path, by string) (console.Understood, error) {
	told := func(err error) (console.Understood, error) { return console.Understood{}, errors.New(p.Why(err)) }
	d, err := papers.ReadDocument(path)
	if err != nil {
		return told(err)
	}
	notices, err := orderpaper.NewNotices(m, assembly.Stamp{At: p.time.Now()}, by)
	if err != nil {
		return told(err)
	}
	found := papers.MotionsIn{Voice: p.Voice, Notices: notices}
	if err := found.Add(d); err != nil {
		return told(err)
	}
	found.Amend()
	u := console.Understood{Told: found.Lines(), Nameless: slices.ContainsFunc(notices.All, func(n orderpaper.Notice) bool { return n.Nameless })}
	if !notices.Wrong() {
		u.Lines = notices.Lines()
	}
	return u, nil
}
