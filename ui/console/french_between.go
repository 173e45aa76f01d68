package console

// frenchBetween is mandates, actions and grievances: what binds one meeting to the next.
func frenchBetween(key string) string {
	switch key {
	case "key.screen5":
		return "mandats"
	case "key.screen6":
		return "griefs"
	case "key.duty", "key.grievance":
		return "la suite"
	case "key.box":
		return "boîte"
	case "menu.key.screen5":
		return "mandats et tâches"
	case "menu.key.screen6":
		return "les griefs"
	case "menu.key.duty":
		return "la suite pour le mandat ou la tâche choisie"
	case "menu.key.grievance":
		return "la suite pour le grief choisi"
	case "menu.key.box":
		return "vider la boîte aux griefs, une ligne chacun"
	case "help.mandates":
		return "TOUCHES SUR MANDATS ET TÂCHES"
	case "help.grievances":
		return "TOUCHES SUR LES GRIEFS"
	case "next.full":
		return "en entier"
	case "next.nothing":
		return "rien"
	case "motion.spend":
		return "demande {0} : {1}"
	case "number":
		return "Tapez un nombre entier."
	}
	if s := frenchMandates(key); s != "" {
		return s
	}
	return frenchGrievances(key)
}

// frenchMandates is who is sent with what, and who does what by when.
func frenchMandates(key string) string {
	switch key {
	case "mandates":
		return "MANDATS ET TÂCHES"
	case "mandates.count":
		return "{0} en vigueur · {1} à faire"
	case "mandates.empty":
		return "Personne n'est encore envoyé avec un mandat, et rien n'est à faire : sur « : », mandate ou assign."
	case "mandate":
		return "MANDAT {0}"
	case "mandate.active":
		return "actif"
	case "mandate.report-due":
		return "RAPPORT DÛ"
	case "mandate.reported":
		return "rapporté"
	case "mandate.renewed":
		return "renouvelé"
	case "mandate.discharged":
		return "quitus"
	case "mandate.recalled":
		return "révoqué"
	case "mandate.expired":
		return "expiré"
	case "mandate.vacant":
		return "{0} {0#vacant|vacants}"
	case "mandate.due":
		return "dû le {0}"
	case "mandate.must":
		return "doit tenir : {0}"
	case "mandate.may":
		return "peut céder : {0}"
	case "mandate.refer":
		return "doit consulter : {0}"
	case "mandate.term":
		return "jusqu'au {0}"
	case "mandate.missed":
		return "{0} {0#rapport manqué|rapports manqués} : renouveler ou révoquer ?"
	case "mandate.delegates":
		return "délégation : {0}"
	case "mandate.alternate":
		return "suppléance : {0}"
	case "mandate.from":
		return "issu de la décision {0}"
	case "mandate.reported.at":
		return "{0} : {1}"
	case "mandate.proposal":
		return "proposition, publiée comme motion {0} : {1}"
	case "mandate.question":
		return "{0}, {1}. Et ensuite ?"
	case "mandate.report":
		return "rapport"
	case "mandate.renew":
		return "renouveler"
	case "mandate.discharge":
		return "donner quitus"
	case "mandate.recall":
		return "révoquer"
	case "mandate.elect":
		return "élire"
	case "action.open":
		return "à faire"
	case "action.overdue":
		return "EN RETARD"
	case "action.done":
		return "faite"
	case "action.title":
		return "{0}  {1}"
	case "action.by":
		return "pour le {0}"
	case "action.question":
		return "Tâche {0}, {2} : {1}"
	case "action.finished":
		return "elle est faite"
	case "prompt.recall":
		return "RÉVOQUER"
	case "ask.delegate":
		return "en délégation :"
	case "ask.report":
		return "rapport le (par exemple 2026-05-17), ou rien :"
	}
	return ""
}

// frenchGrievances is what is wrong, and what became of it.
func frenchGrievances(key string) string {
	switch key {
	case "grievances":
		return "GRIEFS"
	case "grievances.count":
		return "{0} sans réponse"
	case "grievances.empty":
		return "Aucun grief n'a encore été soulevé. i : vider la boîte, une ligne chacun ; pas de noms."
	case "grievance":
		return "GRIEF {0}"
	case "grievance.name":
		return "Grief {0}"
	case "grievance.raised":
		return "soulevé"
	case "grievance.merged":
		return "fondu"
	case "grievance.demanded":
		return "revendiqué"
	case "grievance.mandated":
		return "en route"
	case "grievance.presented":
		return "présenté"
	case "grievance.won":
		return "GAGNÉ"
	case "grievance.partly":
		return "gagné en partie"
	case "grievance.refused":
		return "refusé"
	case "grievance.closed":
		return "clos"
	case "grievance.escalated":
		return "porté plus haut"
	case "grievance.into":
		return "fondu dans le grief {0}"
	case "grievance.motion":
		return "comme revendication : motion {0}"
	case "grievance.mandate":
		return "porté par le mandat {0}"
	case "grievance.answer":
		return "{0} : {1}"
	case "grievance.question":
		return "Grief {0}, {1}"
	case "grievance.demand":
		return "revendiquer"
	case "grievance.rank":
		return "mains"
	case "grievance.merge":
		return "fondre"
	case "grievance.send":
		return "envoyer une délégation"
	case "grievance.present":
		return "présenté"
	case "grievance.close":
		return "clore"
	case "grievance.escalate":
		return "porter plus haut"
	case "people":
		return "{0} {0#personne|personnes}"
	case "people.one":
		return "1 personne"
	case "people.least":
		return "au moins {0} {0#personne|personnes}"
	case "people.short", "people.one.short":
		return "{0}"
	case "people.least.short":
		return "{0}+"
	case "hands.one":
		return "1 main"
	case "hands.many":
		return "{0} {0#main|mains}"
	case "merge.question":
		return "Les mêmes personnes peuvent-elles être dans les deux, {0} et {1} ?"
	case "merge.may":
		return "oui"
	case "merge.distinct":
		return "non : les nombres s'ajoutent"
	case "prompt.grievance":
		return "GRIEF"
	case "ask.grievance":
		return "ce qui ne va pas, sans nom :"
	case "prompt.demand":
		return "REVENDICATION"
	case "prompt.rank":
		return "MAINS"
	case "ask.hands":
		return "combien pour lui :"
	case "prompt.merge":
		return "FONDRE"
	case "ask.into":
		return "dans quel numéro :"
	case "prompt.send":
		return "ENVOYER"
	case "ask.second":
		return "une deuxième personne, ou la même encore :"
	}
	return ""
}
