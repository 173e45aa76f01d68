package room

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// BenchmarkOf is what a recess shows, with the curve of who was present; the ratio of 10,000 to 100 entries is what matters, with a
// closed session and without.
func BenchmarkOf(b *testing.B) {
	for _, entries := range []int{100, 10_000} {
		for _, closed := range []bool{false, true} {
			b.Run(fmt.Sprintf("entries=%d/closed=%t", entries, closed), func(b *testing.B) {
				m := assembly.New()
				at := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
				do := func(line string) {
					at = at.Add(time.Second)
					if _, err := m.Do(line, assembly.Stamp{At: at, Seed: [32]byte{1, byte(m.Len()), byte(m.Len() >> 8)}}); err != nil {
						b.Fatalf("%s: %v", line, err)
					}
				}
				for _, line := range []string{`convene "Long" on 2026-03-02`, "rule quorum 3", "arrive Ana Ben Cleo Dov", "open"} {
					do(line)
				}
				if closed {
					do("in-camera on")
					do("in-camera off")
				}
				for m.Len() < uint64(entries) {
					do("hand Dov")
					do("drop Dov")
				}
				do("recess 10m")
				b.ReportAllocs()
				b.ResetTimer()
				for range b.N {
					Of(m, at, Desk{})
				}
			})
		}
	}
}
