//go:build linux

package main

import (
	"fmt"
	"os/exec"
	"time"

	"stacktaker/assembly"
	"stacktaker/store"
)

// painted tells how long it takes from the start of a program to the last byte of its first frame.
func painted(p plan, all []subject) error {
	rows := [][]string{{"", "p50", "p95", "starts", "p50 to ours"}}
	ours := 0.0
	usual := all[0]
	usual.name, usual.argv = fmt.Sprintf("stacktaker, an evening: %d entries, %d people", evening().entries, evening().people), []string{p.program, p.eveningFile()}
	for i, s := range append([]subject{all[0], usual}, all[1:]...) {
		var took durations
		for range p.starts {
			d, err := s.paint(p)
			if err != nil {
				fmt.Printf("%s: %v\n", s.name, err)
				break
			}
			took = append(took, d)
		}
		median := took.at(0.5)
		row := []string{s.name, figure(median), figure(took.at(0.95)), fmt.Sprint(len(took)), ""}
		if i == 0 {
			ours = median
			row[0] += fmt.Sprintf(", %d entries", p.entries)
		}
		if i < 2 {
			row[1] = against(median, firstMost)
		}
		row[4] = ratio(median, ours)
		rows = append(rows, row)
	}
	table("first paint: exec → last byte of the first frame, ms", rows)
	return split(p)
}

// paint starts a subject once.
func (s subject) paint(p plan) (time.Duration, error) {
	t, err := start(s.argv, environment(p), p.dir, p.cols, p.rows)
	if err != nil {
		return 0, err
	}
	defer t.end()
	last, err := t.settle(s.has, 2*quiet)
	return last.Sub(t.begun), err
}

// split tells what a start is made of.
func split(p plan) error {
	var empty, open, fold durations
	for range p.starts {
		began := time.Now()
		if err := exec.Command(p.program, "--version").Run(); err != nil {
			return err
		}
		empty = append(empty, time.Since(began))

		began = time.Now()
		f, err := store.Open(p.crowdFile())
		if err != nil {
			return err
		}
		open = append(open, time.Since(began))
		entries := append([]assembly.Entry(nil), f.Meeting().Entries()...)
		entries[0].People = f.Meeting().Namings()
		began = time.Now()
		if err := assembly.New().Load(entries); err != nil {
			return err
		}
		fold = append(fold, time.Since(began))
		if err := f.Close(); err != nil {
			return err
		}
	}
	table("what a start is made of, ms; the lower two in this process, which is warm", [][]string{
		{"", "p50", "p95"},
		{"the program itself: --version, exec → exit", figure(empty.at(0.5)), figure(empty.at(0.95))},
		{fmt.Sprintf("opening %d entries: read, checked, chained, folded", p.entries), figure(open.at(0.5)), figure(open.at(0.95))},
		{"the screen's own meeting: folded once more", figure(fold.at(0.5)), figure(fold.at(0.95))},
	})
	return nil
}
