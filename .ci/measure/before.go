//go:build linux

package main

import (
	"fmt"
	"math"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"strings"
	"time"
)

// The bars that a program has against the one before it. What has no bar of its own may be a twentieth more.
const (
	mostOfBefore = 1.05
	mostOfOpen   = 0.60
	mostOfPaint  = 0.70
)

// longer is how many entries the longer of the meetings has that are opened beside each other.
const longer = 100_000

// builds are two builds of the program, the one before first.
type builds [2]string

// spent is what runs cost: as time passes, as the processors' time, and in memory at most, in kilobytes.
type spent struct {
	took, cpu durations
	most      []int64
}

// besides measures another build of the program beside this one, each start and each key of the one directly behind that of the
// other, so that what else the machine does hits both alike. The other one must read what this one writes. It does
// nothing where no other build is named.
func besides(p plan, all []subject) error {
	if p.before == "" {
		return nil
	}
	both := builds{p.before, p.program}
	rows := [][]string{{"", "before", "now", "now to before", "bar", "processor's time", "how often"}}
	add := func(name string, bar float64, figures [2]float64, cpu [2]float64, n int) {
		row := []string{name, figure(figures[0]), figure(figures[1]), ratio(figures[1], figures[0]), "", "", fmt.Sprint(n)}
		if bar > 0 {
			row[4] = barred(figures[1]/figures[0], bar)
		}
		if cpu[0] > 0 {
			row[5] = fmt.Sprintf("%.1f → %.1f ms, %s", cpu[0], cpu[1], ratio(cpu[1], cpu[0]))
		}
		rows = append(rows, row)
	}
	if err := p.starting(both, all, add); err != nil {
		return err
	}
	if err := p.keying(both, all[0], add); err != nil {
		return err
	}
	var sizes [2]float64
	for i, program := range both {
		info, err := os.Stat(program)
		if err != nil {
			return err
		}
		sizes[i] = float64(info.Size()) / 1e6
	}
	add("size of the program, MB", mostOfBefore, sizes, [2]float64{}, 1)
	table("two builds in turns; times in ms, the median", rows)
	return nil
}

// barred is a bar, marked where a ratio is above it.
func barred(got, bar float64) string {
	if math.IsNaN(got) || got <= bar {
		return fmt.Sprintf("≤ %.2f", bar)
	}
	return fmt.Sprintf("≤ %.2f MISSED", bar)
}

// adding makes a row of the table.
type adding func(name string, bar float64, figures, cpu [2]float64, n int)

// starting measures what ends by itself, and the first paint.
func (p plan) starting(both builds, all []subject, add adding) error {
	long := filepath.Join(p.dir, "long.meeting")
	if err := p.makeLong(long); err != nil {
		return err
	}
	for _, r := range []struct {
		name  string
		args  []string
		bar   float64
		parts int // of the starts are enough
	}{
		{"--version, exec → exit", []string{"--version"}, mostOfBefore, 1},
		{"show, 500 entries, exec → exit", []string{"show", p.eveningFile()}, mostOfBefore, 1},
		{fmt.Sprintf("show, %d entries, exec → exit", p.entries), []string{"show", p.crowdFile()}, mostOfBefore, 1},
		{fmt.Sprintf("show, %d entries, exec → exit", longer), []string{"show", long}, mostOfOpen, 4}, // of which opening is most
	} {
		var s [2]spent
		n := max(p.starts/r.parts, 3)
		for k := range 2 * n {
			i := (k + k/2) % 2 // before, now, now, before
			if err := s[i].run(p, append([]string{both[i]}, r.args...)); err != nil {
				return err
			}
		}
		add(r.name, r.bar, medians(s, 0.5), [2]float64{s[0].cpu.at(0.5), s[1].cpu.at(0.5)}, n)
	}
	return p.painting(both, all, add)
}

func (p plan) makeLong(to string) error {
	quick, err := os.MkdirTemp("/dev/shm", "stacktaker-measure-")
	if err != nil {
		quick = p.dir
	} else {
		defer os.RemoveAll(quick)
	}
	at := filepath.Join(quick, "long.meeting")
	if err := record(at, crowdLines(size{people: p.people, stack: p.stack, entries: longer})); err != nil {
		return err
	}
	return copied(at, to)
}

// run starts a program and waits for its end.
func (s *spent) run(p plan, argv []string) error {
	c := exec.Command(argv[0], argv[1:]...)
	c.Env, c.Dir = environment(p), p.dir
	began := time.Now()
	if said, err := c.CombinedOutput(); err != nil {
		return fmt.Errorf("%v: %w\n%s", argv, err, tail(said))
	}
	s.took = append(s.took, time.Since(began))
	s.ended(c)
	return nil
}

func (s *spent) ended(c *exec.Cmd) {
	s.cpu = append(s.cpu, c.ProcessState.UserTime()+c.ProcessState.SystemTime())
}

// weigh notes what a process that runs had of memory at most. What is told at its end would count what it was forked from.
func (s *spent) weigh(pid int) error {
	told, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", pid))
	if err != nil {
		return err
	}
	_, most, _ := strings.Cut(string(told), "VmHWM:")
	figures := strings.Fields(most)
	if len(figures) == 0 {
		return fmt.Errorf("what process %d has of memory is not told", pid)
	}
	kb, err := strconv.ParseInt(figures[0], 10, 64)
	s.most = append(s.most, kb)
	return err
}

// memory is the median of what was used at most, in megabytes.
func (s *spent) memory() float64 {
	var d durations
	for _, kb := range s.most {
		d = append(d, time.Duration(kb)*time.Millisecond)
	}
	return d.at(0.5) / 1000
}

func medians(s [2]spent, part float64) [2]float64 {
	return [2]float64{s[0].took.at(part), s[1].took.at(part)}
}

// painting measures the first paint, and the bare loop's between.
func (p plan) painting(both builds, all []subject, add adding) error {
	var loop durations
	for _, f := range []struct {
		name, file string
		bar        float64 // of what is behind the bare loop's; 0: none
	}{
		{fmt.Sprintf("first paint, %d entries", p.entries), p.crowdFile(), mostOfPaint},
		{"first paint, an evening", p.eveningFile(), 0},
	} {
		var s [2]spent
		for k := range 2 * p.starts {
			i := (k + k/2) % 2
			ours := subject{argv: []string{both[i], f.file}, has: title}
			t, err := start(ours.argv, environment(p), p.dir, p.cols, p.rows)
			if err != nil {
				return err
			}
			last, err := t.settle(ours.has, 2*quiet)
			s[i].took = append(s[i].took, last.Sub(t.begun))
			if err == nil {
				time.Sleep(300 * time.Millisecond) // what it does behind the first paint
				err = s[i].weigh(t.cmd.Process.Pid)
			}
			t.end()
			if err != nil {
				return err
			}
			s[i].ended(t.cmd)
			if i == 1 {
				d, err := all[1].paint(p)
				if err != nil {
					return err
				}
				loop = append(loop, d)
			}
		}
		whole, bare := medians(s, 0.5), loop.at(0.5)
		add(f.name, mostOfBefore, whole, [2]float64{s[0].cpu.at(0.5), s[1].cpu.at(0.5)}, p.starts)
		add(fmt.Sprintf("  less the bare loop's %.1f", bare), f.bar, [2]float64{whole[0] - bare, whole[1] - bare}, [2]float64{}, p.starts)
		add("  its memory at most, MB", mostOfBefore, [2]float64{s[0].memory(), s[1].memory()}, [2]float64{}, p.starts)
	}
	return nil
}

// keying measures keys, and lines that are kept.
func (p plan) keying(both builds, ours subject, add adding) error {
	var at [2]*terminal
	for i, program := range both {
		path := filepath.Join(p.dir, fmt.Sprintf("beside.%d.meeting", i))
		if err := copied(p.crowdFile(), path); err != nil {
			return err
		}
		s := ours
		s.argv = []string{program, path}
		t, err := s.begin(p)
		if err != nil {
			return err
		}
		defer t.end()
		at[i] = t
	}
	// Keys come at odd times: else each meets the frames of its program at one phase, which is another for each start.
	chance := rand.New(rand.NewPCG(1, 2))
	oddly := func() { time.Sleep(time.Duration(chance.Int64N(int64(17 * time.Millisecond)))) }
	for _, st := range ours.steps {
		var took [2]durations
		for _, t := range at {
			t.press("\x1b")
			for _, key := range st.reach {
				if _, err := t.press(key); err != nil {
					return err
				}
			}
		}
		for k := range 2 * p.keys {
			i := (k + k/2) % 2
			oddly()
			d, err := at[i].press(st.keys[(k/2)%len(st.keys)])
			if err != nil {
				return err
			}
			if d > 0 {
				took[i] = append(took[i], d)
			}
		}
		add(st.name, mostOfBefore, [2]float64{took[0].at(0.5), took[1].at(0.5)}, [2]float64{}, p.keys)
	}
	var took [2]durations
	for _, t := range at {
		t.press("\x1b")
		t.press("1")
	}
	for k := range 2 * p.commands {
		i := (k + k/2) % 2
		at[i].press("a")
		at[i].press(fmt.Sprintf("person %04d", p.stack+10+k/2))
		oddly()
		d, err := at[i].press(enter)
		if err != nil {
			return err
		}
		if d > 0 {
			took[i] = append(took[i], d)
		}
	}
	add("a hand goes up, Enter → last byte", mostOfBefore, [2]float64{took[0].at(0.5), took[1].at(0.5)}, [2]float64{}, p.commands)
	return nil
}
