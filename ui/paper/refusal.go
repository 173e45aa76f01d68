package paper

import (
	"errors"

	"stacktaker/assembly/words"
)

// Refusal is why a paper is not written, or what was asked for is none. Its Error is the English sentence.
type Refusal struct{ Phrase words.Phrase }

func (r *Refusal) Error() string { return tableOf("en").Say(r.Phrase) }

func refuse(key string, args ...any) error { return &Refusal{words.Say(key, args...)} }

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
	return words.Of(language).Own(words.Own{English: english, Spanish: spanish, French: french})
}

func english(key string) string {
	switch key {
	case "format.unknown":
		return "there is no format {0}; write one of {1}"
	case "page.unknown":
		return "there is no paper of the size {0}; there is: {1}"
	case "unprintable":
		return "{0}; {1}"
	case "unprintable.both":
		return "{0}; {1}; {2}"
	case "unprintable.font":
		return "the font of the PDF has no sign for {0}"
	case "unprintable.chosen":
		return "the font that was chosen has no sign for {0}"
	case "unprintable.joined":
		return "the PDF is set letter by letter, and would tear apart {0}"
	case "unprintable.way":
		return "html and docx can show them"
	case "unprintable.way.font":
		return "html and docx can show them, or name a font that has them with --font FILE"
	case "letters.more":
		return "{0} and {1} more"
	}
	return ""
}

func spanish(key string) string {
	switch key {
	case "format.unknown":
		return "no hay ningún formato {0}; escribe uno de estos: {1}"
	case "page.unknown":
		return "no hay papel de tamaño {0}; los que hay: {1}"
	case "unprintable":
		return "{0}; {1}"
	case "unprintable.both":
		return "{0}; {1}; {2}"
	case "unprintable.font":
		return "la letra del PDF no tiene signo para {0}"
	case "unprintable.chosen":
		return "la letra elegida no tiene signo para {0}"
	case "unprintable.joined":
		return "el PDF se compone letra por letra y separaría las de {0}"
	case "unprintable.way":
		return "html y docx sí pueden mostrarlos"
	case "unprintable.way.font":
		return "html y docx sí pueden mostrarlos, o indica con --font ARCHIVO una letra que los tenga"
	case "letters.more":
		return "{0} y {1} más"
	}
	return ""
}

func french(key string) string {
	switch key {
	case "format.unknown":
		return "il n'y a pas de format {0} ; en choisir un parmi : {1}"
	case "page.unknown":
		return "il n'y a pas de papier de format {0} ; il y a : {1}"
	case "unprintable":
		return "{0} ; {1}"
	case "unprintable.both":
		return "{0} ; {1} ; {2}"
	case "unprintable.font":
		return "la police du PDF n'a pas de signe pour {0}"
	case "unprintable.chosen":
		return "la police choisie n'a pas de signe pour {0}"
	case "unprintable.joined":
		return "le PDF est composé lettre par lettre et séparerait celles de {0}"
	case "unprintable.way":
		return "html et docx peuvent les montrer"
	case "unprintable.way.font":
		return "html et docx peuvent les montrer, ou indiquer avec --font FICHIER une police qui les a"
	case "letters.more":
		return "{0} et {1} de plus"
	}
	return ""
}
