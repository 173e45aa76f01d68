package look

import (
	"regexp"
	"sync"
)

// Pattern is a pattern that is made when it is first asked for: made with the program, all of them together would be a tenth of what a start
// takes, and most evenings ask for none. What cannot be read as a pattern is a mistake of the program.
func Pattern(says string) func() *regexp.Regexp {
	return sync.OnceValue(func() *regexp.Regexp { return regexp.MustCompile(says) })
}
