package archive

import (
	"strings"
	"unicode/utf8"

	"stacktaker/assembly/names"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/look"
)

// How much of a text is told where something is found in it: all of a short one, else some letters before and behind what is found.
const (
	wholeText    = 140
	lettersFound = 60
)

// around is a text in one line, shortened around what is looked for, which is marked on a terminal; false where it is not in it.
func (f *finds) around(text string) (string, bool) {
	line := strings.Join(strings.Fields(look.Clean(text)), " ")
	from, to, found := span(line, f.want)
	if !found {
		if found = strings.Contains(env.Searched(text), f.want); !found {
			from, to = 0, 0
		}
	}
	begin, end := 0, len(line)
	if utf8.RuneCountInString(line) > wholeText {
		begin, end = wordsBefore(line, from), wordsBehind(line, to)
	}
	told := line[begin:from]
	if begin > 0 {
		told = "…" + told
	}
	if to > from {
		told += f.marks[0] + line[from:to] + f.marks[1]
	}
	if told += line[to:end]; end < len(line) {
		told += "…"
	}
	return told, found
}

// span is where a folded text stands in a line, in bytes of the line.
func span(line, want string) (from, to int, found bool) {
	var b strings.Builder
	var at []int // of each folded byte, where its letter begins in the line
	for i, r := range line {
		folded := names.Fold(string(r))
		b.WriteString(folded)
		for range len(folded) {
			at = append(at, i)
		}
	}
	n := strings.Index(b.String(), want)
	if n < 0 || want == "" {
		return 0, 0, false
	}
	to = len(line)
	if end := n + len(want); end < len(at) {
		to = at[end]
	}
	if to <= at[n] { // within one letter, as s is in ß
		_, size := utf8.DecodeRuneInString(line[at[n]:])
		to = at[n] + size
	}
	return at[n], to, true
}

// wordsBefore is where the words begin that are told before a place.
func wordsBefore(line string, at int) int {
	begin := at
	for n := 0; n < lettersFound && begin > 0; n++ {
		_, size := utf8.DecodeLastRuneInString(line[:begin])
		begin -= size
	}
	if begin > 0 {
		if blank := strings.IndexByte(line[begin:at], ' '); blank >= 0 {
			return begin + blank + 1
		}
	}
	return begin
}

// wordsBehind is where the words end that are told behind a place.
func wordsBehind(line string, at int) int {
	end := at
	for n := 0; n < lettersFound && end < len(line); n++ {
		_, size := utf8.DecodeRuneInString(line[end:])
		end += size
	}
	if end < len(line) {
		if blank := strings.LastIndexByte(line[at:end], ' '); blank > 0 {
			return at + blank
		}
	}
	return end
}
