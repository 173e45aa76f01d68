package orderpaper_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// found is a motion that is wanted.
type found struct {
	number, title     string
	movers, seconders string // parted by commas
	paragraphs        int
	last              string // how its text ends
}

// Motions and order papers as unions, students' unions, parties, councils and co-operatives write them: clause for clause as they stand in
// public records, in other words and with invented names. Those for word processors were made by LibreOffice
// (`soffice --headless --convert-to docx`, and `odt`), and so was what stands in testdata/words:
// the words of each as that program tells them (`--convert-to txt:"Text (encoded):UTF8"`).
func TestPapersOfOthers(t *testing.T) {
	for name, wanted := range papers() {
		t.Run(name, func(t *testing.T) {
			b, err := os.ReadFile(filepath.Join("testdata", "papers", name))
			if err != nil {
				t.Fatal(err)
			}
			d, err := documents.Read(name, b)
			if err != nil {
				t.Fatal(err)
			}
			p, err := orderpaper.Read(d, known)
			if err != nil {
				t.Fatal(err)
			}
			var got []found
			for i, m := range p.Motions {
				f := found{m.Number, m.Title, strings.Join(m.Movers, ","), strings.Join(m.Seconders, ","), m.Paragraphs, ""}
				if i < len(wanted) && strings.HasSuffix(m.Text, wanted[i].last) {
					f.last = wanted[i].last
				}
				got = append(got, f)
			}
			if !slices.Equal(got, wanted) {
				t.Errorf("it is read as\n%+v\nwanted\n%+v\n%+v", got, wanted, p)
			}
			eachWord(t, name, string(b), d, p)
		})
	}
}

// eachWord wants each word of a document in what was found in it, or in what is told as left out.
func eachWord(t *testing.T, name, text string, d documents.Document, p orderpaper.Paper) {
	t.Helper()
	if office := strings.TrimSuffix(name, filepath.Ext(name)); filepath.Ext(name) == ".docx" || filepath.Ext(name) == ".odt" {
		b, err := os.ReadFile(filepath.Join("testdata", "words", office+".txt"))
		if err != nil {
			t.Fatal(err)
		}
		text = string(b)
	}
	var result strings.Builder
	for _, m := range p.Motions {
		for _, said := range []string{m.Number, m.Title, m.Text, strings.Join(m.Movers, " "), strings.Join(m.Seconders, " "), strings.Join(m.More, " ")} {
			result.WriteString(" " + said)
		}
	}
	for _, l := range p.Left {
		for _, paragraph := range d.Paragraphs[l.From-1 : l.To] {
			result.WriteString(" " + paragraph.Text)
		}
	}
	there := map[string]bool{}
	for _, word := range strings.Fields(result.String()) {
		there[bare(word)] = true
	}
	for _, word := range strings.Fields(strings.NewReplacer("n°", " ", "by:", "by: ").Replace(text)) {
		if word = bare(word); word != "" && !there[word] && !orderpaper.Label(word) {
			t.Errorf("%q is lost", word)
		}
	}
}

// bare is a word without the signs around it, also those of Markdown.
func bare(word string) string { return strings.Trim(word, ".,:;()[]|/&–—-#*•°\uFEFF") }

func papers() map[string][]found {
	return map[string][]found{
		"adhesion.docx":       {{"", "PROPUESTA SOBRE EL ANIVERSARIO DEL CENTRO SOCIAL", "", "", 7, "\n4.- Dar traslado de estos acuerdos a la coordinadora."}},
		"ag-motions.txt":      {{"1", "Unanimité - 3 contre et 2 abs", "", "", 10, "la présence de chacun."}, {"2", "Unanimité", "", "", 1, "leur caisse de grève."}},
		"agm-format.docx":     {{"", "Motion to AGM: Later buses", "Ana Lund", "Ben Sarr", 4, "\n3. This Union Resolves: to ask the company for a bus at half past eleven.\nDate: 14 February 2026"}},
		"board-resolution.md": {{"", "RESOLUTIONS OF THE BOARD", "", "", 17, "\nAna Lund"}},
		"composite-lists.md": {
			{"9", "Composite: Members from abroad (North and South branches)", "Ana Lund", "Ben Sarr", 11, "\ni. give them a seat on the equality committee\nii. change the rules accordingly\niii. report to the next congress."},
			{"84", "Change of rule: a seat for members from abroad", "Cleo Marsh", "", 1, "‘v. Members from Abroad (MAC)’."},
		},
		"conference-instructs.txt": {{"", "Branch standing orders", "", "", 5, "\n\n2)Bring that change to the yearly conference in 2028."}},
		"congress-agenda.docx":     {{"257", "", "Ana Lund", "", 1, "until the debate is over."}, {"258", "POSTS FOR THE NIGHT SHIFT", "Cleo Marsh", "", 1, "every night shift."}},
		"council-hand-in.md":       {{"", "HAND-IN AT MIDNIGHT", "Ana Lund", "Ben Sarr", 8, "\n- To ask every department to take essays until midnight."}},
		"council-minutes.docx":     {{"C260514-1", "", "Lund", "Sarr", 1, "(Legal Update)."}, {"C260514-2", "", "Marsh", "Lev", 4, "\n- labour relations;\n- advice of the solicitor."}},
		"declaration.md":           {{"", "Déclaration de l'assemblée", "Ana Lund,Eva Ruiz", "", 5, "\n4/ Nous appelons chacun à ne pas reprendre le travail seul."}},
		"deep-lists.docx":          {{"1", "Shifts", "Ana Lund", "Ben Sarr", 13, deepLists}},
		"deep-lists-odt.odt":       {{"1", "Shifts", "Ana Lund", "Ben Sarr", 13, deepLists}},
		"labor-council.docx":       {{"1", "IN OPPOSITION TO THE SALE OF THE PIER", "Ana Lund", "", 4, "sent to the port."}, {"2", "IN SUPPORT OF THE FERRY CREWS", "Ben Sarr", "", 2, "on every ferry."}},
		"landesjugend.docx":        {{"", "Solidarität mit den Hafenleuten", "Dov Lev", "", 9, "\nDurch:\n„Es ist nachvollziehbar, dass viele vor einer Blockade zurückschrecken. Wir halten sie für richtig.“"}},
		"mociones-pleno.odt":       {{"P-2843/2026", "", "Ana Lund", "", 1, "a corregirlo."}, {"P-2863/2026", "", "Ben Sarr,Cleo Marsh", "", 1, "los turnos."}, {"P-2865/2026", "", "Eva Ruiz", "", 1, "comisión de vigilancia."}},
		"moved-glued.txt":          {{"", "", "Ana Lund", "Cleo Marsh", 3, "\n2. Labour Relations - Section 239 (2) (d) the talks with the drivers"}},
		"o-12.docx":                {{"", "O-12 Anträge einzeln beraten", "Eva Ruiz", "", 8, "\nEmpfehlung der Antragskommission:\nAblehnung"}},
		"parteitag.md":             {{"", "Parteitage lebendiger machen", "Ana Lund,Dov Lev", "", 7, "\n- Mitglieder können hinterher mit ihren Delegierten sprechen."}},
		"plan-social.odt":          {{"", "Motion de l’AG des personnels", "Ana Lund", "Ben Sarr", 7, "jusqu’au 4 juillet inclus."}},
		"storage-space.txt":        {{"", "More room for the societies", "Ana Lund", "Ben Sarr,Cleo Marsh,Dov Lev", 10, "\n2. For officers to raise it at every meeting."}},
		"town-council.odt":         {{"", "", "Ana Lund", "Ben Sarr", 4, "\n- Item 12 – Letter of the bus drivers\nTHAT the clerk inform those who asked."}},
		"vollversammlung.odt":      {{"", "Weniger Ämter auf einmal", "Dov Lev", "", 9, "von einem Gremium ins nächste getragen werden."}},
	}
}

const deepLists = "\n1. to keep three shifts:\na) the early shift,\nb) the late shift,\n2. to pay the night:\na) with a third more,\nand to ask\n- the drivers;\n- the cleaners.\nAs follows:\nShift | From | To\nearly | 5:00 | 13:00\nlate | 13:00 | 21:00"
