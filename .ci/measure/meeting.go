//go:build linux

package main

import (
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/store"
)

// build builds the program of the module that this one is part of.
func build(to string) error {
	root, err := exec.Command("go", "list", "-m", "-f", "{{.Dir}}").Output()
	if err != nil {
		return fmt.Errorf("run this within the module: %w", err)
	}
	c := exec.Command("go", "build", "-buildvcs=false", "-o", to, ".")
	c.Dir = strings.TrimSpace(string(root))
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("the program does not build: %w\n%s", err, said)
	}
	return nil
}

// size is how much is in a meeting.
type size struct{ people, stack, entries int }

// evening is a meeting as there are many; the one to measure with is larger than any.
func evening() size { return size{people: 120, stack: 10, entries: 500} }

func (p plan) crowdFile() string   { return filepath.Join(p.dir, "crowd.meeting") }
func (p plan) eveningFile() string { return filepath.Join(p.dir, "evening.meeting") }

// title is what is looked for on the screen.
const title = "Measured"

// makeMeetings makes the meeting to measure with, and an evening beside it. They are made in memory where that
// can be done, since every entry is made durable, and then copied to the disk.
func makeMeetings(p plan) (time.Duration, error) {
	began := time.Now()
	quick, err := os.MkdirTemp("/dev/shm", "stacktaker-measure-")
	if err != nil {
		quick = p.dir
	} else {
		defer os.RemoveAll(quick)
	}
	for to, lines := range map[string][]string{p.crowdFile(): crowdLines(p.size), p.eveningFile(): crowdLines(evening())} {
		at := filepath.Join(quick, "new."+filepath.Base(to))
		if err := record(at, lines); err != nil {
			return 0, err
		}
		if err := copied(at, to); err != nil {
			return 0, err
		}
	}
	return time.Since(began), nil
}

// record keeps lines in a new meeting's file, as if they were said one after the other until now.
func record(path string, lines []string) (err error) {
	at := time.Now().Add(-time.Duration(len(lines)) * 100 * time.Millisecond)
	f, _, err := store.Create(path, lines[0], assembly.Stamp{At: at})
	if err != nil {
		return fmt.Errorf("%s: %w", lines[0], err)
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	for n, line := range lines[1:] {
		st := assembly.Stamp{At: at.Add(time.Duration(n+1) * 100 * time.Millisecond), Seed: [32]byte{byte(n), byte(n >> 8)}}
		if _, err := f.Do(line, st); err != nil {
			return fmt.Errorf("%s: %w", line, err)
		}
	}
	return nil
}

func person(n int) string { return fmt.Sprintf(`"Person %04d"`, n) }

// crowdLines are as many lines as a meeting is to have entries: everybody comes, people speak one after the other, and in the
// end somebody has the floor, others wait, and a motion is on the floor.
func crowdLines(s size) []string {
	lines := []string{`convene "` + title + `"`, "open"}
	for from := 0; from < s.people; from += 100 {
		names := make([]string, 0, 100)
		for n := from; n < min(from+100, s.people); n++ {
			names = append(names, person(n))
		}
		lines = append(lines, "arrive "+strings.Join(names, " "))
	}
	var end []string
	for n := range s.stack + 1 {
		end = append(end, "hand "+person(n)+[...]string{"", " for", " against"}[n%3])
	}
	end = append(end, "call", `move "That overtime is refused from 1 May." by `+person(1), "second "+person(2))
	for n := 0; len(lines)+len(end)+3 <= s.entries; n++ {
		who := person(s.stack + 1 + n%(s.people-s.stack-1))
		lines = append(lines, "hand "+who, "call", "done")
	}
	for len(lines)+len(end) < s.entries {
		lines = append(lines, `note "One more entry."`)
	}
	return append(lines, end...)
}

func copied(from, to string) error {
	in, err := os.Open(from)
	if err != nil {
		return err
	}
	defer in.Close()
	out, err := os.OpenFile(to, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = io.Copy(out, in)
	return errors.Join(err, out.Sync(), out.Close())
}
