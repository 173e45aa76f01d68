package formats

import (
	"crypto/sha256"
	"fmt"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// TestBulletinIsOnePage makes sure that a bulletin fits on one page, however much was decided and in however many words, and says
// how much is not on it.
func TestBulletinIsOnePage(t *testing.T) {
	for name, c := range map[string]struct {
		motions int
		text    string
		title   string
	}{
		"few":           {2, "That we sing.", "Branch"},
		"many short":    {80, "That we sing.", "Branch"},
		"many of a few": {40, "That " + strings.Repeat("every depot be told in good time and in writing ", 3), "Branch"},
		"long":          {12, "That " + strings.Repeat("what is decided here be told to every depot in good time ", 60), strings.Repeat("General Assembly of the Depots ", 12)},
		"wide":          {20, strings.Repeat("MWMWMWM WMWMWMW ", 30), strings.Repeat("WWWWWWWW ", 40)},
		"one word":      {20, strings.Repeat("W", 3000), strings.Repeat("M", 400)},
		"with lines":    {20, strings.Repeat("a line\n", 50), "Branch"},
	} {
		t.Run(name, func(t *testing.T) {
			d := minutes.Bulletin(decidedMuch(t, c.motions, c.title, c.text), minutes.Options{Program: "stacktaker 1.0"})
			format, err := Find("pdf")
			if err != nil {
				t.Fatal(err)
			}
			for _, page := range []string{"a4", "letter"} {
				p, err := paper.FindPage(page)
				if err != nil {
					t.Fatal(err)
				}
				if n := len(pdfPages(t, written(t, format.With(paper.Options{Page: p}), d))); n != 1 {
					t.Errorf("on %s it has %d pages", page, n)
				}
			}
			if md := written(t, Formats()[0], d); c.motions > 30 && !strings.Contains(md, "more decisions, which the minutes tell") {
				t.Errorf("how many more there are is not said:\n%s", md)
			}
		})
	}
}

// TestBulletinCutsNoDecision makes sure that the words of a decision stand whole, or what was resolved does, or a word of where they are.
func TestBulletinCutsNoDecision(t *testing.T) {
	board := func(motions int, text string) string {
		return strings.Join(strings.Fields(written(t, Formats()[0], minutes.Bulletin(decidedMuch(t, motions, "Branch", text), minutes.Options{}))), " ")
	}
	long := "That " + strings.Repeat("what is decided here be told to every depot in good time ", 10) + "and kept."
	if md := board(1, long); !strings.Contains(md, long) {
		t.Errorf("there is room, and the words are not whole:\n%s", md)
	}
	notes := "This branch notes " + strings.Repeat("what was decided here and told to every depot in good time ", 60) + ". This branch resolves to act."
	if md := board(3, notes); strings.Count(md, "This branch resolves to act.") != 3 || strings.Contains(md, "notes") {
		t.Errorf("what was resolved is not told:\n%s", md)
	}
	endless := strings.Repeat("what is decided here be told to every depot in good time ", 60)
	if md := board(3, endless); strings.Count(md, "Its words stand in the minutes.") != 3 || strings.Contains(md, "…") {
		t.Errorf("where the words stand is not told:\n%s", md)
	}
}

// decidedMuch is a meeting that carried so many motions.
func decidedMuch(t *testing.T, motions int, title, text string) *assembly.Meeting {
	t.Helper()
	m := assembly.New()
	at := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	say := func(line string) {
		if _, err := m.Do(line, assembly.Stamp{At: at, Seed: sha256.Sum256(fmt.Append(nil, m.Len()))}); err != nil {
			t.Fatalf("%.60s: %v", line, err)
		}
	}
	say("convene " + language.Quoted(title) + " on 2026-05-14 place " + language.Quoted(title))
	say("headcount 40")
	say("open")
	for range motions {
		for _, line := range []string{"move " + language.Quoted(text) + " by Ana", "second Ben", "put", "count 30 1", "declare", "no-action"} {
			say(line)
		}
	}
	say("next-meeting 2026-06-11 18:00 " + language.Quoted(title))
	say("close")
	return m
}
