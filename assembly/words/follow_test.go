package words

import "testing"

// What people wrote goes on from the word before it: where it begins with that word it is told once, in the words of the language that
// tells it.
func TestTextGoesOnFromTheWordBefore(t *testing.T) {
	for _, c := range []struct{ language, key, text, told string }{
		{"en", "title.refer.text", "the works committee", "to refer it to the works committee"},
		{"en", "title.refer.text", "to the works committee", "to refer it to the works committee"},
		{"en", "title.refer.text", "To  the works committee", "to refer it to the works committee"},
		{"en", "title.refer.text", "Tony and Tom", "to refer it to Tony and Tom"},
		{"en", "title.refer.text", "to", "to refer it to to"},
		{"en", "title.refer.text", "", "to refer it to "},
		{"en", "title.postpone.text", "to 14 June", "to postpone it to 14 June"},
		{"es", "title.refer.text", "a la comisión", "remitirla a la comisión"},
		{"es", "title.refer.text", "Ana", "remitirla a Ana"},
		{"fr", "title.refer.text", "à la commission", "renvoyer à la commission"},
		{"de", "title.refer.text", "an den Ausschuss", "überweisen an den Ausschuss"},
	} {
		if got := Of(c.language).Say(Say(c.key, On{c.text})); got != c.told {
			t.Errorf("%s: %q is told as %q, not %q", c.language, c.text, got, c.told)
		}
	}
	if got := English().Own("minutes").Say(Say("aside.referred", "Motion 1", On{Quote("to the branch")})); got != `Motion 1 was referred to "the branch".` {
		t.Errorf("told as %s", got)
	}
}
