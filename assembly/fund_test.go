package assembly_test

import (
	"fmt"
	"math"
	"strconv"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly"
)

func itoa(n int) string { return strconv.Itoa(n) }

// TestTheFundAgainstABook plays motions that ask for money, their fates and payments, and keeps a naive book beside it.
func TestTheFundAgainstABook(t *testing.T) {
	type page struct{ voted, paid int64 }
	rapid.Check(t, func(t *rapid.T) {
		m := assembly.New()
		do := func(line string) error {
			_, err := m.Do(line, assembly.Stamp{Seed: seed(m.Len())})
			return err
		}
		must := func(line string) {
			t.Helper()
			if err := do(line); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
		must(`convene "Fund" on 2026-03-02`)
		must("headcount 10")
		must("open")
		must("rule second no")
		book := map[string]*page{}
		for i := range rapid.IntRange(1, 6).Draw(t, "motions") {
			amount := rapid.Int64Range(1, assembly.MaxAmount).Draw(t, "amount")
			must(fmt.Sprintf(`move "x %d" by Ana spend %d "y"`, i, amount))
			must("put")
			if rapid.Bool().Draw(t, "carried") {
				must("count 9 0")
				must("declare")
				must("no-action")
				book[itoa(i+1)] = &page{voted: amount}
			} else {
				must("count 0 9")
				must("declare")
			}
		}
		for range rapid.IntRange(0, 12).Draw(t, "payments") {
			id, amount := itoa(rapid.IntRange(1, 7).Draw(t, "id")), rapid.Int64Range(1, assembly.MaxAmount).Draw(t, "paid")
			err := do(fmt.Sprintf(`paid %s %d "z"`, id, amount))
			p := book[id]
			if fits := p != nil && amount <= p.voted-p.paid; fits != (err == nil) {
				t.Fatalf("paid %s %d: %v", id, amount, err)
			}
			if err == nil {
				p.paid += amount
			}
		}
		register := m.State().Register()
		if len(register) != len(book) {
			t.Fatalf("the register has %d lines, the book %d", len(register), len(book))
		}
		var voted, paid int64
		for _, g := range register {
			p := book[g.Motion]
			if p == nil || g.Voted != p.voted || g.Paid != p.paid || g.Left() != p.voted-p.paid {
				t.Fatalf("%+v, and in the book %+v", g, p)
			}
			voted, paid = voted+p.voted, paid+p.paid
		}
		if v, p, open := assembly.Sums(register); v != voted || p != paid || open != voted-paid {
			t.Fatalf("%d, %d and %d are no sums of %d and %d", v, p, open, voted, paid)
		}
	})
}

func TestSumsDoNotOverflow(t *testing.T) {
	voted, paid, open := assembly.Sums([]assembly.Grant{{Voted: math.MaxInt64, Paid: 3}, {Voted: 5}, {Voted: 7, Paid: math.MaxInt64, Revoked: true}})
	if voted != math.MaxInt64 || open != math.MaxInt64 || paid != math.MaxInt64 {
		t.Errorf("%d, %d, %d", voted, paid, open)
	}
}
