//go:build linux

package main

import (
	"fmt"
	"math"
	"os"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/term"

	"stacktaker/assembly"
)

func TestFigures(t *testing.T) {
	var d durations
	for n := 100; n > 0; n-- {
		d = append(d, time.Duration(n)*time.Millisecond)
	}
	for part, want := range map[float64]float64{0.5: 50, 0.95: 95, 1: 100, 0: 1} {
		if got := d.at(part); got != want {
			t.Errorf("%v of a hundred is at %v, not %v", part, got, want)
		}
	}
	if !math.IsNaN(durations{}.at(0.5)) || figure(math.NaN()) != "-" || ratio(1, 0) != "-" {
		t.Error("of nothing there is a figure")
	}
	if got := against(8, 8) + ", " + against(8.4, 8); got != "8.0 ≤ 8, 8.4 > 8 MISSED" {
		t.Errorf("targets are told as %s", got)
	}
}

// A bar that is not held is marked; and what a process has of memory is told.
func TestBars(t *testing.T) {
	if got := barred(1.05, 1.05) + ", " + barred(0.71, 0.7) + ", " + barred(math.NaN(), 0.7); got != "≤ 1.05, ≤ 0.70 MISSED, ≤ 0.70" {
		t.Errorf("bars are told as %s", got)
	}
	var s spent
	if err := s.weigh(os.Getpid()); err != nil || s.memory() < 1 {
		t.Errorf("this test had %v MB: %v", s.memory(), err)
	}
}

// What programs ask is answered, in whatever pieces it comes.
func TestQuestions(t *testing.T) {
	const asked = "\x1b[?1049hab\x1b]11;?\x07\x1b[?2026$p\x1b[c\x1b[>c\x1b[6nend"
	const want = "\x1b]11;rgb:0000/0000/0000\x1b\\\x1b[?2026;2$y\x1b[?62;22c\x1b[>0;276;0c\x1b[1;1R"
	for _, piece := range []int{1, 3, 7, len(asked)} {
		q, got := newQuestions(), ""
		for from := 0; from < len(asked); from += piece {
			got += q.answers([]byte(asked[from:min(from+piece, len(asked))]))
		}
		if got != want {
			t.Errorf("in pieces of %d the answers are %q, not %q", piece, got, want)
		}
	}
}

// echoes, in the environment, makes the test's own program one that answers every key in two writes.
const echoes = "MEASURE_ECHOES"

func TestMain(m *testing.M) {
	if os.Getenv(echoes) == "" {
		os.Exit(m.Run())
	}
	old, err := term.MakeRaw(os.Stdin.Fd())
	if err != nil {
		panic(err)
	}
	defer term.Restore(os.Stdin.Fd(), old)
	fmt.Print("ready")
	for key := make([]byte, 1); ; {
		if _, err := os.Stdin.Read(key); err != nil {
			return
		}
		fmt.Print("a")
		time.Sleep(10 * time.Millisecond)
		fmt.Print("b")
	}
}

// A key is timed up to the last byte that it led to, not to the first.
func TestPress(t *testing.T) {
	self, err := os.Executable()
	if err != nil {
		t.Fatal(err)
	}
	at, err := start([]string{self}, append(os.Environ(), echoes+"=1"), t.TempDir(), 80, 24)
	if err != nil {
		t.Fatal(err)
	}
	defer at.end()
	if _, err := at.settle("ready", quiet); err != nil {
		t.Fatal(err)
	}
	took, silent, err := at.presses([]string{"x"}, 9)
	if err != nil || silent > 0 || len(took) != 9 {
		t.Fatalf("%v, %d keys showed nothing, %v", took, silent, err)
	}
	if median := took.at(0.5); median < 10 || median > 30 {
		t.Errorf("the last byte comes 10 ms after the first, and was seen after %v ms", median)
	}
	if got := string(at.saw()); got != "ready"+strings.Repeat("ab", 9) {
		t.Errorf("the terminal saw %q", got)
	}
}

// The meeting has as much in it as is told of it.
func TestCrowd(t *testing.T) {
	want := size{people: 300, stack: 20, entries: 400}
	m, at := assembly.New(), time.Now()
	for _, line := range crowdLines(want) {
		at = at.Add(time.Second)
		if _, err := m.Do(line, assembly.Stamp{At: at}); err != nil {
			t.Fatalf("%s: %v", line, err)
		}
	}
	s := m.State()
	if got := (size{len(s.Roll.People), len(s.Stack()), int(m.Len())}); got != want || s.Floor.Speaker == nil || s.Motions.Pending() == nil {
		t.Errorf("the meeting has %+v, not %+v", got, want)
	}
}
