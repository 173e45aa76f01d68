package console

// spanishPeople is who comes in, and who is new.
func spanishPeople(key string) string {
	switch key {
	case "new.doubt":
		return "{0} no está en el censo; Intro otra vez lo inscribe, las letras empiezan de nuevo"
	case "new.alike":
		return "{0} parece {1}, con letras de otro alfabeto; Intro otra vez lo inscribe"
	case "new.told":
		return "en el censo desde ahora: {0}"
	case "new.undo":
		return "{0}; u lo deshace"
	case "door.type":
		return "escribe letras del nombre; ↓ elige sin ellas"
	case "door.new":
		return "desde ahora en el censo ({0})"
	case "role.facilitator.short":
		return "modera {0} hasta las {1}"
	case "roll.since":
		return "desde las {0}"
	case "roll.slip":
		return "{0} está aquí, en el censo solo desde las {1}. ¿Un error? Elige «se va»: ya no cuenta, y queda en el censo como ausente."
	case "key.plain.up":
		return "Arriba"
	case "key.plain.down":
		return "Abajo"
	case "key.plain.left":
		return "Izq"
	case "key.plain.right":
		return "Der"
	}
	return ""
}
