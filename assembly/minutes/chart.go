package minutes

import "time"

// Chart is figures as a picture. It shows nothing that the document does not say in a table or in words as well, beside it: a
// writer that can draw draws it, and any other leaves it out.
type Chart struct {
	Kind    ChartKind
	Caption string        // what it shows
	Series  []ChartSeries // what the values of each point are, in their order
	Points  []Point       // for Bars from top to bottom, for Steps in the order of time
}

// ChartKind is how figures are drawn.
type ChartKind string

// Bars has a bar for each point, whose parts beside one another are the point's values. Steps has a line for each series, which
// stays level from one point to the next.
const (
	Bars  ChartKind = "bars"
	Steps ChartKind = "steps"
)

// ChartSeries is what one value of each point is.
type ChartSeries struct {
	Title string    // "For", "Present"
	Role  ChartRole // how it looks, where the format has looks for it
}

// ChartRole is what a series stands for, so that a writer can give it a tone and a pattern of its own.
type ChartRole string

// The roles: of a count the four parts of those entitled, of a quorum those present and those needed.
const (
	RoleFor       ChartRole = "for"
	RoleAgainst   ChartRole = "against"
	RoleAbstained ChartRole = "abstained"
	RoleNotVoting ChartRole = "not-voting"
	RolePresent   ChartRole = "present"
	RoleNeeded    ChartRole = "needed"
)

// Point is one bar, or one step in time.
type Point struct {
	Label  string    // "Night shift", "19:42"; empty: no label at this point
	At     time.Time // of Steps; zero for Bars
	Values []int     // one for each series, never negative
}

func (c Chart) empty() bool { return len(c.Points) == 0 || len(c.Series) == 0 }
