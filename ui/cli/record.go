package cli

import (
	"crypto/rand"
	"errors"
	"io/fs"
	"os"
	"path/filepath"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// recorder is a meeting to which lines are given: one that is kept ([ledger]), or one in memory only ([rehearsal]).
type recorder interface {
	hub.Recorder
	Close() error
}

// stamp is the time and the chance that a line is given with.
func stamp(at time.Time) assembly.Stamp {
	st := assembly.Stamp{At: at}
	_, _ = rand.Read(st.Seed[:]) // never fails
	return st
}

// recordFor is the record to which lines for a path are given; where nothing is there the first line makes it.
func (d *desk) recordFor(path string, dryRun bool) (recorder, error) {
	if exists(path) {
		return d.existing(path, dryRun)
	}
	if folder := filepath.Dir(path); !exists(folder) {
		return nil, fails("record.no-folder", path, fails("disk.no-folder", folder))
	}
	if dryRun {
		return rehearsal{assembly.New(), path}, nil
	}
	return newLedger(0, func(assembly.Info) (string, error) { return path, nil }), nil
}

// existing opens a meeting's file for lines; on a dry run nothing of them reaches it.
func (d *desk) existing(path string, dryRun bool) (recorder, error) {
	if !dryRun {
		l, err := openLedger(path, d.keys())
		if err != nil {
			return nil, err // not a record that holds nothing
		}
		return l, nil
	}
	f, err := d.keys().Read(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	return rehearsal{f.Meeting(), path}, f.Halt()
}

// rehearsal is a meeting in memory; nothing of it is kept.
type rehearsal struct {
	meeting *assembly.Meeting
	path    string // of the file that it is like; "" where there is none
}

func (r rehearsal) Meeting() *assembly.Meeting { return r.meeting }

func (r rehearsal) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	st.Pack, st.Paper = ownPack, paperReader(r.path)
	return r.meeting.Do(line, st)
}

// Hash is zeros: what is not kept has no chain.
func (r rehearsal) Hash() (none [32]byte) { return none }

func (r rehearsal) Warning() error { return nil }

func (r rehearsal) Close() error { return nil }

// exists tells whether there is something at a path, readable or not.
func exists(path string) bool {
	_, err := os.Stat(path)
	return !errors.Is(err, fs.ErrNotExist)
}
