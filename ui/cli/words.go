package cli

import (
	"io/fs"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store"
	"stacktaker/ui/documents"
	"stacktaker/ui/paper"
)

// voice is the language in which a run of the program speaks. It is decided once, before anything is said, and handed down.
type voice struct{ assembly, own, stored words.Table }

// speaking is a language by its BCP 47 tag, and English where there is no such one.
func speaking(language string) voice {
	t := words.Of(language)
	return voice{t, t.Own("cli"), t.Own("store")}
}

// language is the BCP 47 tag of the language.
func (v voice) language() string { return v.assembly.Language }

// say says what the command line says in its own words.
func (v voice) say(key string, args ...any) string { return v.own.Say(words.Say(key, args...)) }

// tell says what the assembly says.
func (v voice) tell(p words.Phrase) string { return v.assembly.Say(p) }

// wordFor is the word for something that the language of the assembly has a word of its own for: a state, a kind, a role. Roles that people
// made up themselves stay as they are.
func (v voice) wordFor(what, word string) string {
	if v.own.HasOwn(what + word) {
		return v.say(what + word)
	}
	return word
}

// motionIs is how a motion stands: one of which notice was given, and nothing else, was not moved.
func (v voice) motionIs(m *assembly.Motion, state string) string {
	if m.Accepted && m.State == assembly.Carried {
		return v.say("is.motion.accepted")
	}
	if m.Noticed && m.State == assembly.Moved {
		return v.say("is.motion.noticed")
	}
	return v.wordFor("is.motion.", state)
}

// quote is what somebody typed, as it is told between quotation marks: signs that nobody sees are written out, and what is very long
// is cut short.
func quote(said string) words.Quote {
	written := strconv.Quote(said)
	return words.Quote(cited(written[1 : len(written)-1]))
}

// why is an error in the language: those that have a sentence of their own, with the errors that stand in it.
func (v voice) why(err error) string {
	switch e := err.(type) {
	case nil:
		return ""
	case *failure:
		return v.say(e.key, v.whys(e.args)...)
	case usage:
		return v.why(e.error)
	case unverified:
		return v.why(e.error)
	case *unwritten:
		return v.unwritten(e)
	case *assembly.Refusal:
		return v.tell(e.Phrase)
	case *documents.Refusal:
		return documents.Told(e, v.language())
	case *paper.Refusal, *paper.UnprintableError:
		return paper.Told(e, v.language())
	case *fs.PathError:
		return v.say("disk.at", e.Path, v.disk(e.Err))
	case *store.FileError:
		return e.Path + " " + v.ofStore(e.Says)
	case interface{ Phrase() words.Phrase }:
		return v.ofStore(e.Phrase())
	case interface{ Unwrap() []error }:
		var all []string
		for _, one := range e.Unwrap() {
			all = append(all, v.why(one))
		}
		return strings.Join(all, "; ")
	case interface{ Unwrap() error }:
		if in := e.Unwrap(); in != nil && in.Error() == err.Error() { // with nothing around it that says more
			return v.why(in)
		}
	}
	return err.Error()
}

// ofStore is what the store says of a file, with what the system said in plain words.
func (v voice) ofStore(p words.Phrase) string {
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
func (v voice) whys(args []any) []any {
	told := make([]any, len(args))
	for i, arg := range args {
		told[i] = arg
		if err, is := arg.(error); is {
			told[i] = v.why(err)
		}
	}
	return told
}

// failure is an error that people read: a sentence by its key and what stands in it. An error that stands in it is its cause.
type failure struct {
	key  string
	args []any
}

func fails(key string, args ...any) error { return &failure{key, args} }

// Error is the English sentence.
func (f *failure) Error() string { return speaking("en").why(f) }

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
