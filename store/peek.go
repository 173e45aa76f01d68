package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"os"
	"time"

	"stacktaker/store/record"
)

// glimpse is what a file's first entry tells of the meeting.
type glimpse struct {
	Number int    `json:"number"`
	Title  string `json:"title"`
	Date   string `json:"date"`
	at     time.Time
	// private meetings tell nothing.
	private bool
}

// errSeen ends a walk that has found what it looked for.
var errSeen = errors.New("seen")

// look gives a file's values to try without locking or checking it, so also of one that is open elsewhere. There a
// page may be written anew under the eyes of the reader, as soon as its transaction is no more the last; then all is
// tried again.
func look(path string, try func(values func(record.Visitor) error) error) error {
	const tries = 20
	info, err := os.Stat(path)
	if err == nil {
		err = meetingSized(info)
	}
	if err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	for range tries {
		if info, err = f.Stat(); err != nil {
			return err
		}
		before, _, lost := record.Roots(f, info.Size())
		if err = lost; err != nil {
			continue
		}
		if info, err = f.Stat(); err != nil { // it may have grown since its roots were read
			return err
		}
		err = try(func(visit record.Visitor) error {
			return record.Walk(f, info.Size(), before, visit)
		})
		if after, _, lost := record.Roots(f, info.Size()); lost == nil && after.Transaction == before.Transaction {
			break
		}
	}
	return err
}

// peek reads a file's first entry.
func peek(path string) (glimpse, error) {
	var first []byte
	private := false
	err := look(path, func(values func(record.Visitor) error) error {
		first = nil
		err := values(func(bucket string, key, value []byte) error {
			switch {
			case bucket == record.EntriesBucket && first == nil:
				first = value
				if bytes.HasPrefix(value, []byte(`{"seq":`)) {
					return errSeen
				}
			case bucket == record.MetaBucket && string(key) == record.EnvelopeKey:
				private = true
				return errSeen
			}
			return nil
		})
		if errors.Is(err, errSeen) {
			return nil
		}
		return err
	})
	if err != nil {
		return glimpse{}, err
	}
	if private {
		return glimpse{private: true}, nil
	}
	return firstSeen(first)
}

// firstSeen reads an entry as far as its first event, since that of a meeting that takes over a long past is long.
func firstSeen(first []byte) (glimpse, error) {
	no := record.NotMeeting("no-file")
	in := json.NewDecoder(bytes.NewReader(first))
	var g glimpse
	for in.More() || in.InputOffset() == 0 {
		switch key, err := in.Token(); {
		case err != nil:
			return glimpse{}, no
		case key == "at":
			if in.Decode(&g.at) != nil {
				return glimpse{}, no
			}
		case key == "events":
			var e struct {
				Type string  `json:"type"`
				Data glimpse `json:"data"`
			}
			if open, err := in.Token(); err != nil || open != json.Delim('[') || in.Decode(&e) != nil || e.Type != "convened" {
				return glimpse{}, no
			}
			e.Data.at = g.at
			return e.Data, nil
		}
	}
	return glimpse{}, no
}

// closing tells whether a meeting was closed, without folding it: no entry closes it, or one does and none is undone.
// It is not sure where anything was undone since.
func closing(path string) (closed, sure bool, err error) {
	undone := false
	err = look(path, func(values func(record.Visitor) error) error {
		closed, undone = false, false
		return values(func(bucket string, _, value []byte) error {
			switch {
			case bucket != record.EntriesBucket:
			case bytes.Contains(value, []byte(`{"type":"closed",`)):
				closed, undone = true, false
			case bytes.Contains(value, []byte(`{"type":"undone",`)):
				undone = true
			}
			return nil
		})
	})
	return closed, !closed || !undone, err
}
