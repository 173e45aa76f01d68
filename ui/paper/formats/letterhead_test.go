package formats

import (
	"bytes"
	"encoding/base64"
	"encoding/binary"
	"hash/crc32"
	"image"
	"image/color"
	"image/jpeg"
	"image/png"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/paper"
	"stacktaker/ui/paper/html"
	"stacktaker/ui/paper/pdf"
)

// picture is one of a size, a part of it seen through.
func picture(width, height int) image.Image {
	p := image.NewNRGBA(image.Rect(0, 0, width, height))
	for x := range width {
		for y := range height {
			p.Set(x, y, color.NRGBA{R: uint8(x * 5), G: uint8(y * 9), B: 120, A: uint8(min(255, x*20))})
		}
	}
	return p
}

func pngOf(t *testing.T, p image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := png.Encode(&b, p); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

func jpegOf(t *testing.T, p image.Image) []byte {
	t.Helper()
	var b bytes.Buffer
	if err := jpeg.Encode(&b, p, nil); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// chunk puts a part into a PNG behind its head: its name, and what it says.
func chunk(file []byte, name, says string) []byte {
	const head = 8 + 25
	body := append([]byte(name), says...)
	all := binary.BigEndian.AppendUint32(nil, uint32(len(says)))
	all = binary.BigEndian.AppendUint32(append(all, body...), crc32.ChecksumIEEE(body))
	return append(append(bytes.Clone(file[:head]), all...), file[head:]...)
}

// TestLetterhead: the lines stand before the title in every format that people read, and the logo where a file can hold it, told in words; nothing
// that is not seen of it goes out.
func TestLetterhead(t *testing.T) {
	lines, err := paper.ReadLetterhead("letterhead.md", []byte("\ufeff# Harbour & Quay Branch\r\n\r\n4 Quay Street, Leith\\\nRegistered number **1234**\n"))
	if err != nil {
		t.Fatal(err)
	}
	if got := strings.Join(lines, "|"); got != "Harbour & Quay Branch|4 Quay Street, Leith|Registered number **1234**" {
		t.Errorf("it is read as %q", got)
	}
	secret := "taken at 55.97 N, 3.17 W"
	for kind, b := range map[string][]byte{"png": chunk(pngOf(t, picture(90, 30)), "tEXt", "Comment\x00"+secret), "jpeg": jpegOf(t, picture(90, 30))} {
		logo, err := paper.ReadLogo("letterhead.png", b)
		if err != nil {
			t.Fatal(err)
		}
		o := paper.Options{Letterhead: paper.Letterhead{Lines: lines, Logo: logo}}
		for _, f := range forPeople() {
			file := written(t, f.With(o), fit(f, meeting()))
			if again := written(t, f.With(o), fit(f, meeting())); again != file {
				t.Errorf("%s: other bytes the second time", f.Name)
			}
			says := readable(t, f, file)
			if f.Name == "html" {
				says = strings.ReplaceAll(says, "&amp;", "&")
			}
			at, title := strings.Index(says, "Registered number"), strings.LastIndex(says, "Meeting 7, ordinary")
			if !strings.Contains(says, "Harbour & Quay Branch") || !strings.Contains(says, "4 Quay Street, Leith") || at < 0 || at > title {
				t.Errorf("%s begins with\n%.600s", f.Name, says)
			}
			if strings.Contains(file, secret) {
				t.Errorf("%s has what was not seen", f.Name)
			}
			switch f.Name {
			case "html":
				if !strings.Contains(file, `src="data:image/`+kind+`;base64,`+base64.StdEncoding.EncodeToString(logo.Data)+`" alt="Harbour &amp; Quay Branch" width="227" height="76">`) {
					t.Error("the logo is not in the HTML")
				}
			case "docx", "odt":
				parts, _ := unzipped(t, file)
				path := map[string]string{"docx": "word/media/logo.", "odt": "Pictures/logo."}[f.Name] + kind
				if parts[path] != string(logo.Data) {
					t.Errorf("%s has no %s", f.Name, path)
				}
				body := parts["word/document.xml"] + parts["content.xml"]
				if !strings.Contains(body, `descr="Harbour &amp; Quay Branch"`) && !strings.Contains(body, "<svg:title>Harbour &amp; Quay Branch</svg:title>") {
					t.Errorf("%s does not say what the logo shows", f.Name)
				}
			case "pdf":
				told := readTagged(t, file).tree(t)
				if told[1].role != "Figure" || told[1].alt != "Harbour & Quay Branch" || told[2].role != "P" || !strings.Contains(told[2].text, "Registered number") {
					t.Errorf("it is told as %+v", told[:3])
				}
			}
		}
	}
	if _, err := paper.ReadLogo("letterhead.png", nil); err == nil {
		t.Error("nothing is a logo")
	}
}

// TestLetterheadAlone: a logo without lines is whose the paper is, and lines need no logo.
func TestLetterheadAlone(t *testing.T) {
	logo, err := paper.ReadLogo("letterhead.png", pngOf(t, picture(2, 300)))
	if err != nil {
		t.Fatal(err)
	}
	d := meeting()
	if got := written(t, Format{write: html.HTML}.With(paper.Options{Letterhead: paper.Letterhead{Logo: logo}}), d); !strings.Contains(got, `alt="Depot 4 General Assembly" width="2" height="76"`) {
		t.Error("a logo alone is not told by who publishes")
	}
	for _, f := range forPeople() {
		for name, l := range map[string]paper.Letterhead{"logo": {Logo: logo}, "line": {Lines: []string{"One line"}}} {
			if file := written(t, f.With(paper.Options{Letterhead: l}), fit(f, d)); file == written(t, f, fit(f, d)) && (name == "line" || f.Name == "html" || f.Binary) {
				t.Errorf("%s: the %s is not in it", f.Name, name)
			}
		}
	}
}

// TestLetterheadsThatAreNone are refused in a sentence, however large they say that they are.
func TestLetterheadsThatAreNone(t *testing.T) {
	whole := pngOf(t, picture(60, 40))
	huge := bytes.Clone(whole)
	binary.BigEndian.PutUint32(huge[16:], 1<<30)
	binary.BigEndian.PutUint32(huge[29:], crc32.ChecksumIEEE(huge[12:29]))
	for name, test := range map[string]struct {
		b    []byte
		says string
	}{
		"text":    {[]byte("no picture"), "is no picture that is known here; a logo is PNG or JPEG"},
		"empty":   {nil, "is no picture that is known here; a logo is PNG or JPEG"},
		"gif":     {[]byte("GIF89a\x01\x00\x01\x00\x00\x00\x00;"), "is no picture that is known here; a logo is PNG or JPEG"},
		"svg":     {[]byte(`<svg xmlns="http://www.w3.org/2000/svg"/>`), "is no picture that is known here; a logo is PNG or JPEG"},
		"cut":     {whole[:len(whole)-40], "is damaged: its picture ends before its end; put in a whole one, or take it away"},
		"pixels":  {huge, "is too large for a logo: it has at most 2 MB, and 2000 × 2000 pixels"},
		"wide":    {pngOf(t, image.NewGray(image.Rect(0, 0, 2001, 1))), "is too large for a logo: it has at most 2 MB, and 2000 × 2000 pixels"},
		"bytes":   {make([]byte, paper.LargestLogo+1), "is too large for a logo: it has at most 2 MB, and 2000 × 2000 pixels"},
		"trailer": {jpegOf(t, picture(60, 40))[:200], "is no picture that is known here; a logo is PNG or JPEG"},
	} {
		logo, err := paper.ReadLogo("a "+name, test.b)
		if err == nil || (err.Error() != `"a `+name+`" `+test.says) || logo.Data != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, b := range map[string]string{"bytes": strings.Repeat("a\n", 4000), "not text": "\xff\xfe\x00", "nul": "a\x00b"} {
		if _, err := paper.ReadLetterhead("a", []byte(b)); err == nil || !strings.HasPrefix(err.Error(), `"a" is no letterhead: `) {
			t.Errorf("%s: %v", name, err)
		}
	}
	for name, b := range map[string]string{"lines": strings.Repeat("a\n", 9), "letters": strings.Repeat("a", 101)} {
		if _, err := paper.ReadLetterhead("a", []byte(b)); err == nil || !strings.HasPrefix(err.Error(), `"a" is too long for a letterhead: `) {
			t.Errorf("%s: %v", name, err)
		}
	}
}

// FuzzLogo: a picture may be anything, and what is taken as one can be printed.
func FuzzLogo(f *testing.F) {
	f.Add([]byte("\x89PNG\r\n\x1a\n"))
	f.Add([]byte("\xff\xd8\xff\xe0"))
	f.Fuzz(func(t *testing.T, b []byte) {
		logo, err := paper.ReadLogo("logo", b)
		if err != nil {
			return
		}
		if err := pdf.PDF(&bytes.Buffer{}, minutes.Document{}, paper.Options{Letterhead: paper.Letterhead{Logo: logo}}); err != nil {
			t.Error(err)
		}
	})
}
