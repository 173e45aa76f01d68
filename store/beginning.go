package store

import (
	"bytes"
	"encoding/json"
	"errors"
	"time"

	"stacktaker/store/record"
)

// beginning is what a file's first entry tells of the meeting.
type beginning struct {
	Number int    `json:"number"`
	Title  string `json:"title"`
	Date   string `json:"date"`
	at     time.Time
	// private meetings tell nothing.
	private bool
}

// readBeginning reads a file's first entry.
func readBeginning(path string) (beginning, error) {
	var first []byte
	private := false
	err := readUnlocked(path, func(values func(record.Visitor) error) error {
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
		return beginning{}, err
	}
	if private {
		return beginning{private: true}, nil
	}
	return firstSeen(first)
}

// firstSeen reads an entry as far as its first event, since that of a meeting that takes over a long past is long.
func firstSeen(first []byte) (beginning, error) {
	no := record.NotMeeting("no-file")
	in := json.NewDecoder(bytes.NewReader(first))
	var g beginning
	for in.More() || in.InputOffset() == 0 {
		switch key, err := in.Token(); {
		case err != nil:
			return beginning{}, no
		case key == "at":
			if in.Decode(&g.at) != nil {
				return beginning{}, no
			}
		case key == "events":
			var e struct {
				Type string    `json:"type"`
				Data beginning `json:"data"`
			}
			if open, err := in.Token(); err != nil || open != json.Delim('[') || in.Decode(&e) != nil || e.Type != "convened" {
				return beginning{}, no
			}
			e.Data.at = g.at
			return e.Data, nil
		}
	}
	return beginning{}, no
}
