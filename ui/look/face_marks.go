package look

// The rows of dots that marks take. Those above have one blank row between them and their letter.
const (
	overHeight  = 2
	overRoom    = overHeight + 1
	underHeight = 2
)

// overMark is a mark above letters, whose middle is a dot or, above an even letter, two; empty where there is none.
func overMark(r rune, even bool) string {
	switch r {
	case '\u030b': // double acute
		return ".#..#/#..#."
	case '\u0306': // breve
		return "#...#/.###."
	}
	if even {
		return evenMark(r)
	}
	switch r {
	case '\u0300': // grave
		return "#../.#."
	case '\u0301': // acute
		return "..#/.#."
	case '\u0302': // circumflex
		return ".#./#.#"
	case '\u0303': // tilde
		return ".##.#/#..#."
	case '\u0304': // macron
		return ".../###"
	case '\u0307': // dot
		return "./#"
	case '\u0308': // diaeresis
		return ".../#.#"
	case '\u030a': // ring
		return "###/#.#"
	case '\u030c': // caron
		return "#.#/.#."
	}
	return ""
}

func evenMark(r rune) string {
	switch r {
	case '\u0300':
		return "#./.#"
	case '\u0301':
		return ".#/#."
	case '\u0302':
		return ".##./#..#"
	case '\u0303':
		return ".#.#/#.#."
	case '\u0304':
		return "..../####"
	case '\u0307':
		return "../##"
	case '\u0308':
		return "..../#..#"
	case '\u030a':
		return "####/#..#"
	case '\u030c':
		return "#..#/.##."
	}
	return ""
}

// underMark is a mark below a letter, beginning at its foot; empty where there is none.
func underMark(r rune) string {
	switch r {
	case '\u0327': // cedilla
		return ".#./##."
	case '\u0328': // ogonek
		return ".#./.##"
	case '\u0323': // dot
		return ".../.#."
	case '\u0326': // comma
		return ".../##."
	case '\u0331': // macron
		return ".../###"
	}
	return ""
}
