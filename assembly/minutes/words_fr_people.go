package minutes

// frenchColumns is the heads of columns, and what stands in cells.
func frenchColumns(key string) string {
	switch key {
	case "column.section":
		return "Section"
	case "column.vote":
		return "Vote"
	case "column.voice":
		return "Voix"
	case "column.observer":
		return "Observation"
	case "column.first":
		return "Au début"
	case "column.last":
		return "À la fin"
	case "column.order":
		return "Règle"
	case "column.value":
		return "En vigueur"
	case "column.usual":
		return "D'usage"
	case "column.at":
		return "Heure"
	case "column.was":
		return "Avant"
	case "column.now":
		return "Dès lors"
	case "column.for":
		return "Pour"
	case "column.against":
		return "Contre"
	case "column.abstained":
		return "Abstentions"
	case "column.not-voting":
		return "Sans vote"
	case "column.entitled":
		return "Droit de vote"
	case "column.number":
		return "N°"
	case "column.what":
		return "Quoi"
	case "column.who":
		return "Qui"
	case "column.by":
		return "Pour le"
	case "column.report":
		return "Rapport"
	case "column.from":
		return "Issu de"
	case "column.done":
		return "Faite"
	case "column.person":
		return "Nom"
	case "column.proposal":
		return "Proposition"
	case "column.hands":
		return "Mains"
	case "column.mandate":
		return "Mandat"
	case "column.item":
		return "Point"
	case "column.spoke":
		return "Personnes"
	case "column.first-time":
		return "Première fois dans cette assemblée"
	case "column.speeches":
		return "Interventions"
	case "in-all":
		return "Total"
	case "done":
		return "faite"
	case "section.none":
		return "sans section"
	case "section.others":
		return "autres sections, ensemble"
	case "section.again":
		return "{0} (recomptée)"
	}
	return ""
}

// frenchPeople is roles, attendance, the quorum and standing orders.
func frenchPeople(key string) string {
	switch key {
	case "role.facilitator", "signature.facilitator":
		return "Animation"
	case "role.co-facilitator":
		return "Coanimation"
	case "role.stack-keeper":
		return "Tours de parole"
	case "role.timekeeper":
		return "Gestion du temps"
	case "role.minute-taker", "signature.minute-taker":
		return "Procès-verbal"
	case "role.teller":
		return "Décompte"
	case "role.vibes-watcher":
		return "Ambiance"
	case "role.doorkeeper":
		return "Accueil"
	case "office.facilitator":
		return "l'animation"
	case "office.co-facilitator":
		return "la coanimation"
	case "office.stack-keeper":
		return "les tours de parole"
	case "office.timekeeper":
		return "la gestion du temps"
	case "office.minute-taker":
		return "le procès-verbal"
	case "office.teller":
		return "le décompte"
	case "office.vibes-watcher":
		return "l'ambiance"
	case "office.doorkeeper":
		return "l'accueil"
	case "signature.date":
		return "Date"
	case "teller":
		return "{0} ({1})"
	case "held.by":
		return "{0} {0#personne|personnes}"
	case "the.nth":
		return "la {0of}"
	case "terms.between":
		return " ; "
	case "term":
		return "{0}, de {1} à {2}"
	case "term.until":
		return "{0}, jusqu'à {1}"
	case "term.from":
		return "{0}, à partir de {1}"
	case "attended":
		return "{0} {0#personne a assisté|personnes ont assisté} avec le droit de vote."
	case "attended.vote.names":
		return "Avec le droit de vote : {0}."
	case "attended.voice.names":
		return "Avec voix : {0}."
	case "attended.observer.names":
		return "En observation : {0}."
	case "besides.voice":
		return "En outre {0} {0#personne a assisté|personnes ont assisté} avec voix et sans vote."
	case "besides.observers":
		return "En outre {0} {0#personne a assisté|personnes ont assisté} en observation."
	case "besides.both":
		return "En outre {0} {0#personne a assisté|personnes ont assisté} avec voix et sans vote, et {1} en observation."
	case "door.same":
		return "{0} {0#personne votante a été comptée|personnes votantes ont été comptées} à la porte."
	case "door":
		return "{0} {0#personne votante a été comptée|personnes votantes ont été comptées} à la porte au début, et {1} à la fin."
	case "door.most":
		return "{0} {0#personne votante a été comptée|personnes votantes ont été comptées} à la porte au début, et {1} à la fin ; au plus {2}, à {3}."
	case "door.facilitator":
		return "La personne à l'animation n'est pas comprise dans ce nombre."
	case "apologies":
		return "{0} {0#personne s'est excusée|personnes se sont excusées}."
	case "quorum.none":
		return "Aucun quorum n'était fixé."
	case "quorum.number":
		return "Le quorum était de {0} {0#personne|personnes} ayant le droit de vote."
	case "quorum.percent":
		return "Le quorum était de {0} % de {1} {1#membre|membres}, soit {2}."
	case "quorum.share":
		return "Le quorum était de {0} de {1} {1#membre|membres}, soit {2}."
	case "quorum.both":
		return "Le quorum était à la fois de {0} et de {1}, soit {2}."
	case "quorum.share.now":
		return "À {3} le quorum est devenu de {0} de {1} {1#membre|membres}, soit {2}."
	case "quorum.both.now":
		return "À {3} le quorum est devenu à la fois de {0} et de {1}, soit {2}."
	case "quorum.part.number":
		return "{0} {0#personne|personnes} ayant le droit de vote"
	case "quorum.part.percent":
		return "{0} % de {1} {1#membre|membres}"
	case "quorum.part.share":
		return "{0} de {1} {1#membre|membres}"
	case "quorum.opened.with":
		return "À l'ouverture {0} {0#personne était présente|personnes étaient présentes}, et il était atteint."
	case "quorum.opened.without":
		return "À l'ouverture {0} {0#personne était présente|personnes étaient présentes} : l'assemblée s'est ouverte sans son quorum."
	case "quorum.never":
		return "Il n'a pas été atteint non plus par la suite."
	case "quorum.kept":
		return "Il est resté atteint."
	case "quorum.lost":
		return "À {0} il ne l'était plus : {1} {1#personne présente|personnes présentes}, il en fallait {2}."
	case "quorum.back":
		return "À {0} il l'était de nouveau : {1} {1#personne présente|personnes présentes}."
	case "quorum.reached":
		return "À {0} il a été atteint : {1} {1#personne présente|personnes présentes}."
	case "quorum.short":
		return "À {0} il n'était pas encore atteint : {1} {1#personne présente|personnes présentes}, il en fallait {2}."
	case "quorum.none.now":
		return "À partir de {0} aucun quorum n'était requis."
	case "quorum.number.now":
		return "À {1} le quorum est devenu de {0} {0#personne|personnes} ayant le droit de vote."
	case "quorum.percent.now":
		return "À {3} le quorum est devenu de {0} % de {1} {1#membre|membres}, soit {2}."
	case "quorum.now.met":
		return "{0} {0#personne était présente|personnes étaient présentes}, et il était atteint."
	case "quorum.now.short":
		return "{0} {0#personne était présente|personnes étaient présentes}, et il n'était pas atteint."
	case "quorum.means":
		return "Sans quorum seules la suspension, la levée de séance et la prochaine assemblée peuvent être mises aux voix ; ce qui a été décidé avant reste acquis."
	case "order":
		return "{0} : {1}"
	case "orders.before":
		return "L'assemblée s'est tenue sous un règlement qui diffère de celui d'usage comme suit."
	case "orders.changed":
		return "Ces règles ont été changées au cours de l'assemblée."
	}
	return ""
}
