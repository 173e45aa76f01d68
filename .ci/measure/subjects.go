//go:build linux

package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
)

// subject is one program that is measured.
type subject struct {
	name string
	argv []string
	has  string // what its first frame has, and nothing before it
	// steps are screens on which a key moves a selection; the first is compared with others.
	steps []step
}

// step is a screen and keys that move a selection on it, again and again.
type step struct {
	name  string
	reach []string // keys that lead there
	keys  []string // typed in turn
	ours  bool     // it has a target
}

const (
	up    = "\x1b[A"
	down  = "\x1b[B"
	enter = "\r"
	tab   = "\t"
)

// subjects are the program, the bare loop, and what the distribution has to compare with.
func subjects(p plan) ([]subject, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	long := filepath.Join(p.dir, "lines.txt")
	var text strings.Builder
	for n := range p.entries {
		fmt.Fprintf(&text, "measure-line-%d of a file that is as long as the meeting\n", n)
	}
	if err := os.WriteFile(long, []byte(text.String()), 0o600); err != nil {
		return nil, err
	}
	downAndUp := slices.Concat(slices.Repeat([]string{down}, 10), slices.Repeat([]string{up}, 10)) // where a list is short
	all := []subject{
		{name: "stacktaker", argv: []string{p.program, p.crowdFile()}, has: title, steps: []step{
			{"stacktaker, ↓ on the roll", []string{"3"}, []string{down}, true},
			{"stacktaker, ↓ in the stack", nil, []string{down}, true},
			{"stacktaker, ↓ and ↑ in the menu", []string{tab}, downAndUp, true},
		}},
		{name: "bare loop", argv: []string{self, "-bare"}, has: "bare-loop", steps: []step{{"bare Bubble Tea loop, a letter", nil, []string{"x"}, false}}},
	}
	for _, other := range []subject{
		{name: "vim", argv: []string{"vim", "-i", "NONE", long}, has: "measure-line-0", steps: []step{{"vim, j in a file of as many lines", nil, []string{"j"}, false}}},
		{name: "htop", argv: []string{"htop"}, has: "Load average", steps: []step{{"htop, ↓ and ↑", nil, downAndUp, false}}},
	} {
		path, err := exec.LookPath(other.argv[0])
		if err != nil {
			fmt.Printf("%s is not installed here, so nothing is measured beside it\n", other.name)
			continue
		}
		other.argv[0] = path
		all = append(all, other)
	}
	return all, nil
}

// begin starts a subject and waits for its first frame.
func (s subject) begin(p plan) (*terminal, error) {
	t, err := start(s.argv, environment(p), p.dir, p.cols, p.rows)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	if _, err := t.settle(s.has, 4*quiet); err != nil {
		t.end()
		return nil, fmt.Errorf("%s: %w", s.name, err)
	}
	return t, nil
}

// environment is an empty home, so that nobody's settings are measured.
func environment(p plan) []string {
	return []string{
		"PATH=" + os.Getenv("PATH"), "HOME=" + p.dir, "XDG_RUNTIME_DIR=" + p.dir, "XDG_CONFIG_HOME=" + filepath.Join(p.dir, "config"),
		"STACKTAKER_DIR=" + filepath.Join(p.dir, "meetings"), "TERM=xterm-256color", "LANG=C.UTF-8", "LC_ALL=C.UTF-8",
	}
}
