package env

import (
	"bufio"
	"bytes"
	"errors"
	"io"
	"os"
	"runtime"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"stacktaker/assembly/words"
	"stacktaker/store"
	"stacktaker/store/chain"
)

// How a passphrase comes to the program:
//
//   - From the terminal, where it is not shown; or from the first line of a file, for scripts. Never from the command
//     line, which every user of the machine can read, and never from a screen that may be on the wall.
//   - It is asked for where a file is private, before anything else is shown, and once for every file.
//   - It is taken in Unicode's composed form, so that it does not matter on which system it was typed.
//   - It stands in no error, and is kept in memory until the program ends.

const (
	shortest = 8    // characters of a new passphrase
	widest   = 1024 // bytes of any
	tries    = 3    // of one on a terminal, new or not
)

// secrets is what a run of the program was told of passphrases.
type secrets struct {
	File, NewFile string          // --passphrase-file, --new-passphrase-file
	InFile        []byte          // what the first of them holds, once it was read
	keys          store.Keys      // they remember what they opened
	gaveUp        error           // why nobody is asked any more
	terminal      *os.File        // where somebody was asked, nil while nobody was
	stop          <-chan struct{} // closed where the program is interrupted
}

// Keys open private meetings with what --passphrase-file holds, or what is typed.
func (d *Env) Keys() store.Keys {
	if d.Secrets.keys.Passphrase == nil {
		d.Secrets.keys = store.Remembering(d.passphrase)
	}
	return d.Secrets.keys
}

// passphrase reads the passphrase of a private meeting from the file of --passphrase-file, or else asks for it.
func (d *Env) passphrase(path string, wrong int) (given []byte, err error) {
	s := &d.Secrets
	notThis := &store.FileError{Path: path, Says: words.Say("passphrase.other"), Kind: chain.ErrWrongPassphrase}
	if s.File != "" {
		switch {
		case wrong > 0:
			return nil, notThis
		case s.InFile == nil:
			s.InFile, err = d.firstLine(s.File)
		}
		return s.InFile, err
	}
	if s.gaveUp != nil {
		return nil, s.gaveUp
	}
	question := d.Say("passphrase.asked", OneLine(path))
	if wrong > 0 {
		question = d.Say("passphrase.wrong", OneLine(path))
	}
	if wrong < tries {
		given, err = d.askSecret(question)
	} else {
		err = notThis
	}
	switch {
	case errors.Is(err, ErrNoTerminal):
		return nil, &store.FileError{Path: path, Says: words.Say("passphrase.ask"), Kind: store.ErrLocked}
	case err == nil && len(given) == 0:
		err = &store.FileError{Path: path, Says: words.Say("passphrase.none"), Kind: store.ErrLocked}
	}
	s.gaveUp = err
	return given, err
}

// NewPassphrase asks twice for the passphrase that something is to have, or reads it from --new-passphrase-file.
func (d *Env) NewPassphrase(of string) ([]byte, error) {
	if file := d.Secrets.NewFile; file != "" {
		return d.LongEnough(file)
	}
	given, err := d.typedTwice(of, d.askSecret)
	if errors.Is(err, ErrNoTerminal) {
		return nil, Misused("passphrase.ask")
	}
	return given, err
}

// LongEnough reads a new passphrase from the first line of a file.
func (d *Env) LongEnough(file string) ([]byte, error) {
	given, err := d.firstLine(file)
	if err == nil && tooShort(given) {
		err = Fails("passphrase.in-file", file, shortest)
	}
	return given, err
}

// typedTwice asks for a new passphrase until it is long enough and was typed the same twice. After [tries] it gives up.
func (d *Env) typedTwice(of string, ask func(question string) ([]byte, error)) ([]byte, error) {
	question := d.Say("passphrase.new", OneLine(of), shortest)
	for tried := 1; ; tried++ {
		given, err := ask(question)
		wrong := d.Say("passphrase.short", shortest)
		if err == nil && !tooShort(given) {
			var again []byte
			if again, err = ask(d.Say("passphrase.again")); bytes.Equal(given, again) {
				return given, err
			}
			wrong = d.Say("passphrase.differ")
		}
		switch {
		case err != nil:
			return nil, err
		case tried == tries:
			return nil, Fails("passphrase.gave-up", wrong)
		}
		question = wrong + "\n" + d.Say("passphrase.new", OneLine(of), shortest)
	}
}

func tooShort(passphrase []byte) bool { return utf8.RuneCount(passphrase) < shortest }

// firstLine reads a passphrase from a file, which may be a pipe.
func (d *Env) firstLine(path string) ([]byte, error) {
	return Waited(d, func() ([]byte, error) { return d.readFirstLine(path) })
}

func (d *Env) readFirstLine(path string) ([]byte, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	info, err := f.Stat()
	switch {
	case err != nil:
		return nil, err
	case info.IsDir():
		return nil, Fails("passphrase.folder", path)
	case runtime.GOOS != "windows" && info.Mode().IsRegular() && info.Mode()&0o077 != 0:
		d.Warn(d.Say("passphrase.others", path))
	}
	line, err := bufio.NewReader(io.LimitReader(f, widest+2)).ReadBytes('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	line = bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
	switch {
	case len(line) == 0:
		return nil, Fails("passphrase.empty", path)
	case len(line) > widest:
		return nil, Fails("passphrase.long", path, widest)
	}
	return composed(line), nil
}

// composed is a passphrase in the form in which it is used, however a keyboard or a system writes its accents.
func composed(passphrase []byte) []byte { return norm.NFC.Bytes(passphrase) }
