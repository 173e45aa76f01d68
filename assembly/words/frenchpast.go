package words

// frenchPast is what is said of the meetings before this one.
func frenchPast(key string) string {
	switch key {
	case "past.minutes":
		return "Procès-verbal de l'assemblée {0}"
	case "past.actions":
		return "Tâches en retard : {0}"
	case "past.report":
		return "Mandat dont le rapport est dû : {0}"
	case "past.missed":
		return "{0} : renouveler ou révoquer ?"
	case "past.grievances":
		return "Griefs sans réponse : {0}"
	case "past.motion":
		return "Motion {0}, restée en suspens : {1}"
	case "past.motion.camera":
		return "Motion {0}, restée en suspens"
	case "past.closed":
		return "Affaires traitées à huis clos"
	case "past.election":
		return "Élection : {0}"
	case "import.how":
		return "on importe des personnes d'un tableur par : stacktaker members import FILE CSV"
	case "import.wrong":
		return "{0} {0#ligne contient une erreur|lignes contiennent une erreur} ; rien n'a été importé"
	case "import.nothing":
		return "tout le monde dans le tableur est déjà sur la liste à l'identique ; il n'y a rien à importer"
	case "rotation.co":
		return "coanimation la dernière fois ; {0}"
	}
	return ""
}
