package console_test

import (
	"strings"
	"testing"
)

// What is typed over a name that is put right takes its place; by the arrows it is edited.
func TestTypedNameTakesThePlaceOfTheOld(t *testing.T) {
	begun := []string{`convene "A"`, `arrive "Karin Stull" "Ben Sarr"`, `open`}
	over := drive(t, 80, 24, begun...)
	over.Press("3", "enter", "enter").Press(lettersOf("Karin Stoll")...).Press("enter").Sees("Karin Stoll").Misses("Stull")
	edited := drive(t, 80, 24, begun...)
	edited.Press("3", "enter", "enter", "left", "left", "backspace", "o", "enter").Sees("Karin Stoll").Misses("Stull")
}

// lettersOf are the keys that type a text.
func lettersOf(text string) []string {
	keys := strings.Split(text, "")
	for i, key := range keys {
		if key == " " {
			keys[i] = "space"
		}
	}
	return keys
}

// The rows of what can be done with somebody who is here keep their places, whether they wait or not.
func TestRowsOfAPersonKeepTheirPlaces(t *testing.T) {
	for _, lines := range [][]string{nil, {"hand Ana"}} {
		d := drive(t, 80, 24, append([]string{`convene "A"`, "arrive Ana Ben", "open"}, lines...)...)
		d.Press("3", "enter", "down").Marked("Ana raises a hand")
		d.Press("down").Marked("Ana leaves")
	}
}
