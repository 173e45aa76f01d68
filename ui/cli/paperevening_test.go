package cli_test

import (
	"bytes"
	"compress/zlib"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"unicode"
	"unicode/utf16"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// papersOfOthers are the papers of the reader's tests, each in all four formats.
func papersOfOthers(t *testing.T) []string {
	t.Helper()
	var all []string
	for _, folder := range []string{"papers", "formats"} {
		found, err := filepath.Glob(filepath.Join("..", "documents", "orderpaper", "testdata", folder, "*.*"))
		if err != nil {
			t.Fatal(err)
		}
		if all = append(all, found...); testing.Short() { // as they were made
			break
		}
	}
	return all
}

// The papers of others are read in, each of their motions is moved, one amended by its paragraph, all carried, and the meeting closed. Each word
// that a motion has in the document stands on every paper, before the meeting and after it.
func TestPapersOfOthersInAMeeting(t *testing.T) {
	people := []string{"Ana Lund", "Ben Sarr", "Cleo Marsh", "Dov Lev", "Eva Ruiz", "Gus Hall"}
	known := func(name string) bool {
		for _, p := range people {
			if _, last, _ := strings.Cut(p, " "); strings.EqualFold(name, p) || name == last {
				return true
			}
		}
		return false
	}
	paths := papersOfOthers(t)
	if least := 20; len(paths) < least {
		t.Fatalf("%d papers", len(paths))
	}
	for _, path := range paths {
		t.Run(filepath.Base(path), func(t *testing.T) {
			b, err := os.ReadFile(path)
			if err != nil {
				t.Fatal(err)
			}
			d, err := documents.Read(path, b)
			if err != nil {
				t.Fatal(err)
			}
			p, err := orderpaper.Read(d, known)
			if err != nil {
				t.Fatal(err)
			}
			h := newHouse(t)
			lines := []string{`convene "Depot" on 2026-05-14`}
			for _, who := range people {
				lines = append(lines, "member "+quoted(who))
			}
			file := h.meeting("m.db", lines...)
			h.must("", "motions", "import", file, path, "--by", "Gus Hall")
			before := map[string]string{}
			for _, format := range []string{"md", "txt", "html", "docx", "odt", "pdf"} {
				before["announce."+format] = h.must("", "announce", file, "-f", format)
			}
			var script strings.Builder
			script.WriteString("@18:00\narrive all\nopen\n")
			for i, m := range p.Motions {
				mover := "Gus Hall"
				if len(m.Movers) > 0 {
					mover = m.Movers[0]
				}
				fmt.Fprintf(&script, "move %d by %s\nsecond %s\n", i+1, quoted(mover), quoted(other(people, m)))
				if i == 0 {
					fmt.Fprintf(&script, "amend after %d insert \"Zebroid clause.\" by \"Eva Ruiz\"\nsecond \"Cleo Marsh\"\nadopt\n", m.Paragraphs)
				}
				script.WriteString("adopt\nno-action\n")
			}
			script.WriteString("close\n")
			h.must(script.String(), "run", file, "-")
			for name, paper := range before {
				everyWord(t, name, paper, p, false)
			}
			for _, format := range []string{"md", "txt", "html", "docx", "odt", "pdf", "json"} {
				everyWord(t, "minutes."+format, h.must("", "minutes", file, "-f", format), p, true)
			}
		})
	}
}

// other is somebody who may second a motion: whom it names, else whoever does not move it.
func other(people []string, m orderpaper.Motion) string {
	if len(m.Seconders) > 0 {
		return strings.Join(m.Seconders, `" and "`)
	}
	moves := strings.Join(append([]string{"Gus Hall"}, m.Movers...), " ")
	for _, p := range people {
		if _, last, _ := strings.Cut(p, " "); !strings.Contains(moves, last) {
			return p
		}
	}
	return people[0]
}

func quoted(name string) string { return `"` + name + `"` }

// everyWord wants each word of the motions on a paper; on one of the evening with their people, and with what was put in where one was amended.
func everyWord(t *testing.T, name, paper string, p orderpaper.Paper, evening bool) {
	t.Helper()
	there := map[string]bool{}
	for _, word := range wordsOf(onPaper(t, name, paper)) {
		there[word] = true
	}
	var all []string
	for _, m := range p.Motions {
		all = append(all, m.Title, m.Text)
		if evening { // the call names nobody
			all = append(all, m.Movers...)
			all = append(all, m.Seconders...)
		}
	}
	if evening {
		all = append(all, "Zebroid clause.")
	}
	for _, word := range wordsOf(strings.Join(all, " ")) {
		if !there[word] {
			t.Errorf("%q is not on %s", word, name)
		}
	}
}

// wordsOf are the runs of letters and figures of a text.
func wordsOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// onPaper is what people read on a paper.
func onPaper(t *testing.T, name, paper string) string {
	t.Helper()
	switch filepath.Ext(name) {
	case ".docx", ".odt":
		d, err := documents.Read(name, []byte(paper))
		if err != nil {
			t.Fatal(name, err)
		}
		var b strings.Builder
		for _, p := range d.Paragraphs {
			b.WriteString(p.Text + "\n")
		}
		return b.String()
	case ".pdf":
		return drawnOn(t, paper)
	case ".html":
		return regexp.MustCompile(`<[^>]*>`).ReplaceAllString(strings.NewReplacer("&amp;", "&", "&#34;", `"`, "&#39;", "'", "&lt;", "<", "&gt;", ">").Replace(paper), " ")
	case ".json":
		return strings.NewReplacer(`\n`, " ", `\u0026`, "&", `\"`, `"`).Replace(paper)
	}
	return paper
}

// drawnOn is the text that is drawn on the pages of a PDF.
func drawnOn(t *testing.T, file string) string {
	t.Helper()
	var b strings.Builder
	drawn, escape := regexp.MustCompile(`(?s) Td \(((?:\\.|[^\\)])*)\) Tj`), regexp.MustCompile(`(?s)\\(.)`)
	for _, rest := range strings.Split(file, "stream\n")[1:] {
		z, err := zlib.NewReader(strings.NewReader(rest))
		if err != nil {
			continue // no page
		}
		content, err := io.ReadAll(z)
		if err != nil || !bytes.Contains(content, []byte("BT ")) {
			continue
		}
		for _, s := range drawn.FindAllStringSubmatch(string(content), -1) {
			said := escape.ReplaceAllStringFunc(s[1], func(e string) string {
				if e[1] == 'r' {
					return "\r"
				}
				return e[1:]
			})
			var units []uint16
			for i := 0; i+1 < len(said); i += 2 {
				units = append(units, uint16(said[i])<<8|uint16(said[i+1]))
			}
			b.WriteString(string(utf16.Decode(units)) + " ")
		}
	}
	return b.String()
}
