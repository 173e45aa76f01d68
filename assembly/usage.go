package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

// usage is the form as a person reads it: hand NAME [speak|for|…] ["about"].
func (f form) usage(verb string) string {
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
func (n node) expects() words.Phrase {
	switch {
	case n.kind == literal && len(n.words) == 0:
		return words.Say("expect.end")
	case n.kind == literal:
		return words.Say("expect.keyword", n.words[0])
	case n.kind == choice && slices.Equal(n.words, kindNames()): // ? move lists them
		return words.Say("expect.kind")
	case n.kind == choice:
		return words.Say("expect.choice", strings.Join(n.words, ", "))
	}
	return words.Say("expect." + n.filled())
}

// misfit is the refusal of a line that no form of its verb fits: what was found, what was expected, how it is written.
func misfit(verb string, shown []form, tokens []token, m *matcher) *Refusal {
	var expected words.List
	seen := map[string]bool{}
	for _, n := range m.expected {
		p := n.expects()
		if told := words.English().Say(p); !seen[told] {
			seen[told] = true
			expected = append(expected, p)
		}
	}
	forms := make(words.List, len(shown))
	for i, f := range shown {
		forms[i] = strings.ReplaceAll(f.usage(verb), strings.Join(kindNames(), "|"), "KIND")
	}
	if m.furthest >= len(tokens) {
		return refuse("line.short", expected, forms)
	}
	return refuse("line.misfit", words.Quote(tokens[m.furthest].text), expected, forms)
}
