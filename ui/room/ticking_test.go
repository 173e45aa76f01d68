package room

import (
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

// A clock that ticks repaints its digits, and the bar below: nothing else moves from one second to the next, so that
// a slow line or a camera has little to do.
func TestTickingChangesFewLines(t *testing.T) {
	for _, c := range scenes() {
		s, _ := c.sight(t)
		for _, size := range sizes() {
			l := Look{look.Dark(), true}
			p := page{s, now0(), size[0], size[1], l, speaking("")}
			most := p.most() + 3 // the letters, the edges of their box, the bar
			from := clockOf(s)
			steady := from == nil || !from.Runs
			for i := range 8 {
				at := s.seenAt(from).Add(time.Duration(i) * time.Second)
				before, after := Draw(s, at, size[0], size[1], l), Draw(s, at.Add(time.Second), size[0], size[1], l)
				changed := 0
				for y := range before {
					if before[y] != after[y] {
						changed++
					}
				}
				if turns(s, at) {
					continue
				}
				if changed > most || steady && changed > 0 {
					t.Errorf("%s at %v: %d lines change after %d s, want at most %d", c.name, size, changed, i, most)
				}
			}
		}
	}
}

// clockOf is the clock that a scene shows, nil without one.
func clockOf(s Sight) *Clock {
	switch {
	case s.Closing != nil:
	case s.Pause != nil:
		return &s.Pause.Clock
	case s.Verdict != nil, s.Hands != nil, s.Contest != nil:
	case s.Speech != nil:
		return &s.Speech.Clock
	case s.Motion != nil, s.Round != nil:
	default:
		for _, i := range s.Agenda {
			if i.Clock != nil {
				return i.Clock
			}
		}
	}
	return nil
}

// seenAt is an instant at which a scene is seen.
func (s Sight) seenAt(c *Clock) time.Time {
	switch {
	case c != nil:
		return c.At
	case s.Verdict != nil:
		return s.Verdict.At.Add(10 * time.Second)
	case s.Motion != nil:
		return s.Motion.Since
	}
	return now0()
}

// turns tells whether a page of a long text is turned in the second after.
func turns(s Sight, at time.Time) bool {
	return s.Motion != nil && at.Add(time.Second).Sub(s.Motion.Since)%turning == 0
}

// Left and spent add up whatever part of a second has gone by, and the console says the same of the same instant.
func TestClockReading(t *testing.T) {
	for _, c := range []struct {
		spent  time.Duration
		limit  time.Duration
		runs   bool
		figure string
		said   string
		theme  string
	}{
		{0, 2 * time.Minute, true, "2:00", "left of 2:00", "strong"},
		{84*time.Second + 900*time.Millisecond, 2 * time.Minute, true, "0:36", "left of 2:00", "strong"},
		{95*time.Second + 999*time.Millisecond, 2 * time.Minute, true, "0:25", "left of 2:00", "strong"},
		{96 * time.Second, 2 * time.Minute, true, "0:24", "nearly up, of 2:00", "amber"},
		{119*time.Second + 999*time.Millisecond, 2 * time.Minute, true, "0:01", "nearly up, of 2:00", "amber"},
		{2 * time.Minute, 2 * time.Minute, true, "+0:00", "▲ over time, of 2:00", "red"},
		{132 * time.Second, 2 * time.Minute, true, "+0:12", "▲ over time, of 2:00", "red"},
		{2 * time.Hour, time.Minute, true, "+1:59:00", "▲ over time, of 1:00", "red"},
		{30 * time.Second, 2 * time.Minute, false, "1:30", "clock stopped, left of 2:00", "strong"},
		{90 * time.Second, 0, true, "1:30", "so far", "strong"},
	} {
		th := look.Dark()
		p := page{now: now0(), w: 80, Look: Look{th, true}, tongue: speaking("")}
		r := p.read(Clock{c.spent, now0(), c.runs, c.limit})
		style := map[string]string{"strong": th.Strong.Render("x"), "amber": th.Amber.Render("x"), "red": th.Red.Render("x")}[c.theme]
		if r.figure != c.figure || r.said != c.said || r.style.Render("x") != style {
			t.Errorf("%s of %s: %s, %q, %q; want %s, %q, %s", c.spent, c.limit, r.figure, r.said, r.style.Render("x"), c.figure, c.said, c.theme)
		}
	}
}

// A clock that stands, and one that is read before its instant, do not move.
func TestClockSpent(t *testing.T) {
	c := Clock{Elapsed: time.Minute, At: now0(), Runs: true}
	for later, want := range map[time.Duration]time.Duration{
		0: time.Minute, time.Second: 61 * time.Second, -time.Hour: time.Minute,
	} {
		if got := c.Spent(now0().Add(later)); got != want {
			t.Errorf("%s later: %s, want %s", later, got, want)
		}
	}
	c.Runs = false
	if got := c.Spent(now0().Add(time.Hour)); got != time.Minute {
		t.Errorf("a clock that stands went on to %s", got)
	}
}

// A text that does not fit is turned every twelve seconds, says where it is, and loses no word.
func TestLongTextIsTurned(t *testing.T) {
	m := Motion{Number: "1", Text: []look.Segment{{Text: long}}, Since: now0()}
	s := Sight{Motion: &m}
	for _, size := range [][2]int{{60, 16}, {40, 12}} {
		var all []string
		pages := 0
		for i := 0; pages == 0 || i < pages; i++ {
			at := now0().Add(time.Duration(i) * turning)
			lines := Draw(s, at, size[0], size[1], Look{look.Plain(), true})
			heading := strings.Fields(ansi.Strip(lines[0]))
			turned := strings.Join(heading[max(len(heading)-4, 0):], " ")
			here, of, _ := strings.Cut(turned, " of ")
			if n, err := strconv.Atoi(of); err != nil || n < 2 || here != "page "+strconv.Itoa(i+1) {
				t.Fatalf("%v: page %d says it is %q", size, i+1, turned)
			} else {
				pages = n
			}
			for _, l := range lines[1:] {
				all = append(all, strings.Fields(ansi.Strip(l))...)
			}
			last := Draw(s, at.Add(turning-time.Millisecond), size[0], size[1], Look{look.Plain(), true})
			if strings.Join(last, "\n") != strings.Join(lines, "\n") {
				t.Errorf("%v: page %d is turned before its time", size, i+1)
			}
		}
		if got := strings.Join(all, " "); got != long {
			t.Errorf("%v: the pages say %q", size, got)
		}
		again := Draw(s, now0().Add(time.Duration(pages)*turning), size[0], size[1], Look{look.Plain(), true})
		if !strings.Contains(ansi.Strip(again[0]), "page 1 of "+strconv.Itoa(pages)) {
			t.Errorf("%v: after the last page comes %q", size, ansi.Strip(again[0]))
		}
	}
}

func BenchmarkDraw(b *testing.B) {
	m := Motion{Number: "1", Text: []look.Segment{{Text: "That overtime is refused from "}, {Change: look.Struck, Text: "1 May"}, {Text: "."}}}
	speech := Sight{ // with the motion's words below
		Motion: &m, Speech: &Speech{Name: "Rosa Duarte", Kind: "for", Clock: Clock{At: now0(), Runs: true, Limit: time.Minute}},
		Next: []Waiting{{Name: "Ben Sarr", Kind: "for", Why: "1st time"}},
	}
	for name, s := range map[string]Sight{"speech": speech, "motion": {Motion: &m}, "long": {Motion: &Motion{Text: []look.Segment{{Text: strings.Repeat(long+" ", 20)}}}}} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				Draw(s, now0(), 120, 40, Look{look.Dark(), true})
			}
		})
	}
}
