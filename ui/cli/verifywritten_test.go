package cli_test

import (
	"bytes"
	"errors"
	"strings"
	"testing"

	"go.etcd.io/bbolt"
)

// verify tells what the room sealed and what was written up since, and that none of that changes a decision.
func TestVerifyTellsWhatWasWrittenUp(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00 member Ana", "member Ben", "arrive Ana", "open", "close", "seal 4")
	if said := h.must("", "verify", file); strings.Contains(said, "written up") {
		t.Errorf("nothing was written up: %s", said)
	}
	h.must("apologies Ben\nnote \"It was cold.\"\n", "run", file, "-")
	has(t, h.must("", "verify", file), "sealed in the room: 1-7; written up since: 2 entries, none of which changes a decision")
}

// No line of the language changes below the room's seal what the room decided. Somebody who has the file can write such an entry, and the
// whole chain anew: the record is whole then, and verify says of it that it is not what the room sealed.
func TestVerifyFindsWhatWasWrittenPastTheProgram(t *testing.T) {
	for what, said := range map[string]string{
		"who was there":       "leave Ana",
		"figures":             `mend 11 count 3 0 0 because "misread"`,
		"a mover":             `mend 8 move "That we paint." by Ben because "misheard"`,
		"a text":              `mend 8 move "That we march." by Ana because "misheard"`,
		"nothing, as a title": `title 1 "Paint"`,
	} {
		h := newHouse(t)
		file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00 member Ana", "member Ben", "member Cleo", "arrive Ana Ben Cleo", "open", "member Dov", `move "That we paint." by Ana`,
			"second Cleo", "put", "count 2 1 0", "declare", "no-action", said, "undo", "close", "seal 4", `note "It was cold."`)
		forge(t, file, func(b func(string) *bbolt.Bucket) error {
			events := func(entry []byte) []byte { return entry[bytes.Index(entry, []byte(`"events":`)):] }
			undone, last := b("entries").Get(entryKey(14)), b("entries").Get(entryKey(18))
			if !bytes.Contains(last, []byte("It was cold.")) {
				t.Fatalf("%s: the last entry is %s", what, last)
			}
			changed := bytes.Replace(last, events(last), events(undone), 1)
			return errors.Join(b("entries").Put(entryKey(18), changed), rechained(b))
		})
		s := h.call("", "verify", file)
		if strings.HasPrefix(what, "nothing") {
			if s.code != 0 || !strings.Contains(s.out, "written up since: 1 entry, which changes no decision") {
				t.Errorf("%s: %+v", what, s)
			}
			continue
		}
		if s.code != 3 || strings.Contains(s.out, "changes no decision") || strings.Count(s.err, "\n") != 1 || !strings.Contains(s.err, "17") {
			t.Errorf("%s: %+v", what, s)
		}
	}
}
