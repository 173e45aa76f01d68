// Package pdf writes papers as pages: blocks are set as pieces with the fonts that they need (ink, set), put on pages, drawn, and told
// once more as a structure for those who do not see them (tags, file).
package pdf

import (
	"bytes"
	"cmp"
	"fmt"
	"io"
	"time"

	"codeberg.org/go-pdf/fpdf"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/words"
	"stacktaker/ui/paper"
)

// PDF writes a document as pages to print and to sign: A4 or letter, with the fonts that it needs in it, and headings as
// bookmarks. Letters that its font does not have, and those that would have to be joined, are
// an error of the type *UnprintableError, before anything is written. Else it fails as w fails, or where one of Options.Fonts is no font.
func PDF(w io.Writer, d minutes.Document, o paper.Options) (err error) {
	chain, err := fonts(o.Fonts)
	if err != nil {
		return err
	}
	if len(o.Fonts) > 0 {
		defer func() { // what is wrong within the letters of somebody's font is found only when they are taken out of it
			if recover() != nil {
				err = paper.Refuse("font.damaged", words.Quote(o.Fonts[0].Name))
			}
		}()
	}
	d = paper.WithStatus(d)
	p := newPrinter(chain, o.Page)
	p.properties(d)
	if len(d.Ballots) == 0 {
		paper.Typeset(d, o.Letterhead, p)
		p.runningHead(d)
	} else {
		p.setBallots(d.Ballots)
	}
	if err := cmp.Or(p.failed, p.ink.unprintable()); err != nil {
		return err
	}
	if len(d.Ballots) == 0 {
		p.print()
	} else {
		p.printBallots(d.Ballots)
	}
	var b bytes.Buffer
	if err := p.ink.pdf.Output(&b); err != nil {
		return err
	}
	file, err := tagged(b.Bytes(), p.root)
	if err != nil {
		return err
	}
	_, err = w.Write(file)
	return err
}

// printer sets a document on pages, in millimeters. First everything is set as pieces, from top to bottom; then they are put on
// pages, and only then drawn: so that it is known how many pages there are.
type printer struct {
	ink           *ink
	width, height float64 // of the paper
	pieces        []piece
	before        float64 // room above what comes next
	led           bool    // the last piece ends a paragraph
	first         bool    // the last piece ends a heading
	head          []piece // at the head of each page
	caption       string  // of the last table
	section       [2]int  // the pieces with which the last two headings begin, the last one first
	byHand        bool    // rows are written into by hand

	root    *tag  // the structure
	within  *tag  // the element in which the next one begins
	here    *tag  // of what is added
	failed  error // what went wrong while it was set
	drawing bool  // what is added is a figure, marked as a whole
}

func newPrinter(chain []font, page paper.Page) *printer {
	p := &printer{root: &tag{role: "Document"}}
	p.within = p.root
	p.width, p.height = page.Millimeters()
	p.ink = newInk(chain, p.width, p.height)
	return p
}

// properties is what the file says of itself. It has no moment of writing: where that of the meeting is not known, the first day of
// the clock by which computers count stands in its place.
func (p *printer) properties(d minutes.Document) {
	pdf := p.ink.pdf
	pdf.SetTitle(paper.OneLine(d.Title), true)
	pdf.SetSubject(paper.OneLine(d.Subtitle), true)
	pdf.SetAuthor(paper.OneLine(d.Meta.Publisher), true)
	pdf.SetCreator(paper.OneLine(d.Meta.Program), true)
	pdf.SetLang(paper.LanguageTag(d.Language))
	at := d.Meta.Date
	if at.IsZero() {
		at = time.Unix(0, 0)
	}
	pdf.SetCreationDate(at.UTC())
	pdf.SetModificationDate(at.UTC())
}

// textLeft is where the text begins; numbers hang before it.
func (p *printer) textLeft() float64 { return paper.MarginStart + paper.TextIndent }

// textWidth is how wide a line is from there.
func (p *printer) textWidth() float64 { return p.width - paper.MarginEnd - p.textLeft() }

// runningHead sets what stands at the head of each page: of what it is.
func (p *printer) runningHead(d minutes.Document) {
	room := p.width - paper.MarginStart - paper.MarginEnd
	p.head = append(p.head, p.oneLine(letters{size: 8.5, quiet: true}, paper.OneLine(d.Title), room))
}

// oneLine is as much of a text as one line has room for.
func (p *printer) oneLine(as letters, text string, room float64) piece {
	set := p.ink.set(paper.Line{{Mark: paper.Plain, Text: text}}, as, room)
	if len(set) == 0 {
		return piece{}
	}
	first := set[0]
	if len(set) > 1 {
		first = append(first, span{as: as, text: "…", x: first.width()})
	}
	return piece{height: as.leading(), draw: func(y float64) { p.ink.draw(first, paper.MarginStart, y) }}
}

// print puts the pieces on pages and draws them.
func (p *printer) print() {
	pages := paged(p.pieces, p.height-paper.MarginTop-paper.MarginBottom)
	for n, page := range pages {
		p.ink.turn()
		y := 11.0
		for _, h := range p.head {
			if h.draw != nil {
				h.draw(y)
			}
			y += h.height
		}
		for _, each := range page {
			if each.title != "" {
				p.ink.pdf.Bookmark(each.title, each.level-1, paper.MarginTop+each.y)
			}
			p.draw(each.piece, paper.MarginTop+each.y)
		}
		p.foot(n+1, len(pages))
	}
	p.ink.end()
}

// draw draws a piece as a part of what it belongs to.
func (p *printer) draw(each piece, y float64) {
	p.ink.again, p.ink.tag = each.repeated, each.tag
	if each.whole {
		p.ink.whole(each.tag, func() { each.draw(y) })
	} else {
		each.draw(y)
	}
	p.ink.again, p.ink.tag = false, nil
}

// foot is the number of the page and how many there are; a sign stands between them, which is a word of no language.
func (p *printer) foot(n, of int) {
	as := letters{size: 9, quiet: true}
	set := p.ink.set(paper.Line{{Mark: paper.Plain, Text: fmt.Sprintf("%d / %d", n, of)}}, as, p.width)
	p.ink.draw(set[0], (p.width-set[0].width())/2, p.height-12)
}

// newPDF is an empty file with all that could differ from one time to the next switched off.
func newPDF(width, height float64) *fpdf.Fpdf {
	pdf := fpdf.NewCustom(&fpdf.InitType{UnitStr: "mm", Size: fpdf.SizeType{Wd: width, Ht: height}})
	pdf.SetCatalogSort(true)
	pdf.SetCompression(false) // it is done where the file is put together
	pdf.SetMargins(0, 0, 0)
	pdf.SetAutoPageBreak(false, 0)
	pdf.SetProducer("go-pdf", false)
	return pdf
}
