package minutes

// frenchTally is what the result of a question over several floors says.
func frenchTally(key string) string {
	switch key {
	case "tally.title":
		return "Une question mise aux voix dans plusieurs lieux"
	case "tally.question":
		return "La question"
	case "tally.needs":
		return "Il faut {0}, et {1}"
	case "tally.mode.aggregate":
		return "les mains de tous les lieux s'additionnent"
	case "tally.mode.every-floor":
		return "chaque lieu doit l'adopter"
	case "tally.mode.majority-of-floors":
		return "plus de la moitié des lieux doivent l'adopter"
	case "tally.mode.card":
		return "chaque lieu a autant de voix que de membres, toutes du côté de sa majorité ; celles d'un lieu à égalité, d'aucun côté"
	case "tally.floors":
		return "Ce que les lieux ont compté"
	case "tally.floors.caption":
		return "Mains par lieu"
	case "tally.verdict":
		return "Ce qu'ils ont décidé ensemble"
	case "tally.seals":
		return "Scellés"
	case "tally.seals.what":
		return "Le registre de chaque lieu est scellé par ces mots ; stacktaker verify les compare à son fichier."
	case "tally.unsealed":
		return "non scellé"
	case "column.floor":
		return "Lieu"
	case "column.members":
		return "Membres"
	case "column.voters":
		return "Droit de vote"
	case "column.all":
		return "Total"
	}
	return ""
}
