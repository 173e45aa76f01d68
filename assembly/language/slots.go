package language

import (
	"slices"
	"strconv"
	"strings"
	"time"
)

// slot gives the place behind the words that fill the slot, or where it began.
func (m *matcher) slot(n node, a Args) int {
	at, t := a.pos, a.Tokens[a.pos]
	keyword := func(t Token) bool { return !t.Quoted && slices.Contains(m.keywords, t.Text) }
	fits := false
	switch n.typ {
	case "names":
		for at < len(a.Tokens) && (!keyword(a.Tokens[at]) || at > a.pos && a.Tokens[at].Is("and") && at+1 < len(a.Tokens) && !keyword(a.Tokens[at+1])) {
			at++
		}
		return at
	case "words":
		for at < len(a.Tokens) && !keyword(a.Tokens[at]) {
			at++
		}
		return at
	case "rest":
		return len(a.Tokens)
	case "tally":
		for at+1 < len(a.Tokens) && !keyword(a.Tokens[at]) && (a.Tokens[at].Quoted || !IsNumber(a.Tokens[at].Text)) && IsNumber(a.Tokens[at+1].Text) {
			at += 2
		}
		return at
	case "figures": // a name, and two or three figures
		for at+2 < len(a.Tokens) && !keyword(a.Tokens[at]) && (a.Tokens[at].Quoted || !IsNumber(a.Tokens[at].Text)) && IsNumber(a.Tokens[at+1].Text) && IsNumber(a.Tokens[at+2].Text) {
			if at += 3; at < len(a.Tokens) && !a.Tokens[at].Quoted && IsNumber(a.Tokens[at].Text) {
				at++
			}
		}
		return at
	case "floors": // each quoted, and with its membership behind it or without
		for at < len(a.Tokens) && (a.Tokens[at].Quoted || at > a.pos && IsNumber(a.Tokens[at].Text) && a.Tokens[at-1].Quoted) {
			at++
		}
		return at
	case "pairs":
		for at+1 < len(a.Tokens) && !a.Tokens[at].Quoted && IsNumber(a.Tokens[at].Text) && !a.Tokens[at+1].Quoted && IsNumber(a.Tokens[at+1].Text) {
			at += 2
		}
		return at
	case "texts":
		for at < len(a.Tokens) && a.Tokens[at].Quoted {
			at++
		}
		return at
	case "name":
		fits = !keyword(t) && strings.TrimSpace(t.Text) != ""
	case "text", "prose", "wording": // prose and wording keep their breaks, prose but for those at its ends
		fits = t.Quoted
	case "any":
		fits = true
	case "word":
		fits = !t.Quoted && !keyword(t)
	case "number":
		fits = !t.Quoted && IsNumber(t.Text)
	case "change":
		fits = !t.Quoted && (IsNumber(t.Text) || t.Text == "off" || IsNumber(strings.TrimPrefix(t.Text, "+")))
	case "duration":
		_, err := ParseDuration(t.Text)
		fits = !t.Quoted && err == nil
	case "date":
		_, err := time.Parse(time.DateOnly, t.Text)
		fits = !t.Quoted && err == nil
	case "time":
		_, err := time.Parse("15:04", t.Text)
		fits = !t.Quoted && err == nil
	case "decision":
		fits = !t.Quoted && strings.HasPrefix(t.Text, "#") && strings.Contains(t.Text, "/")
	case "id":
		fits = !t.Quoted && IsMotionID(t.Text)
	}
	if fits {
		return at + 1
	}
	return at
}

func IsNumber(s string) bool {
	n, err := strconv.Atoi(s)
	return err == nil && n <= 1_000_000_000 && n >= -1_000_000_000 && s[0] != '+'
}

func IsMotionID(s string) bool {
	s = strings.TrimPrefix(s, "p")
	for _, part := range strings.Split(s, ".") {
		if n, err := strconv.Atoi(part); err != nil || n < 1 || strconv.Itoa(n) != part {
			return false
		}
	}
	return true
}

// ParseDuration reads 90s, 2m, 1h30m, or a plain 0.
func ParseDuration(s string) (time.Duration, error) {
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
