package chain

import (
	"embed"
	"strings"
	"sync"
)

// SealLanguages are those in which a seal can be told, as BCP 47 tags: the languages of the minutes of which BIP-39 has a list.
func SealLanguages() []string { return []string{"en", "es", "fr"} }

// SealList are the words of which the seals of a language are made; English ones where BIP-39 has none of that language.
func SealList(language string) []string {
	switch base, _, _ := strings.Cut(strings.ToLower(language), "-"); base {
	case "es":
		return spanishWords()
	case "fr":
		return frenchWords()
	}
	return englishWords()
}

// wordlists are the lists, a word a line, as BIP-39 publishes them. A list is read when a seal is told in its language.
//
//go:embed wordlists/*.txt
var wordlists embed.FS

var englishWords, spanishWords, frenchWords = listed("en"), listed("es"), listed("fr")

func listed(language string) func() []string {
	return sync.OnceValue(func() []string {
		b, _ := wordlists.ReadFile("wordlists/" + language + ".txt") // it lies in the program
		return strings.Fields(string(b))
	})
}
