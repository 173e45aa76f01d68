package room

// french is the table in French. It has the keys of [english]; the words are short, since they are read from the back.
func french(key string) string {
	switch key {
	case "colon":
		return "{0} :"
	case "small.enlarge":
		return "Agrandissez cette fenêtre, ou réduisez ses lettres."
	case "small.size":
		return "Elle fait {0}, il lui faut 40×12."
	case "quorum.lost":
		return "quorum perdu : {0} en salle, il en faut {1}"
	case "quorum.short":
		return "quorum pas encore atteint : {0} en salle, il en faut {1}"

	case "apart":
		return "NON CONNECTÉ"
	case "apart.since":
		return "depuis {0}"
	case "apart.wait":
		return "Ici s'affiche ce que voit la salle, dès que l'assemblée tourne dans sa propre fenêtre."
	case "apart.too-much":
		return "ce qu'envoie l'assemblée est trop long pour être affiché ; quittez les deux fenêtres et relancez-les"
	case "apart.not-ours":
		return "ce qui répond n'est pas une assemblée de ce programme ; quittez les deux fenêtres et relancez-les"
	case "apart.version":
		return "l'assemblée tourne dans une autre version de ce programme ; lancez la même dans les deux fenêtres"
	case "apart.leave":
		return "q quitte"

	case "floor":
		return "A LA PAROLE"
	case "floor.back":
		return "puis {0} reprend"
	case "floor.motion":
		return "sur la motion {0}"
	case "floor.amendment":
		return "sur l'amendement {0}"
	case "next":
		return "ENSUITE"
	case "next.more":
		return "et {0} de plus"

	case "clock.left":
		return "restent sur {0}"
	case "clock.soon":
		return "bientôt fini, sur {0}"
	case "clock.over":
		return "temps dépassé, sur {0}"
	case "clock.spent":
		return "jusqu'ici"
	case "clock.stands":
		return "chrono arrêté"

	case "recess":
		return "PAUSE"
	case "recess.until":
		return "jusqu'à {0}"
	case "silence":
		return "SILENCE"

	case "motion":
		return "MOTION {0}"
	case "motion.amendment":
		return "AMENDEMENT {0}"
	case "motion.parent":
		return "motion {0}"
	case "motion.course":
		return "MOTION DE PROCÉDURE"
	case "motion.course.amendment":
		return "AMENDEMENT"
	case "motion.course.parent":
		return "motion de procédure"
	case "challenge.ruling":
		return " : {0}"
	case "challenge.overturned":
		return "la décision est annulée"
	case "challenge.stands":
		return "la décision est maintenue"
	case "ruling":
		return "décision : {0}"
	case "ruling.upheld":
		return "retenu"
	case "ruling.dismissed":
		return "écarté"
	case "ruling.needs":
		return "l'animation a décidé que la motion {0} exige {1}"
	case "motion.action":
		return "action directe"
	case "motion.ratify":
		return "ratifier"
	case "motion.recall":
		return "révoquer"
	case "motion.rescind":
		return "annuler"
	case "motion.second":
		return "qui appuie ?"
	case "motion.moved":
		return "présente : {0}"
	case "motion.seconded":
		return "appuie : {0}"
	case "needs.simple":
		return "majorité simple"

	case "hands":
		return "MAINS LEVÉES"
	case "hands.put":
		return "ON VOTE"
	case "hands.division":
		return "DIVISION"
	case "hands.walk":
		return "allez de votre côté"
	case "hands.again":
		return "nouveau décompte"
	case "hands.entered":
		return "inscrit, pas proclamé"
	case "hands.voters":
		return "{0} voix"
	case "hands.sides":
		return "pour, contre, abstention"
	case "part.for":
		return "pour"
	case "part.against":
		return "contre"
	case "part.abstain":
		return "abst."
	case "part.waiting":
		return "à venir"
	case "part.teller":
		return "attend l'autre décompte"
	case "part.differ":
		return "les décomptes diffèrent : recompter"
	case "part.teller.short":
		return "un décompte"
	case "part.differ.short":
		return "recompter"
	case "part.more":
		return "et {0} {0#section|sections} de plus"

	case "side.for":
		return "POUR"
	case "side.against":
		return "CONTRE"
	case "side.abstain":
		return "ABSTENTION"
	case "carried":
		return "{0&ADOPTÉE|ADOPTÉ}"
	case "not-carried":
		return "{0&REJETÉE|REJETÉ}"
	case "note.unanimous":
		return "à l'unanimité"
	case "note.nem-con":
		return "personne contre"
	case "note.tie":
		return "égalité"
	case "note.floors":
		return "tous les lieux décident ensemble"
	case "floor.counted":
		return "COMPTÉE"
	case "straw":
		return "VOTE INDICATIF"
	case "straw.not":
		return "il ne décide de rien"

	case "consensus":
		return "CONSENSUS ?"
	case "consensus.asked":
		return "qui bloque ? qui se met en retrait ?"
	case "consensus.blocks":
		return "BLOCAGES"
	case "consensus.asides":
		return "RETRAITS"
	case "hands.seen":
		return "vu sans compter, pas proclamé"

	case "contest.election":
		return "ÉLECTION"
	case "contest.proposals":
		return "PROPOSITIONS CONCURRENTES"
	case "contest.seats":
		return "{0} {0#siège|sièges}"
	case "contest.again":
		return "nouveau tour"
	case "contest.lot":
		return "TIRAGE AU SORT"
	case "contest.call":
		return "lancez un nombre"
	case "contest.elected":
		return "ÉLECTION DE"
	case "contest.survives":
		return "RETENUE"
	case "contest.vacant":
		return "VACANT"
	case "contest.nobody":
		return "personne n'obtient le siège"
	case "contest.gets":
		return "obtient le siège"
	case "choice.elected":
		return "siège"
	case "choice.survives":
		return "retenue"
	case "choice.fallen":
		return "hors course"

	case "camera":
		return "HUIS CLOS"
	case "camera.floor":
		return "temps de parole"
	case "camera.words":
		return "Son texte appartient à un huis clos."
	case "camera.item":
		return "(à huis clos)"

	case "evening":
		return "L'ASSEMBLÉE"
	case "evening.first":
		return "{0} pour la 1re fois ce soir"
	case "evening.again":
		return "{0} de nouveau"
	case "evening.present":
		return "PRÉSENCE"
	case "evening.quorum":
		return "quorum {0}"
	case "evening.now":
		return "{0} maintenant"

	case "round":
		return "TOUR DE TABLE"
	case "round.each":
		return "chaque personne une fois"

	case "item.done":
		return "fini"
	case "item.deferred":
		return "reporté"
	case "item.of":
		return "sur {0}"
	case "facilitates":
		return "{0} anime"

	case "closed":
		return "SÉANCE LEVÉE"
	case "closed.at":
		return "à {0}"
	case "closed.seal":
		return "LE SCELLÉ"
	case "closed.sealed":
		return "le registre est scellé"
	case "closed.next":
		return "PROCHAINE ASSEMBLÉE"
	}
	return ""
}
