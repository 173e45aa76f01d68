package console

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly/refusal"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// longest is what the program says longest, in a language, where it refuses something.
func longest(language string) string {
	long := ""
	for _, key := range refusal.Keys() {
		r := refusal.New(key, "María Fernández", "12", "14", "Ben Sarr", "3")
		if told := words.Of(language).Say(r.Phrase); look.Width(told) > look.Width(long) {
			long = told
		}
	}
	return long
}

// The longest refusal covers nothing of the frame: neither its lines, nor a banner, nor the keys, on any screen, in the smallest usual window. The
// pane gives way, at its end.
func TestLongRefusalsCoverNoFrame(t *testing.T) {
	lost := twoLines("rule quorum 40", `move "That we meet." by Ana anyway "the room wished it"`, "second Ben", "hand Ben", "hand Cleo", "call")
	for _, language := range words.Languages() {
		long := longest(language)
		if look.Width(long) < 120 {
			t.Fatalf("%s: %q is no long refusal", language, long)
		}
		for _, screen := range []string{"1", "2", "3", "4", "5", "6", "8", "count"} {
			t.Run(language+" "+screen, func(t *testing.T) {
				lines, keys := lost, []string{screen}
				if screen == "count" {
					lines, keys = countLines(), nil
				}
				d := newDeskWith(t, 60, 16, func(o *Options) { o.Language = language }, lines...).keys(keys...)
				framed := func() []string {
					var of []string
					for _, l := range strings.Split(d.screen(), "\n") {
						if strings.HasPrefix(l, "──") || strings.Contains(l, d.c.pen.signs.Alarm) {
							of = append(of, strings.TrimRight(l, " "))
						}
					}
					return of
				}
				before, was := framed(), strings.Split(d.screen(), "\n")
				d.c.complain(long)
				is := strings.Split(d.screen(), "\n")
				if after := framed(); !slices.Equal(before, after) {
					t.Errorf("the frame was\n%s\nand is\n%s\n%s", strings.Join(before, "\n"), strings.Join(after, "\n"), d.screen())
				}
				for _, n := range []int{0, 1, 2, len(is) - 1} {
					if is[n] != was[n] {
						t.Errorf("line %d was %q and is %q", n+1, was[n], is[n])
					}
				}
				if words := strings.Join(strings.Fields(long), " "); !strings.Contains(strings.Join(strings.Fields(d.screen()), " "), words) {
					t.Errorf("%q is not told whole:\n%s", words, d.screen())
				}
			})
		}
	}
}

// The key past what was refused stands in the bottom line, however little fits there.
func TestAnywayIsTheLastHintToGo(t *testing.T) {
	for _, language := range words.Languages() {
		says := words.Of(language).Own("console").Say(words.Say("key.anyway"))
		newDeskWith(t, 60, 16, func(o *Options) { o.Language = language }, twoLines("rule quorum 40")...).keys("m").shows("! " + says)
	}
}
