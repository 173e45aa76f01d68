package assembly_test

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
)

// long is a meeting of n entries with people and motions in it.
func long(tb testing.TB, people, n int) *assembly.Meeting {
	tb.Helper()
	m := assembly.New()
	now := time.Date(2026, 3, 2, 18, 0, 0, 0, time.UTC)
	do := func(line string) {
		tb.Helper()
		now = now.Add(time.Second)
		if _, err := m.Do(line, assembly.Stamp{At: now, Seed: seed(m.Len())}); err != nil {
			tb.Fatalf("%s: %v", line, err)
		}
	}
	do(`convene "Long" on 2026-03-02`)
	for i := range people {
		do(fmt.Sprintf(`member "Person %d" section "S%d"`, i, i%4))
	}
	do("arrive all")
	do("open")
	for i := 0; m.Len() < uint64(n); i++ {
		who := fmt.Sprintf(`"Person %d"`, i%people)
		other := fmt.Sprintf(`"Person %d"`, (i+1)%people)
		for _, line := range []string{
			"hand " + who, "call", "done",
			fmt.Sprintf(`move "Motion %d." by %s`, i, who), "second " + other, "put", "count 3 4 0", "declare",
		} {
			do(line)
		}
	}
	return m
}

// BenchmarkCommand is one hand and its taking down; the ratio of 10000 to 100 entries is what matters.
func BenchmarkCommand(b *testing.B) {
	for _, n := range []int{100, 10_000} {
		b.Run(fmt.Sprintf("entries=%d", n), func(b *testing.B) {
			m := long(b, 20, n)
			now := m.State().Last
			b.ReportAllocs()
			b.ResetTimer()
			for i := range b.N {
				for j, line := range []string{`hand "Person 7" for`, `drop "Person 7"`} {
					if _, err := m.Do(line, assembly.Stamp{At: now, Seed: seed(uint64(1_000_000 + 2*i + j))}); err != nil {
						b.Fatal(err)
					}
				}
			}
		})
	}
}

func BenchmarkReplay(b *testing.B) {
	m := long(b, 20, 10_000)
	b.ReportAllocs()
	for b.Loop() {
		again := assembly.New()
		for _, e := range m.Entries() {
			if err := again.Apply(e); err != nil {
				b.Fatal(err)
			}
		}
	}
}

func BenchmarkInOrder(b *testing.B) {
	m := long(b, 500, 10_000)
	for b.Loop() {
		m.InOrder()
	}
}

func BenchmarkStack(b *testing.B) {
	for _, order := range []string{"rounds", "alternate", "least-recent"} {
		b.Run(order, func(b *testing.B) {
			m := long(b, 1000, 2000)
			now := m.State().Last
			for i := range 1000 {
				line := fmt.Sprintf(`hand "Person %d" %s`, i, []string{"speak", "for", "against"}[i%3])
				if _, err := m.Do(line, assembly.Stamp{At: now, Seed: seed(uint64(i))}); err != nil {
					b.Fatal(err)
				}
			}
			if _, err := m.Do("rule order "+order, assembly.Stamp{At: now}); err != nil {
				b.Fatal(err)
			}
			b.ResetTimer()
			for b.Loop() {
				if len(m.State().Stack()) != 1000 {
					b.Fatal("somebody is missing")
				}
			}
		})
	}
}
