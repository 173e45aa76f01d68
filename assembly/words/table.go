package words

import "strings"

// Languages lists the languages that have a table, as BCP 47 tags: English first, from which the others are translated.
func Languages() []string { return []string{"en", "es", "fr"} }

// In is the table of a language, named by a BCP 47 tag or as the environment of a program names it: "es", "es-MX",
// "fr_FR.UTF-8". Where there is none, it is false.
func In(tag string) (Table, bool) {
	language, _, _ := strings.Cut(strings.ToLower(tag), "-")
	language, _, _ = strings.Cut(language, "_")
	language, _, _ = strings.Cut(language, ".")
	switch language {
	case "en":
		return English(), true
	case "es":
		return Spanish(), true
	case "fr":
		return French(), true
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

// With is the table with more sentences of the same language: a subject keeps its own beside it, and the plurals, ordinals and
// numbers of the language serve both. A key that both know is told as the added sentences have it.
func (t Table) With(sentence func(key string) string) Table {
	under := t.sentence
	t.sentence = func(key string) string {
		if s := sentence(key); s != "" {
			return s
		}
		return under(key)
	}
	return t
}

// Own is the sentences that a subject keeps for itself, by language.
type Own struct{ English, Spanish, French func(key string) string }

// Own is [Table.With] of a subject's own sentences in the table's language.
func (t Table) Own(own Own) Table {
	switch t.Language {
	case "es":
		return t.With(own.Spanish)
	case "fr":
		return t.With(own.French)
	}
	return t.With(own.English)
}

// Grouped is the table with numbers from 10,000 on in groups of three digits, where the language parts them. What is typed
// again from what is read is told without.
func (t Table) Grouped() Table {
	t.grouped = true
	return t
}
