package cli

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"

	"stacktaker/store"
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
	tries    = 3    // on a terminal
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
	notThis := &store.FileError{Path: path, Says: "is private, and this is not the passphrase of this meeting", Kind: store.ErrWrongPassphrase}
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
	question := "passphrase of " + oneLine(path) + ": "
	if wrong > 0 {
		question = "that is not it; " + question
	}
	if wrong < tries {
		given, err = d.askSecret(question)
	} else {
		err = notThis
	}
	switch {
	case errors.Is(err, errNoTerminal):
		return nil, &store.FileError{Path: path, Says: "is private; its passphrase is asked for on a terminal, or read with --passphrase-file", Kind: store.ErrLocked}
	case err == nil && len(given) == 0:
		err = &store.FileError{Path: path, Says: "is private, and no passphrase was given", Kind: store.ErrLocked}
	}
	s.gaveUp = err
	return given, err
}

// newPassphrase asks twice for the passphrase that something is to have, or reads it from --new-passphrase-file.
func (d *desk) newPassphrase(of string) ([]byte, error) {
	if file := d.secrets.newFile; file != "" {
		given, err := d.firstLine(file)
		if err != nil {
			return nil, err
		}
		return given, longEnough(given)
	}
	given, err := d.askSecret("new passphrase of " + oneLine(of) + ": ")
	if errors.Is(err, errNoTerminal) {
		return nil, misused("a new passphrase is asked for on a terminal; in a script there is: --new-passphrase-file FILE")
	}
	if err == nil {
		err = longEnough(given)
	}
	if err != nil {
		return nil, err
	}
	again, err := d.askSecret("once more, the same: ")
	if err == nil && !bytes.Equal(given, again) {
		err = errors.New("the two are not the same, so nothing was changed; try again")
	}
	return given, err
}

func longEnough(passphrase []byte) error {
	if utf8.RuneCount(passphrase) < shortest {
		return fmt.Errorf("that is too short; take %d characters or more, best of all five words that have nothing to do with each other", shortest)
	}
	return nil
}

// firstLine reads a passphrase from a file, which may be a pipe.
func (d *desk) firstLine(path string) ([]byte, error) {
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
		return nil, fmt.Errorf("%s is a folder; a passphrase stands in the first line of a file", path)
	case runtime.GOOS != "windows" && info.Mode().IsRegular() && info.Mode()&0o077 != 0:
		fmt.Fprintf(d.words, "stacktaker: others can read the passphrase in %s; make it yours alone: chmod 600\n", path)
	}
	line, err := bufio.NewReader(io.LimitReader(f, widest+2)).ReadBytes('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	line = bytes.TrimSuffix(bytes.TrimSuffix(line, []byte("\n")), []byte("\r"))
	switch {
	case len(line) == 0:
		return nil, fmt.Errorf("%s holds no passphrase in its first line", path)
	case len(line) > widest:
		return nil, fmt.Errorf("the first line of %s is too long for a passphrase; %d bytes are the most", path, widest)
	}
	return composed(line), nil
}

// composed is a passphrase in the form in which it is used, however a keyboard or a system writes its accents.
func composed(passphrase []byte) []byte { return norm.NFC.Bytes(passphrase) }
