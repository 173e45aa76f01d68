package words

// frenchGrievances is what is said of grievances.
func frenchGrievances(key string) string {
	switch key {
	case "grievance.none":
		return `aucun grief n'a été soulevé ; écrivez-en un : grievance "TEXT"`
	case "grievance.text":
		return "un grief dit ce qui ne va pas"
	case "grievance.people":
		return "un grief est celui d'une personne ou plus, et non de {0}"
	case "grievance.unknown":
		return "il n'y a pas de grief {0} ; il y a : {1}"
	case "grievance.merged":
		return "le grief {0} a été fondu dans le grief {1} ; nommez celui-ci"
	case "grievance.pending":
		return "le grief {0} est revendiqué par la motion {1} ; décidez-en d'abord"
	case "grievance.raised":
		return "le grief {0} est soulevé, et pas encore revendiqué ; proposez-le : demand {0} by NAME"
	case "grievance.demanded":
		return `le grief {0} est revendiqué par la motion {1}, et personne n'est encore envoyé ; envoyez quelqu'un : mandate "NAME" delegates NAME… from {1}`
	case "grievance.mandated":
		return "une délégation porte le grief {0} sous le mandat {1} ; quand la revendication aura été présentée : presented {0}"
	case "grievance.presented":
		return `le grief {0} est présenté, et attend sa réponse : answered {0} won|partly|refused "TEXT"`
	case "grievance.answered":
		return "le grief {0} a sa réponse ({1}) ; réglez-le : settled {0} closed, ou settled {0} escalated"
	case "grievance.over":
		return `le grief {0} est réglé ({1}) ; ce qui ne va de nouveau pas se soulève de nouveau : grievance "TEXT"`
	case "grievance.is.raised":
		return "soulevé"
	case "grievance.is.merged":
		return "fondu dans un autre"
	case "grievance.is.demanded":
		return "revendiqué"
	case "grievance.is.mandated":
		return "avec délégation"
	case "grievance.is.presented":
		return "présenté"
	case "grievance.is.won":
		return "gagné"
	case "grievance.is.partly":
		return "gagné en partie"
	case "grievance.is.refused":
		return "refusé"
	case "grievance.is.closed":
		return "clos"
	case "grievance.is.escalated":
		return "porté plus haut"
	case "merge.itself":
		return "le grief {0} ne peut pas être fondu en lui-même ; nommez-en un autre"
	case "merge.late":
		return "le grief {0} est en route comme revendication ; fondez l'autre en lui : merge {1} into {0}"
	case "merge.people":
		return "ensemble cela fait plus de {0} {0#personne|personnes} ; corrigez le nombre"
	case "rank.twice":
		return "le grief {0} est nommé deux fois ; il a un seul nombre de mains"
	case "rank.raised":
		return "le grief {0} ne se classe plus ; seul se classe ce qui est soulevé et pas encore revendiqué"
	case "rank.hands":
		return "{1} {1#main|mains} pour le grief {0}, c'est impossible ; {2} peuvent voter, et chaque personne a une main pour lui"
	case "demand.aside":
		return "le grief {0} est revendiqué par la motion {1}, qui est {2} ; reprenez-la : move take-up {1} by NAME"
	case "answered.text":
		return "une réponse dit quelque chose ; écrivez ce qui a été répondu"
	}
	return ""
}

// frenchFund is what is said of money.
func frenchFund(key string) string {
	switch key {
	case "spend.kind":
		return "{0} ne demande pas d'argent ; une motion, une action ou une ratification en demande"
	case "spend.amount":
		return "{0} n'est pas un montant ; écrivez un nombre entier de la plus petite unité, 1 ou plus, sans signe, point ni monnaie, tel que 50000"
	case "spend.most":
		return "{0}, c'est trop d'argent pour une motion ; {1} est le maximum"
	case "spend.for":
		return "l'argent se vote pour quelque chose ; dites pour quoi"
	case "paid.none":
		return `aucun argent n'a été voté ; proposez-le : move "TEXT" by NAME spend AMOUNT "FOR"`
	case "paid.unknown":
		return "aucun argent n'a été voté par {0} ; le registre a : {1}"
	case "paid.text":
		return "un paiement dit ce qui a été payé"
	case "paid.revoked":
		return "l'argent de la décision {0} a été repris ; il n'en est plus rien payé"
	case "paid.more":
		return "la décision {0} a autorisé {1}, dont {2} payés ; il reste {3}"
	}
	return ""
}
