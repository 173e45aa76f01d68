package console

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// tonight is what the evening came to so far, for the whole room: never who.
type tonight struct {
	first int // turns by people who had none before
	again int // turns by people who had one

	stood     []standing // how many voters were here, from when on; known once it is looked at
	stoodRead bool
}

// standing is how many were here from an instant on.
type standing struct {
	from time.Time
	here int
}

// presence is how many with vote were here over the evening. It reads the whole roll, and so once an entry at most.
func (c *console) presence() []standing {
	t := &c.sight.tonight
	if !t.stoodRead {
		t.stood, t.stoodRead = presenceOf(c.state().Roll.People), true
	}
	return t.stood
}

func presenceOf(people []*assembly.Person) []standing {
	type change struct {
		at time.Time
		by int
	}
	var changes []change
	for _, p := range people {
		if p.Credential != assembly.Vote {
			continue
		}
		for _, span := range p.Attendance {
			changes = append(changes, change{span.From, 1})
			if !span.To.IsZero() {
				changes = append(changes, change{span.To, -1})
			}
		}
	}
	slices.SortStableFunc(changes, func(a, b change) int { return a.at.Compare(b.at) })
	var stood []standing
	here := 0
	for i, ch := range changes {
		here += ch.by
		if i+1 == len(changes) || !changes[i+1].at.Equal(ch.at) {
			stood = append(stood, standing{ch.at, here})
		}
	}
	return stood
}

// hereAt is how many were here at an instant.
func hereAt(stood []standing, at time.Time) int {
	n, found := slices.BinarySearchFunc(stood, at, func(s standing, at time.Time) int { return s.from.Compare(at) })
	switch {
	case found:
		return stood[n].here
	case n > 0:
		return stood[n-1].here
	}
	return 0
}

// metAt tells whether there was a quorum at an instant. Before the first change it was the other way round.
func metAt(q *assembly.Quorum, at time.Time) bool {
	met := q.Met
	for _, ch := range slices.Backward(q.Changes) {
		if !at.Before(ch.At) {
			return ch.Met
		}
		met = !ch.Met
	}
	return met
}

// evening are the ends of w stretches of the same length, from the opening to now.
func (c *console) evening(w int) []time.Time {
	from := c.state().Info.Opened
	whole := c.now.Sub(from).Truncate(time.Minute) // so that the line stands still for a minute
	if from.IsZero() || whole <= 0 || w <= 0 {
		return nil
	}
	ends := make([]time.Time, w)
	for i := range ends {
		ends[i] = from.Add(whole * time.Duration(i+1) / time.Duration(w))
	}
	return ends
}

// tonightName is how many cells the name of a row about tonight has.
const tonightName = 7

// tonightRow is a row about tonight: its name, a bar and what it says. The bar gives way to the words.
func (c *console) tonightRow(w int, key, told string, bar func(w int) string) string {
	head := " " + c.pen.Heading.Render(look.Pad(c.tell(key), tonightName)) + " "
	drawn := ""
	if room := min(w-tonightName-5-look.Width(told), w/4); room >= 5 {
		drawn = bar(room)
	}
	if drawn != "" {
		drawn += "  "
	}
	return look.Cut(head+drawn+told, w)
}

// agendaTonight is the time and the turns of the evening so far, a row each; none where there is nothing to tell.
func (c *console) agendaTonight(w int) []string {
	s := c.state()
	var rows []string
	var spent, planned time.Duration
	for _, i := range s.Agenda.Items {
		if i.Planned > 0 {
			spent += s.SpentOn(i, c.now)
			planned += i.Planned
		}
	}
	if planned > 0 {
		told := c.spentOf(spent, planned)
		if spent > planned {
			told += "  " + c.pen.signs.Alarm + " " + c.tell("clock.over")
		}
		rows = append(rows, c.tonightRow(w, "tonight.time", told, func(w int) string { return c.bar(w, spent, planned) }))
	}
	if t := c.sight.tonight; t.first > 0 {
		rows = append(rows, c.tonightRow(w, "tonight.turns", c.tell("tonight.share", t.first, t.again), func(w int) string {
			return look.Bar(w, int64(t.first), int64(t.first+t.again), c.pen.utf8)
		}))
	}
	return rows
}

// rollTonight is how many voters were here over the evening, and the quorum, a row each; none where there is nothing to
// tell.
func (c *console) rollTonight(w int) []string {
	s := c.state()
	var rows []string
	if stood := c.presence(); len(stood) > 1 && !s.Roll.Headcount.On {
		most := 0
		for _, at := range stood {
			most = max(most, at.here)
		}
		told := c.tell("tonight.most", c.sight.quorum, most)
		if s.Info.Phase == assembly.Closed {
			told = c.tell("tonight.over", most)
		}
		rows = append(rows, c.tonightRow(w, "tonight.here", told, func(w int) string {
			return c.presenceLine(stood, most, w)
		}))
	}
	rows = append(rows, c.votingTold(w)...)
	if c.sight.needed > 0 && s.Info.Phase != assembly.Convened {
		rows = append(rows, c.tonightRow(w, "tonight.quorum", c.quorumTold(), c.quorumBar))
	}
	return rows
}

// votingTold says why fewer vote than are here with a vote: who facilitates does not. None where that is not so.
func (c *console) votingTold(w int) []string {
	s := c.state()
	p := s.ChairApart()
	if p == nil || s.Info.Phase == assembly.Closed {
		return nil
	}
	return c.wrapped(c.tell("roll.voting", c.sight.voters, c.sight.quorum, c.name(p.ID)), w, 1)
}

// presenceLine is how many were here as a line of blocks of eight heights; without UTF-8, of three.
func (c *console) presenceLine(stood []standing, most, w int) string {
	heights := []rune("▁▂▃▄▅▆▇█")
	if !c.pen.utf8 {
		heights = []rune(".:#")
	}
	var b strings.Builder
	for _, at := range c.evening(w) {
		n := hereAt(stood, at) * len(heights) / max(most, 1)
		b.WriteRune(heights[min(n, len(heights)-1)])
	}
	return b.String()
}

// quorumBar is full where there was a quorum and empty where there was none.
func (c *console) quorumBar(w int) string {
	full, empty := look.Bar(1, 1, 1, c.pen.utf8), look.Bar(1, 0, 1, c.pen.utf8)
	var b strings.Builder
	for _, at := range c.evening(w) {
		if metAt(&c.state().Quorum, at) {
			b.WriteString(full)
		} else {
			b.WriteString(empty)
		}
	}
	return b.String()
}

// quorumTold is how the quorum stands, and since when if it ever changed.
func (c *console) quorumTold() string {
	q := c.state().Quorum
	told := c.tell("tonight.needed", c.sight.quorum, c.sight.needed)
	if len(q.Changes) == 0 {
		return told
	}
	last := q.Changes[len(q.Changes)-1]
	key := "tonight.lost"
	switch {
	case last.Met && last.Needed != c.sight.needed: // it is another one since, and was met all the time
		return told
	case !last.Met && !q.Reached:
		return told + " " + c.pen.signs.Dot + " " + c.tell("tonight.short")
	case last.Met && last.Again:
		key = "tonight.met.again"
	case last.Met:
		key = "tonight.met"
	}
	return told + " " + c.pen.signs.Dot + " " + c.tell(key, clockTime(last.At))
}
