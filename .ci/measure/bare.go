//go:build linux

package main

import (
	"time"

	tea "charm.land/bubbletea/v2"
)

// bareLoop is a Bubble Tea program that does nothing but show the time, at as many frames a second as the real one.
func bareLoop(still bool) error {
	_, err := tea.NewProgram(bare{still: still, now: time.Now()}, tea.WithFPS(120)).Run()
	return err
}

type bare struct {
	still bool
	now   time.Time
	keys  int
}

type second time.Time

func everySecond() tea.Cmd {
	return tea.Every(time.Second, func(t time.Time) tea.Msg { return second(t) })
}

func (b bare) Init() tea.Cmd {
	if b.still {
		return nil
	}
	return everySecond()
}

func (b bare) Update(msg tea.Msg) (tea.Model, tea.Cmd) {
	switch msg := msg.(type) {
	case second:
		b.now = time.Time(msg)
		return b, everySecond()
	case tea.KeyPressMsg:
		b.keys++
	}
	return b, nil
}

func (b bare) View() tea.View {
	v := tea.NewView("bare-loop " + b.now.Format(time.TimeOnly) + " " + string(rune('a'+b.keys%26)))
	v.AltScreen = true
	return v
}
