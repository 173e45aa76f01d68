package cli_test

import (
	"os"
	"strings"
	"testing"
)

// TestReferenceDocument: a DOCX goes after another one, such as one that was written here; what cannot be one is said in a sentence, nothing is
// written then, and no other format takes it.
func TestReferenceDocument(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	h.must("", "minutes", file, "-o", h.file("first.docx"), "--page", "letter")
	whole, err := os.ReadFile(h.file("first.docx"))
	if err != nil {
		t.Fatal(err)
	}
	h.must("", "minutes", file, "-o", h.file("second.docx"), "--reference", h.file("first.docx"))
	second, err := os.ReadFile(h.file("second.docx"))
	if err != nil || !strings.Contains(string(second), "word/header-default.xml") {
		t.Errorf("the head of the document is not there: %v", err)
	}
	h.put("letterhead.jpg", "no picture") // which nobody reads
	h.must("", "minutes", file, "-o", h.file("third.docx"), "--reference", h.file("first.docx"))
	h.put("text.docx", "Harbour Branch")
	h.put("short.docx", string(whole[:len(whole)/2]))
	before := h.files()
	for _, c := range []struct {
		args, says string
		code       int
	}{
		{"-f pdf --reference first.docx", "--reference gives a docx its styles, and this is pdf; ask for -f docx\n", 2},
		{"--reference first.docx", "and this is md; ask for -f docx\n", 2},
		{"-f docx --page letter --reference first.docx", "--reference gives the page too; leave out --page\n", 2},
		{"-o out.docx --reference text.docx", "text.docx\" is no document of Word since 2007; save it as .docx\n", 1},
		{"-o out.docx --reference short.docx", "short.docx\" is damaged; open it in a word processor and save it anew as .docx\n", 1},
		{"-o out.docx --reference none.docx", "none.docx: there is no such file\n", 1},
	} {
		args := []string{"minutes", file}
		for _, a := range strings.Fields(c.args) {
			if strings.HasSuffix(a, ".docx") {
				a = h.file(a)
			}
			args = append(args, a)
		}
		if s := h.call("", args...); s.code != c.code || s.out != "" || !strings.HasSuffix(s.err, c.says) {
			t.Errorf("%s: exit %d, %s", c.args, s.code, s.err)
		}
	}
	if after := h.files(); after != before {
		t.Errorf("it leaves\n%s", after)
	}
}
