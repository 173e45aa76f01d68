package cli

import (
	"fmt"
	"slices"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/store/chain"
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
	// after is what the meeting before leaves to this one, nil where there is none.
	after *assembly.Legacy
	// usual is the title that it has where nobody gives another, and told what it takes over, as the screens tell it.
	usual string
	told  []string
	// called is what the meeting is convened with on the screens beside its title.
	called string
	// passphrase is that of a file that is to be private, nil for another.
	passphrase []byte
	// warning is what went wrong beside the last line: its backup, nil where that was made or none belongs to it.
	warning error
	// quiet opens the file of the meeting before, of which nobody is asked for a passphrase here.
	quiet store.Keys
	// beside is told when the file was made, and whenever the record is sealed; nil: nobody wants to know.
	beside func()
}

// newLedger is a meeting that has no file yet.
func newLedger(number int, place func(assembly.Info) (string, error)) *ledger {
	return &ledger{before: assembly.New(), number: number, place: place}
}

func openLedger(path string, keys store.Keys) (*ledger, error) {
	f, err := keys.Open(path)
	if err != nil {
		return nil, err
	}
	return &ledger{file: f, quiet: keys.Unasked()}, nil
}

// Meeting is the meeting as far as it has come.
func (l *ledger) Meeting() *assembly.Meeting {
	if l.file == nil {
		return l.before
	}
	return l.file.Meeting()
}

// part gives the meeting away, and makes itself another ([store.File.GiveMeeting]); nil where there is no file yet.
func (l *ledger) part() *assembly.Meeting {
	if l.file == nil {
		return nil
	}
	return l.file.GiveMeeting()
}

// Path is where the file is, "" where there is none.
func (l *ledger) Path() string {
	if l.file == nil {
		return ""
	}
	return l.file.Path()
}

// Do makes the file with its first line, and gives it every later one.
func (l *ledger) Do(line string, st assembly.Stamp) (e assembly.Entry, err error) {
	st.Pack, st.Paper = ownPack, paperReader(l.Path())
	if l.file != nil {
		e, err = l.file.Do(line, st)
	} else {
		e, err = l.begin(line, st)
	}
	if err != nil {
		return e, err
	}
	l.keepCopy(e)
	l.approveBefore(e)
	if l.beside != nil && (e.Seq == 1 || isSealing(e)) {
		l.beside()
	}
	return e, nil
}

// isSealing tells whether an entry seals the record.
func isSealing(e assembly.Entry) bool {
	return slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool { _, is := f.(*assembly.MeetingSealed); return is })
}

// begin makes the file with the first line.
func (l *ledger) begin(line string, st assembly.Stamp) (assembly.Entry, error) {
	st.After = l.after
	line, info, err := l.first(line, st)
	if err != nil {
		return assembly.Entry{}, err
	}
	path, err := l.place(info)
	if err != nil {
		return assembly.Entry{}, err
	}
	f, e, err := l.create(path, line, st)
	if err != nil {
		return assembly.Entry{}, err
	}
	l.file = f
	return e, nil
}

// create makes the file, a private one where there is a passphrase for it.
func (l *ledger) create(path, line string, st assembly.Stamp) (*store.File, assembly.Entry, error) {
	if l.passphrase == nil {
		return store.Create(path, line, st)
	}
	return store.CreatePrivate(path, line, l.passphrase, st)
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

// sealIn are the words of the last seal in a language, nil where the record is not sealed.
func (l *ledger) sealIn(language string) []string {
	if all := l.seals(); len(all) > 0 {
		return all[len(all)-1].In(language)
	}
	return nil
}

// seals are all seals of the record.
func (l *ledger) seals() []chain.Seal {
	if l.file == nil {
		return nil
	}
	return l.file.Seals()
}

// Close closes the file, where there is one.
func (l *ledger) Close() error {
	if l.file == nil {
		return nil
	}
	return l.file.Close()
}
