package console

// frenchGuide is [englishGuide] in French.
func frenchGuide(key string) string {
	switch key {
	case "offers.more":
		return "encore {0} {1}"
	case "key.take":
		return "prendre"
	case "key.enough":
		return "dire ainsi"
	case "key.about":
		return "à quel sujet"
	case "ask.about":
		return "à quel sujet :"
	case "motion.procedural":
		return "MOTION DE PROCÉDURE"
	case "motion.amendment":
		return "AMENDEMENT {0}"
	case "motion.procedural.amendment":
		return "AMENDEMENT À LA MOTION DE PROCÉDURE"
	case "motion.procedural.put":
		return "la motion de procédure"
	case "guide.out":
		return "sans cela"
	case "guide.enough":
		return "c'est tout"
	case "guide.form":
		return "il faut ici {0}"
	case "expects.quoted":
		return "{0}, entre guillemets"
	case "arg.a":
		return "le numéro du grief"
	case "arg.answered.how":
		return "ce que l'employeur a répondu"
	case "arg.settled.how":
		return "ce qu'elle devient"
	case "arg.merge.b":
		return "le grief qui reste"
	case "arg.merge.how":
		return "distinct si personne n'est dans les deux"
	case "arg.rank.ranks":
		return "chaque grief et ses mains, par exemple 3 31"
	case "arg.grievance.area":
		return "où c'est ainsi"
	case "arg.grievance.people":
		return "combien de personnes cela touche"
	case "arg.name":
		return "le nom du mandat"
	case "arg.mandate.delegates":
		return "qui est envoyé"
	case "arg.mandate.alternate":
		return "qui remplace une personne empêchée"
	case "arg.mandate.from":
		return "la motion dont il découle"
	case "arg.mandate.must":
		return "ce qu'il faut faire"
	case "arg.mandate.may":
		return "ce qu'il est permis de faire"
	case "arg.mandate.refer":
		return "ce qui doit revenir devant l'assemblée"
	case "arg.report.text":
		return "ce qui est rapporté"
	case "arg.report.proposal":
		return "ce qui est proposé"
	case "arg.import.source":
		return "le tableur"
	case "arg.amount":
		return "combien, dans la plus petite unité"
	case "arg.paid.text":
		return "pour quoi c'est payé"
	}
	return ""
}
