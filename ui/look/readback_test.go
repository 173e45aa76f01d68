package look

import (
	"strings"
	"testing"
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
	"pgregory.net/rapid"
)

// Whatever is typed: a large drawing, read by its letters and their marks, says just that in capitals, or it is not drawn.
func TestBigSaysWhatWasTyped(t *testing.T) {
	readers := map[string]reader{}
	for _, l := range Letterings(8, true) {
		readers[l.id()] = newReader(t, l)
	}
	letters := []rune("aeiounscçñáàâäãåéèêëíìîïóòôöõőúùûüűýÿčďěřšťžłŁøđßæœþðıİſęąşșţțğḍṇ1230.,:-–×’'“”„«»¿¡…;\u0301\u0302\u0303\u0327 µªºΩЖ日%✓")
	rapid.Check(t, func(t *rapid.T) {
		s := rapid.OneOf(rapid.StringOfN(rapid.SampledFrom(letters), 1, 8, -1), rapid.StringN(1, 4, -1)).Draw(t, "s")
		h := rapid.IntRange(3, 8).Draw(t, "h")
		rows := Big(s, 1000, h, true)
		if rows == nil {
			return
		}
		for _, l := range Letterings(h, true) {
			if text, ok := readers[l.id()].read(rows); ok && text == asTyped(s) {
				return
			}
		}
		t.Errorf("%q is drawn as another text:\n%s", s, strings.Join(rows, "\n"))
	})
}

// The words of which testers read others, and letters that have no large form of their own.
func TestBigKeepsMarks(t *testing.T) {
	l := Letterings(3, true)[0]
	read := newReader(t, l)
	for _, s := range []string{"AÑO", "ÄNNE", "ÍÑIGO", "FÜR", "CAFÉ", "GEWÄHLT", "ŁUKASZ ŻUK", "ØRE", "ĐUROVIĆ", "ŐRSÉG", "ȘT ŞT", "ĂĚ", "ÅÖ", "¿QUÉ?", "VÆR"} {
		for _, typed := range []string{s, strings.ToLower(s), norm.NFD.String(s)} {
			written, ok := Write(typed)
			if !ok {
				t.Errorf("%q is not drawn", typed)
				continue
			}
			rows := l.Draw(written, written.Over, written.Under)
			if text, ok := read.read(rows); !ok || text != asTyped(s) {
				t.Errorf("%q is read as %q:\n%s", typed, text, strings.Join(rows, "\n"))
			}
		}
	}
	for _, s := range []string{"Straße", "ışık", "Nguyễn", "Ðð", "ſo", "ŋ", "a\u0361b", "1\u0301", "\u0301a", "Ơ", "5 µg", "Жанна"} {
		if rows := Big(s, 1000, 20, true); rows != nil {
			t.Errorf("%q is drawn as other letters:\n%s", s, strings.Join(rows, "\n"))
		}
	}
}

func (l Lettering) id() string {
	return string(rune(l.face.height)) + string(rune(l.fx)) + string(rune(l.fy))
}

// reader knows how every letter looks with every mark: a picture, column by column, and what it says.
type reader struct {
	l    Lettering
	says map[bool]map[bool]map[string]string // with room above, and below
}

func newReader(t *testing.T, l Lettering) reader {
	r := reader{l, map[bool]map[bool]map[string]string{false: {false: {}, true: {}}, true: {false: {}, true: {}}}}
	overs, unders := []rune{0}, []rune{0}
	for m := rune(0x300); m < 0x370; m++ {
		if overMark(m, true) != "" {
			overs = append(overs, m)
		}
		if underMark(m) != "" {
			unders = append(unders, m)
		}
	}
	for _, base := range drawable {
		for _, over := range overs {
			for _, under := range unders {
				text := string(base)
				for _, m := range []rune{under, over} {
					if m != 0 {
						text += string(m)
					}
				}
				written, ok := Write(text)
				if !ok {
					continue
				}
				for _, above := range []bool{over != 0, true} {
					for _, below := range []bool{under != 0, true} {
						picture := strings.Join(columns(l.Draw(written, above, below)), "\n")
						seen := r.says[above][below]
						if other, is := seen[picture]; is && other != asTyped(text) {
							t.Fatalf("%q looks like %q:\n%s", text, other, strings.Join(l.Draw(written, above, below), "\n"))
						}
						seen[picture] = asTyped(text)
					}
				}
			}
		}
	}
	return r
}

// columns turns rows on their side.
func columns(rows []string) []string {
	out := make([]string, utf8.RuneCountInString(rows[0]))
	for _, row := range rows {
		for x, r := range []rune(row) {
			out[x] += string(r)
		}
	}
	return out
}

// read is what a drawing says in this lettering.
func (r reader) read(rows []string) (string, bool) {
	for _, over := range []bool{false, true} {
		for _, under := range []bool{false, true} {
			if r.l.Height(over, under) != len(rows) {
				continue
			}
			if text, ok := r.from(columns(rows), r.says[over][under]); ok {
				return text, true
			}
		}
	}
	return "", false
}

// from reads letter by letter, the narrower first, and goes back where the rest makes no sense.
func (r reader) from(cols []string, says map[string]string) (string, bool) {
	const widest = 9
	for w := r.l.fx; w <= widest*r.l.fx && w <= len(cols); w += r.l.fx {
		letter, ok := says[strings.Join(cols[:w], "\n")]
		switch {
		case !ok:
			continue
		case w == len(cols):
			return letter, true
		case len(cols) <= w+r.l.fx || strings.TrimSpace(strings.Join(cols[w:w+r.l.fx], "")) != "":
			continue
		}
		if rest, ok := r.from(cols[w+r.l.fx:], says); ok {
			return letter + rest, true
		}
	}
	return "", false
}

// asTyped is a text without what a large drawing leaves open: case, one of several equal signs, an ellipsis or three dots, O and 0.
func asTyped(s string) string {
	s = strings.NewReplacer("−", "-", "‐", "-", "‑", "-", "\u00a0", " ", "\u202f", " ", "✔", "✓", "✘", "✗", "ʼ", "’", "0", "O", "…", "...", "\"", "''").Replace(s)
	return norm.NFD.String(strings.ToUpper(s))
}
