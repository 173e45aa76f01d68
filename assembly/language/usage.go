package language

import (
	"slices"
	"strings"

	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
)

// Usage is the form behind its verb as a person reads it: hand NAME [speak|for|…] ["about"].
func (f Form) Usage(verb string) string {
	if len(f.nodes) == 0 {
		return verb
	}
	return verb + " " + usageOf(f.nodes)
}

func usageOf(nodes []node) string {
	told := make([]string, len(nodes))
	for i, n := range nodes {
		told[i] = n.usage()
	}
	return strings.Join(told, " ")
}

func (n node) usage() string {
	switch n.kind {
	case literal:
		return n.words[0]
	case choice:
		return strings.Join(n.words, "|")
	case optional:
		return "[" + usageOf(n.group) + "]"
	}
	upper := strings.ToUpper(n.name)
	switch n.typ {
	case "text", "prose", "wording":
		return `"` + upper + `"`
	case "names":
		return upper + "…"
	case "tally":
		return `"CHOICE" N …`
	case "figures":
		return `"CHOICE" F A [B] …`
	case "floors":
		return `"FLOOR" [MEMBERS] …`
	case "pairs":
		return "A N …"
	case "texts":
		return `"` + upper + `" …`
	case "change":
		return "N|+N|-N|off"
	}
	return upper
}

// expects says in words what was missing at a place of a line.
func (n node) expects(kinds []string) words.Phrase {
	switch {
	case n.kind == literal && len(n.words) == 0:
		return words.Say("expect.end")
	case n.kind == literal:
		return words.Say("expect.keyword", n.words[0])
	case n.kind == choice && slices.Equal(n.words, kinds): // ? move lists them
		return words.Say("expect.kind")
	case n.kind == choice:
		return words.Say("expect.choice", strings.Join(n.words, ", "))
	}
	return words.Say("expect." + n.filled())
}

// Misfit is a line that no form of its verb fits: how far it came, and what was expected there.
type Misfit struct {
	tokens   []Token
	shown    Forms // as which the line was most likely meant
	furthest int
	expected []node
}

// Refusal tells what was found, what was expected, and how the verb is written. Names of the kinds of motion, which are many, are told as one
// word.
func (m *Misfit) Refusal(verb string, kinds []string) *refusal.Refusal {
	var expected words.List
	seen := map[string]bool{}
	for _, n := range m.expected {
		p := n.expects(kinds)
		if told := words.English().Say(p); !seen[told] {
			seen[told] = true
			expected = append(expected, p)
		}
	}
	forms := make(words.List, len(m.shown))
	for i, f := range m.shown {
		forms[i] = strings.ReplaceAll(f.Usage(verb), strings.Join(kinds, "|"), "KIND")
	}
	if m.furthest >= len(m.tokens) {
		return refusal.New("line.short", expected, forms)
	}
	return refusal.New("line.misfit", words.Quote(m.tokens[m.furthest].Text), expected, forms)
}
