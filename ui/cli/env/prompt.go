package env

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

	"github.com/charmbracelet/x/term"

	"stacktaker/assembly/names"
)

// ErrNoTerminal is reported where nobody can be asked.
var ErrNoTerminal = Fails("ask.no-terminal")

// askSecret asks for a line that is not shown while it is typed.
func (d *Env) askSecret(question string) ([]byte, error) {
	var typed []byte
	err := d.Ask(question, func(t *os.File) (err error) {
		typed, err = term.ReadPassword(t.Fd())
		fmt.Fprintln(t)
		return err
	})
	return composed(typed), err
}

// IsAnswer tells whether one of the words of an answer was typed; an answer that may be nothing at all begins with a blank.
func (v Voice) IsAnswer(key, typed string) bool {
	return slices.ContainsFunc(strings.Split(v.Say(key), " "), func(word string) bool { return names.Fold(strings.TrimSpace(typed)) == names.Fold(word) })
}

// Confirmed asks whether to go on. Nothing but yes is yes.
func (d *Env) Confirmed(question string) (bool, error) {
	var typed string
	err := d.Ask(question+" "+d.Say("ask.yes"), func(t *os.File) (err error) {
		typed, err = bufio.NewReader(t).ReadString('\n')
		return err
	})
	return d.IsAnswer("ask.answer", typed), err
}

// Asked asks for a line, by the key of the question; without a terminal it says what to do instead, by that key. A line of blanks is none.
func (d *Env) Asked(question, instead string) (string, error) {
	var typed string
	err := d.Ask(d.Say(question), func(t *os.File) (err error) {
		typed, err = bufio.NewReader(t).ReadString('\n')
		return err
	})
	typed = strings.TrimSpace(typed)
	switch {
	case errors.Is(err, ErrNoTerminal):
		return "", Misused(instead)
	case err == nil && typed == "":
		return "", Fails("ask.nothing")
	}
	return typed, err
}

// Ask puts a question to whoever sits at the terminal, also where lines come from elsewhere. An interrupt ends the
// waiting, and leaves the terminal as it was.
func (d *Env) Ask(question string, read func(*os.File) error) error {
	t, err := d.terminal()
	if err != nil {
		return err
	}
	state, err := term.GetState(t.Fd())
	if err != nil {
		return ErrNoTerminal
	}
	if _, err := t.Write(clean([]byte(question))); err != nil {
		fmt.Fprint(d.Words, question) // one that can only be read
	}
	answered := make(chan error, 1)
	go func() { answered <- read(t) }()
	select {
	case err = <-answered:
	case <-d.Secrets.stop:
		term.Restore(t.Fd(), state)
		fmt.Fprintln(d.Words)
		return context.Canceled // what still waits for the terminal ends with the program
	}
	if errors.Is(err, io.EOF) {
		return nil // nothing was typed
	}
	return err
}

// terminal is the one at which somebody sits.
func (d *Env) terminal() (*os.File, error) {
	if !IsTerminal(d.In) && !IsTerminal(d.Err) {
		return nil, ErrNoTerminal
	}
	if d.Secrets.terminal != nil {
		return d.Secrets.terminal, nil
	}
	name := "/dev/tty"
	if runtime.GOOS == "windows" {
		name = "CONIN$"
	}
	t, err := os.OpenFile(name, os.O_RDWR, 0)
	if err != nil {
		in, is := d.In.(*os.File)
		if !is || !IsTerminal(d.In) {
			return nil, ErrNoTerminal
		}
		t = in
	}
	d.Secrets.terminal = t // it stays open: a read may still wait on it
	return t, nil
}
