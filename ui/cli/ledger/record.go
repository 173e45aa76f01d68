package ledger

import (
	"crypto/rand"
	"path/filepath"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/hub"
)

// Recorder is a meeting to which lines are given: one that is kept ([Ledger]), or one in memory only ([rehearsal]).
type Recorder interface {
	hub.Recorder
	Close() error
}

// Stamp is the time and the chance that a line is given with.
func Stamp(at time.Time) assembly.Stamp {
	st := assembly.Stamp{At: at}
	_, _ = rand.Read(st.Seed[:]) // never fails
	return st
}

// For is the record to which lines for a path are given; where nothing is there the first line makes it.
func For(d *env.Env, path string, dryRun bool) (Recorder, error) {
	if env.Exists(path) {
		return Existing(d, path, dryRun)
	}
	if folder := filepath.Dir(path); !env.Exists(folder) {
		return nil, env.Fails("record.no-folder", path, env.Fails("disk.no-folder", folder))
	}
	if dryRun {
		return rehearsal{assembly.New(), path}, nil
	}
	return New(0, func(assembly.Info) (string, error) { return path, nil }), nil
}

// Existing opens a meeting's file for lines; on a dry run nothing of them reaches it.
func Existing(d *env.Env, path string, dryRun bool) (Recorder, error) {
	if !dryRun {
		l, err := Open(path, d.Keys())
		if err != nil {
			return nil, err // not a record that holds nothing
		}
		return l, nil
	}
	f, err := d.Keys().Read(path)
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
	st.Pack, st.Paper = env.OwnPack, env.PaperReader(r.path)
	return r.meeting.Do(line, st)
}

// Hash is zeros: what is not kept has no chain.
func (r rehearsal) Hash() (none [32]byte) { return none }

func (r rehearsal) Warning() error { return nil }

func (r rehearsal) Close() error { return nil }
