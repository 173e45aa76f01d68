package console

// frenchFigures is the tables of figures.
func frenchFigures(key string) string {
	switch key {
	case "column.for":
		return "pour"
	case "column.against":
		return "contre"
	case "column.abstain":
		return "abst."
	case "column.voters":
		return "voix"
	case "column.rest":
		return "sans vote"
	case "panel.room":
		return "en tout"
	case "panel.round":
		return "décompte {0}"
	case "panel.teller":
		return "décompte {0}"
	case "panel.draft":
		return "non inscrit"
	case "panel.waits":
		return "attend le décompte {0}"
	case "panel.waits.short":
		return "décompte {0} ?"
	case "panel.agree":
		return "d'accord"
	case "panel.differ":
		return "ils diffèrent"
	case "panel.frozen":
		return "{0} {0#peut|peuvent} voter"
	case "panel.counting":
		return "compté {0}, non inscrit"
	case "panel.counting.hidden":
		return "en décompte, non inscrit"
	case "panel.ready":
		return "inscrit ; Entrée proclame"
	case "panel.enters":
		return "Entrée inscrit {0}"
	case "panel.enters.empty":
		return "Entrée inscrit {0} et 0 là où c'est vide"
	case "panel.enters.hidden":
		return "Entrée inscrit ceci ; une colonne vide vaut 0"
	case "panel.hands.for":
		return "{0} pour"
	case "panel.hands.against":
		return "{0} contre"
	case "panel.hands.abstain":
		return "{0} {0#abstention|abstentions}"
	case "panel.hands.blocks":
		return "{0} {0#blocage|blocages}"
	case "panel.hands.asides":
		return "{0} {0#retrait|retraits}"
	case "panel.hands.all":
		return "les mains de chaque choix"
	case "panel.forgotten":
		return "ceci n'est pas encore inscrit : Entrée l'inscrit"
	case "panel.forgotten.elsewhere":
		return "un autre chiffre n'est pas inscrit"
	case "panel.missed":
		return "pas de consensus ({0}) : on compte les mains"
	case "panel.one":
		return "un chiffre"
	case "panel.ready.one":
		return "un chiffre, et non deux ; Entrée proclame"
	case "panel.ready.seen":
		return "non compté ; Entrée proclame"
	case "panel.seen.carried":
		return "nette majorité POUR, sans décompte"
	case "panel.seen.lost":
		return "nette majorité CONTRE, sans décompte"
	case "panel.nothing.objections":
		return "rien n'est inscrit : taper combien de blocages, 0 s'il n'y en a pas, puis Entrée"
	case "column.blocks":
		return "blocages"
	case "column.asides":
		return "retraits"
	case "column.hands":
		return "mains"
	case "panel.nothing":
		return "rien n'est compté : espace ajoute une main, les chiffres s'écrivent, puis Entrée"
	case "panel.few":
		return "{0} sur {1} seulement, et le vide devient 0 : Entrée encore une fois inscrit"
	case "panel.few.all":
		return "{0} sur {1} seulement, et le vide vaut 0 : Entrée encore une fois proclame"
	case "panel.zeroed":
		return "inscrit : {0} et 0 là où c'était vide"
	case "panel.zeroed.hidden":
		return "inscrit, et 0 là où c'était vide"
	case "panel.may.together":
		return "t : tous ensemble"
	case "panel.total":
		return "total"
	case "panel.total.is":
		return "total {0}"
	case "panel.who.reads":
		return "il y a deux décomptes : qui lit maintenant ?"
	case "panel.who.in":
		return "{0} sur {1} {1#inscrit|inscrits}"
	case "panel.reads":
		return "lecture : {0}"
	case "panel.door":
		return "il y a au moins {0} : corriger l'entrée et continuer"
	case "panel.door.first":
		return "{0} {0#main|mains}, c'est plus que {1}, le nombre compté, et le résultat dépend des présences : comptez d'abord la salle"
	case "panel.door.which":
		return "{0} {0#main|mains}, c'est plus que {1}, le nombre compté à l'entrée par section : corrigez d'abord la section (Tab : headcount)"
	case "panel.door.teller":
		return "plus de mains que {0}, le nombre compté : recomptez, ou corrigez d'abord l'entrée (Tab : headcount)"
	case "panel.many.teller":
		return "plus de mains que {0}, les votants par nom : recomptez, ou dites qui d'autre est là"
	case "panel.door.between":
		return "autre chose a été dit depuis le premier chiffre : annulez-le avec u, puis corrigez l'entrée"
	case "panel.door.done":
		return "l'entrée est corrigée : au moins {0}"
	case "panel.door.done.section":
		return "l'entrée est corrigée : au moins {0} dans {1}"
	case "contest.sofar":
		return "l'assemblée a élu {0} ; ce tour est pour {1} {1#siège|sièges} de plus"
	case "contest.nobody.yet":
		return "personne encore ; ce tour est pour {0} {0#siège|sièges}"
	case "key.arrows":
		return "aller"
	case "key.next":
		return "suivant"
	case "key.sections":
		return "sections"
	case "key.reader":
		return "qui lit"
	case "key.door":
		return "corriger"
	case "menu.key.arrows":
		return "vers une autre case"
	case "menu.key.next":
		return "vers la case suivante de la ligne"
	case "menu.key.together":
		return "compter tous ensemble, pas par section"
	case "menu.key.sections":
		return "compter par section, pas tous ensemble"
	case "menu.key.reader":
		return "l'autre décompte est lu"
	case "menu.key.door":
		return "corriger l'entrée et continuer"
	case "menu.key.add":
		return "une main de plus ; - une de moins"
	case "ready.together":
		return "compter tous ensemble, pas par section"
	case "ready.sections":
		return "compter par section, pas tous ensemble"
	case "ready.reader":
		return "l'autre décompte est lu"
	}
	return ""
}
