package paper

import (
	"encoding/binary"
	"errors"
	"fmt"

	"codeberg.org/go-fonts/dejavu/dejavusanscondensed"
	"codeberg.org/go-fonts/dejavu/dejavusanscondensedbold"
	"codeberg.org/go-fonts/dejavu/dejavusanscondensedoblique"
)

// face is a font of one look: "" as usual, "B" bold, "I" oblique.
type face struct {
	style string
	data  []byte
	cover []segment // the letters that it has, in order
}

// segment is letters whose numbers follow one another, both ends included.
type segment struct{ first, last rune }

// has reports whether a letter can be drawn.
func (f face) has(r rune) bool {
	low, high := 0, len(f.cover)
	for low < high {
		switch mid := (low + high) / 2; {
		case r < f.cover[mid].first:
			high = mid
		case r > f.cover[mid].last:
			low = mid + 1
		default:
			return true
		}
	}
	return false
}

// typefaces is the faces of a font that was chosen, or of DejaVu Sans Condensed, which has Latin with all its accents, Greek and
// Cyrillic, and is narrow enough for tables. The one that looks as usual stands first.
func typefaces(chosen []byte) ([]face, error) {
	if len(chosen) > 0 {
		cover, err := covered(chosen)
		if err != nil {
			return nil, fmt.Errorf("the font cannot be used: %w", err)
		}
		return []face{{"", chosen, cover}}, nil
	}
	faces := []face{{style: "", data: dejavusanscondensed.TTF}, {style: "B", data: dejavusanscondensedbold.TTF}, {style: "I", data: dejavusanscondensedoblique.TTF}}
	for i := range faces {
		cover, err := covered(faces[i].data)
		if err != nil {
			return nil, err
		}
		faces[i].cover = cover
	}
	return faces, nil
}

// sfnt is the tables of a TrueType font by their names (Apple TrueType Reference Manual, OpenType 1.9).
type sfnt map[string][]byte

// covered is the letters that a TrueType font has, with everything looked at that is needed to take some of them into a PDF.
func covered(font []byte) ([]segment, error) {
	tables, err := tablesOf(font)
	if err != nil {
		return nil, err
	}
	for _, name := range []string{"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post"} {
		if len(tables[name]) < 4 {
			return nil, fmt.Errorf("its table %s is missing", name)
		}
	}
	if binary.BigEndian.Uint16(tables["name"]) != 0 {
		return nil, errors.New("its names are of a kind that is not known here")
	}
	if os2 := tables["OS/2"]; len(os2) < 10 {
		return nil, errors.New("its table OS/2 is cut short")
	} else if may := binary.BigEndian.Uint16(os2[8:]); may == 2 || may&0x300 != 0 {
		return nil, errors.New("it may not be put into documents, or only whole; choose another")
	}
	return segments(tables["cmap"])
}

func tablesOf(font []byte) (sfnt, error) {
	const head, entry = 12, 16
	if len(font) < head {
		return nil, errors.New("it is no TrueType font")
	}
	if kind := binary.BigEndian.Uint32(font); kind != 0x00010000 && kind != 0x74727565 {
		return nil, errors.New("it is no TrueType font (.ttf)")
	}
	tables := sfnt{}
	for i := range int(binary.BigEndian.Uint16(font[4:])) {
		at := head + i*entry
		if at+entry > len(font) {
			return nil, errors.New("it is cut short")
		}
		from, size := int64(binary.BigEndian.Uint32(font[at+8:])), int64(binary.BigEndian.Uint32(font[at+12:]))
		if from+size > int64(len(font)) {
			return nil, errors.New("it is cut short")
		}
		tables[string(font[at:at+4])] = font[from : from+size]
	}
	return tables, nil
}

// segments is the letters of the first table that lists those of the basic plane (cmap format 4). Further planes are left out,
// since they cannot be written to a PDF here.
func segments(cmap []byte) ([]segment, error) {
	none := errors.New("its list of letters cannot be read")
	if len(cmap) < 4 {
		return nil, none
	}
	for i := range int(binary.BigEndian.Uint16(cmap[2:])) {
		at := 4 + 8*i
		if at+8 > len(cmap) {
			return nil, none
		}
		platform, encoding, from := binary.BigEndian.Uint16(cmap[at:]), binary.BigEndian.Uint16(cmap[at+2:]), int64(binary.BigEndian.Uint32(cmap[at+4:]))
		if platform != 0 && (platform != 3 || encoding != 1) || from+16 > int64(len(cmap)) {
			continue
		}
		if table := cmap[from:]; binary.BigEndian.Uint16(table) == 4 {
			return mapped(table)
		}
	}
	return nil, errors.New("it has no list of letters by Unicode")
}

// mapped reads a table of format 4: segments with the glyph of each letter, of which 0 is none.
func mapped(table []byte) ([]segment, error) {
	short := func(at int) int {
		if at+2 > len(table) {
			return 0
		}
		return int(binary.BigEndian.Uint16(table[at:]))
	}
	n := short(6) / 2
	ends, starts, deltas, offsets := 14, 16+2*n, 16+4*n, 16+6*n
	if offsets+2*n > len(table) {
		return nil, errors.New("its list of letters is cut short")
	}
	var out []segment
	for i := range n {
		for c, last := short(starts+2*i), short(ends+2*i); c <= last && c < 0xffff; c++ {
			glyph := c
			if by := short(offsets + 2*i); by != 0 {
				if glyph = short(offsets + 2*i + by + 2*(c-short(starts+2*i))); glyph == 0 {
					continue
				}
			}
			if (glyph+short(deltas+2*i))&0xffff == 0 {
				continue
			}
			if k := len(out); k > 0 && out[k-1].last == rune(c-1) {
				out[k-1].last = rune(c)
			} else {
				out = append(out, segment{rune(c), rune(c)})
			}
		}
	}
	return out, nil
}
