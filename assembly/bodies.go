package assembly

import (
	"slices"
	"strings"
	"sync"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// Body is the credential of what moves and is nobody: a committee, a board, a branch. It is no person: it is on no list of people, is never
// here, has no vote, and is counted for nothing. docs/rules.md, section 3.
const Body Credential = "body"

// bodyNames are the articles before the name of a body, and what bodies are called, in the languages of the program. Behind the English article
// anything is one, since nobody is called so; behind the others, with which names begin too, one of the words has to follow.
type bodyNames struct{ english, articles, called map[string]bool }

var bodiesNamed = sync.OnceValue(func() bodyNames {
	of := func(key string, languages ...string) map[string]bool {
		all := map[string]bool{}
		for _, language := range languages {
			for word := range strings.SplitSeq(words.Of(language).Say(words.Say(key)), ", ") {
				all[names.Fold(word)] = true
			}
		}
		return all
	}
	every := words.Languages()
	return bodyNames{of("body.articles", "en"), of("body.articles", every...), of("body.words", every...)}
})

// IsBody tells whether a name is that of a body rather than a person's: "the committee", "der Vorstand", "le bureau", "l'exécutif", "la junta",
// or such a word alone. Somebody on the roll who is called so is a person; who asks has looked there.
func IsBody(name string) bool {
	said, known := strings.Fields(names.Fold(strings.NewReplacer("’", " ", "'", " ").Replace(name))), bodiesNamed()
	switch {
	case len(said) == 0:
		return false
	case len(said) == 1:
		return known.called[said[0]]
	case known.english[said[0]]:
		return true
	}
	return known.articles[said[0]] && slices.ContainsFunc(said[1:], func(word string) bool { return known.called[word] })
}

// noBody refuses a body where a person is asked for.
func (t *turn) noBody(p *Person) error {
	if p.Credential == Body && !t.bodies {
		return refuse("who.body", p.Name)
	}
	return nil
}
