package record

import (
	"cmp"
	"errors"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"stacktaker/assembly"
)

// Meeting folds the entries. halt is why it ends before the last one: an entry that needs a newer version, or one that says
// something impossible.
func (rec *Record) Meeting() (m *assembly.Meeting, halt, err error) {
	entries := rec.Decoded
	for i, err := range rec.unread {
		switch {
		case errors.Is(err, assembly.ErrNewer):
			m, halt = Fold(rec.People, entries[:i])
			return m, cmp.Or(halt, Newer("newer.from", i+1)), nil
		case err != nil || entries[i].Seq != uint64(i)+1:
			return nil, nil, Damage(uint64(i)+1, "entry.unread")
		}
	}
	m, halt = Fold(rec.People, entries)
	if m.Len() == 0 {
		return nil, nil, halt // there is nothing to look at
	}
	if halt == nil && !rec.holding(m) {
		return nil, nil, Damage(0, "name.changed")
	}
	if halt == nil && rec.Format > Format {
		halt = Newer("newer.written")
	}
	return m, halt, nil
}

// holding tells whether of everybody whose name was put right the one is there that holds.
func (rec *Record) holding(m *assembly.Meeting) bool {
	if len(rec.renamed) == 0 {
		return true
	}
	binds := m.Binds()
	for _, n := range m.Namings() {
		if slices.Contains(rec.renamed, n.ID) && binds[n.ID] != "" && assembly.Bind(n) != binds[n.ID] {
			return false
		}
	}
	return true
}

// decode reads all entries, on as many processors as there are: most of the time that opening takes is spent here.
func (rec *Record) decode(codec assembly.Codec) {
	entries, errs := make([]assembly.Entry, len(rec.Entries)), make([]error, len(rec.Entries))
	const chunk = 256
	var readers sync.WaitGroup
	var next atomic.Int64
	for range min(runtime.GOMAXPROCS(0), len(entries)/chunk+1) {
		readers.Go(func() {
			for {
				from := int(next.Add(chunk)) - chunk
				for i := from; i < min(from+chunk, len(entries)); i++ {
					entries[i], errs[i] = codec.Decode(rec.Entries[i])
				}
				if from >= len(entries) {
					return
				}
			}
		})
	}
	readers.Wait()
	rec.Decoded, rec.unread = entries, errs
}

// Fold makes the meeting that follows from the entries. They may be of any content, as in a file that somebody made by hand:
// what does not follow ends the meeting before it, and is told by the number of its entry.
func Fold(people []assembly.Naming, entries []assembly.Entry) (m *assembly.Meeting, halt error) {
	for {
		m = assembly.New()
		m.Name(people)
		var wrong *assembly.Impossible
		if !errors.As(m.Load(entries), &wrong) {
			return m, halt
		}
		halt = &Finding{Kind: ErrDamaged, Entry: wrong.Entry, Says: wrong.Says, Impossible: true}
		entries = entries[:wrong.Entry-1]
	}
}
