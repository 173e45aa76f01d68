package paper

import (
	"errors"

	"stacktaker/assembly/words"
)

// Refusal is why a paper is not written, or what was asked for is none. Its Error is the English sentence.
type Refusal struct{ Phrase words.Phrase }

func (r *Refusal) Error() string { return tableOf("en").Say(r.Phrase) }

// Refuse is the refusal of a key of the words for paper, with its arguments. Its type is *Refusal.
func Refuse(key string, args ...any) error { return &Refusal{words.Say(key, args...)} }

// Told is why a paper is not written, in a language: a BCP 47 tag, English for one that is not known. Errors that are none of this
// package stay as they are.
func Told(err error, language string) string {
	var refusal *Refusal
	var unprintable *UnprintableError
	switch {
	case errors.As(err, &unprintable):
		return tableOf(language).Say(unprintable.phrase())
	case errors.As(err, &refusal):
		return tableOf(language).Say(refusal.Phrase)
	}
	return err.Error()
}

func tableOf(language string) words.Table {
	return words.Of(language).Own("paper")
}
