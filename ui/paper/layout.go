package paper

// Millimeters from the start of a line to its text: before it hang the numbers of headings and paragraphs. And the margins of the
// page: there is room to punch holes.
const (
	TextIndent   = 12.0
	MarginStart  = 22.0
	MarginEnd    = 19.0
	MarginTop    = 19.0
	MarginBottom = 18.0
)

// Frame is the lines around a paragraph.
type Frame int

// The frames: none, a bar before the lines, a line below them, a box of dashes.
const (
	NoFrame Frame = iota
	BarBefore
	LineBelow
	DashedBox
)

// Apportion is the widths of columns in a room: what each would like where that fits, with what is left over in proportion; else
// none more than some width that makes them fit, unless it needs more, so that short cells stay on one line; else what each needs,
// in proportion.
func Apportion(natural, least []float64, room float64) []float64 {
	out := make([]float64, len(natural))
	switch likes, needs := Sum(natural), Sum(least); {
	case likes <= room:
		for i := range out {
			out[i] = natural[i] * room / likes
		}
	case needs >= room:
		for i := range out {
			out[i] = least[i] * room / needs
		}
	default:
		low, high := 0.0, likes
		for range 60 { // halves: far finer than any printer
			most := (low + high) / 2
			for i := range out {
				out[i] = min(natural[i], max(least[i], most))
			}
			if Sum(out) > room {
				high = most
			} else {
				low = most
			}
		}
	}
	return out
}

// Sum is all of a list together.
func Sum(list []float64) float64 {
	all := 0.0
	for _, f := range list {
		all += f
	}
	return all
}

// FewRows is how many rows stay on one page with each other.
const FewRows = 8
