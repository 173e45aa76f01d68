package cli

import "stacktaker/assembly/words"

// say tells a sentence of the page that show prints, in English.
func say(key string, args ...any) string {
	return words.English().Own("cli").Say(words.Say("show."+key, args...))
}
