package paper

import (
	"math"
	"testing"

	"pgregory.net/rapid"
)

// Columns share a room: all of it, none gets less than it needs where there is enough, and more is not less.
func TestApportioned(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		n := rapid.IntRange(1, 9).Draw(t, "columns")
		least, natural := make([]float64, n), make([]float64, n)
		needs := 0.0
		for i := range n {
			least[i] = rapid.Float64Range(1, 60).Draw(t, "least")
			natural[i] = least[i] + rapid.Float64Range(0, 200).Draw(t, "more")
			needs += least[i]
		}
		room := rapid.Float64Range(50, 200).Draw(t, "room")
		got := Apportion(natural, least, room)
		if math.Abs(Sum(got)-room) > 1e-6 {
			t.Fatalf("%v of %v", Sum(got), room)
		}
		for i := range got {
			if needs <= room && (got[i] < least[i]-1e-9 || Sum(natural) > room && got[i] > natural[i]+1e-9) {
				t.Fatalf("column %d of %v gets %v", i, least, got)
			}
		}
	})
}
