package documents

import (
	"encoding/xml"
	"strconv"
	"strings"
)

// A document of LibreOffice has its clauses in lists in each other, and styles that say how each level of a list is numbered.

// outline is the style by which headings are numbered.
const outline = "\x00outline"

// textLevel is how one level of a list is numbered.
type textLevel struct {
	format, before, behind string // format "" has no number
	levels                 int    // how many levels above are told with it
	start                  int
	bullet                 bool
}

// textListStyle is a list style, and how far its lists have come.
type textListStyle struct {
	levels   [11]textLevel // from 1
	counting [11]int
	begun    [11]bool
}

// textLists are the list styles of a document.
type textLists struct {
	all    map[string]*textListStyle
	titles map[string]bool // the styles of paragraphs that are a title
	at     *textListStyle  // that is being read
	level  int
}

func newTextLists() *textLists {
	return &textLists{all: map[string]*textListStyle{}, titles: map[string]bool{"Title": true}}
}

func (l *textLists) start(e xml.StartElement) (bool, error) {
	switch e.Name.Local {
	case "list-style", "outline-style":
		l.at, l.level = &textListStyle{}, 0
		name := attribute(e, "name")
		if e.Name.Local == "outline-style" {
			name = outline
		}
		l.all[name] = l.at
	case "style":
		if attribute(e, "family") == "paragraph" && attribute(e, "parent-style-name") == "Title" {
			l.titles[attribute(e, "name")] = true
		}
	case "list-level-style-number", "list-level-style-bullet", "list-level-style-image", "outline-level-style":
		if l.at == nil {
			break
		}
		if n, err := strconv.Atoi(attribute(e, "level")); err == nil && n > 0 && n < len(l.at.levels) {
			number := func(name string) int {
				if n, err := strconv.Atoi(attribute(e, name)); err == nil {
					return n
				}
				return 1
			}
			l.at.levels[n] = textLevel{
				format: attribute(e, "num-format"), before: attribute(e, "num-prefix"), behind: attribute(e, "num-suffix"),
				levels: number("display-levels"), start: number("start-value"),
				bullet: e.Name.Local == "list-level-style-bullet" || e.Name.Local == "list-level-style-image",
			}
		}
	}
	return false, nil
}

func (l *textLists) end(e xml.EndElement) error {
	if e.Name.Local == "list-style" || e.Name.Local == "outline-style" {
		l.at = nil
	}
	return nil
}

func (l *textLists) text([]byte) error { return nil }

// forget has a list begin anew.
func (l *textLists) forget(style string) {
	if s := l.all[style]; s != nil {
		s.begun = [11]bool{}
	}
}

// restart has a level go on from a number that an item says.
func (l *textLists) restart(style string, level int, value string) {
	n, err := strconv.Atoi(value)
	if s := l.all[style]; s != nil && err == nil && level < len(s.levels) {
		s.counting[level], s.begun[level] = n-1, true
	}
}

// mark counts an item of a level, and is what is seen before it.
func (l *textLists) mark(style string, level int) string {
	s := l.all[style]
	if s == nil || level >= len(s.levels) {
		return ""
	}
	if !s.begun[level] {
		s.counting[level] = s.levels[level].start - 1
	}
	s.counting[level]++
	s.begun[level] = true
	for i := level + 1; i < len(s.begun); i++ {
		s.begun[i] = false
	}
	own := s.levels[level]
	switch {
	case own.bullet:
		return "-"
	case own.format == "":
		return strings.TrimSpace(own.before + own.behind)
	}
	var said []string
	for i := max(1, level-own.levels+1); i <= level; i++ {
		if !s.begun[i] {
			s.counting[i], s.begun[i] = s.levels[i].start, true
		}
		if n := numeral(s.counting[i], s.levels[i].format); s.levels[i].format != "" {
			said = append(said, n)
		}
	}
	return strings.TrimSpace(own.before + strings.Join(said, ".") + own.behind)
}
