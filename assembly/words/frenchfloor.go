package words

// frenchFloor is what is said of the stack and of who speaks.
func frenchFloor(key string) string {
	switch key {
	case "stack.empty":
		return "personne n'attend la parole"
	case "stack.not-waiting":
		return "{0} n'attend pas la parole"
	case "hand.observer":
		return "{0} observe ; en observation, on ne prend pas la parole"
	case "hand.counting":
		return "on compte les mains ; seul un point d'ordre, de privilège ou de quorum est recevable"
	case "hand.waits":
		return "{0} attend déjà, à la place {1}"
	case "hand.list-closed.reply":
		return "la liste a été close à {0} ; seule la personne qui a présenté la motion, {1}, peut encore répliquer ; reopen-list la rouvre, ou soulevez un point d'ordre"
	case "hand.list-closed":
		return "la liste a été close à {0} ; reopen-list la rouvre, ou soulevez un point d'ordre"
	case "hand.debate-closed.reply":
		return "le débat sur {0} est clos ; seule la personne qui a présenté la motion, {1}, peut encore répliquer ; mettez ensuite aux voix"
	case "hand.debate-closed":
		return "le débat sur {0} est clos ; mettez-{0&la|le} aux voix"
	case "hand.round":
		return "{0} a déjà parlé dans ce tour ; chaque personne une fois"
	case "silence.zero":
		return "dites pour combien de temps, par exemple : silence 1m"
	case "why.reply":
		return "réplique de qui l'a présentée"
	case "why.replies":
		return "réponse finale"
	case "why.reply.short":
		return "réplique"
	case "why.replies.short":
		return "réponse finale"
	case "hand.speeches":
		return "{0} a déjà parlé de {1} ; le règlement permet {2} {2#intervention|interventions} par motion"
	case "response.none":
		return "il n'y a pas d'intervention à laquelle répondre ; une réponse directe répond à une intervention, et non à une réponse"
	case "response.two":
		return "deux réponses à cette intervention attendent ou ont été données ; les autres prennent un tour de parole : hand NAME"
	case "response.round":
		return "un tour de table est sans débat : chacun parle une fois s'il le souhaite, et personne ne répond ; la suite : call"
	case "response.once":
		return "{0} a déjà répondu sur ce point ; il reste le tour de parole : hand NAME"
	case "bump.reason":
		return "avancer quelqu'un demande une raison, qui est inscrite au registre"
	case "bump.reply":
		return "{0} a proposé la motion en discussion et réponse finale, après toutes les autres interventions"
	case "bump.first":
		return "{0} a déjà le premier tour"
	case "bump.twice":
		return "deux personnes sont déjà passées devant {0} ; il n'y en aura pas une troisième"
	case "list.closed":
		return "la liste a déjà été close à {0}"
	case "list.open":
		return "la liste est ouverte"
	case "call.reason":
		return "ce n'est pas à {0} de parler ; donner la parole hors de son tour demande une raison : call NAME \"REASON\""
	case "call.counting":
		return "on compte les mains ; la parole n'est donnée que pour un point d'ordre"
	case "floor.nobody":
		return "personne n'a la parole"
	case "floor.ruling":
		return "le point soulevé par {0} attend d'abord une décision : ruling upheld, ou ruling dismissed"
	case "ruling.none":
		return "aucun point d'ordre n'attend de décision"
	case "clock.runs":
		return "le chrono tourne déjà"
	case "clock.stands":
		return "le chrono est déjà arrêté"
	case "extend.zero":
		return "dites de combien, par exemple : extend 1m"
	case "gap.none":
		return "il n'y a pas de temps à décompter"
	case "why.absent":
		return "absence à l'appel de son nom"
	case "why.absent.short":
		return "absence"
	case "why.after-speaker":
		return "après cette intervention"
	case "why.again":
		return "{0} tour, {1} de parole ce soir"
	case "why.again.short":
		return "{0} · {1}"
	case "why.answers":
		return "{0}, répond à la dernière intervention"
	case "why.asked":
		return "a demandé à {0}"
	case "why.first":
		return "première fois sur ce point"
	case "why.first.short":
		return "1re fois"
	case "why.in-turn":
		return "à son tour"
	case "why.interrupts":
		return "interrompt"
	case "why.moved":
		return "avancement : {0}"
	case "why.overtaken":
		return "{0} a repris la parole avant"
	case "why.response":
		return "répond à l'intervention"
	}
	return ""
}
