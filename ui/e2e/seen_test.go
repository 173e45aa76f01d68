package e2e

import (
	"regexp"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/tyler-smith/go-bip39"
)

// onFloor tells whether a screen shows this person as having the floor: on the line of these words, or below it and
// above the stack.
func onFloor(screen, name string) bool {
	return regexp.MustCompile(`(?i)\b` + regexp.QuoteMeta(name) + `\b`).MatchString(theFloor(screen))
}

// theFloor is the part of a screen that says who has the floor; "" where it says nothing of it.
func theFloor(screen string) string {
	said := regexp.MustCompile(`(?i)has the floor`).FindStringIndex(screen)
	if said == nil {
		return ""
	}
	from := strings.LastIndex(screen[:said[0]], "\n") + 1
	part := screen[from:]
	if stack := regexp.MustCompile(`(?i)\bstack\b`).FindStringIndex(part); stack != nil {
		part = part[:stack[0]]
	}
	return part
}

// speakersClock reads the clock of whoever has the floor, as in "1:24 of 2:00", or "1:24" where there is no limit.
func speakersClock(screen string) (time.Duration, bool) {
	return clockBehind(theFloor(screen), `(?i)has the floor`)
}

// clockBehind reads the first clock behind what matches a pattern.
func clockBehind(screen, pattern string) (time.Duration, bool) {
	m := regexp.MustCompile(`(?s)` + pattern + `.*?\b(\d+):(\d\d)\b`).FindStringSubmatch(screen)
	if m == nil {
		return 0, false
	}
	minutes, _ := strconv.Atoi(m[1])
	seconds, _ := strconv.Atoi(m[2])
	return time.Duration(minutes)*time.Minute + time.Duration(seconds)*time.Second, true
}

// sealWords finds a seal in a text: the first eight words in a row that all stand in BIP-39's English list, whatever
// frames or numbers stand between them. It is nil where there is none.
func sealWords(text string) []string {
	var run []string
	for _, word := range regexp.MustCompile(`\pL+`).FindAllString(strings.ToLower(text), -1) {
		if _, is := bip39.GetWordIndex(word); !is {
			run = nil
			continue
		}
		if run = append(run, word); len(run) == 8 {
			return run
		}
	}
	return nil
}

// ExpectFloor waits until the screen shows that this person has the floor.
func (w *window) ExpectFloor(name string) *window {
	w.t.Helper()
	w.until(name+" to have the floor", func(screen string) bool { return onFloor(screen, name) })
	return w
}

// ExpectWaits waits until this person stands in the stack. Their name beside "speak" alone is no sign of it: the prompt shows that too, before
// anything is done.
func (w *window) ExpectWaits(name string) *window {
	w.t.Helper()
	return w.ExpectMatch(`(?mi)^[^\w\n]*\d+ ` + regexp.QuoteMeta(name) + `\b`)
}

// AbsentFloor waits until this person does not have the floor.
func (w *window) AbsentFloor(name string) *window {
	w.t.Helper()
	w.until(name+" to leave the floor", func(screen string) bool { return !onFloor(screen, name) })
	return w
}

// ExpectClock waits until the speaker's clock shows more than this, and gives what it shows.
func (w *window) ExpectClock(more time.Duration) time.Duration {
	w.t.Helper()
	var shows time.Duration
	w.until("the speaker's clock to run past "+more.String(), func(screen string) bool {
		var is bool
		shows, is = speakersClock(screen)
		return is && shows > more
	})
	return shows
}

// ExpectSeal waits until the screen shows a seal, and gives its words.
func (w *window) ExpectSeal() []string {
	w.t.Helper()
	var words []string
	w.until("the eight words of a seal", func(screen string) bool {
		words = sealWords(screen)
		return words != nil
	})
	return words
}

const debate = `
 Depot 4 General Assembly                 41 voting · quorum 36 ✓        19:42
 3/7 Overtime                                             12:40 of 20:00 ▓▓▓▓▓░░░
 HAS THE FLOOR                        │ MOTION 4 · simple majority
   ROSA DUARTE        for             │ That overtime is refused
   1:24 of 2:00  ▓▓▓▓▓▓▓▓▓▓▓░░░░      │ from −1 May− +15 April+.
 STACK  nobody twice until all once   │
 1 Ben Sarr   against  1st time       │     moved Ben Sarr · being debated
`

func TestSeen(t *testing.T) {
	if !onFloor(debate, "Rosa Duarte") || onFloor(debate, "Ben Sarr") {
		t.Error("Rosa Duarte has the floor, and Ben Sarr waits")
	}
	if onFloor("Rosa Duarte waits", "Rosa Duarte") {
		t.Error("nobody has the floor where nothing is said of it")
	}
	for screen, want := range map[string]time.Duration{
		debate:                                84 * time.Second,
		"19:42\n Eva Lund has the floor 0:07": 7 * time.Second,
		"19:42\n 3/7 Overtime 12:40 of 20:00": -1,
	} {
		if got, is := speakersClock(screen); is != (want >= 0) || is && got != want {
			t.Errorf("the speaker's clock is %v, %v and not %v:\n%s", got, is, want, screen)
		}
	}
	if got, is := clockBehind(debate, "Overtime"); !is || got != 12*time.Minute+40*time.Second {
		t.Errorf("the item's clock is 12:40, not %v, %v", got, is)
	}
	const eight = "abandon ability able about above absent absorb abstract"
	for text, want := range map[string]string{
		"SEAL │ 1 Abandon 2 ability 3 able │ about\n above absent absorb abstract": eight,
		"sealed: zzz " + eight + " absurd":                                         eight,
		"abandon ability able about above absent absorb, and no more":              "",
	} {
		if got := strings.Join(sealWords(text), " "); got != want {
			t.Errorf("%q has the seal %q, not %q", text, want, got)
		}
	}
}
