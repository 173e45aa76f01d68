package record

import (
	"bytes"
	"encoding/json"
	"slices"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// unchecked is the record as it is found, before it is believed.
type unchecked struct {
	meta    map[string][]byte
	entries [][]byte
	head    []byte
	roll    []PersonValue
	people  []assembly.Naming
	more    bool
	// forgotten are the people who have no name any more.
	forgotten []string
	named     map[string]bool // who has a name
	lost      int             // of them, those whose names were lost when the file was rescued
	wrong     error           // the first value that cannot be one of a meeting's
}

// take keeps a value. What is wrong with it is only said of a file that is a meeting's.
func (g *unchecked) take(bucket string, key, value []byte) error {
	var err error
	switch bucket {
	case MetaBucket:
		g.meta[string(key)] = value
		g.more = g.more || !KnownOfMeta(string(key))
	case EntriesBucket:
		err = g.takeEntry(key, value)
	case HeadBucket:
		if string(key) == LastKey {
			g.head = value
		} else {
			g.more = true
		}
	case PeopleBucket:
		g.roll = append(g.roll, PersonValue{key, value})
	default:
		g.more = true
	}
	if g.wrong == nil {
		g.wrong = err
	}
	return nil
}

func (g *unchecked) takeEntry(key, value []byte) error {
	g.entries = append(g.entries, value)
	if seq := uint64(len(g.entries)); !bytes.Equal(key, EntryKey(seq)) {
		return Damage(seq, "missing")
	}
	return nil
}

// openPeople takes everybody's name out of the safe.
func (g *unchecked) openPeople(s *chain.Safe) error {
	g.people = make([]assembly.Naming, 0, len(g.roll))
	g.named = make(map[string]bool, len(g.roll))
	for i, k := range g.roll {
		value, ok := s.Open(PeopleBucket, k.ID, chain.Hash{}, k.Value)
		if !ok {
			return Damage(0, "name.unopened")
		}
		g.roll[i].Value = value
		if err := g.takePerson(k.ID, value); err != nil {
			return err
		}
	}
	return nil
}

func (g *unchecked) takePerson(key, value []byte) error {
	var p Person
	n := assembly.Naming{ID: string(key)}
	if plainName(value, &n) {
		g.people = append(g.people, n)
		g.named[n.ID] = true
		return nil
	}
	err := json.Unmarshal(value, &p)
	if err == nil && p.Nameless() {
		g.forgotten = append(g.forgotten, n.ID)
		if p.Lost {
			g.lost++
		}
		return nil
	}
	names, whole := p.names(n.ID)
	if err != nil || !whole {
		return Damage(0, "name.unread")
	}
	g.people = append(g.people, names...)
	g.named[n.ID] = true
	return nil
}

// checkNames compares every name with the hashes that the entries bind that person's names by. It gives how many names there are no
// more since a seal took them out: after the last seal none may be missing.
func (g *unchecked) checkNames(bound Bindings, sealed uint64) (former int, err error) {
	there := map[string]bool{} // of those who have several
	for _, n := range g.people {
		bind := assembly.Bind(n)
		switch known := bound[n.ID]; {
		case len(known) == 0:
			return 0, Damage(0, "name.nobody")
		case len(known) == 1 && known[0].Bind == bind:
			continue
		case !slices.ContainsFunc(known, func(b Binding) bool { return b.Bind == bind }):
			return 0, Damage(0, "name.changed")
		}
		there[bind] = true
	}
	for _, id := range g.forgotten {
		if len(bound[id]) == 0 {
			return 0, Damage(0, "name.forgotten")
		}
	}
	if lost := len(bound) - len(g.named) - len(g.forgotten); lost > 0 {
		return 0, Damage(0, "names", lost)
	}
	for id := range g.named {
		known := bound[id]
		if len(known) == 1 { // it is there
			continue
		}
		for _, b := range known {
			switch {
			case there[b.Bind]:
			case b.Seq > sealed:
				return 0, Damage(0, "names", 1)
			default:
				former++
			}
		}
	}
	return former, nil
}
