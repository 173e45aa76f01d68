package assembly

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// slot gives the place behind the words that fill the slot, or where it began.
func (m *matcher) slot(n node, a args) int {
	at, t := a.pos, a.tokens[a.pos]
	keyword := func(t token) bool { return !t.quoted && slices.Contains(m.keywords, t.text) }
	fits := false
	switch n.typ {
	case "names":
		for at < len(a.tokens) && (!keyword(a.tokens[at]) || at > a.pos && a.tokens[at].is("and") && at+1 < len(a.tokens) && !keyword(a.tokens[at+1])) {
			at++
		}
		return at
	case "words":
		for at < len(a.tokens) && !keyword(a.tokens[at]) {
			at++
		}
		return at
	case "rest":
		return len(a.tokens)
	case "tally":
		for at+1 < len(a.tokens) && !keyword(a.tokens[at]) && (a.tokens[at].quoted || !isNumber(a.tokens[at].text)) && isNumber(a.tokens[at+1].text) {
			at += 2
		}
		return at
	case "figures": // a name, and two or three figures
		for at+2 < len(a.tokens) && !keyword(a.tokens[at]) && (a.tokens[at].quoted || !isNumber(a.tokens[at].text)) && isNumber(a.tokens[at+1].text) && isNumber(a.tokens[at+2].text) {
			if at += 3; at < len(a.tokens) && !a.tokens[at].quoted && isNumber(a.tokens[at].text) {
				at++
			}
		}
		return at
	case "floors": // each quoted, and with its membership behind it or without
		for at < len(a.tokens) && (a.tokens[at].quoted || at > a.pos && isNumber(a.tokens[at].text) && a.tokens[at-1].quoted) {
			at++
		}
		return at
	case "pairs":
		for at+1 < len(a.tokens) && !a.tokens[at].quoted && isNumber(a.tokens[at].text) && !a.tokens[at+1].quoted && isNumber(a.tokens[at+1].text) {
			at += 2
		}
		return at
	case "texts":
		for at < len(a.tokens) && a.tokens[at].quoted {
			at++
		}
		return at
	case "name":
		fits = !keyword(t) && strings.TrimSpace(t.text) != ""
	case "text", "prose", "wording": // prose and wording keep their breaks, prose but for those at its ends
		fits = t.quoted
	case "any":
		fits = true
	case "word":
		fits = !t.quoted && !keyword(t)
	case "number":
		fits = !t.quoted && isNumber(t.text)
	case "change":
		fits = !t.quoted && (isNumber(t.text) || t.text == "off" || isNumber(strings.TrimPrefix(t.text, "+")))
	case "duration":
		_, err := parseDuration(t.text)
		fits = !t.quoted && err == nil
	case "date":
		_, err := time.Parse(time.DateOnly, t.text)
		fits = !t.quoted && err == nil
	case "time":
		_, err := time.Parse("15:04", t.text)
		fits = !t.quoted && err == nil
	case "decision":
		fits = !t.quoted && strings.HasPrefix(t.text, "#") && strings.Contains(t.text, "/")
	case "id":
		fits = !t.quoted && isMotionID(t.text)
	}
	if fits {
		return at + 1
	}
	return at
}

func isNumber(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n <= 1_000_000_000 && n >= -1_000_000_000 && s[0] != '+'
}

func isMotionID(s string) bool {
	s = strings.TrimPrefix(s, "p")
	for _, part := range strings.Split(s, ".") {
		if n, err := strconv.Atoi(part); err != nil || n < 1 || strconv.Itoa(n) != part {
			return false
		}
	}
	return true
}

// parseDuration reads 90s, 2m, 1h30m, or a plain 0.
func parseDuration(s string) (time.Duration, error) {
	if s == "0" {
		return 0, nil
	}
	d, err := time.ParseDuration(s)
	if err != nil {
		return 0, err
	}
	if d < 0 || d > 7*24*time.Hour || strings.ContainsAny(s, ".+-nuµμ") || strings.Contains(s, "ms") {
		return 0, strconv.ErrRange
	}
	return d, nil
}
