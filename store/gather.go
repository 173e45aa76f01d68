package store

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"slices"
	"unicode/utf8"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// gathering is the record as it is found, before it is believed.
type gathering struct {
	meta    map[string][]byte
	entries [][]byte
	head    []byte
	roll    []kept
	people  []assembly.Naming
	more    bool
	// forgotten are the people who have no name any more.
	forgotten []string
	named     map[string]bool // who has a name
	lost      int             // of them, those whose names were lost when the file was rescued
	wrong     error           // the first value that cannot be one of a meeting's
}

// take keeps a value. What is wrong with it is only said of a file that is a meeting's.
func (g *gathering) take(bucket string, key, value []byte) error {
	var err error
	switch bucket {
	case metaBucket:
		g.meta[string(key)] = value
		g.more = g.more || !knownOfMeta(string(key))
	case entriesBucket:
		err = g.takeEntry(key, value)
	case headBucket:
		if string(key) == lastKey {
			g.head = value
		} else {
			g.more = true
		}
	case peopleBucket:
		g.roll = append(g.roll, kept{key, value})
	default:
		g.more = true
	}
	if g.wrong == nil {
		g.wrong = err
	}
	return nil
}

func (g *gathering) takeEntry(key, value []byte) error {
	g.entries = append(g.entries, value)
	if seq := uint64(len(g.entries)); !bytes.Equal(key, entryKey(seq)) {
		return damage(seq, "missing")
	}
	return nil
}

func knownOfMeta(key string) bool {
	switch key {
	case formatKey, leastReaderKey, programKey, fileIDKey, createdKey, originKey, envelopeKey, rescuedKey:
		return true
	}
	return false
}

// openPeople takes everybody's name out of the safe.
func (g *gathering) openPeople(s *chain.Safe) error {
	g.people = make([]assembly.Naming, 0, len(g.roll))
	g.named = make(map[string]bool, len(g.roll))
	for i, k := range g.roll {
		value, ok := s.Open(peopleBucket, k.id, chain.Hash{}, k.value)
		if !ok {
			return damage(0, "name.unopened")
		}
		g.roll[i].value = value
		if err := g.takePerson(k.id, value); err != nil {
			return err
		}
	}
	return nil
}

func (g *gathering) takePerson(key, value []byte) error {
	var p person
	n := assembly.Naming{ID: string(key)}
	if plainName(value, &n) {
		g.people = append(g.people, n)
		g.named[n.ID] = true
		return nil
	}
	err := json.Unmarshal(value, &p)
	if err == nil && p.nameless() {
		g.forgotten = append(g.forgotten, n.ID)
		if p.Lost {
			g.lost++
		}
		return nil
	}
	names, whole := p.names(n.ID)
	if err != nil || !whole {
		return damage(0, "name.unread")
	}
	g.people = append(g.people, names...)
	g.named[n.ID] = true
	return nil
}

// plainName reads somebody's one name where it stands as this program writes it, and nothing in it is escaped; that is nearly everybody's. Of
// anything else it says no, and encoding/json reads it.
func plainName(value []byte, n *assembly.Naming) bool {
	const head, middle, end = `{"salt":"`, `","name":"`, `"}`
	digits := hex.EncodedLen(len(n.Salt))
	rest, begun := bytes.CutPrefix(value, []byte(head))
	if !begun || len(rest) < digits {
		return false
	}
	salt, rest := rest[:digits], rest[digits:]
	rest, named := bytes.CutPrefix(rest, []byte(middle))
	name, ended := bytes.CutSuffix(rest, []byte(end))
	if !named || !ended || len(name) == 0 || !utf8.Valid(name) || bytes.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' }) {
		return false
	}
	if _, err := hex.Decode(n.Salt[:], salt); err != nil {
		return false
	}
	n.Name = string(name)
	return true
}

// identify reads what the file says of itself, and whether this version can read it.
func (g *gathering) identify() (chain.Identity, error) {
	least := g.meta[leastReaderKey]
	switch {
	case len(least) == 4 && binary.BigEndian.Uint32(least) > privateReader:
		return chain.Identity{}, newer("newer")
	case len(least) == 4 && binary.BigEndian.Uint32(least) == privateReader && g.meta[envelopeKey] == nil:
		return chain.Identity{}, damage(0, "envelope.missing")
	case len(g.entries) == 0:
		return chain.Identity{}, damage(1, "missing")
	}
	for key, length := range map[string]int{formatKey: 4, leastReaderKey: 4, fileIDKey: 16, createdKey: 8, originKey: 32} {
		if len(g.meta[key]) != length {
			return chain.Identity{}, damage(0, "unsaid")
		}
	}
	return chain.Identity{
		Format: binary.BigEndian.Uint32(g.meta[formatKey]),
		FileID: g.meta[fileIDKey], Created: g.meta[createdKey], Chance: g.meta[originKey],
	}, nil
}

// checkNames compares every name with the hashes that the entries bind that person's names by. It gives how many names there are no
// more since a seal took them out: after the last seal none may be missing.
func (g *gathering) checkNames(bound bindings, sealed uint64) (former int, err error) {
	there := map[string]bool{} // of those who have several
	for _, n := range g.people {
		bind := assembly.Bind(n)
		switch known := bound[n.ID]; {
		case len(known) == 0:
			return 0, damage(0, "name.nobody")
		case len(known) == 1 && known[0].bind == bind:
			continue
		case !slices.ContainsFunc(known, func(b binding) bool { return b.bind == bind }):
			return 0, damage(0, "name.changed")
		}
		there[bind] = true
	}
	for _, id := range g.forgotten {
		if len(bound[id]) == 0 {
			return 0, damage(0, "name.forgotten")
		}
	}
	if lost := len(bound) - len(g.named) - len(g.forgotten); lost > 0 {
		return 0, damage(0, "names", lost)
	}
	for id := range g.named {
		known := bound[id]
		if len(known) == 1 { // it is there
			continue
		}
		for _, b := range known {
			switch {
			case there[b.bind]:
			case b.seq > sealed:
				return 0, damage(0, "names", 1)
			default:
				former++
			}
		}
	}
	return former, nil
}
