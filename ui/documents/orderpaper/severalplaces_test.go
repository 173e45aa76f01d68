package orderpaper_test

import (
	"strings"
	"testing"
)

// An amendment to several places is one change of the whole text, in which nothing differs but what it says; where one of its places is not
// clear none is touched, and it is told.
func TestAmendmentsToSeveralPlaces(t *testing.T) {
	const whole = "This branch notes:\\n\\n1. that the fund holds 2,500 pounds;\\n2. that rents and prices rose.\\n\\nThis branch resolves:\\n\\n1. to keep no less than 2,500 pounds;\\n2. to ask every member for ten a month;\\n3. to report to the members."
	changed := func(pairs ...string) string {
		return `text "` + strings.NewReplacer(pairs...).Replace(whole) + `"`
	}
	for says, want := range map[string]string{
		`In notes 2 delete "and prices "; in resolves 3 replace "members" with "branch".`:           changed(" and prices ", "  ", "the members", "the branch"),
		`In notes 2 replace "rents" with "wages". In resolves 2, delete "ten" and insert "twelve".`: changed("rents", "wages", "ten a", "twelve a"),
		"Delete “every member”; insert “all”; delete “rents”; insert “wages”.":                      changed("every member", "all", "rents", "wages"),
		"Delete \"rents\" and insert \"wages\".\nDelete resolves 3.\nAdd at the end: 4. to sing.":   changed("rents", "wages", "\\n3. to report to the members.", "\\n4. to sing."),
		"1. In notes 2 replace \"rents\" with \"wages\".\n2. After resolves 3 insert:\n4. to sing.": changed("rents", "wages", "the members.", "the members.\\n4. to sing."),
		"Replace resolves 1 with \"to keep it;\"; delete resolves 2":                                changed("to keep no less than 2,500 pounds;", "to keep it;", "2. to ask every member for ten a month;\\n", ""),
		`Suprimir «rents»; en el punto 3, sustituir «the members» por «la asamblea».`:               changed("rents", "", "the members", "la asamblea"),
		`Supprimer « rents » ; au paragraphe 3, remplacer « the members » par « l’AG ».`:            changed("rents", "", "the members", "l’AG"),
		`„rents“ streichen; in Absatz 3 „the members“ durch „alle“ ersetzen.`:                       changed("rents", "", "the members", "alle"),
		`In notes 1 delete "fund" and in resolves 3 insert "x"`:                                     "! what it says is no clear change",
		`In notes 2 delete "rents"; in resolves 9 delete "members".`:                                "! paragraph resolves 9 is not found in the motion",
		`Delete "rents and prices"; delete "prices rose".`:                                          "! its changes touch the same words",
		`Delete "rents"; make it shorter.`:                                                          "! what it changes is not clear",
		"Delete \"ten a month\".\nDelete paragraph 3.":                                              changed("ten a month", "", "\\n3. to report to the members.", ""),
	} {
		got := given(t, theMotion+"\nAmendment 1 to Motion 3\n\nMoved by Ben Sarr\n\n"+says+"\n")
		if same := got == want; !same && !(strings.HasPrefix(want, "! ") && strings.HasPrefix(got, want)) {
			t.Errorf("%s\n is read as %s\n    wanted %s", says, got, want)
		}
	}
}

// An amendment to another of the same paper is given notice of as such; one of which that is not known is told, and none is taken for a part of
// the motion.
func TestAmendmentsToAmendments(t *testing.T) {
	const first = theMotion + "\nAmendment 1 to motion 3\nMoved by Ben Sarr\nIn resolves 2 delete \"ten a month\" and insert \"twelve a month until May\".\n\n"
	for paper, want := range map[string]string{
		"Amendment 2 to amendment 1\nMoved by Ana Lund\nDelete \"May\" and insert \"June\".":                             `notice-amend 1.1 strike "May" insert "June" by "Ana Lund"`,
		"Amendment 2 to amendment 1 to motion 3\nMoved by Ana Lund\nDelete \"May\" and insert \"June\".":                 `notice-amend 1.1 strike "May" insert "June" by "Ana Lund"`,
		"Amendment 2 to amendment 1 to motion 3. In resolves 2 replace \"May\" with \"June\". Moved by Ana Lund.":        `notice-amend 1.1 strike "May" insert "June" by "Ana Lund"`,
		"Amendment 2 to amendment 1. Replace \"twelve\" with \"six\"; replace \"May\" with \"June\". Moved by Ana Lund.": `notice-amend 1.1 text "six a month until June" by "Ana Lund"`,
		"Änderungsantrag 2 zu Änderungsantrag 1. „May“ durch „June“ ersetzen. Gestellt von Ana Lund.":                    `notice-amend 1.1 strike "May" insert "June" by "Ana Lund"`,
		"Enmienda 2 a la enmienda 1. Sustituir «May» por «June». Presentada por Ana Lund.":                               `notice-amend 1.1 strike "May" insert "June" by "Ana Lund"`,
		"Amendement 2 à l’amendement 1. Remplacer « May » par « June ». Présenté par Ana Lund.":                          `notice-amend 1.1 strike "May" insert "June" by "Ana Lund"`,
		"Amendment 2 to amendment 7\nMoved by Ana Lund\nDelete \"May\" and insert \"June\".":                             "! it is to another amendment, and which is not found",
		"Amendment 2 to amendment 1\nMoved by Ana Lund\nDelete \"ten\".":                                                 `! "ten" does not stand in the motion`,
	} {
		got := read(t, "a.txt", first+paper+"\n")
		if strings.Contains(strings.SplitN(got, "\n", 2)[0], "endment 2") || strings.Contains(strings.SplitN(got, "\n", 2)[0], "nmienda 2") || !strings.Contains(got, want) {
			t.Errorf("%s\n is read as\n%s wanted %s", paper, got, want)
		}
	}
}
