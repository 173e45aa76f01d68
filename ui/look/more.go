package look

import (
	"strings"

	"github.com/charmbracelet/x/ansi"
)

// More is s with a sign behind it that there is more, in at most w cells: as many whole words of it as there is room for, a part of a word
// only where the first one is too wide. What ends in the sign gets no second one. A styled s keeps its styles.
func More(s string, w int, sign string) string {
	plain := strings.TrimRight(ansi.Strip(s), " ")
	room := w - Width(sign) - 1
	switch {
	case room < 1:
		return Cut(s, w)
	case strings.HasSuffix(plain, sign) && Width(plain) <= w:
		return s
	case Width(plain) > room:
		kept := ansi.Truncate(plain, room, "")
		indent := len(plain) - len(strings.TrimLeft(plain, " "))
		if at := strings.LastIndexByte(kept, ' '); at >= indent && at > 0 && !strings.HasPrefix(plain[len(kept):], " ") {
			kept = kept[:at]
		}
		plain = kept
	}
	plain = strings.TrimSuffix(strings.TrimRight(plain, " "), sign)
	return ansi.Truncate(s, Width(strings.TrimRight(plain, " ")), "") + " " + sign
}
