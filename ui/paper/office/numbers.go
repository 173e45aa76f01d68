package office

import (
	"strconv"
	"strings"
)

// numeral is the number of a section or of a paragraph in it as a word processor counts it: who puts in a paragraph has the others numbered anew.
type numeral struct {
	letters bool // sections have letters, and not numbers
	within  bool // it is that of a paragraph: "5.1"
	value   int
	begins  bool // it does not follow on the last of its kind
}

// numerals counts as a word processor does, to know which numbers it prints by itself; others are written as text.
type numerals struct {
	sections map[bool]int // the last one, by whether it has a letter
	current  string       // the number of the section that is open
	letters  bool         // of it
	points   int          // in it
}

// section is the numeral of a section; false where its number is of another kind, and is text.
func (n *numerals) section(number string) (numeral, bool) {
	value, err := strconv.Atoi(number)
	letters := len(number) == 1 && number[0] >= 'A' && number[0] <= 'Z'
	if letters {
		value = int(number[0]-'A') + 1
	} else if err != nil || value < 1 || strconv.Itoa(value) != number {
		n.current = ""
		return numeral{}, false
	}
	if n.sections == nil {
		n.sections = map[bool]int{}
	}
	last, known := n.sections[letters]
	n.sections[letters], n.current, n.letters, n.points = value, number, letters, 0
	return numeral{letters: letters, value: value, begins: !known || value != last+1}, true
}

// point is the numeral of a paragraph in the section that is open.
func (n *numerals) point(number string) (numeral, bool) {
	in, last, is := strings.Cut(number, ".")
	if !is || n.current == "" || in != n.current || last != strconv.Itoa(n.points+1) {
		return numeral{}, false
	}
	n.points++
	return numeral{letters: n.letters, within: true, value: n.points}, true
}
