package cli

import (
	"bufio"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"runtime"
	"slices"
	"strings"

	"stacktaker/assembly/names"

	"github.com/charmbracelet/x/term"
)

// errNoTerminal is reported where nobody can be asked.
var errNoTerminal = fails("ask.no-terminal")

// askSecret asks for a line that is not shown while it is typed.
func (d *desk) askSecret(question string) ([]byte, error) {
	var typed []byte
	err := d.ask(question, func(t *os.File) (err error) {
		typed, err = term.ReadPassword(t.Fd())
		fmt.Fprintln(t)
		return err
	})
	return composed(typed), err
}

// isAnswer tells whether one of the words of an answer was typed; an answer that may be nothing at all begins with a blank.
func (v voice) isAnswer(key, typed string) bool {
	return slices.ContainsFunc(strings.Split(v.say(key), " "), func(word string) bool { return names.Fold(strings.TrimSpace(typed)) == names.Fold(word) })
}

// confirmed asks whether to go on. Nothing but yes is yes.
func (d *desk) confirmed(question string) (bool, error) {
	var typed string
	err := d.ask(question+" "+d.say("ask.yes"), func(t *os.File) (err error) {
		typed, err = bufio.NewReader(t).ReadString('\n')
		return err
	})
	return d.isAnswer("ask.answer", typed), err
}

// asked asks for a line, by the key of the question; without a terminal it says what to do instead, by that key. A line of blanks is none.
func (d *desk) asked(question, instead string) (string, error) {
	var typed string
	err := d.ask(d.say(question), func(t *os.File) (err error) {
		typed, err = bufio.NewReader(t).ReadString('\n')
		return err
	})
	typed = strings.TrimSpace(typed)
	switch {
	case errors.Is(err, errNoTerminal):
		return "", misused(instead)
	case err == nil && typed == "":
		return "", fails("ask.nothing")
	}
	return typed, err
}

// ask puts a question to whoever sits at the terminal, also where lines come from elsewhere. An interrupt ends the
// waiting, and leaves the terminal as it was.
func (d *desk) ask(question string, read func(*os.File) error) error {
	t, err := d.terminal()
	if err != nil {
		return err
	}
	state, err := term.GetState(t.Fd())
	if err != nil {
		return errNoTerminal
	}
	if _, err := t.Write(clean([]byte(question))); err != nil {
		fmt.Fprint(d.words, question) // one that can only be read
	}
	answered := make(chan error, 1)
	go func() { answered <- read(t) }()
	select {
	case err = <-answered:
	case <-d.secrets.stop:
		term.Restore(t.Fd(), state)
		fmt.Fprintln(d.words)
		return context.Canceled // what still waits for the terminal ends with the program
	}
	if errors.Is(err, io.EOF) {
		return nil // nothing was typed
	}
	return err
}

// terminal is the one at which somebody sits.
func (d *desk) terminal() (*os.File, error) {
	if !isTerminal(d.In) && !isTerminal(d.Err) {
		return nil, errNoTerminal
	}
	if d.secrets.terminal != nil {
		return d.secrets.terminal, nil
	}
	name := "/dev/tty"
	if runtime.GOOS == "windows" {
		name = "CONIN$"
	}
	t, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		in, is := d.In.(*os.File)
		if !is || !isTerminal(d.In) {
			return nil, errNoTerminal
		}
		t = in
	}
	d.secrets.terminal = t // it stays open: a read may still wait on it
	return t, nil
}
