package console

import (
	"path"
	"runtime"
	"strconv"
	"strings"

	tea "charm.land/bubbletea/v2"
)

// Fault is what the screens end with when the program itself goes wrong: a panic, caught. It says where in the program that
// was and nothing else, since what a panic tells may hold the words of people.
type Fault struct {
	At string // file and line, "" where that is not known
}

func (f *Fault) Error() string {
	at := ""
	if f.At != "" {
		at = " (" + f.At + ")"
	}
	return "a fault in the program" + at + " ended the screen; every line that it had shown as done is kept, and starting again goes on there"
}

// NewFault is the fault that is being recovered from.
func NewFault() *Fault {
	var stack [32]uintptr
	frames := runtime.CallersFrames(stack[:runtime.Callers(0, stack[:])])
	for panicked := false; ; {
		frame, more := frames.Next()
		if runs := strings.HasPrefix(frame.Function, "runtime."); panicked && !runs {
			dir, file := path.Split(frame.File)
			return &Fault{path.Join(path.Base(dir), file) + ":" + strconv.Itoa(frame.Line)}
		}
		panicked = panicked || frame.Function == "runtime.gopanic"
		if !more {
			return &Fault{}
		}
	}
}

// guarded is the screens with every panic caught on its way to Bubble Tea, which would print what it tells and where every
// call stood. The program then ends as it does otherwise, and so gives the terminal back.
type guarded struct {
	c     *console
	fault *Fault
	quit  func() // ends the program, from anywhere
}

// caught notes a panic; it is deferred.
func (g *guarded) caught() {
	if r := recover(); r != nil && g.fault == nil {
		g.fault = NewFault()
		go g.quit()
	}
}

// Init starts the console.
func (g *guarded) Init() (cmd tea.Cmd) {
	defer g.caught()
	return guard(g.c.Init())
}

// Update gives the console a message, as long as nothing went wrong.
func (g *guarded) Update(msg tea.Msg) (m tea.Model, cmd tea.Cmd) {
	m = g // after a panic too
	if f, ok := msg.(*Fault); ok && g.fault == nil {
		g.fault = f
	}
	if g.fault != nil {
		return m, tea.Quit
	}
	defer g.caught()
	_, cmd = g.c.Update(msg)
	return m, guard(cmd)
}

// View is the console's, and nothing once something went wrong.
func (g *guarded) View() (v tea.View) {
	v.AltScreen = true
	if g.fault != nil {
		return v
	}
	defer g.caught()
	return g.c.View()
}

// guard is a command of which a panic becomes a message.
func guard(cmd tea.Cmd) tea.Cmd {
	if cmd == nil {
		return nil
	}
	return func() (msg tea.Msg) {
		defer func() {
			if r := recover(); r != nil {
				msg = NewFault()
			}
		}()
		msg = cmd()
		if batch, ok := msg.(tea.BatchMsg); ok {
			for i := range batch {
				batch[i] = guard(batch[i])
			}
		}
		return msg
	}
}
