package cli

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
	file, newFile string          // --passphrase-file, --new-passphrase-file
	inFile        []byte          // what the first of them holds, once it was read
	keys          store.Keys      // they remember what they opened
	gaveUp        error           // why nobody is asked any more
	terminal      *os.File        // where somebody was asked, nil while nobody was
	stop          <-chan struct{} // closed where the program is interrupted
}

// keys open private meetings with what --passphrase-file holds, or what is typed.
func (d *desk) keys() store.Keys {
	if d.secrets.keys.Passphrase == nil {
		d.secrets.keys = store.Remembering(d.passphrase)
	}
	return d.secrets.keys
}

// passphrase reads the passphrase of a private meeting from the file of --passphrase-file, or else asks for it.
func (d *desk) passphrase(path string, wrong int) (given []byte, err error) {
	s := &d.secrets
	notThis := &store.FileError{Path: path, Says: words.Say("passphrase.other"), Kind: chain.ErrWrongPassphrase}
	if s.file != "" {
		switch {
		case wrong > 0:
			return nil, notThis
		case s.inFile == nil:
			s.inFile, err = d.firstLine(s.file)
		}
		return s.inFile, err
	}
	if s.gaveUp != nil {
		return nil, s.gaveUp
	}
	question := d.say("passphrase.asked", oneLine(path))
	if wrong > 0 {
		question = d.say("passphrase.wrong", oneLine(path))
	}
	if wrong < tries {
		given, err = d.askSecret(question)
	} else {
		err = notThis
	}
	switch {
	case errors.Is(err, errNoTerminal):
		return nil, &store.FileError{Path: path, Says: words.Say("passphrase.ask"), Kind: store.ErrLocked}
	case err == nil && len(given) == 0:
		err = &store.FileError{Path: path, Says: words.Say("passphrase.none"), Kind: store.ErrLocked}
	}
	s.gaveUp = err
	return given, err
}

// newPassphrase asks twice for the passphrase that something is to have, or reads it from --new-passphrase-file.
func (d *desk) newPassphrase(of string) ([]byte, error) {
	if file := d.secrets.newFile; file != "" {
		return d.longEnough(file)
	}
	given, err := d.typedTwice(of, d.askSecret)
	if errors.Is(err, errNoTerminal) {
		return nil, misused("passphrase.ask")
	}
	return given, err
}

// longEnough reads a new passphrase from the first line of a file.
func (d *desk) longEnough(file string) ([]byte, error) {
	given, err := d.firstLine(file)
	if err == nil && tooShort(given) {
		err = fails("passphrase.in-file", file, shortest)
	}
	return given, err
}

// typedTwice asks for a new passphrase until it is long enough and was typed the same twice. After [tries] it gives up.
func (d *desk) typedTwice(of string, ask func(question string) ([]byte, error)) ([]byte, error) {
	question := d.say("passphrase.new", oneLine(of), shortest)
	for tried := 1; ; tried++ {
		given, err := ask(question)
		wrong := d.say("passphrase.short", shortest)
		if err == nil && !tooShort(given) {
			var again []byte
			if again, err = ask(d.say("passphrase.again")); bytes.Equal(given, again) {
				return given, err
			}
			wrong = d.say("passphrase.differ")
		}
		switch {
		case err != nil:
			return nil, err
		case tried == tries:
			return nil, fails("passphrase.gave-up", wrong)
		}
		question = wrong + "\n" + d.say("passphrase.new", oneLine(of), shortest)
	}
}

func tooShort(passphrase []byte) bool { return utf8.RuneCount(passphrase) < shortest }

// firstLine reads a passphrase from a file, which may be a pipe.
func (d *desk) firstLine(path string) ([]byte, error) {
	return waited(d, func() ([]byte, error) { return d.readFirstLine(path) })
}

func (d *desk) readFirstLine(path string) ([]byte, error) {
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
		return nil, fails("passphrase.folder", path)
	case runtime.GOOS != "windows" && info.Mode().IsRegular() && info.Mode()&0o077 != 0:
		d.warn(d.say("passphrase.others", path))
	}
	line, err := bufio.NewReader(io.LimitReader(f, widest+2)).ReadBytes('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	line = bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
	switch {
	case len(line) == 0:
		return nil, fails("passphrase.empty", path)
	case len(line) > widest:
		return nil, fails("passphrase.long", path, widest)
	}
	return composed(line), nil
}

// composed is a passphrase in the form in which it is used, however a keyboard or a system writes its accents.
func composed(passphrase []byte) []byte { return norm.NFC.Bytes(passphrase) }
