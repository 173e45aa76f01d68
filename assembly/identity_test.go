package assembly

import (
	"strings"
	"testing"
)

// One person, however written: in each row all spellings are one person, and those of two rows are two.
func TestOnePersonHoweverWritten(t *testing.T) {
	rows := [][]string{
		{"Ana Lund", "ana lund", "ÁNA LUND", "Lund, Ana", "LUND,ANA", "Dr. Ana Lund", "Dr Ana Lund", "Prof. Dr. Ana Lund", "Lund, Dr. Ana", "Dr. Lund, Ana", "Lund, Ana, Dr.", "Ana\u00a0Lund", " Ana\u2009 Lund\u200b ", "A\u0301na Lund", "Ａｎａ　Ｌｕｎｄ", "Frau Ana Lund", "Dr.-Ing. Ana Lund", "Ana\u3164 Lund", "Prof. Dr. h.c. Ana Lund"},
		{"Séan O'Brien", "Sean O’Brien", "Sean OBrien", "O'Brien, Seán", "Sean O`Brien", "SEAN O'BRIEN"},
		{"Jean-Luc Picot", "Jean Luc Picot", "Picot, Jean‑Luc", "Jean–Luc Picot", "JEAN‐LUC PICOT"},
		{"Martin King", "King, Martin"},
		{"Martin King, Jr.", "King, Martin, Jr.", "Martin King Jr"},
		{"Łukasz Weiß", "Lukasz Weiss", "Weiß, Łukasz"},
		{"Ana Lundt"},
		{"Anna Lund"},
		{"Lund Ana"},
		{"Don Smith"},
		{"Smith"},
		{"Dr"},
		{"Ing Yi"},
		{"Yi"},
		{"Depot 4, night"},
	}
	whose := map[string]int{}
	for i, row := range rows {
		for _, name := range row {
			if before, there := whose[identity(name)]; there && before != i {
				t.Errorf("%q is %q", name, rows[before][0])
			}
			whose[identity(name)] = i
			if !SamePerson(name, row[0]) {
				t.Errorf("%q is not %q: %q, %q", name, row[0], identity(name), identity(row[0]))
			}
		}
	}
}

func TestProperName(t *testing.T) {
	for name, want := range map[string]string{
		"Lund, Ana": "Ana Lund", "Dr. Lund, Ana": "Dr. Ana Lund", "Lund, Prof. Dr. Ana": "Prof. Dr. Ana Lund", "  Ana\u00a0 Lund ": "Ana Lund",
		"King, Martin, Jr.": "Martin King Jr.", "Martin King, Jr.": "Martin King Jr.", "A\U000E0041na": "Ana", "Depot 4, night": "Depot 4, night",
		"a, b, c": "a, b, c", "Ana (Nan) Lund": "Ana (Nan) Lund", ",": "", "van der Berg, Jan": "Jan van der Berg", "O’Brien": "O’Brien",
	} {
		if got := ProperName(name); got != want {
			t.Errorf("%q is put on the roll as %q, not %q", name, got, want)
		}
		if ProperName(want) != want {
			t.Errorf("%q is put on the roll as %q", want, ProperName(want))
		}
	}
}

// What cannot be seen is no name, and nobody is called by a number.
func TestNoNames(t *testing.T) {
	for name, key := range map[string]string{
		"": "name.unseen", " ": "name.unseen", "\u3164": "name.unseen", "\u200b\u200d": "name.unseen", "\U000E0041": "name.unseen", "\u0301": "name.unseen", "\u2800": "name.unseen",
		"#7": "name.sign", "~7": "name.sign", strings.Repeat("a", 201): "name.long", "a" + strings.Repeat("\u0301", 300): "name.long",
		"Ana": "", strings.Repeat("ä", 200): "", "王小明": "", "🦊": "",
	} {
		refused := checkName(name)
		if refused == nil != (key == "") || refused != nil && refused.Key != key {
			t.Errorf("%q: %v, wanted %q", name, refused, key)
		}
	}
}
