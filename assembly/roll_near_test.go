package assembly_test

import (
	"fmt"
	"testing"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// The answer to a line that brings somebody in says who on the roll is one letter away, or looks the same.
func TestNewcomersAreToldWithWhoIsNear(t *testing.T) {
	m := played(t, `convene "Near" on 2026-03-02`, `member "Zoë Duarte"`, `member "Zoe Duarta" section "Night"`, `member "Ana"`, `member "Jan"`, `member "Ana Lund"`, "open")
	for i, c := range []struct{ line, told string }{
		{`hand "Zoe Duarto"`, "Zoe Duarto is new on the roll; near it are Zoë Duarte, Zoe Duarta"},
		{"hand Anna", "Anna is new on the roll; near it is Ana"},
		{"hand Dan", ""},
		{"hand Xyz", ""},
		{`hand "Zoe Daurte"`, "Zoe Daurte is new on the roll; near it is Zoë Duarte"},
		{`hand "Аna Lund"`, "Аna Lund is new on the roll, and looks like Ana Lund in letters of another script; are they one?"},
		{`arrive "zoë duarte"`, ""},
		{`hand "Zoë Duate"`, "Zoë Duate is new on the roll; near it is Zoë Duarte"},
		{`hand "Zoë Duarteee"`, ""},
		{`hand "Јаn"`, "Јаn is new on the roll, and looks like Jan in letters of another script; are they one?"},
	} {
		e, err := m.Do(c.line, assembly.Stamp{At: time.Date(2026, 3, 2, 19, 0, i, 0, time.UTC), Seed: seed(uint64(900 + i))})
		if err != nil {
			t.Fatal(err)
		}
		told := ""
		for _, p := range m.Newcomers(e) {
			told += words.English().Say(p)
			for _, language := range []string{"es", "fr"} {
				if said := words.Of(language).Say(p); said == "" || said[0] == '[' {
					t.Errorf("in %s: %q", language, said)
				}
			}
		}
		if told != c.told {
			t.Errorf("%s is answered %q, not %q", c.line, told, c.told)
		}
	}
}

func TestMemberNumbers(t *testing.T) {
	for said, want := range map[string]string{
		"17": "17", "007": "7", "DE-0042": "DE-0042", " DE  0042 ": "DE 0042", "0": "", "": "", "king": "", "-3": "", "1e": "1e", "12345678901234567890": "12345678901234567890",
		"a\u200b1": "a1", "#4": "", "12;13": "",
	} {
		n, ok := assembly.ReadMemberNumber(said)
		if ok != (want != "") || ok && string(n) != want {
			t.Errorf("%q is read as %q, %v", said, n, ok)
		}
		b, err := n.MarshalJSON()
		var again assembly.MemberNumber
		if ok && (err != nil || again.UnmarshalJSON(b) != nil || again != n) {
			t.Errorf("%q is written %s and read back %q", n, b, again)
		}
	}
	if b, _ := assembly.MemberNumber("17").MarshalJSON(); fmt.Sprint(string(b)) != "17" {
		t.Errorf("a whole number is written %s, not as it always was", b)
	}
}

// What is typed may be a slip of one letter: of five letters or more in all each word begins a word of the name, and one of three letters or
// more nearly does; of fewer it is one whole part of one person's name, of three letters with a letter left out.
func TestSlipsOfWhatIsTyped(t *testing.T) {
	m := played(t, `convene "Slips"`, "open", `arrive "Zoë Duarte" "Josef Novak" "Nora Berg" "Nova Lind" "Jan Olsen" "Mark Bell" "Mary Bell" "Ida" "Cleopatra" "Anna-Lena Vogt" "Иван Петров"`)
	for typed, want := range map[string]string{
		// five letters or more
		"duarto": "Zoë Duarte", "duatre": "Zoë Duarte", "duate": "Zoë Duarte", "duuarte": "Zoë Duarte", "duxr": "", "duxrt": "Zoë Duarte", "duxxt": "",
		"zoe duxrte": "Zoë Duarte", "duxrte zoe": "Zoë Duarte", "zo duxr": "Zoë Duarte", "xuarte": "Zoë Duarte", "duartex": "Zoë Duarte", "duartexx": "",
		"duarte": "", "zoe duarte": "", // no slip
		"zxe duarte": "Zoë Duarte", "zx duarte": "", "duarte z": "", "zoe zoe duxrte": "", "duarte duxrte": "", "duxrte ben": "",
		"novax": "Josef Novak, Nova Lind", "cleopetra": "Cleopatra", "cleopatr": "", "cleoptra": "Cleopatra", "clxop": "Cleopatra", "lxna vogt": "Anna-Lena Vogt",
		"bell maxy":  "Mary Bell",
		"ива петроф": "Иван Петров", "ив петроф": "Иван Петров", "иф петров": "",
		// four letters or fewer
		"brg": "Nora Berg", "nra": "Nora Berg", "nrra": "Nora Berg", "bexg": "Nora Berg", "bergs": "Nora Berg", "marc": "", "marx": "", "dan": "", "jn": "", "ja": "", "oan": "",
		"ia": "", "ira": "", "idas": "", "jsef": "Josef Novak", "nxra": "Nora Berg", "nova": "Nora Berg", "novk": "", "nvak": "Josef Novak", "no b": "", "nora x": "", "zo": "", "ze": "", "zoey": "Zoë Duarte",
		"": "", "zoe": "",
	} {
		if got := called(m.State().Roll.Slips(typed)); got != want {
			t.Errorf("%q may be a slip of %q, not of %q", typed, got, want)
		}
	}
}
