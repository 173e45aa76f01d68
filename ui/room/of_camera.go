package room

import "stacktaker/ui/look"

// inCamera is what the room sees while a session is closed: that it is, what hands are asked for, and how the time
// runs. No words, no names, no figures.
func (v viewer) inCamera(desk Desk, told Sight) Sight {
	told = Sight{Language: told.Language, Title: told.Title, Where: told.Where, InCamera: true, NoQuorum: told.NoQuorum, Pause: told.Pause}
	if sp := v.speech(); sp != nil {
		told.Speech = &Speech{Clock: sp.Clock}
	}
	if h := v.hands(desk); h != nil {
		told.Hands = &Hands{
			Asked: h.Asked, Section: h.Section, Voters: h.Voters, Only: h.Only, All: h.All, Again: h.Again, Division: h.Division, Consensus: h.Consensus,
			Begun: h.Begun, Entered: h.Entered,
		}
	}
	return told
}

// unsaid stands where words belong to a closed session.
func (v viewer) unsaid() []look.Segment { return []look.Segment{{Text: v.tell("camera.words")}} }
