package console

import (
	"slices"
	"testing"

	"stacktaker/assembly"
)

// The command line tells what is expected next, with what it may be, while it is typed.
func TestExpectsTold(t *testing.T) {
	for _, c := range []struct {
		typed string
		told  []string
	}{
		{"ha", []string{"hand-over hands a role over", "hand a hand goes up"}},
		{"hand", []string{"hand a hand goes up", "hand WHO"}},
		{"hand ", []string{"WHO who raises the hand: letters of the name"}},
		{"hand ros", []string{"WHO who raises the hand"}},
		{"hand Ana Ru", []string{"WHO who raises the hand"}}, // a name of two words is one
		{"hand Ana ", []string{"speak|for|", "what the hand is for · may be left out", `"ABOUT" what it is about, in quotation marks · may be left out`}},
		{`hand Ana for "th`, []string{`"ABOUT" what it is about`}},
		{"take ", []string{"ROLE the role"}},
		{"take facilitator ", []string{"WHO who: letters of the name"}},
		{"arrive Ana Ben ", []string{"PEOPLE… who: names, one after the other"}},
		{"rule order ", []string{"VALUE it takes"}},
		{"put ", []string{"no-objection though people wait, nobody objecting · may be left out", "by BY who asked for it"}},
		{"assign ", []string{`"WHAT" what is to be done, in quotation marks`}},
		{`assign "Notices" to Ana by `, []string{"BY by when, such as 2026-05-28"}},
		{"amend ", []string{`strike "OLD" the words to strike, just as they stand`}},
		{"count 12 ", []string{"AGAINST hands against"}},
		{"count 12 3 ", []string{"ABSTAIN hands of those who abstain · may be left out", "section SECTION the section it is for"}},
		{"priority ", []string{"WHO who asked to go first; nobody sees it here"}},
	} {
		d := newDesk(t, 80, 24, debateLines()...)
		d.keys(":")
		for _, r := range c.typed {
			d.update(letter(r))
		}
		d.shows(c.told...)
	}
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys(":", "put x ").hides("may be left out") // no form has that
	d.keys("ctrl+u", `note "`).shows(`"TEXT" the exact words`)
}

// Whatever a verb takes, there are words for it.
func TestEveryArgumentHasWords(t *testing.T) {
	l := assembly.NewLanguage()
	seen := 0
	for _, verb := range l.Verbs() {
		for slot, fill := range l.Slots(verb) {
			seen++
			keys := []string{"arg." + verb + "." + slot, "arg." + slot, "fill." + fill}
			if fill == "" { // words of the language, which are shown
				keys = append(keys, "fill")
			}
			if !slices.ContainsFunc(keys, speaking("").own.HasOwn) {
				t.Errorf("%s: %s has no words, and neither has %q", verb, slot, fill)
			}
		}
	}
	if seen < 80 {
		t.Errorf("only %d arguments were found", seen)
	}
}

// What Tab chose is seen, however much it offers.
func TestChosenOfferIsSeen(t *testing.T) {
	d := newDesk(t, 60, 16, debateLines()...)
	d.keys(":", "re")
	for range 16 {
		d.keys("tab")
		l := d.c.top().(*command)
		if l.offer > 0 {
			chosen := l.offered[l.offer-1].line
			d.shows(": "+chosen, " "+chosen)
		}
		d.whole()
	}
}
