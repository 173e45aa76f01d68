package console

// englishRehearsal is what is said around a meeting that plays itself.
func englishRehearsal(key string) string {
	switch key {
	case "rehearsal":
		return "REHEARSAL"
	case "rehearsal.key":
		return "any key pauses"
	case "rehearsal.paused":
		return "rehearsal, paused: Enter goes on, Tab takes over"
	case "rehearsal.yours":
		return "yours now: the keys do what they do on a real evening"
	case "rehearsal.end":
		return "this is the end of the rehearsal; look around, or q leaves"
	case "rehearsal.leave":
		return "Leave the rehearsal? Nothing of it is kept."
	case "key.playon":
		return "goes on"
	case "key.takeover":
		return "take over"
	case "key.screens":
		return "to 8 look around"
	}
	return ""
}
