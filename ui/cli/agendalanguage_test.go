package cli_test

import (
	"strings"
	"testing"
)

// The agenda that writes itself speaks the language of whoever makes the meeting.
func TestAgendaInItsLanguage(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Depósito"))
	h.must("open\nclose\n", "run", first, "-")
	h.env["LANG"] = "es_ES.UTF-8"
	second := strings.TrimSpace(h.must("", "new"))
	has(t, h.must("", "show", second, "--json"), "Acta de la reunión 1")
}
