package words

import (
	"fmt"
	"maps"
	"slices"
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
		if c.key != "" && read.says(c.key) != "" {
			t.Errorf("%s: the sentence is used: %q", c.name, read.says(c.key))
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
		if found := saidOtherwise("po/x.po", text, english()); found != "" {
			t.Error(found)
		}
	})
}

// saidOtherwise tells what a file says otherwise where its sentences are read one by one, "" for nothing.
func saidOtherwise(file, text string, english *catalog) string {
	whole, _ := read(file, text, english)
	one := catalogOf(file, text, english)
	if got, want := fmt.Sprintf("%+v", one.head()), fmt.Sprintf("%+v", whole.head()); got != want {
		return fmt.Sprintf("%s: its head is %s, not %s", file, got, want)
	}
	if got, want := slices.Sorted(slices.Values(one.keys())), slices.Sorted(maps.Keys(whole.sentences)); !slices.Equal(got, want) {
		return fmt.Sprintf("%s: its keys are %q, not %q", file, got, want)
	}
	for key, want := range whole.sentences {
		if got := one.says(key); got != want {
			return fmt.Sprintf("%s: %s is told as %q, not %q", file, key, got, want)
		}
	}
	return ""
}

// head is what can be compared of a grammar.
func (c *catalog) head() []any {
	g := c.grammar
	return []any{c.language, g.forms, g.plural(0), g.genders, g.agrees != nil, g.masculine, g.feminine, g.open, g.close, g.clock, g.group, g.set != nil, g.unread}
}

// A sentence that is read when it is told says what it does where the whole file is read; and the files of the program are of the form in
// which that can be done.
func TestReadWhenTold(t *testing.T) {
	if english().index == nil {
		t.Error("po/messages.pot is read as a whole at every start: it has a key twice, or one that is not plainly on a line of its own")
	}
	if found := saidOtherwise(template, messages, nil); found != "" {
		t.Error(found)
	}
	for language, own := range others() {
		if own().index == nil {
			t.Errorf("po/%s.po is read as a whole at every start in it; go run ./.ci/po writes it so that it need not be", language)
		}
		if found := saidOtherwise("po/"+language+".po", text("po/"+language+".po"), english()); found != "" {
			t.Error(found)
		}
	}
	const head = "msgid \"\"\nmsgstr \"Plural-Forms: nplurals=2; plural=(n > 1);\\n\"\n\n"
	plain := func(key, says string) string {
		return "msgctxt \"" + key + "\"\nmsgid \"x\"\nmsgstr \"" + says + "\"\n"
	}
	a, b := plain("state.carried", "adopté"), plain("state.lapsed", "caduc")
	for name, text := range map[string]string{
		"plain":                        head + a + "\n" + b,
		"no line between":              head + a + b,
		"nothing":                      "",
		"no head":                      a + "\n" + b,
		"a head behind":                a + "\n" + head + b,
		"two heads":                    head + head + a,
		"twice":                        head + a + "\n" + plain("state.carried", "vraiment"),
		"twice, the second one fuzzy":  head + a + "\n#, fuzzy\n" + plain("state.carried", "vraiment"),
		"fuzzy":                        head + "#, fuzzy\n" + a + "\n" + b,
		"the next one fuzzy":           head + a + "#, fuzzy\n" + b,
		"lines of another system":      strings.ReplaceAll(head+a+"\n"+b, "\n", "\r\n"),
		"moved in":                     head + " " + a + "\n\t" + b,
		"a blank that nobody sees":     head + "\u00a0" + a + b,
		"a key in two lines":           head + "msgctxt \"state.\"\n\"carried\"\nmsgid \"x\"\nmsgstr \"adopté\"\n",
		"a key with a sign":            head + strings.Replace(a, "state", `st\x61te`, 1),
		"a key that goes on":           head + strings.Replace(a, `carried"`, `carried" "`, 1) + b,
		"a key that is not closed":     head + strings.Replace(a, `carried"`, `carried`, 1) + b,
		"a comment behind the key":     head + strings.Replace(a, "\nmsgid", "\n# so\nmsgid", 1) + b,
		"something else before":        head + "nothing\n" + a + b,
		"something else behind a head": "msgid \"\"\nmsgstr \"\"\n\n0\n" + a + b,
		"something else between":       head + a + "nothing\n" + b,
		"the word in a text":           head + a + "# msgctxt\n" + plain("state.lapsed", "msgctxt \\\"x\\\"") + "\n\"msgctxt\"\n",
		"the word on a line of others": head + a + "x msgctxt \"state.lapsed\"\n" + b,
		"in two lines, not closed":     head + "msgctxt \"state.carried\"\nmsgid \"\"\nmsgstr \"\"\n\"ado\"\n\"pté\n" + b,
	} {
		if found := saidOtherwise("po/fr.po", text, english()); found != "" {
			t.Errorf("%s: %s", name, found)
		}
	}
}

// What every start reads before it says anything, and what another language takes beside it.
func BenchmarkRead(b *testing.B) {
	b.Run("en", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			catalogOf(template, messages, nil)
		}
	})
	b.Run("es", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			catalogOf("po/es.po", text("po/es.po"), english())
		}
	})
	b.Run("whole", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			read(template, messages, nil)
		}
	})
}
