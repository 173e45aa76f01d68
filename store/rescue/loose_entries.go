package rescue

import (
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/store/record"
)

// Loose is an entry that can be read in a damaged file and could not be saved, since it hangs on one that is lost.
type Loose struct {
	Seq  uint64
	At   time.Time
	Line string // with the names that are there; only the verb of what the record tells to nobody
}

// loose are the entries beyond those that were saved which can be read all the same.
func (m *Remains) loose(saved uint64, codec assembly.Codec) []Loose {
	var found []Loose
	for seq, options := range m.entries {
		for _, b := range options {
			if e, err := codec.Decode(b); seq > saved && err == nil && e.Seq == seq {
				found = append(found, Loose{seq, e.At, m.spoken(e)})
				break
			}
		}
	}
	slices.SortFunc(found, func(a, b Loose) int { return int(int64(a.Seq) - int64(b.Seq)) })
	return found
}

var idSaid = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`~[0-9a-f]{8}\b`) })

// spoken is an entry's line with the names that were found for the ids in it, believed or not.
func (m *Remains) spoken(e assembly.Entry) string {
	if e.Verb == "priority" || e.Verb == "mend" && strings.Contains(e.Line, " priority ") { // who asked to go first is nobody's to know
		return e.Verb
	}
	return idSaid().ReplaceAllStringFunc(e.Line, func(id string) string {
		for _, b := range m.people[id[1:]] {
			var p record.Person
			if json.Unmarshal(b, &p) != nil {
				continue
			}
			if name := p.Newest(); name != "" {
				return language.Quoted(name)
			}
		}
		return id
	})
}
