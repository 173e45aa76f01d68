package cli

func frenchSheet(key string) string {
	switch key {
	case "sheet.format":
		return "c'est un tableur dans son propre format ; enregistrez-le en CSV"
	case "sheet.empty":
		return "il est vide ; sa première ligne nomme les colonnes : nom, section, numéro"
	case "sheet.nobody":
		return "personne n'y a été trouvé, et rien n'a changé ; il a été lu comme {0}"
	case "sheet.many":
		return "il compte plus de {0} {0#personne|personnes} ; est-ce le bon ?"
	case "sheet.zeros":
		return "ce n'est pas du texte ; enregistrez le tableur en CSV"
	case "sheet.lost":
		return "des lettres de cette ligne sont perdues ; enregistrez à nouveau le tableur en CSV, en UTF-8"
	case "sheet.columns":
		return "{0} colonnes ne font pas une liste ; gardez celles du nom, de la section et du numéro ({1} au plus)"
	case "sheet.twice":
		return "deux colonnes pourraient être « {0} » : « {1} » et « {2} » ; laquelle est-ce ?"
	case "sheet.nameless":
		return "aucune colonne ne s'appelle « nom » ; il y a : {0}"
	case "sheet.cells":
		return "il y a {0} cellules, et {1} colonnes sont nommées ; une cellule avec un séparateur n'est-elle pas entre guillemets ?"
	case "sheet.unnamed":
		return "il n'y a pas de nom"
	case "sheet.number-name":
		return "« {0} » commence comme un numéro d'adhésion ; écrivez le nom"
	case "sheet.credential":
		return "« {0} » n'est pas un statut ; écrivez vote, voice ou observer"
	case "sheet.number":
		return "« {0} » n'est pas un numéro d'adhésion ; écrivez un entier à partir de 1, ou des lettres et des chiffres, ou ôtez la colonne"
	case "sheet.weight":
		return "a une voix ici, comme tout le monde, et non un poids de {0}"
	case "sheet.levels":
		return "compte dans une section, « {0} », et non dans {1}"
	case "sheet.formula":
		return "« {0} » commence comme une formule ; écrivez le texte même"
	case "sheet.unseen":
		return "il s'y trouve un signe que personne ne voit ({0}) ; écrivez-le à nouveau"
	case "sheet.long":
		return "« {0} » a {1} lettres ; {2} au plus"
	case "sheet.quote":
		return "un guillemet n'est pas fermé"
	case "sheet.bare-quote":
		return "un guillemet est au milieu d'une cellule ; doublez-le, et mettez la cellule entre guillemets"
	case "sheet.alike":
		return "{0} ; de même à {1} {1#autre ligne|autres lignes} : {2}"
	case "sheet.understood":
		return "lu comme {0}"
	case "sheet.parted.comma":
		return "virgules entre les cellules"
	case "sheet.parted.semicolon":
		return "points-virgules entre les cellules"
	case "sheet.parted.tab":
		return "tabulations entre les cellules"
	case "sheet.parted.bar":
		return "barres entre les cellules"
	case "sheet.field.name":
		return "nom"
	case "sheet.field.first":
		return "prénom"
	case "sheet.field.last":
		return "nom de famille"
	case "sheet.field.sort":
		return "nom et prénom"
	case "sheet.field.username":
		return "nom d'utilisateur"
	case "sheet.field.section":
		return "section"
	case "sheet.field.number":
		return "numéro"
	case "sheet.field.credential":
		return "statut"
	case "sheet.field.weight":
		return "poids du vote"
	}
	return ""
}
