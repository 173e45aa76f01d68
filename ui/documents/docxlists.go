package documents

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// A document of Word does not hold the numbers of its clauses, but how they are counted: a paragraph, or its style, names a list (num) and a
// level of it; the list follows an abstract one, whose levels say how a number is written; lists that follow the same one go on counting,
// unless one begins anew. What is not known is counted as Word does where nothing is said: from 1, in figures.

// wordLevel is how one level of a list is numbered.
type wordLevel struct {
	start         int
	format, text  string // "%1." with numbers of levels in it
	style         string // paragraphs of it are of this level
	inFigures     bool   // also the levels above, whatever they say
	begins, named bool   // a start, and a text, are said
}

// wordList is an abstract list, or one that follows it.
type wordList struct {
	levels   [9]wordLevel
	style    string  // of this list, where its levels are told
	follows  string  // the abstract list
	anew     [9]bool // it begins there anew
	counting *[9]int // how far it has come; notBegun for a level that has not begun
	begun    [9]bool // it began anew there
}

// notBegun is how far a level has come that has no number yet.
const notBegun = -1

// wordLists are those of a document, by number.
type wordLists struct {
	abstract, lists map[string]*wordList

	at    *wordList // that is being read
	level int       // of it, -1 for none
}

func newWordLists() *wordLists {
	return &wordLists{abstract: map[string]*wordList{}, lists: map[string]*wordList{}, level: -1}
}

func (w *wordLists) start(e xml.StartElement) (bool, error) {
	value := attribute(e, "val")
	n, _ := strconv.Atoi(value)
	switch e.Name.Local {
	case "abstractNum":
		w.at, w.level = &wordList{}, -1
		w.abstract[attribute(e, "abstractNumId")] = w.at
	case "num":
		w.at, w.level = &wordList{}, -1
		w.lists[attribute(e, "numId")] = w.at
	}
	if w.at == nil {
		return false, nil
	}
	switch e.Name.Local {
	case "abstractNumId":
		w.at.follows = value
	case "numStyleLink":
		w.at.style = value
	case "lvl", "lvlOverride":
		w.level = -1
		if i, err := strconv.Atoi(attribute(e, "ilvl")); err == nil && i >= 0 && i < len(w.at.levels) {
			w.level = i
		}
	}
	if w.level < 0 {
		return false, nil
	}
	switch l := &w.at.levels[w.level]; e.Name.Local {
	case "start":
		l.start, l.begins = n, true
	case "startOverride":
		l.start, l.begins, w.at.anew[w.level] = n, true, true
	case "numFmt":
		l.format = value
	case "lvlText":
		l.text, l.named = value, true
	case "pStyle":
		l.style = value
	case "isLgl":
		l.inFigures = value == "" || value == "1" || value == "true"
	}
	return false, nil
}

func (w *wordLists) end(e xml.EndElement) error {
	switch e.Name.Local {
	case "abstractNum", "num":
		w.at = nil
	case "lvl":
		if w.at != nil && w.at.follows != "" {
			break // within an override, which may say more
		}
		w.level = -1
	case "lvlOverride":
		w.level = -1
	}
	return nil
}

func (w *wordLists) text([]byte) error { return nil }

// base is the abstract list that one follows, with its levels; nil where there is none.
func (w *wordLists) base(l *wordList, styles *wordStyles) *wordList {
	for range 8 { // a list may be told by a style, which is told by another list
		a := w.abstract[l.follows]
		if a == nil {
			return nil
		}
		if a.style == "" {
			return a
		}
		next := w.lists[styles.list(a.style)]
		if next == nil {
			return a
		}
		l = next
	}
	return nil
}

// levelOf is the level of a list to which a style belongs.
func (w *wordLists) levelOf(number, style string, styles *wordStyles) int {
	l := w.lists[number]
	if l == nil {
		return 0
	}
	if base := w.base(l, styles); base != nil {
		for i := range base.levels {
			if style != "" && base.levels[i].style == style {
				return i
			}
		}
	}
	return 0
}

// mark counts a paragraph of a list, and is what is seen before it.
func (w *wordLists) mark(number string, level int, styles *wordStyles) string {
	l := w.lists[number]
	if l == nil || level < 0 || level >= len(l.levels) {
		return ""
	}
	base := w.base(l, styles)
	if base == nil {
		return ""
	}
	if base.counting == nil {
		base.counting = &[9]int{}
		for i := range base.counting {
			base.counting[i] = notBegun
		}
	}
	is := func(i int) wordLevel { return l.levels[i].over(base.levels[i]) }
	count := base.counting
	if count[level] == notBegun || l.anew[level] && !l.begun[level] {
		count[level] = is(level).first()
	} else {
		count[level]++
	}
	l.begun[level] = true
	for i := range count {
		switch {
		case i > level:
			count[i] = notBegun
		case i < level && count[i] == notBegun:
			count[i] = is(i).first()
		}
	}
	own := is(level)
	if own.format == "bullet" {
		return "-"
	}
	said := own.text
	for i := range count[:level+1] {
		format := is(i).format
		if own.inFigures {
			format = "decimal"
		}
		said = strings.ReplaceAll(said, "%"+strconv.Itoa(i+1), numeral(count[i], format))
	}
	return strings.TrimSpace(said)
}

// over is a level as a list says it over what the abstract one says.
func (l wordLevel) over(base wordLevel) wordLevel {
	if l.begins {
		base.start, base.begins = l.start, true
	}
	if l.format != "" {
		base.format = l.format
	}
	if l.named {
		base.text = l.text
	}
	base.inFigures = base.inFigures || l.inFigures
	return base
}

// first is its first number.
func (l wordLevel) first() int {
	if !l.begins {
		return 1
	}
	return l.start
}

// wordStyles are the styles of paragraphs, by their ids.
type wordStyles struct {
	all map[string]*wordStyle
	at  *wordStyle
}

// wordStyle is one of them.
type wordStyle struct {
	name, base    string
	outline       int // level of a heading, from 1; 0 where it says none
	number, level string
}

func (s *wordStyles) start(e xml.StartElement) (bool, error) {
	value := attribute(e, "val")
	switch e.Name.Local {
	case "style":
		s.at = &wordStyle{}
		s.all[attribute(e, "styleId")] = s.at
		return attribute(e, "type") != "paragraph" && attribute(e, "type") != "numbering", nil
	case "docDefaults", "latentStyles":
		return true, nil
	}
	if s.at == nil {
		return false, nil
	}
	switch e.Name.Local {
	case "name":
		s.at.name = strings.ToLower(value)
	case "basedOn":
		s.at.base = value
	case "outlineLvl":
		if n, err := strconv.Atoi(value); err == nil {
			s.at.outline = n + 1
		}
	case "numId":
		s.at.number = value
	case "ilvl":
		s.at.level = value
	}
	return false, nil
}

func (s *wordStyles) end(e xml.EndElement) error {
	if e.Name.Local == "style" {
		s.at = nil
	}
	return nil
}

func (s *wordStyles) text([]byte) error { return nil }

// up goes from a style to those that it is based on, until one tells what is asked for.
func (s *wordStyles) up(id string, told func(*wordStyle) bool) {
	for range 12 {
		style := s.all[id]
		if style == nil || told(style) {
			return
		}
		id = style.base
	}
}

// list is the list that a style is numbered by, "" for none.
func (s *wordStyles) list(id string) (number string) {
	s.up(id, func(st *wordStyle) bool { number = st.number; return number != "" })
	return number
}

// heading is the level of the heading that a style makes, 0 for none.
func (s *wordStyles) heading(id string) (level int) {
	s.up(id, func(st *wordStyle) bool {
		if n, is := strings.CutPrefix(st.name, "heading "); is {
			level, _ = strconv.Atoi(n)
		} else if st.name == "title" {
			level = 1
		} else if st.outline > 0 && st.outline < 10 {
			level = st.outline
		}
		return level > 0 || st.outline > 0
	})
	return level
}

// contents tells whether a style is that of a line in a table of contents.
func (s *wordStyles) contents(id string) (is bool) {
	s.up(id, func(st *wordStyle) bool { is = strings.HasPrefix(st.name, "toc "); return is })
	return is
}
