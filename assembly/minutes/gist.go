package minutes

import (
	"regexp"
	"slices"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// The words that a decision has in the list of them, so that who reads the first page knows what was decided and not only under which title.
const (
	mostGist   = 30 // words of one decision
	mostClause = 6  // of a clause that the item tells twice already, as it was moved and as it was decided
)

// listMark begins a line of a list: "1.", "(a)", "-".
var listMark = sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(`^(?:\(?(?:\d{1,3}|[a-z]{1,3})[.)]|[-*•–])\s+`) })

// gist is what a motion with a title resolves, clause by clause, as far as a line or three go; "" where its label says its words, or it has
// none that may be told. A clause that was moved so and decided so stands twice in the item, and is cut here.
func (c *scribe) gist(f *followed) string {
	m := c.s.Motions.Get(f.ID)
	if f.State != assembly.Carried && m.Heading() != "" {
		return "" // of what was lost the title is enough
	}
	if f.Kind != "main" && f.Kind != "action" || m.Wordless() || f.secret() || c.titleCut(f) || m.Heading() == "" && len(strings.Fields(m.Text)) <= shortText {
		return ""
	}
	var moved []string
	if f.Text != f.Original {
		moved = strings.Split(c.typed(f.Original), "\n")
	}
	left, cut := mostGist, false
	var told []string
	clauses := resolvedClauses(c.typed(f.Text), c.typed(m.Heading()))
	fits := len(strings.Fields(strings.Join(clauses, " ")))-len(clauses) <= mostGist // but for their marks
	for _, clause := range clauses {
		said := strings.Fields(listMark().ReplaceAllString(clause, ""))
		if most := min(left, max(mostClause, upToFigure(said))); !fits && len(said) > most && slices.Contains(moved, clause) {
			for most > max(2, upToFigure(said)) && len([]rune(said[most-1])) < 4 { // which would hang in the air
				most--
			}
			said = append(said[:most:most], "…")
		}
		if len(said) > left {
			if cut = true; len(told) > 0 {
				break
			}
			said = upToClause(said[:left])
		}
		left -= len(said)
		told = append(told, strings.Join(said, " "))
		if cut {
			break
		}
	}
	says := strings.TrimRight(strings.ReplaceAll(strings.Join(told, " "), "… ", "…; "), ",;: ")
	switch last, _ := utf8.DecodeLastRuneInString(says); {
	case says == "", last == '…':
	case cut:
		says += " …"
	case !strings.ContainsRune(".!?", last):
		says = c.say("stop", words.Say("one", says))
	}
	first, size := utf8.DecodeRuneInString(says)
	return string(unicode.ToUpper(first)) + says[size:]
}

// upToFigure is how many words of a clause go up to the last sum, date or number in it and to its unit, without which nobody knows what was
// decided; 0 for none.
func upToFigure(said []string) int {
	for n := len(said) - 1; n >= 0; n-- {
		if !strings.ContainsAny(said[n], "0123456789") {
			continue
		}
		if n+1 < len(said) && !strings.ContainsAny(said[n][len(said[n])-1:], ",;.") && len([]rune(said[n+1])) < 4 && beginsUpper(said[n+1]) {
			n++
		}
		return n + 1
	}
	return 0
}

// upToClause is words up to the last that ends a clause, all of them where none does in their second half.
func upToClause(said []string) []string {
	for n := len(said) - 1; n > len(said)/2; n-- {
		if strings.ContainsAny(said[n][len(said[n])-1:], ",;.:") {
			return said[:n+1]
		}
	}
	return said
}

// resolvedClauses are the lines of a text from behind the one that says "resolves" on, where what is resolved stands below that word as a list;
// else all of what it resolves, sentence by sentence, without its title.
func resolvedClauses(text, title string) []string {
	var lines []string
	for line := range strings.SplitSeq(text, "\n") {
		if line = strings.TrimSpace(line); line != "" && line != title {
			lines = append(lines, line)
		}
	}
	for n, line := range lines {
		if strings.HasSuffix(line, ":") && n < len(lines)-1 && resolving().MatchString(line) && len(strings.Fields(line)) <= mostBeforeResolves {
			return lines[n+1:]
		}
	}
	for n, line := range lines[:max(len(lines)-1, 0)] { // what is announced by other words: the list goes on from them, each clause without its number
		if strings.HasSuffix(line, ":") && listMark().MatchString(lines[n+1]) {
			return lines[n:]
		}
	}
	return resolved(strings.Join(lines, "\n"))
}
