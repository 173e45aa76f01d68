package console

// frenchRecord is what screen 8 says.
func frenchRecord(key string) string {
	switch key {
	case "record":
		return "REGISTRE"
	case "record.count":
		return "{0} {0#inscription|inscriptions}"
	case "record.head":
		return "empreinte {0}…"
	case "record.sealed":
		return "scellé par l'inscription {0} : {1}"
	case "record.seal":
		return "le scellé"
	case "record.after":
		return "après le scellé"
	case "record.undone":
		return "annulé"
	case "record.undone.after":
		return "après le scellé, annulé"
	case "record.entry":
		return "INSCRIPTION {0}"
	case "record.jump":
		return "l'horloge retardait sur l'inscription précédente"
	case "record.jump.ahead":
		return "l'horloge était en avance sur le temps écoulé"
	case "key.entry":
		return "ouvrir"
	case "menu.key.entry":
		return "l'inscription choisie en entier"
	case "key.screen8":
		return "registre"
	case "menu.key.screen8":
		return "le registre, inscription par inscription"
	case "help.record":
		return "TOUCHES SUR LE REGISTRE"
	}
	return ""
}
