// Package ledger is a meeting to which lines are given, as the hub records it: in its file, which the first line makes, with the backups
// and the approval that go with it; or in memory only, where nothing is to be kept.
package ledger

import (
	"fmt"
	"slices"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/chain"
	"stacktaker/ui/cli/env"
)

// Ledger keeps a meeting in its file. Where there is none yet, the first line that is accepted makes it, so a refused
// one leaves nothing.
type Ledger struct {
	File   *store.File // nil: not there yet
	before *assembly.Meeting
	// Place says where the file is to be, once it is known what meeting it is.
	Place func(assembly.Info) (string, error)
	// number is what the meeting is numbered where its first line does not say, 0 for no wish.
	number int
	// After is what the meeting before leaves to this one, nil where there is none.
	After *assembly.Legacy
	// Usual is the title that it has where nobody gives another, and told what it takes over, as the screens tell it.
	Usual string
	Told  []string
	// Called is what the meeting is convened with on the screens beside its title.
	Called string
	// Passphrase is that of a file that is to be private, nil for another.
	Passphrase []byte
	// warning is what went wrong beside the last line: its backup, nil where that was made or none belongs to it.
	warning error
	// Quiet opens the file of the meeting before, of which nobody is asked for a passphrase here.
	Quiet store.Keys
	// Beside is told when the file was made, and whenever the record is sealed; nil: nobody wants to know.
	Beside func()
}

// New is a meeting that has no file yet.
func New(number int, place func(assembly.Info) (string, error)) *Ledger {
	return &Ledger{before: assembly.New(), number: number, Place: place}
}

// Open opens a meeting's file for lines. It fails as the store does.
func Open(path string, keys store.Keys) (*Ledger, error) {
	f, err := keys.Open(path)
	if err != nil {
		return nil, err
	}
	return &Ledger{File: f, Quiet: keys.Unasked()}, nil
}

// Meeting is the meeting as far as it has come.
func (l *Ledger) Meeting() *assembly.Meeting {
	if l.File == nil {
		return l.before
	}
	return l.File.Meeting()
}

// Part gives the meeting away, and makes itself another ([store.File.GiveMeeting]); nil where there is no file yet.
func (l *Ledger) Part() *assembly.Meeting {
	if l.File == nil {
		return nil
	}
	return l.File.GiveMeeting()
}

// Path is where the file is, "" where there is none.
func (l *Ledger) Path() string {
	if l.File == nil {
		return ""
	}
	return l.File.Path()
}

// Do makes the file with its first line, and gives it every later one.
func (l *Ledger) Do(line string, st assembly.Stamp) (e assembly.Entry, err error) {
	st.Pack, st.Paper = env.OwnPack, env.PaperReader(l.Path())
	if l.File != nil {
		e, err = l.File.Do(line, st)
	} else {
		e, err = l.begin(line, st)
	}
	if err != nil {
		return e, err
	}
	l.keepCopy(e)
	l.approveBefore(e)
	if l.Beside != nil && (e.Seq == 1 || IsSealing(e)) {
		l.Beside()
	}
	return e, nil
}

// IsSealing tells whether an entry seals the record.
func IsSealing(e assembly.Entry) bool {
	return slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool { _, is := f.(*assembly.MeetingSealed); return is })
}

// begin makes the file with the first line.
func (l *Ledger) begin(line string, st assembly.Stamp) (assembly.Entry, error) {
	st.After = l.After
	line, info, err := l.first(line, st)
	if err != nil {
		return assembly.Entry{}, err
	}
	path, err := l.Place(info)
	if err != nil {
		return assembly.Entry{}, err
	}
	f, e, err := l.create(path, line, st)
	if err != nil {
		return assembly.Entry{}, err
	}
	l.File = f
	return e, nil
}

// create makes the file, a private one where there is a passphrase for it.
func (l *Ledger) create(path, line string, st assembly.Stamp) (*store.File, assembly.Entry, error) {
	if l.Passphrase == nil {
		return store.Create(path, line, st)
	}
	return store.CreatePrivate(path, line, l.Passphrase, st)
}

// first judges the first line, with the number that the meeting is to have unless it says one itself.
func (l *Ledger) first(line string, st assembly.Stamp) (string, assembly.Info, error) {
	if l.number > 1 {
		numbered := fmt.Sprintf("%s number %d", line, l.number)
		tried := assembly.New()
		if _, err := tried.Do(numbered, st); err == nil {
			return numbered, tried.State().Info, nil
		}
	}
	tried := assembly.New()
	_, err := tried.Do(line, st)
	return line, tried.State().Info, err
}

// SealIn are the words of the last seal in a language, nil where the record is not sealed.
func (l *Ledger) SealIn(language string) []string {
	if all := l.Seals(); len(all) > 0 {
		return all[len(all)-1].In(language)
	}
	return nil
}

// Seals are all seals of the record.
func (l *Ledger) Seals() []chain.Seal {
	if l.File == nil {
		return nil
	}
	return l.File.Seals()
}

// Close closes the file, where there is one.
func (l *Ledger) Close() error {
	if l.File == nil {
		return nil
	}
	return l.File.Close()
}
