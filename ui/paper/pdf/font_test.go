package pdf

import (
	"bytes"
	"encoding/binary"
	"slices"
	"strings"
	"testing"

	"codeberg.org/go-fonts/dejavu/dejavusansmono"
	"codeberg.org/go-fonts/dejavu/dejavuserif"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
)

// TestPDFFontsThatCannotBeUsed are refused, each with its name and with what is wrong with it, whether they would be needed or not.
func TestPDFFontsThatCannotBeUsed(t *testing.T) {
	mono := dejavusansmono.TTF
	restricted := bytes.Clone(mono)
	tables, err := directory(restricted, 0)
	if err != nil {
		t.Fatal(err)
	}
	tables["OS/2"][9] = 2
	for name, test := range map[string]struct {
		font []byte
		says string
	}{
		"text":       {[]byte("no font at all"), "is no font that is known here; TrueType is: .ttf, .otf or .ttc"},
		"half":       {mono[:len(mono)/2], "is cut short"},
		"head":       {mono[:12], "is cut short"},
		"postscript": {append([]byte("OTTO"), mono[4:]...), "has PostScript outlines, which a PDF is not given here; choose a font with TrueType outlines"},
		"web":        {append([]byte("wOF2"), mono[4:]...), "is packed for the web; choose the font itself: .ttf, .otf or .ttc"},
		"restricted": {restricted, "may not be put into documents, or only whole; choose another font"},
		"collection": {collected([]byte("no font at all")), "is no font that is known here; TrueType is: .ttf, .otf or .ttc"},
	} {
		var b strings.Builder
		if err := PDF(&b, minutes.Document{Title: "Minutes"}, paper.Options{Fonts: []paper.Font{{Name: "some " + name, Data: test.font}}}); err == nil || err.Error() != `the font "some `+name+`" `+test.says || b.Len() > 0 {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// collected is fonts as a collection.
func collected(all ...[]byte) []byte {
	out := append([]byte("ttcf\x00\x01\x00\x00"), binary.BigEndian.AppendUint32(nil, uint32(len(all)))...)
	at := len(out) + 4*len(all)
	for _, f := range all {
		out = binary.BigEndian.AppendUint32(out, uint32(at))
		at += len(f)
	}
	for _, f := range all {
		moved, from := bytes.Clone(f), uint32(len(out))
		if _, err := directory(f, 0); err == nil {
			for i := range int(binary.BigEndian.Uint16(f[4:])) {
				entry := moved[12+16*i+8:]
				binary.BigEndian.PutUint32(entry, binary.BigEndian.Uint32(entry)+from)
			}
		}
		out = append(out, moved...)
	}
	return out
}

// TestPDFFontOfACollection: the first font of a collection that can be used is.
func TestPDFFontOfACollection(t *testing.T) {
	ttc := collected(append([]byte("OTTO"), dejavuserif.TTF[4:]...), dejavusansmono.TTF)
	data, cover, err := usable(ttc)
	if err != nil {
		t.Fatal(err)
	}
	alone, err := covered(dejavusansmono.TTF)
	if err != nil || !slices.Equal(alone, cover) {
		t.Errorf("%v: it has other letters", err)
	}
	var letter rune
	chain, _ := fonts([]paper.Font{{Name: "a collection", Data: ttc}})
	for r := rune(0x20); letter == 0; r++ {
		if newInk(chain, 1, 1).fontOf(r) == 1 && setSingly(r) && !unseen(r) {
			letter = r
		}
	}
	var d minutes.Document
	d.Say(minutes.Text("a " + string(letter)))
	if err := PDF(&strings.Builder{}, d, paper.Options{}); err == nil {
		t.Error("the letter is in the font of the PDF itself")
	}
	if err := PDF(&strings.Builder{}, d, paper.Options{Fonts: []paper.Font{{Name: "a collection", Data: ttc}}}); err != nil {
		t.Error(err)
	}
	if len(data) >= len(ttc) {
		t.Error("the whole collection is taken")
	}
}

// What font was chosen may be anything.
func FuzzFont(f *testing.F) {
	mono := dejavusansmono.TTF
	f.Add(mono[:2000], 0, byte(0))
	f.Add(collected(mono[:4000])[:3000], 7, byte(1))
	for _, at := range []int{4, 5, 12, 40, 300, 1000} {
		f.Add(mono[:4000], at, byte(255))
	}
	f.Fuzz(func(t *testing.T, font []byte, at int, b byte) {
		if _, cover, err := usable(font); err != nil && cover != nil {
			t.Errorf("%v, and it has %v", err, cover)
		}
		damaged := []byte(strings.Clone(string(mono)))
		damaged[uint(at)%uint(len(damaged))] = b
		var d minutes.Document
		d.Say(minutes.Text("Some words to be written, with accents: é, and from the font: ⌕."))
		var out strings.Builder
		if err := PDF(&out, d, paper.Options{Fonts: []paper.Font{{Name: "damaged", Data: damaged}}}); err != nil && out.Len() > 0 {
			t.Errorf("%v, and %d bytes are written", err, out.Len())
		}
	})
}
