package words

import (
	"cmp"
	"embed"
	"fmt"
	"io"
	"maps"
	"path"
	"slices"
	"strconv"
	"strings"
	"sync"
)

// The sentences are data: po/messages.pot has the English, a PO file a language the others. Their keys are the msgctxt, before which
// a part of the program puts its name and a colon where the sentence is its own ("room:recess").
//
//go:embed po/*.po
var files embed.FS

// messages is the English, which every start reads: it is used as it lies in the program, and not copied.
//
//go:embed po/messages.pot
var messages string

const template = "po/messages.pot"

// catalog is the sentences of one language as its file has them.
type catalog struct {
	language  string
	grammar   grammar
	sentences map[string]string // of a file that was read as a whole
	index     *index            // of one of which only the keys were; nil: it was read as a whole
}

// catalogOf makes a catalog of a file, of which what is wrong is told by [Faults].
func catalogOf(file, text string, english *catalog) *catalog {
	if c, plain := indexed(languageOf(file, english), text, english); plain {
		return c
	}
	c, _ := read(file, text, english)
	return c
}

func languageOf(file string, english *catalog) string {
	if english == nil {
		return "en"
	}
	return strings.TrimSuffix(path.Base(file), ".po")
}

// says is a sentence, "" where there is none: where it is missing, marked fuzzy or wrong.
func (c *catalog) says(key string) string {
	if c.index != nil {
		return c.index.says(c, key)
	}
	return c.sentences[key]
}

// keys are those of all sentences, in no order.
func (c *catalog) keys() []string {
	if c.index == nil {
		return slices.Collect(maps.Keys(c.sentences))
	}
	return slices.DeleteFunc(slices.Collect(maps.Keys(c.index.entries)), func(key string) bool { return c.says(key) == "" })
}

// taken is what an entry says: "" where that is missing, marked fuzzy or wrong, and what is wrong. english is what it was translated from, nil
// where it is the English.
func (c *catalog) taken(e Entry, english *catalog) (says, wrong string) {
	says = e.Says
	if english == nil {
		says = e.English
	}
	if says == "" || e.Fuzzy {
		return "", ""
	}
	if wrong = c.wrong(e.Key, says, english); wrong != "" {
		return "", wrong
	}
	return says, ""
}

// Fault is what is wrong in a PO file, and where.
type Fault struct {
	File string
	Line int
	Key  string // of the sentence, "" for the file's head
	What string
}

func (f Fault) String() string {
	if f.Key == "" {
		return fmt.Sprintf("%s:%d: %s", f.File, f.Line, f.What)
	}
	return fmt.Sprintf("%s:%d: %s: %s", f.File, f.Line, f.Key, f.What)
}

// Entry is one sentence of a PO file.
type Entry struct {
	Line     int
	Comments []string // as they stand, with their #
	Key      string   // msgctxt
	English  string   // msgid
	Says     string   // msgstr
	Fuzzy    bool     // the English changed since it was translated
}

// ReadPO reads the entries of a PO file, the head among them (an entry with neither key nor English). What cannot be read is a fault
// and is left out.
func ReadPO(file, text string) ([]Entry, []Fault) {
	var entries []Entry
	faults := eachEntry(file, text, func(e Entry) { entries = append(entries, e) })
	return entries, faults
}

// eachEntry is ReadPO, which hands out each entry as it is read.
func eachEntry(file, text string, take func(Entry)) (faults []Fault) {
	var e Entry
	var field *string // that goes on in the next line
	begun, broken := false, false
	end := func() {
		if begun && !broken {
			take(e)
		}
		e, field, begun, broken = Entry{}, nil, false, false
	}
	number := 0
	for line := range strings.SplitSeq(text, "\n") {
		number++
		line = strings.TrimSpace(line)
		word, rest, _ := strings.Cut(line, " ")
		switch {
		case line == "":
			end()
			continue
		case strings.HasPrefix(line, "#"):
			if begun && e.Says != "" || field == &e.Says {
				end()
			}
			e.Comments = append(e.Comments, line)
			e.Fuzzy = e.Fuzzy || strings.HasPrefix(line, "#,") && strings.Contains(line, "fuzzy")
			continue
		case word == "msgctxt":
			if begun {
				end()
			}
			field = &e.Key
		case word == "msgid":
			field = &e.English
		case word == "msgstr":
			field = &e.Says
		case line[0] == '"' && field != nil:
			rest = line
		default:
			faults = append(faults, Fault{file, number, e.Key, "this line is none of a PO file"})
			broken = true
			continue
		}
		if !begun {
			begun, e.Line = true, number
		}
		part, err := strconv.Unquote(rest)
		if err != nil {
			faults = append(faults, Fault{file, number, e.Key, "its quotation marks are not closed, or a sign in it is not escaped"})
			broken = true
			continue
		}
		*field += part
	}
	end()
	return faults
}

// read makes a catalog of a file; english is what it was translated from, nil for the English one itself. A sentence that is missing,
// marked fuzzy or wrong is left out, and is told in English.
func read(file, text string, english *catalog) (*catalog, []Fault) {
	c := &catalog{language: languageOf(file, english)}
	c.sentences = make(map[string]string, strings.Count(text, "\nmsgctxt "))
	var faults []Fault
	var wrong []string
	headless := true
	c.grammar, wrong = grammarOf("")
	unread := eachEntry(file, text, func(e Entry) {
		switch _, twice := c.sentences[e.Key]; {
		case e.Key == "" && e.English == "" && headless:
			headless = false
			c.grammar, wrong = grammarOf(e.Says)
			return
		case e.Key == "":
			return
		case twice:
			faults = append(faults, Fault{file, e.Line, e.Key, "it stands there twice"})
		}
		switch says, what := c.taken(e, english); {
		case what != "":
			faults = append(faults, Fault{file, e.Line, e.Key, what})
		case says != "":
			c.sentences[e.Key] = says
		}
	})
	for _, what := range wrong {
		faults = append(faults, Fault{file, 1, "", what})
	}
	faults = append(faults, unread...)
	slices.SortStableFunc(faults, func(a, b Fault) int { return cmp.Compare(a.Line, b.Line) })
	return c, faults
}

// wrong is what is wrong with a sentence: its braces, its forms, or an argument that the English does not have, or has alone.
func (c *catalog) wrong(key, says string, english *catalog) string {
	told, what := places(says, c.grammar)
	if what != "" || english == nil {
		return what
	}
	from := english.says(key)
	if from == "" {
		return "messages.pot has no such sentence"
	}
	want, _ := places(from, english.grammar)
	switch {
	case told.told&^want.told != 0:
		return "it tells an argument that the English sentence does not tell"
	case want.told&^told.told != 0 && !strings.HasSuffix(key, ".first"): // where a language has a word of its own for the first
		return "it lacks an argument that the English sentence tells"
	case told.chosen&^(want.told|want.chosen) != 0:
		return "it chooses a form by an argument that the English sentence does not have"
	}
	return ""
}

// arguments are those of a sentence, a bit each: those that it tells, and those by which it chooses a form.
type arguments struct{ told, chosen uint }

// places finds the arguments of a sentence, and what is wrong with how they stand in it.
func places(says string, g grammar) (arguments, string) {
	var found arguments
	if _, gender := g.gender(says); gender {
		_, says, _ = strings.Cut(says, "}")
	}
	for {
		before, rest, open := strings.Cut(says, "{")
		if strings.Contains(before, "}") {
			return found, "a } stands there without its {"
		}
		if !open {
			return found, ""
		}
		place, after, closed := strings.Cut(rest, "}")
		if !closed || strings.Contains(place, "{") {
			return found, "a { stands there without its }"
		}
		says = after
		i := strings.IndexAny(place, "#&")
		number := place
		if i >= 0 {
			number = place[:i]
		}
		n, err := strconv.Atoi(strings.TrimRight(number, "owf"))
		if err != nil || n < 0 || n > 30 {
			return found, "{" + place + "} is no argument"
		}
		if i < 0 {
			found.told |= 1 << n
			continue
		}
		found.chosen |= 1 << n
		if forms := strings.Count(place, "|") + 1; place[i] == '#' && forms != g.forms {
			return found, fmt.Sprintf("{%s} has %d forms, and the language has %d", place, forms, g.forms)
		}
	}
}

// english is the catalog that all others are checked against. It is made once, when the first sentence is told, and says the same ever
// after.
var english = sync.OnceValue(func() *catalog { return catalogOf(template, messages, nil) })

// others are the catalogs of the other languages, each made once, when it is first asked for.
var others = sync.OnceValue(func() map[string]func() *catalog {
	all := map[string]func() *catalog{}
	names, _ := files.ReadDir("po")
	for _, f := range names {
		if language, is := strings.CutSuffix(f.Name(), ".po"); is {
			all[language] = sync.OnceValue(func() *catalog {
				return catalogOf("po/"+f.Name(), text("po/"+f.Name()), english())
			})
		}
	}
	return all
})

// text is an embedded file, "" where there is none.
func text(name string) string {
	f, err := files.Open(name)
	if err != nil {
		return ""
	}
	var b strings.Builder
	if info, err := f.Stat(); err == nil {
		b.Grow(int(info.Size()))
	}
	_, _ = io.Copy(&b, f) // of what lies in the program
	return b.String()
}

// Faults lists what is wrong in the PO files of the program, in the order of files and lines.
func Faults() []Fault {
	c, faults := read(template, messages, nil)
	for _, language := range Languages()[1:] {
		file := "po/" + language + ".po"
		_, more := read(file, text(file), c)
		faults = append(faults, more...)
	}
	return faults
}

// Keys lists the keys of all sentences, in their order.
func Keys() []string { return slices.Sorted(slices.Values(english().keys())) }

// Untranslated lists the keys that a language tells in English, since they are missing, marked fuzzy or wrong.
func Untranslated(language string) []string {
	t, _ := In(language)
	return slices.DeleteFunc(Keys(), func(key string) bool { return t.own.says(key) != "" })
}
