package console

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// NewModel is the console as Bubble Tea runs it, for tests outside the package. It has no timers of its own: time passes by
// what [Options.Now] says and by [Tick].
func NewModel(o Options) (tea.Model, error) {
	c, err := newConsole(o)
	if err != nil {
		return nil, err
	}
	c.after = func(time.Duration, func(time.Time) tea.Msg) tea.Cmd { return nil }
	return c, nil
}

// Tick is the message that comes with every full second.
func Tick(now time.Time) tea.Msg { return ticked(now) }
