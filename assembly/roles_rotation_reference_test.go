package assembly_test

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"math/big"
	"slices"
)

// held is what the naive reference remembers of a meeting: who was there, and who served in what, in order.
type held struct {
	there []string
	terms [][2]string // role and person
}

// history is all meetings so far, the running one last. Its rules are those of docs/rules.md, section 2, word by word, from nothing but
// this.
type history []held

func (h history) tonight() *held { return &h[len(h)-1] }

// attended is at how many meetings somebody was, tonight's included where tonight is.
func (h history) attended(who string, tonight bool) int {
	n := 0
	for i, m := range h {
		if slices.Contains(m.there, who) && (tonight || i < len(h)-1) {
			n++
		}
	}
	return n
}

// served is in how many meetings somebody served in a role, and in which last.
func (h history) served(role, who string) (n, last int) {
	for i, m := range h {
		if slices.Contains(m.terms, [2]string{role, who}) {
			n, last = n+1, i+1
		}
	}
	return n, last
}

// inARow is how many of the last terms as facilitator were all of one person.
func (h history) inARow(who string) int {
	n := 0
	for _, m := range h {
		for _, t := range m.terms {
			switch {
			case t[0] != "facilitator":
			case t[1] == who:
				n++
			default:
				n = 0
			}
		}
	}
	return n
}

func (h history) coFacilitator() string {
	last := ""
	if len(h) > 1 {
		for _, t := range h[len(h)-2].terms {
			if t[0] == "co-facilitator" {
				last = t[1]
			}
		}
	}
	return last
}

// next is who is to facilitate, in order, and which rules had to be dropped.
func (h history) next(meeting string, lot int, roll, passed []string, roles map[string]string) (order, dropped []string) {
	rules := []string{"max-consecutive", "attendance", "one role"}
	some := slices.ContainsFunc(roll, func(who string) bool { return h.attended(who, false) >= 2 })
	for n := 0; n <= len(rules); n++ {
		keeps := func(rule string) bool { return slices.Contains(rules[n:], rule) }
		for _, who := range h.tonight().there {
			switch {
			case slices.Contains(passed, who), roles["facilitator"] == who:
			case keeps("max-consecutive") && h.inARow(who) >= 1:
			case keeps("attendance") && some && h.attended(who, false) < 2:
			case keeps("one role") && slices.ContainsFunc(sorted(roles), func(r string) bool { return roles[r] == who }):
			default:
				order = append(order, who)
			}
		}
		if len(order) > 0 {
			dropped = rules[:n]
			break
		}
	}
	drawn := func(who string) string {
		sum := sha256.Sum256([]byte(fmt.Sprintf("%s|facilitator|%s|%d", meeting, who, lot)))
		return hex.EncodeToString(sum[:])
	}
	inAny := func(who string) (n int) {
		for _, role := range []string{"facilitator", "co-facilitator", "stack-keeper", "minute-taker"} {
			in, _ := h.served(role, who)
			n += in
		}
		return n
	}
	slices.SortFunc(order, func(a, b string) int {
		if co := h.coFacilitator(); a == co || b == co {
			if a == co {
				return -1
			}
			return 1
		}
		servedA, lastA := h.served("facilitator", a)
		servedB, lastB := h.served("facilitator", b)
		return cmp.Or(
			big.NewRat(int64(servedA), int64(h.attended(a, true))).Cmp(big.NewRat(int64(servedB), int64(h.attended(b, true)))),
			cmp.Compare(lastA, lastB), cmp.Compare(inAny(a), inAny(b)), cmp.Compare(drawn(a), drawn(b)),
		)
	})
	return order, dropped
}

func sorted(roles map[string]string) []string {
	var all []string
	for r := range roles {
		all = append(all, r)
	}
	slices.Sort(all)
	return all
}
