package words

// frenchLines is what is said of a line that cannot be read.
func frenchLines(key string) string {
	switch key {
	case "line.empty":
		return "rien n'a été dit ; tapez une ligne telle que : hand Ana"
	case "line.unclosed":
		return `un texte n'est pas fermé ; il se termine par "`
	case "line.short":
		return "il manque quelque chose : {0} ; on écrit : {1}"
	case "line.misfit":
		return "{0} ne convient pas ici ; il faut {1} ; on écrit : {2}"
	case "verb.unknown":
		return "{0} n'est pas un verbe de ce langage ; ? les énumère"
	case "verb.unknown.near":
		return "{0} n'est pas un verbe de ce langage ; vouliez-vous dire {1} ?"
	case "expect.end":
		return "la fin de la ligne"
	case "expect.keyword":
		return "le mot « {0} »"
	case "expect.kind":
		return "un genre de motion"
	case "expect.choice":
		return "un de ceux-ci : {0}"
	case "expect.name":
		return "un nom"
	case "expect.names":
		return "des noms"
	case "expect.text":
		return `un texte entre guillemets ("…")`
	case "expect.any", "expect.word", "expect.words", "expect.rest":
		return "un mot"
	case "expect.number":
		return "un nombre entier"
	case "expect.change":
		return "un nombre, +N, -N ou off"
	case "expect.duration":
		return "une durée telle que 90s, 2m, 1h30m"
	case "expect.date":
		return "une date telle que 2026-05-17"
	case "expect.time":
		return "une heure telle que 18:05"
	case "expect.id":
		return "le numéro d'une motion"
	case "expect.pairs":
		return "des numéros de griefs, chacun avec ses mains"
	case "expect.tally", "expect.texts":
		return "des choix entre guillemets"
	case "moved-on":
		return "{0} s'adressait à ce qu'il y avait avant ; regardez, puis appuyez de nouveau"
	case "clock.form":
		return "{0} n'est pas une heure ; écrivez @18:05, @18:05:30 ou @+90s"
	case "clock.earlier":
		return "{0} précède la dernière inscription ({1}) ; le registre ne va que vers l'avant"
	case "clock.set-back":
		return "l'horloge de l'ordinateur a été retardée de {0} ; les heures de cette assemblée continuent à partir de {1}"
	case "clock.set-forward":
		return "l'horloge de l'ordinateur a été avancée de {0} ; les heures de cette assemblée continuent à partir de {1}"
	case "clock.ahead":
		return "la dernière inscription est en avance de {0} sur l'horloge de l'ordinateur ; les heures de cette assemblée continuent à partir de {1}"
	case "clock.days":
		return "{0} jour{0#|s}"
	case "undo.nothing":
		return "il n'y a rien à annuler"
	case "undo.seal":
		return "le registre est scellé ; rien de ce qui précède le scellé ne s'annule"
	case "redo.nothing":
		return "il n'y a rien à rétablir ; seul revient ce qui vient d'être annulé"
	}
	return ""
}
