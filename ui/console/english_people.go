package console

// englishPeople is who comes in, and who is new.
func englishPeople(key string) string {
	switch key {
	case "new.doubt":
		return "{0} is not on the roll; Enter again adds them, letters begin anew"
	case "new.alike":
		return "{0} looks like {1}, in letters of another script; Enter again adds them"
	case "new.told":
		return "new on the roll: {0}"
	case "new.undo":
		return "{0}; u takes it back"
	case "door.type":
		return "type letters of the name; ↓ chooses without"
	case "door.new":
		return "new on the roll ({0})"
	case "role.facilitator.short":
		return "{0} facilitates until {1}"
	case "roll.since":
		return "since {0}"
	case "roll.slip":
		return "{0} is here, new on the roll since {1}. A slip? Then choose leaves: it counts no more, and stays on the list as gone."
	case "key.plain.up":
		return "Up"
	case "key.plain.down":
		return "Down"
	case "key.plain.left":
		return "Left"
	case "key.plain.right":
		return "Right"
	}
	return ""
}
