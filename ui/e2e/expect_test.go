package e2e

import (
	"fmt"
	"regexp"
	"strings"
)

// plain is a screen as its words: case, lines and the space between words are nothing.
func plain(screen string) string {
	return strings.Join(strings.Fields(strings.ToLower(screen)), " ")
}

// Expect waits until the screen shows all of these texts.
func (w *window) Expect(texts ...string) *window {
	w.t.Helper()
	w.until(fmt.Sprintf("%q", texts), func(screen string) bool {
		for _, text := range texts {
			if !strings.Contains(plain(screen), plain(text)) {
				return false
			}
		}
		return true
	})
	return w
}

// ExpectMatch waits until the screen, lines as they stand and case ignored, matches.
func (w *window) ExpectMatch(pattern string) *window {
	w.t.Helper()
	re := regexp.MustCompile("(?i)" + pattern)
	w.until("a match of "+pattern, re.MatchString)
	return w
}

// Absent waits until the screen shows none of these texts.
func (w *window) Absent(texts ...string) *window {
	w.t.Helper()
	w.until(fmt.Sprintf("%q to be gone", texts), func(screen string) bool {
		for _, text := range texts {
			if strings.Contains(plain(screen), plain(text)) {
				return false
			}
		}
		return true
	})
	return w
}

// AbsentMatch waits until the screen, case ignored, does not match.
func (w *window) AbsentMatch(pattern string) *window {
	w.t.Helper()
	re := regexp.MustCompile("(?i)" + pattern)
	w.until("no match of "+pattern, func(screen string) bool { return !re.MatchString(screen) })
	return w
}
