package pdf

import (
	"strconv"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// Papers to vote on stand four to a page, all the same, with lines along which they are cut. Where the names have no room on a quarter of a page
// they stand on half of one, and then on a whole.

// The measures of a paper to vote on, in millimeters.
const (
	ballotMargin = 8.0
	ballotBox    = 6.0 // a square to write into
	ballotGap    = 3.0
	leastRow     = 7.5 // from one name to the next
	mostRow      = 12.0
)

// ballotLetters are those of its parts.
func ballotLetters() (title, head, how, name, foot letters) {
	return letters{size: 8, quiet: true}, letters{size: 12.5, bold: true}, letters{size: 9}, letters{size: 11}, letters{size: 7.5, quiet: true}
}

// ballotSet is a paper to vote on as it is drawn.
type ballotSet struct {
	title, how, foot, head []setLine
	names                  [][]setLine
	as                     []letters // of each name
	numbers, sides         []setLine
	across, down           int // how many stand beside and below each other
	width, height          float64
	row                    float64
}

// sideWidth is the room of a box beside a name, with its head.
const sideWidth = 16.0

// setBallots sets the papers, so that it is known whether they can be printed.
func (p *printer) setBallots(all []minutes.Ballot) {
	for _, b := range all {
		p.setBallot(b)
	}
}

// setBallot sets a paper on as small a part of a page as it has room on.
func (p *printer) setBallot(b minutes.Ballot) ballotSet {
	var s ballotSet
	for _, grid := range [][2]int{{2, 2}, {2, 1}, {1, 1}} {
		if s = p.setBallotOn(b, grid[0], grid[1]); s.row >= leastRow {
			break
		}
	}
	return s
}

func (p *printer) setBallotOn(b minutes.Ballot, across, down int) ballotSet {
	title, head, how, name, foot := ballotLetters()
	s := ballotSet{across: across, down: down, width: p.width / float64(across), height: p.height / float64(down)}
	room := s.width - 2*ballotMargin
	set := func(text string, as letters, width float64) []setLine {
		if text == "" {
			return nil
		}
		return p.ink.set(paper.Line{{Mark: paper.Plain, Text: text}}, as, width)
	}
	s.title, s.head = set(b.Title, title, room), set(b.Head, head, room)
	s.how, s.foot = set(b.How, how, room), set(b.Foot, foot, room)
	wide := room - ballotBox - ballotGap
	if len(b.Sides) > 0 {
		wide = room - float64(len(b.Sides))*sideWidth - ballotGap
	}
	if b.Numbers {
		wide -= ballotBox
	}
	tallest := 0.0
	for i, n := range b.Names {
		as := name
		lines := set(n, as, wide)
		if len(lines) > 1 { // two lines of smaller letters have room in a row
			as.size = 9
			lines = set(n, as, wide)
		}
		tallest = max(tallest, float64(len(lines))*as.leading())
		s.names, s.as = append(s.names, lines), append(s.as, as)
		if b.Numbers {
			s.numbers = append(s.numbers, p.ink.set(paper.Line{{Mark: paper.Plain, Text: strconv.Itoa(i + 1)}}, foot, ballotBox)[0])
		}
	}
	for _, side := range b.Sides {
		s.sides = append(s.sides, p.ink.firstLine(side, foot, sideWidth))
	}
	free := s.height - 2*ballotMargin - s.over() - ballotGap - float64(len(s.foot))*foot.leading()
	s.row = min(free/float64(max(len(b.Names), 1)), max(mostRow, tallest))
	if tallest > s.row && across*down > 1 { // a name has no room
		s.row = 0
	}
	return s
}

// over is the room that stands above the names.
func (s ballotSet) over() float64 {
	title, head, how, _, foot := ballotLetters()
	over := float64(len(s.title))*title.leading() + float64(len(s.head))*head.leading() + float64(len(s.how))*how.leading() + 2*ballotGap
	if len(s.sides) > 0 {
		over += foot.leading()
	}
	return over
}

// printBallots draws each paper on a page of its own, as often as it has room there.
func (p *printer) printBallots(all []minutes.Ballot) {
	for _, b := range all {
		s := p.setBallot(b)
		p.ink.turn()
		for row := range s.down {
			for column := range s.across {
				p.drawBallot(s, float64(column)*s.width, float64(row)*s.height)
			}
		}
		p.ink.artifact(func() {
			p.ink.pdf.SetDrawColor(120, 120, 120)
			p.ink.pdf.SetLineWidth(0.15)
			p.ink.pdf.SetDashPattern([]float64{1.5, 1.5}, 0)
			if s.across > 1 {
				p.ink.pdf.Line(p.width/2, 0, p.width/2, p.height)
			}
			if s.down > 1 {
				p.ink.pdf.Line(0, p.height/2, p.width, p.height/2)
			}
			p.ink.pdf.SetDashPattern(nil, 0)
		})
	}
	p.ink.end()
}

// drawBallot draws a paper whose upper left corner is at a place of the page.
func (p *printer) drawBallot(s ballotSet, x, y float64) {
	title, head, how, _, foot := ballotLetters()
	x += ballotMargin
	end, bottom := x+s.width-2*ballotMargin, y+s.height-ballotMargin
	y += ballotMargin
	block := func(lines []setLine, as letters, role string) {
		p.ink.in(p.root.under(role), func() {
			for _, l := range lines {
				p.ink.draw(l, x, y)
				y += as.leading()
			}
		})
	}
	block(s.title, title, "P")
	block(s.head, head, "H1")
	y += ballotGap / 2
	block(s.how, how, "P")
	y += ballotGap
	if len(s.sides) > 0 {
		p.ink.in(p.root.under("P"), func() {
			for i, side := range s.sides {
				at := end - float64(len(s.sides)-i)*sideWidth
				p.ink.draw(side, at+(sideWidth-side.width())/2, y)
			}
		})
		y += foot.leading()
	}
	for i, lines := range s.names {
		middle := y + s.row/2
		at := x + ballotBox + ballotGap
		if len(s.sides) > 0 {
			at = x
		}
		p.ink.in(p.root.under("P"), func() {
			if len(s.numbers) > 0 {
				p.ink.draw(s.numbers[i], at, middle-foot.leading()/2)
				at += ballotBox
			}
			leading := s.as[i].leading()
			upper := middle - float64(len(lines))*leading/2
			for n, l := range lines {
				p.ink.draw(l, at, upper+float64(n)*leading)
			}
		})
		p.ink.artifact(func() {
			p.ink.pdf.SetDrawColor(0, 0, 0)
			p.ink.pdf.SetLineWidth(0.3)
			box := min(ballotBox, s.row-1)
			if len(s.sides) == 0 {
				p.ink.pdf.Rect(x, middle-box/2, box, box, "D")
			}
			for n := range s.sides {
				p.ink.pdf.Rect(end-float64(len(s.sides)-n)*sideWidth+(sideWidth-box)/2, middle-box/2, box, box, "D")
			}
		})
		y += s.row
	}
	y = bottom - float64(len(s.foot))*foot.leading()
	block(s.foot, foot, "P")
}
