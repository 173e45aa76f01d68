package room

import (
	"slices"
	"strconv"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// column is a figure and what it counts.
type column struct {
	number int
	said   string
	style  lipgloss.Style
}

// sides is the columns of a count for and against.
func (p page) sides(f Figures) []column {
	cs := []column{
		{f.For, p.tell("side.for"), p.Theme.For},
		{f.Against, p.tell("side.against"), p.Theme.Against},
		{f.Abstain, p.tell("side.abstain"), p.Theme.Abstain},
	}
	if f.Blank > 0 {
		cs = append(cs, column{f.Blank, p.tell("side.blank"), p.Theme.Text})
	}
	if f.Spoilt > 0 {
		cs = append(cs, column{f.Spoilt, p.tell("side.spoilt"), p.Theme.Text})
	}
	return cs
}

// columns is figures side by side in one lettering, with what they count under them, in at most rows. Figures stand
// so far apart that two of them never read as one.
func (p page) columns(cs []column, rows int) []string {
	labels, below := p.labels(cs)
	drawn, widths := p.figures(cs, labels, min(rows-below, p.most()))
	gap := max((p.inner()-sum(widths))/len(cs), 1)
	var out []string
	for i := range drawn[0] {
		row := ""
		for n, c := range cs {
			row += look.Center(solid(c.style).Render(" "+drawn[n][i]+" "), widths[n]+gap)
		}
		out = append(out, row)
	}
	for range below - len(labels[0]) {
		out = append(out, "")
	}
	for i := range labels[0] {
		row := ""
		for n := range cs {
			row += look.Center(p.Theme.Strong.Render(labels[n][i]), widths[n]+gap)
		}
		out = append(out, row)
	}
	return out
}

// labels is what the columns count, large where the page is roomy, and how many rows that takes below the figures.
func (p page) labels(cs []column) (labels [][]string, below int) {
	small, said := make([][]string, len(cs)), make([]string, len(cs))
	for n, c := range cs {
		said[n] = look.Clean(c.said)
		small[n] = said[n : n+1]
	}
	if p.roomy() {
		if large := p.beside(slices.Repeat([]int{p.inner()/len(cs) - 2}, len(cs)), said...); large != nil {
			return large, len(large[0]) + 1
		}
	}
	return small, 1
}

// figures draws the numbers of columns in the largest lettering that leaves a digit's width between them, and says how
// wide each column is: its figure with a cell at both sides, or its label.
func (p page) figures(cs []column, labels [][]string, rows int) (drawn [][]string, widths []int) {
	digits := make([]string, len(cs))
	widest := ""
	for n, c := range cs {
		digits[n] = strconv.Itoa(c.number)
		if len(digits[n]) > len(widest) {
			widest = digits[n]
		}
	}
	for ; rows > 0; rows-- {
		for w := p.inner() / len(cs); w > len(widest); {
			all := look.Big(widest, w, rows, p.UTF8)
			if len(all) != rows {
				break
			}
			w = look.Width(all[0])
			if drawn = p.alike(digits, w, len(widest), rows); drawn != nil {
				widths = columnWidths(drawn, labels)
				if sum(widths)+(len(cs)-1)*w/len(widest) <= p.inner() {
					return drawn, widths
				}
			}
			w--
		}
	}
	drawn = nil
	for _, d := range digits {
		drawn = append(drawn, []string{d})
	}
	return drawn, columnWidths(drawn, labels)
}

// alike draws numbers in the lettering in which one of the most digits is w cells wide, in just so many rows; nil where
// one does not come out so. Digits are equally wide: a shorter number gets the same letters in its share of w.
func (p page) alike(digits []string, w, most, rows int) [][]string {
	var drawn [][]string
	for _, d := range digits {
		number := look.Big(d, w*len(d)/most, rows, p.UTF8)
		if len(number) != rows {
			return nil
		}
		drawn = append(drawn, number)
	}
	return drawn
}

func columnWidths(drawn, labels [][]string) []int {
	widths := make([]int, len(drawn))
	for n := range drawn {
		widths[n] = max(look.Width(drawn[n][0])+2, look.Width(labels[n][0]))
	}
	return widths
}

func sum(numbers []int) int {
	total := 0
	for _, n := range numbers {
		total += n
	}
	return total
}
