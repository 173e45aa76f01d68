package console

// frenchMinutes is the minutes on the screen, and the papers that are written from there.
func frenchMinutes(key string) string {
	switch key {
	case "minutes":
		return "PROCÈS-VERBAL, tel qu'il s'imprimerait"
	case "minutes.none":
		return "il n'y a pas de procès-verbal sur cet écran ; il s'écrit par : stacktaker minutes"
	case "minutes.approved":
		return `ce procès-verbal est approuvé ; ce qui est faux se corrige par : correct "…"`
	case "minutes.items":
		return "les points vont de 1 à {0} ; aucun d'eux : l'assemblée entière"
	case "key.papers":
		return "écrire"
	case "menu.key.papers":
		return "écrire le procès-verbal dans un dossier"
	case "key.screen7", "menu.key.screen7":
		return "le procès-verbal"
	case "prompt.papers":
		return "ÉCRIRE LE PROCÈS-VERBAL"
	case "ask.item":
		return "sur quel point (son numéro, ou rien)"
	case "ask.formats":
		return "dans quels formats (pdf docx odt html md txt)"
	case "ask.folder":
		return "dans quel dossier, par exemple celui d'une clé USB"
	case "papers.formats":
		return "dites un format ou plus, par exemple : pdf docx"
	case "papers.folder":
		return "dites un dossier"
	case "papers.writing":
		return "le procès-verbal s'écrit …"
	case "papers.written":
		return "écrit : {0}"
	}
	return ""
}
