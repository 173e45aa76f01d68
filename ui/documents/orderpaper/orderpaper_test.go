package orderpaper_test

import (
	"errors"
	"fmt"
	"slices"
	"strings"
	"testing"

	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// people are those who are known.
var people = []string{"Ana Lund", "Ben Sarr", "Cleo Marsh", "Dov Lev", "Eva Ruiz"}

func known(name string) bool {
	return slices.ContainsFunc(people, func(p string) bool {
		_, last, _ := strings.Cut(p, " ")
		return strings.EqualFold(p, name) || last == name
	})
}

// told is what was found, a motion in a line: its number, title, movers, seconders, paragraphs, and its text.
func told(t *testing.T, name, text string) string {
	t.Helper()
	d, err := documents.Read(name, []byte(text))
	if err != nil {
		t.Fatal(err)
	}
	p, err := orderpaper.Read(d, known)
	if err != nil {
		return err.Error()
	}
	var b strings.Builder
	for _, m := range p.Motions {
		fmt.Fprintf(&b, "%s|%s|%s|%s|%d|%s\n", m.Number, m.Title, strings.Join(m.Movers, "+"), strings.Join(m.Seconders, "+"), m.Paragraphs, strings.ReplaceAll(m.Text, "\n", "/"))
		for _, more := range [][]string{m.Strangers, m.Unheard, m.More} {
			if len(more) > 0 {
				fmt.Fprintf(&b, " %q", more)
			}
		}
		if n := b.Len(); b.String()[n-1] != '\n' {
			b.WriteString("\n")
		}
	}
	for _, a := range p.Amendments {
		fmt.Fprintf(&b, "amendment %d-%d %s of %s: %v\n", a.From, a.To, a.Number, a.Of, a.Why)
	}
	for _, l := range p.Left {
		fmt.Fprintf(&b, "left %d-%d %s\n", l.From, l.To, l.Begins)
	}
	return b.String()
}

func TestHeads(t *testing.T) {
	for text, want := range map[string]string{
		"Motion 7: Strike fund":                   "7|Strike fund",
		"MOTION 7 – STRIKE FUND":                  "7|STRIKE FUND",
		"Motion no. 7 Strike fund":                "7|Strike fund",
		"Motion A12. Strike fund":                 "A12|Strike fund",
		"Emergency motion 3: Strike fund":         "3|Strike fund",
		"Composite B - Strike fund":               "B|Strike fund",
		"Antrag 3: Streikkasse":                   "3|Streikkasse",
		"Dringlichkeitsantrag Nr. D1 Streikkasse": "D1|Streikkasse",
		"Moción 4: Caja de resistencia":           "4|Caja de resistencia",
		"Moción nº 4 Caja de resistencia":         "4|Caja de resistencia",
		"Motion n° 2 : Caisse de grève":           "2|Caisse de grève",
		"Motion n°2 – Caisse de grève":            "2|Caisse de grève",
		"Motion: Strike fund":                     "|Strike fund",
		"Resolution 2026/14 (Strike fund)":        "2026/14|Strike fund",
	} {
		got := told(t, "a.txt", text+"\n\nMoved by Ana Lund\n\nThat a fund is kept.\n")
		if got != want+"|Ana Lund||1|That a fund is kept.\n" {
			t.Errorf("%s is read as %s", text, got)
		}
	}
	// What only speaks of a motion is a paragraph of one.
	for _, text := range []string{"Motion 7 was carried last year.", "Motion 7 falls if this is carried", "Resolution: the branch meets", "Resolutions", "Proposal", "Amendments", "The motion 7: no"} {
		got := told(t, "a.txt", "Motion 1: Strike fund\n\nFirst.\n"+text+"\n")
		if got != "1|Strike fund|||2|First./"+text+"\n" {
			t.Errorf("%s is read as %s", text, got)
		}
	}
}

func TestPeople(t *testing.T) {
	for line, want := range map[string]string{
		"Moved by Ana Lund, seconded by Ben Sarr":                      "Ana Lund|Ben Sarr",
		"Moved: Ana Lund Seconded: Ben Sarr":                           "Ana Lund|Ben Sarr",
		"Moved Ana Lund; seconded Ben Sarr.":                           "Ana Lund|Ben Sarr",
		"(Proposed by: Ana Lund and Ben Sarr; seconded by Cleo Marsh)": "Ana Lund+Ben Sarr|Cleo Marsh",
		"Proposer(s): Ana Lund, Ben Sarr & Cleo Marsh":                 "Ana Lund+Ben Sarr+Cleo Marsh|",
		"Moved by:Ana Lund":                                            "Ana Lund|",
		"Submitted by Ana Lund / Ben Sarr":                             "Ana Lund+Ben Sarr|",
		"Antragsteller*in: Ana Lund":                                   "Ana Lund|",
		"Antragsteller:innen: Ana Lund und Ben Sarr":                   "Ana Lund+Ben Sarr|",
		"Eingebracht von Ana Lund, unterstützt von Ben Sarr":           "Ana Lund|Ben Sarr",
		"Presentada por Ana Lund y Ben Sarr":                           "Ana Lund+Ben Sarr|",
		"Proponente: Ana Lund. Apoya: Ben Sarr":                        "Ana Lund|Ben Sarr",
		"Présenté·e par Ana Lund et Ben Sarr":                          "Ana Lund+Ben Sarr|",
		"Déposée par : Ana Lund":                                       "Ana Lund|",
		"Mover | ana lund":                                             "ana lund|",
	} {
		got := told(t, "a.txt", "Motion 1: Strike fund\n\n"+line+"\n\nThat a fund is kept.\n")
		if got != "1|Strike fund|"+want+"|1|That a fund is kept.\n" {
			t.Errorf("%s is read as %s", line, got)
		}
	}
	for line, want := range map[string]string{
		"Moved by Cllr Ana Lund (North ward)":             "Ana Lund||1|That a fund is kept.\n [\"Cllr Ana Lund (North ward)\"]\n",
		"Moved by: Northern branch":                       "||2|That a fund is kept./Moved by: Northern branch\n [\"Northern branch\"]\n",
		"Moved: Ana Lund; seconded: Fin Adeyemi":          "Ana Lund||2|That a fund is kept./seconded: Fin Adeyemi\n [\"Fin Adeyemi\"]\n",
		"Proposed cuts to the library are wrong.":         "||2|That a fund is kept./Proposed cuts to the library are wrong.\n",
		"Submitted by the branch in 2019, it was lost.":   "||2|That a fund is kept./Submitted by the branch in 2019, it was lost.\n",
		"Proposers:\n- Ana Lund\n- Ben Sarr":              "Ana Lund+Ben Sarr||1|That a fund is kept.\n",
		"Moved by: Ana Lund, Branch 12":                   "Ana Lund||1|That a fund is kept.\n [\"Ana Lund, Branch 12\"]\n",
		"Moved by: Northern branch, Ana Lund":             "Ana Lund||1|That a fund is kept.\n [\"Northern branch, Ana Lund\"]\n",
		"Moved by Ana Lund (North), Stadtverband Ruhr":    "Ana Lund||1|That a fund is kept.\n [\"Ana Lund (North), Stadtverband Ruhr\"]\n",
		"Moved by Ana Lund (North), Ben Sarr of Branch 3": "Ana Lund+Ben Sarr||1|That a fund is kept.\n [\"Ana Lund (North)\" \"Ben Sarr of Branch 3\"]\n",
		"Moved by: Northern branch (Ana Lund)":            "Ana Lund||1|That a fund is kept.\n [\"Northern branch (Ana Lund)\"]\n",
		"Moved by Ana Lund for the women's caucus":        "Ana Lund||1|That a fund is kept.\n [\"Ana Lund for the women's caucus\"]\n",
		"Moved by: Ana Lund - Branch 12":                  "Ana Lund||1|That a fund is kept.\n [\"Ana Lund - Branch 12\"]\n",
		"Moved by: Ana Lund, Riverside":                   "Ana Lund||2|That a fund is kept./Moved by: Ana Lund, Riverside\n [\"Riverside\"]\n",
		"Moved by: Ana Lund and Fin Adeyemi":              "||2|That a fund is kept./Moved by: Ana Lund and Fin Adeyemi\n [\"Fin Adeyemi\"]\n",
		"Moved by:\n1.1) Fin Adeyemi\n1.2) Ana Lund":      "||4|That a fund is kept./Moved by:/1.1) Fin Adeyemi/1.2) Ana Lund\n [\"Fin Adeyemi\"]\n",
		"- Moved by Fin Adeyemi":                          "||2|That a fund is kept./- Moved by Fin Adeyemi\n [\"Fin Adeyemi\"]\n",
		"Seconder:\nBen Sarr":                             "|Ben Sarr|1|That a fund is kept.\n",
	} {
		got := told(t, "a.txt", "Motion 1: Strike fund\nThat a fund is kept.\n"+line+"\n")
		if got != "1|Strike fund|"+want {
			t.Errorf("%s is read as %s", line, got)
		}
	}
}

func TestPapers(t *testing.T) {
	for name, c := range map[string][2]string{
		"one, with a heading":         {"Strike fund\n\nProposed by: Ana Lund\n\nThis union notes:\n1. Pay.\n", "|Strike fund|Ana Lund||2|This union notes:/1. Pay.\n"},
		"one, without":                {"That a fund is kept.\n\nIt has ten a month.\n", "|||||That\n"},
		"a title below":               {"MOTION 7\n\nStrike fund\n\nMoved: Ana Lund\n\nThat a fund is kept.\n", "7|Strike fund|Ana Lund||1|That a fund is kept.\n"},
		"a title behind who moves it": {"MOTION 7\n\nMoved: Ana Lund\n\nStrike fund\n\nThat a fund is kept.\n", "7|Strike fund|Ana Lund||1|That a fund is kept.\n"},
		"a title that is named":       {"Motion 7\nTitle: Strike fund\nThat a fund is kept.\n", "7|Strike fund|||1|That a fund is kept.\n"},
		"no title":                    {"Motion 7\n\nThat a fund is kept.\n", "7||||1|That a fund is kept.\n"},
		"all in one line":             {"Motion 7: That a fund is kept, and that ten a month are paid into it by everybody who can.\n", "7||||1|That a fund is kept, and that ten a month are paid into it by everybody who can.\n"},
		"a heading alone":             {"Motion 7: Strike fund\n", "7||||1|Strike fund\n"},
		"amendments":                  {"Motion 1: Fund\nWords.\nAmendment 1 to motion 1\nOther words.\nMotion 2: Pay\nMore.\n", "1|Fund|||1|Words.\n2|Pay|||1|More.\namendment 3-4 1 of 1: what it changes is not clear from \"Other words.\"\n"},
		"a paper": {
			"Order paper\n\nMotion 1: Fund ........ 3\nMotion 2: Pay ........ 4\n\nMotion 1: Fund\n\nA.\n\nMotion 2: Pay\n\nMoved by Ben Sarr\n\nB.\n",
			"1|Fund|||1|A.\n2|Pay|Ben Sarr||1|B.\nleft 1-3 Order paper\n",
		},
		"contents without leaders": {
			"Order paper\n\nMotion 1: Fund  3\nMotion 2: Pay  4\n\nMotion 1: Fund\n\nA.\n\nMotion 2: Pay\n\nB.\n",
			"1|Fund|||1|A.\n2|Pay|||1|B.\nleft 1-3 Order paper\n",
		},
		"the same heading twice": {"Motion 1: Fund\n\nThat there is a fund, and that it is kept.\n\nThat it is told.\n\nMotion 1: Fund\n\nB.\n", "1|Fund|||2|That there is a fund, and that it is kept.//That it is told.\n1|Fund|||1|B.\n"},
		"a list of motions":      {"Motion 1: Fund\nMotion 2: Pay\n\nMotion 1: Fund\n\nA.\n\nMotion 2: Pay\n\nB.\n", "1|Fund|||1|A.\n2|Pay|||1|B.\nleft 1-2 Motion 1: Fund\n"},
		"contents of numbers": {
			"Motions\n\n1. Fund … 3\n2. Pay … 4\n\n1. Fund\n\nMoved by Ana Lund\n\nThis branch resolves that there is a fund:\n1. of ten;\n2. of twenty.\n\n2. Pay\n\nMoved by Ben Sarr\n\nThat three per cent is not enough.\n",
			"1|Fund|Ana Lund||3|This branch resolves that there is a fund:/1. of ten;/2. of twenty.\n2|Pay|Ben Sarr||1|That three per cent is not enough.\nleft 1-3 Motions\n",
		},
		"contents before one":  {"1. Fund … 3\n2. Reasons … 4\n\nFund\n\nMoved by Ana Lund\n\nThat there is a fund.\n", "|Fund|Ana Lund||1|That there is a fund.\nleft 1-2 1. Fund … 3\n"},
		"clauses with numbers": {"Fund\n\nMoved by Ana Lund\n\n1. Fund\n2. Pay\n", "|Fund|Ana Lund||2|1. Fund/2. Pay\n"},
		"movers twice":         {"Strike fund\n\nMoved by Ana Lund\n\nThat this branch keeps a fund for strikes.\n\nPay\n\nMoved by Ben Sarr\n\nThat three per cent is not enough.\n", "movers are named in paragraph 2 and again in paragraph 5, and no heading stands between; give each motion a heading such as Motion 2: Strike fund"},
		"no words":             {"Motion 1\n\nMotion 2: Pay\n\nB.\n", "the motion in paragraph 1, \"Motion 1\", has no words but its heading"},
	} {
		got := told(t, "a.txt", c[0])
		if name == "one, without" {
			c[1] = "||||2|That a fund is kept.//It has ten a month.\n"
		}
		if got != c[1] {
			t.Errorf("%s: %s\nwanted %s", name, got, c[1])
		}
	}
	markdown := "# Conference\n\n## Section A\n\n### Motion 1: Fund\n\nA.\n\n#### Why\n\nB.\n\n## Section B\n\nSaid.\n\n### Motion 2\n\nC.\n"
	if got := told(t, "a.md", markdown); got != "1|Fund|||3|A.//Why//B.\n2||||1|C.\nleft 1-2 Conference\nleft 7-8 Section B\n" {
		t.Error(got)
	}
	// Headings that do not say so begin motions where each has its movers.
	markdown = "# Agenda\n\n## Fund\n\nMoved by Ana Lund\n\nThat this branch keeps a fund for strikes.\n\n## Pay\n\nMoved by Ben Sarr\n\nThat three per cent is not enough.\n\n## Next meeting\n\nIn May.\n"
	if got := told(t, "a.md", markdown); got != "|Fund|Ana Lund||1|That this branch keeps a fund for strikes.\n|Pay|Ben Sarr||1|That three per cent is not enough.\nleft 1-1 Agenda\nleft 8-9 Next meeting\n" {
		t.Error(got)
	}
	d := documents.Document{Paragraphs: []documents.Paragraph{{Text: strings.Repeat("a", 100_001)}}}
	if _, err := orderpaper.Read(d, known); err == nil || !strings.Contains(err.Error(), "100000 letters") {
		t.Error(err)
	}
	d.Paragraphs = slices.Repeat([]documents.Paragraph{{Text: "a."}}, 5001)
	var r *documents.Refusal
	if _, err := orderpaper.Read(d, known); !errors.As(err, &r) || !strings.Contains(err.Error(), "5000 paragraphs") {
		t.Error(err)
	}
}
