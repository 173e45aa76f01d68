//go:build linux

// Command measure times the built program through a terminal of its own, as somebody at the keys would feel it:
//
//	go run ./.ci/measure                    everything, in about five minutes
//	go run ./.ci/measure keys commands      only these; there are keys, commands, start and idle
//	go run ./.ci/measure -keys 50 -starts 5 -idle 5s
//	go run ./.ci/measure -before ../then/stacktaker before
//	                                        this program beside an earlier build of it, in turns, with how much more each may take
//
// It builds the program, makes a meeting with 5,000 people on the roll, 300 in the stack and 10,000 entries, opens a
// pseudo-terminal, answers what programs ask terminals, and prints tables for: a key that moves a selection, a command
// with its commit apart, the first paint, and what an idle screen costs. vim and htop are measured in the same way on
// the same terminal, where they are installed, and so is a bare Bubble Tea loop that does nothing but show a clock.
//
// "Last byte" is the last read from the terminal before it is quiet for 25 ms; the time is that of the read, and the
// quiet is not counted. Keys are not pressed where the program's own second could fall into the wait. They come at odd
// times, so that they meet the 120 frames a second at any phase.
//
// Nothing here fails because it was slow: figures are reports, and a target that is missed is marked.
package main

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"time"
)

// plan is what is measured, and how much of it.
type plan struct {
	keys, commands, starts int
	idle                   time.Duration
	cols, rows             int
	size                            // of the meeting
	only                   []string // of the tables; none: all
	program                string   // already built; "": it is built
	before                 string   // another build, that is measured beside it; "": none
	dir                    string   // for all that is made, gone at the end
}

func main() {
	var p plan
	bare := flag.Bool("bare", false, "be the bare loop that the program is measured beside, with a clock of seconds")
	still := flag.Bool("still", false, "with -bare: without the clock")
	flag.IntVar(&p.keys, "keys", 300, "keys to press on each screen")
	flag.IntVar(&p.commands, "commands", 60, "commands to give")
	flag.IntVar(&p.starts, "starts", 20, "times to start each program")
	flag.DurationVar(&p.idle, "idle", 20*time.Second, "how long to look at an idle screen")
	flag.IntVar(&p.cols, "cols", 80, "columns of the terminal")
	flag.IntVar(&p.rows, "rows", 24, "rows of the terminal")
	flag.StringVar(&p.program, "program", "", "a program that is already built")
	flag.StringVar(&p.before, "before", "", "an earlier build, that the program is measured beside in turns")
	flag.Parse()
	p.only = flag.Args()
	p.size = size{people: 5_000, stack: 300, entries: 10_000}
	run := func() error { return measure(p) }
	if *bare {
		run = func() error { return bareLoop(*still) }
	}
	for _, name := range p.only {
		if !slices.ContainsFunc(tables(), func(t report) bool { return t.name == name }) {
			fmt.Fprintf(os.Stderr, "measure: there is no table %q; there are keys, commands, start, idle, before\n", name)
			os.Exit(2)
		}
	}
	if err := run(); err != nil {
		fmt.Fprintln(os.Stderr, "measure:", err)
		os.Exit(1)
	}
}

// report is one of the tables.
type report struct {
	name  string
	print func(plan, []subject) error
}

func tables() []report {
	return []report{{"keys", pressed}, {"commands", commanded}, {"start", painted}, {"idle", idled}, {"before", besides}}
}

// measure makes what is needed, and prints one table after the other.
func measure(p plan) (err error) {
	p.dir, err = os.MkdirTemp("", "stacktaker-measure-")
	if err != nil {
		return err
	}
	defer os.RemoveAll(p.dir)
	machine(p)
	if p.program == "" {
		p.program = filepath.Join(p.dir, "stacktaker")
		if err := build(p.program); err != nil {
			return err
		}
	}
	took, err := makeMeetings(p)
	if err != nil {
		return fmt.Errorf("the meeting to measure with: %w", err)
	}
	fmt.Printf("a meeting with %d people on the roll, %d in the stack, %d entries, made in %v\n", p.people, p.stack, p.entries, took.Round(10*time.Millisecond))
	all, err := subjects(p)
	if err != nil {
		return err
	}
	for _, t := range tables() {
		if len(p.only) > 0 && !slices.Contains(p.only, t.name) {
			continue
		}
		if err := t.print(p, all); err != nil {
			return err
		}
	}
	return nil
}
