package console_test

import (
	"fmt"
	"testing"
)

// However many a refusal names, its way out is seen.
func TestTheWayOutIsSeen(t *testing.T) {
	lines := []string{`convene "Branch" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben", `move "That we meet." by Ana`, "second Ben"}
	for n := range 19 {
		lines = append(lines, fmt.Sprintf(`hand "Josephina%c Novakova%c"`, 'a'+n, 'a'+n))
	}
	for _, size := range sizes {
		d := drive(t, size[0], size[1], lines...).Press("c").Sees("Josephinaa Novakovaa", "others still wait to speak; c again puts it, nobody objecting").Misses("Novakovas still")
		d.Press("tab", "question to", "down").Sees("others still wait")
		drive(t, size[0], size[1], lines...).Press(":", "put", "enter").Sees("others", "no-objection")
	}
	drive(t, 80, 24, lines[:8]...).Press("c").Sees("Josephinaa Novakovaa, Josephinab Novakovab still wait to speak").Misses("other")
}
