package env

import (
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/words"
)

// LanguageFlag is the language of everything that is said and written, where it is not that of the environment.
func (d *Env) LanguageFlag(root *cobra.Command) {
	all := words.Languages()
	root.PersistentFlags().StringVar(&d.Lang, "lang", "", strings.Join(all, ", "))
	_ = root.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(all, cobra.ShellCompDirectiveNoFileComp))
	root.PersistentPreRunE = func(*cobra.Command, []string) error {
		if _, there := words.In(d.Lang); d.Lang != "" && !there {
			return Misused("flag.no-language", Quote(d.Lang), strings.Join(all, ", "))
		}
		return nil
	}
}

// Unread names the languages that still need a reader who lives in them.
func (v Voice) Unread() string {
	var unread []string
	for _, language := range words.Languages() {
		if words.Of(language).Unread() {
			unread = append(unread, language)
		}
	}
	if len(unread) == 0 {
		return ""
	}
	return v.Say("help.unread", strings.Join(unread, ", "))
}

// languageOf is the language in which a command line is answered: the one that it asks for where there is such a one, else that of the
// environment. It is looked for before the command line is read, since what is wrong in that is told in it, too.
func languageOf(args []string, getenv func(string) string) string {
	asked := ""
	for i, arg := range args {
		if arg == "--" {
			break
		}
		if value, is := strings.CutPrefix(arg, "--lang="); is {
			asked = value
		} else if arg == "--lang" && i+1 < len(args) {
			asked = args[i+1]
		}
	}
	if t, there := words.In(asked); there {
		return t.Language
	}
	return ownLanguage(getenv)
}

// ownLanguage is the language of the environment, as POSIX has it: the first of these variables that is set decides.
func ownLanguage(getenv func(string) string) string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := getenv(name); locale != "" {
			return words.Of(locale).Language
		}
	}
	return words.English().Language
}
