package pdf

import (
	"bytes"
	"cmp"
	"strconv"
	"strings"

	"codeberg.org/go-pdf/fpdf"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// body is the letters of running text.
func body() letters { return letters{size: 10} }

// room asks for so much room above what comes next.
func (p *printer) room(mm float64) { p.before = max(p.before, mm) }

// add appends a piece below the room that was asked for.
func (p *printer) add(each piece) {
	each.tag, each.whole = p.here, p.drawing
	each.before += p.before
	p.before, p.led, p.first = 0, false, false
	p.pieces = append(p.pieces, each)
}

// together keeps the last piece, a line that leads to what comes now, on one page with it.
func (p *printer) together() {
	if n := len(p.pieces); n > 0 {
		p.pieces[n-1].together = true
	}
}

// lead keeps a paragraph on one page with what it leads to.
func (p *printer) lead() {
	if p.led {
		p.together()
	}
}

// setParts is the parts of a text as lines of a width.
func (p *printer) setParts(parts [][]paper.Line, as letters, width float64) [][]setLine {
	var out [][]setLine
	for _, part := range parts {
		var set []setLine
		for _, l := range part {
			set = append(set, p.ink.set(l, as, width)...)
		}
		out = append(out, set)
	}
	return out
}

// lines adds lines one below the other, with something drawn beside each; whole keeps all of them on one page, else no line stands
// alone at the foot or the head of a page.
func (p *printer) lines(set []setLine, as letters, x float64, whole bool, beside func(i int, y float64)) {
	for i, l := range set {
		p.add(piece{
			height:   as.leading(),
			together: i+1 < len(set) && (whole || i == 0 || i == len(set)-2),
			draw: func(y float64) {
				if beside != nil {
					beside(i, y)
				}
				p.ink.draw(l, x, y)
			},
		})
	}
}

// Letterhead has the logo, the lines beside it, and a rule below both.
func (p *printer) Letterhead(l paper.Letterhead, alt string) {
	const gap, below = 6.0, 2.5
	x, wide, high := paper.MarginStart, 0.0, 0.0
	if l.Logo.Kind != "" {
		wide, high = l.Logo.Millimeters()
		p.logo(l.Logo)
		x += wide + gap
	}
	var set []setLine
	var looks []letters
	tall := 0.0
	for i, text := range l.Lines {
		as := letters{size: 9, quiet: true}
		if i == 0 {
			as = letters{size: 11, bold: true}
		}
		for _, s := range p.ink.set(paper.Line{{Mark: paper.Plain, Text: paper.OneLine(text)}}, as, p.width-paper.MarginEnd-x) {
			set, looks = append(set, s), append(looks, as)
			tall += as.leading()
		}
	}
	var figure, says *tag
	if wide > 0 {
		figure = p.within.under("Figure")
		figure.alt = alt
	}
	if len(set) > 0 {
		says = p.within.under("P")
	}
	whole := max(high, tall)
	p.here = nil
	p.add(piece{height: whole + below, together: true, draw: func(y float64) {
		if figure != nil {
			p.ink.whole(figure, func() {
				p.ink.pdf.ImageOptions(logoName, paper.MarginStart, y+(whole-high)/2, wide, high, false, fpdf.ImageOptions{}, 0, "")
			})
		}
		p.ink.in(says, func() {
			at := y + (whole-tall)/2
			for i, s := range set {
				p.ink.draw(s, x, at)
				at += looks[i].leading()
			}
		})
		p.ink.rule(paper.MarginStart, y+whole+below, p.width-paper.MarginEnd, 0.25)
	}})
	p.room(5)
}

// logoName is the name of the only picture of a file.
const logoName = "logo"

// logo puts the picture into the file.
func (p *printer) logo(l paper.Logo) {
	b, err := l.OnWhite()
	if err == nil {
		p.ink.pdf.RegisterImageOptionsReader(logoName, fpdf.ImageOptions{ImageType: l.Kind}, bytes.NewReader(b))
	}
	p.failed = cmp.Or(p.failed, err)
}

func (p *printer) Title(d minutes.Document) {
	width := p.width - paper.MarginStart - paper.MarginEnd
	block := func(as letters, text string, after float64) {
		for _, part := range p.setParts(paper.Paragraphs(minutes.Plain(text)), as, width) {
			p.lines(part, as, paper.MarginStart, true, nil)
			p.room(after)
		}
	}
	p.leaf("H1")
	block(letters{size: 17, bold: true}, paper.OneLine(d.Title), 1)
	p.leaf("P")
	block(letters{size: 11, quiet: true}, d.Subtitle, 2)
	p.leaf("P")
	if as := (letters{size: 10.5, bold: true}); d.Draft {
		p.framed(p.setParts(paper.Paragraphs(minutes.Plain(d.Status)), as, width-2*framePad), as, paper.MarginStart, width, paper.DashedBox)
	} else {
		as.quiet = true
		block(as, d.Status, 2)
	}
	p.room(2)
	p.listed(d.Facts, paper.MarginStart)
	p.room(1)
}

func (p *printer) Heading(level int, number, text string) {
	as := []letters{{size: 12, bold: true}, {size: 10.5, bold: true}, {size: 10, bold: true, quiet: true}}[level-1]
	p.room([]float64{4.5, 3.2, 2.6}[level-1])
	number = strings.TrimSpace(paper.BeforeHeading(number))
	title := paper.OneLine(p.ink.drawable(strings.TrimSpace(number + " " + text)))
	set := p.ink.set(paper.Line{{Mark: paper.Plain, Text: text}}, as, p.textWidth())
	if len(set) == 0 {
		set = []setLine{nil}
	}
	p.leaf("H" + strconv.Itoa(level+1)) // below the title
	first := len(p.pieces)
	p.section = [2]int{first, p.section[0]}
	p.hung(number, as)
	p.lines(set, as, p.textLeft(), true, nil)
	p.unhang(first)
	p.together()
	p.pieces[first].title, p.pieces[first].level = title, level
	p.first = true
	p.room(1)
}

// hung adds a number that hangs before the text, as a piece of no height above its first line. One that is wider than the margin
// has a line of its own.
func (p *printer) hung(number string, as letters) {
	if number == "" {
		return
	}
	set := p.ink.set(paper.Line{{Mark: paper.Plain, Text: number}}, as, p.width-paper.MarginStart-paper.MarginEnd)
	if len(set) == 0 {
		return
	}
	height := 0.0
	if len(set) > 1 || set[0].width() > paper.TextIndent-1 {
		height = as.leading()
	}
	for _, l := range set {
		if n := len(l); n > 0 && !strings.HasSuffix(l[n-1].text, " ") {
			l[n-1].text += " " // parts it from the words, for whoever is told them
		}
		p.add(piece{height: height, together: true, draw: func(y float64) { p.ink.draw(l, paper.MarginStart, y) }})
	}
}

// unhang sees to it that there is a piece from the first on: text that has nothing to draw leaves none.
func (p *printer) unhang(first int) {
	if len(p.pieces) == first {
		p.add(piece{draw: func(float64) {}})
	}
}

func (p *printer) Paragraph(para minutes.Paragraph) {
	first := p.first && paper.OneLine(para.Number) == ""
	p.room(1.6)
	p.leaf("P")
	as := body()
	p.hung(paper.OneLine(para.Number), letters{size: as.size, bold: true})
	for _, part := range p.setParts(paper.Paragraphs(para.Text), as, p.textWidth()) {
		p.lines(part, as, p.textLeft(), false, nil)
		p.room(1)
	}
	if first {
		p.together() // a sentence below a heading leads to the first point
	}
	p.led = true
}

func (p *printer) List(l minutes.List) {
	p.lead()
	as := body()
	indent := 5.0
	if l.Ordered {
		indent = p.ink.width(as, strconv.Itoa(len(l.Items))+".  ")
	}
	p.room(1.5)
	all := p.within.under("L")
	for i, item := range l.Items {
		sign := "•"
		if l.Ordered {
			sign = strconv.Itoa(i+1) + "."
		}
		mark := p.ink.set(paper.Line{{Mark: paper.Plain, Text: sign}}, as, indent)[0]
		var set []setLine
		for _, l := range paper.Lines(item) {
			set = append(set, p.ink.set(l, as, p.textWidth()-indent)...)
		}
		if len(set) == 0 {
			set = []setLine{nil}
		}
		lbl, says := all.item()
		p.here = says
		p.lines(set, as, p.textLeft()+indent, false, func(i int, y float64) {
			if i == 0 {
				p.ink.in(lbl, func() { p.ink.draw(mark, p.textLeft(), y) })
			}
		})
		p.room(0.4)
	}
	p.room(1)
}

// Verdict sets a verdict in bold, behind a sign of how it went.
func (p *printer) Verdict(v minutes.Verdict) {
	p.together()
	p.room(1)
	p.leaf("P")
	as := letters{size: 10, bold: true}
	sign := map[minutes.Outcome]string{minutes.Carried: "✓", minutes.NotCarried: "✕"}[v.Outcome]
	if sign != "" && p.ink.fontOf([]rune(sign)[0]) < 0 {
		sign = ""
	}
	indent := 0.0
	if sign != "" {
		indent = 5
	}
	set := p.setParts([][]paper.Line{paper.Lines(v.Text)}, as, p.textWidth()-indent)[0]
	var mark setLine
	if sign != "" {
		mark = p.ink.set(paper.Line{{Mark: paper.Plain, Text: sign}}, as, indent)[0]
	}
	p.lines(set, as, p.textLeft()+indent, true, func(i int, y float64) {
		if i == 0 {
			p.ink.in(nil, func() { p.ink.draw(mark, p.textLeft(), y) }) // the words say it
		}
	})
	p.room(1.6)
}

func (p *printer) Rule() {
	p.room(4)
	p.here = nil
	p.add(piece{height: 0.5, draw: func(y float64) { p.ink.rule(p.textLeft(), y, p.width-paper.MarginEnd, 0.2) }})
	p.room(3)
}
