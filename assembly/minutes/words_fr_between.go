package minutes

// frenchBetween is what binds one meeting to the next: reports, grievances, money.
func frenchBetween(key string) string {
	switch key {
	case "section.grievances":
		return "Griefs"
	case "grievances.caption":
		return "Ce qui ne va pas, pour combien de personnes, et la suite donnée"
	case "column.grievance":
		return "Grief"
	case "column.area":
		return "Où"
	case "column.people":
		return "Personnes"
	case "column.became":
		return "Suite donnée"
	case "people":
		return "{0}"
	case "people.least":
		return "au moins {0}"
	case "grievance.raised":
		return "soulevé"
	case "grievance.merged":
		return "fondu dans le grief {0}"
	case "grievance.demanded":
		return "revendiqué par {0}"
	case "grievance.mandated":
		return "revendiqué ; une délégation est envoyée avec lui : {0}"
	case "grievance.presented":
		return "présenté sous le mandat {0} ; pas encore de réponse"
	case "grievance.won":
		return "gagné"
	case "grievance.partly":
		return "gagné en partie"
	case "grievance.refused":
		return "refusé"
	case "grievance.closed":
		return "clos"
	case "grievance.escalated":
		return "porté plus haut"
	case "grievance.answer":
		return "{0} : {1}"
	case "grievance.answer.then":
		return "{0} : {1} ({2})"
	case "part.reports":
		return "Rapports"
	case "report.lead":
		return "{0}."
	case "report.proposal":
		return "Ce qui a été rapporté comme proposition est {0}."
	case "mandate.renewed":
		return "Le mandat {0} a été renouvelé ; son prochain rapport est dû le {1}."
	case "mandate.discharged":
		return "Le mandat {0} a reçu quitus."
	case "mandate.expired":
		return "Le mandat {0} a expiré avec son terme le {1}."
	case "moved.spend":
		return "Il est demandé {0}, dans la plus petite unité de la monnaie : {1}."
	case "moved.demand":
		return "Elle fait du grief {0} une revendication."
	case "value.none":
		return "aucun"
	case "value.yes":
		return "oui"
	case "value.no":
		return "non"
	case "section.fund":
		return "Argent que les membres ont autorisé"
	case "fund.caption":
		return "Ce qui est voté, payé et restant, dans la plus petite unité de la monnaie"
	case "column.purpose":
		return "Pour"
	case "column.decision":
		return "Décision"
	case "column.voted":
		return "Voté"
	case "column.paid":
		return "Payé"
	case "column.left":
		return "Reste"
	case "fund.total":
		return "Ensemble"
	case "fund.revoked":
		return "repris"
	case "fund.paid":
		return "Sur ce qu'a autorisé {0}, {1} ont été payés, inscrit à {3} : {2}"
	case "object.earlier":
		return "la motion {0} de l'assemblée {1}"
	}
	return ""
}
