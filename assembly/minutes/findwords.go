package minutes

import (
	"strings"
	"unicode"
	"unicode/utf8"
)

// A name that stands alone, first or last, may be a word of the language too: May, Lane, Will. It counts as a name where it is written as one,
// and not where its surroundings say what else it is: a month or a day behind "in", a place beside "End", a verb before "the". There it is in
// doubt: whoever is asked decides, and what is replaced unasked leaves it, since the exact words of a motion are told. Anywhere else it is
// taken for a name, as "May asked" and "a friend of March" are: that nobody is named goes before.

// vocabulary is what a language has of words that are names too.
type vocabulary struct {
	dates   map[string]bool // months and days
	places  map[string]bool // words of which the names of places are made: street, hill
	titles  map[string]bool // before a name: Mr
	verbs   map[string]bool // that begin a question, or an order
	follow  map[string]bool // what stands behind a verb and not behind a name: the, our
	near    [][]string      // what stands before a month or a day: in, by the end of
	further [][]string      // what stands before a place: the
}

// readVocabulary takes the words of the sentences of a language.
func (c *scribe) readVocabulary() vocabulary {
	list := func(key string) [][]string {
		var all [][]string
		for phrase := range strings.SplitSeq(c.say(key), ",") {
			var said []string
			for _, w := range wordsIn(phrase) {
				said = append(said, w.folded)
			}
			if len(said) > 0 {
				all = append(all, said)
			}
		}
		return all
	}
	set := func(key string) map[string]bool {
		all := map[string]bool{}
		for _, said := range list(key) {
			all[said[0]] = true
		}
		return all
	}
	return vocabulary{
		dates: map[string]bool{}, places: set("names.places"), titles: set("names.titles"), verbs: set("names.verbs"), follow: set("names.follow"),
		near: list("names.before-date"), further: list("names.before-place"),
	}
}

// anotherWord tells whether a word that is a name too is something else where it stands.
func (l *nameList) anotherWord(text string, all []textWord, at int) bool {
	if at > 0 && l.words.titles[all[at-1].folded] {
		return false
	}
	return l.inDate(all, at) || l.isDate(all, at) || l.inPlace(text, all, at) || l.isVerb(text, all, at)
}

// isDate tells whether a month or a day is meant: "in May", "the end of June", "our March meeting".
func (l *nameList) isDate(all []textWord, at int) bool {
	return l.words.dates[all[at].folded] && behind(all[:at], l.words.near)
}

// isVerb tells whether a word that begins a sentence is a verb: "Will the council pay?"
func (l *nameList) isVerb(text string, all []textWord, at int) bool {
	return l.words.verbs[all[at].folded] && beginsSentence(text, all[at].from) && at+1 < len(all) && l.words.follow[all[at+1].folded] && all[at+1].small(text)
}

// inPlace tells whether a word is part of the name of a place: it stands beside a word of which such names are made, "Lane End", "rue Duarte"; or
// is one itself and stands behind another name or an article, "Church Lane", "the Lane".
func (l *nameList) inPlace(text string, all []textWord, at int) bool {
	word := all[at]
	beside := func(i int) bool {
		if i < 0 || i >= len(all) {
			return false
		}
		between := text[min(all[i].to, word.to):max(all[i].from, word.from)]
		return strings.Trim(between, " -") == "" && between != ""
	}
	if beside(at+1) && l.words.places[all[at+1].folded] && !all[at+1].small(text) {
		return true
	}
	if beside(at-1) && l.words.places[all[at-1].folded] {
		return true
	}
	if !l.words.places[word.folded] {
		return false
	}
	if behind(all[:at], l.words.further) {
		return true
	}
	if !beside(at-1) || l.parts[all[at-1].folded] || beginsSentence(text, all[at-1].from) {
		return false
	}
	first, _ := utf8.DecodeRuneInString(text[all[at-1].from:])
	return unicode.IsUpper(first)
}

// behind tells whether words end with one of some phrases.
func behind(before []textWord, phrases [][]string) bool {
	for _, phrase := range phrases {
		if len(phrase) > len(before) {
			continue
		}
		same := true
		for i, said := range phrase {
			same = same && before[len(before)-len(phrase)+i].folded == said
		}
		if same {
			return true
		}
	}
	return false
}
