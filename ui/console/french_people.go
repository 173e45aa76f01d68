package console

// frenchPeople is who comes in, and who is new.
func frenchPeople(key string) string {
	switch key {
	case "new.doubt":
		return "{0} n'est pas sur la liste ; Entrée encore une fois l'ajoute, une lettre recommence"
	case "new.alike":
		return "{0} ressemble à {1}, en lettres d'un autre alphabet ; Entrée encore une fois l'ajoute"
	case "new.told":
		return "nouveau nom sur la liste : {0}"
	case "new.undo":
		return "{0} ; u l'enlève"
	case "door.type":
		return "tapez des lettres du nom ; ↓ choisit sans"
	case "door.new":
		return "inscription sur la liste ({0})"
	case "role.facilitator.short":
		return "{0} anime jusqu'à {1}"
	case "roll.since":
		return "depuis {0}"
	case "roll.slip":
		return "{0} est là, sur la liste depuis {1} seulement. Une erreur ? Choisissez « part » : ce nom ne compte plus et reste sur la liste comme parti."
	case "key.plain.up":
		return "Haut"
	case "key.plain.down":
		return "Bas"
	case "key.plain.left":
		return "Gauche"
	case "key.plain.right":
		return "Droite"
	}
	return ""
}
