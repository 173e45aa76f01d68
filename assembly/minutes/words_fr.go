package minutes

// french finds a sentence of the minutes in French. It has the keys of [english]; people are told without their gender wherever the
// language allows it.
func french(key string) string {
	for _, table := range [...]func(string) string{
		frenchFrame, frenchHeadings, frenchColumns, frenchPeople, frenchFloor, frenchActions,
		frenchMotions, frenchAsks, frenchCounts, frenchEnds, frenchContests, frenchBetween, frenchCalls, frenchTally, frenchYear,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// frenchFrame is what every sentence is built with, and what stands at the head.
func frenchFrame(key string) string {
	switch key {
	case "one", "number", "clock":
		return "{0}"
	case "and":
		return "{0} et {1}"
	case "stop":
		return "{0}."
	case "colon":
		return "{0} :"
	case "clock.day":
		return "{0} le {1}"
	case "date.first":
		return "1er {1} {2}"
	case "date":
		return "{0} {1} {2}"
	case "when":
		return "{0}, {1}"
	case "span":
		return "de {0} à {1}"
	case "span.at":
		return "à {0}"
	case "span.since":
		return "à partir de {0}"
	case "lasting.h":
		return "{0} {0#heure|heures}"
	case "lasting.hm":
		return "{0} {0#heure|heures} {1} {1#minute|minutes}"
	case "lasting.m":
		return "{0} {0#minute|minutes}"
	case "lasting.ms":
		return "{0} {0#minute|minutes} {1} {1#seconde|secondes}"
	case "lasting.s":
		return "{0} {0#seconde|secondes}"
	case "handle":
		return "R-{0}"
	case "member":
		return "une personne"
	case "member.first":
		return "Une personne"
	case "title":
		return "Procès-verbal : {0}"
	case "subtitle":
		return "Assemblée {0}, {1}"
	case "kind.ordinary":
		return "ordinaire"
	case "kind.extraordinary":
		return "extraordinaire"
	case "status.draft":
		return "PROJET jusqu'à son approbation par la prochaine assemblée"
	case "status.approved":
		return "Approuvé le {0}"
	case "version.corrected":
		return "{0}, avec {1wf} {1#correction|corrections}"
	case "status.open":
		return "PROJET pour une assemblée qui n'est pas encore close ; voici où elle en était à {0}"
	case "status.recess":
		return "PROJET pour une assemblée qui n'est pas encore close ; à {0} la séance était suspendue"
	case "status.convened":
		return "PROJET pour une assemblée qui n'est pas encore ouverte ; voici où elle en était à {0}"
	case "fact.date":
		return "Date"
	case "fact.place":
		return "Lieu"
	case "fact.opened":
		return "Ouverture"
	case "fact.closed":
		return "Clôture"
	case "closed.not":
		return "pas encore"
	case "fact.version":
		return "Version"
	case "fact.when":
		return "Quand"
	case "fact.where":
		return "Où"
	case "fact.proposed":
		return "Proposition pour l'animation"
	case "id.action": // the ids are for programs, and the same in every language
		return "action-{0}"
	case "id.mandate":
		return "mandate-{0}"
	}
	return frenchMonth(key)
}

func frenchMonth(key string) string {
	switch key {
	case "month.1":
		return "janvier"
	case "month.2":
		return "février"
	case "month.3":
		return "mars"
	case "month.4":
		return "avril"
	case "month.5":
		return "mai"
	case "month.6":
		return "juin"
	case "month.7":
		return "juillet"
	case "month.8":
		return "août"
	case "month.9":
		return "septembre"
	case "month.10":
		return "octobre"
	case "month.11":
		return "novembre"
	case "month.12":
		return "décembre"
	}
	return ""
}

// frenchHeadings is sections, parts and captions.
func frenchHeadings(key string) string {
	switch key {
	case "section.offices":
		return "Qui a tenu quelle fonction"
	case "section.attendance":
		return "Présence et quorum"
	case "section.last":
		return "Procès-verbal de l'assemblée précédente"
	case "last.seal":
		return "Son scellé, avec lequel cette assemblée s'est ouverte :"
	case "last.open":
		return "Le procès-verbal de l'assemblée {0}, du {1}, était à approuver ; ce qui y a été corrigé figure dans ce procès-verbal."
	case "last.approved":
		return "Le procès-verbal de l'assemblée {0}, du {1}, avait été approuvé ; ce qui y a été corrigé figure dans ce procès-verbal."
	case "section.orders":
		return "Règlement"
	case "section.business":
		return "Affaires traitées"
	case "section.outside":
		return "Affaires hors de l'ordre du jour"
	case "section.item":
		return "Point {0} : {1}"
	case "section.elections":
		return "Élections et mandats"
	case "section.mandates":
		return "Mandats en vigueur"
	case "section.corrections":
		return "Corrections à ce procès-verbal"
	case "section.actions":
		return "Tâches"
	case "section.stands":
		return "Ce qui passe à la prochaine assemblée"
	case "section.unsettled":
		return "Ce qui n'est pas encore réglé"
	case "section.next":
		return "Prochaine assemblée"
	case "section.speaking":
		return "Prises de parole"
	case "section.later":
		return "Inscrit après la clôture"
	case "section.seal":
		return "Scellé et signatures"
	case "quorum.chart":
		return "Présence et quorum requis, au fil du temps"
	case "series.present":
		return "Présence"
	case "series.needed":
		return "Requis"
	case "part.further":
		return "Autres affaires"
	case "head.main":
		return "Motion {0}"
	case "head.kind":
		return "Motion {0} : {1}"
	case "head.procedural":
		return "Motion de procédure {0} : {1}"
	case "head.election":
		return "Élection : {0}"
	case "head.competition":
		return "Propositions concurrentes"
	case "head.mandate":
		return "Mandat : {0}"
	case "mandates.caption":
		return "Qui est envoyé avec quoi, et pour quand le rapport est dû"
	case "hands.caption":
		return "{0o} tour"
	case "attended.caption":
		return "Présence, par section"
	case "door.caption":
		return "Personnes votantes comptées à la porte, par section"
	case "orders.before.caption":
		return "Règles en vigueur à l'ouverture, là où elles ne sont pas celles d'usage"
	case "orders.changed.caption":
		return "Règles changées pendant l'assemblée"
	case "actions.caption":
		return "Qui fait quoi, et pour quand"
	case "spoke.caption":
		return "Qui a pris la parole, par point"
	case "figures.caption":
		return "{0}, par section"
	case "figures.caption.again":
		return "{0}, par section, {1o} décompte"
	case "figures.caption.section":
		return "{0}, par section, {1o} décompte : une section a été recomptée, les autres restent"
	}
	return ""
}
