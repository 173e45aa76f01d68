//go:build !unix

package tty

import tea "charm.land/bubbletea/v2"

// Pastes changes nothing: on this system keys are no bytes that are read, and its terminals mark what is pasted.
func Pastes(func() bool) []tea.ProgramOption { return nil }
