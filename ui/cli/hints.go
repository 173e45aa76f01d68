package cli

// englishHints is what stands below the question for a title.
func englishHints(key string) string {
	switch key {
	case "hint.kept":
		return "kept in {0}; `stacktaker passphrase` makes a meeting private"
	case "hint.rehearsal":
		return "this is a rehearsal; nothing of it is kept"
	}
	return ""
}

// spanishHints is what stands below the question for a title.
func spanishHints(key string) string {
	switch key {
	case "hint.kept":
		return "se guarda en {0}; `stacktaker passphrase` hace privada una asamblea"
	case "hint.rehearsal":
		return "esto es un ensayo; no se guarda nada de él"
	}
	return ""
}

// frenchHints is what stands below the question for a title.
func frenchHints(key string) string {
	switch key {
	case "hint.kept":
		return "gardé dans {0} ; `stacktaker passphrase` rend une assemblée privée"
	case "hint.rehearsal":
		return "ceci est une répétition ; rien n'en est gardé"
	}
	return ""
}
