package words

// frenchMeeting is what is said of the meeting as a whole, its standing orders and its agenda.
func frenchMeeting(key string) string {
	switch key {
	case "phase.unborn":
		return `il n'y a pas encore d'assemblée ; commencez par : convene "TITLE"`
	case "phase.again":
		return "cette assemblée est déjà convoquée, sous le titre « {0} » ; un fichier, une assemblée"
	case "phase.convened":
		return "l'assemblée n'est pas encore ouverte ; ouvrez-la d'abord"
	case "phase.open":
		return "l'assemblée est déjà ouverte"
	case "phase.recess":
		return "la séance est suspendue ; reprenez-la d'abord"
	case "phase.not-recess":
		return "la séance n'est pas suspendue"
	case "phase.closed":
		return "l'assemblée est close ; seuls restent recevables les notes, les tâches, la prochaine assemblée, les corrections et le scellé"
	case "phase.approved":
		return "le procès-verbal est approuvé, et {0} n'est plus recevable ; ce qui y est faux se dit par correct, et il reste finished, next-meeting et seal"
	case "phase.minutes":
		return "{0} se dit dans le fichier de l'assemblée dont c'est le procès-verbal : quittez, et stacktaker '#{1}' ouvre celle d'avant"
	case "phase.not-closed":
		return "{0} vaut pour une assemblée close ; fermez-la d'abord"
	case "convene.title":
		return "une assemblée a besoin d'un titre"
	case "convene.number":
		return "les assemblées sont numérotées à partir de 1"
	case "seal.again":
		return "le registre est déjà scellé, et rien n'y a été inscrit depuis"
	case "seal.number":
		return "{0} n'est pas un nombre ; donnez les nombres que la salle a lancés, par exemple : seal 4 17 2"
	case "quorum.lost.named":
		return "le quorum n'est plus atteint ({0} par nom en salle, il en faut {1}) ; enregistrez les arrivées, ou comptez à la porte : headcount N ; sinon seules la suspension, la levée de séance et la prochaine assemblée peuvent être mises aux voix"
	case "quorum.lost":
		return "le quorum n'est plus atteint ({0} en salle, il en faut {1}) ; seules peuvent être mises aux voix la suspension, la levée de séance et la prochaine assemblée"
	case "quorum.short.named":
		return "le quorum n'est pas encore atteint ({0} par nom en salle, il en faut {1}) ; enregistrez les arrivées, ou comptez à la porte : headcount N ; d'ici là seules la suspension, la levée de séance et la prochaine assemblée peuvent être mises aux voix"
	case "quorum.short":
		return "le quorum n'est pas encore atteint ({0} en salle, il en faut {1}) ; d'ici là seules peuvent être mises aux voix la suspension, la levée de séance et la prochaine assemblée"
	case "rule.unknown":
		return "le règlement n'a pas de règle {0} ; il a : {1}"
	case "rule.value":
		return "{0} ne peut pas être {1} ; cette règle accepte : {2}"
	case "pack.unknown":
		return "il n'y a pas de jeu de règles {0} ; il y a : {1}"
	case "pack.empty":
		return "le jeu {0} ne contient aucune règle"
	case "pack.line":
		return "{0} n'est pas un jeu de règles : la ligne {1} n'est pas écrite rule CLÉ VALEUR"
	case "threshold.percent":
		return `{0} ne dit rien quand le nombre est impair ; plus de la moitié se dit : majority, majority of present, majority of members`
	case "threshold.absolute":
		return "{0} peut vouloir dire deux choses ; dites laquelle : majority of present (des personnes présentes) ou majority of members (des membres)"
	case "threshold.unknown":
		return "{0} n'est pas une majorité que l'on puisse exiger ; il y a : simple, 2/3 (of cast, of votes, of present, of members), 75%, majority of present, majority of members, majority of votes, unanimous, consensus"
	case "threshold.two":
		return "{0} a plus de deux conditions ; deux au maximum"
	case "needs.choices":
		return "les propositions concurrentes exigent plus de la moitié des mains ; celle qui reste devient une motion, et on pourra lui fixer une majorité"
	case "needs.election":
		return "l'élection de {0} n'a pas de majorité propre ; elle suit le règlement : rule election plurality, majority ou majority of present"
	case "needs.challenge":
		return "une contestation se décide selon le règlement, car personne ne pourrait contester cette décision-là : rule threshold challenge"
	case "needs.locked":
		return "des chiffres ont été inscrits sur {0} ; dès le premier, la majorité requise est fixée"
	case "needs.because":
		return "dites pourquoi il faut {0}, ou laissez because"
	case "item.none":
		return `l'ordre du jour est vide ; ajoutez-y un point par : item "TITLE"`
	case "item.no-current":
		return "aucun point n'est commencé ; passez d'abord à l'un d'eux"
	case "item.title":
		return "un point a besoin d'un titre"
	case "item.place":
		return "il n'y a pas de place {0} à l'ordre du jour ; les places vont de 1 à {1}"
	case "item.unknown":
		return "il n'y a pas de point {0} ; les points vont de 1 à {1}"
	case "go.none":
		return "aucun point n'attend ; dites lequel : go N, ou ajoutez-en un"
	case "go.here":
		return "{0} est déjà le point en cours"
	case "go.pending":
		return "{0} est en discussion ; réglez-{0&la|le} d'abord"
	case "defer.done":
		return "le point {0} est terminé ; il ne peut pas être reporté"
	case "defer.again":
		return "le point {0} est déjà reporté"
	case "business.assign":
		return `la motion {0} est adoptée : qui s'en charge, et pour quand ? assign "WHAT" to NAME by DATE, ou no-action`
	case "assign.what":
		return "dites ce qu'il y a à faire"
	case "no-action.none":
		return "aucune décision n'appelle de tâche"
	case "finished.none":
		return "il n'y a pas encore de tâches"
	case "finished.unknown":
		return "il n'y a pas de tâche {0} ; les tâches vont de 1 à {1}"
	case "finished.again":
		return "la tâche {0} est déjà faite"
	case "mandate.name":
		return "un mandat a besoin d'un nom"
	case "mandate.again":
		return "il y a déjà un mandat {0} ; donnez un autre nom à celui-ci"
	case "mandate.alternate":
		return "{0} fait partie de la délégation ; la suppléance revient à une autre personne"
	case "mandate.from":
		return "{0} n'est pas une décision adoptée"
	case "in-camera.already":
		return "le huis clos est déjà sur {0}"
	case "approve.again":
		return "le procès-verbal est déjà approuvé"
	case "correct.empty":
		return "dites ce qui est à corriger"
	case "note.empty":
		return "une note a besoin d'un texte"
	}
	return ""
}
