package cli

import "stacktaker/assembly/words"

// spoken is a sentence that is told around the screen, in its language: by a farewell, where a passphrase is asked for, below the question
// for a title.
func (d *desk) spoken(key string, args ...any) string { return spokenIn(d.tongue(), key, args...) }

// spokenIn is such a sentence in a language that there is.
func spokenIn(language, key string, args ...any) string {
	return words.Of(language).Own("cli").Say(words.Say(key, args...))
}
