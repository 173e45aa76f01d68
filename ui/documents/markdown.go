package documents

import (
	"html"
	"strconv"
	"strings"

	"stacktaker/ui/look"
)

// markdown reads Markdown as it is shown: lines of a paragraph are one, an item of a numbered list has the number that is seen, and the marks
// of emphasis, links and code go. What follows is the part of CommonMark, and its tables, that people write texts in.
func (s *sink) markdown(all []string) error {
	m := mdReader{sink: s}
	for i := 0; i < len(all); i++ {
		line := all[i]
		said := strings.TrimSpace(line)
		for strings.HasPrefix(said, ">") && m.fence == "" {
			said = strings.TrimSpace(said[1:])
		}
		var err error
		switch {
		case m.fenced(said):
			err = m.end()
		case m.fence != "":
			err = s.add(Paragraph{Text: line})
		case said == "":
			err = m.end()
			s.blank()
		case strings.Contains(said, "<!--"):
			return refuse("comment", s.next(), Begins(said))
		case heading().MatchString(said):
			marks, title, _ := strings.Cut(said, " ")
			if err = m.end(); err == nil {
				m.lists = nil
				err = s.add(Paragraph{Text: inline(closing().ReplaceAllString(strings.TrimSpace(title), "")), Level: len(marks)})
			}
		case m.open.Len() > 0 && !m.item && underline().MatchString(said): // the line before is a heading
			m.level = 1 + strings.Count(said[:1], "-")
			err = m.end()
		case rule().MatchString(said):
			err = m.end()
			m.lists = nil
			s.blank()
		case strings.HasPrefix(said, "|"), m.open.Len() == 0 && i+1 < len(all) && strings.Contains(said, "|") && isTableRule(all[i+1]):
			if err = m.end(); err == nil && !isTableRule(said) {
				err = s.add(Paragraph{Text: strings.Join(cells(said), " | ")})
			}
		default:
			err = m.line(line, said)
		}
		if err != nil {
			return err
		}
	}
	return m.end()
}

var (
	heading   = look.Pattern(`^#{1,6} +[^ ]`)
	closing   = look.Pattern(` +#+$`)
	underline = look.Pattern(`^(=+|-{2,})$`)
	rule      = look.Pattern(`^(?:(?:\* ?){3,}|(?:- ?){3,}|(?:_ ?){3,})$`)
	listItem  = look.Pattern(`^([-*+]|[0-9]{1,9}[.)])(?: +|$)(.*)$`)
	tableRule = look.Pattern(`^\|?(?: *:?-+:? *\|)+(?: *:?-+:? *)?\|?$`)
)

func isTableRule(line string) bool { return tableRule().MatchString(strings.TrimSpace(line)) }

// cells are those of a row of a table.
func cells(row string) []string {
	row = strings.TrimSuffix(strings.TrimPrefix(row, "|"), "|")
	var all []string
	for cell := range strings.SplitSeq(strings.ReplaceAll(row, `\|`, "\x00"), "|") {
		if said := inline(strings.TrimSpace(strings.ReplaceAll(cell, "\x00", "|"))); said != "" {
			all = append(all, said)
		}
	}
	return all
}

// mdReader is what is open while Markdown is read line by line.
type mdReader struct {
	*sink
	open  strings.Builder // a paragraph
	typed []string        // its lines
	item  bool            // it is one of a list
	level int             // it is a heading
	fence string          // of code, in which nothing is a mark
	lists []mdList        // in each other
}

// mdList is a list that is being read.
type mdList struct {
	indent int
	sign   string // behind its numbers, or the sign before its items
	number int    // of the last one
}

// fenced tells whether a line begins or ends code.
func (m *mdReader) fenced(said string) bool {
	switch {
	case m.fence != "":
		if strings.HasPrefix(said, m.fence) {
			m.fence = ""
			return true
		}
	case strings.HasPrefix(said, "```"), strings.HasPrefix(said, "~~~"):
		m.fence = said[:3]
		return true
	}
	return false
}

// line takes a line of a paragraph or of a list.
func (m *mdReader) line(line, said string) error {
	indent := len(line) - len(strings.TrimLeft(line, " "))
	if item := listItem().FindStringSubmatch(said); item != nil && (m.open.Len() == 0 || m.item || interrupts(item[1])) {
		if err := m.end(); err != nil {
			return err
		}
		text := m.mark(indent, item[1]) + " " + item[2]
		m.item, m.typed = true, []string{inline(text)}
		m.open.WriteString(text)
		return nil
	}
	if sign := marker(said); sign != "" && !listItem().MatchString(said) { // a list with letters, of which Markdown knows nothing
		if err := m.end(); err != nil {
			return err
		}
		m.item = true
	}
	if m.open.Len() > 0 {
		m.open.WriteString(" ")
	} else if indent == 0 {
		m.lists = nil
	}
	m.open.WriteString(strings.TrimSuffix(said, `\`))
	m.typed = append(m.typed, inline(strings.TrimSuffix(said, `\`)))
	if strings.HasSuffix(said, `\`) || strings.HasSuffix(line, "  ") { // a break that is wanted
		m.open.WriteString("\n")
	}
	return nil
}

// interrupts tells whether an item begins a list in the middle of a paragraph: a number there is rather one of its text.
func interrupts(mark string) bool { return len(mark) == 1 || mark == "1." || mark == "1)" }

// mark is what is seen before an item: a list counts from its first number, whatever the others are.
func (m *mdReader) mark(indent int, mark string) string {
	for len(m.lists) > 0 && m.lists[len(m.lists)-1].indent > indent {
		m.lists = m.lists[:len(m.lists)-1]
	}
	sign := mark[len(mark)-1:]
	if n := len(m.lists); n == 0 || m.lists[n-1].indent+1 < indent || m.lists[n-1].sign != sign {
		if n > 0 && m.lists[n-1].indent+1 >= indent {
			m.lists = m.lists[:n-1]
		}
		first, _ := strconv.Atoi(mark[:len(mark)-1])
		m.lists = append(m.lists, mdList{indent, sign, first - 1})
	}
	l := &m.lists[len(m.lists)-1]
	l.number++
	if len(mark) == 1 {
		return "-"
	}
	return strconv.Itoa(l.number) + sign
}

// end ends the paragraph that is open.
func (m *mdReader) end() error {
	if m.open.Len() == 0 {
		return nil
	}
	p := Paragraph{Text: inline(m.open.String()), Item: m.item, Level: m.level}
	if len(m.typed) > 1 {
		p.Lines = m.typed
	}
	m.open.Reset()
	m.item, m.level, m.typed = false, 0, nil
	return m.add(p)
}

var (
	image  = look.Pattern(`!\[([^\]]*)\]\([^)\s]*(?:\s+"[^"]*")?\)`)
	link   = look.Pattern(`\[([^\]]+)\]\(<?([^)\s>]+)>?(?:\s+"[^"]*")?\)`)
	auto   = look.Pattern(`<((?:https?|mailto):[^>\s]+)>`)
	strong = look.Pattern(`(\*\*|__)([^\s*_](?:.*?[^\s])?)(\*\*|__)`)
	star   = look.Pattern(`\*([^\s*](?:[^*]*[^\s*])?)\*`)
	under  = look.Pattern(`(^|[^\pL\pN_])_([^\s_](?:[^_]*[^\s_])?)_($|[^\pL\pN_])`)
	code   = look.Pattern("`+([^`]+)`+")
	escape = look.Pattern(`\\([!-/:-@\[-` + "`" + `{-~])`)
	lineEl = look.Pattern(`(?i)<br */?>`)
)

// escaped is what is added to a sign that is escaped while marks are looked for: such runes stand in no text.
const escaped = 0xF0000

// inline takes the marks out of a text that are not seen. Where a link leads stands behind it. A mark that is escaped stays.
func inline(text string) string {
	if !strings.ContainsAny(text, "\\`*_[<&") {
		return text
	}
	text = escape().ReplaceAllStringFunc(text, func(said string) string { return string(escaped + rune(said[1])) })
	text = lineEl().ReplaceAllString(text, "\n")
	text = image().ReplaceAllString(text, "$1")
	text = link().ReplaceAllStringFunc(text, func(said string) string {
		part := link().FindStringSubmatch(said)
		if part[1] == part[2] {
			return part[1]
		}
		return part[1] + " (" + part[2] + ")"
	})
	text = auto().ReplaceAllString(text, "$1")
	text = code().ReplaceAllString(text, "$1")
	text = strong().ReplaceAllString(text, "$2")
	text = star().ReplaceAllString(text, "$1")
	text = under().ReplaceAllString(text, "$1$2$3")
	text = html.UnescapeString(text)
	return strings.Map(func(r rune) rune {
		if r > escaped && r < escaped+0x80 {
			return r - escaped
		}
		return r
	}, text)
}
