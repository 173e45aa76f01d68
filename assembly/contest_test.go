package assembly_test

import (
	"slices"
	"testing"
	"time"

	"stacktaker/assembly"
)

func election(rule, seats string, lines ...string) []string {
	return append([]string{`convene "Election" on 2026-03-02`, "headcount 40", "open", "rule election " + rule, `elect "Chair" seats ` + seats}, lines...)
}

// Where the last two for one seat are tied, who falls elects the other: that is told as the election, and not as a fall. Elsewhere somebody only
// falls, and what is tied is told with its hands.
func TestWhatIsTiedInAnElection(t *testing.T) {
	const ana, ben, cleo, dov = "nominate Ana", "nominate Ben", "nominate Cleo", "nominate Dov"
	for name, c := range map[string]struct {
		lines  []string
		elects bool
		hands  int
		tied   bool
	}{
		"named":                   {election("plurality", "1", ana, ben), false, 0, false},
		"in the first round":      {election("plurality", "1", ana, ben, "put"), false, 0, false},
		"two for one seat":        {election("plurality", "1", ana, ben, "put", "count Ana 5 Ben 5", "declare"), true, 5, true},
		"nobody has a hand":       {election("plurality", "1", ana, ben, "put", "count Ana 0 Ben 0", "declare"), true, 0, true},
		"two, and tied again":     {election("plurality", "1", ana, ben, "put", "count Ana 5 Ben 5", "declare", "count Ana 6 Ben 6", "declare"), true, 6, true},
		"two, of all present":     {election("majority of present", "1", ana, ben, "put", "count Ana 5 Ben 5", "declare"), false, 5, true},
		"two, of the hands cast":  {election("majority", "1", ana, ben, "put", "count Ana 5 Ben 5", "declare"), true, 5, true},
		"three for one seat":      {election("plurality", "1", ana, ben, cleo, "put", "count Ana 5 Ben 5 Cleo 5", "declare"), false, 5, true},
		"the lower two of three":  {election("plurality", "1", ana, ben, cleo, "put", "count Ana 6 Ben 4 Cleo 4", "declare"), false, 4, true},
		"the last seat":           {election("plurality", "2", ana, ben, cleo, "put", "count Ana 9 Ben 4 Cleo 4", "declare"), false, 4, true},
		"two for the last seat":   {election("majority", "2", ana, ben, cleo, "put", "count Ana 9 Ben 2 Cleo 2", "declare"), true, 2, true},
		"two of three, two seats": {election("majority", "2", ana, ben, cleo, dov, "put", "count Ana 20 Ben 6 Cleo 5 Dov 5", "declare"), false, 5, true},
		"one by one":              {election("plurality", "2", ana, ben, "put", "count 5 5", "declare"), false, 0, false},
		"one fell":                {election("plurality", "1", ana, ben, cleo, "put", "count Ana 6 Ben 5 Cleo 4", "declare"), false, 0, false},
		"elected after a tie":     {election("plurality", "1", ana, ben, "put", "count Ana 5 Ben 5", "declare", "count Ana 6 Ben 5", "declare"), false, 0, false},
		"two proposals":           {[]string{`convene "Choice" on 2026-03-02`, "headcount 40", "open", `compete "the hall" "the field"`, "put", `count "the hall" 5 "the field" 5`, "declare"}, false, 5, true},
	} {
		s := played(t, c.lines...).State()
		contest := s.Contests[len(s.Contests)-1]
		if got := contest.TieElects(); got != c.elects {
			t.Errorf("%s: the tie elects: %v", name, got)
		}
		if hands, tied := contest.Tied(); hands != c.hands || tied != c.tied {
			t.Errorf("%s: tied %v with %d hands each", name, tied, hands)
		}
	}
}

// The entry that decided an election is the one that is told with it: its round, a lot, the room without a count, and none before or after.
func TestWhatDecidesAnElection(t *testing.T) {
	for last, lines := range map[string][]string{
		"declare": election("plurality", "1", "nominate Ana", "nominate Ben", "put", "count Ana 9 Ben 5"),
		"lot 3":   election("plurality", "1", "nominate Ana", "nominate Ben", "put", "count Ana 5 Ben 5", "declare", "count Ana 5 Ben 5", "declare"),
		"adopt":   election("plurality", "1", "nominate Ana"),
	} {
		m := played(t, lines...)
		for n := range m.State().Contests[0].Rounds {
			if m.State().Contests[0].DecidedBy(uint64(n)) || m.State().Contests[0].DecidedBy(0) {
				t.Errorf("before %s it is decided", last)
			}
		}
		e, err := m.Do(last, assembly.Stamp{At: time.Date(2026, 3, 2, 19, 0, 0, 0, time.UTC)})
		if err != nil {
			t.Fatal(err)
		}
		c := m.State().Contests[0]
		if c.State == assembly.Chosen != c.DecidedBy(e.Seq) || c.DecidedBy(e.Seq-1) || c.DecidedBy(e.Seq+1) {
			t.Errorf("%s: %s, by it: %v, by the entry before it: %v", last, c.State, c.DecidedBy(e.Seq), c.DecidedBy(e.Seq-1))
		}
	}
}

// A verdict tells after how many counts it stands: of this question, and not of the one before it was brought back.
func TestCountsOfAVerdict(t *testing.T) {
	once := weekly("put", "count 9 5", "declare")
	again := append(slices.Clone(once), "recount", "count 9 6", "declare")
	anew := append(slices.Clone(again), "move reconsider 1 by Cleo", "second Dov", "put", "count 12 0", "declare")
	for want, lines := range [][]string{weekly("put", "count 9 5"), once, again} {
		if got := played(t, lines...).State().Motions.Get("1").Counts(); got != want {
			t.Errorf("%d counts, and %d were declared", got, want)
		}
	}
	m := played(t, append(anew, "put", "count 5 9", "declare")...).State().Motions.Get("1")
	if m.Counts() != 1 || len(m.Rounds) != 3 {
		t.Errorf("after it was reconsidered %d counts of %d rounds led to the verdict", m.Counts(), len(m.Rounds))
	}
}

// Who comes and goes at the door while hands are counted is asked about where the verdict is taken of the room or of all members.
func TestTheRoomWeighs(t *testing.T) {
	motion := func(needs string) []string {
		return []string{`convene "Room" on 2026-03-02`, "headcount 20", "open", `move "That we meet weekly." by Ana needs "` + needs + `"`, "second Ben", "put"}
	}
	for name, c := range map[string]struct {
		lines []string
		want  bool
	}{
		"nothing is counted":   {weekly(), false},
		"cast":                 {motion("2/3 of cast"), false},
		"votes":                {motion("majority of votes"), false},
		"present":              {motion("2/3 of present"), true},
		"members":              {motion("majority of members"), true},
		"the second of two":    {motion("2/3 of cast and majority of present"), true},
		"the first of two":     {motion("1/3 of members and 2/3 of cast"), true},
		"neither of two":       {motion("2/3 of cast and majority of votes"), false},
		"unanimous":            {motion("unanimous"), false},
		"consensus":            {motion("consensus"), true},
		"election":             {election("plurality", "1", "nominate Ana", "nominate Ben", "put"), false},
		"election by majority": {election("majority", "1", "nominate Ana", "nominate Ben", "put"), false},
		"election of present":  {election("majority of present", "1", "nominate Ana", "nominate Ben", "put"), true},
	} {
		if got := played(t, c.lines...).State().RoomWeighs(); got != c.want {
			t.Errorf("%s: the room weighs: %v", name, got)
		}
	}
}

// A count knows the how manieth it is, and how many may vote in it: all, or those of the one section that is counted again.
func TestWhoMayVoteInACount(t *testing.T) {
	two := []string{`convene "Depot" on 2026-03-02`, `headcount 16 section "Day"`, `headcount 12 section "Night"`, "open", `move "That we strike." by Ana`, "second Ben", "put"}
	declared := append(slices.Clone(two), `count 9 5 section "Day"`, `count 6 5 section "Night"`, "declare")
	for name, c := range map[string]struct {
		lines         []string
		voters, round int
	}{
		"a motion":          {two, 28, 1},
		"again":             {append(slices.Clone(declared), "recount"), 28, 2},
		"reconsidered":      {weekly("put", "count 5 9", "declare", "recount", "count 5 9", "declare", "move reconsider 1 by Cleo", "second Dov", "put", "count 12 0", "declare", "put"), 20, 1},
		"again after that":  {weekly("put", "count 5 9", "declare", "move reconsider 1 by Cleo", "second Dov", "put", "count 12 0", "declare", "put", "count 5 9", "declare", "recount"), 20, 2},
		"one section again": {append(slices.Clone(declared), `recount section "Night"`), 12, 2},
		"an election":       {election("plurality", "1", "nominate Ana", "nominate Ben", "put"), 40, 1},
		"its second round":  {election("plurality", "1", "nominate Ana", "nominate Ben", "put", "count Ana 5 Ben 5", "declare"), 40, 2},
	} {
		count := played(t, c.lines...).State().Count
		if count.MayVote() != c.voters || count.Round != c.round {
			t.Errorf("%s: %d may vote in round %d", name, count.MayVote(), count.Round)
		}
	}
}
