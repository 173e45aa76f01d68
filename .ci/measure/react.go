//go:build linux

package main

import (
	"errors"
	"fmt"
	"path/filepath"
	"time"

	"stacktaker/assembly"
	"stacktaker/store"
)

// The targets, in milliseconds.
const (
	keyMedian = 8
	keyMost   = 12 // for 95 of 100
	firstMost = 50
)

// pressed tells how long it takes from a key that moves a selection to the last byte of the frame that shows it.
func pressed(p plan, all []subject) error {
	rows := [][]string{{"", "p50", "p95", "keys", "p50 to ours"}}
	ours := 0.0
	for _, s := range all {
		for _, st := range s.steps {
			took, silent, err := s.pressing(p, st)
			if err != nil {
				fmt.Printf("%s: %v\n", st.name, err)
				continue
			}
			median, most := took.at(0.5), took.at(0.95)
			row := []string{st.name, figure(median), figure(most), fmt.Sprint(len(took)), ""}
			if st.ours {
				row[1], row[2] = against(median, keyMedian), against(most, keyMost)
			}
			if ours == 0 {
				ours = median
			}
			if row[4] = ratio(median, ours); silent > 0 {
				row[3] += fmt.Sprintf(" (%d showed nothing)", silent)
			}
			rows = append(rows, row)
		}
	}
	table("a key that moves a selection → last byte of the frame, ms", rows)
	return nil
}

func (s subject) pressing(p plan, st step) (durations, int, error) {
	t, err := s.begin(p)
	if err != nil {
		return nil, 0, err
	}
	defer t.end()
	for _, key := range st.reach {
		if _, err := t.press(key); err != nil {
			return nil, 0, err
		}
	}
	return t.presses(st.keys, p.keys)
}

// commanded tells how long it takes from the Enter of a hand to the last byte of the frame that shows it, and what of
// that is the commit: the same lines given to a copy of the same file on the same disk, by this process.
func commanded(p plan, all []subject) error {
	t, err := all[0].begin(p)
	if err != nil {
		return err
	}
	defer t.end()
	var took durations
	for n := range p.commands {
		t.press("a")
		t.press(fmt.Sprintf("person %04d", p.stack+10+n))
		d, err := t.press(enter)
		if err != nil {
			return err
		}
		if d > 0 {
			took = append(took, d)
		}
	}
	judged, kept, err := commits(p)
	if err != nil {
		return err
	}
	table("a command (a hand goes up): Enter → last byte, ms", [][]string{
		{"", "p50", "p95", "times"},
		{"stacktaker, Enter → last byte", figure(took.at(0.5)), figure(took.at(0.95)), fmt.Sprint(len(took))},
		{"of that, the line judged and durable", figure(kept.at(0.5)), figure(kept.at(0.95)), fmt.Sprint(len(kept))},
		{"of that, judged, in memory alone", figure(judged.at(0.5)), figure(judged.at(0.95)), fmt.Sprint(len(judged))},
		{"the rest: two frames and the terminal", figure(took.at(0.5) - kept.at(0.5)), "", ""},
	})
	return nil
}

// commits gives the same lines to a copy of the file, and to the meeting in memory.
func commits(p plan) (judged, kept durations, err error) {
	path := filepath.Join(p.dir, "copy.meeting")
	if err := copied(p.crowdFile(), path); err != nil {
		return nil, nil, err
	}
	f, err := store.Open(path)
	if err != nil {
		return nil, nil, err
	}
	defer func() { err = errors.Join(err, f.Close()) }()
	for n := range p.commands {
		line := "hand " + person(p.stack+1000+n)
		began := time.Now()
		if _, err := f.Do(line, assembly.Stamp{At: began, Seed: [32]byte{byte(n)}}); err != nil {
			return nil, nil, err
		}
		kept = append(kept, time.Since(began))
		time.Sleep(20 * time.Millisecond) // as people do, so that the disk is as idle as it would be
	}
	for n := range p.commands {
		line := "hand " + person(p.stack+2000+n)
		began := time.Now()
		if _, err := f.Meeting().Do(line, assembly.Stamp{At: began, Seed: [32]byte{byte(n)}}); err != nil {
			return nil, nil, err
		}
		judged = append(judged, time.Since(began))
	}
	return judged, kept, nil
}
