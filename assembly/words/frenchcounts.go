package words

// frenchCounts is what is said of counts and verdicts.
func frenchCounts(key string) string {
	switch key {
	case "put.nothing":
		return "aucune motion n'est en discussion ; il n'y a rien à mettre aux voix"
	case "put.second":
		return "{0} n'a pas encore d'appui ; il faut d'abord l'appuyer"
	case "put.friendly":
		return "ici les amendements ne sont qu'acceptés : accept, ou withdraw (amendement {0})"
	case "put.waiting":
		return "{0} {1#attend|attendent} encore la parole ; écoutez-les, demandez la clôture du débat, ou put no-objection si personne ne s'y oppose"
	case "put.teller":
		return "{0} compte les voix, et a présenté ou appuyé {1} ou s'y trouve en cause ; une autre personne doit compter : leave-role teller {0}, puis take teller NAME"
	case "count.open.choices":
		return "le décompte entre les propositions est ouvert ; proclamez-le d'abord"
	case "count.open.election":
		return "le décompte pour {0} est ouvert ; proclamez-le d'abord"
	case "contest.pending":
		return "des propositions concurrentes sont en discussion ; réglez-les d'abord : put"
	case "contest.election":
		return "l'élection pour {0} est en cours ; réglez-la d'abord : nominate, ou put"
	case "compete.empty":
		return "une proposition a besoin d'un texte"
	case "compete.twice":
		return "{0} y figure deux fois"
	case "compete.two":
		return "il faut deux propositions ou plus pour les opposer"
	case "elect.office":
		return "dites pour quel poste"
	case "elect.seats":
		return "un poste a de 1 à 100 sièges, et non {0}"
	case "nominate.none":
		return `aucune élection n'est en cours ; commencez-en une : elect "OFFICE"`
	case "nominate.closed":
		return "le décompte pour {0} a commencé ; les noms étaient à donner avant"
	case "nominate.again":
		return "{0} figure déjà parmi les candidatures"
	case "nominate.facilitator":
		return "{0} se présente pour {1} et préside ; nulle candidature ne fait les deux, il faut d'abord céder la présidence : hand-over NAME"
	case "nominate.teller":
		return "{0} compte les voix ; passez d'abord cette fonction, car qui se présente ne compte pas : leave-role teller {0}, puis take teller NAME"
	case "nominate.nobody":
		return "il n'y a aucune candidature pour {0} ; nominate NAME"
	case "lot.first":
		return "il y a égalité ; la salle lance un nombre pour le tirage au sort : lot N"
	case "lot.none":
		return "aucune égalité n'attend de tirage au sort"
	case "hands.figures":
		return "ici les mains sont pour et contre : count FOR AGAINST ABSTAIN"
	case "hands.choices":
		return "donnez les mains pour chaque choix : count \"CHOICE\" N … ({0})"
	case "hands.unknown":
		return "{0} n'est pas dans ce tour ; il y a : {1}"
	case "hands.twice":
		return "{0} y figure deux fois"
	case "hands.missing":
		return "il manque les mains pour {0} ; 0 est aussi un nombre"
	case "hands.too-many":
		return "{0} {0#main|mains}, c'est trop pour {1} {1#personne votante|personnes votantes}, {2} par personne"
	case "count.none":
		return "aucun décompte n'est ouvert ; mettez d'abord une motion aux voix"
	case "ended.amendment":
		return "{0} tombe : ses mots ne sont plus dans le texte"
	case "ended.count":
		return "le décompte de {0} a pris fin : le quorum n'est plus atteint"
	case "ended.recount":
		return "le nouveau décompte de {0} a pris fin : le quorum n'est plus atteint, et le résultat proclamé tient"
	case "ended.count.election":
		return "le décompte pour {0} a pris fin : le quorum n'est plus atteint"
	case "ended.count.choices":
		return "le décompte entre les propositions a pris fin : le quorum n'est plus atteint"
	case "ended.some":
		return "le décompte a pris fin : le quorum n'est plus atteint"
	case "ended.opened":
		return "le décompte de {0} est rouvert : le quorum est de nouveau atteint"
	case "ended.opened.election":
		return "le décompte pour {0} est rouvert : le quorum est de nouveau atteint"
	case "ended.opened.choices":
		return "le décompte entre les propositions est rouvert : le quorum est de nouveau atteint"
	case "count.open":
		return "le décompte de {0} est ouvert ; proclamez-le d'abord"
	case "count.all":
		return "la salle"
	case "count.section":
		return "la section {0}"
	case "count.negative":
		return "un nombre de mains est de 0 ou plus ({0} : {1} {1#personne votante|personnes votantes})"
	case "count.too-many":
		return "{0} {0#main|mains}, c'est plus que n'en a {1} : {2} {2#personne votante|personnes votantes}"
	case "count.too-many.named":
		return "{0} {0#main|mains}, c'est plus que n'en a {1} : {2} {2#personne votante|personnes votantes} par nom ; si plus de monde peut voter, dites combien : headcount {0}"
	case "count.teller":
		return "il y a deux décomptes, le 1 et le 2, et pas de décompte {0}"
	case "count.no-sections":
		return "personne n'est dans une section ; comptez en tout : count FOR AGAINST ABSTAIN"
	case "count.section.unknown":
		return "il n'y a pas de section {0} ; il y a : {1}"
	case "count.in-all":
		return "ce tour se compte en tout, comme son premier chiffre ; annulez celui-ci pour compter par section"
	case "count.by-section":
		return `ce tour se compte par section ; dites laquelle : section "…" ({0})`
	case "count.only":
		return "seule la section {0} est recomptée"
	case "declare.nothing":
		return "aucun chiffre n'est inscrit ; comptez d'abord"
	case "declare.missing":
		return "{1#il manque encore un chiffre|il manque encore des chiffres} : {0}"
	case "declare.teller":
		return "{0} : il manque le décompte {1}"
	case "declare.differ":
		return "les deux décomptes diffèrent ({0}) ; recomptez"
	case "recount.none":
		return "il n'y a pas de résultat à recompter ; ce droit s'éteint avec l'affaire suivante"
	case "recount.final":
		return "{0} a été {0&décidée|décidé} par division, qui est définitive"
	case "recount.division":
		return "un nouveau décompte a changé le résultat de {0} ; seule une division (recount division) est recevable, ou undo"
	case "recount.all":
		return "une division est celle de toute la salle"
	case "recount.no-sections":
		return "on a compté en tout la dernière fois ; recomptez en tout"
	case "verdict":
		return "{0} ; {1} ; {2}"
	case "verdict.figures":
		return "{0} pour, {1} contre, {2} {2#abstention|abstentions}"
	case "verdict.both":
		return "{0}, et {1}"
	case "verdict.sustain":
		return "la moitié de {0} voix est de {1}, l'égalité maintient"
	case "verdict.sustain.unless":
		return "{0} contre, pour l'annuler"
	case "verdict.simple":
		return "la majorité simple de {0} voix est de {1}"
	case "verdict.majority.present":
		return "la majorité de {0} {0#personne présente|personnes présentes} est de {1}"
	case "verdict.majority.votes":
		return "la majorité de {0} {0#vote|votes}, abstentions comprises, est de {1}"
	case "verdict.majority.members":
		return "la majorité de {0} {0#membre|membres} est de {1}"
	case "verdict.share.cast":
		return "pour {0} de {1} {1#voix exprimée|voix exprimées} il faut {2}"
	case "verdict.share.votes":
		return "pour {0} de {1} {1#vote|votes}, abstentions comprises, il faut {2}"
	case "verdict.share.present":
		return "pour {0} de {1} {1#personne présente|personnes présentes} il faut {2}"
	case "verdict.share.members":
		return "pour {0} de {1} {1#membre|membres} il faut {2}"
	case "verdict.unanimous":
		return "il faut quelqu'un pour et personne contre"
	case "verdict.short":
		return "à {0wf} voix près"
	case "verdict.uncounted":
		return "{0} ; {1}"
	case "verdict.clear":
		return "majorité nette, non comptée"
	case "verdict.objections":
		return "{0} {0#blocage|blocages}, {1} en retrait, sur {2}"
	case "outcome.lost":
		return "REJET"
	case "consensus.none":
		return "aucune recherche de consensus n'est ouverte ; ici on compte les mains : count FOR AGAINST ABSTAIN"
	case "consensus.figures":
		return "le consensus ne compte pas de mains ; dites : consensus blocks N asides N"
	case "clear.simple":
		return "seule une majorité simple peut se voir sans compter ; comptez"
	case "clear.election":
		return "une élection est consignée avec ses chiffres : comptez les mains pour {0}"
	case "clear.choices":
		return "les propositions concurrentes sont consignées avec leurs chiffres : comptez les mains de chacune"
	case "clear.floors":
		return "les chiffres de tous les lieux se comptent ensemble ; comptez"
	case "clear.recount":
		return "un nouveau décompte se fait en comptant les mains"
	case "clear.counted":
		return "un chiffre est inscrit ; proclamez-le"
	case "pledge.none":
		return "aucune action n'a été autorisée à laquelle on puisse s'engager"
	case "pledge.negative":
		return "un nombre de personnes est de 0 ou plus"
	case "outcome.carried":
		return "ADOPTION"
	case "outcome.unanimous":
		return "ADOPTION à l'unanimité"
	case "outcome.nem-con":
		return "ADOPTION, personne contre"
	case "outcome.counted":
		return "décidé quand tous les lieux auront compté"
	case "outcome.tie":
		return "égalité : REJET"
	case "outcome.not-carried":
		return "REJET {0}"
	case "outcome.on.carried":
		return "{0&ADOPTÉE|ADOPTÉ}"
	case "outcome.on.unanimous":
		return "{0&ADOPTÉE|ADOPTÉ} à l'unanimité"
	case "outcome.on.nem-con":
		return "{0&ADOPTÉE|ADOPTÉ}, personne contre"
	case "outcome.on.lost":
		return "{0&REJETÉE|REJETÉ}"
	case "outcome.on.tie":
		return "égalité : {0&REJETÉE|REJETÉ}"
	case "outcome.on.not-carried":
		return "{0&REJETÉE|REJETÉ} {1}"
	case "ordinal":
		return "{0o}"
	}
	return ""
}
