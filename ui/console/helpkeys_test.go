package console

import (
	"strings"
	"testing"

	"stacktaker/assembly/words"
)

// A key stands apart from what it does, however long its name is in a language.
func TestHelpKeysApart(t *testing.T) {
	for _, language := range words.Languages() {
		d := newDeskWith(t, 60, 16, func(o *Options) { o.Language = language }, twoLines("hand Ana")...).keys("?")
		c := speaking(language)
		want := "  " + c.tell("key.space") + " "
		if got := d.screen(); !strings.Contains(got, want) || !strings.Contains(got, " "+c.tell("menu.key.call")) {
			t.Errorf("%s: %q and a blank before what it does are not there:\n%s", language, want, got)
		}
	}
}
