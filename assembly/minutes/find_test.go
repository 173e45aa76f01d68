package minutes_test

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/minutes"
)

func TestNamesInWhatPeopleWrote(t *testing.T) {
	roll := []string{"Rosa Duarte", "Ana de la Cruz", "Jean-Luc O'Brien", "Łucja Ößling", "J. Wong", "王伟", "Person 17", "Bo", "Dan Price", "Ola Grant-Will"}
	// What is written as a word is, and not as a name, is in doubt: ~.
	for text, names := range map[string][]string{
		"That Rosa Duarte be thanked.":                               {"Rosa Duarte"},
		"rosa, ROSA and Róša; Rosa's":                                {"~rosa", "ROSA", "Róša", "Rosa"},
		"Rosalind and Primrosa, duartes":                             nil,
		"what de la said, and Ana de la Cruz, and cruz":              {"Ana de la Cruz", "~cruz"},
		"Jean-Luc, Luc, o'brien and O’Brien, Brien":                  {"Jean-Luc", "Luc", "~o'brien", "O’Brien", "Brien"},
		"Lucja Ossling":                                              {"Lucja Ossling"},
		"the letter J, and J. Wong; wong":                            {"J. Wong", "~wong"},
		"今天王伟说话":                                                     {"王伟"},
		"room 17, person 17, a person":                               {"person 17", "~person"},
		"a book by Bo, about bo-lines":                               {"Bo", "~bo"},
		"Ro\u200bsa and R\u006f\u0301sa":                             {"Ro\u200bsa", "R\u006f\u0301sa"},
		"Rosa Bo Cruz\nDuarte":                                       {"Rosa Bo Cruz", "Duarte"},
		"\xff\xfe Rosa \xc3":                                         {"Rosa"},
		"rosa.duarte@example.org, #rosa, _rosa_ (Duarte)":            {"rosa.duarte@example.org", "rosa", "~rosa", "Duarte"},
		"Duartes case, Rosas too, and Wongs":                         {"Duartes", "Rosas", "Wongs"},
		"OBrien, JeanLuc and jeanlucobrien":                          {"OBrien", "JeanLuc", "~jeanlucobrien"},
		"write to rosaduarte@mail.example, or rduarte@mail.example.": {"rosaduarte@mail.example", "rduarte@mail.example"},
		"@rosaduarte and <wong@mail.example>; info@mail.example":     {"@rosaduarte", "wong@mail.example"},
		"Ｒｏｓａ Ｄｕａｒｔｅ":                                                {"Ｒｏｓａ Ｄｕａｒｔｅ"},
		"we met @ Rosa's":                                            {"Rosa"},
		"That it lowers the price of coffee.":                        {"~price"},
		"Price rises: the price of tea, said Price. Price left.":     {"~Price", "~price", "Price", "~Price"},
		"Coffee:\nPrice is dear. dan price, DAN PRICE":               {"~Price", "dan price", "DAN PRICE"},
		"we grant will to all, said Grant-Will":                      {"~grant will", "Grant-Will"},
	} {
		var got []string
		for _, f := range minutes.FindNames(roll, text) {
			if f.Doubt {
				got = append(got, "~"+f.Name())
				continue
			}
			got = append(got, f.Name())
		}
		if !slices.Equal(got, names) {
			t.Errorf("in %q these are found: %q, and not %q", text, got, names)
		}
	}
}

func TestKeepingNames(t *testing.T) {
	m := after(t, begun("in-camera on", `note "Fin sits in camera."`, "in-camera off", `note "Ana came. Ben left Ana."`, `assign "Call Cleo" to Dov`, "close")...)
	finds := minutes.NamesIn(m, minutes.Options{For: minutes.Circulation})
	var found []string
	for _, f := range finds {
		found = append(found, f.Name())
	}
	slices.Sort(found)
	if want := []string{"Ana", "Ana", "Ben", "Cleo"}; !slices.Equal(found, want) {
		t.Fatalf("found are %q", found)
	}
	if of := minutes.NamesIn(m, minutes.Options{For: minutes.Notice}); len(of) > 0 {
		t.Errorf("for a notice names are looked for in what it does not tell: %v", of)
	}
	if of := minutes.NamesIn(m, minutes.Options{}); of != nil {
		t.Errorf("for members names are looked for: %v", of)
	}
	all := dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
	for _, words := range []string{"[A member] came. [A member] left [a member].", "Call [a member]"} {
		if !strings.Contains(all, words) {
			t.Errorf("lacks %q:\n%s", words, all)
		}
	}
	some := dump(minutes.From(m, minutes.Options{For: minutes.Circulation, Keep: func(f minutes.Find) bool { return f.Name() == "Ben" }}))
	if !strings.Contains(some, "[A member] came. Ben left [a member].") {
		t.Errorf("a name that is kept is not there, or another is:\n%s", some)
	}
}

// TestWordsOfAMotionStay: what is written as a word of the language is, where somebody is called so, stays in a motion's exact words; said to
// be a name, it goes.
func TestWordsOfAMotionStay(t *testing.T) {
	m := after(t, begun(`member "Dan Price"`, `move "That the branch lowers the price of coffee, as Price asks." by Ana`, "second Ben", "put", "count 3 1", "declare", "no-action", "close")...)
	told := dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
	if !strings.Contains(told, "That the branch lowers the price of coffee, as [a member] asks.") {
		t.Errorf("a motion's words are others:\n%s", told)
	}
	finds := minutes.NamesIn(m, minutes.Options{For: minutes.Circulation})
	if len(finds) != 2 || !finds[0].Doubt || finds[1].Doubt {
		t.Errorf("found are %+v", finds)
	}
	told = dump(minutes.From(m, minutes.Options{For: minutes.Circulation, Keep: func(minutes.Find) bool { return false }}))
	if strings.Contains(strings.ToLower(told), "price") {
		t.Errorf("what was said to be a name stays:\n%s", told)
	}
}

// TestAmendmentWithinAName makes sure that no part of a name is told where an amendment begins or ends within it.
func TestAmendmentWithinAName(t *testing.T) {
	m := after(t,
		`convene "Branch" on 2026-05-14`, "@18:00", `member "Rosa Duarte"`, `member Lund`, "arrive Rosa Lund", "arrive Ana Ben", "open",
		`move "That Rosa Du leave, and Lu stay." by Ana`, "second Ben", `amend strike "sa Du" insert "y" by Ben`, "second Ana", "put", "count 1 2", "declare",
		`amend strike "Lu" insert "Lund" by Ben`, "second Ana", "put", "count 2 1", "declare", "close",
	)
	got := dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
	for _, part := range []string{"Rosa", "sa Du", "Ro[", "Lund", "nd"} {
		if part != "nd" && strings.Contains(got, part) {
			t.Errorf("tells %q", part)
		}
	}
	for _, words := range []string{"[-That [a member] Du leave, and Lu stay.-]⏎{+That Roy leave, and Lu stay.+}", "[-Lu-] {+[A member]+}"} {
		if !strings.Contains(got, words) {
			t.Errorf("lacks %q", words)
		}
	}
	if t.Failed() {
		t.Log(got)
	}
}

// The name of a month in a date is no member's: it stays, unless it is asked for, as other words in doubt do; a full name is one wherever it stands.
func TestMonthsAreNoNames(t *testing.T) {
	const text = "The fund stood at 6,412.50 on 31 March, between September and March, and on Friday 3 June. Jo March asked, as did a friend of March."
	m := after(t, `convene "B" on 2026-05-14`, `member "Jo March" vote`, `member "June Friday" vote`, `member "Ben" vote`, "open", "arrive Ben", `move "`+text+`" by Ben`)
	told := dump(minutes.From(m, minutes.Options{For: minutes.Circulation}))
	if want := "The fund stood at 6,412.50 on 31 March, between September and March, and on Friday 3 June. [A member] asked, as did a friend of [a member]."; !strings.Contains(told, want) {
		t.Errorf("told is %s", told)
	}
	all := dump(minutes.From(m, minutes.Options{For: minutes.Circulation, Keep: func(minutes.Find) bool { return false }}))
	if !strings.Contains(all, "on 31 [a member], between") {
		t.Errorf("asked for, it is told: %s", all)
	}
}

// A word of the language that somebody is called stays where its surroundings say what it is; it goes where it may be a name as well, and behind
// a title. What stays is shown to whoever is asked.
func TestWordsThatAreNames(t *testing.T) {
	for language, texts := range map[string]map[string]string{
		"en": {
			"Report back in May, by June, since May and before the end of May 2026.":     "",
			"The May meeting, our May conference, next May, every Friday, 6 May 2026.":   "",
			"The depot at Lane End closes; so do Church Lane, Lane Street and the Lane.": "",
			"Will the council pay? Will we? May the branch ask? Mark the papers.":        "",
			"We will see, and it may rain in that lane.":                                 "",
			"Will asked, and May spoke for Lane.":                                        "[A member] asked, and [a member] spoke for [a member].",
			"May's letter to Mr Lane, moved with Will; a friend of May.":                 "[A member]'s letter to Mr [a member], moved with [a member]; a friend of [a member].",
			"In May Eve Lane asked Will Friday at Lane End.":                             "In May [a member] asked [a member] at Lane End.",
			"We thank Lane. Lane thanks May. Will was late; Will Friday was not.":        "We thank [a member]. [A member] thanks [a member]. [A member] was late; [a member] was not.",
		},
		"de": {
			"Bericht im Mai, bis Mai, ab Mai und Anfang Mai; der Mai war kalt. Am Feld Straße 3. Will der Rat zahlen?": "",
			"Will fragte, und Mai sprach.": "[Ein Mitglied] fragte, und [ein Mitglied] sprach.",
		},
		"es": {"Se reúne en la calle Lane y en Mayo.": ""},
		"fr": {"Réunion rue Lane et en Mai.": ""},
	} {
		for text, want := range texts {
			m := after(t, `convene "B" on 2026-05-14`, `member "Eve Lane" vote`, `member "May Hill" vote`, `member "Will Friday" vote`, `member "Mark June" vote`, `member "Mai Feld" vote`, `member "Mayo" vote`,
				`member "Ben" vote`, "open", "arrive Ben", `move "`+text+`" by Ben`)
			if want == "" {
				want = text
			}
			if told := dump(minutes.From(m, minutes.Options{For: minutes.Circulation, Language: language})); !strings.Contains(told, want) {
				t.Errorf("%s: of %s is told %s", language, text, told)
			}
		}
	}
}
