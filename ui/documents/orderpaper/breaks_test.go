package orderpaper_test

import (
	"archive/zip"
	"bytes"
	"strings"
	"testing"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// wordBlock is a document of Word with one paragraph a block, the lines of which have breaks between them.
func wordBlock(t *testing.T, blocks ...string) []byte {
	t.Helper()
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	var body strings.Builder
	for _, block := range blocks {
		block = strings.NewReplacer("&", "&amp;", "<", "&lt;").Replace(block)
		body.WriteString("<w:p><w:r><w:t>" + strings.ReplaceAll(block, "\n", "</w:t><w:br/><w:t>") + "</w:t></w:r></w:p>")
	}
	w, err := z.Create("word/document.xml")
	if err != nil {
		t.Fatal(err)
	}
	_, _ = w.Write([]byte(`<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>` + body.String() + `</w:body></w:document>`))
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	return b.Bytes()
}

// A motion and its amendments that stand in one paragraph of Word, with breaks, are read as the same in separate lines.
func TestOneParagraphWithBreaks(t *testing.T) {
	motion := "Motion 3: Buses\nMoved by Ana Lund\nThis branch resolves:\n1. to run buses on Sunday;\n2. to report."
	amendment := "Amendment 1 to motion 3\nMoved by Ben Sarr\nIn resolves 1, delete \"Sunday\"\nand insert \"every night\"."
	for _, blocks := range [][]string{{motion + "\n" + amendment}, {motion, amendment}, {motion + "\n\n" + amendment}} {
		d, err := documents.Read("a.docx", wordBlock(t, blocks...))
		if err != nil {
			t.Fatal(err)
		}
		p, err := orderpaper.Read(d, known)
		if err != nil {
			t.Fatal(err)
		}
		if len(p.Motions) != 1 || len(p.Amendments) != 1 || len(p.Left) != 0 {
			t.Fatalf("%q is read as %+v", blocks, p)
		}
		if m, a := p.Motions[0], p.Amendments[0]; m.Title != "Buses" || m.Paragraphs != 3 || a.Why != nil || len(a.Wants) != 1 || a.Wants[0].New != "every night" || len(a.Movers) != 1 {
			t.Errorf("%q is read as %+v", blocks, p)
		}
	}
}

// At the end of a paper an amendment to an amendment is to the one of that number in the paper, whichever motion that is to.
func TestAmendmentsAtTheEnd(t *testing.T) {
	const motions = "Motion 3: Buses\nMoved by Ana Lund\nThat buses run on Sunday.\n\nMotion 4: Trams\nMoved by Ana Lund\nThat trams run on Sunday.\n\nAmendments\n\n" +
		"Amendment 1 to motion 3\nMoved by Ben Sarr\nDelete \"Sunday\" and insert \"every night\".\n\nAmendment 2 to motion 4\nMoved by Ben Sarr\nDelete \"Sunday\" and insert \"each day\".\n\n"
	for paper, want := range map[string]string{
		"Amendment 4 to Amendment 1\nMoved by Cleo Marsh\nDelete \"night\" and insert \"evening\".":       `notice-amend 1.1 strike "night" insert "evening" by "Cleo Marsh"`,
		"Amendment 5 to Amendment 2\nMoved by Cleo Marsh\nReplace \"day\" with \"morning\".":              `notice-amend 2.1 strike "day" insert "morning" by "Cleo Marsh"`,
		"Amendment to motion 3\nMoved by Cleo Marsh\nReplace \"buses\" with \"coaches\".":                 `notice-amend 1 strike "buses" insert "coaches" by "Cleo Marsh"`,
		"Änderungsantrag 4 zu Änderungsantrag 1\nGestellt von Cleo Marsh\nErsetze „night“ durch „Nacht“.": `notice-amend 1.1 strike "night" insert "Nacht" by "Cleo Marsh"`,
		"Amendement 4 à l’amendement 2\nProposé par Cleo Marsh\nRemplacer « day » par « jour ».":          `notice-amend 2.1 strike "day" insert "jour" by "Cleo Marsh"`,
		"Enmienda 4 a la enmienda 2\nPropuesta por Cleo Marsh\nSustituir «day» por «día».":                `notice-amend 2.1 strike "day" insert "día" by "Cleo Marsh"`,
		"Amendment 4 to Amendment 9\nMoved by Cleo Marsh\nDelete \"night\".":                              "! it is to another amendment, and which is not found",
	} {
		if got := read(t, "a.txt", motions+paper+"\n"); !strings.Contains(got, want) {
			t.Errorf("%s\nis read as\n%s wanted %s", paper, got, want)
		}
	}
}
