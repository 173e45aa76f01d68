package language

import (
	"iter"
	"strconv"
	"strings"

	"stacktaker/assembly/refusal"
)

// Token is one word of a line, or a quoted text.
type Token struct {
	Text   string
	Quoted bool
	// From and To are where it stands in its line, in bytes, its quotation marks included.
	From, To int
	// Open is a text whose quotation mark was not closed, in a line that is still being typed.
	Open bool
}

// Is tells whether the token is this keyword; a quoted word never is one.
func (t Token) Is(keyword string) bool { return !t.Quoted && t.Text == keyword }

// Number is the whole number that a token is, with or without a plus before it; 0 where it is none.
func (t Token) Number() int {
	n, _ := strconv.Atoi(strings.TrimPrefix(t.Text, "+"))
	return n
}

// Lex splits a line into its words. '#' at the start of the line, or after a space and before anything but a
// member number, starts a comment. A text that is not closed is refused.
func Lex(line string) ([]Token, *refusal.Refusal) {
	tokens, _ := scan(line)
	if n := len(tokens); n > 0 && tokens[n-1].Open {
		return nil, refusal.New("line.unclosed")
	}
	return tokens, nil
}

// Typed splits a line that is still being typed: a text that is not closed is its last word, and so is a comment.
func Typed(line string) []Token {
	tokens, rest := scan(line)
	if rest < len(line) {
		tokens = append(tokens, Token{Text: line[rest:], From: rest, To: len(line)})
	}
	return tokens
}

// Verb is the first word of a line, "" where that is quoted or there is none.
func Verb(line string) string {
	line = strings.TrimLeft(line, " \t\r\n")
	if end := strings.IndexAny(line, " \t\r\n"); end >= 0 {
		line = line[:end]
	}
	if strings.HasPrefix(line, `"`) {
		return ""
	}
	return line
}

// scan splits a line into its words up to a comment, or its end; rest is where it came.
func scan(line string) (tokens []Token, rest int) {
	i := 0
	for {
		for i < len(line) && isBlank(line[i]) {
			i++
		}
		if i >= len(line) || startsComment(line, i, len(tokens) == 0) {
			return tokens, i
		}
		var t Token
		if line[i] == '"' {
			t = quotedToken(line, i)
		} else {
			t = bareToken(line, i)
		}
		tokens, i = append(tokens, t), t.To
	}
}

// quotedToken reads the text whose opening mark stands at a place.
func quotedToken(line string, from int) Token {
	text, to, closed := lexQuoted(line, from+1)
	return Token{Text: text, Quoted: true, From: from, To: to, Open: !closed}
}

// bareToken reads the word that begins at a place. Within that of an election of an earlier meeting, #3/"Branch secretary", stands a text.
func bareToken(line string, from int) Token {
	i, said := from, from
	var b strings.Builder
	for i < len(line) && !isBlank(line[i]) {
		if line[i] != '"' || line[from] != '#' || line[i-1] != '/' {
			i++
			continue
		}
		within := quotedToken(line, i)
		if within.Open {
			return Token{Text: line[from:], From: from, To: len(line), Open: true}
		}
		b.WriteString(line[said:i] + Quoted(within.Text))
		i, said = within.To, within.To
	}
	return Token{Text: b.String() + line[said:i], From: from, To: i}
}

func isBlank(c byte) bool { return c == ' ' || c == '\t' || c == '\r' || c == '\n' }

func startsComment(line string, i int, first bool) bool {
	if line[i] != '#' {
		return false
	}
	return first || !startsNumber(line[i+1:])
}

// startsNumber tells whether a member number stands behind '#': a digit, or a word of capital letters with a digit in it, such as
// DE-0042.
func startsNumber(line string) bool {
	for i := 0; i < len(line) && !isBlank(line[i]); i++ {
		switch c := line[i]; {
		case c >= '0' && c <= '9':
			return true
		case c >= 'A' && c <= 'Z', i > 0 && (c == '-' || c == '/' || c == '.' || c == '_'):
		default:
			return false
		}
	}
	return false
}

// lexQuoted reads from behind the opening mark; next is the place behind the closing one. A break in the text may be a break of the line,
// or be written \n.
func lexQuoted(line string, i int) (text string, next int, ok bool) {
	var b strings.Builder
	for ; i < len(line); i++ {
		switch {
		case line[i] == '\\' && i+1 < len(line) && (line[i+1] == '"' || line[i+1] == '\\'):
			i++
			b.WriteByte(line[i])
		case line[i] == '\\' && i+1 < len(line) && line[i+1] == 'n':
			i++
			b.WriteByte('\n')
		case line[i] == '"':
			return Text(b.String()), i + 1, true
		default:
			b.WriteByte(line[i])
		}
	}
	return b.String(), len(line), false
}

// Quoted writes a text as the language quotes it: in one line, in which a break is written \n.
func Quoted(text string) string {
	return `"` + strings.NewReplacer(`\`, `\\`, `"`, `\"`, "\n", `\n`).Replace(LineBreaks(text)) + `"`
}

// Unfinished tells whether a line ends within a quoted text, which goes on in the next line.
func Unfinished(line string) bool {
	_, refused := Lex(line)
	return refused != nil
}

// Lines are the lines of a script, each with the number, from 1, of the line in which it begins: a quoted text may run over several.
func Lines(script string) iter.Seq2[int, string] {
	return func(yield func(int, string) bool) {
		line, begins := "", 1
		for n, part := range strings.Split(script, "\n") {
			if line += part; Unfinished(line) {
				line += "\n"
				continue
			}
			if !yield(begins, line) {
				return
			}
			line, begins = "", n+2
		}
		if line != "" {
			yield(begins, line)
		}
	}
}

// Written is the token as it is Written in a line: bare only where it would be read back the same.
func (t Token) Written() string {
	if !t.Quoted && strings.HasPrefix(t.Text, "#") && strings.Contains(t.Text, `/"`) { // an election of an earlier meeting
		return t.Text
	}
	if t.Quoted || t.Text == "" || strings.ContainsAny(t.Text, " \t\r\n\"") || t.Text[0] == '#' && startsComment(t.Text, 0, false) {
		return Quoted(t.Text)
	}
	return t.Text
}
