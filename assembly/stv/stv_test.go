package stv

import (
	"fmt"
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
)

// election reads one that is written as people say it: the names in order of nomination, seats, and papers as "Ana>Ben" and how many.
func election(names string, seats int, papers ...any) Election {
	order := strings.Fields(names)
	e := Election{Candidates: len(order), Seats: seats, Reopen: slices.Index(order, "ron")}
	for i := 0; i < len(papers); i += 2 {
		var ranks []int
		for name := range strings.SplitSeq(papers[i].(string), ">") {
			ranks = append(ranks, slices.Index(order, name))
		}
		e.Papers = append(e.Papers, Papers{ranks, papers[i+1].(int)})
	}
	return e
}

func called(names []string, who []int) string {
	var called []string
	for _, w := range who {
		called = append(called, names[w])
	}
	return strings.Join(called, " ")
}

// told writes a result as the second count does.
func told(names []string, r Result) (lines []string) {
	for _, s := range r.Stages {
		line := map[Step]string{FirstChoices: "first", TheRest: "rest", Surplus: "surplus ", Exclusion: "excluded "}[s.Step]
		if s.Whose >= 0 {
			line += names[s.Whose]
		}
		for i, v := range s.Votes {
			line += fmt.Sprintf(" %s=%s", names[i], v)
		}
		lines = append(lines, line+" exhausted="+s.Exhausted.String()+" elected="+called(names, s.Elected))
	}
	return lines
}

// The worked cases were counted by hand.
func TestWorkedCases(t *testing.T) {
	for name, c := range map[string]struct {
		names  string
		e      Election
		stages []string
	}{
		"a surplus at a share of its value, cut off": {"Ana Ben Cleo Dov", election("Ana Ben Cleo Dov", 2,
			"Ana>Ben>Cleo", 14, "Ben>Ana", 7, "Cleo>Ben", 6, "Dov>Cleo", 5, "Dov", 2), []string{
			"first Ana=14.00000 Ben=7.00000 Cleo=6.00000 Dov=7.00000 exhausted=0.00000 elected=Ana",
			"surplus Ana Ana=12.00000 Ben=8.99990 Cleo=6.00000 Dov=7.00000 exhausted=0.00000 elected=", // 2/14 = 0.14285, fourteen times
			"excluded Cleo Ana=12.00000 Ben=14.99990 Cleo=0.00000 Dov=7.00000 exhausted=0.00000 elected=Ben",
		}},
		"an instant run-off": {"Ana Ben Cleo", election("Ana Ben Cleo", 1, "Ana", 4, "Ben>Cleo", 3, "Cleo>Ben", 2), []string{
			"first Ana=4.00000 Ben=3.00000 Cleo=2.00000 exhausted=0.00000 elected=",
			"excluded Cleo Ana=4.00000 Ben=5.00000 Cleo=0.00000 exhausted=0.00000 elected=Ben",
		}},
		"those who are left": {"Ana Ben Cleo", election("Ana Ben Cleo", 2, "Ana", 5, "Ben", 2, "Cleo", 1), []string{
			"first Ana=5.00000 Ben=2.00000 Cleo=1.00000 exhausted=0.00000 elected=Ana",
			"surplus Ana Ana=3.00000 Ben=2.00000 Cleo=1.00000 exhausted=2.00000 elected=",
			"excluded Cleo Ana=3.00000 Ben=2.00000 Cleo=0.00000 exhausted=3.00000 elected=",
			"rest Ana=3.00000 Ben=2.00000 Cleo=0.00000 exhausted=3.00000 elected=Ben",
		}},
		"no more than the seats": {"Ana Ben", election("Ana Ben", 2, "Ana>Ben", 2, "Ben", 1), []string{
			"first Ana=2.00000 Ben=1.00000 exhausted=0.00000 elected=Ana", "rest Ana=2.00000 Ben=1.00000 exhausted=0.00000 elected=Ben",
		}},
		"nominations are opened again": {"Ana Ben ron Cleo", election("Ana Ben ron Cleo", 3, "Ana", 6, "ron", 5, "Ben", 4, "Cleo", 1), []string{
			"first Ana=6.00000 Ben=4.00000 ron=5.00000 Cleo=1.00000 exhausted=0.00000 elected=Ana",
		}},
		"level with re-open nominations": {"ron Ana Ben", election("ron Ana Ben", 2, "ron", 4, "Ana", 4, "Ben", 2), []string{
			"first ron=4.00000 Ana=4.00000 Ben=2.00000 exhausted=0.00000 elected=Ana",
		}},
		"level, and apart a stage before": {"Ana Ben Cleo Dov", election("Ana Ben Cleo Dov", 1, "Ana", 5, "Ben", 3, "Cleo", 2, "Dov>Cleo", 1), []string{
			"first Ana=5.00000 Ben=3.00000 Cleo=2.00000 Dov=1.00000 exhausted=0.00000 elected=",
			"excluded Dov Ana=5.00000 Ben=3.00000 Cleo=3.00000 Dov=0.00000 exhausted=0.00000 elected=",
			"excluded Cleo Ana=5.00000 Ben=3.00000 Cleo=0.00000 Dov=0.00000 exhausted=3.00000 elected=",
			"excluded Ben Ana=5.00000 Ben=0.00000 Cleo=0.00000 Dov=0.00000 exhausted=6.00000 elected=",
			"rest Ana=5.00000 Ben=0.00000 Cleo=0.00000 Dov=0.00000 exhausted=6.00000 elected=Ana",
		}},
	} {
		t.Run(name, func(t *testing.T) {
			r := Count(c.e, nil)
			got := told(strings.Fields(c.names), r)
			if strings.Join(got, "\n") != strings.Join(c.stages, "\n") {
				t.Errorf("got\n%s\nand by hand it is\n%s", strings.Join(got, "\n"), strings.Join(c.stages, "\n"))
			}
		})
	}
}

// A count stops where only a lot goes on, says between whom, and goes on from there with the lot.
func TestLevelThroughout(t *testing.T) {
	e := election("Ana Ben Cleo", 1, "Ana", 3, "Ben", 2, "Cleo>Ben", 2)
	r := Count(e, nil)
	if r.Tie == nil || !r.Tie.Excluding || !slices.Equal(r.Tie.Among, []int{1, 2}) || len(r.Stages) != 1 || len(r.Elected) != 0 {
		t.Fatalf("the count went past a tie: %+v", r)
	}
	asked := 0
	r = Count(e, func(number int, tie Tie) (int, bool) {
		if asked++; number != 0 {
			t.Errorf("it asks for lot %d", number)
		}
		return slices.Index(tie.Among, 2), true
	})
	if asked != 1 || r.Tie != nil || !slices.Equal(r.Elected, []int{1}) || !slices.Equal(r.Stages[1].Level, []int{1, 2}) {
		t.Errorf("Cleo fell by lot, and Ben has four of seven: %+v, asked %d times", r, asked)
	}
	// Two with the same surplus.
	r = Count(election("Ana Ben Cleo Dov Eve", 3, "Ana>Cleo", 7, "Ben>Dov", 7, "Cleo", 1, "Dov", 1, "Eve", 2), nil)
	if r.Tie == nil || r.Tie.Excluding || !slices.Equal(r.Tie.Among, []int{0, 1}) {
		t.Errorf("whose surplus goes first is for a lot: %+v", r.Tie)
	}
}

var people = []string{"Ana", "Ben", "Cleo", "Dov", "Eve", "Fay"}

// both counts an election twice and compares every digit of every stage.
func both(t *testing.T, order []string, seats int, papers [][]string) Result {
	t.Helper()
	e := Election{Candidates: len(order), Seats: seats, Reopen: slices.Index(order, "ron")}
	for _, names := range papers {
		ranks := make([]int, len(names))
		for i, name := range names {
			ranks[i] = slices.Index(order, name)
		}
		if n := len(e.Papers); n > 0 && slices.Equal(e.Papers[n-1].Ranks, ranks) {
			e.Papers[n-1].Count++
			continue
		}
		e.Papers = append(e.Papers, Papers{ranks, 1})
	}
	r := Count(e, func(number int, tie Tie) (int, bool) { return number % len(tie.Among), true })
	got, want := told(order, r), countOnATable(order, seats, papers, func(number int, among []string) int { return number % len(among) })
	if !slices.Equal(got, want) {
		t.Fatalf("%d seats, %v:\n%s\n-- and on a table:\n%s", seats, papers, strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	for i, s := range r.Stages {
		sum := s.Exhausted + s.Lost
		for _, v := range s.Votes {
			sum += v
		}
		if sum != Value(r.Valid)*Whole || s.Lost < 0 || i > 0 && s.Lost < r.Stages[i-1].Lost {
			t.Fatalf("stage %d: votes, exhausted and lost are %s of %d papers", i, sum, r.Valid)
		}
	}
	if len(r.Elected) > seats || !r.Reopened && len(r.Elected) != min(seats, len(order)) {
		t.Fatalf("%d seats, and elected are %v", seats, r.Elected)
	}
	return r
}

// Every election of up to four papers on three names, for one seat to three.
func TestEverySmallElection(t *testing.T) {
	names := []string{"Ana", "Ben", "ron"}
	var rankings [][]string
	var grow func([]string)
	grow = func(so []string) {
		if len(so) > 0 {
			rankings = append(rankings, so)
		}
		for _, name := range names {
			if !slices.Contains(so, name) {
				grow(append(slices.Clone(so), name))
			}
		}
	}
	grow(nil)
	counted := 0
	var fill func(from int, papers [][]string)
	fill = func(from int, papers [][]string) {
		for seats := 1; seats <= 3; seats++ {
			both(t, names, seats, papers)
			counted++
		}
		if len(papers) == 4 {
			return
		}
		for i := from; i < len(rankings); i++ {
			fill(i, append(slices.Clone(papers), rankings[i]))
		}
	}
	fill(0, nil)
	if len(rankings) != 15 || counted != 3*3876 {
		t.Errorf("there are 15 rankings and 3,876 elections of up to four papers; seen were %d and %d", len(rankings), counted/3)
	}
}

func chance(r *rand.Rand) (order []string, seats int, papers [][]string) {
	order = slices.Clone(people[:2+r.IntN(len(people)-1)])
	if r.IntN(4) == 0 {
		order[r.IntN(len(order))] = "ron"
	}
	for range r.IntN(60) {
		names := slices.Clone(order)
		r.Shuffle(len(names), func(i, j int) { names[i], names[j] = names[j], names[i] })
		papers = append(papers, names[:1+r.IntN(len(names))])
	}
	return order, 1 + r.IntN(len(order)), papers
}

func TestElectionsByChance(t *testing.T) {
	r := rand.New(rand.NewPCG(12, 2007))
	for range 3000 {
		order, seats, papers := chance(r)
		both(t, order, seats, papers)
	}
}

// In whatever order papers come in, and in whatever order people were nominated: where no lot decided, the same are elected.
func TestOrderDecidesNothing(t *testing.T) {
	r := rand.New(rand.NewPCG(7, 7))
	compared := 0
	for range 2000 {
		order, seats, papers := chance(r)
		count := func() (string, bool) {
			e := Election{Candidates: len(order), Seats: seats, Reopen: slices.Index(order, "ron")}
			for _, names := range papers {
				var ranks []int
				for _, name := range names {
					ranks = append(ranks, slices.Index(order, name))
				}
				e.Papers = append(e.Papers, Papers{ranks, 1})
			}
			res := Count(e, nil)
			who := strings.Fields(called(order, res.Elected))
			slices.Sort(who)
			return strings.Join(who, " "), res.Tie == nil
		}
		first, whole := count()
		if !whole {
			continue
		}
		r.Shuffle(len(papers), func(i, j int) { papers[i], papers[j] = papers[j], papers[i] })
		order = slices.Clone(order)
		r.Shuffle(len(order), func(i, j int) { order[i], order[j] = order[j], order[i] })
		if again, whole := count(); !whole || again != first {
			t.Fatalf("%v for %d seats: %s, and in another order %s", papers, seats, first, again)
		}
		compared++
	}
	if compared < 1000 {
		t.Errorf("only %d elections without a lot", compared)
	}
}

// 10,000 papers, thirty names and ten seats: what a count costs, and what one pass over the papers for each of its stages costs.
func BenchmarkCount(b *testing.B) {
	e := large()
	stages := 0
	b.Run("count", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			stages = len(Count(e, func(int, Tie) (int, bool) { return 0, true }).Stages)
		}
		b.ReportMetric(float64(stages), "stages")
	})
	b.Run("passes", func(b *testing.B) {
		votes := make([]Value, e.Candidates)
		for b.Loop() {
			for range stages {
				for i := range e.Papers {
					votes[e.Papers[i].Ranks[i%len(e.Papers[i].Ranks)]] += Value(e.Papers[i].Count) * Whole
				}
			}
		}
	})
}

func large() Election {
	r := rand.New(rand.NewPCG(3, 30))
	e := Election{Candidates: 30, Seats: 10, Reopen: -1}
	for range 10_000 {
		e.Papers = append(e.Papers, Papers{r.Perm(30)[:1+r.IntN(30)], 1})
	}
	return e
}

// Whoever is level with "re-open nominations" is elected before it, wherever it was nominated: once it is elected, no more seats are filled.
func TestLevelWithReopening(t *testing.T) {
	for _, names := range []string{"ron Ana Ben", "Ana ron Ben", "Ana Ben ron", "Ben ron Ana"} {
		r := Count(election(names, 2, "ron", 10, "Ana", 10), nil)
		if got := called(strings.Fields(names), r.Elected); got != "Ana" || !r.Reopened {
			t.Errorf("%s: %s are elected", names, got)
		}
	}
}
