package console

// frenchArgs is what may stand next on the command line: of one verb (arg.VERB.SLOT), of every verb (arg.SLOT), else by
// what fills it (fill.TYPE).
func frenchArgs(key string) string {
	if s := frenchArgsOf(key); s != "" {
		return s
	}
	switch key {
	case "arg.who":
		return "qui : lettres du nom"
	case "arg.people":
		return "qui : des noms, l'un après l'autre"
	case "arg.person":
		return "la personne concernée"
	case "arg.mover":
		return "qui la présente : lettres du nom"
	case "arg.role":
		return "la fonction"
	case "arg.kind":
		return "son genre"
	case "arg.text":
		return "les mots exacts"
	case "arg.title":
		return "son titre"
	case "arg.reason":
		return "pourquoi"
	case "arg.about":
		return "à quel sujet"
	case "arg.question":
		return "la question"
	case "arg.section":
		return "la section concernée"
	case "arg.id":
		return "le numéro de la motion"
	case "arg.for":
		return "mains pour"
	case "arg.against":
		return "mains contre"
	case "arg.abstain":
		return "mains d'abstention"
	case "arg.date":
		return "la date, par exemple 2026-05-17"
	case "arg.time":
		return "combien, par exemple 90s, 2m ou 1h30m"
	case "arg.place":
		return "où"
	case "arg.choices":
		return "les choix possibles"
	case "arg.key":
		return "quelle règle"
	case "arg.value":
		return "ce qu'elle est désormais"
	case "arg.needs":
		return `une autre majorité, par exemple "2/3 of cast"`
	case "arg.mode":
		return "ce que décident les lieux"
	case "arg.of":
		return "les autres lieux"
	case "arg.number":
		return "le numéro d'adhésion"
	case "arg.credential":
		return "ce que la personne peut faire"
	case "arg.report":
		return "pour quand le rapport, par exemple 2026-05-17"
	case "arg.term":
		return "jusqu'à quand, par exemple 2026-05-17"
	case "fill":
		return "un de ceux-ci"
	case "fill.any", "fill.word", "fill.words", "fill.rest":
		return "en mots ; plusieurs entre guillemets s'ils font un seul nom"
	case "fill.pairs":
		return "chacun avec son nombre"
	case "fill.name":
		return "lettres d'un nom"
	case "fill.names":
		return "des noms, l'un après l'autre"
	case "fill.text", "fill.texts", "fill.tally":
		return "entre guillemets"
	case "fill.number", "fill.change":
		return "un nombre entier"
	case "fill.duration":
		return "combien, par exemple 90s, 2m ou 1h30m"
	case "fill.date":
		return "une date, par exemple 2026-05-17"
	case "fill.time":
		return "une heure, par exemple 18:05"
	case "fill.id":
		return "le numéro d'une motion"
	case "expects.may":
		return "peut être omis"
	case "expects.takes":
		return "accepte {0}"
	}
	return ""
}

// frenchArgsOf is what a slot is in one verb.
func frenchArgsOf(key string) string {
	switch key {
	case "arg.hand.who":
		return "qui lève la main : lettres du nom"
	case "arg.hand.kind":
		return "à quoi sert la main"
	case "arg.call.who":
		return "à qui donner la parole hors de son tour"
	case "arg.call.reason", "arg.bump.reason":
		return "pourquoi hors de son tour ; le procès-verbal le dit"
	case "arg.extend.by":
		return "combien de temps en plus, par exemple 1m"
	case "arg.ruling.what":
		return "comment le point d'ordre est tranché"
	case "arg.ruling.text":
		return "la raison donnée"
	case "arg.round.each":
		return "combien par personne, par exemple 1m"
	case "arg.silence.for":
		return "combien il dure, par exemple 1m"
	case "arg.recess.for":
		return "combien elle dure, par exemple 10m"
	case "arg.priority.who":
		return "qui a demandé à passer avant ; personne ne le voit ici"
	case "arg.second.who":
		return "qui l'appuie, sans l'avoir présentée"
	case "arg.move.kind":
		return "le genre de motion ; une motion ordinaire n'en a pas"
	case "arg.move.time":
		return "combien, par exemple 2m"
	case "arg.move.rule":
		return "quelle règle est mise de côté"
	case "arg.amend.old":
		return "les mots à supprimer, tels qu'ils sont"
	case "arg.amend.new":
		return "les mots à insérer"
	case "arg.amend.nth":
		return "lequel de plusieurs endroits, à partir de 1"
	case "arg.put.how":
		return "bien que des personnes attendent, sans objection"
	case "arg.put.by":
		return "qui l'a demandé"
	case "arg.count.teller":
		return "lequel des deux décomptes, 1 ou 2"
	case "arg.count.choices":
		return "chaque choix et ses mains, l'un après l'autre"
	case "arg.recount.how":
		return "on se place de deux côtés"
	case "arg.elect.office":
		return "le poste"
	case "arg.elect.seats":
		return "combien de sièges elle a"
	case "arg.nominate.who":
		return "qui se présente : lettres du nom"
	case "arg.nominate.by":
		return "qui propose la candidature"
	case "arg.lot.n", "arg.rotate.lot":
		return "un nombre que lance la salle"
	case "arg.seal.numbers":
		return "des nombres que lance la salle"
	case "arg.consensus.blocks":
		return "combien de personnes bloquent"
	case "arg.consensus.asides":
		return "combien de personnes se mettent en retrait"
	case "arg.clear.what":
		return "où est la majorité, vue sans compter"
	case "arg.pledge.n":
		return "combien de personnes s'engagent"
	case "arg.assign.what":
		return "ce qu'il y a à faire"
	case "arg.assign.who":
		return "qui s'en charge : lettres du nom"
	case "arg.assign.by":
		return "pour quand, par exemple 2026-05-17"
	case "arg.finished.n":
		return "le numéro de la tâche faite"
	case "arg.go.n", "arg.defer.n", "arg.note.item":
		return "le numéro du point"
	case "arg.item.at":
		return "sa place à l'ordre du jour, à partir de 1"
	case "arg.note.motion":
		return "le numéro de la motion"
	case "arg.headcount.n":
		return "combien de personnes votantes, comptées à la porte"
	case "arg.members.n":
		return "membres à jour, dont le quorum est une part"
	case "arg.member.name":
		return "le nom tel qu'il va sur la liste"
	case "arg.member.section":
		return "la section où est cette personne"
	case "arg.pack.name":
		return "le jeu de règles"
	case "arg.next-meeting.time":
		return "l'heure, par exemple 18:05"
	case "arg.convene.kind":
		return "quel genre d'assemblée c'est"
	case "arg.convene.number":
		return "quel numéro d'assemblée dans l'année"
	case "arg.in-camera.what":
		return "si ce qui est dit reste dans la salle"
	}
	return ""
}
