//go:build linux

package main

import (
	"regexp"
	"strings"
)

// longest is how many bytes a question may have.
const longest = 64

// questions finds what a program asks its terminal, also where a question comes in two reads.
type questions struct {
	asked *regexp.Regexp
	rest  string // of a read that ended within one
}

// answers are what a terminal with a black page says to what is asked in a read: a modern one, that can hold a frame
// back until it is whole. What is asked of its termcap stays without an answer, as on many.
func (q *questions) answers(read []byte) string {
	text := q.rest + string(read)
	var said strings.Builder
	for {
		at := q.asked.FindStringSubmatchIndex(text)
		if at == nil {
			break
		}
		asked, mode := text[at[0]:at[1]], ""
		if at[2] >= 0 {
			mode = text[at[2]:at[3]]
		}
		said.WriteString(answer(asked, mode))
		text = text[at[1]:]
	}
	text = text[max(len(text)-longest, 0):]
	if q.rest = ""; strings.Contains(text, "\x1b") {
		q.rest = text[strings.IndexByte(text, '\x1b'):]
	}
	return said.String()
}

func newQuestions() questions {
	return questions{asked: regexp.MustCompile(`\x1b(?:\](?:10|11|12);\?(?:\x07|\x1b\\)|\[\?([0-9]+)\$p|\[[>=]?0?c|\[>0?q|\[\??6n|\[5n|\[\?u)`)}
}

func answer(asked, mode string) string {
	switch {
	case mode != "":
		return "\x1b[?" + mode + ";2$y" // known, and not set
	case strings.HasPrefix(asked, "\x1b]11"), strings.HasPrefix(asked, "\x1b]12"):
		return asked[:4] + ";rgb:0000/0000/0000\x1b\\"
	case strings.HasPrefix(asked, "\x1b]10"):
		return "\x1b]10;rgb:ffff/ffff/ffff\x1b\\"
	case strings.HasSuffix(asked, "6n"):
		return "\x1b[1;1R"
	case strings.HasSuffix(asked, "5n"):
		return "\x1b[0n"
	case strings.HasSuffix(asked, "?u"):
		return "\x1b[?0u"
	case strings.HasSuffix(asked, "q"):
		return "\x1bP>|measure\x1b\\"
	case strings.HasPrefix(asked, "\x1b[>"):
		return "\x1b[>0;276;0c"
	case strings.HasPrefix(asked, "\x1b[="):
		return ""
	}
	return "\x1b[?62;22c"
}
