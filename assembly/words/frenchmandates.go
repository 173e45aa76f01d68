package words

// frenchMandates is what is said of delegates and what they are sent with.
func frenchMandates(key string) string {
	switch key {
	case "mandate.none":
		return `personne n'a de mandat ; donnez-en un : mandate "NAME" delegates NAME…`
	case "mandate.unknown":
		return "il n'y a pas de mandat {0} ; il y a : {1}"
	case "mandate.term":
		return "un terme échu le {0} est déjà passé ; donnez un jour plus tardif"
	case "mandate.discharged":
		return `le mandat {0} a reçu quitus ; pour envoyer de nouveau quelqu'un, donnez-en un autre : mandate "NAME" delegates NAME…`
	case "mandate.recalled":
		return "la délégation du mandat {0} a été révoquée ; élisez d'autres personnes à ses sièges : elect {0}, ou donnez un nouveau mandat"
	case "mandate.expired":
		return `le mandat {0} a expiré avec son terme le {1} ; pour envoyer de nouveau quelqu'un, donnez-en un autre : mandate "NAME" delegates NAME…`
	case "report.text":
		return "un rapport dit quelque chose ; écrivez ce qui a été rapporté"
	case "report.proposal":
		return "une proposition se donne dans ses mots exacts"
	case "report.discharged":
		return "le mandat {0} a reçu quitus ; il n'en est plus rendu compte"
	case "report.heard":
		return "le mandat {0} est {1}, et le rapport dû a été entendu ; il n'en est plus rendu compte"
	case "renew.runs":
		return `le mandat {0} est en cours ; entendez d'abord son rapport : report {0} "TEXT"`
	case "renew.date":
		return "le prochain rapport vient après cette assemblée ({1}), et non {0} ; donnez un jour plus tardif"
	case "renew.term":
		return "le terme du mandat {0} est le {1} ; donnez un jour antérieur, ou un terme plus long : renew {0} report DATE term DATE"
	case "discharge.report":
		return `la délégation du mandat {0} n'a pas rendu compte ; entendez-la d'abord : report {0} "TEXT"`
	case "ratify.published":
		return "{1} a été rapporté sous le mandat {0} et n'est pas publié ; annoncez-le : notice {1} by NAME ; puis présentez-le par son numéro"
	}
	return ""
}
