package pdf

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"errors"
	"maps"
	"slices"
	"strconv"
	"sync"

	"codeberg.org/go-fonts/dejavu/dejavusanscondensed"
	"codeberg.org/go-fonts/dejavu/dejavusanscondensedbold"
	"codeberg.org/go-fonts/dejavu/dejavusanscondensedoblique"

	"stacktaker/assembly/words"
	"stacktaker/ui/paper"
)

// font is the faces of one font; the one that looks as usual stands first.
type font []face

// face is a font of one look: "" as usual, "B" bold, "I" oblique.
type face struct {
	family string // by which the file knows its font
	style  string
	data   []byte
	cover  []segment // the letters that it has, in order

	ready  bool             // it is in the file
	widths [256]*[256]int32 // of letters, by their numbers; see units
}

// segment is letters whose numbers follow one another, both ends included.
type segment struct{ first, last rune }

// has reports whether a letter can be drawn.
func (f *face) has(r rune) bool {
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

// hasAll reports whether all letters of a text can be drawn. Those of every keyboard any font has that is asked for them.
func (f *face) hasAll(text string) bool {
	for _, r := range text {
		if r > '~' && !f.has(r) {
			return false
		}
	}
	return true
}

// own is the letters of DejaVu Sans Condensed, which has Latin with all its accents, Greek and Cyrillic, and is narrow enough for tables.
var own = sync.OnceValues(func() ([]face, error) {
	faces := []face{{style: "", data: dejavusanscondensed.TTF}, {style: "B", data: dejavusanscondensedbold.TTF}, {style: "I", data: dejavusanscondensedoblique.TTF}}
	for i := range faces {
		cover, err := covered(faces[i].data)
		if err != nil {
			return nil, err
		}
		faces[i].family, faces[i].cover = "text", cover
	}
	return faces, nil
})

// fonts is the chain in which letters are looked for: the font of this package, and those that were chosen.
func fonts(chosen []paper.Font) ([]font, error) {
	faces, err := own()
	if err != nil {
		return nil, err
	}
	chain := []font{slices.Clone(faces)}
	for i, c := range chosen {
		data, cover, err := usable(c.Data)
		var unusable *unusableFont
		switch {
		case errors.As(err, &unusable):
			return nil, paper.Refuse("font."+string(*unusable), words.Quote(c.Name))
		case err != nil:
			return nil, err
		}
		chain = append(chain, font{{family: "text" + strconv.Itoa(i+1), data: data, cover: cover}})
	}
	return chain, nil
}

// unusableFont is why no letters can be taken from a font: the end of the key by which that is told.
type unusableFont string

func (u *unusableFont) Error() string { return "no letters can be taken from it: " + string(*u) }

func unusable(why unusableFont) error { return &why }

// Has tells which of some letters can be taken from a font; none where it cannot be used.
func Has(f paper.Font, letters []rune) []rune {
	_, cover, err := usable(f.Data)
	if err != nil {
		return nil
	}
	all := face{cover: cover}
	return slices.DeleteFunc(slices.Clone(letters), func(r rune) bool { return !all.has(r) })
}

// usable is a font that letters can be taken from, and the letters that it has; of a collection, the first such font in it.
func usable(data []byte) ([]byte, []segment, error) {
	if !bytes.HasPrefix(data, []byte("ttcf")) {
		cover, err := covered(data)
		return data, cover, err
	}
	const head, most = 12, 64 // fonts in a collection
	if len(data) < head {
		return nil, nil, unusable("short")
	}
	var first error
	for i := range min(int(binary.BigEndian.Uint32(data[8:])), most) {
		at := head + 4*i
		if at+4 > len(data) {
			break
		}
		one, err := single(data, int64(binary.BigEndian.Uint32(data[at:])))
		if err == nil {
			var cover []segment
			if cover, err = covered(one); err == nil {
				return one, cover, nil
			}
		}
		first = cmp.Or(first, err)
	}
	return nil, nil, cmp.Or(first, unusable("short"))
}

// single is one font of a collection as a file of its own.
func single(collection []byte, at int64) ([]byte, error) {
	if at >= int64(len(collection)) {
		return nil, unusable("short")
	}
	tables, err := directory(collection, int(at))
	if err != nil {
		return nil, err
	}
	names := slices.Sorted(maps.Keys(tables))
	out := make([]byte, 12+16*len(names))
	binary.BigEndian.PutUint32(out, 0x00010000)
	binary.BigEndian.PutUint16(out[4:], uint16(len(names)))
	for i, name := range names {
		entry := out[12+16*i:]
		copy(entry, name)
		binary.BigEndian.PutUint32(entry[8:], uint32(len(out)))
		binary.BigEndian.PutUint32(entry[12:], uint32(len(tables[name])))
		out = append(out, tables[name]...)
		out = append(out, make([]byte, -len(out)&3)...)
	}
	return out, nil
}

// sfnt is the tables of a TrueType font by their names (Apple TrueType Reference Manual, OpenType 1.9).
type sfnt map[string][]byte

// covered is the letters that a TrueType font has, with everything looked at that is needed to take some of them into a PDF.
func covered(font []byte) ([]segment, error) {
	tables, err := directory(font, 0)
	if err != nil {
		return nil, err
	}
	if len(tables["glyf"]) == 0 && (len(tables["CFF "]) > 0 || len(tables["CFF2"]) > 0) {
		return nil, unusable("postscript")
	}
	for _, name := range []string{"cmap", "glyf", "head", "hhea", "hmtx", "loca", "maxp", "name", "OS/2", "post"} {
		if len(tables[name]) < 4 {
			return nil, unusable("incomplete")
		}
	}
	if os2 := tables["OS/2"]; len(os2) < 10 {
		return nil, unusable("short")
	} else if may := binary.BigEndian.Uint16(os2[8:]); may == 2 || may&0x300 != 0 {
		return nil, unusable("restricted")
	}
	if binary.BigEndian.Uint16(tables["name"]) != 0 {
		return nil, unusable("incomplete")
	}
	return segments(tables["cmap"])
}

// directory is the tables of the font that begins at a place.
func directory(font []byte, begin int) (sfnt, error) {
	const head, entry = 12, 16
	if len(font) < begin+head {
		return nil, unusable("none")
	}
	switch kind := binary.BigEndian.Uint32(font[begin:]); kind {
	case 0x00010000, 0x74727565: // "true"
	case 0x4f54544f: // "OTTO"
		return nil, unusable("postscript")
	case 0x774f4646, 0x774f4632: // "wOFF" and "wOF2"
		return nil, unusable("web")
	default:
		return nil, unusable("none")
	}
	tables := sfnt{}
	for i := range int(binary.BigEndian.Uint16(font[begin+4:])) {
		at := begin + head + i*entry
		if at+entry > len(font) {
			return nil, unusable("short")
		}
		from, size := int64(binary.BigEndian.Uint32(font[at+8:])), int64(binary.BigEndian.Uint32(font[at+12:]))
		if from+size > int64(len(font)) {
			return nil, unusable("short")
		}
		tables[string(font[at:at+4])] = font[from : from+size]
	}
	return tables, nil
}

// segments is the letters of the first table that lists those of the basic plane (cmap format 4). Further planes are left out,
// since they cannot be written to a PDF here.
func segments(cmap []byte) ([]segment, error) {
	none := unusable("letters")
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
	return nil, unusable("letters")
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
		return nil, unusable("letters")
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
