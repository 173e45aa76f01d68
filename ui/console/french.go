package console

// french is the table in French. It has the keys of [english].
func french(key string) string {
	for _, table := range [...]func(string) string{
		frenchKeys, frenchMenu, frenchFloor, frenchMotions, frenchCount, frenchFigures, frenchPrompts, frenchPeople, frenchLists, frenchCards, frenchArgs, frenchRecord, frenchRehearsal, frenchMinutes, frenchBetween, frenchGuide, frenchTyping,
	} {
		if s := table(key); s != "" {
			return s
		}
	}
	return ""
}

// frenchKeys is the line of moves: a word or two each.
func frenchKeys(key string) string {
	switch key {
	case "key.enter":
		return "Entrée"
	case "key.tab":
		return "Tab"
	case "key.esc":
		return "Esc"
	case "key.space":
		return "espace"
	case "key.call":
		return "suite"
	case "key.hand":
		return "main"
	case "key.done":
		return "fini"
	case "key.order":
		return "ordre"
	case "key.move":
		return "motion"
	case "key.second":
		return "appui"
	case "key.amend":
		return "amender"
	case "key.count":
		return "voter"
	case "key.declare":
		return "proclamer"
	case "key.note":
		return "note"
	case "key.undo":
		return "annuler"
	case "key.room":
		return "salle"
	case "key.more":
		return "plus"
	case "key.help":
		return "aide"
	case "key.ok":
		return "ok"
	case "key.back":
		return "retour"
	case "key.kind":
		return "genre"
	case "key.choose":
		return "choisir"
	case "key.place":
		return "lequel"
	case "key.begin":
		return "commencer"
	case "key.leave":
		return "quitter"
	case "key.run":
		return "valider"
	case "key.complete":
		return "compléter"
	case "key.before":
		return "avant"
	case "key.add":
		return "main"
	case "key.pgup":
		return "Pg préc"
	case "key.together":
		return "ensemble"
	case "key.enter.figure":
		return "noter"
	case "key.rule":
		return "trancher"
	case "key.cited":
		return "règle"
	case "key.floor":
		return "parole"
	case "key.go":
		return "aller ou reporter"
	case "key.item":
		return "point"
	case "key.checkin":
		return "arrivées"
	case "key.attend":
		return "là ou pas"
	case "key.open":
		return "ouvrir"
	case "key.read":
		return "suite"
	case "key.handover":
		return "passer"
	}
	return ""
}

// frenchPrompts is what is asked at the foot of the screen.
func frenchPrompts(key string) string {
	switch key {
	case "prompt.hand":
		return "MAIN"
	case "prompt.order":
		return "POINT D'ORDRE"
	case "prompt.move":
		return "MOTION"
	case "prompt.second":
		return "APPUI"
	case "prompt.amend":
		return "AMENDEMENT"
	case "prompt.note":
		return "NOTE"
	case "prompt.item":
		return "POINT"
	case "prompt.arrive":
		return "ARRIVÉE"
	case "prompt.nominate":
		return "CANDIDATURE"
	case "prompt.facilitator":
		return "ANIMATION"
	case "prompt.find":
		return "CHERCHER"
	case "ask.who":
		return "qui :"
	case "ask.mover":
		return "qui présente :"
	case "ask.text":
		return "les mots exacts :"
	case "ask.nothing":
		return "pas de mots à donner ; Entrée"
	case "ask.duration":
		return "combien, par exemple 90s ou 2m :"
	case "ask.duration.maybe":
		return "combien, par exemple 10m, ou rien :"
	case "ask.title":
		return "son titre :"
	case "ask.old":
		return "quels mots supprimer ? (aucun : tout)"
	case "ask.new":
		return "quels mots insérer ?"
	case "who":
		return "personne sur la liste ne s'appelle ainsi"
	case "nobody":
		return "personne ne s'appelle ainsi"
	case "type":
		return "tapez quelques lettres du nom"
	case "move.wordless":
		return "{0} se propose sans mots ; Tab change ce qui est proposé"
	case "move.time":
		return "{0} prend un temps, par exemple 10m, et non des mots ; Tab change ce qui est proposé"
	case "text":
		return "dites-le d'abord en mots"
	case "here":
		return "{0} est déjà là"
	case "amend.gone":
		return "« {0} » n'est pas dans le texte ; tapez les mots tels qu'ils y sont"
	case "new":
		return "nouveau nom : {0} ({1})"
	case "credential.vote":
		return "vote"
	case "credential.voice":
		return "voix"
	case "credential.observer":
		return "observe"
	case "person.speaks":
		return "a la parole"
	case "person.waits":
		return "attend {0}, {1}"
	case "person.here":
		return "là"
	case "person.away":
		return "pas là"
	case "about.here":
		return "là depuis {0}"
	case "about.left":
		return "départ à {0}"
	case "about.away":
		return "pas là"
	case "about.apologies":
		return "excuses"
	case "about.turns":
		return "tours {0}, {1} de parole"
	}
	return ""
}
