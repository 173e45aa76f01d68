package assembly

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// A form is one way to write a verb, given as a pattern:
//
//	by              the keyword itself
//	<who:name>      a slot with its name and type
//	{for|against:kind}  one of these keywords, stored under the slot's name
//	[ … ]           may be left out; several in a row may stand in any order
type form struct {
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
func newForm(pattern string) form {
	fields := strings.Fields(pattern)
	nodes, _ := parseNodes(fields)
	return form{pattern: pattern, nodes: nodes}
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

// value is what a slot was filled with: the places of its words in the line.
type value struct {
	name string
	typ  string // of the slot, "" for a choice
	from int
	to   int
}

// args is a line as its verb's form understood it.
type args struct {
	tokens []token // the words behind the verb
	values []value
	pos    int // the current place while a line is read
}

func (a args) find(name string) (value, bool) {
	for _, v := range a.values {
		if v.name == name {
			return v, true
		}
	}
	return value{}, false
}

func (a args) has(name string) bool { _, ok := a.find(name); return ok }

// text is the word or text in a slot, "" where it was left out.
func (a args) text(name string) string {
	v, ok := a.find(name)
	if !ok {
		return ""
	}
	return a.tokens[v.from].text
}

// words is every word in a slot.
func (a args) words(name string) []token {
	v, _ := a.find(name)
	return a.tokens[v.from:v.to]
}

// number is the whole number in a slot, 0 where it was left out.
func (a args) number(name string) int {
	n, _ := strconv.Atoi(strings.TrimPrefix(a.text(name), "+"))
	return n
}

// duration is the duration in a slot, 0 where it was left out.
func (a args) duration(name string) time.Duration {
	d, _ := parseDuration(a.text(name))
	return d
}

// keepBreaks makes one line of every quoted text but those that keep their paragraphs.
func (a args) keepBreaks() {
	kept := map[int]bool{}
	for _, v := range a.values {
		switch v.typ {
		case "prose":
			a.tokens[v.from].text = strings.Trim(a.tokens[v.from].text, "\n")
		case "wording", "words", "rest": // of the last two each word is looked at by what reads them
		default:
			continue
		}
		for i := v.from; i < v.to; i++ {
			kept[i] = true
		}
	}
	for i := range a.tokens {
		if !kept[i] {
			a.tokens[i].text = OneLine(a.tokens[i].text)
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
func (f form) match(tokens []token) (args, *matcher, bool) {
	m := &matcher{keywords: keywordsOf(f.nodes, slices.Clone(f.others))}
	a, ok := m.sequence(f.nodes, args{tokens: tokens})
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

func (m *matcher) sequence(nodes []node, a args) (args, bool) {
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
func (m *matcher) anyOrder(parts []node, a args) args {
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

func (m *matcher) one(n node, a args) (args, bool) {
	if a.pos >= len(a.tokens) {
		m.miss(a.pos, n)
		return a, false
	}
	t := a.tokens[a.pos]
	end := a.pos
	switch n.kind {
	case literal:
		if t.is(n.words[0]) {
			a.pos++
			return a, true
		}
	case choice:
		if !t.quoted && slices.Contains(n.words, t.text) {
			end = a.pos + 1
		}
	case slot:
		end = m.slot(n, a)
	}
	if end == a.pos {
		m.miss(a.pos, n)
		return a, false
	}
	a.values = append(a.values, value{n.name, n.typ, a.pos, end})
	a.pos = end
	return a, true
}
