package templates

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/minutes"
	"stacktaker/ui/look"
)

// A field stands in the words around it as its number in minutes.Fields between two signs that no text has: so what it says is never read as
// Markdown.
const (
	fieldBegins = "\ue000"
	fieldEnds   = "\ue001"
)

var fieldIn = look.Pattern(fieldBegins + `(\d+)` + fieldEnds)

// marked is text of a template without those signs.
func marked(text string) string {
	return strings.NewReplacer(fieldBegins, "\ufffd", fieldEnds, "\ufffd").Replace(text)
}

func fieldMark(name string) string {
	return fieldBegins + strconv.Itoa(slices.Index(minutes.Fields(), name)) + fieldEnds
}

// filled is text with its fields.
func filled(text string, field func(string) string) string {
	return fieldIn().ReplaceAllStringFunc(text, func(mark string) string {
		n, _ := strconv.Atoi(mark[len(fieldBegins) : len(mark)-len(fieldEnds)])
		return field(minutes.Fields()[n])
	})
}

// blocks reads words as Markdown, and puts the fields in.
func blocks(text string, field func(string) string) []minutes.Block {
	var made []minutes.Block
	for _, paragraph := range emptyLines().Split(text, -1) {
		var lines []string
		add := func() {
			if len(lines) > 0 {
				made = append(made, blockOf(lines, field))
			}
			lines = nil
		}
		for line := range strings.SplitSeq(paragraph, "\n") {
			if line = strings.TrimSpace(line); line == "" {
				continue
			}
			if len(lines) > 0 && (kindOf(line) != kindOf(lines[0]) || kindOf(line) == aHeading) {
				add()
			}
			lines = append(lines, line)
		}
		add()
	}
	return made
}

var emptyLines = look.Pattern(`\n[ \t]*\n`)

type kind int

const (
	aParagraph kind = iota
	aHeading
	aList
	anOrderedList
	toSign
	aRule
)

var (
	heading = look.Pattern(`^(#{1,3})[ \t]+(.*?)(?:[ \t]+#+)?$`)
	bullet  = look.Pattern(`^[-*+][ \t]+(.*)$`)
	counted = look.Pattern(`^\d{1,9}[.)][ \t]+(.*)$`)
	signing = look.Pattern(`^_{4,}[ \t]*(.*)$`)
	across  = look.Pattern(`^(?:-{3,}|\*{3,})$`)
)

func kindOf(line string) kind {
	switch {
	case heading().MatchString(line):
		return aHeading
	case across().MatchString(line):
		return aRule
	case bullet().MatchString(line):
		return aList
	case counted().MatchString(line):
		return anOrderedList
	case signing().MatchString(line):
		return toSign
	}
	return aParagraph
}

// blockOf makes a block of lines of one kind. Lines of a paragraph that end with a backslash end there on paper too.
func blockOf(lines []string, field func(string) string) minutes.Block {
	switch of := kindOf(lines[0]); of {
	case aHeading:
		found := heading().FindStringSubmatch(lines[0])
		return minutes.Heading{Level: len(found[1]), Text: plain(inlines(found[2], field))}
	case aRule:
		return minutes.Rule{}
	case aList, anOrderedList:
		begins := bullet
		if of == anOrderedList {
			begins = counted
		}
		list := minutes.List{Ordered: of == anOrderedList}
		for _, line := range lines {
			if item := inlines(begins().FindStringSubmatch(line)[1], field); plain(item) != "" {
				list.Items = append(list.Items, item)
			}
		}
		return list
	case toSign:
		var s minutes.Signatures
		for _, line := range lines {
			name, role, two := strings.Cut(signing().FindStringSubmatch(line)[1], ", ")
			if !two {
				name, role = "", name
			}
			s.Lines = append(s.Lines, minutes.Signature{Role: plain(inlines(role, field)), Name: plain(inlines(name, field))})
		}
		return s
	}
	var text strings.Builder
	for n, line := range lines {
		switch {
		case n == 0:
		case strings.HasSuffix(lines[n-1], `\`):
			text.WriteString("\n")
		default:
			text.WriteString(" ")
		}
		text.WriteString(strings.TrimSuffix(line, `\`))
	}
	return minutes.Paragraph{Text: inlines(text.String(), field)}
}

// mark is what stands around words: **strong**, *emphasis* or _emphasis_, or a sign after a backslash, which is itself.
var mark = look.Pattern(`\\[[:punct:]]|\*\*[^*\n]+\*\*|\*[^*\s][^*\n]*\*|\b_[^_\s][^_\n]*_\b`)

// inlines reads marks in a line, and puts the fields in last.
func inlines(text string, field func(string) string) minutes.Words {
	var all minutes.Words
	plain := ""
	add := func(in minutes.Inline) {
		if plain != "" {
			all = append(all, minutes.Text(filled(plain, field)))
			plain = ""
		}
		if in != nil {
			all = append(all, in)
		}
	}
	from := 0
	for _, at := range mark().FindAllStringIndex(text, -1) {
		plain += text[from:at[0]]
		from = at[1]
		switch found := text[at[0]:at[1]]; {
		case strings.HasPrefix(found, `\`):
			plain += found[1:]
		case strings.HasPrefix(found, "**"):
			add(minutes.Strong(filled(found[2:len(found)-2], field)))
		default:
			add(minutes.Emphasis(filled(found[1:len(found)-1], field)))
		}
	}
	plain += text[from:]
	add(nil)
	return all
}

// plain is words without their marks.
func plain(all minutes.Words) string {
	var b strings.Builder
	for _, in := range all {
		switch in := in.(type) {
		case minutes.Text:
			b.WriteString(string(in))
		case minutes.Strong:
			b.WriteString(string(in))
		case minutes.Emphasis:
			b.WriteString(string(in))
		}
	}
	return strings.TrimSpace(b.String())
}
