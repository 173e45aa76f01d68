package text

import (
	"strings"
	"time"

	"stacktaker/assembly/words"
)

// tongue is the language of what is told: what the assembly says, what the room view says, and the sentences that stand here alone.
type tongue struct{ assembly, room, own words.Table }

// speaking is a language, and English where there is no such table.
func speaking(language string) tongue {
	t := words.Of(language)
	return tongue{t, t.Own("room"), t.Own("text")}
}

// tell is a sentence of the teller's own.
func (t tongue) tell(key string, args ...any) string { return t.own.Say(words.Say(key, args...)) }

// wall is what the room view says in its own words.
func (t tongue) wall(key string, args ...any) string { return t.room.Say(words.Say(key, args...)) }

// kind is what a hand is called; "" for somebody who just speaks.
func (t tongue) kind(kind string) string {
	if kind == "" || kind == "speak" || !t.assembly.Has("kind."+kind) {
		return ""
	}
	return t.assembly.Say(words.Say("kind." + kind))
}

// lasting is a duration as it is read out; "" for none.
func (t tongue) lasting(d time.Duration) string {
	if d <= 0 {
		return ""
	}
	whole := d.Round(time.Second)
	var parts []string
	for _, unit := range []struct {
		key  string
		long time.Duration
	}{{"time.hours", time.Hour}, {"time.minutes", time.Minute}, {"time.seconds", time.Second}} {
		if n := int(whole / unit.long); n > 0 {
			parts = append(parts, t.tell(unit.key, n))
		}
		whole %= unit.long
	}
	return strings.Join(parts, " ")
}
