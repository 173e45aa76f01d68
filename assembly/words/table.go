package words

import (
	"slices"
	"strings"
)

// Table is the sentences of one language, told by its grammar.
type Table struct {
	// Language is the BCP 47 tag of the language.
	Language string
	own      *catalog
	part     string // whose own sentences come first: "room:"
	grouped  bool
}

// Languages lists the languages that have a file, as BCP 47 tags: English first, from which the others are translated.
func Languages() []string {
	var all []string
	for language := range others() {
		all = append(all, language)
	}
	slices.Sort(all)
	return append([]string{"en"}, all...)
}

// In is the table of a language, named by a BCP 47 tag or as the environment of a program names it: "es", "es-MX",
// "fr_FR.UTF-8". Where there is none, it is false.
func In(tag string) (Table, bool) {
	language := strings.FieldsFunc(strings.ToLower(tag)+"-", func(r rune) bool { return r == '-' || r == '_' || r == '.' || r == '@' })
	switch {
	case len(language) == 0:
		return Table{}, false
	case language[0] == "en":
		return English(), true
	case others()[language[0]] != nil:
		return Table{Language: language[0], own: others()[language[0]]()}, true
	}
	return Table{}, false
}

// Of is the table of a language, and English where there is none.
func Of(tag string) Table {
	if t, there := In(tag); there {
		return t
	}
	return English()
}

// English is the table from which the others are translated.
func English() Table { return Table{Language: "en", own: english()} }

// Own is the table with the sentences of a part of the program before those that all share: Own("room") tells "room:recess" for
// "recess".
func (t Table) Own(part string) Table {
	t.part = part + ":"
	return t
}

// Grouped is the table with numbers from 10,000 on in groups of three digits, where the language parts them. What is typed
// again from what is read is told without.
func (t Table) Grouped() Table {
	t.grouped = true
	return t
}

// Unread tells whether nobody who lives in the language has read its sentences yet.
func (t Table) Unread() bool { return t.own.grammar.unread }

// Has tells whether there is such a sentence.
func (t Table) Has(key string) bool {
	known := english()
	return known.says(t.part+key) != "" || known.says(key) != ""
}

// HasOwn tells whether the part has such a sentence of its own.
func (t Table) HasOwn(key string) bool { return english().says(t.part+key) != "" }

// sentence is a sentence in the table's language, in English where it was not translated, "" where there is none.
func (t Table) sentence(key string) string {
	known := english()
	if t.part != "" && known.says(t.part+key) != "" {
		key = t.part + key
	}
	if says := t.own.says(key); says != "" {
		return says
	}
	return known.says(key)
}
