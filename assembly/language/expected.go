package language

// Expected is what may stand next in a line that is being typed.
type Expected struct {
	Usage  string   // as the form of its verb has it: WHO, for|against, by MOVER
	Slot   string   // the slot that is filled by it, or by what stands behind its keyword: who; "" for a bare keyword
	Type   string   // what fills it: name, text, number, duration …; "" for words of the language
	Words  []string // the words of the language that may stand here; none: it is filled
	Needed bool     // the line is not whole without it
	Breaks bool     // a text that keeps its line breaks
}

// breaks tells whether what fills a slot keeps its line breaks.
func (n node) breaks() bool { return n.typ == "prose" || n.typ == "wording" }

// filled is what a slot is filled with, as people are told it: a text is one also where it keeps its breaks.
func (n node) filled() string {
	if n.breaks() {
		return "text"
	}
	return n.typ
}

// Expects tells what may stand next behind the words of a line, the last of which is whole; more of what stands there last
// may too. Nothing is expected behind words that no form has.
func (fs Forms) Expects(tokens []Token) []Expected {
	var all []Expected
	for _, f := range fs {
		for _, e := range f.expects(tokens) {
			if !contains(all, e.Usage) {
				all = append(all, e)
			}
		}
	}
	return all
}

func contains(all []Expected, usage string) bool {
	for _, e := range all {
		if e.Usage == usage {
			return true
		}
	}
	return false
}

// expects is what may stand next in a form, in the order in which the form has it.
func (f Form) expects(tokens []Token) []Expected {
	a, m, whole := f.match(tokens)
	if m.furthest < len(tokens) && !whole {
		return nil
	}
	var all []Expected
	if n, ok := f.last(a); ok && whole && len(tokens) > 0 {
		all = append(all, n.expected(nil, false))
	}
	if m.furthest < len(tokens) {
		return all
	}
	for _, n := range m.expected {
		e := n.expected(f.nodes, !whole && !mayBeLeftOut(f.nodes, n))
		if e.Usage != "" && !contains(all, e.Usage) {
			all = append(all, e)
		}
	}
	return all
}

// mayBeLeftOut tells whether a part that may be left out begins with a node.
func mayBeLeftOut(form []node, n node) bool {
	for _, part := range form {
		if part.kind == optional && (part.group[0].usage() == n.usage() || mayBeLeftOut(part.group, n)) {
			return true
		}
	}
	return false
}

// last is the slot that the words at the end of a line are in, if more of them may follow.
func (f Form) last(a Args) (node, bool) {
	if len(a.values) == 0 {
		return node{}, false
	}
	v := a.values[len(a.values)-1]
	if v.To < len(a.Tokens) {
		return node{}, false
	}
	return slotNamed(f.nodes, v.name)
}

// slotNamed finds a slot of several words.
func slotNamed(nodes []node, name string) (node, bool) {
	for _, n := range nodes {
		if n.kind == optional {
			if found, ok := slotNamed(n.group, name); ok {
				return found, true
			}
			continue
		}
		if n.kind == slot && n.name == name {
			switch n.typ {
			case "names", "words", "tally", "figures", "texts":
				return n, true
			}
		}
	}
	return node{}, false
}

// expected is a node as something that may stand next. A keyword is told with what it leads to: from all nodes of the form,
// those behind it in its group.
func (n node) expected(form []node, needed bool) Expected {
	e := Expected{Usage: n.usageAt(), Slot: n.name, Type: n.filled(), Words: n.words, Needed: needed, Breaks: n.breaks()}
	if n.kind != literal || len(n.words) == 0 {
		return e
	}
	if behind := followers(form, n.words[0]); len(behind) > 0 {
		e.Usage = usageOf(behind)
		if len(behind) > 1 && behind[1].kind == slot {
			e.Slot, e.Type, e.Breaks = behind[1].name, behind[1].filled(), behind[1].breaks()
		}
	}
	return e
}

// usageAt is [node.usage], and "" for the end of the line.
func (n node) usageAt() string {
	if n.kind == literal && len(n.words) == 0 {
		return ""
	}
	return n.usage()
}

// followers are a keyword and what stands behind it, up to the next part that may be left out.
func followers(nodes []node, keyword string) []node {
	for i, n := range nodes {
		switch {
		case n.kind == optional:
			if found := followers(n.group, keyword); found != nil {
				return found
			}
		case n.kind == literal && n.words[0] == keyword:
			end := i + 1
			for end < len(nodes) && nodes[end].kind == slot {
				end++
			}
			return nodes[i:end]
		}
	}
	return nil
}

// Slots are the slots of the forms, by the name under which they are filled, each with what fills it.
func (fs Forms) Slots() map[string]string {
	all := map[string]string{}
	var walk func([]node)
	walk = func(nodes []node) {
		for _, n := range nodes {
			if n.name != "" {
				all[n.name] = n.typ
			}
			walk(n.group)
		}
	}
	for _, f := range fs {
		walk(f.nodes)
	}
	return all
}
