package console

// frenchCards is the title, the questions, and the cards.
func frenchCards(key string) string {
	switch key {
	case "title.name":
		return "stacktaker"
	case "title.asks":
		return "Titre de l'assemblée :"
	case "title.usual":
		return "Assemblée du {0}"
	case "title.just":
		return "Entrée commence tout de suite ; sans titre c'est « {0} ». Quorum, liste et ordre du jour peuvent s'ajouter en cours de route."
	case "leave":
		return "Quitter ? Rien n'est perdu ; l'assemblée reste ouverte et ses chronos tournent."
	case "leave.yes":
		return "quitter"
	case "leave.no":
		return "rester"
	case "old":
		return "Cette assemblée n'a jamais été close. Sa dernière inscription est du {0}."
	case "old.on":
		return "continuer"
	case "old.close":
		return "la clore à cette heure"
	case "old.new":
		return "en commencer une autre"
	case "page.more":
		return "{0} de plus"
	case "help.floor":
		return "TOUCHES DE LA PAROLE"
	case "help.agenda":
		return "TOUCHES SUR L'ORDRE DU JOUR"
	case "help.roll":
		return "TOUCHES SUR LA LISTE"
	case "help.motions":
		return "TOUCHES SUR LES MOTIONS"
	case "help.count":
		return "TOUCHES PENDANT LE DÉCOMPTE"
	case "help.ruling":
		return "choisir la décision : retenu ou écarté"
	case "help.ruling.enter":
		return "rend cette décision"
	case "help.digits":
		return "taper le nombre de la colonne ; vide, c'est 0"
	case "help.blank":
		return "vide tous les écrans, et les ramène, aussi pendant la saisie"
	case "help.lines":
		return "Ce qui peut se dire sur la ligne de commande (:), par thème ; les mots en capitales sont à remplir, ce qui est entre [ ] peut être omis."
	case "rule":
		return "LA RÈGLE : {0}"
	case "rule.key":
		return "{0} règle"
	case "rule.refused":
		return "REFUSÉ"
	case "orders":
		return "RÈGLEMENT"
	case "orders.changed":
		return "CHANGÉ"
	case "orders.rest":
		return "COMME D'USAGE"
	case "orders.none":
		return "Toutes ont leur valeur d'usage."
	case "orders.default":
		return "par défaut {0}"
	case "orders.since":
		return "depuis {0}"
	case "orders.takes":
		return "accepte {0}"
	case "handover":
		return "RELAIS"
	case "handover.now":
		return "maintenant"
	case "handover.floor":
		return "parole"
	case "handover.nobody":
		return "personne ne parle"
	case "handover.stack":
		return "tours"
	case "handover.more":
		return "et {0} de plus"
	case "handover.motion":
		return "motion"
	case "handover.quorum":
		return "quorum"
	case "handover.present":
		return "{0} en salle, il en faut {1}"
	case "handover.time":
		return "temps"
	case "handover.left":
		return "{0} : reste {1}"
	case "handover.over":
		return "{0} : {1} en trop"
	case "handover.next":
		return "QUI VIENT ENSUITE"
	case "handover.other":
		return "une autre personne"
	case "seal":
		return "SCELLÉ"
	case "seal.read":
		return "Lisez ces mots à voix haute ; plusieurs personnes les notent. Ils figurent au procès-verbal, et la prochaine assemblée s'ouvre avec eux."
	}
	return ""
}
