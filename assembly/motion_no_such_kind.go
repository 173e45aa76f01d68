package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// noSuchKind finds a kind of motion that there is not: what it is called here, the one that was most likely meant, and all that there are.
func noSuchKind(tokens []language.Token) *Refusal {
	if len(tokens) == 0 || tokens[0].Quoted || tokens[0].Is("by") || language.IsMotionID(tokens[0].Text) {
		return nil
	}
	kinds := kindNames()
	if slices.Contains(kinds, tokens[0].Text) {
		return nil
	}
	if said, here := elsewhere(tokens); here != "" {
		return refuse("kind.here", words.Quote(said), here)
	}
	const slip = 2
	said := strings.ToLower(tokens[0].Text)
	near := slices.MinFunc(kinds, func(a, b string) int { return distance(said, a) - distance(said, b) })
	if distance(said, near) <= slip && len(said) > slip {
		return refuse("kind.near", words.Quote(tokens[0].Text), near, words.Names(kinds))
	}
	return refuse("kind.unknown", words.Quote(tokens[0].Text), words.Names(kinds))
}

// elsewhere finds what other rule books call a kind of motion that has another name here.
func elsewhere(tokens []language.Token) (said, here string) {
	var plain []string
	for _, t := range tokens {
		if t.Quoted || t.Is("by") {
			break
		}
		plain = append(plain, strings.ToLower(t.Text))
	}
	said = strings.Join(plain, " ")
	switch strings.TrimPrefix(strings.ReplaceAll(said, " ", "-"), "the-") {
	case "previous-question", "question-be-now-put", "question-be-put", "closure":
		return said, "close-debate"
	case "lay-on-the-table", "lay-on-table":
		return said, "table"
	case "appeal", "overrule":
		return said, "challenge"
	}
	return said, ""
}
