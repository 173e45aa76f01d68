package cli

// frenchSpoken is what is told around the screen.
func frenchSpoken(key string) string {
	if s := frenchSheet(key); s != "" {
		return s
	}
	switch key {
	case "disk.at":
		return "{0} : {1}"
	case "disk.unwritten":
		return "impossible d'écrire {0} : {1}"
	case "disk.unknown":
		return "on ne sait pas si la dernière ligne a été enregistrée dans {0} ({1}) ; quittez et rouvrez l'assemblée pour le voir"
	case "disk.backup":
		return "l'assemblée est enregistrée, mais sa copie ne l'est pas : {0}"
	case "disk.no-folder":
		return "il n'y a pas de dossier {0}"
	case "disk.nothing":
		return "ce fichier n'existe pas"
	case "disk.there":
		return "il existe déjà"
	case "disk.barred":
		return "ce compte n'y a pas accès"
	case "disk.folder":
		return "c'est un dossier"
	case "disk.file":
		return "une partie de ce chemin est un fichier, pas un dossier"
	case "disk.full":
		return "le disque est plein"
	case "disk.read-only":
		return "le disque est en lecture seule"
	case "disk.fails":
		return "le disque est défaillant"
	case "hint.kept":
		return "gardé dans {0} ; `{1} passphrase` rend une assemblée privée"
	case "hint.rehearsal":
		return "ceci est une répétition ; rien n'en est gardé"
	case "rehearsal.over":
		return "c'était une répétition ; rien n'en a été gardé"
	case "farewell.record":
		return "le registre est dans {0}"
	case "farewell.next":
		return "la suite, pour le secrétariat :"
	case "farewell.minutes":
		return "le procès-verbal"
	case "farewell.goes-on":
		return "reprend l'assemblée"
	case "farewell.seal":
		return "pour sceller le registre : à l'écran, tapez :seal et les nombres que la salle lance"
	case "farewell.verify":
		return "redit le scellé"
	case "farewell.backup":
		return "une copie sur un second disque"
	case "farewell.destination":
		return "DESTINATION"
	case "farewell.hand-on":
		return "le fichier est tout ce qu'il faut au prochain secrétariat ; transmettez-le"
	case "passphrase.asked":
		return "phrase de passe de {0} : "
	case "passphrase.wrong":
		return "ce n'est pas cela ; phrase de passe de {0} : "
	case "passphrase.new":
		return "nouvelle phrase de passe de {0}, de {1} caractères ou plus : "
	case "passphrase.again":
		return "encore une fois, la même : "
	case "passphrase.short":
		return "c'est trop court ; prenez {0} caractères ou plus, le mieux étant cinq mots qui n'ont rien à voir entre eux"
	case "passphrase.differ":
		return "les deux ne sont pas identiques"
	case "passphrase.gave-up":
		return "{0} ; rien n'a été changé"
	case "passphrase.meeting":
		return "la nouvelle assemblée"
	case "passphrase.follows":
		return "la nouvelle assemblée, qui reprend les personnes d'une assemblée privée"
	case "last.seal":
		return "le scellé de l'assemblée {0}, du {1} : {2}"
	case "last.compare":
		return "comparez-le avec ce qui a été noté alors"
	case "last.unsealed":
		return "l'assemblée {0}, du {1}, n'a pas été scellée ; il n'y a pas de mots à comparer"
	case "last.open":
		return "{0} n'est pas close ; seul son numéro en est repris"
	case "last.over":
		return "cette assemblée suit la {0}, {1}, du {2} ({4}), et en reprend : {3}"
	case "last.without":
		return "pour commencer sans elle : {0} new --after none \"TITRE\""
	case "last.rules":
		return "son règlement"
	case "last.people":
		return "{0} {0#personne|personnes} sur la liste"
	case "last.motions":
		return "{0} {0#motion|motions} en suspens"
	case "last.actions":
		return "{0} {0#tâche|tâches} à faire"
	case "last.mandates":
		return "{0} {0#mandat|mandats}"
	case "last.grievances":
		return "{0} {0#grief|griefs} sans réponse"
	case "last.grants":
		return "{0} {0#somme votée|sommes votées}"
	case "last.history":
		return "qui a servi quand"
	case "room.unfed":
		return "aucune fenêtre de salle n'a pu suivre : {0}"
	}
	return ""
}
