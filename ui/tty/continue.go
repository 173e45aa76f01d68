// Package tty gives a Bubble Tea program its terminal back where somebody else has had it.
package tty

import (
	"os"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"
	"github.com/charmbracelet/x/term"
)

// Follow sets the terminal's modes and has the whole screen painted each time that the process goes on after it was stopped,
// until stop is called. A shell that stops a job takes the terminal, and with fg gives it back in line mode, with its own lines
// on it.
//
// The library has [tea.Exec] for this, which gives the terminal away and takes it again; with nothing in between, the timer of
// its frames may be stopped after it was started anew, and no frame comes any more.
func Follow(p *tea.Program) (stop func()) { return follow(func() { takeAgain(p) }) }

// modes are those in which the screens are drawn. The cursor is shown again by the frame that has one.
const modes = ansi.SetModeAltScreenSaveCursor + ansi.SetModeBracketedPaste + ansi.ResetModeTextCursorEnable

// takeAgain sets the terminal to what the program had set. What it was before, for the end, the library still knows.
func takeAgain(p *tea.Program) {
	if in := os.Stdin.Fd(); term.IsTerminal(in) {
		_, _ = term.MakeRaw(in) // in the background this stops the process, until fg
	}
	p.Send(tea.Raw(modes)())
	p.Send(tea.ClearScreen())
}
