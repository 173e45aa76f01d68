package names_test

import (
	"testing"

	"stacktaker/assembly/names"
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
			if before, there := whose[names.Identity(name)]; there && before != i {
				t.Errorf("%q is %q", name, rows[before][0])
			}
			whose[names.Identity(name)] = i
			if !names.Same(name, row[0]) {
				t.Errorf("%q is not %q: %q, %q", name, row[0], names.Identity(name), names.Identity(row[0]))
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
		if got := names.Proper(name); got != want {
			t.Errorf("%q is put on the roll as %q, not %q", name, got, want)
		}
		if names.Proper(want) != want {
			t.Errorf("%q is put on the roll as %q", want, names.Proper(want))
		}
	}
}
