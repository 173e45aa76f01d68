package minutes

// frenchCalls is the call to an assembly, the bulletin, and the minutes as a notice.
func frenchCalls(key string) string {
	switch key {
	case "title.announce":
		return "Convocation : {0}"
	case "title.bulletin":
		return "Ce qui a été décidé : {0}"
	case "section.agenda":
		return "Ordre du jour"
	case "agenda.time":
		return "{0} ({1})"
	case "section.noticed":
		return "Motions annoncées"
	case "notice.needs":
		return "Pour être {0&adoptée|adopté}, {0} doit réunir {1}."
	case "section.amend":
		return "Comment amender une motion"
	case "amend.words":
		return "Dites quels mots de la motion sont à supprimer et lesquels sont à insérer à leur place, pour que chaque personne voie ce qui changerait ; ou apportez un texte entièrement nouveau."
	case "amend.number":
		return "Nommez la motion par son numéro. Un amendement peut être apporté par écrit avant l'assemblée, ou présenté pendant le débat sur la motion, par toute personne présente qui a le droit de vote."
	case "amend.friendly":
		return "Dans cette assemblée une motion n'est amendée que par acceptation : qui l'a présentée accepte le changement, et personne n'objecte."
	case "amend.second":
		return "Un amendement doit être appuyé par une personne qui ne l'a pas présenté. Il est mis aux voix avant la motion, et doit réunir {0} ; la motion amendée reste à mettre aux voix."
	case "amend.no-second":
		return "Un amendement n'a pas à être appuyé. Il est mis aux voix avant la motion, et doit réunir {0} ; la motion amendée reste à mettre aux voix."
	case "amend.degrees":
		return "Un amendement peut être amendé à son tour, une fois et pas plus. Un changement qui ne fait que dire non à la motion n'est pas un amendement : votez contre."
	case "section.quorum":
		return "Quorum"
	case "call.quorum.number":
		return "Rien ne peut être décidé avec moins de {0} {0#personne présente qui a|personnes présentes qui ont} le droit de vote."
	case "call.quorum.percent":
		return "Rien ne peut être décidé sans la présence de {0} % de {1} {1#membre|membres}, soit {2}."
	case "call.quorum.share":
		return "Rien ne peut être décidé sans la présence de {0} de {1} {1#membre|membres}, soit {2}."
	case "call.quorum.both":
		return "Rien ne peut être décidé sans la présence à la fois de {0} et de {1}, soit {2}."
	case "section.decided":
		return "Ce qui a été décidé"
	case "decided.carried":
		return "Adoptée :"
	case "decided.filled":
		return "{0}, {1w} {1#siège pourvu|sièges pourvus}"
	case "decided.vacant":
		return "{0}, {1w} {1#siège|sièges}, {2} {2#vacant|vacants}"
	case "decided.nothing":
		return "Rien n'a été décidé."
	case "decided.more":
		return "Et {0} {0#autre décision, que rapporte|autres décisions, que rapporte} le procès-verbal."
	case "asks.recall.role":
		return "révoquer une personne déléguée"
	}
	return ""
}
