package console

// spanishRehearsal is what is said around a meeting that plays itself.
func spanishRehearsal(key string) string {
	switch key {
	case "rehearsal":
		return "ENSAYO"
	case "rehearsal.key":
		return "cualquier tecla pausa"
	case "rehearsal.paused":
		return "ensayo parado: Enter sigue, Tab toma el mando"
	case "rehearsal.yours":
		return "ahora es tuyo: las teclas hacen lo que en una asamblea de verdad"
	case "rehearsal.end":
		return "aquí acaba el ensayo; mira lo que quieras, o q sale"
	case "rehearsal.leave":
		return "¿Dejar el ensayo? No se guarda nada de él."
	case "key.playon":
		return "sigue"
	case "key.takeover":
		return "tomar el mando"
	case "key.screens":
		return "a 8 mirar"
	}
	return ""
}
