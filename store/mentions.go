package store

import (
	"bytes"
	"encoding/json"
	"regexp"
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly/names"
)

// Mention is an entry in which people wrote a name themselves: in a motion, a note, a reason, a title. Such text is part
// of the chain and cannot be changed.
type Mention struct {
	Entry uint64
	Line  string // the entry in its written form
	// Texts are those in which the name was found and which the line does not show.
	Texts []string
}

// Mentions lists the entries in which people wrote the name of the person with this id, or a part of it, whatever its
// case and accents, or a name that they had before it was put right. It rather finds too much: a part of four letters or more is found within other words too.
func (f *File) Mentions(id string) ([]Mention, error) {
	all := append(f.Meeting().Merged(id), id)
	var names []string
	for _, named := range f.Meeting().Namings() {
		if !slices.Contains(all, named.ID) {
			continue
		}
		names = append(names, named.Name)
		for _, former := range named.Former {
			names = append(names, former.Name)
		}
	}
	if len(names) == 0 {
		return nil, nil
	}
	holds := Mentioning(names...)
	ids := regexp.MustCompile(`~[0-9a-f]+|^[0-9a-f]{8,}$`) // of people and commands, and hashes
	var found []Mention
	for _, e := range f.Meeting().Entries() {
		b, err := f.codec.Encode(e)
		if err != nil {
			return nil, err
		}
		texts, err := textsOf(b, ids)
		if err != nil {
			return nil, err
		}
		texts = slices.DeleteFunc(texts, func(text string) bool { return !holds(text) })
		if len(texts) == 0 {
			continue
		}
		m := Mention{Entry: e.Seq, Line: f.Meeting().Written(e)}
		line := ids.ReplaceAllString(e.Line, " ")
		for _, text := range texts {
			if !strings.Contains(line, text) && !slices.Contains(m.Texts, text) {
				m.Texts = append(m.Texts, text)
			}
		}
		found = append(found, m)
	}
	return found, nil
}

// textsOf gives every text of an entry, of what people wrote and of what they did not, without the ids in it.
func textsOf(entry []byte, ids *regexp.Regexp) ([]string, error) {
	d := json.NewDecoder(bytes.NewReader(entry))
	d.UseNumber()
	var all any
	if err := d.Decode(&all); err != nil {
		return nil, err
	}
	var texts []string
	var gather func(any)
	gather = func(v any) {
		switch v := v.(type) {
		case string:
			texts = append(texts, ids.ReplaceAllString(v, " "))
		case []any:
			for _, part := range v {
				gather(part)
			}
		case map[string]any:
			for _, part := range v {
				gather(part)
			}
		}
	}
	gather(all)
	slices.Sort(texts) // a map has no order
	return texts, nil
}

// Mentioning gives what tells whether a text holds one of somebody's names or a part of it, as [File.Mentions] looks for them.
func Mentioning(names ...string) func(text string) bool {
	all := make([]sought, len(names))
	for i, name := range names {
		all[i] = soughtOf(name)
	}
	return func(text string) bool {
		return slices.ContainsFunc(all, func(s sought) bool { return s.in(text) })
	}
}

// sought is a name that is looked for: the whole of it, and its words.
type sought struct {
	whole string
	words []string
}

func soughtOf(name string) sought {
	whole := folded(name)
	return sought{whole, wordsOf(whole)}
}

// folded is a text folded, with one space between its words.
func folded(text string) string { return strings.Join(strings.Fields(names.Fold(text)), " ") }

// in tells whether a text holds the name or a word of it. A short word is found at the start of a word only, and one or
// two letters as a whole word; else "An" would be found everywhere.
func (s sought) in(text string) bool {
	text = folded(text)
	if s.whole != "" && strings.Contains(text, s.whole) {
		return true
	}
	return slices.ContainsFunc(s.words, func(word string) bool {
		switch letters := utf8.RuneCountInString(word); {
		case letters > 3, isSyllabic(word):
			return strings.Contains(text, word)
		case letters == 3:
			return slices.ContainsFunc(wordsOf(text), func(w string) bool { return strings.HasPrefix(w, word) })
		default:
			return slices.Contains(wordsOf(text), word)
		}
	})
}

func wordsOf(text string) []string {
	return strings.FieldsFunc(text, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) })
}

// isSyllabic tells whether a word is of a writing in which a sign is a syllable or more, and nothing parts words.
func isSyllabic(word string) bool {
	return strings.ContainsFunc(word, func(r rune) bool { return r >= 0x1100 && r <= 0x11FF || r >= 0x2E80 })
}
