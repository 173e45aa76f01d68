package console

import (
	"fmt"
	"strconv"
	"strings"

	"stacktaker/ui/look"
)

func itoa(n int) string { return strconv.Itoa(n) }

// tell says what the screens say in their own words. {0}, {1} … are what is put in.
func (c *console) tell(key string, args ...any) string {
	told := tell(key, args...)
	if !c.pen.utf8 {
		told = strings.NewReplacer("…", "...", "·", "-", "×", "x", "↑", "^", "↓", "v", "←", "<").Replace(told)
	}
	return told
}

func tell(key string, args ...any) string {
	s := english(key)
	if s == "" {
		return "[" + key + "]"
	}
	if len(args) == 0 {
		return s
	}
	places := make([]string, 0, 2*len(args))
	for i, a := range args {
		places = append(places, "{"+strconv.Itoa(i)+"}", fmt.Sprint(a))
	}
	return look.Clean(strings.NewReplacer(places...).Replace(s)) // in one pass: what is put in is not looked at
}
