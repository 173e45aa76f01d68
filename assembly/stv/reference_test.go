package stv

import (
	"fmt"
	"math/big"
	"sort"
	"strings"
)

// The second count: written from docs/rules.md, section 12, alone, as somebody does it on a table with one heap of paper a candidate.
// It knows every single paper, fractions of any size, and looks everything up anew at each stage.

type sheet struct {
	names []string
	value *big.Rat
}

type table struct {
	order     []string // of nomination
	heaps     map[string][]sheet
	votes     map[string]*big.Rat
	out       map[string]string // "elected" or "excluded"
	waiting   map[string]bool   // elected, with a surplus
	exhausted *big.Rat
	quota     *big.Rat
	seats     int
	told      []string
	history   []map[string]*big.Rat
	drawn     int
}

func (t *table) give(s sheet) {
	for len(s.names) > 0 && t.out[s.names[0]] != "" {
		s.names = s.names[1:]
	}
	if len(s.names) == 0 {
		t.exhausted.Add(t.exhausted, s.value)
		return
	}
	who := s.names[0]
	t.heaps[who] = append(t.heaps[who], s)
	t.votes[who].Add(t.votes[who], s.value)
}

func (t *table) left() (who []string) {
	for _, name := range t.order {
		if t.out[name] == "" {
			who = append(who, name)
		}
	}
	return who
}

func (t *table) over() bool { return t.seats == 0 || t.out["ron"] == "elected" || len(t.left()) == 0 }

func (t *table) elect(who []string) string {
	ordered := append([]string{}, who...)
	sort.SliceStable(ordered, func(i, j int) bool {
		a, b := ordered[i], ordered[j]
		if by := t.votes[a].Cmp(t.votes[b]); by != 0 {
			return by > 0
		}
		return a != "ron" && b == "ron"
	})
	var names []string
	for _, name := range ordered {
		if t.over() {
			break
		}
		t.out[name], t.seats = "elected", t.seats-1
		if name != "ron" {
			names = append(names, name)
			t.waiting[name] = t.votes[name].Cmp(t.quota) > 0
		}
	}
	return strings.Join(names, " ")
}

func (t *table) write(what, elected string) {
	now := map[string]*big.Rat{}
	line := what
	for _, name := range t.order {
		now[name] = new(big.Rat).Set(t.votes[name])
		line += fmt.Sprintf(" %s=%s", name, t.votes[name].FloatString(5))
	}
	t.history = append(t.history, now)
	t.told = append(t.told, line+" exhausted="+t.exhausted.FloatString(5)+" elected="+elected)
}

func (t *table) reached() (who []string) {
	for _, name := range t.left() {
		if t.votes[name].Cmp(t.quota) >= 0 {
			who = append(who, name)
		}
	}
	return who
}

// first is the lowest of them (sign 1) or the highest (sign -1); back through the history while some are level; then by lot.
func (t *table) first(who []string, sign int, lot func(int, []string) int) string {
	for at := len(t.history) - 1; at >= 0; at-- {
		var best []string
		for _, name := range who {
			switch {
			case len(best) == 0 || sign*t.history[at][name].Cmp(t.history[at][best[0]]) < 0:
				best = []string{name}
			case t.history[at][name].Cmp(t.history[at][best[0]]) == 0:
				best = append(best, name)
			}
		}
		if who = best; len(who) == 1 {
			return who[0]
		}
	}
	t.drawn++
	return who[lot(t.drawn-1, who)]
}

func cutOff(r *big.Rat) *big.Rat {
	n := new(big.Int).Mul(r.Num(), big.NewInt(100_000))
	return new(big.Rat).SetFrac(n.Quo(n, r.Denom()), big.NewInt(100_000))
}

// countOnATable tells each stage in one line, and then who was elected.
func countOnATable(order []string, seats int, papers [][]string, lot func(int, []string) int) []string {
	t := &table{
		order: order, seats: seats, exhausted: new(big.Rat), heaps: map[string][]sheet{}, votes: map[string]*big.Rat{},
		out: map[string]string{}, waiting: map[string]bool{}, quota: big.NewRat(int64(len(papers)/(seats+1)+1), 1),
	}
	for _, name := range order {
		t.votes[name] = new(big.Rat)
	}
	for _, names := range papers {
		t.give(sheet{names, big.NewRat(1, 1)})
	}
	t.write("first", t.elect(t.reached()))
	for !t.over() {
		var surplus []string
		for _, name := range order {
			if t.waiting[name] {
				surplus = append(surplus, name)
			}
		}
		switch {
		case len(t.left()) <= t.seats:
			t.write("rest", t.elect(t.left()))
		case len(surplus) > 0:
			who := t.first(surplus, -1, lot)
			share := new(big.Rat).Quo(new(big.Rat).Sub(t.votes[who], t.quota), t.votes[who])
			for _, s := range t.heaps[who] {
				t.give(sheet{s.names[1:], cutOff(new(big.Rat).Mul(share, s.value))})
			}
			t.votes[who], t.heaps[who], t.waiting[who] = new(big.Rat).Set(t.quota), nil, false
			t.write("surplus "+who, t.elect(t.reached()))
		default:
			who := t.first(t.left(), 1, lot)
			t.out[who] = "excluded"
			for _, s := range t.heaps[who] {
				t.give(sheet{s.names[1:], s.value})
			}
			t.votes[who], t.heaps[who] = new(big.Rat), nil
			t.write("excluded "+who, t.elect(t.reached()))
		}
	}
	return t.told
}
