package assembly_test

import (
	"fmt"
	"slices"
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

// A mend of the first of 10,000 entries looks at all of them anew; beside it, folding that record, for the ratio.
func BenchmarkMend(b *testing.B) {
	m := long(b, 20, 10_000)
	if _, err := m.Do(`mend after 2 note "The doors were shut."`, assembly.Stamp{At: m.State().Last, Seed: seed(9_000_000)}); err != nil {
		b.Fatal(err)
	}
	entries := slices.Clone(m.Entries())
	b.Run("fold", func(b *testing.B) {
		for b.Loop() {
			if err := assembly.New().Load(entries); err != nil {
				b.Fatal(err)
			}
		}
	})
	b.Run("mend", func(b *testing.B) {
		for i := range b.N {
			again := assembly.New()
			b.StopTimer()
			if err := again.Load(entries); err != nil {
				b.Fatal(err)
			}
			b.StartTimer()
			if _, err := again.Do(`mend after 3 note "The windows too."`, assembly.Stamp{At: m.State().Last, Seed: seed(uint64(9_000_001 + i))}); err != nil {
				b.Fatal(err)
			}
		}
	})
}

// A record in which a hundred lines were put right opens nearly as fast as one in which none was.
func BenchmarkLoadMended(b *testing.B) {
	m := long(b, 20, 2_000)
	plain := slices.Clone(m.Entries())
	for i := range 100 {
		if _, err := m.Do(fmt.Sprintf(`mend after %d note "Number %d."`, 2+i, i), assembly.Stamp{At: m.State().Last, Seed: seed(uint64(9_000_000 + i))}); err != nil {
			b.Fatal(err)
		}
	}
	for name, entries := range map[string][]assembly.Entry{"mended=0": plain, "mended=100": m.Entries()} {
		b.Run(name, func(b *testing.B) {
			for b.Loop() {
				if err := assembly.New().Load(entries); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
