package minutes

// frenchFloor is items, recesses, rulings, straw polls and speakers.
func frenchFloor(key string) string {
	switch key {
	case "taken":
		return "Traité {0}."
	case "taken.deferred":
		return "Traité {0}, puis reporté."
	case "recess.ended":
		return "La séance a été suspendue de {0} à {1}."
	case "recess.closed":
		return "La séance a été suspendue à partir de {0}, jusqu'à sa clôture à {1}."
	case "recess.since":
		return "La séance est suspendue depuis {0}."
	case "quorum.lost.item":
		return "À {0} le quorum n'était plus atteint : {1} {1#personne présente|personnes présentes}, il en fallait {2}."
	case "quorum.back.item":
		return "À {0} le quorum était de nouveau atteint : {1} {1#personne présente|personnes présentes}."
	case "quorum.reached.item":
		return "À {0} le quorum a été atteint : {1} {1#personne présente|personnes présentes}."
	case "quorum.short.item":
		return "À {0} le quorum n'était pas encore atteint : {1} {1#personne présente|personnes présentes}, il en fallait {2}."
	case "point.order":
		return "À {0} un point d'ordre a été soulevé."
	case "point.order.about":
		return "À {0} un point d'ordre a été soulevé : {1}."
	case "point.privilege":
		return "À {0} une question de privilège a été soulevée."
	case "point.privilege.about":
		return "À {0} une question de privilège a été soulevée : {1}."
	case "point.quorum":
		return "À {0} une vérification du quorum a été demandée."
	case "needs.ruled":
		return "À {0} l'animation a décidé qu'il faut pour {1} {2}, et non {3}."
	case "label.because":
		return "Motif"
	case "point.quorum.about":
		return "À {0} une vérification du quorum a été demandée : {1}."
	case "point.upheld":
		return "{0}, à l'animation, y a fait droit."
	case "point.upheld.role":
		return "La personne à l'animation y a fait droit."
	case "point.upheld.nobody":
		return "Il y a été fait droit."
	case "point.dismissed":
		return "{0}, à l'animation, n'y a pas fait droit."
	case "point.dismissed.role":
		return "La personne à l'animation n'y a pas fait droit."
	case "point.dismissed.nobody":
		return "Il n'y a pas été fait droit."
	case "point.reversed":
		return "Cette décision a été annulée par la suite."
	case "label.ruling":
		return "La décision"
	case "straw":
		return "Un vote indicatif a eu lieu, qui n'engage personne."
	case "round":
		return "À {0} un tour de table a commencé, où toute personne qui le souhaitait a parlé une fois, sans débat."
	case "camera":
		return "L'assemblée a siégé à huis clos {0}."
	case "camera.decided":
		return "{0} : décision prise à huis clos."
	case "camera.item":
		return "(fixé à huis clos)"
	case "camera.words":
		return "(Son texte a été présenté à huis clos.)"
	case "label.question":
		return "La question"
	case "straw.figures":
		return "{0} pour, {1} contre, {2} {2#abstention|abstentions} ; un vote indicatif ne décide de rien."
	case "straw.bare":
		return "Les chiffres ne sont pas donnés ; un vote indicatif ne décide de rien."
	case "spoke.item":
		return "{0} {0#personne a parlé|personnes ont parlé}, dont {1} pour la première fois dans cette assemblée."
	case "spoke.item.all":
		return "{0} {0#personne a parlé|personnes ont parlé}, {0#|toutes }pour la première fois dans cette assemblée."
	case "spoke.item.none":
		return "{0} {0#personne a parlé, et non|personnes ont parlé, aucune} pour la première fois dans cette assemblée."
	case "spoke.all":
		return "{0} {0#personne a parlé|personnes ont parlé}, en {1} {1#intervention|interventions}."
	case "spoke.not-counted":
		return "Les points d'ordre, les questions et les réponses directes ne sont pas comptés."
	case "spoke.lengths":
		return "L'intervention la plus longue a duré {0}, l'intervention médiane {1}."
	}
	return ""
}

// frenchActions is actions, what stands over, what came after the close, and the seal.
func frenchActions(key string) string {
	switch key {
	case "action.lead":
		return "Tâche {0}."
	case "action":
		return "{0} :"
	case "action.by":
		return "{0}, pour le {1} :"
	case "action.report":
		return "{0}, rapport le {2} :"
	case "action.by.report":
		return "{0}, pour le {1}, rapport le {2} :"
	case "action.title":
		return "{0} ({1})"
	case "no-action":
		return "Aucune tâche ne découle de {0}."
	case "stands.tabled":
		return "{0}, {0&mise|mis} de côté"
	case "stands.postponed":
		return "{0}, {0&reportée|reporté} à {1}"
	case "stands.referred":
		return "{0}, {0&renvoyée|renvoyé} à {1}"
	case "stands.suspended":
		return "{0}, {0&suspendue|suspendu} faute de quorum"
	case "stands.camera":
		return "{0}, {0&écartée|écarté} à huis clos"
	case "stands.close":
		return "{0}, en discussion à la clôture de l'assemblée"
	case "stands.counted":
		return "{0}, {0&comptée|compté} ici, et {0&décidée|décidé} quand tous les lieux auront compté"
	case "stands.noticed":
		return "{0}, {0&annoncée|annoncé}, non {0&présentée|présenté}"
	case "stands.contest":
		return "{0}, encore à décider"
	case "stands.pending":
		return "{0}, en discussion"
	case "stands.earlier":
		return "{0}, en suspens depuis l'assemblée {2}"
	case "from.meeting":
		return "Assemblée {0}"
	case "stands.asks":
		return "La proposition vise à {0}"
	case "stands.unseconded":
		return "Sans appui pour l'instant."
	case "stands.with":
		return "De même pour {0}."
	case "stands.deferred":
		return "{0}, reporté"
	case "stands.waiting":
		return "{0}, non abordé"
	case "later.at":
		return "{0}, {1}."
	case "later.at.sealed":
		return "{0}, {1}, après le scellé."
	case "later.note":
		return "Une note : {0}"
	case "later.note.on":
		return "Une note sur {0} : {1}"
	case "later.next":
		return "La prochaine assemblée a été fixée au {0}, {1}."
	case "later.done":
		return "La tâche {0} a été faite."
	case "seal.none":
		return "Le registre de cette assemblée n'est pas scellé."
	case "sealed":
		return "Le registre de cette assemblée a été scellé à {0}."
	case "sealed.numbers":
		return "Le registre de cette assemblée a été scellé à {0}, avec les nombres que la salle a lancés : {1}."
	case "sealed.words":
		return "Le scellé a été lu à voix haute :"
	case "sealed.hex":
		return "Le scellé en entier :"
	case "sealed.again":
		return "Le registre a été scellé de nouveau à {0} ; ce scellé couvre les inscriptions de 1 à {1}."
	case "sealed.approved":
		return "Le procès-verbal a été approuvé à {0}, et le registre scellé par là ; ce scellé couvre les inscriptions de 1 à {1}."
	case "sealed.its":
		return "Ses mots :"
	case "sealed.after":
		return "Après le dernier scellé {0#vient|viennent} {0} {0#inscription|inscriptions}, que le scellé ne protège pas."
	case "sealed.means":
		return "Toute personne qui a noté le scellé peut vérifier par lui que rien de ce qui précède au registre n'a changé depuis."
	}
	return ""
}
