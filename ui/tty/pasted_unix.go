//go:build unix

package tty

import (
	"os"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/term"
	"golang.org/x/sys/unix"
)

// inAMoment is how long the next part of a pasted text may take, which comes in several reads.
const inAMoment = 30 * time.Millisecond

// Pastes makes a program take a text that is pasted as one paste while boxed tells that a text box has the keys, also from a terminal that
// does not mark what is pasted. boxed is asked beside the program's loop. Where the standard input is no terminal it changes nothing.
func Pastes(boxed func() bool) []tea.ProgramOption {
	if !term.IsTerminal(os.Stdin.Fd()) {
		return nil
	}
	return []tea.ProgramOption{tea.WithInput(&keyboard{os.Stdin, &pasted{in: os.Stdin, boxed: boxed, more: moreOf(os.Stdin)}})}
}

// keyboard is the terminal with its keys as they are read. It stays a file: the library waits for it by its number, and sets its modes.
type keyboard struct {
	*os.File
	keys *pasted
}

func (k *keyboard) Read(data []byte) (int, error) { return k.keys.Read(data) }

// moreOf tells whether there is something to be read from a file, now or in a moment.
func moreOf(f *os.File) func() bool {
	return func() bool {
		n, err := unix.Poll([]unix.PollFd{{Fd: int32(f.Fd()), Events: unix.POLLIN}}, int(inAMoment.Milliseconds()))
		return err == nil && n > 0
	}
}
