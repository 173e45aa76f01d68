package rescue

import (
	"bytes"
	"encoding/binary"
	"encoding/json"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// mostOptions is how many different values are kept of one key. bbolt never writes into a page that counts, so that
// a file has older copies of its pages; those of an entry are all the same, unless one is damaged.
const mostOptions = 4

// Remains are what can be found in a file of which nothing is believed: every value that stands anywhere in it, on pages
// that count and on those that counted once. Those that count come first.
type Remains struct {
	meta    map[string][][]byte
	entries map[uint64][][]byte
	people  map[string][][]byte
	ends    [][]byte
	flow    int64 // how many bytes of pages that flow over may still be read
}

// take keeps what may be a meeting's.
func (m *Remains) take(bucket string, key, value []byte) {
	switch bucket {
	case record.MetaBucket:
		if record.KnownOfMeta(string(key)) {
			m.meta[string(key)] = option(m.meta[string(key)], value)
		}
	case record.EntriesBucket:
		if len(key) == 8 {
			seq := binary.BigEndian.Uint64(key)
			m.entries[seq] = option(m.entries[seq], value)
		}
	case record.HeadBucket:
		if string(key) == record.LastKey {
			m.ends = append(m.ends, bytes.Clone(value))
		}
	case record.PeopleBucket:
		m.people[string(key)] = option(m.people[string(key)], value)
	}
}

// option adds a value to those that are known of a key.
func option(known [][]byte, value []byte) [][]byte {
	for _, k := range known {
		if bytes.Equal(k, value) {
			return known
		}
	}
	if len(known) == mostOptions {
		return known
	}
	return append(known, bytes.Clone(value))
}

// identities are what the file may say of itself, every way in which what was found goes together.
func (m *Remains) identities() []chain.Identity {
	lengths := map[string]int{record.FormatKey: 4, record.FileIDKey: 16, record.CreatedKey: 8, record.OriginKey: 32}
	fits := func(key string) (all [][]byte) {
		for _, value := range m.meta[key] {
			if len(value) == lengths[key] {
				all = append(all, value)
			}
		}
		return all
	}
	var all []chain.Identity
	for _, f := range fits(record.FormatKey) {
		for _, id := range fits(record.FileIDKey) {
			for _, created := range fits(record.CreatedKey) {
				for _, chance := range fits(record.OriginKey) {
					all = append(all, chain.Identity{Format: binary.BigEndian.Uint32(f), FileID: id, Created: created, Chance: chance})
				}
			}
		}
	}
	return all
}

// program is the version that made the file, this one where that is not found.
func (m *Remains) program() []byte {
	if found := m.meta[record.ProgramKey]; len(found) > 0 {
		return found[0]
	}
	return record.ThisProgram()
}

// readables leaves of what may be entries those that are: in plain words, with the number under which they stand.
func (m *Remains) readables(codec assembly.Codec) {
	for seq, options := range m.entries {
		var good [][]byte
		for _, b := range options {
			if entryReads(codec, seq, b) {
				good = append(good, b)
			}
		}
		m.entries[seq] = good
	}
}

// entryReads tells whether bytes are the entry with this number, maybe one of a newer version.
func entryReads(codec assembly.Codec, seq uint64, b []byte) bool {
	var e struct {
		Seq uint64 `json:"seq"`
	}
	if json.Unmarshal(b, &e) != nil || e.Seq != seq {
		return false
	}
	_, err := codec.Decode(b)
	return err == nil || isNewer(err)
}
