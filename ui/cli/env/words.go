package env

import (
	"io/fs"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
	"stacktaker/store"
	"stacktaker/ui/documents"
	"stacktaker/ui/paper"
)

// Voice is the language in which a run of the program speaks. It is decided once, before anything is said, and handed down.
type Voice struct{ Assembly, Own, stored words.Table }

// Speaking is a language by its BCP 47 tag, and English where there is no such one.
func Speaking(language string) Voice {
	t := words.Of(language)
	return Voice{t, t.Own("cli"), t.Own("store")}
}

// Language is the BCP 47 tag of the language.
func (v Voice) Language() string { return v.Assembly.Language }

// Say says what the command line says in its own words.
func (v Voice) Say(key string, args ...any) string { return v.Own.Say(words.Say(key, args...)) }

// Tell says what the assembly says.
func (v Voice) Tell(p words.Phrase) string { return v.Assembly.Say(p) }

// WordFor is the word for something that the language of the assembly has a word of its own for: a state, a kind, a role. Roles that people
// made up themselves stay as they are.
func (v Voice) WordFor(what, word string) string {
	if v.Own.HasOwn(what + word) {
		return v.Say(what + word)
	}
	return word
}

// MotionIs is how a motion stands: one of which notice was given, and nothing else, was not moved.
func (v Voice) MotionIs(m *assembly.Motion, state string) string {
	if m.Accepted && m.State == assembly.Carried {
		return v.Say("is.motion.accepted")
	}
	if m.Noticed && m.State == assembly.Moved {
		return v.Say("is.motion.noticed")
	}
	return v.WordFor("is.motion.", state)
}

// Quote is what somebody typed, as it is told between quotation marks: signs that nobody sees are written out, and what is very long
// is cut short.
func Quote(said string) words.Quote {
	written := strconv.Quote(said)
	return words.Quote(Cited(written[1 : len(written)-1]))
}

// Why is an error in the language: those that have a sentence of their own, with the errors that stand in it.
func (v Voice) Why(err error) string {
	switch e := err.(type) {
	case nil:
		return ""
	case *failure:
		return v.Say(e.key, v.whys(e.args)...)
	case usage:
		return v.Why(e.error)
	case unverified:
		return v.Why(e.error)
	case *unwritten:
		return v.unwritten(e)
	case *assembly.Refusal:
		return v.Tell(e.Phrase)
	case *documents.Refusal:
		return documents.Told(e, v.Language())
	case *paper.Refusal, *paper.UnprintableError:
		return paper.Told(e, v.Language())
	case *fs.PathError:
		return v.Say("disk.at", e.Path, v.disk(e.Err))
	case *store.FileError:
		return e.Path + " " + v.ofStore(e.Says)
	case interface{ Phrase() words.Phrase }:
		return v.ofStore(e.Phrase())
	case interface{ Unwrap() []error }:
		var all []string
		for _, one := range e.Unwrap() {
			all = append(all, v.Why(one))
		}
		return strings.Join(all, "; ")
	case interface{ Unwrap() error }:
		if in := e.Unwrap(); in != nil && in.Error() == err.Error() { // with nothing around it that says more
			return v.Why(in)
		}
	}
	return err.Error()
}

// ofStore is what the store says of a file, with what the system said in plain words.
func (v Voice) ofStore(p words.Phrase) string {
	args := make([]any, len(p.Args))
	for i, arg := range p.Args {
		switch arg := arg.(type) {
		case error:
			args[i] = v.disk(arg)
		case words.Phrase:
			args[i] = v.ofStore(arg)
		default:
			args[i] = arg
		}
	}
	return v.stored.Say(words.Say(p.Key, args...))
}

// whys are the arguments of a sentence, with errors in the language.
func (v Voice) whys(args []any) []any {
	told := make([]any, len(args))
	for i, arg := range args {
		told[i] = arg
		if err, is := arg.(error); is {
			told[i] = v.Why(err)
		}
	}
	return told
}

// failure is an error that people read: a sentence by its key and what stands in it. An error that stands in it is its cause.
type failure struct {
	key  string
	args []any
}

// Fails is an error that people read: the key of a sentence, with what stands in it. Errors among these are its causes.
func Fails(key string, args ...any) error { return &failure{key, args} }

// Error is the English sentence.
func (f *failure) Error() string { return Speaking("en").Why(f) }

// Unwrap are the causes.
func (f *failure) Unwrap() []error {
	var causes []error
	for _, arg := range f.args {
		if err, is := arg.(error); is {
			causes = append(causes, err)
		}
	}
	return causes
}

// longestCited is how many letters of what somebody typed are told.
const longestCited = 80 // letters of what is cited

// OneLine keeps a line break that somebody pasted from making two lines of one.
func OneLine(s string) string { return strings.ReplaceAll(s, "\n", " ") }

// Cited is the beginning of a text that may be very long.
func Cited(said string) string {
	n := 0
	for i := range said {
		if n == longestCited {
			return said[:i] + "…"
		}
		n++
	}
	return said
}

// CutShort is the beginning of a word that may be very long.
func CutShort(said string) string {
	const most = 30
	if letters := []rune(said); len(letters) > most {
		return string(letters[:most])
	}
	return said
}

// Searched is a text as it is compared: folded, and every kind of space and break between two words one blank.
func Searched(text string) string { return strings.Join(strings.Fields(names.Fold(text)), " ") }

// Number is a number as it is told.
func Number(n int) string {
	if n == 0 {
		return ""
	}
	return strconv.Itoa(n)
}

// Quoted is a path as a shell takes it.
func Quoted(path string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/._-+:", r) || r > 0x7f
	}
	if path != "" && strings.IndexFunc(path, func(r rune) bool { return !plain(r) }) < 0 {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
