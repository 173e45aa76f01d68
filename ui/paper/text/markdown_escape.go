package text

import (
	"strings"
	"unicode"

	"stacktaker/ui/paper"
)

// Where Markdown stands decides what has to be escaped in it. Nothing else is: a sentence with a date, a dash or a full stop is
// to be found in the file as it was said.
type place int

const (
	inLine  place = iota // after something else on its line
	atStart              // at the start of a line, where a list or a heading could begin
	inCell               // in a cell of a table
)

// inline is a line as Markdown.
func inline(l paper.Line, at place) string {
	var b strings.Builder
	for i, r := range l {
		core := strings.TrimFunc(r.Text, unicode.IsSpace)
		if r.Mark == paper.Plain || core == "" {
			b.WriteString(escaped(r.Text, at))
		} else { // a sign beside a blank is none, so blanks stand outside
			head, tail, _ := strings.Cut(r.Text, core)
			b.WriteString(head)
			b.WriteString(set(paper.Run{Mark: r.Mark, Text: core}, lastRune(b.String()), nextRune(tail, l[i+1:]), at))
			b.WriteString(tail)
		}
		if at == atStart {
			at = inLine
		}
	}
	return b.String()
}

// signs is how a mark is written: signs where Markdown takes them for signs, else tags, which it takes anywhere.
func signs(m paper.Mark) (sign, tag string) {
	switch m {
	case paper.Strong:
		return "**", "strong"
	case paper.Inserted:
		return "**", "ins"
	case paper.Emphasis:
		return "*", "em"
	case paper.Struck:
		return "~~", "del"
	}
	return "", ""
}

// set is a marked run as Markdown, between the character before it and the one after it (a blank at the ends of a line).
func set(r paper.Run, before, after rune, at place) string {
	if at == atStart {
		at = inLine // behind a sign
	}
	if r.Mark == paper.Code {
		return codeSpan(r.Text, at)
	}
	text := escaped(r.Text, at)
	sign, tag := signs(r.Mark)
	first, last := ends(text)
	if before != rune(sign[0]) && opens(before, first) && opens(after, last) {
		return sign + text + sign
	}
	return "<" + tag + ">" + text + "</" + tag + ">"
}

// opens reports whether a sign between two characters is one for certain, by CommonMark's rule of flanking, which its versions
// and programs read somewhat differently: symbols count as punctuation in some, and what stands behind another sign in others.
// The same rule read backwards says whether a sign closes.
func opens(outside, inside rune) bool {
	switch {
	case !isPunct(inside) && !unicode.IsSymbol(inside):
		return true
	case outside == '*' || outside == '~':
		return false
	}
	return unicode.IsSpace(outside) || isPunct(outside)
}

func codeSpan(text string, at place) string {
	if at == inCell && strings.Contains(text, "|") {
		return "<code>" + escaped(text, at) + "</code>"
	}
	longest, here := 0, 0
	for _, r := range text {
		if r != '`' {
			here = 0
			continue
		}
		here++
		longest = max(longest, here)
	}
	if first, last := ends(text); first == '`' || last == '`' {
		text = " " + text + " "
	}
	fence := strings.Repeat("`", longest+1)
	return fence + text + fence
}

// escaped is plain text as Markdown that comes out as that text.
func escaped(text string, at place) string {
	out := escapedRunes([]rune(text), at)
	if at == atStart {
		return guarded(out)
	}
	return out
}

func escapedRunes(runes []rune, at place) string {
	var b strings.Builder
	var before rune // 0 where the text begins or ends: what stands there is not known
	for i := 0; i < len(runes); i++ {
		if n := address(runes[i:]); n > 0 {
			b.WriteString("<" + string(runes[i:i+n]) + ">")
			before = 0
			i += n - 1
			continue
		}
		var after rune
		if i+1 < len(runes) && address(runes[i+1:]) == 0 {
			after = runes[i+1]
		}
		if isSign(runes[i], before, after, at) || runes[i] == '&' && isEntity(runes[i+1:]) {
			b.WriteByte('\\')
		}
		b.WriteRune(runes[i])
		before = runes[i]
	}
	return b.String()
}

// address is the length of the web address that a text begins with, or 0. It is written between < and >, since many programs make a
// link of a bare one, and would take a backslash in it for a part of it. It ends before what cannot stand there, and before the
// signs that end a sentence.
func address(text []rune) int {
	const most = len("https://")
	if len(text) < most || unicode.ToLower(text[0]) != 'h' {
		return 0
	}
	begin := strings.ToLower(string(text[:most]))
	if !strings.HasPrefix(begin, "http://") && begin != "https://" {
		return 0
	}
	n := 0
	for n < len(text) && !unicode.IsSpace(text[n]) && !strings.ContainsRune("<>`|\\", text[n]) && (text[n] != '&' || !isEntity(text[n+1:])) {
		n++
	}
	for n > 0 && strings.ContainsRune("*_~.,;:!?'\")]", text[n-1]) {
		n--
	}
	return n
}

// isSign reports whether a character between two others could be taken for markup, wherever in a line it stands.
func isSign(r, before, after rune, at place) bool {
	switch r {
	case '`', '[':
		return true
	case '\\':
		return after == 0 || isASCIIPunct(after)
	case '*', '~':
		return before != ' ' || after != ' '
	case '_':
		return (before != ' ' || after != ' ') && (!paper.IsWord(before) || !paper.IsWord(after))
	case '<':
		return after == 0 || unicode.IsLetter(after) || strings.ContainsRune("/!?", after)
	case '|':
		return at == inCell
	}
	return false
}

// guarded escapes what is markup at the start of a line only: headings, quotes, lists, the lines below a heading or the head of a
// table. The text is escaped already.
func guarded(text string) string {
	if text == "" {
		return text
	}
	rest := text[1:]
	ends := rest == "" || rest[0] == ' '
	switch text[0] {
	case '#', '>':
		return `\` + text
	case '+':
		if ends {
			return `\` + text
		}
	case '-', '=', '|', ':':
		if text[0] == '-' && ends || strings.Trim(text, "-=|: ") == "" {
			return `\` + text
		}
	}
	digits := len(text) - len(strings.TrimLeft(text, "0123456789"))
	if digits == 0 || digits == len(text) || text[digits] != '.' && text[digits] != ')' {
		return text
	}
	if after := text[digits+1:]; after == "" || after[0] == ' ' {
		return text[:digits] + `\` + text[digits:]
	}
	return text
}

// isEntity reports whether what follows an ampersand makes it a character reference: "amp;", "#38;".
func isEntity(after []rune) bool {
	for i, r := range after {
		switch {
		case r == ';':
			return i > 0
		case r == '#' && i == 0:
		case r > unicode.MaxASCII || !paper.IsWord(r):
			return false
		}
	}
	return false
}

func isASCIIPunct(r rune) bool {
	return r <= unicode.MaxASCII && (unicode.IsPunct(r) || unicode.IsSymbol(r))
}

func isPunct(r rune) bool { return isASCIIPunct(r) || unicode.IsPunct(r) }

// ends is the first and the last character of a text.
func ends(text string) (first, last rune) {
	runes := []rune(text)
	return runes[0], runes[len(runes)-1]
}

// lastRune is the last character of what is written, and a blank at the start of a line.
func lastRune(text string) rune {
	if text == "" {
		return ' '
	}
	_, last := ends(text)
	return last
}

// nextRune is the first character of what will be written: the rest of a run, then other runs; a blank at the end of a line.
func nextRune(tail string, others paper.Line) rune {
	text := tail
	for _, r := range others {
		if text != "" {
			break
		}
		if text = r.Text; r.Mark != paper.Plain && !unicode.IsSpace([]rune(text)[0]) {
			return '*' // the sign of its mark
		}
	}
	if text == "" {
		return ' '
	}
	first, _ := ends(text)
	return first
}
