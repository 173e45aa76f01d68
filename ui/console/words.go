package console

import (
	"strconv"

	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

func itoa(n int) string { return strconv.Itoa(n) }

// tongue is the language of the screens: what the assembly says, and what they say in their own words.
type tongue struct{ assembly, own words.Table }

// speaking is a language, and English where there is no such table.
func speaking(language string) tongue {
	t := words.Of(language)
	return tongue{t, t.Own("console")}
}

// tell says what the screens say in their own words. {0}, {1} … are what is put in, in one pass: that is not looked at.
func (t tongue) tell(key string, args ...any) string {
	return look.Clean(t.own.Say(words.Say(key, args...)))
}

// tell says what the screens say in their own words, with the signs that the terminal has.
func (c *console) tell(key string, args ...any) string {
	return c.pen.written(c.tongue.tell(key, args...))
}

// written is a text of ours as the terminal can show it.
func (p pen) written(said string) string {
	if p.utf8 {
		return said
	}
	return look.Spelled(said)
}
