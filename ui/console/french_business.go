package console

// frenchMotions is the motion that is pending, and the list of all.
func frenchMotions(key string) string {
	switch key {
	case "colon":
		return "{0} :"
	case "motion":
		return "MOTION {0}"
	case "needs.simple":
		return "majorité simple"
	case "motion.moved":
		return "présente : {0}"
	case "motion.seconded":
		return "présente : {0} · appuie : {1}"
	case "motion.waits":
		return "{0} {1} attend"
	case "motion.was":
		return "{0} {1} : {2}"
	case "motion.unseconded":
		return "sans appui"
	case "motion.counting":
		return "on compte les mains"
	case "motion.debated":
		return "débat clos"
	case "motion.debate":
		return "en débat"
	case "motion.more":
		return "{0} {0#ligne|lignes} de plus : 4, Entrée"
	case "motion.original":
		return "Le texte présenté, et ce qui a changé :"
	case "motion.reason":
		return "raison : {0}"
	case "then.second":
		return "puis : un appui, ou elle tombe"
	case "then.put":
		return "puis : voter {0}"
	case "then.and":
		return ", puis "
	case "then.side.for":
		return "quelqu'un pour ? on vote ?"
	case "then.side.against":
		return "quelqu'un contre ? on vote ?"
	case "then.assign":
		return "qui, et pour quand ? Tab : tâche, ou aucune"
	case "then.recount":
		return "c'était serré : Tab offre de recompter"
	case "state.moved":
		return "à appuyer"
	case "state.seconded":
		return "en débat"
	case "state.counting":
		return "au vote"
	case "state.decided-closed":
		return "à huis clos"
	case "state.carried":
		return "{0&ADOPTÉE|ADOPTÉ}"
	case "state.not-carried":
		return "{0&REJETÉE|REJETÉ}"
	case "state.lapsed":
		return "sans suite"
	case "state.ruled-out":
		return "irrecevable"
	case "state.withdrawn":
		return "retrait"
	case "state.tabled":
		return "de côté"
	case "state.postponed":
		return "report"
	case "state.referred":
		return "renvoi"
	case "state.suspended":
		return "en suspens"
	case "state.counted":
		return "comptée ici"
	case "state.noticed":
		return "en préavis"
	case "state.waits":
		return "attend"
	case "motions":
		return "MOTIONS"
	case "motions.count":
		return "{0} jusqu'ici"
	case "motions.empty":
		return "Aucune motion n'a encore été présentée."
	case "motions.figures":
		return "{0} pour · {1} contre · {2} abst."
	case "round":
		return "décompte {0}"
	case "round.division":
		return "décompte {0}, une division"
	case "round.section":
		return "décompte {0}, section {1} recomptée"
	case "round.present":
		return "{0} voix"
	}
	return ""
}

// frenchCount is the verdict, and elections and competitions.
func frenchCount(key string) string {
	switch key {
	case "challenge.for.sustain":
		return "pour, ou égalité : maintenue ; sinon : annulée"
	case "challenge.for":
		return "pour : annulée ; sinon : maintenue"
	case "challenge.overturned":
		return "la décision est annulée"
	case "challenge.stands":
		return "la décision est maintenue"
	case "verdict.floor":
		return "un lieu parmi d'autres : rien n'est décidé avant que tous soient là"
	case "verdict.counted":
		return "COMPTÉE"
	case "verdict.elected":
		return "ÉLECTION"
	case "verdict.chosen":
		return "RETENUE"
	case "verdict.vacant":
		return "VACANT"
	case "verdict.tie":
		return "ÉGALITÉ"
	case "contest.proposals":
		return "PROPOSITIONS CONCURRENTES"
	case "contest.election":
		return "ÉLECTION"
	case "contest.seats":
		return "{0} {0#siège|sièges}"
	case "contest.each":
		return "au plus {0} {0#main|mains} par personne"
	case "contest.single":
		return "{0}, sans concurrence : pour ou contre ?"
	case "contest.round":
		return "tour {0} :"
	case "contest.drawn":
		return "tirage {0}"
	case "contest.nobody":
		return "aucune candidature pour l'instant"
	case "contest.nominate":
		return "puis : candidatures (Tab), et voter"
	case "contest.put":
		return "puis : voter"
	case "contest.lot":
		return "égalité entre {0} : la salle lance un nombre, puis Tab : le tirage"
	case "contest.survives":
		return "reste {0}, qui est maintenant une motion"
	case "contest.vacant":
		return "personne n'obtient le siège, qui reste vacant"
	case "contest.elected":
		return "l'assemblée élit {0}"
	case "verdict.carried":
		return "{0&ADOPTÉE|ADOPTÉ}"
	case "verdict.rule":
		return "règle : {0}"
	case "verdict.lost":
		return "{0&REJETÉE|REJETÉ}"
	}
	return ""
}
