package language

import (
	"slices"
	"strings"
	"time"
)

// A Form is one way to write a verb, given as a pattern:
//
//	by              the keyword itself
//	<who:name>      a slot with its name and type
//	{for|against:kind}  one of these keywords, stored under the slot's name
//	[ … ]           may be left out; several in a row may stand in any order
type Form struct {
	pattern string
	nodes   []node
	others  []string // keywords of the verb's other forms that are keywords in this one too
}

type nodeKind uint8

const (
	literal nodeKind = iota
	slot
	choice
	optional
)

type node struct {
	kind  nodeKind
	name  string // of a slot or choice
	typ   string // of a slot
	words []string
	group []node
}

// newForm reads a pattern. Patterns are written by us: a wrong one is found by the first test.
func newForm(pattern string) Form {
	fields := strings.Fields(pattern)
	nodes, _ := parseNodes(fields)
	return Form{pattern: pattern, nodes: nodes}
}

func parseNodes(fields []string) (nodes []node, rest []string) {
	for len(fields) > 0 {
		f := fields[0]
		fields = fields[1:]
		switch {
		case f == "]":
			return nodes, fields
		case f == "[":
			var group []node
			group, fields = parseNodes(fields)
			nodes = append(nodes, node{kind: optional, group: group})
		case f[0] == '<':
			name, typ, _ := strings.Cut(strings.Trim(f, "<>"), ":")
			nodes = append(nodes, node{kind: slot, name: name, typ: typ})
		case f[0] == '{':
			words, name, _ := strings.Cut(strings.Trim(f, "{}"), ":")
			nodes = append(nodes, node{kind: choice, name: name, words: strings.Split(words, "|")})
		default:
			nodes = append(nodes, node{kind: literal, words: []string{f}})
		}
	}
	return nodes, nil
}

// Forms are the ways to write one verb; a line is read by the first that fits.
type Forms []Form

// NewForms reads patterns, one a form.
func NewForms(patterns ...string) Forms {
	fs := make(Forms, len(patterns))
	for i, p := range patterns {
		fs[i] = newForm(p)
	}
	return fs
}

// FormsApart are forms of which each has the keywords of all: "arrive all Ben" does not name somebody called all.
func FormsApart(patterns ...string) Forms {
	fs := NewForms(patterns...)
	var keywords []string
	for _, f := range fs {
		keywords = keywordsOf(f.nodes, keywords)
	}
	for i := range fs {
		fs[i].others = keywords
	}
	return fs
}

// Keyword tells whether a word is a keyword in one of the forms, so that a name that looks like it is quoted.
func (fs Forms) Keyword(word string) bool {
	return slices.ContainsFunc(fs, func(f Form) bool { return slices.Contains(keywordsOf(f.nodes, nil), word) })
}

// Read reads the words behind a verb by the first form that fits; where none does it tells what was expected.
func (fs Forms) Read(tokens []Token) (Args, *Misfit) {
	var nearest *matcher
	miss := &Misfit{tokens: tokens, shown: fs}
	for i, f := range fs {
		a, m, ok := f.match(tokens)
		if ok {
			a.keepBreaks()
			return a, nil
		}
		if nearest == nil || m.furthest >= nearest.furthest {
			miss.shown = fs[i : i+1]
		}
		switch {
		case nearest == nil || m.furthest > nearest.furthest:
			nearest = m
		case m.furthest == nearest.furthest:
			nearest.expected = append(nearest.expected, m.expected...)
		}
	}
	const many = 4
	if len(fs) <= many { // else the nearest alone is shown, of several the most general, which stands last
		miss.shown = fs
	}
	if nearest != nil {
		miss.furthest, miss.expected = nearest.furthest, nearest.expected
	}
	return Args{}, miss
}

// Value is what a slot was filled with: the places of its words in the line.
type Value struct {
	name string
	typ  string // of the slot, "" for a choice
	From int
	To   int
}

// Args is a line as its verb's form understood it.
type Args struct {
	Tokens []Token // the words behind the verb
	values []Value
	pos    int // the current place while a line is read
}

// Find is what a slot was filled with; false where it was left out.
func (a Args) Find(name string) (Value, bool) {
	for _, v := range a.values {
		if v.name == name {
			return v, true
		}
	}
	return Value{}, false
}

// Has tells whether a slot was filled.
func (a Args) Has(name string) bool { _, ok := a.Find(name); return ok }

// Text is the word or Text in a slot, "" where it was left out.
func (a Args) Text(name string) string {
	v, ok := a.Find(name)
	if !ok {
		return ""
	}
	return a.Tokens[v.From].Text
}

// Words is every word in a slot.
func (a Args) Words(name string) []Token {
	v, _ := a.Find(name)
	return a.Tokens[v.From:v.To]
}

// Number is the whole Number in a slot, 0 where it was left out.
func (a Args) Number(name string) int {
	return Token{Text: a.Text(name)}.Number()
}

// Duration is the Duration in a slot, 0 where it was left out.
func (a Args) Duration(name string) time.Duration {
	d, _ := ParseDuration(a.Text(name))
	return d
}

// Filled are the arguments of a line with one slot, and these words in it.
func Filled(name string, tokens ...Token) Args {
	return Args{Tokens: tokens, values: []Value{{name: name, To: len(tokens)}}}
}

// keepBreaks makes one line of every quoted text but those that keep their paragraphs.
func (a Args) keepBreaks() {
	kept := map[int]bool{}
	for _, v := range a.values {
		switch v.typ {
		case "prose":
			a.Tokens[v.From].Text = strings.Trim(a.Tokens[v.From].Text, "\n")
		case "wording", "words", "rest": // of the last two each word is looked at by what reads them
		default:
			continue
		}
		for i := v.From; i < v.To; i++ {
			kept[i] = true
		}
	}
	for i := range a.Tokens {
		if !kept[i] {
			a.Tokens[i].Text = OneLine(a.Tokens[i].Text)
		}
	}
}

// matcher reads a line by a form and remembers how far it came.
type matcher struct {
	keywords []string
	furthest int
	expected []node
}

// match reads the words behind a verb. Where the line does not fit it returns how far it came and what was expected.
func (f Form) match(tokens []Token) (Args, *matcher, bool) {
	m := &matcher{keywords: keywordsOf(f.nodes, slices.Clone(f.others))}
	a, ok := m.sequence(f.nodes, Args{Tokens: tokens})
	if ok && a.pos < len(tokens) {
		m.miss(a.pos, node{kind: literal})
		ok = false
	}
	return a, m, ok
}

// keywordsOf are the words that a name may not be unless it is quoted.
func keywordsOf(nodes []node, known []string) []string {
	for _, n := range nodes {
		known = append(known, n.words...)
		known = keywordsOf(n.group, known)
	}
	return known
}

func (m *matcher) miss(pos int, n node) {
	if pos > m.furthest {
		m.furthest, m.expected = pos, nil
	}
	if pos == m.furthest {
		m.expected = append(m.expected, n)
	}
}

func (m *matcher) sequence(nodes []node, a Args) (Args, bool) {
	for i := 0; i < len(nodes); {
		if nodes[i].kind != optional {
			var ok bool
			if a, ok = m.one(nodes[i], a); !ok {
				return a, false
			}
			i++
			continue
		}
		end := i
		for end < len(nodes) && nodes[end].kind == optional {
			end++
		}
		a = m.anyOrder(nodes[i:end], a)
		i = end
	}
	return a, true
}

// anyOrder fills as many of the optional parts as the line has.
func (m *matcher) anyOrder(parts []node, a Args) Args {
	used := make([]bool, len(parts))
	for again := true; again; {
		again = false
		for i, part := range parts {
			if used[i] {
				continue
			}
			next := a
			next.values = slices.Clone(a.values)
			if next, ok := m.sequence(part.group, next); ok && next.pos > a.pos {
				a, used[i], again = next, true, true
				break
			}
		}
	}
	return a
}

func (m *matcher) one(n node, a Args) (Args, bool) {
	if a.pos >= len(a.Tokens) {
		m.miss(a.pos, n)
		return a, false
	}
	t := a.Tokens[a.pos]
	end := a.pos
	switch n.kind {
	case literal:
		if t.Is(n.words[0]) {
			a.pos++
			return a, true
		}
	case choice:
		if !t.Quoted && slices.Contains(n.words, t.Text) {
			end = a.pos + 1
		}
	case slot:
		end = m.slot(n, a)
	}
	if end == a.pos {
		m.miss(a.pos, n)
		return a, false
	}
	a.values = append(a.values, Value{n.name, n.typ, a.pos, end})
	a.pos = end
	return a, true
}
