package console

// frenchMenu is the rows of the menu.
func frenchMenu(key string) string {
	switch key {
	case "menu":
		return "MENU"
	case "menu.type":
		return "les lettres filtrent"
	case "menu.none":
		return "rien ne convient ; Retour arrière efface"
	case "menu.now":
		return "possible"
	case "menu.keys":
		return "touches"
	case "menu.not":
		return "plus tard"
	case "menu.key.call":
		return "donner la parole à qui suit"
	case "menu.key.hand":
		return "une main se lève"
	case "menu.key.done":
		return "l'intervention est finie"
	case "menu.key.order":
		return "un point d'ordre"
	case "menu.key.move":
		return "présenter une motion"
	case "menu.key.second":
		return "l'appuyer"
	case "menu.key.amend":
		return "amender ce qui est en débat"
	case "menu.key.count":
		return "mettre aux voix, et compter"
	case "menu.key.declare":
		return "proclamer le résultat"
	case "menu.key.note":
		return "une note pour le procès-verbal"
	case "menu.key.undo":
		return "annuler la dernière ligne"
	case "menu.key.redo":
		return "rétablir"
	case "menu.key.room":
		return "la vue de la salle"
	case "menu.key.more":
		return "tout ce qui est recevable aussi"
	case "menu.key.help":
		return "les touches et les verbes"
	case "menu.key.find":
		return "chercher une personne"
	case "menu.key.command":
		return "une ligne du langage"
	case "menu.key.leave":
		return "quitter l'écran"
	case "menu.key.floor", "menu.key.screen1":
		return "la parole"
	case "menu.key.screen2":
		return "l'ordre du jour"
	case "menu.key.screen3":
		return "la liste"
	case "menu.key.screen4":
		return "les motions"
	case "menu.key.go":
		return "aller au point choisi, ou le reporter"
	case "menu.key.item":
		return "ajouter un point"
	case "menu.key.checkin":
		return "enregistrer les arrivées, à la suite"
	case "menu.key.attend":
		return "arrivée ou départ de la personne choisie"
	case "menu.key.open":
		return "la motion choisie en entier"
	case "menu.motion":
		return "une motion : {0}"
	case "ready.challenge":
		return "contester la décision sur {0}"
	case "menu.key.enter.figure":
		return "inscrire le chiffre"
	case "menu.key.back":
		return "retour à la parole ; le décompte reste ouvert"
	case "topic.meeting":
		return "assemblée"
	case "topic.roll":
		return "liste"
	case "topic.roles":
		return "fonctions"
	case "topic.agenda":
		return "ordre du jour"
	case "topic.floor":
		return "parole"
	case "topic.motions":
		return "motions"
	case "topic.count":
		return "vote"
	case "topic.mandates":
		return "mandats"
	case "topic.actions":
		return "tâches"
	case "topic.grievances":
		return "griefs"
	case "topic.history":
		return "historique"
	case "ready.open":
		return "ouvrir l'assemblée"
	case "ready.resume":
		return "reprendre après la pause"
	case "ready.seal":
		return "sceller le registre, avec des nombres de la salle"
	case "ready.sealed":
		return "montrer les mots du scellé"
	case "ready.gap":
		return "décompter {0}-{1} des chronos"
	case "ready.leave":
		return "{0} part"
	case "ready.arrive":
		return "{0} arrive"
	case "ready.apologies":
		return "{0} présente ses excuses"
	case "ready.extend":
		return "une minute de plus pour {0}"
	case "ready.pass":
		return "{0} passe son tour"
	case "ready.absent":
		return "{0} n'est pas là"
	case "ready.pause":
		return "arrêter le chrono de l'intervention"
	case "ready.continue":
		return "relancer le chrono"
	case "ready.close-list":
		return "derniers noms : clore la liste"
	case "ready.reopen-list":
		return "rouvrir la liste"
	case "ready.put":
		return "voter bien que des personnes attendent, sans objection"
	case "ready.nominate":
		return "proposer une candidature"
	case "ready.lot":
		return "le tirage, avec un nombre de la salle"
	case "ready.clear.carried":
		return "majorité nette pour, sans compter"
	case "ready.clear.lost":
		return "majorité nette contre, sans compter"
	case "ready.noticed":
		return "présenter la motion {0}, annoncée"
	case "ready.accept":
		return "amendement {0} accepté, sans objection"
	case "ready.recount":
		return "recompter {0}"
	case "ready.recount.close":
		return "c'était serré : recompter {0}"
	case "ready.assign":
		return "motion {0} : qui fait quoi, et pour quand"
	case "ready.no-action":
		return "la motion {0} n'appelle pas de tâche"
	case "ready.go":
		return "aller au point {0}, {1}"
	case "ready.handover":
		return "relais : la fiche pour l'animation suivante"
	case "ready.handback":
		return "rendre l'animation à {0}"
	case "ready.facilitator":
		return "quelqu'un anime"
	case "ready.checkin":
		return "enregistrer les arrivées, à la suite"
	case "ready.orders":
		return "le règlement en vigueur"
	case "ready.seconds.hide":
		return "cacher les secondes"
	case "ready.seconds.show":
		return "montrer les secondes"
	case "ready.rule":
		return "pourquoi ce refus : {0}"
	case "ready.headcount":
		return "personnes votantes comptées à la porte"
	}
	return ""
}

// frenchLists is the agenda and the roll.
func frenchLists(key string) string {
	switch key {
	case "tonight.time":
		return "TEMPS"
	case "tonight.turns":
		return "TOURS"
	case "tonight.share":
		return "{0} pour la 1re fois · {1} de nouveau"
	case "tonight.here":
		return "LÀ"
	case "tonight.most":
		return "{0} voix · au plus {1}"
	case "tonight.quorum":
		return "QUORUM"
	case "tonight.needed":
		return "{0} en salle, il en faut {1}"
	case "tonight.lost":
		return "perdu {0}"
	case "tonight.met":
		return "de nouveau {0}"
	case "agenda":
		return "ORDRE DU JOUR"
	case "agenda.count":
		return "{0} {0#point|points}"
	case "agenda.one":
		return "1 point"
	case "agenda.empty":
		return "L'ordre du jour est vide ; i ajoute un point."
	case "item.closed-session":
		return "(à huis clos)"
	case "item.waiting":
		return "en attente"
	case "item.current":
		return "en cours"
	case "item.done":
		return "fini"
	case "item.deferred":
		return "reporté"
	case "item.question":
		return "Point {0}, {1}"
	case "item.go":
		return "y aller"
	case "item.defer":
		return "le reporter"
	case "item.next":
		return "aller au suivant"
	case "item.nothing":
		return "rien"
	case "roll":
		return "LISTE"
	case "roll.count":
		return "{0} en salle sur {1}"
	case "roll.headcount":
		return "{0} à la porte"
	case "roll.members":
		return "{0} {0#membre|membres}"
	case "roll.empty":
		return "Personne n'est sur la liste ; i enregistre les arrivées."
	case "roll.question":
		return "{0} est là."
	case "roll.stays":
		return "reste"
	case "roll.leaves":
		return "part, avec ses mains et fonctions"
	}
	return ""
}
