package cli_test

import (
	"os"
	"strings"
	"testing"
)

// docs/language.md has every command in its table, and no other.
func TestPageOfCommands(t *testing.T) {
	text, err := os.ReadFile("../../docs/language.md")
	if err != nil {
		t.Fatal(err)
	}
	h := newHouse(t)
	_, commands, _ := strings.Cut(h.must("", "--help"), "Available Commands:\n")
	commands, _, _ = strings.Cut(commands, "\n\n")
	_, table, _ := strings.Cut(string(text), "\n| command | does |\n|---|---|\n")
	table, _, _ = strings.Cut(table, "\n\n")
	if commands == "" || table == "" {
		t.Fatal("there are no commands, or no table of them")
	}
	told := map[string]bool{}
	for _, row := range strings.Split(table, "\n") {
		told[strings.Trim(strings.Fields(row)[1], "`")] = true
	}
	delete(told, "stacktaker")
	for _, line := range strings.Split(commands, "\n") {
		name := strings.Fields(line)[0]
		if !told[name] {
			t.Errorf("docs/language.md does not tell of the command %s", name)
		}
		delete(told, name)
	}
	for name := range told {
		t.Errorf("docs/language.md tells of a command that is not there: %s", name)
	}
}
