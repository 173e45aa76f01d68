package console

import (
	"fmt"
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// Every screen is drawn in every language at the size of a wall, and some of them are kept. Nothing is cut at an edge that the same
// screen has whole in English, but what gives way there too when a window is smaller.
func TestLanguageScreens(t *testing.T) {
	kept := []string{
		"title", "floor", "order", "overtime", "agenda", "roll", "evening", "quorum-lost", "motions", "mandates", "grievances", "count", "sections", "elected",
		"verdict", "menu", "hand", "refused", "rule", "handover", "leave", "recess", "seal", "sealed", "record", "verbs",
	}
	for _, language := range words.Languages() {
		if language == "en" {
			continue
		}
		var b strings.Builder
		for _, s := range scenes() {
			d := newDeskWith(t, 60, 16, func(o *Options) { o.Language = language }, s.lines...).keys(typedIn(language, s.keys)...)
			d.whole()
			if slices.Contains(kept, s.name) {
				fmt.Fprintf(&b, "%s\n%s\n", s.name, d.screen())
			}
		}
		golden(t, "languages."+language+".60x16.txt", b.String())
	}
}

// typedIn is the keys of a scene, with what narrows the menu in the words of another language.
func typedIn(language string, keys []string) []string {
	said := map[string][3]string{
		"hide seconds": {"ausblenden", "ocultar", "cacher"}, "standing orders": {"geschäftsordnung", "reglamento", "règlement"}, "hand over": {"übergeben", "relevo", "relais"},
	}
	var typed []string
	for _, k := range keys {
		if other, known := said[k]; known {
			k = other[slices.Index([]string{"de", "es", "fr"}, language)]
		}
		typed = append(typed, k)
	}
	return typed
}

// A terminal without UTF-8 has every word in letters that it knows.
func TestLanguagesInASCII(t *testing.T) {
	for _, language := range words.Languages() {
		d := newDeskWith(t, 80, 24, func(o *Options) { o.Language, o.UTF8 = language, false }, twoLines("hand Ana", "hand Ben for")...)
		for _, key := range []string{"?", "esc", "tab", "esc", "2", "3", "4", "5", "6"} {
			d.keys(key)
			for _, r := range d.screen() {
				if r > 0x7e && r != '…' { // that is what cuts
					t.Fatalf("%s: %q is drawn on a terminal without UTF-8:\n%s", language, r, d.screen())
				}
			}
		}
	}
}

// What is told before the first screen is told as the terminal can show it, as all else: the heading of the minutes too.
func TestHeadingsKeepTheirMarks(t *testing.T) {
	for language, heading := range map[string]string{"de": "wie es jetzt gedruckt würde", "es": "como se imprimiría ahora", "fr": "PROCÈS-VERBAL"} {
		d := newDeskWith(t, 80, 24, func(o *Options) {
			o.Language, o.Minutes = language, func(*assembly.Meeting) Minutes { return Minutes{Lines: []string{"…"}} }
		}, twoLines()...)
		d.keys("7").shows(heading)
	}
}
