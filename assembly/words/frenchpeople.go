package words

// frenchPeople is what is said of people, the door and roles.
func frenchPeople(key string) string {
	switch key {
	case "who.missing":
		return "dites qui"
	case "who.ambiguous":
		return "{0} peut être {1} ; tapez plus de lettres du nom"
	case "who.unknown":
		return "personne sur la liste ne s'appelle {0}"
	case "who.refused":
		return `{0} n'est pas sur la liste, et les nouveaux noms ne sont pas admis ; inscrivez d'abord : member "NAME"`
	case "who.number":
		return "personne sur la liste n'a le numéro {0}"
	case "who.near":
		return "{0} vient d'entrer sur la liste ; {2} {1#est proche|sont proches} par le nom"
	case "who.alike":
		return "{0} vient d'entrer sur la liste, et ressemble à {1} en lettres d'un autre alphabet ; est-ce la même personne ?"
	case "name.unseen":
		return "rien dans ce nom n'est visible ; écrivez-le à nouveau"
	case "name.sign":
		return "un nom ne commence pas par {0}, comme un numéro d'adhésion ; écrivez le nom"
	case "name.long":
		return "un nom de {0} lettres est trop long ; {1} au plus"
	case "not-here":
		return "{0} n'est pas là ; enregistrez d'abord son arrivée : arrive"
	case "no-vote":
		return "{0} a « {1} » et non « vote » ; seules les personnes qui peuvent voter proposent et appuient"
	case "members.some":
		return "le nombre de membres à jour est de 1 ou plus"
	case "member.empty":
		return "il faut un nom"
	case "member.number":
		return "un numéro d'adhésion est un entier à partir de 1, ou a des lettres et des chiffres, comme DE-0042"
	case "member.number.taken":
		return "le numéro {0} est déjà pris : {1}"
	case "member.known":
		return `{0} est déjà sur la liste ; deux personnes du même nom se distinguent par la section : member "NAME" section "…"`
	case "arrive.all":
		return "toute la liste est là"
	case "arrive.already":
		return "{0} {1#est|sont} déjà là"
	case "leave.nobody":
		return "aucune arrivée n'est enregistrée"
	case "leave.absent":
		return "{0} n'a pas d'arrivée enregistrée"
	case "apologies.here":
		return "{0} est là, et n'a pas à s'excuser"
	case "headcount.off":
		return "aucun comptage à la porte n'est en vigueur"
	case "headcount.off.section":
		return `headcount off revient aux noms pour toute la salle ; personne dans une section : headcount 0 section {0}`
	case "headcount.which":
		return `les personnes votantes se comptent par section ({0}) ; dites laquelle : section "…"`
	case "headcount.section":
		return "une section a besoin d'un nom"
	case "headcount.negative":
		return "un comptage à la porte ne peut pas être {0} ; il est de 0 ou plus"
	case "role.none":
		return "personne n'a de fonction ; donnez-en une d'abord : take ROLE NAME"
	case "role.near":
		return "il n'y a pas de fonction {0} ; vouliez-vous dire {1} ?"
	case "role.held":
		return "{0} a la fonction {1} ; pour la passer : hand-over {1} {2}"
	case "role.again":
		return "{0} a déjà la fonction {1}"
	case "role.which":
		return "la fonction {1} est tenue par {0} ; dites qui la quitte, leave-role {1} NAME, et qui la prend, take {1} {2}"
	case "role.nobody":
		return "personne n'a la fonction {0} ; donnez-la : take {0} NAME"
	case "role.not":
		return "{0} n'a pas la fonction {1}"
	case "role.teller":
		return "{0} a présenté ou appuyé ce qui va être compté, ou s'y trouve en cause, et ne peut pas compter ; une autre personne doit le faire"
	case "rotate.nobody":
		return "aucune personne ne peut être proposée pour {0} ; enregistrez d'abord les arrivées"
	case "lot.negative":
		return "le nombre d'un tirage au sort est de 0 ou plus"
	case "objection.none":
		return "personne n'est proposé pour une fonction ; on ne peut objecter qu'à une proposition : rotate ROLE"
	case "role.proposed":
		return "pour {0}, la rotation propose {1} : {2} ; une objection ?"
	case "objection.role":
		return "personne n'est proposé pour {0} ; rotate {0}"
	case "decline.again":
		return "{0} a déjà décliné la fonction {1}"
	case "rotation.served":
		return "service : {0} sur {1} {1#assemblée|assemblées}, la dernière : n° {2}"
	case "rotation.never":
		return "service : {0} sur {1} {1#assemblée|assemblées}"
	case "facilitator.hand":
		return "{0} anime la séance ; pour parler du sujet il faut d'abord passer l'animation : hand-over NAME"
	case "facilitator.back":
		return "{0} a cédé la présidence pour {1} et la reprend quand ce sera réglé, pas avant"
	case "facilitator.stands":
		return "{0} se présente pour {1} ; nulle candidature ne préside à l'élection, quelqu'un d'autre doit le faire jusqu'à la décision"
	case "facilitator.move":
		return "{0} anime la séance ; pour proposer ou appuyer il faut d'abord passer l'animation : hand-over NAME"
	}
	return ""
}
