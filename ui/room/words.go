package room

import "stacktaker/assembly/words"

// tongue is the language of one drawing: what the assembly says, and what the room view says in its own words.
type tongue struct{ assembly, room words.Table }

// speaking is a language, and English where there is no such table.
func speaking(language string) tongue {
	t := words.Of(language)
	return tongue{t, t.Own("room")}
}

func (t tongue) language() string { return t.assembly.Language }

// tell says what the room view says in its own words.
func (t tongue) tell(key string, args ...any) string { return t.room.Say(words.Say(key, args...)) }

// say says what the assembly says.
func (t tongue) say(p words.Phrase) string { return t.assembly.Say(p) }
