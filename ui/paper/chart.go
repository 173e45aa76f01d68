package paper

import (
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/minutes"
)

// Tone is how the area of a series is filled, so that all are told apart without color: 0 is black, 255 white, and lines across it.
type Tone struct {
	Grey    int
	Hatched bool
	Light   bool // figures on it are white
}

// ToneOf is the tone of a part of a count, or of the how manieth series where it is none.
func ToneOf(role minutes.ChartRole, n int) Tone {
	tones := []Tone{{Grey: 70, Light: true}, {Grey: 255, Hatched: true}, {Grey: 205}, {Grey: 255}}
	for i, known := range []minutes.ChartRole{minutes.RoleFor, minutes.RoleAgainst, minutes.RoleAbstained, minutes.RoleNotVoting} {
		if role == known {
			return tones[i]
		}
	}
	return tones[n%len(tones)]
}

// DescribeChart is what a chart shows, in words: its caption, and each point with its figures.
func DescribeChart(c minutes.Chart) string {
	var told []string
	for _, point := range c.Points {
		var values []string
		for i, s := range c.Series {
			values = append(values, OneLine(s.Title)+" "+strconv.Itoa(ValueOf(point, i)))
		}
		told = append(told, OneLine(point.Label)+": "+strings.Join(values, ", "))
	}
	return OneLine(c.Caption) + ". " + strings.Join(told, "; ")
}

// HighestOf is the highest value of a chart, of bars all parts of the longest together.
func HighestOf(c minutes.Chart) int {
	most := 0
	for _, point := range c.Points {
		all := 0
		for i := range c.Series {
			v := ValueOf(point, i)
			all += v
			if c.Kind == minutes.Steps {
				most = max(most, v)
			}
		}
		if c.Kind != minutes.Steps {
			most = max(most, all)
		}
	}
	return most
}

// ValueOf is the value of a series at a point.
func ValueOf(point minutes.Point, series int) int {
	if series >= len(point.Values) {
		return 0
	}
	return max(point.Values[series], 0)
}

// PlacesOf is where the points stand on a line from 0 to 1: by their times, or, where these say nothing, evenly.
func PlacesOf(points []minutes.Point) []float64 {
	out := make([]float64, len(points))
	first, last := points[0].At, points[len(points)-1].At
	long := last.Sub(first)
	for i, point := range points {
		if long > 0 {
			out[i] = min(max(float64(point.At.Sub(first)/time.Second)/long.Seconds(), 0), 1)
		} else {
			out[i] = float64(i) / float64(len(points)-1)
		}
	}
	return out
}

// TicksOf is the figures at the side: nothing, the most, and what was needed, where they do not stand on each other.
func TicksOf(c minutes.Chart, most int) []int {
	out := []int{0, most}
	for i, s := range c.Series {
		if s.Role != minutes.RoleNeeded {
			continue
		}
		for _, point := range c.Points {
			free := true
			for _, t := range out {
				free = free && abs(ValueOf(point, i)-t)*10 > most
			}
			if free {
				out = append(out, ValueOf(point, i))
			}
		}
	}
	return out
}

func abs(n int) int { return max(n, -n) }
