package pdf

import (
	"slices"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/text/unicode/norm"

	"stacktaker/ui/paper"
)

// letters is how letters look.
type letters struct {
	size    float64 // points
	bold    bool
	oblique bool
	quiet   bool // grey
	font    int  // which one of the chain
}

const millimetersPerPoint = 25.4 / 72

// leading is from one line to the next, in millimeters.
func (l letters) leading() float64 { return l.size * 1.3 * millimetersPerPoint }

// with is the letters of a run with a mark.
func (l letters) with(m paper.Mark) letters {
	switch m {
	case paper.Strong, paper.Inserted:
		l.bold = true
	case paper.Emphasis:
		l.oblique = true
	}
	return l
}

// span is letters of one look within a line, from x on.
type span struct {
	as   letters
	mark paper.Mark
	text string
	x    float64
	wide float64
}

// setLine is one line as it is drawn.
type setLine []span

func (l setLine) width() float64 {
	if len(l) == 0 {
		return 0
	}
	last := l[len(l)-1]
	return last.x + last.wide
}

// ink measures and draws letters, and remembers those for which there is no sign.
type ink struct {
	pdf     *fpdf.Fpdf
	chain   []font
	missing map[rune]bool
	joined  map[rune]bool

	// What the file was told last: it is told again where that changes.
	face *face
	size float64
	grey int
	mode int // how letters are filled: 2 with a line around them

	tag     *tag // of what is drawn; nil: an artifact
	open    bool // a figure is being drawn, which is one mark
	again   bool // what is drawn was drawn on a page before
	marks   int  // of the page
	marking bool // a mark is open,
	marked  *tag // and of what it is
}

func newInk(chain []font, width, height float64) *ink {
	return &ink{pdf: newPDF(width, height), chain: chain, missing: map[rune]bool{}, joined: map[rune]bool{}}
}

// turn begins a page.
func (k *ink) turn() {
	k.end()
	k.pdf.AddPage()
	k.marks, k.mode = 0, 0
}

// looks is the face that looks as wanted, where it has the letters of a text; else the one that looks as usual.
func (k *ink) looks(as letters, text string) *face {
	all := k.chain[as.font]
	style := ""
	switch {
	case as.bold:
		style = "B"
	case as.oblique:
		style = "I"
	}
	for i := range all {
		if f := &all[i]; f.style == style && f.hasAll(text) {
			return f
		}
	}
	return &all[0]
}

// width is how wide a text is, in millimeters.
func (k *ink) width(as letters, text string) float64 {
	f := k.looks(as, text)
	units := 0
	for _, r := range text {
		units += k.units(f, r)
	}
	return float64(units) * (as.size * millimetersPerPoint) / 1000
}

// units is how wide a letter is, in thousandths of its size.
func (k *ink) units(f *face, r rune) int {
	r &= 0xffff
	row := &f.widths[r>>8]
	if *row == nil {
		*row = new([256]int32)
	}
	w := &(*row)[r&0xff] // one more than it is; 0: not known
	if *w == 0 {
		if k.face != f {
			k.take(f, k.size)
		}
		*w = int32(k.pdf.GetStringSymbolWidth(string(r))) + 1
	}
	return int(*w) - 1
}

// take makes ready for letters of a face.
func (k *ink) take(f *face, size float64) {
	if k.face == f && k.size == size {
		return
	}
	if !f.ready { // only those that are used are in the file
		f.ready = true
		k.pdf.AddUTF8FontFromBytes(f.family, f.style, f.data)
	}
	k.pdf.SetFont(f.family, f.style, size)
	k.face, k.size = f, size
}

// drawable is text with its accents on its letters, and without the characters that are never seen. What cannot be drawn is
// remembered.
func (k *ink) drawable(text string) string {
	if isTyped(text) {
		return text
	}
	return strings.Map(func(r rune) rune {
		switch {
		case unseen(r):
			return -1
		case r == '\u00a0' || r == '\u202f':
			return '\u00a0'
		case unicode.Is(unicode.Zs, r):
			return ' '
		case !setSingly(r):
			k.joined[r] = true
		case k.fontOf(r) < 0:
			k.missing[r] = true
		}
		return r
	}, norm.NFC.String(text))
}

// isTyped tells whether a text has the signs of every keyboard alone.
func isTyped(text string) bool {
	for i := range len(text) {
		if text[i] < ' ' || text[i] > '~' {
			return false
		}
	}
	return true
}

// fontOf is the first font of the chain that has a letter; -1: none.
func (k *ink) fontOf(r rune) int {
	for i, f := range k.chain {
		if f[0].has(r) {
			return i
		}
	}
	return -1
}

// stretch is the font of the first letter of a text, and where the letters end that the same one has.
func (k *ink) stretch(text string) (font, end int) {
	if len(k.chain) == 1 || isTyped(text) {
		return 0, len(text)
	}
	for i, r := range text {
		of := max(k.fontOf(r), 0)
		if r == ' ' && i > 0 { // a blank is of the word before it
			of = font
		}
		switch {
		case i == 0:
			font = of
		case of != font:
			return font, i
		}
	}
	return font, len(text)
}

// unseen reports characters that say how others are to be joined or parted, and are not drawn themselves.
func unseen(r rune) bool {
	return r == '\u00ad' || r == '\u034f' || r >= '\u200b' && r <= '\u200f' || r >= '\u2060' && r <= '\u2064' || r == '\ufeff' || unicode.Is(unicode.Variation_Selector, r)
}

// setSingly reports letters of the scripts that can be set one after the other from left to right, and signs.
func setSingly(r rune) bool {
	if r <= unicode.MaxLatin1 {
		return true
	}
	return unicode.In(
		r, unicode.Latin, unicode.Greek, unicode.Cyrillic, unicode.Common, unicode.Inherited, unicode.Armenian, unicode.Georgian, unicode.Han, unicode.Hiragana, unicode.Katakana,
		unicode.Hangul, unicode.Bopomofo, unicode.Yi, unicode.Ethiopic, unicode.Cherokee, unicode.Canadian_Aboriginal, unicode.Coptic, unicode.Tifinagh, unicode.Vai,
		unicode.Ogham, unicode.Runic, unicode.Braille, unicode.Lisu, unicode.Glagolitic, unicode.Gothic, unicode.Deseret,
	) || !unicode.IsLetter(r) && !unicode.IsMark(r)
}

// unprintable is the error of letters that could not be drawn, nil where there are none.
func (k *ink) unprintable() error {
	if len(k.missing)+len(k.joined) == 0 {
		return nil
	}
	return &paper.UnprintableError{Missing: sorted(k.missing), Joined: sorted(k.joined), Chosen: len(k.chain) > 1}
}

func sorted(set map[rune]bool) []rune {
	var all []rune
	for r := range set {
		all = append(all, r)
	}
	slices.Sort(all)
	return all
}

// draw draws a line whose upper edge is y.
func (k *ink) draw(l setLine, x, y float64) {
	if len(l) == 0 {
		return
	}
	k.begin(k.tag)
	for _, s := range l {
		k.dip(s.as, s.text)
		base := y + s.as.leading()*0.76
		k.pdf.Text(x+s.x, base, s.text)
		if s.mark != paper.Struck && s.mark != paper.Inserted {
			continue
		}
		k.pdf.SetDrawColor(k.grey, k.grey, k.grey)
		k.pdf.SetLineWidth(s.as.size * 0.02)
		if s.mark == paper.Struck {
			k.pdf.Line(x+s.x, base-s.as.size*0.1, x+s.x+s.wide, base-s.as.size*0.1)
		} else {
			k.pdf.Line(x+s.x, base+s.as.size*0.04, x+s.x+s.wide, base+s.as.size*0.04)
		}
	}
}

// dip makes ready for letters of a look. A single face is made bold by a line around its letters.
func (k *ink) dip(as letters, text string) {
	f := k.looks(as, text)
	k.take(f, as.size)
	grey := 0
	if as.quiet {
		grey = 75
	}
	k.tint(grey)
	mode := 0
	if as.bold && f.style == "" {
		mode = 2
		k.pdf.SetDrawColor(grey, grey, grey)
		k.pdf.SetLineWidth(as.size * 0.01)
	}
	if mode != k.mode {
		k.pdf.SetTextRenderingMode(mode)
		k.mode = mode
	}
}

// tint makes ready for letters of a grey: 0 is black, 255 white.
func (k *ink) tint(grey int) {
	if k.grey != grey {
		k.grey = grey
		k.pdf.SetTextColor(grey, grey, grey)
	}
}
