package words

// frenchDoes says in a few words what each verb does.
func frenchDoes(key string) string {
	switch key {
	case "does.convene":
		return "commence le registre d'une assemblée"
	case "does.open":
		return "ouvre l'assemblée"
	case "does.recess":
		return "suspend la séance"
	case "does.resume":
		return "reprend après une suspension"
	case "does.close":
		return "clôt l'assemblée"
	case "does.next-meeting":
		return "fixe la prochaine assemblée"
	case "does.seal":
		return "scelle le registre clos"
	case "does.rule":
		return "fixe une règle du règlement"
	case "does.pack":
		return "fixe un jeu de règles"
	case "does.members":
		return "dit combien de membres sont à jour"
	case "does.import":
		return "reprend des personnes d'un tableur"
	case "does.member":
		return "inscrit une personne sur la liste"
	case "does.arrive":
		return "enregistre des arrivées"
	case "does.leave":
		return "enregistre des départs"
	case "does.apologies":
		return "note des excuses"
	case "does.headcount":
		return "personnes votantes comptées à la porte"
	case "does.take":
		return "donne une fonction à quelqu'un"
	case "does.hand-over":
		return "passe une fonction"
	case "does.leave-role":
		return "quitte une fonction"
	case "does.rotate":
		return "propose la personne suivante pour une fonction"
	case "does.objection":
		return "fait voter sur la personne proposée"
	case "does.decline":
		return "décline une fonction"
	case "does.willing":
		return "se propose pour une fonction"
	case "does.unwilling":
		return "ne veut pas qu'on le lui propose"
	case "does.item":
		return "ajoute à l'ordre du jour"
	case "does.go":
		return "passe au point suivant"
	case "does.defer":
		return "reporte un point"
	case "does.item-time":
		return "fixe la durée du point en cours"
	case "does.hand":
		return "une main se lève"
	case "does.drop":
		return "baisse une main"
	case "does.absent":
		return "absence à l'appel"
	case "does.bump":
		return "avance quelqu'un d'une place"
	case "does.close-list":
		return "derniers noms : clôt la liste"
	case "does.reopen-list":
		return "rouvre la liste"
	case "does.call":
		return "donne la parole à la personne suivante"
	case "does.done":
		return "termine l'intervention"
	case "does.pass":
		return "quelqu'un passe son tour"
	case "does.ruling":
		return "tranche un point d'ordre"
	case "does.pause":
		return "arrête le chrono de l'intervention"
	case "does.continue":
		return "relance le chrono de l'intervention"
	case "does.extend":
		return "donne plus de temps à l'intervention"
	case "does.leave-out":
		return "décompte des chronos le temps sans le programme"
	case "does.move":
		return "présente une motion"
	case "does.second":
		return "l'appuie"
	case "does.withdraw":
		return "la motion est retirée, sans objection"
	case "does.needs":
		return "dit, par décision de l'animation, quelle majorité exige la motion en cours, jusqu'au premier chiffre"
	case "does.rule-out":
		return "déclare la motion irrecevable"
	case "does.lapse":
		return "sans appui : la motion tombe"
	case "does.amend":
		return "présente un amendement"
	case "does.accept":
		return "amendement accepté, sans objection"
	case "does.put":
		return "met la question aux voix"
	case "does.count":
		return "inscrit un chiffre"
	case "does.declare":
		return "proclame le résultat"
	case "does.recount":
		return "recompte"
	case "does.compete":
		return "propositions concurrentes"
	case "does.elect":
		return "commence une élection"
	case "does.nominate":
		return "propose une candidature"
	case "does.lot":
		return "règle une égalité par tirage au sort"
	case "does.consensus":
		return "blocages et retraits, au lieu de chiffres"
	case "does.clear":
		return "majorité nette, non comptée"
	case "does.pledge":
		return "personnes engagées pour l'action"
	case "does.round":
		return "toute personne qui le souhaite une fois, sans débat"
	case "does.silence":
		return "une pause que la salle voit"
	case "does.priority":
		return "demande à passer avant ; ce n'est dit nulle part"
	case "does.notice":
		return "annonce une motion"
	case "does.mandate":
		return "envoie une délégation avec un mandat"
	case "does.report":
		return "le rapport d'un mandat est entendu"
	case "does.renew":
		return "renouvelle un mandat jusqu'à son prochain rapport"
	case "does.discharge":
		return "donne quitus d'un mandat dont il est rendu compte"
	case "does.grievance":
		return "un grief, sans nom"
	case "does.merge":
		return "fond un grief dans un autre"
	case "does.rank":
		return "les mains classent les griefs"
	case "does.demand":
		return "propose un grief comme revendication"
	case "does.presented":
		return "une revendication a été présentée"
	case "does.answered":
		return "ce qui a été répondu à une revendication"
	case "does.settled":
		return "clôt un grief ou le porte plus haut"
	case "does.paid":
		return "ce qui a été payé sur l'argent voté"
	case "does.in-camera":
		return "commence ou finit un huis clos"
	case "does.approve-minutes":
		return "approuve le procès-verbal de cette assemblée"
	case "does.correct":
		return "corrige le procès-verbal"
	case "does.straw":
		return "un vote indicatif, qui n'engage pas"
	case "does.assign":
		return "qui fait quoi, et pour quand"
	case "does.no-action":
		return "la décision n'appelle pas de tâche"
	case "does.finished":
		return "clôt une tâche"
	case "does.note":
		return "les mots de la personne au procès-verbal"
	case "does.undo":
		return "annule la dernière commande"
	case "does.redo":
		return "rétablit ce qui a été annulé"
	}
	return ""
}
