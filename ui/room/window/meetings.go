package window

import (
	"os"
	"path/filepath"
	"slices"
)

// Meetings is the folder whose meetings a window shows where no file is asked for. The user's other folders have meetings
// that may be meant for other people.
type Meetings struct {
	Dir  string
	Only bool // somebody named it: no meeting of another one is shown
}

// first puts the sockets of the meetings in the folder, and of those that run with this folder in force wherever their file lies,
// before others, or leaves only these.
func (m Meetings) first(all []socket) []socket {
	if m.Dir == "" || len(all) == 0 {
		return all
	}
	inside, own := m.digests(), digest(m.Dir)
	var here, others []socket
	for _, s := range all {
		if inside[s.file] || s.among == own {
			here = append(here, s)
		} else {
			others = append(others, s)
		}
	}
	if m.Only {
		return here
	}
	return slices.Concat(here, others)
}

// own tells whether a meeting is of the folder.
func (m Meetings) own(s socket) bool {
	return m.Dir == "" || len(Meetings{Dir: m.Dir, Only: true}.first([]socket{s})) > 0
}

// digests is what the sockets of the files in the folder are called. A meeting may be begun at any time, so it is looked
// at anew.
func (m Meetings) digests() map[string]bool {
	found, _ := os.ReadDir(m.Dir) // one that is not there yet has no meetings
	all := make(map[string]bool, len(found))
	for _, e := range found {
		if !e.IsDir() {
			all[digest(filepath.Join(m.Dir, e.Name()))] = true
		}
	}
	return all
}
