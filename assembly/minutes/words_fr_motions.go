package minutes

// frenchMotions is how motions are named and moved.
func frenchMotions(key string) string {
	switch key {
	case "name.motion":
		return "Motion {0}"
	case "name.procedural":
		return "Motion de procédure {0}"
	case "name.amendment":
		return "Amendement {0}"
	case "subject.motion":
		return "La motion {0}"
	case "subject.procedural":
		return "La motion de procédure {0}"
	case "subject.amendment":
		return "L'amendement {0}"
	case "object.motion":
		return "la motion {0}"
	case "object.procedural":
		return "la motion de procédure {0}"
	case "object.amendment":
		return "l'amendement {0}"
	case "object.item":
		return "le point {0}"
	case "lead":
		return "{0}."
	case "moved":
		return "{0} a présenté {4&une motion|un amendement} visant à {2} ; il faut {3}"
	case "moved.seconded":
		return "{0} a présenté {4&une motion, appuyée|un amendement, appuyé} par {1}, visant à {2} ; il faut {3}"
	case "moved.plain":
		return "{0} a présenté {4} (il faut {3})"
	case "moved.plain.seconded":
		return "{0} a présenté {4}, {4&appuyée|appuyé} par {1} (il faut {3})"
	case "moved.take-up":
		return "{0} a demandé à {2}, ce qui n'exige ni appui ni vote"
	case "moved.reconsider":
		return "Une motion a été présentée, visant à {2} ; il faut {3}"
	case "moved.reconsider.seconded":
		return "Une motion a été présentée, appuyée par {1}, visant à {2} ; il faut {3}"
	case "moved.only":
		return "{0} a présenté {2&une motion|un amendement} visant à {1}"
	case "moved.only.plain":
		return "{0} a présenté {2}"
	case "moved.objection":
		return "Une objection a été faite, si bien que la salle a voté sur qui était proposé : {4} ; il faut {3}"
	case "moved.survivor":
		return "La proposition qui l'a emporté est devenue {4} ; il faut {3}"
	case "earlier":
		return "En suspens depuis l'assemblée {0}."
	case "earlier.moved":
		return "En suspens depuis l'assemblée {0}, sur proposition faite par {1} ; il faut {2}."
	case "earlier.seconded":
		return "En suspens depuis l'assemblée {0}, sur proposition faite par {1} avec l'appui apporté par {3} ; il faut {2}."
	case "moved.notice":
		return "Préavis en avait été donné."
	case "moved.waits":
		return "{0} a attendu que l'amendement en discussion soit réglé."
	case "label.amendment":
		return "{0} à {1}"
	case "label.refer":
		return "{0} : renvoyer {1} à"
	case "label.postpone":
		return "{0} : reporter {1} à"
	case "label.next-meeting":
		return "{0} : que la prochaine assemblée soit"
	case "label.rescind":
		return "{0} : annuler"
	case "label.put":
		return "{0}, dans le texte mis aux voix"
	case "label.now":
		return "{0}, en l'état"
	case "floors":
		return "La même question est mise aux voix dans plusieurs lieux, et on en décide ainsi : {0}."
	case "floors.of":
		return "La même question est mise aux voix dans plusieurs lieux ({1}), et on en décide ainsi : {0}."
	case "floors.aggregate":
		return "les chiffres de tous les lieux s'additionnent"
	case "floors.every-floor":
		return "chaque lieu doit l'adopter"
	case "floors.majority-of-floors":
		return "plus de la moitié des lieux doivent l'adopter"
	case "floors.card":
		return "les membres de chaque lieu comptent pour le côté qui y a la majorité"
	case "threshold.simple":
		return "la majorité simple"
	case "threshold.majority.present":
		return "la majorité des personnes présentes"
	case "threshold.majority.votes":
		return "la majorité des votes, abstentions comprises"
	case "threshold.majority.members":
		return "la majorité de tous les membres"
	case "threshold.share.cast":
		return "{0} des voix exprimées"
	case "threshold.share.votes":
		return "{0} des votes, abstentions comprises"
	case "threshold.share.present":
		return "{0} des personnes présentes"
	case "threshold.share.members":
		return "{0} de tous les membres"
	case "threshold.unanimous":
		return "l'unanimité, sans aucune voix contre"
	case "threshold.consensus":
		return "le consensus"
	case "threshold.consensus.blocks":
		return "le consensus, avec {0} {0#blocage|blocages} au plus"
	}
	return ""
}

// frenchAsks is what a motion asks for, as it follows "moved".
func frenchAsks(key string) string {
	switch key {
	case "asks.secret":
		return "ce qui a été présenté à huis clos"
	case "asks.change":
		return "remplacer {1} par {2} dans {0}"
	case "asks.strike":
		return "supprimer {1} dans {0}"
	case "asks.words":
		return "changer les mots de {0}"
	case "asks.text":
		return "remplacer tout le texte de {0}"
	case "asks.ratify":
		return "ratifier un accord"
	case "asks.action":
		return "autoriser une action directe"
	case "asks.recall":
		return "révoquer {0}"
	case "asks.rescind":
		return "annuler {0}"
	case "asks.rescind.earlier":
		return "annuler une décision antérieure"
	case "asks.refer":
		return "renvoyer {0}"
	case "asks.postpone":
		return "reporter {0}"
	case "asks.limit":
		return "fixer à {0} la durée d'une intervention jusqu'à la fin du point"
	case "asks.close-debate":
		return "clore le débat sur {0}"
	case "asks.table":
		return "mettre {0} de côté"
	case "asks.recess":
		return "suspendre la séance"
	case "asks.recess.for":
		return "suspendre la séance pendant {0}"
	case "asks.adjourn":
		return "lever la séance"
	case "asks.next-meeting":
		return "fixer la prochaine assemblée"
	case "asks.challenge.sustain":
		return "maintenir la décision de {0}"
	case "asks.challenge":
		return "annuler la décision de {0}"
	case "asks.replace":
		return "confier {1} à {0}"
	case "asks.replace.role":
		return "confier {1} à une autre personne"
	case "asks.recount":
		return "recompter les mains sur {0}"
	case "asks.recount.section":
		return "recompter les mains sur {0} dans la section {1}"
	case "asks.suspend-rules":
		return "suspendre une règle, de sorte que {0} soit {1}"
	case "asks.reconsider":
		return "réexaminer {0}"
	case "asks.take-up":
		return "reprendre {0}"
	}
	return ""
}
