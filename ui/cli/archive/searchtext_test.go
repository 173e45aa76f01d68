package archive

import (
	"strings"
	"testing"

	"stacktaker/ui/cli/env"
)

// What is found is marked where it stands, whatever its case and accents, and the text is shortened around it at words.
func TestAround(t *testing.T) {
	long := strings.Repeat("word ", 60) + "the Straße\n\tof ÉLAN " + strings.Repeat("more ", 60)
	for _, c := range []struct{ text, want, told string }{
		{"We print leaflets.", "leaf", "We print <leaf>lets."},
		{long, "strasse of elan", "…" + strings.Repeat("word ", 11) + "the <Straße of ÉLAN> " + strings.TrimSpace(strings.Repeat("more ", 11)) + "…"},
		{long, "word word", "<word word>" + strings.Repeat(" word", 11) + "…"},
		{"\x1b[2Jred leaf", "leaf", "[2Jred <leaf>"},
		{"oß", "s", "o<ß>"},
	} {
		f := finds{want: env.Searched(c.want), marks: [2]string{"<", ">"}}
		if told, found := f.around(c.text); !found || told != c.told {
			t.Errorf("%q in %.20q is told as %q, want %q", c.want, c.text, told, c.told)
		}
	}
	if told, found := (&finds{want: "x"}).around("nothing"); found || told != "nothing" {
		t.Errorf("%q is found", told)
	}
}
