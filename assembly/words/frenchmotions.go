package words

// frenchMotions is what is said of motions and amendments.
func frenchMotions(key string) string {
	switch key {
	case "motion.none":
		return "aucune motion n'est en discussion"
	case "motion.unknown":
		return "il n'y a pas de motion {0}"
	case "kind.here":
		return "dans cette assemblée, {0} s'appelle {1} ; écrivez : move {1} by NOM"
	case "kind.near":
		return "{0} n'est pas un genre de motion ; vouliez-vous dire {1} ? il y a : {2} ; un texte se met entre guillemets"
	case "kind.unknown":
		return "{0} n'est pas un genre de motion ; il y a : {1} ; un texte se met entre guillemets"
	case "called":
		return "la motion {0}"
	case "called.kind":
		return "{0} ({1})"
	case "called.amendment":
		return "l'amendement {0}"
	case "called.procedural":
		return "la motion « {0} »"
	case "called.procedural.amendment":
		return "l'amendement à {0}"
	case "notice.unknown":
		return "aucune motion {0} n'a été annoncée"
	case "notice.kind":
		return "une motion annoncée ne peut pas être présentée comme {0}"
	case "floors.main":
		return "seules les affaires propres se votent lieu par lieu, et non {0}"
	case "move.counting":
		return "on compte les mains ; aucune motion n'est recevable avant le résultat"
	case "move.one-main":
		return "{0} est en discussion ; une motion à la fois : réglez-{0&la|le}, ou amendez-{0&la|le}"
	case "move.only-alone":
		return "{0} n'est recevable que si rien n'est en discussion ; {1} l'est"
	case "move.incidental":
		return "{0} se règle d'abord ; seuls recess et adjourn passent avant {0&elle|lui}"
	case "move.rank":
		return "{0} ne passe pas avant {1} ; réglez d'abord {1&celle-ci|celui-ci}"
	case "move.nothing":
		return "{0} porte sur une motion en discussion, et il n'y en a aucune"
	case "move.text":
		return `une motion a besoin de ses mots exacts : move "TEXT" by NAME`
	case "move.no-text":
		return "{0} ne prend pas de texte ; un texte seul est une motion à part : move \"TEXT\" by NAME"
	case "move.duration":
		return "{0} demande une durée telle que 90s, 2m, 1h30m"
	case "move.person":
		return "dites qui est à révoquer : move {0} NAME by NAME"
	case "move.role":
		return "dites quelle fonction et qui la reprend : move {0} ROLE NAME by NAME"
	case "move.rule":
		return "dites quelle règle et sa valeur : move suspend-rules KEY VALUE by NAME"
	case "decision.take-up", "decision.take-up.none":
		return "rien n'a été mis de côté qui puisse être repris"
	case "rescind.stems":
		return "annul abrog revoqu"
	case "decision.rescind.again":
		return "{0} a déjà été annulé dans cette assemblée"
	case "decision.rescind.several":
		return "{0} peut être plusieurs décisions ({1}) ; donnez davantage de ses mots, ou son numéro"
	case "decision.rescind", "decision.rescind.none":
		return "aucune décision de ce genre n'a été adoptée ; donnez son numéro, ou ses mots entre guillemets"
	case "decision.reconsider", "decision.reconsider.none":
		return "il n'y a pas de décision de cette assemblée à réexaminer"
	case "reconsider.once":
		return "la motion {0} a déjà été réexaminée ; une fois, pas plus"
	case "second.own":
		return "{0} a présenté cette motion ; une autre personne doit l'appuyer"
	case "second.has":
		return "{0} n'a plus besoin d'appui"
	case "rule-out.reason":
		return "déclarer une motion irrecevable demande une raison, qui est inscrite au registre"
	case "closure.barred":
		return "la clôture du débat vient d'être rejetée ; trois personnes doivent d'abord parler (reste : {0})"
	case "closure.closed":
		return "le débat sur {0} est déjà clos ; mettez-{0&la|le} aux voix"
	case "closure.spoken":
		return "{0} a parlé sur ce point ; la clôture du débat se demande sans avoir parlé"
	case "challenge.reversed":
		return "la décision de {0} a été annulée ; il n'y reste rien à contester"
	case "challenge.sustained":
		return "la décision de {0} a été contestée et maintenue ; une décision ne se conteste qu'une fois"
	case "challenge.late":
		return "autre chose a été décidé depuis la décision de {0} ; une décision se conteste avant qu'autre chose ne soit décidé"
	case "challenge.consensus":
		return "par consensus, une contestation n'est mise aux voix que d'une façon : move challenge by NAME"
	case "settled.motion":
		return "la motion {0} disait la même chose et a été rejetée à cette assemblée ; pour en décider à nouveau : move reconsider {0} by NAME"
	case "settled.amendment":
		return "l'amendement {0} changeait la même chose et a été rejeté ; après le vote sur la motion {1}, on y revient par : move reconsider {1} by NAME"
	case "challenge.none":
		return "il n'y a pas de décision à contester"
	case "amend.chain":
		return "la motion {0} n'est pas en discussion ; en discussion : {1}"
	case "amend.third":
		return "{0} est un amendement à un amendement ; un troisième degré n'est pas recevable"
	case "amend.kind":
		return "{0} ne peut pas être {0&amendée|amendé}"
	case "amend.second":
		return "{0} n'a pas encore d'appui ; il faut d'abord l'appuyer"
	case "amend.empty":
		return "un amendement laisse des mots en place ; pour écarter la motion, votez contre"
	case "amend.nothing":
		return "cet amendement ne change rien"
	case "amend.strike":
		return "dites quels mots supprimer"
	case "amend.gone":
		return "{0} ne figure pas dans {1} ; {1&elle|il} dit : {2}"
	case "amend.where":
		return "{0} figure {1} fois dans le texte ; dites lequel : nth 1, nth 2 …, ou supprimez plus de mots"
	case "amend.nth":
		return "{0} figure {1} fois dans le texte ; nth compte à partir de 1"
	case "accept.none":
		return "aucun amendement en discussion ne peut être accepté"
	case "title.main", "title.limit", "title.refer", "title.postpone":
		return "{0}"
	case "title.closed":
		return "(texte d'un huis clos)"
	case "title.text":
		return "nouveau texte : {0}"
	case "title.strike":
		return "supprimer {0}"
	case "title.change":
		return "supprimer {0} insérer {1}"
	case "title.recall":
		return "révoquer {0}"
	case "title.replace":
		return "confier {0} à {1}"
	case "title.suspend-rules":
		return "suspendre le règlement : {0} {1}"
	case "title.reconsider":
		return "réexaminer la motion {0}"
	case "title.take-up":
		return "reprendre la motion {0}"
	case "title.rescind":
		return "annuler la motion {0}"
	case "title.close-debate":
		return "clore le débat"
	case "title.table":
		return "la mettre de côté"
	case "title.recess":
		return "suspendre la séance"
	case "title.recess.text":
		return "suspendre la séance pendant {0}"
	case "title.adjourn":
		return "lever la séance"
	case "title.challenge.sustain":
		return "maintenir la dernière décision de la présidence"
	case "title.challenge":
		return "annuler la dernière décision"
	case "title.recount":
		return "recompter"
	case "title.recount.text":
		return "recompter {0}"
	case "title.refer.text":
		return "renvoyer à {0}"
	case "title.postpone.text":
		return "reporter à {0}"
	case "title.limit.text":
		return "limiter les interventions à {0}"
	case "title.next-meeting.text":
		return "prochaine assemblée : {0}"
	}
	return ""
}
