package paper

import (
	"bytes"
	"cmp"
	"image"
	"image/color"
	"image/draw"
	"image/jpeg"
	"image/png"
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/minutes"
	"stacktaker/assembly/words"
)

// What a letterhead may be at most: it stands at the head of a page, and leaves room for what is written under it.
const (
	LargestLetterhead = 4 << 10 // bytes of its text
	LargestLogo       = 2 << 20 // bytes of its picture
	mostPixels        = 2000    // of the picture, each way: what is printed is smaller
	mostLetterLines   = 8
	mostInLetterLine  = 100 // letters
)

// Letterhead is under whose name papers go out: what stands at the head of the first page. The zero value is none.
type Letterhead struct {
	Lines []string // the organisation, its address, its number in a register, …
	Logo  Logo
}

// Logo is a picture. It is written anew as it was looked at, so that nothing goes out that is not seen: no place where a photograph was taken.
type Logo struct {
	Kind          string // "png" or "jpeg"; "": none
	Data          []byte
	width, height int // pixels
	picture       image.Image
}

// ReadLetterhead reads lines of text; the signs of Markdown by which its first line may be a heading or bold are none of them. The name is
// that of its file, for the refusals.
func ReadLetterhead(name string, b []byte) ([]string, error) {
	if len(b) > LargestLetterhead || !utf8.Valid(b) || bytes.IndexByte(b, 0) >= 0 {
		return nil, Refuse("letterhead.none", words.Quote(name), LargestLetterhead>>10)
	}
	var all []string
	for l := range strings.SplitSeq(strings.TrimPrefix(Clean(string(b)), "\ufeff"), "\n") {
		l = strings.TrimSpace(strings.TrimRight(strings.TrimLeft(strings.TrimSpace(l), "#"), `\`))
		for _, sign := range []string{"**", "__"} {
			if in, is := strings.CutPrefix(l, sign); is {
				l = strings.TrimSuffix(in, sign)
			}
		}
		if l == "" {
			continue
		}
		if utf8.RuneCountInString(l) > mostInLetterLine || len(all) == mostLetterLines {
			return nil, Refuse("letterhead.long", words.Quote(name), mostLetterLines, mostInLetterLine)
		}
		all = append(all, l)
	}
	return all, nil
}

// ReadLogo reads a picture: PNG or JPEG, whatever the ending of its name says. How large it is is known before it is unpacked.
func ReadLogo(name string, b []byte) (Logo, error) {
	if len(b) > LargestLogo {
		return Logo{}, Refuse("logo.large", words.Quote(name), LargestLogo>>20, mostPixels)
	}
	about, kind, err := image.DecodeConfig(bytes.NewReader(b))
	switch {
	case err != nil, kind != "png" && kind != "jpeg": // others may be known by what else is in the program
		return Logo{}, Refuse("logo.none", words.Quote(name))
	case about.Width > mostPixels || about.Height > mostPixels:
		return Logo{}, Refuse("logo.large", words.Quote(name), LargestLogo>>20, mostPixels)
	case about.Width < 1 || about.Height < 1:
		return Logo{}, Refuse("logo.none", words.Quote(name))
	}
	picture, _, err := image.Decode(bytes.NewReader(b))
	if err != nil {
		return Logo{}, Refuse("logo.damaged", words.Quote(name))
	}
	var out bytes.Buffer
	if kind == "jpeg" {
		const quality = 92
		err = jpeg.Encode(&out, picture, &jpeg.Options{Quality: quality})
	} else {
		err = png.Encode(&out, picture)
	}
	size := picture.Bounds()
	return Logo{kind, out.Bytes(), size.Dx(), size.Dy(), picture}, err
}

// Rows is about how many lines of running text it takes at the head of a page, with the rule below it; 0 for none.
func (l Letterhead) Rows() int {
	if l.none() {
		return 0
	}
	high := 0.0
	if l.Logo.Kind != "" {
		_, high = l.Logo.Millimeters()
	}
	return 2 + max(len(l.Lines), int(high/4.9)+1)
}

// none tells whether there is nothing at the head.
func (l Letterhead) none() bool { return len(l.Lines) == 0 && l.Logo.Kind == "" }

// described is what the logo shows, in words: whose it is.
func (l Letterhead) described(d minutes.Document) string {
	name := ""
	if len(l.Lines) > 0 {
		name = OneLine(l.Lines[0])
	}
	return cmp.Or(name, OneLine(d.Meta.Publisher), OneLine(d.Title))
}

// Millimeters is how large the logo stands on paper: as large as has room at the head.
func (l Logo) Millimeters() (width, height float64) {
	const mostWide, mostHigh = 60.0, 20.0
	width, height = mostWide, mostWide*float64(l.height)/float64(l.width)
	if height > mostHigh {
		width, height = mostHigh*float64(l.width)/float64(l.height), mostHigh
	}
	return max(width, 0.5), max(height, 0.5)
}

// Extension is that of a file of the picture.
func (l Logo) Extension() string { return l.Kind }

// OnWhite is the picture as a PDF has it: a JPEG as it is, a PNG without what shines through.
func (l Logo) OnWhite() ([]byte, error) {
	if l.Kind == "jpeg" {
		return l.Data, nil
	}
	flat := image.NewRGBA(image.Rect(0, 0, l.width, l.height))
	draw.Draw(flat, flat.Bounds(), image.NewUniform(color.White), image.Point{}, draw.Src)
	draw.Draw(flat, flat.Bounds(), l.picture, l.picture.Bounds().Min, draw.Over)
	var out bytes.Buffer
	err := png.Encode(&out, flat)
	return out.Bytes(), err
}
