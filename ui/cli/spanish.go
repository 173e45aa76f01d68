package cli

// spanishSpoken is what is told around the screen.
func spanishSpoken(key string) string {
	if s := spanishSheet(key); s != "" {
		return s
	}
	switch key {
	case "disk.at":
		return "{0}: {1}"
	case "disk.unwritten":
		return "no se puede escribir {0}: {1}"
	case "disk.unknown":
		return "no se sabe si la última línea se guardó en {0} ({1}); sal y abre otra vez la asamblea para verlo"
	case "disk.backup":
		return "la asamblea está guardada, pero su copia no: {0}"
	case "disk.no-folder":
		return "no hay ninguna carpeta {0}"
	case "disk.nothing":
		return "no existe ese archivo"
	case "disk.there":
		return "ya existe"
	case "disk.barred":
		return "esta cuenta no puede usarlo"
	case "disk.folder":
		return "es una carpeta"
	case "disk.file":
		return "una parte de esta ruta es un archivo, no una carpeta"
	case "disk.full":
		return "el disco está lleno"
	case "disk.read-only":
		return "el disco es de solo lectura"
	case "disk.fails":
		return "el disco falla"
	case "hint.kept":
		return "se guarda en {0}; `{1} passphrase` hace privada una asamblea"
	case "hint.rehearsal":
		return "esto es un ensayo; no se guarda nada de él"
	case "rehearsal.over":
		return "era un ensayo; no se ha guardado nada de él"
	case "farewell.record":
		return "el registro está en {0}"
	case "farewell.next":
		return "lo que sigue, para la secretaría:"
	case "farewell.minutes":
		return "el acta"
	case "farewell.goes-on":
		return "sigue con la asamblea"
	case "farewell.seal":
		return "para sellar el registro: en la pantalla, escribe :seal y los números que diga la sala"
	case "farewell.verify":
		return "dice otra vez el sello"
	case "farewell.backup":
		return "una copia en otro disco"
	case "farewell.destination":
		return "DESTINO"
	case "farewell.hand-on":
		return "el archivo es todo lo que necesita la próxima secretaría; pásalo"
	case "passphrase.asked":
		return "frase de contraseña de {0}: "
	case "passphrase.wrong":
		return "no es esa; frase de contraseña de {0}: "
	case "passphrase.new":
		return "nueva frase de contraseña de {0}, de {1} caracteres o más: "
	case "passphrase.again":
		return "otra vez, la misma: "
	case "passphrase.short":
		return "es demasiado corta; usa {0} caracteres o más, mejor aún cinco palabras que no tengan nada que ver entre sí"
	case "passphrase.differ":
		return "las dos no son iguales"
	case "passphrase.gave-up":
		return "{0}; no se ha cambiado nada"
	case "passphrase.meeting":
		return "la nueva asamblea"
	case "passphrase.follows":
		return "la nueva asamblea, que hereda a la gente de una privada"
	case "last.seal":
		return "el sello de la asamblea {0}, del {1}: {2}"
	case "last.compare":
		return "compáralo con lo que se apuntó entonces"
	case "last.unsealed":
		return "la asamblea {0}, del {1}, no se selló; no hay palabras que comparar"
	case "last.open":
		return "{0} no está cerrada; de ella solo se toma el número"
	case "last.over":
		return "esta asamblea sigue a la {0}, {1}, del {2} ({4}), y hereda: {3}"
	case "last.without":
		return "para empezar sin ella: {0} new --after none \"TÍTULO\""
	case "last.rules":
		return "su reglamento"
	case "last.people":
		return "{0} {0#persona|personas} en el censo"
	case "last.motions":
		return "{0} {0#moción pendiente|mociones pendientes}"
	case "last.actions":
		return "{0} {0#tarea|tareas} por hacer"
	case "last.mandates":
		return "{0} {0#mandato|mandatos}"
	case "last.grievances":
		return "{0} {0#queja|quejas} sin respuesta"
	case "last.grants":
		return "{0} {0#partida de dinero aprobada|partidas de dinero aprobadas}"
	case "last.history":
		return "quién sirvió cuándo"
	case "room.unfed":
		return "ninguna ventana de la sala recibió la asamblea: {0}"
	}
	return ""
}
