package cli

import (
	"fmt"

	"stacktaker/assembly"
	"stacktaker/store"
)

// ledger keeps a meeting in its file. Where there is none yet, the first line that is accepted makes it, so a refused
// one leaves nothing.
type ledger struct {
	file   *store.File // nil: not there yet
	before *assembly.Meeting
	// place says where the file is to be, once it is known what meeting it is.
	place func(assembly.Info) (string, error)
	// number is what the meeting is numbered where its first line does not say, 0 for no wish.
	number int
}

// newLedger is a meeting that has no file yet.
func newLedger(number int, place func(assembly.Info) (string, error)) *ledger {
	return &ledger{before: assembly.New(), number: number, place: place}
}

func openLedger(path string) (*ledger, error) {
	f, err := store.Open(path)
	if err != nil {
		return nil, err
	}
	return &ledger{file: f}, nil
}

// Meeting is the meeting as far as it has come.
func (l *ledger) Meeting() *assembly.Meeting {
	if l.file == nil {
		return l.before
	}
	return l.file.Meeting()
}

// Path is where the file is, "" where there is none.
func (l *ledger) Path() string {
	if l.file == nil {
		return ""
	}
	return l.file.Path()
}

// Do makes the file with its first line, and gives it every later one.
func (l *ledger) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	st.Pack = ownPack
	if l.file != nil {
		return l.file.Do(line, st)
	}
	line, info, err := l.first(line, st)
	if err != nil {
		return assembly.Entry{}, err
	}
	path, err := l.place(info)
	if err != nil {
		return assembly.Entry{}, err
	}
	f, e, err := store.Create(path, line, st)
	if err != nil {
		return assembly.Entry{}, err
	}
	l.file = f
	return e, nil
}

// first judges the first line, with the number that the meeting is to have unless it says one itself.
func (l *ledger) first(line string, st assembly.Stamp) (string, assembly.Info, error) {
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

// SealWords are the words of the seal, nil where the record is not sealed.
func (l *ledger) SealWords() []string {
	if l.file == nil {
		return nil
	}
	seal, _ := l.file.Seal()
	return seal.Words
}

// Close closes the file, where there is one.
func (l *ledger) Close() error {
	if l.file == nil {
		return nil
	}
	return l.file.Close()
}
