package console

// frenchFloor is the floor, and what stands around every screen.
func frenchFloor(key string) string {
	switch key {
	case "voting":
		return "{0} voix"
	case "quorum":
		return "quorum {0}"
	case "quorum.lost":
		return "perdu"
	case "quorum.short":
		return "pas encore"
	case "item":
		return "{0}/{1} {2}"
	case "phase.convened":
		return "pas ouverte"
	case "phase.recess":
		return "PAUSE"
	case "phase.closed":
		return "LEVÉE {0}"
	case "saving":
		return "en cours…"
	case "priority.refused":
		return "cela n'a pas été noté ; écrivez : priority et une personne de la liste, entre guillemets si le nom a plusieurs mots"
	case "moved-on":
		return "l'écran avait avancé ; appuyez de nouveau"
	case "failure":
		return "NON ENREGISTRÉ : {0}. Ce que montre l'écran est enregistré. Voyez le disque, puis appuyez de nouveau ; sinon quittez et relancez le programme."
	case "failure.apart":
		return "l'écran et le fichier ne s'accordent plus ; quittez et relancez le programme"
	case "banner.quorum":
		return "quorum perdu : {0} ici, il faut {1} ; suspendre ou lever"
	case "banner.quorum.short":
		return "quorum pas encore atteint : {0} ici, il faut {1} ; enregistrez les arrivées"
	case "banner.gap":
		return "l'assemblée s'est arrêtée {0}-{1} ; décompter ? Tab"
	case "banner.room":
		return "plus de fenêtre de salle depuis {0} ; relancez : stacktaker room"
	case "banner.term":
		return "temps écoulé : {0} anime depuis {1} · Tab : relais"
	case "banner.term.short":
		return "temps écoulé : {0} · Tab : relais"
	case "banner.handback":
		return "réglé : rendre l'animation à {0} ? Tab"
	case "banner.item":
		return "le point {0} dépasse son temps"
	case "done.undo":
		return "annulé : {0}"
	case "done.redo":
		return "rétabli : {0}"
	case "done.note":
		return "noté"
	case "done.line":
		return "{0} {1}"
	case "room.none":
		return "il n'y a pas de vue de salle ici"
	case "blank":
		return "Ctrl+L "
	case "small":
		return "Cette fenêtre a {0}×{1} cases. Agrandissez-la à {2}×{3}, ou réduisez ses lettres."
	case "floor.heading":
		return "A LA PAROLE"
	case "floor.has":
		return "{0} a la parole"
	case "floor.nobody":
		return "PAROLE LIBRE"
	case "floor.free":
		return "espace la donne à qui suit"
	case "floor.empty":
		return "a : demander la parole"
	case "floor.silence":
		return "SILENCE"
	case "floor.silence.left":
		return "reste {0}"
	case "floor.round":
		return "un tour, chaque personne une fois : {0}"
	case "phase.camera":
		return "HUIS CLOS"
	case "floor.about":
		return "à propos : {0}"
	case "floor.back":
		return "puis {0} reprend"
	case "clock":
		return "{0} sur {1}"
	case "clock.minutes":
		return "{0} min"
	case "clock.minutes.of":
		return "{0} sur {1} min"
	case "clock.soon":
		return "bientôt fini"
	case "clock.over":
		return "temps dépassé"
	case "clock.stopped":
		return "arrêté"
	case "stack":
		return "TOURS"
	case "stack.empty":
		return "personne n'attend"
	case "stack.wait":
		return "{0} {0#attend|attendent}"
	case "stack.more":
		return "et {0} de plus"
	case "stack.part":
		return "{0}-{1} sur {2}"
	case "list.closed":
		return "liste close {0}"
	case "order.fifo":
		return "dans l'ordre des demandes"
	case "order.first-time":
		return "d'abord qui n'a pas parlé"
	case "order.rounds":
		return "chaque personne avant un 2e tour"
	case "order.least-recent":
		return "le plus long silence d'abord"
	case "order.alternate":
		return "pour et contre en alternance"
	case "order.progressive":
		return "deux listes en alternance"
	case "ruling":
		return "Sur {0} :"
	case "ruling.upheld":
		return "retenu"
	case "ruling.dismissed":
		return "écarté"
	case "ruling.needs":
		return "l'animation a décidé que la motion {0} exige {1}"
	case "role.facilitator":
		return "{0} anime depuis {1}"
	case "role.facilitator.until":
		return "{0} anime depuis {1}, passe à {2}"
	case "role.co-facilitator":
		return "coanime {0}"
	case "role.stack-keeper":
		return "tours {0}"
	case "role.timekeeper":
		return "temps {0}"
	case "role.minute-taker":
		return "p.-v. {0}"
	case "role.teller":
		return "décompte {0}"
	case "role.vibes-watcher":
		return "ambiance {0}"
	case "role.doorkeeper":
		return "accueil {0}"
	case "role.other":
		return "{0} {1}"
	case "between.convened":
		return "L'assemblée n'est pas encore ouverte."
	case "between.last":
		return "Le scellé de l'assemblée {0}, à lire et à comparer avec ce qui a été noté :"
	case "between.open":
		return "Tab, puis ↓ et Entrée, l'ouvre."
	case "between.recess":
		return "PAUSE depuis {0}"
	case "between.left":
		return "jusqu'à {0}, reste {1}"
	case "between.over":
		return "jusqu'à {0}, {1} en trop"
	case "between.resume":
		return "Tab, puis ↓ et Entrée, la reprend."
	case "between.closed":
		return "La séance est levée, {0}."
	case "between.seal":
		return "Tab scelle le registre, avec des nombres que lance la salle."
	case "between.sealed":
		return "Le registre est scellé ; Tab montre les mots un à un."
	case "between.leave":
		return "q quitte, et dit ce qui suit pour le procès-verbal."
	}
	return ""
}
