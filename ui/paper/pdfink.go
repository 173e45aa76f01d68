package paper

import (
	"slices"
	"strings"
	"unicode"

	"codeberg.org/go-pdf/fpdf"
	"golang.org/x/text/unicode/norm"
)

// letters is how letters look.
type letters struct {
	size    float64 // points
	bold    bool
	oblique bool
	quiet   bool // grey
}

const millimetersPerPoint = 25.4 / 72

// leading is from one line to the next, in millimeters.
func (l letters) leading() float64 { return l.size * 1.3 * millimetersPerPoint }

// with is the letters of a run with a mark.
func (l letters) with(m mark) letters {
	switch m {
	case strong, inserted:
		l.bold = true
	case emphasis:
		l.oblique = true
	}
	return l
}

// span is letters of one look within a line, from x on.
type span struct {
	as   letters
	mark mark
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
	faces   []face
	ready   map[string]bool // the styles that the file has: only those that are used
	widths  map[inked]float64
	missing map[rune]bool
	joined  map[rune]bool
	mode    int // how letters are filled: 2 with a line around them

	tag   *tag // of what is drawn; nil: an artifact
	open  bool // a figure is being drawn, which is one mark
	again bool // what is drawn was drawn on a page before
	page  int  // that has marks,
	marks int  // and how many
}

type inked struct {
	as   letters
	text string
}

func newInk(faces []face, width, height float64) *ink {
	return &ink{
		pdf: newPDF(width, height), faces: faces, ready: map[string]bool{}, widths: map[inked]float64{}, missing: map[rune]bool{}, joined: map[rune]bool{},
	}
}

// face is the one that has the letters of a text, and of those the one that looks as wanted.
func (k *ink) face(as letters, text string) face {
	style := ""
	switch {
	case as.bold:
		style = "B"
	case as.oblique:
		style = "I"
	}
	for _, f := range k.faces {
		if f.style == style && !strings.ContainsFunc(text, func(r rune) bool { return !f.has(r) }) {
			return f
		}
	}
	return k.faces[0]
}

// width is how wide a text is, in millimeters.
func (k *ink) width(as letters, text string) float64 {
	as.quiet = false
	if w, known := k.widths[inked{as, text}]; known {
		return w
	}
	k.take(k.face(as, text), as.size)
	w := k.pdf.GetStringWidth(text)
	k.widths[inked{as, text}] = w
	return w
}

// take makes ready for letters of a face.
func (k *ink) take(f face, size float64) {
	if !k.ready[f.style] {
		k.ready[f.style] = true
		k.pdf.AddUTF8FontFromBytes("text", f.style, f.data)
	}
	k.pdf.SetFont("text", f.style, size)
}

// drawable is text with its accents on its letters, and without the characters that are never seen. What cannot be drawn is
// remembered.
func (k *ink) drawable(text string) string {
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
		case !k.faces[0].has(r):
			k.missing[r] = true
		}
		return r
	}, norm.NFC.String(text))
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
func (k *ink) unprintable(chosen bool) error {
	if len(k.missing)+len(k.joined) == 0 {
		return nil
	}
	return &UnprintableError{Missing: sorted(k.missing), Joined: sorted(k.joined), Chosen: chosen}
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
	defer k.end()
	for _, s := range l {
		k.dip(s.as, s.text)
		base := y + s.as.leading()*0.76
		k.pdf.Text(x+s.x, base, s.text)
		k.pdf.SetLineWidth(s.as.size * 0.02)
		switch s.mark {
		case struck:
			k.pdf.Line(x+s.x, base-s.as.size*0.1, x+s.x+s.wide, base-s.as.size*0.1)
		case inserted:
			k.pdf.Line(x+s.x, base+s.as.size*0.04, x+s.x+s.wide, base+s.as.size*0.04)
		}
	}
}

// dip makes ready for letters of a look. A single face is made bold by a line around its letters.
func (k *ink) dip(as letters, text string) {
	f := k.face(as, text)
	k.take(f, as.size)
	grey := 0
	if as.quiet {
		grey = 75
	}
	k.pdf.SetTextColor(grey, grey, grey)
	k.pdf.SetDrawColor(grey, grey, grey)
	mode := 0
	if as.bold && f.style == "" {
		mode = 2
		k.pdf.SetLineWidth(as.size * 0.01)
	}
	if mode != k.mode {
		k.pdf.SetTextRenderingMode(mode)
		k.mode = mode
	}
}
