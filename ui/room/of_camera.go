package room

import "stacktaker/ui/look"

// inCamera is what the room sees while a session is closed: that it is, and how the time runs. No words, no names, no figures, nor that
// anything is put or decided: a wall hangs where others pass.
func (v viewer) inCamera(told Sight) Sight {
	told = Sight{Language: told.Language, Meeting: told.Meeting, Title: told.Title, Where: told.Where, InCamera: true, NoQuorum: told.NoQuorum, Pause: told.Pause}
	if sp := v.speech(); sp != nil {
		told.Speech = &Speech{Clock: sp.Clock}
	}
	return told
}

// unsaid stands where words belong to a closed session.
func (v viewer) unsaid() []look.Segment { return []look.Segment{{Text: v.tell("camera.words")}} }
