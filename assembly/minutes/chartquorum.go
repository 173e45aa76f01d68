package minutes

import (
	"time"

	"stacktaker/assembly"
)

// quorumAt is how many the quorum counted, and how many it needed, from some time on.
type quorumAt struct {
	at              time.Time
	present, needed int
	met             bool
}

// keepPresence keeps how many were present and needed, for the chart.
func (c *scribe) keepPresence(e assembly.Entry, s *assembly.State) {
	if s.Info.Phase == assembly.Closed {
		return
	}
	now := quorumAt{e.At, s.QuorumPresent(), s.QuorumNeeded(), s.Quorum.Met}
	n := len(c.presence)
	switch {
	case n > 0 && c.presence[n-1].present == now.present && c.presence[n-1].needed == now.needed:
	case n > 0 && c.presence[n-1].at.Equal(now.at):
		c.presence[n-1] = now // in the same instant: only the last can be seen
	default:
		c.presence = append(c.presence, now)
	}
}

// quorumChart draws how many were present and needed over time; nothing where no quorum was set, or nothing changed.
func (c *scribe) quorumChart() Block {
	set := false
	for _, q := range c.presence {
		set = set || q.needed > 0
	}
	if !set || len(c.presence) < 2 {
		return nil
	}
	chart := Chart{Kind: Steps, Caption: c.say("quorum.chart"), Series: []ChartSeries{
		{c.say("series.present"), RolePresent}, {c.say("series.needed"), RoleNeeded},
	}}
	add := func(q quorumAt, at time.Time, labeled bool) {
		p := Point{At: at, Values: []int{q.present, q.needed}}
		if labeled {
			p.Label = c.say("clock", at)
		}
		chart.Points = append(chart.Points, p)
	}
	for i, q := range c.presence {
		add(q, q.at, i == 0 || q.met != c.presence[i-1].met)
	}
	end := c.s.Info.Closed
	if end.IsZero() {
		end = c.lastAt
	}
	if last := c.presence[len(c.presence)-1]; end.After(last.at) {
		add(last, end, true)
	} else { // somebody came or went in the last minute: it has the time of the close all the same
		chart.Points[len(chart.Points)-1].Label = c.say("clock", last.at)
	}
	return chart
}
