package words

import (
	"strings"
	"testing"
)

// What is wrong in a PO file is told with its file, line and key, and the sentence is told in English.
func TestFaults(t *testing.T) {
	from, _ := read("po/messages.pot", `msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\n"

msgctxt "a"
msgid "{0} of {1}"
msgstr ""

msgctxt "b"
msgid "{0} {0#hand|hands}"
msgstr ""

msgctxt "c"
msgid "done"
msgstr ""
`, nil)
	const head = "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n"
	cases := []struct{ name, text, fault, key string }{
		{"an argument is missing", head + `msgctxt "a"` + "\nmsgid \"\"\nmsgstr \"{0} de\"\n", "po/fr.po:5: a: it lacks an argument", "a"},
		{"an argument too many", head + `msgctxt "c"` + "\nmsgid \"\"\nmsgstr \"{0} fait\"\n", "po/fr.po:5: c: it tells an argument that the English", "c"},
		{"a form too many", head + `msgctxt "b"` + "\nmsgid \"\"\nmsgstr \"{0} {0#main|mains|mainz}\"\n", "po/fr.po:5: b: {0#main|mains|mainz} has 3 forms, and the language has 2", "b"},
		{"a form too few", head + `msgctxt "b"` + "\nmsgid \"\"\nmsgstr \"{0} {0#main}\"\n", "po/fr.po:5: b: {0#main} has 1 forms", "b"},
		{"forms of what is not there", head + `msgctxt "c"` + "\nmsgid \"\"\nmsgstr \"{1#fait|faits}\"\n", "po/fr.po:5: c: it chooses a form by an argument", "c"},
		{"a brace that is not closed", head + `msgctxt "a"` + "\nmsgid \"\"\nmsgstr \"{0} de {1\"\n", "po/fr.po:5: a: a { stands there without its }", "a"},
		{"a brace that is not open", head + `msgctxt "a"` + "\nmsgid \"\"\nmsgstr \"0} de {1}\"\n", "po/fr.po:5: a: a } stands there without its {", "a"},
		{"no argument", head + `msgctxt "c"` + "\nmsgid \"\"\nmsgstr \"{x}\"\n", "po/fr.po:5: c: {x} is no argument", "c"},
		{"quotation marks that are not closed", head + `msgctxt "c"` + "\nmsgid \"\"\nmsgstr \"fait\n", "po/fr.po:7: c: its quotation marks are not closed", "c"},
		{"a line of something else", head + `msgctxt "c"` + "\nmsgid \"\"\nmsgstt \"fait\"\n", "po/fr.po:7: c: this line is none of a PO file", "c"},
		{"a key that there is not", head + `msgctxt "d"` + "\nmsgid \"\"\nmsgstr \"rien\"\n", "po/fr.po:5: d: messages.pot has no such sentence", "d"},
		{"twice", head + "msgctxt \"c\"\nmsgid \"\"\nmsgstr \"fait\"\n\nmsgctxt \"c\"\nmsgid \"\"\nmsgstr \"finie\"\n", "po/fr.po:9: c: it stands there twice", ""},
		{"no head", "msgctxt \"c\"\nmsgid \"\"\nmsgstr \"fait\"\n", "po/fr.po:1: its head has no Plural-Forms", ""},
		{"no rule", "msgid \"\"\nmsgstr \"Language: fr\\n\"\n\nmsgctxt \"c\"\nmsgid \"\"\nmsgstr \"fait\"\n", "po/fr.po:1: its head has no Plural-Forms", ""},
		{"a rule that is not known", "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=7; plural=n;\\n\"\n", "po/fr.po:1: there is no such Plural-Forms: nplurals=7", ""},
		{"ordinals without endings", "msgid \"\"\nmsgstr \"\"\n\"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\"X-Ordinals: er\\n\"\n", "po/fr.po:1: there is no such X-Ordinals: er", ""},
	}
	for _, c := range cases {
		read, faults := read("po/fr.po", c.text, from)
		told := make([]string, len(faults))
		for i, f := range faults {
			told[i] = f.String()
		}
		if len(faults) != 1 || !strings.HasPrefix(told[0], c.fault) {
			t.Errorf("%s: is told as %q, want %q", c.name, told, c.fault)
		}
		if c.key != "" && read.sentences[c.key] != "" {
			t.Errorf("%s: the sentence is used: %q", c.name, read.sentences[c.key])
		}
	}
}

// What is missing, or marked fuzzy, is told in English, and counted; a key is never told.
func TestFallsBackToEnglish(t *testing.T) {
	c, faults := read("po/es.po", `msgid ""
msgstr "Plural-Forms: nplurals=2; plural=(n != 1);\n"

#, fuzzy
msgctxt "state.carried"
msgid "carried"
msgstr "aprobado"

msgctxt "state.lapsed"
msgid "lapsed"
msgstr ""
`, english())
	if len(faults) > 0 || len(c.sentences) != 0 {
		t.Fatalf("%v %v", faults, c.sentences)
	}
	table := Table{Language: "es", own: c}
	if got := table.Say(Say("put.nothing")); got != English().Say(Say("put.nothing")) || strings.Contains(got, "[") {
		t.Errorf("what is missing is told as %q", got)
	}
	if got := table.Say(Say("nothing.of.the.kind")); got != "[nothing.of.the.kind]" {
		t.Errorf("a key that there is not is told as %q", got)
	}
}

// A file is read however an editor folded and escaped it.
func TestReadPO(t *testing.T) {
	entries, faults := ReadPO("x.po", "# one\r\n#. two\r\nmsgctxt \"a\"\r\nmsgid \"\"\r\n\"for \"\r\n\"ever\"\r\nmsgstr \"pour \\\"toujours\\\"\"\r\n\"\\n\"\r\n#, fuzzy, c-format\r\nmsgctxt \"b\"\r\nmsgid \"x\"\r\nmsgstr \"\"")
	if len(faults) > 0 || len(entries) != 2 {
		t.Fatalf("%v %+v", faults, entries)
	}
	a, b := entries[0], entries[1]
	if a.Key != "a" || a.English != "for ever" || a.Says != "pour \"toujours\"\n" || a.Fuzzy || len(a.Comments) != 2 || a.Line != 3 {
		t.Errorf("%+v", a)
	}
	if b.Key != "b" || !b.Fuzzy || b.Says != "" {
		t.Errorf("%+v", b)
	}
}

func FuzzReadPO(f *testing.F) {
	f.Add("msgctxt \"a\"\nmsgid \"b {0#c|d}\"\nmsgstr \"e\"\n")
	f.Add(text("po/fr.po")[:2000])
	f.Fuzz(func(t *testing.T, text string) {
		c, _ := read("po/x.po", text, english())
		table := Table{Language: "x", own: c}
		for key := range c.sentences {
			table.Say(Say(key, 1, "two", Say("state.carried"), List{3}))
		}
	})
}

// What every start reads before it says anything, and what another language takes beside it.
func BenchmarkRead(b *testing.B) {
	b.Run("en", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			read(template, messages, nil)
		}
	})
	b.Run("es", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			read("po/es.po", text("po/es.po"), english())
		}
	})
}
