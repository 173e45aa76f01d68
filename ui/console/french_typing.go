package console

// frenchTyping is what keys and fields answer.
func frenchTyping(key string) string {
	switch key {
	case "command.follow":
		return "encore {0} {0#ligne collée|lignes collées} ; chacune vient quand la précédente est dite"
	case "doubt":
		return "{0} personnes correspondent : {1} et d'autres ; tapez plus de lettres, ou choisissez avec ↓"
	case "doubt.people":
		return "{0} personnes"
	case "menu.choose":
		return "choisissez d'abord une ligne, par une flèche ou des lettres"
	case "move.owed":
		return "d'abord : qui se charge de la motion {0}, et pour quand ? Tab : qui fait quoi, ou aucune tâche"
	case "key.another":
		return "un autre nom"
	case "key.takeback":
		return "reprendre"
	case "ruling.choose":
		return "{0} l'accepte, {1} la rejette ; puis Entrée"
	case "ask.postpone":
		return "à quand :"
	case "ask.refer":
		return "à qui :"
	case "ask.next-meeting":
		return "quand et où :"
	case "done.withdraw":
		return "retirée"
	case "done.no-action":
		return "aucune tâche"
	case "done.lapse":
		return "caduque"
	case "done.rule-out":
		return "irrecevable"
	case "done.accept":
		return "acceptée comme amicale"
	case "done.pass":
		return "passe son tour"
	case "done.absent":
		return "pas là"
	case "done.drop":
		return "hors de la liste"
	}
	return ""
}
