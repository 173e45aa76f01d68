package cli

import (
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/words"
)

// languageFlag is the language of the screen, where it is not that of the environment.
func (d *desk) languageFlag(c *cobra.Command) {
	c.Flags().StringVar(&d.lang, "lang", "", "the `language` of the screen: "+strings.Join(words.Languages(), ", ")+" (else that of the environment)"+notRead())
	_ = c.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(words.Languages(), cobra.ShellCompDirectiveNoFileComp))
}

// notRead names the languages that still need a reader who lives in them.
func notRead() string {
	unread := slices.DeleteFunc(words.Languages(), func(language string) bool { return !words.Of(language).Unread() })
	if len(unread) == 0 {
		return ""
	}
	return "; nobody who lives in it has read yet: " + strings.Join(unread, ", ")
}

// language is that of the screen: what was asked for, else what the environment says, else English. One that there is not is wrong
// usage where it was asked for, and English where the environment says so.
func (d *desk) language() (string, error) {
	if d.lang == "" {
		return d.ownLanguage(), nil
	}
	t, there := words.In(d.lang)
	if !there {
		return "", misused("--lang %q is no language of the screen; there is: %s", d.lang, strings.Join(words.Languages(), ", "))
	}
	return t.Language, nil
}

// ownLanguage is the language of the environment, as POSIX has it: the first of these variables that is set decides.
func (d *desk) ownLanguage() string {
	for _, name := range []string{"LC_ALL", "LC_MESSAGES", "LANG"} {
		if locale := d.Getenv(name); locale != "" {
			return words.Of(locale).Language
		}
	}
	return words.English().Language
}

// tongue is the language in which this run speaks on the screen, once it is known that there is such a one.
func (d *desk) tongue() string {
	language, _ := d.language()
	return words.Of(language).Language
}
