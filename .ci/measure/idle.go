//go:build linux

package main

import (
	"fmt"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// idled tells what a screen costs at which nobody does anything, in a minute.
func idled(p plan, all []subject) error {
	type look struct {
		subject
		keys []string // typed before
		wait bool     // for this many seconds to be hidden
	}
	looks := []look{{subject: all[0]}}
	hidden := all[0]
	hidden.name = "stacktaker, seconds hidden"
	looks = append(looks, look{hidden, []string{tab, "hide seconds", enter}, true})
	for _, s := range all[1:] {
		looks = append(looks, look{subject: s})
		if s.name == "bare loop" {
			s.name, s.argv = "bare loop, no clock", append(s.argv[:len(s.argv):len(s.argv)], "-still")
			looks = append(looks, look{subject: s})
		}
	}
	rows := [][]string{{"", "CPU ms a minute", "bytes a minute", "CPU to ours"}}
	ours := 0.0
	for _, l := range looks {
		t, err := l.begin(p)
		if err != nil {
			fmt.Printf("%s: %v\n", l.name, err)
			continue
		}
		for _, key := range l.keys {
			t.press(key)
		}
		time.Sleep(time.Second)
		cpu, err := cpuOf(t.cmd.Process.Pid)
		if err != nil {
			return err
		}
		bytes, _ := t.shown()
		began := time.Now()
		time.Sleep(p.idle)
		after, err := cpuOf(t.cmd.Process.Pid)
		if err != nil {
			return err
		}
		more, _ := t.shown()
		minutes := time.Since(began).Minutes()
		t.end()
		spent := millis(after-cpu) / minutes
		if ours == 0 {
			ours = spent
		}
		rows = append(rows, []string{l.name, figure(spent), fmt.Sprintf("%.0f", float64(more-bytes)/minutes), ratio(spent, ours)})
	}
	table(fmt.Sprintf("an idle screen, looked at for %v; somebody has the floor, so clocks run", p.idle), rows)
	return nil
}

// cpuOf is the time that a process has had a processor, all its threads together, to the nanosecond.
func cpuOf(pid int) (time.Duration, error) {
	threads, err := filepath.Glob(fmt.Sprintf("/proc/%d/task/*/schedstat", pid))
	if err != nil || len(threads) == 0 {
		return 0, fmt.Errorf("what process %d costs cannot be told: it ended, or this system has no schedstat", pid)
	}
	var all time.Duration
	for _, path := range threads {
		stat, err := os.ReadFile(path)
		if err != nil {
			continue // a thread that ended meanwhile
		}
		spent, _, _ := strings.Cut(string(stat), " ")
		n, err := strconv.ParseInt(spent, 10, 64)
		if err != nil {
			return 0, fmt.Errorf("%s: %w", path, err)
		}
		all += time.Duration(n)
	}
	return all, nil
}
