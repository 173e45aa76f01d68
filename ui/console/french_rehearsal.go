package console

// frenchRehearsal is what is said around a meeting that plays itself.
func frenchRehearsal(key string) string {
	switch key {
	case "rehearsal":
		return "RÉPÉTITION"
	case "rehearsal.key":
		return "une touche met en pause"
	case "rehearsal.paused":
		return "répétition arrêtée : Entrée continue, Tab prend la main"
	case "rehearsal.yours":
		return "à vous : les touches font ce qu'elles font un vrai soir"
	case "rehearsal.end":
		return "fin de la répétition ; regardez ce que vous voulez, ou q quitte"
	case "rehearsal.leave":
		return "Quitter la répétition ? Rien n'en est gardé."
	case "key.playon":
		return "continue"
	case "key.takeover":
		return "prendre la main"
	case "key.screens":
		return "à 8 regarder"
	}
	return ""
}
