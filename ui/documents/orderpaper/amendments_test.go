package orderpaper_test

import (
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// theMotion is what the amendments of these tests are to.
const theMotion = `Motion 3: Strike fund

Moved by Ana Lund

This branch notes:

1. that the fund holds 2,500 pounds;
2. that rents and prices rose.

This branch resolves:

1. to keep no less than 2,500 pounds;
2. to ask every member for ten a month;
3. to report to the members.
`

// given is the line that gives notice of an amendment in a paper, without its end; or why it is not read.
func given(t *testing.T, paper string) string {
	t.Helper()
	m, at := convened(t)
	d, err := documents.Read("a.txt", []byte(paper))
	if err != nil {
		t.Fatal(err)
	}
	n, err := orderpaper.NewNotices(m, assembly.Stamp{At: at}, "")
	if err != nil {
		t.Fatal(err)
	}
	p, err := orderpaper.Read(d, n.Known)
	if err != nil {
		t.Fatal(err)
	}
	n.Add("a.txt", p)
	n.Amend()
	if n.Wrong() || len(n.All) != 1 || len(n.Amendments) != 1 {
		t.Fatalf("%s: %d motions, %+v", paper, len(n.All), n.Amendments)
	}
	a := n.Amendments[0]
	if a.Why != nil {
		return "! " + a.Why.Error()
	}
	return strings.TrimSuffix(strings.TrimPrefix(a.Line, "notice-amend 1 "), ` by "Ben Sarr"`)
}

func TestAmendmentHeads(t *testing.T) {
	for _, heading := range []string{
		"Amendment 1 to Motion 3", "Motion 3, amendment A", "Motion 3 – Amendment 1", "Änderungsantrag 3.1 zu Antrag 3", "Enmienda 1 a la moción 3", "Amendement n° 1 à la motion 3", "Amendment to Motion 3",
		"AMENDMENT A TO MOTION 3", "Amendment 3.1", "Amendment 3a:", "Amendment 1 (Motion 3)", "Ergänzungsantrag Ä1 zu A3", "Amendment 1", "Proposed amendment 2 to motion no. 3:", "Amendments\n\nAmendment 1 to Motion 3",
	} {
		paper := strings.ReplaceAll(theMotion, "Motion 3:", "Motion "+map[bool]string{true: "A3", false: "3"}[strings.Contains(heading, "A3")]+":") + "\n" + heading + "\nMoved by Ben Sarr\nDelete paragraph 3\n"
		if got := given(t, paper); got != "paragraph 8 strike" && got != "paragraph 7 strike" {
			t.Errorf("%s: %s", heading, got)
		}
	}
	for heading, want := range map[string]string{
		"Amendment 1 to Motion 4":    `! no motion has the number 4`,
		"Amendment 2 to Amendment 1": "! it is to another amendment, and which is not found",
	} {
		if got := given(t, theMotion+"\n"+heading+"\nMoved by Ben Sarr\nDelete paragraph 3\n"); got != want {
			t.Errorf("%s: %s", heading, got)
		}
	}
	// A motion about amendments is one.
	if got := told(t, "a.txt", "Motion 3: Amendment of the statutes\n\nThat they are amended.\n"); got != "3|Amendment of the statutes|||1|That they are amended.\n" {
		t.Error(got)
	}
}

func TestWhatAmendmentsSay(t *testing.T) {
	for says, want := range map[string]string{
		`Delete "ten a month" and insert "5% of wages"`:                     `strike "ten a month" insert "5% of wages"`,
		`Delete “ten a month”; insert “twelve”.`:                            `strike "ten a month" insert "twelve"`,
		`Strike the words "every member" and substitute "all"`:              `strike "every member" insert "all"`,
		`Replace 'ten a month' with 'twelve a month'.`:                      `strike "ten a month" insert "twelve a month"`,
		`Delete "and prices "`:                                              `strike "and prices" insert ""`,
		"In resolves 1 delete \"2,500 pounds\" and insert \"4,000 pounds\"": `strike "2,500 pounds" nth 2 insert "4,000 pounds"`,
		"In paragraph 3 delete \"members\" and insert \"branch\"":           `strike "members" insert "branch"`,
		"Delete:\nten a month\nInsert:\ntwelve a month":                     `strike "ten a month" insert "twelve a month"`,
		"Delete paragraph 3":                                                "paragraph 7 strike",
		"Delete resolves 2.":                                                "paragraph 6 strike",
		"This branch resolves, point 2: delete.":                            "paragraph 6 strike",
		"Replace paragraph 3 with: 3. to report every month.":               `paragraph 7 text "3. to report every month."`,
		"Delete paragraph 3 and insert:\n3. to report every month.":         `paragraph 7 text "3. to report every month."`,
		"Replace notes 2 with:\n\"2. that rents rose.\"":                    `paragraph 3 text "2. that rents rose."`,
		"Replace resolves 2 with \"to ask for five a month;\"":              `paragraph 6 text "2. to ask for five a month;"`,
		"Replace resolves 2 with: to ask for five;\n3. to march.":           `paragraph 6 text "2. to ask for five;\n3. to march."`,
		"Ziffer 3 erhält folgende Fassung: zu berichten.":                   `paragraph 7 text "3. zu berichten."`,
		"Insert after paragraph 3: 4. to sing.":                             `after 7 insert "4. to sing."`,
		"After resolves 3, insert:\n4. to sing;\n5. to march.":              `after 7 insert "4. to sing;\n5. to march."`,
		"Add at end: 4. to sing.":                                           `after 7 insert "4. to sing."`,
		"Add new paragraph at the end:\n4. to sing.":                        `after 7 insert "4. to sing."`,
		"Insert a new paragraph 4:\n4. to sing.":                            `after 7 insert "4. to sing."`,
		"After \"every member\" insert \"in work\"":                         `strike "every member" insert "every member in work"`,
		"Insert \", who work,\" after \"every member\"":                     `strike "every member" insert "every member, who work,"`,
		"Insert \"nearly\" before \"every member\"":                         `strike "every member" insert "nearly every member"`,
		"Delete all and insert:\nThat we march.":                            `text "That we march."`,
		"Replace the motion with: That we march.":                           `text "That we march."`,
		"Delete paragraph 3\nReason: nobody reads reports.":                 "paragraph 7 strike",
		"Suprimir «ten a month» e insertar «doce al mes»":                   `strike "ten a month" insert "doce al mes"`,
		"En el punto 3, sustituir «the members» por «la asamblea».":         `strike "the members" insert "la asamblea"`,
		"Donde dice «ten a month», debe decir «doce al mes».":               `strike "ten a month" insert "doce al mes"`,
		"Suprimir el párrafo 3":                                             "paragraph 7 strike",
		"Sustituir el punto 3 por: 3. informar.":                            `paragraph 7 text "3. informar."`,
		"Añadir después del párrafo 3: 4. cantar.":                          `after 7 insert "4. cantar."`,
		"Añadir al final: 4. cantar.":                                       `after 7 insert "4. cantar."`,
		"Remplacer « ten a month » par « douze par mois »":                  `strike "ten a month" insert "douze par mois"`,
		"Au paragraphe 3, supprimer « the members » et insérer « l’AG ».":   `strike "the members" insert "l’AG"`,
		"Supprimer l’alinéa 3":                                              "paragraph 7 strike",
		"Remplacer le point 3 par : 3. informer.":                           `paragraph 7 text "3. informer."`,
		"Insérer après le paragraphe 3 : 4. chanter.":                       `after 7 insert "4. chanter."`,
		"Ajouter à la fin : 4. chanter.":                                    `after 7 insert "4. chanter."`,
		"Streiche „ten a month“ und setze „zwölf“":                          `strike "ten a month" insert "zwölf"`,
		"In Absatz 3 „the members“ durch „alle“ ersetzen.":                  `strike "the members" insert "alle"`,
		"Ersetze „ten a month“ durch „zwölf“.":                              `strike "ten a month" insert "zwölf"`,
		"Absatz 3 streichen":                                                "paragraph 7 strike",
		"Punkt 3 wird wie folgt ersetzt: 3. zu berichten.":                  `paragraph 7 text "3. zu berichten."`,
		"Absatz 3 ersetzen durch:\n3. zu berichten.":                        `paragraph 7 text "3. zu berichten."`,
		"Ziffer 3 erhält folgende Fassung: 3. zu berichten.":                `paragraph 7 text "3. zu berichten."`,
		"Nach Absatz 3 einfügen: 4. zu singen.":                             `after 7 insert "4. zu singen."`,
		"Füge nach Absatz 3 ein: 4. zu singen.":                             `after 7 insert "4. zu singen."`,
		"Am Ende anfügen: 4. zu singen.":                                    `after 7 insert "4. zu singen."`,
		"Nach „every member“ „in Arbeit“ einfügen":                          `strike "every member" insert "every member in Arbeit"`,
		// Not guessed.
		"Delete \"2,500 pounds\" and insert \"4,000 pounds\"": `! "2,500 pounds" stands in the text 2 times; say which`,
		"Delete paragraph 2":                                 `! 2 may be several paragraphs of the motion`,
		"Delete paragraph 9":                                 `! paragraph 9 is not found in the motion`,
		"Delete \"twelve\" and insert \"ten\"":               `! "twelve" does not stand in the motion`,
		"In notes 1 delete \"ten a month\" and insert \"x\"": `! "ten a month" does not stand in paragraph notes 1 of the motion`,
		"Delete paragraph 3 and resolves 7":                  "! paragraph resolves 7 is not found in the motion",
		"Delete paragraphs 2 and 3":                          "! 2 may be several paragraphs of the motion",
		"Make it shorter.":                                   `! what it changes is not clear from "Make it shorter."`,
		"Delete paragraph 3.\nIt is superfluous.":            `! "It is superfluous." does not stand in paragraph 3 of the motion`,
		"Delete all after \"pounds\" and insert \"x\"":       `! "pounds" stands in the text 2 times; say which`,
		"Delete resolves and insert \"x\"":                   "! ",
		"Delete all after \"the members.\" and insert \"x\"": "! ",
		"Delete resolves":                                    "! ",
	} {
		got := given(t, theMotion+"\nAmendment 1 to Motion 3\n\nMoved by Ben Sarr\n\n"+says+"\n")
		if same := got == want; !same && !(strings.HasPrefix(want, "! ") && strings.HasPrefix(got, want)) {
			t.Errorf("%s\n is read as %s\n    wanted %s", says, got, want)
		}
	}
}

// A clause is named in a paper as at the desk, with the letters of its points; it reaches over these, and what changes it alone leaves them out.
func TestAmendmentsToPoints(t *testing.T) {
	const points = `Motion 3: Strike fund

Moved by Ana Lund

This branch notes:

1. that the fund holds 2,500 pounds;
2. that rents and prices rose.

This branch resolves:

1. to keep no less than 2,500 pounds;
2. to see to:
a) the day;
b) the night.
3. to demand more pay, by:
a) a letter;
b) a march:
i) in May;
ii) in June;
c) a strike.
`
	for says, want := range map[string]string{
		`Insert after resolves 3: "4. to sing."`:              `after 14 insert "4. to sing."`,
		`Insert after resolves 3 b): "b2) a song;"`:           `after 13 insert "b2) a song;"`,
		`Insert after resolves 2: "2a. to sing."`:             `after 8 insert "2a. to sing."`,
		`Insert before resolves 3: "2a. to sing."`:            `after 8 insert "2a. to sing."`,
		`Insert a new paragraph 4: "4. to sing."`:             `after 14 insert "4. to sing."`,
		`Insert new point 2c: "c) the noon."`:                 `after 8 insert "c) the noon."`,
		`Delete resolves 2`:                                   `! resolves 2 has points under it (a, b), and it does not say what becomes of these`,
		`Replace resolves 2 with: 2. to rest.`:                `! resolves 2 has points under it (a, b), and`,
		`Add at the end of resolves 3: soon.`:                 `! resolves 3 has points under it (a, b, c), and`,
		`Delete resolves 2b`:                                  `paragraph 8 strike`,
		`Delete resolves 2(b).`:                               `paragraph 8 strike`,
		`Delete resolves 2 (b).`:                              `paragraph 8 strike`,
		`Delete resolves 2, point b.`:                         `paragraph 8 strike`,
		`Delete point b) of resolves 2.`:                      `paragraph 8 strike`,
		`Delete paragraph 2 b)`:                               `paragraph 8 strike`,
		`Delete resolves 3(b)(ii)`:                            `paragraph 13 strike`,
		`Delete resolves 3 b) ii)`:                            `paragraph 13 strike`,
		`In resolves 3 a), delete "letter" and insert "song"`: `strike "letter" insert "song"`,
		`In resolves 3, delete "letter" and insert "song"`:    `strike "letter" insert "song"`,
		`In resolves 2 b), delete "letter" and insert "x"`:    `! "letter" does not stand in paragraph resolves 2 b of the motion`,
		`Replace resolves 3 c) with: "c) a ballot."`:          `paragraph 14 text "c) a ballot."`,
		`Replace resolves 3 c) with: a ballot.`:               `paragraph 14 text "c) a ballot."`,
		`Delete point b)`:                                     `! b may be several paragraphs of the motion`,
		`Delete resolves 2 d)`:                                `! paragraph resolves 2 d is not found in the motion`,
		`Absatz 2 b) streichen`:                               `paragraph 8 strike`,
		`Supprimer le point b) de l’alinéa 2`:                 `paragraph 8 strike`,
		`Suprimir el punto 2 b)`:                              `paragraph 8 strike`,
		`Insérer après le paragraphe 3 : 4. chanter.`:         `after 14 insert "4. chanter."`,
	} {
		got := given(t, points+"\nAmendment 1 to Motion 3\n\nMoved by Ben Sarr\n\n"+says+"\n")
		if same := got == want; !same && !(strings.HasPrefix(want, "! ") && strings.HasPrefix(got, want)) {
			t.Errorf("%s\n is read as %s\n    wanted %s", says, got, want)
		}
	}
}
