package orderpaper_test

import (
	"strings"
	"testing"
)

// Amendments as order papers word them, each by the form that the language has for it.
func TestFormsOfAmendments(t *testing.T) {
	const whole = "This branch notes:\\n\\n1. that the fund holds 2,500 pounds;\\n2. that rents and prices rose.\\n\\nThis branch resolves:\\n\\n1. to keep no less than 2,500 pounds;\\n2. to ask every member for ten a month;\\n3. to report to the members."
	changed := func(pairs ...string) string {
		return `text "` + strings.NewReplacer(pairs...).Replace(whole) + `"`
	}
	for says, want := range map[string]string{
		"Add new resolves 4: to sing.":                                         `after 7 insert "4. to sing."`,
		"Add new Resolves 4:\n4. to sing.":                                     `after 7 insert "4. to sing."`,
		"Insert new resolves 2 and renumber: to sing;":                         changed("\\n2. to ask", "\\n2. to sing;\\n3. to ask", "3. to report", "4. to report"),
		"Insert new resolves 2, and renumber accordingly:\n2. to sing;":        changed("\\n2. to ask", "\\n2. to sing;\\n3. to ask", "3. to report", "4. to report"),
		"Add a new clause 4: to sing.":                                         `after 7 insert "4. to sing."`,
		"Add at end of notes: 3. that bread is dear.":                          `after 3 insert "3. that bread is dear."`,
		"Add to the end of notes:\nthat bread is dear.":                        `after 3 insert "3. that bread is dear."`,
		"Add to resolves: to sing.":                                            `after 7 insert "4. to sing."`,
		"At the end of resolves 2 add \"from May on\".":                        `paragraph 6 text "2. to ask every member for ten a month; from May on"`,
		"Delete all after \"every member\" and insert \"to march.\"":           `strike "for ten a month;\n3. to report to the members." insert "to march."`,
		"Delete all after 'every member' and insert:\nto march.":               `strike "for ten a month;\n3. to report to the members." insert "to march."`,
		"Delete all words after \"every member\".":                             `strike "every member for ten a month;\n3. to report to the members." insert "every member"`,
		"Delete all after resolves 1 and insert: 2. to march.":                 `strike "2. to ask every member for ten a month;\n3. to report to the members." insert "2. to march."`,
		"In resolves 2, delete all after \"every member\".":                    `strike "every member for ten a month;" insert "every member"`,
		"Delete from \"for ten\" to the end and insert \"to march.\"":          `strike "for ten a month;\n3. to report to the members." insert "to march."`,
		"Delete from \"for ten\" to end.":                                      `strike "for ten a month;\n3. to report to the members." insert ""`,
		"Delete from \"rents\" to \"prices\" and insert \"wages\".":            `strike "rents and prices" insert "wages"`,
		"Delete all and insert: That we march.":                                `text "That we march."`,
		"Delete all and replace with:\nThat we march.":                         `text "That we march."`,
		"Delete resolves 1 and 2.":                                             changed("1. to keep no less than 2,500 pounds;\\n2. to ask every member for ten a month;\\n", ""),
		"Delete resolves 1, 2 and 3":                                           changed("\\n\\n1. to keep no less than 2,500 pounds;\\n2. to ask every member for ten a month;\\n3. to report to the members.", ""),
		"Delete resolves 2-3.":                                                 changed("\\n2. to ask every member for ten a month;\\n3. to report to the members.", ""),
		"Delete notes 2 and resolves 3.":                                       changed("\\n2. that rents and prices rose.", "", "\\n3. to report to the members.", ""),
		"In resolves 2 delete 'every member' and insert 'all'.":                `strike "every member" insert "all"`,
		"Replace 'ten' with 'twelve'":                                          `strike "ten" insert "twelve"`,
		"After 'every member' insert 'in work'":                                `strike "every member" insert "every member in work"`,
		"Resolves 2: delete \"ten\" and insert \"twelve\".":                    `strike "ten" insert "twelve"`,
		"Resolves 2: replace \"ten\" by \"twelve\".":                           `strike "ten" insert "twelve"`,
		"In resolves 2, line 1, delete \"ten\" and insert \"twelve\".":         `strike "ten" insert "twelve"`,
		"Add new point 4 to 'This branch resolves':\n4. to sing.":              `after 7 insert "4. to sing."`,
		"Add new point 3 to ‘This branch notes’:\nthat we sing.":               `after 3 insert "3. that we sing."`,
		"Add further point to 'This branch resolves':\n4. to sing.":            `after 7 insert "4. to sing."`,
		"To add further point to 'This branch notes': that we sing.":           `after 3 insert "3. that we sing."`,
		"Add a new 4:\n\n4. to sing.":                                          `after 7 insert "4. to sing."`,
		"In 'This branch resolves', point 2: delete 'ten' and insert 'six'.":   `strike "ten" insert "six"`,
		"In 'This branch resolves' 2, delete 'ten' and replace with 'six'.":    `strike "ten" insert "six"`,
		"Replace point 2 of 'This branch resolves' with:\n2. to ask for five.": `paragraph 6 text "2. to ask for five."`,
		"Delete point 2 of 'This branch resolves:'":                            "paragraph 6 strike",
		"Throughout, replace \"2,500\" with \"4,000\".":                        changed("2,500", "4,000"),
		"Replace \"2,500\" with \"4,000\" throughout.":                         changed("2,500", "4,000"),
		"Replace \"ten\" with \"six\" throughout the motion.":                  changed("ten", "six"),
		"Add: to sing.": `after 7 insert "to sing."`,
		"Bullet point 3: replace 'the members' with 'all'":            `strike "the members" insert "all"`,
		"Replace the words 'This branch resolves' with 'We resolve'.": `strike "This branch resolves" insert "We resolve"`,
		// German
		"Neuer Punkt 4 in „This branch resolves“: zu singen.":              `after 7 insert "4. zu singen."`,
		"Ajouter un nouveau point 4 à « This branch resolves » : chanter.": `after 7 insert "4. chanter."`,
		"Añadir un nuevo punto 4 a «This branch resolves»: cantar.":        `after 7 insert "4. cantar."`,
		"Ersetze „ten a month“ durch „zwölf im Monat“.":                    `strike "ten a month" insert "zwölf im Monat"`,
		"Ersetze in Punkt 3 „the members“ durch „alle“.":                   `strike "the members" insert "alle"`,
		"Streiche Punkt 3.":                       "paragraph 7 strike",
		"Punkt 3 ersatzlos streichen.":            "paragraph 7 strike",
		"Füge einen neuen Punkt 4 an: zu singen.": `after 7 insert "4. zu singen."`,
		"Neuer Punkt 4: zu singen.":               `after 7 insert "4. zu singen."`,
		"Streiche alles nach „every member“ und füge ein: „zu marschieren.“": `strike "for ten a month;\n3. to report to the members." insert "zu marschieren."`,
		"Streiche ab „for ten“ bis zum Ende.":                                `strike "for ten a month;\n3. to report to the members." insert ""`,
		"Streiche alles und ersetze durch: Wir marschieren.":                 `text "Wir marschieren."`,
		"Nach „every member“ einfügen: „in Arbeit“":                          `strike "every member" insert "every member in Arbeit"`,
		// French
		"Remplacer « ten a month » par « douze par mois ».":                   `strike "ten a month" insert "douze par mois"`,
		"Supprimer le point 3.":                                               "paragraph 7 strike",
		"Ajouter un nouveau point 4 : chanter.":                               `after 7 insert "4. chanter."`,
		"Ajouter un point à la fin : chanter.":                                `after 7 insert "4. chanter."`,
		"Supprimer tout ce qui suit « every member » et insérer « marcher. »": `strike "for ten a month;\n3. to report to the members." insert "marcher."`,
		"Supprimer de « for ten » jusqu’à la fin.":                            `strike "for ten a month;\n3. to report to the members." insert ""`,
		"Remplacer l’ensemble du texte par : Nous marchons.":                  `text "Nous marchons."`,
		// Spanish
		"Sustituir «ten a month» por «doce al mes».":                        `strike "ten a month" insert "doce al mes"`,
		"Suprimir el punto 3.":                                              "paragraph 7 strike",
		"Añadir un punto nuevo 4: cantar.":                                  `after 7 insert "4. cantar."`,
		"Añadir un punto nuevo: cantar.":                                    `after 7 insert "4. cantar."`,
		"Añadir un nuevo punto al final: cantar.":                           `after 7 insert "4. cantar."`,
		"Suprimir todo lo que sigue a «every member» e insertar «marchar.»": `strike "for ten a month;\n3. to report to the members." insert "marchar."`,
		"Suprimir desde «for ten» hasta el final.":                          `strike "for ten a month;\n3. to report to the members." insert ""`,
		"Sustituir todo el texto por: Marchamos.":                           `text "Marchamos."`,
	} {
		if got := given(t, theMotion+"\nAmendment 1 to Motion 3\n\nMoved by Ben Sarr\n\n"+says+"\n"); got != want {
			t.Errorf("%s\n is read as %s\n    wanted %s", says, got, want)
		}
	}
}
