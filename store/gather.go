package store

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"

	"stacktaker/assembly"
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
	lost      int   // of them, those whose names were lost when the file was rescued
	wrong     error // the first value that cannot be one of a meeting's
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
func (g *gathering) openPeople(s *safe) error {
	for i, k := range g.roll {
		value, ok := s.open(peopleBucket, k.id, hash{}, k.value)
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
	err := json.Unmarshal(value, &p)
	if err == nil && p.nameless() {
		g.forgotten = append(g.forgotten, n.ID)
		if p.Lost {
			g.lost++
		}
		return nil
	}
	salt, bad := hex.DecodeString(p.Salt)
	if err != nil || bad != nil || len(salt) != len(n.Salt) {
		return damage(0, "name.unread")
	}
	n.Salt, n.Name = [32]byte(salt), p.Name
	g.people = append(g.people, n)
	return nil
}

// identify reads what the file says of itself, and whether this version can read it.
func (g *gathering) identify() (identity, error) {
	least := g.meta[leastReaderKey]
	switch {
	case len(least) == 4 && binary.BigEndian.Uint32(least) > privateReader:
		return identity{}, newer("newer")
	case len(least) == 4 && binary.BigEndian.Uint32(least) == privateReader && g.meta[envelopeKey] == nil:
		return identity{}, damage(0, "envelope.missing")
	case len(g.entries) == 0:
		return identity{}, damage(1, "missing")
	}
	for key, length := range map[string]int{formatKey: 4, leastReaderKey: 4, fileIDKey: 16, createdKey: 8, originKey: 32} {
		if len(g.meta[key]) != length {
			return identity{}, damage(0, "unsaid")
		}
	}
	return identity{
		format: binary.BigEndian.Uint32(g.meta[formatKey]), leastReader: binary.BigEndian.Uint32(least),
		fileID: g.meta[fileIDKey], created: g.meta[createdKey], chance: g.meta[originKey], program: g.meta[programKey], rescued: g.meta[rescuedKey],
	}, nil
}

// checkNames compares every name with the hash that stands in the entry by which the person joined.
func (g *gathering) checkNames(joined map[string]string) error {
	for _, n := range g.people {
		switch bind := joined[n.ID]; {
		case bind == "":
			return damage(0, "name.nobody")
		case bind != assembly.Bind(n):
			return damage(0, "name.changed")
		}
	}
	for _, id := range g.forgotten {
		if joined[id] == "" {
			return damage(0, "name.forgotten")
		}
	}
	if lost := len(joined) - len(g.people) - len(g.forgotten); lost > 0 {
		return damage(0, "names", lost)
	}
	return nil
}
