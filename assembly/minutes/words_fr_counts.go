package minutes

// frenchCounts is counts and verdicts.
func frenchCounts(key string) string {
	switch key {
	case "put":
		return "{0} a été {0&mise|mis} aux voix à {2}, {3} {3#personne ayant|personnes ayant} le droit de vote."
	case "put.amended":
		return "{0}, ainsi {0&amendée, a été mise|amendé, a été mis} aux voix à {2}, {3} {3#personne ayant|personnes ayant} le droit de vote."
	case "put.again":
		return "Les mains sur {1} ont été recomptées à {2}, {3} {3#personne ayant|personnes ayant} le droit de vote."
	case "put.section":
		return "Les mains sur {1} ont été recomptées dans la section {4} à {2}."
	case "put.division":
		return "La salle s'est divisée sur {1} à {2}, chaque personne allant de l'un des deux côtés, {3} {3#personne ayant|personnes ayant} le droit de vote. Une division est définitive."
	case "put.one-section":
		return "Les mains sur {1} ont été recomptées dans une section à {2}."
	case "put.facilitator":
		return "{0} animait la séance."
	case "put.facilitator.nth":
		return "L'animation était assurée par la {0of} personne."
	case "put.by":
		return "{0} l'a {1&mise|mis} aux voix à la place de la personne qui animait."
	case "put.by.role":
		return "Une autre personne l'a {1&mise|mis} aux voix à la place de la personne qui animait."
	case "put.no-objection":
		return "Personne ne s'est opposé à la mise aux voix."
	case "verdict.unanimous":
		return "{0} a été {0&adoptée|adopté} à l'unanimité, par {1} voix ; {4}."
	case "verdict.nem-con":
		return "{0} a été {0&adoptée|adopté} par {1} voix, personne contre{3} ; {4}."
	case "verdict.carried":
		return "{0} a été {0&adoptée|adopté} par {1} voix contre {2}{3} ; {4}."
	case "verdict.lost":
		return "{0} n'a pas été {0&adoptée|adopté}, {5} : {1} pour et {2} contre{3} ; {4}."
	case "verdict.lost.plain":
		return "{0} n'a pas été {0&adoptée|adopté} : {1} pour et {2} contre{3} ; {4}."
	case "verdict.tie":
		return "{0} n'a pas été {0&adoptée|adopté}, à égalité : {1} pour et {2} contre{3} ; {4}."
	case "verdict.none":
		return "{0} n'a pas été {0&adoptée|adopté} : personne n'a voté pour ni contre{3} ; {4}."
	case "verdict.bare.carried":
		return "{0} a été {0&adoptée|adopté}."
	case "verdict.bare.lost":
		return "{0} n'a pas été {0&adoptée|adopté}."
	case "verdict.bare.floor":
		return "{0} a été {0&comptée|compté} dans ce lieu."
	case "verdict.floor":
		return "{0} a recueilli {1} voix pour et {2} contre dans ce lieu{3}."
	case "verdict.clear.carried":
		return "{0} a été {0&adoptée|adopté} à une majorité nette, vue et non comptée."
	case "verdict.clear.lost":
		return "{0} n'a pas été {0&adoptée|adopté} : une majorité nette, vue et non comptée, était contre."
	case "verdict.consensus":
		return "{0} a été {0&adoptée|adopté} par consensus : sur {3} {3#personne|personnes}, {1} {1#blocage|blocages}, {2} en retrait."
	case "verdict.no-consensus":
		return "{0} n'a pas été {0&adoptée|adopté}, faute de consensus : sur {3} {3#personne|personnes}, {1} {1#blocage|blocages}, {2} en retrait."
	case "consensus.missed":
		return "Il n'y a pas eu de consensus sur {0} : {1} {1#blocage|blocages}, {2} en retrait. Les mains devaient alors être comptées, et il fallait {3}."
	case "floor.decides":
		return "Ces chiffres ne décident de rien tant que tous les lieux n'ont pas compté."
	case "rest.abstaining":
		return ", avec {0} {0#abstention|abstentions}"
	case "rest.not-voting":
		return ", {0} {0#personne n'ayant|personnes n'ayant} pas voté"
	case "rest.both":
		return ", avec {0} {0#abstention|abstentions} et {1} {1#personne n'ayant|personnes n'ayant} pas voté"
	case "recount.same":
		return "Le résultat est resté le même."
	case "recount.changed":
		return "Ce décompte a changé le résultat."
	case "tie":
		return "Une égalité ne vaut pas adoption ; il n'y a pas de voix prépondérante."
	}
	return ""
}

// frenchEnds is what followed from a verdict, and how motions end without one.
func frenchEnds(key string) string {
	switch key {
	case "effect.amendment":
		return "Le texte de {0} a été changé en conséquence ; {0} restait à mettre aux voix."
	case "reversed.amendment":
		return "Le texte de {0} est redevenu celui d'avant l'amendement."
	case "effect.close-debate":
		return "Le débat sur {0} a été clos."
	case "lost.close-debate":
		return "Le débat sur {0} s'est poursuivi."
	case "reversed.close-debate":
		return "Le débat sur {0} était de nouveau ouvert."
	case "pledged":
		return "{0} {0#personne s'est engagée|personnes se sont engagées} à participer à ce qu'autorise {1}. Un engagement n'est pas un vote."
	case "effect.rescind":
		return "Ainsi {0} est {0&annulée|annulé}."
	case "effect.recall":
		return "La révocation a pris effet aussitôt."
	case "effect.limit":
		return "Dès lors une intervention pouvait durer {0}, jusqu'à la fin du point."
	case "reversed.limit":
		return "La limite de {0} ne valait plus."
	case "effect.recess":
		return "La séance a été suspendue."
	case "effect.adjourn":
		return "Ainsi l'assemblée a été close, à {0}."
	case "effect.challenge":
		return "La décision de {0} a été annulée."
	case "lost.challenge":
		return "La décision de {0} a été maintenue."
	case "reversed.challenge":
		return "La décision de {0} valait de nouveau."
	case "effect.replace":
		return "{0} a pris en charge {1}."
	case "effect.replace.role":
		return "Une autre personne a pris en charge {1}."
	case "effect.suspend-rules":
		return "Dès lors {0} était {1}."
	case "withdrawn.mover":
		return "La personne qui avait présenté {0} a demandé à {0&la|le} retirer."
	case "withdrawn.no-objection":
		return "La personne qui avait présenté {0} a demandé à {0&la|le} retirer, et personne ne s'y est opposé."
	case "withdrawn.unanimous":
		return "La personne qui avait présenté {0} a demandé à {0&la|le} retirer, et tout le monde en a été d'accord."
	case "ruled-out":
		return "{0}, à l'animation, a déclaré {1} irrecevable."
	case "ruled-out.role":
		return "La personne à l'animation a déclaré {1} irrecevable."
	case "ruled-out.nobody":
		return "Sans personne à l'animation, {1} a été {1&déclarée|déclaré} irrecevable."
	case "fell":
		return "Les mots que {0} aurait supprimés ne figuraient plus dans {1}."
	case "accepted":
		return "La personne qui avait présenté {0} a accepté {1}, et personne ne s'y est opposé."
	case "accepted.verdict":
		return "{0} a été {0&acceptée|accepté} sans vote, et {1} {1&changée|changé} en conséquence."
	case "again":
		return "{0} est {0&revenue|revenu} en discussion, en l'état."
	case "closed.pending":
		return "L'assemblée a été close à {0}, alors que des affaires étaient en discussion."
	case "aside.withdrawn":
		return "{0} a été {0&retirée|retiré}."
	case "aside.ruled-out":
		return "{0} a été {0&déclarée|déclaré} irrecevable."
	case "aside.fell":
		return "{0} est {0&tombée|tombé}."
	case "aside.tabled":
		return "{0} a été {0&mise|mis} de côté."
	case "aside.postponed":
		return "{0} a été {0&reportée|reporté} à {1}."
	case "aside.referred":
		return "{0} a été {0&renvoyée|renvoyé} à {1}."
	case "aside.suspended":
		return "{0} a été {0&suspendue|suspendu}, en l'état."
	case "aside.close":
		return "{0} passe à la prochaine assemblée."
	case "aside.with":
		return "De même pour {0}."
	}
	return ""
}

// frenchContests is elections, competing proposals and mandates.
func frenchContests(key string) string {
	switch key {
	case "election.item":
		return "Une élection pour {0} a eu lieu ; elle est rapportée avec les élections."
	case "election.put":
		return "Candidatures pour {2} {2#siège|sièges} : {0}."
	case "competition.put":
		return "Il fallait choisir une proposition sur {0}, une main par personne ; à chaque tour la dernière était éliminée, jusqu'à ce que l'une ait plus de la moitié des mains :"
	case "label.proposal":
		return "Proposition {0}"
	case "cell.proposal":
		return "proposition {0}"
	case "proposal":
		return "la proposition {0}"
	case "contest.round":
		return "Le résultat du {0o} tour a été proclamé à {1}, {2} {2#personne ayant|personnes ayant} le droit de vote."
	case "contest.lot":
		return "L'égalité a été réglée par tirage au sort, avec le nombre {0}, que la salle a lancé."
	case "contest.single":
		return "Sans concurrence, le vote sur {0} a eu lieu pour et contre à {1}, {2} {2#personne ayant|personnes ayant} le droit de vote."
	case "contest.single.figures":
		return "{0} pour et {1} contre{2}."
	case "contest.bare":
		return "Les chiffres ne sont pas donnés."
	case "contest.elected":
		return "L'assemblée a ainsi élu {0}."
	case "contest.fell":
		return "Hors course : {0}."
	case "contest.next.lowest":
		return "Égalité à la dernière place : le tour suivant, entre {0}, devait décider de l'élimination."
	case "contest.next.edge":
		return "Égalité pour le dernier siège : le tour suivant était entre {0}."
	case "competition.survivor":
		return "La proposition {0} l'emporte."
	case "contest.next.lot":
		return "L'égalité est restée, et un tirage au sort devait la régler."
	case "election.all":
		return "L'assemblée a élu {0}."
	case "election.some":
		return "L'assemblée a élu {0}. {1} {1#siège reste vacant|sièges restent vacants}."
	case "election.nobody":
		return "L'assemblée n'a élu personne ; {0#le siège reste vacant|les sièges restent vacants}."
	case "mandate.delegates":
		return "Délégation"
	case "mandate.alternate":
		return "Suppléance"
	case "mandate.from":
		return "Issu de"
	case "mandate.must":
		return "Doit tenir"
	case "mandate.may":
		return "Peut céder"
	case "mandate.refer":
		return "Doit consulter"
	case "mandate.term":
		return "Jusqu'au"
	case "mandate.report":
		return "Rapport dû le"
	case "mandate.recalled":
		return "Révocation"
	case "mandate.title":
		return "Rapport dû : {0}"
	}
	return ""
}
