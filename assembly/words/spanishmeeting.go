package words

// spanishMeeting is what is said of the meeting as a whole, its standing orders and its agenda.
func spanishMeeting(key string) string {
	switch key {
	case "phase.unborn":
		return `todavía no hay asamblea; empieza con: convene "TITLE"`
	case "phase.again":
		return "esta asamblea ya se convocó, como «{0}»; un archivo es una asamblea"
	case "phase.convened":
		return "la asamblea aún no está abierta; ábrela primero"
	case "phase.open":
		return "la asamblea ya está abierta"
	case "phase.recess":
		return "la asamblea está en receso; reanúdala primero"
	case "phase.not-recess":
		return "la asamblea no está en receso"
	case "phase.closed":
		return "la asamblea está cerrada; solo caben notas, tareas, la próxima asamblea, correcciones y el sello"
	case "phase.approved":
		return "el acta está aprobada, así que {0} ya no cabe; lo que esté mal en ella se dice con correct, y quedan finished, next-meeting y seal"
	case "phase.minutes":
		return "{0} se dice en el archivo de la asamblea a la que pertenece el acta: sal, y stacktaker '#{1}' abre la anterior"
	case "phase.not-closed":
		return "{0} es para una asamblea cerrada; ciérrala primero"
	case "convene.title":
		return "una asamblea necesita un título"
	case "convene.number":
		return "las asambleas se numeran desde el 1"
	case "seal.again":
		return "el registro ya está sellado, y no se ha anotado nada desde entonces"
	case "seal.number":
		return "{0} no es un número; di los números que la sala ha dicho en voz alta, por ejemplo: seal 4 17 2"
	case "quorum.lost.named":
		return "se perdió el quórum ({0} {0#presente|presentes} por nombre, {1#hace|hacen} falta {1}); registra las llegadas, o cuenta en la puerta: headcount N; si no, solo se pueden votar un receso, levantar la sesión y la próxima asamblea"
	case "quorum.lost":
		return "se perdió el quórum ({0} {0#presente|presentes}, {1#hace|hacen} falta {1}); solo se pueden someter a votación un receso, levantar la sesión y la próxima asamblea"
	case "quorum.short.named":
		return "aún no se ha alcanzado el quórum ({0} {0#presente|presentes} por nombre, {1#hace|hacen} falta {1}); registra las llegadas, o cuenta en la puerta: headcount N; hasta entonces solo se pueden votar un receso, levantar la sesión y la próxima asamblea"
	case "quorum.short":
		return "aún no se ha alcanzado el quórum ({0} {0#presente|presentes}, {1#hace|hacen} falta {1}); hasta entonces solo se pueden someter a votación un receso, levantar la sesión y la próxima asamblea"
	case "rule.unknown":
		return "no existe la norma {0} en el reglamento; las que hay: {1}"
	case "rule.value":
		return "{0} no puede ser {1}; admite: {2}"
	case "pack.unknown":
		return "no hay un paquete {0}; los que hay: {1}"
	case "pack.empty":
		return "el paquete {0} no contiene normas"
	case "pack.line":
		return "{0} no es un paquete de normas: la línea {1} no está escrita rule CLAVE VALOR"
	case "threshold.percent":
		return `{0} no dice nada cuando el número es impar; más de la mitad es: majority, majority of present, majority of members`
	case "threshold.absolute":
		return "{0} puede significar dos cosas; di cuál: majority of present (de presentes) o majority of members (de miembros)"
	case "threshold.unknown":
		return "{0} no es una mayoría que se pueda exigir; las que hay: simple, 2/3 (of cast, of votes, of present, of members), 75%, majority of present, majority of members, majority of votes, unanimous, consensus"
	case "threshold.two":
		return "{0} tiene más de dos condiciones; dos como máximo"
	case "needs.choices":
		return "las propuestas en competencia exigen más de la mitad de las manos; la que quede será una moción, y se le podrá fijar una mayoría"
	case "needs.election":
		return "la elección de {0} no tiene una mayoría propia; se rige por el reglamento: rule election plurality, majority o majority of present"
	case "needs.challenge":
		return "una impugnación se decide según el reglamento, pues nadie podría impugnar esa resolución: rule threshold challenge"
	case "needs.locked":
		return "ya se anotaron cifras sobre {0}; desde la primera, su mayoría queda fijada"
	case "needs.because":
		return "di por qué exige {0}, o deja because sin poner"
	case "item.none":
		return `el orden del día está vacío; añade un punto con: item "TITLE"`
	case "item.no-current":
		return "no se ha empezado ningún punto; ve primero a uno"
	case "item.title":
		return "un punto necesita un título"
	case "item.place":
		return "no hay un lugar {0} en el orden del día; los lugares van del 1 al {1}"
	case "item.unknown":
		return "no hay un punto {0}; los puntos van del 1 al {1}"
	case "go.none":
		return "no queda ningún punto pendiente; di cuál: go N, o añade uno"
	case "go.here":
		return "{0} ya es el punto actual"
	case "go.pending":
		return "{0} está pendiente; hay que resolverla primero"
	case "defer.done":
		return "el punto {0} está terminado; no se puede aplazar"
	case "defer.again":
		return "el punto {0} ya está aplazado"
	case "business.assign":
		return "la moción {0} se aprobó: ¿quién se encarga y para cuándo? assign \"WHAT\" to NAME by DATE, o no-action"
	case "assign.what":
		return "di qué hay que hacer"
	case "no-action.none":
		return "ninguna decisión pide una tarea"
	case "finished.none":
		return "todavía no hay tareas"
	case "finished.unknown":
		return "no hay una tarea {0}; las tareas van de la 1 a la {1}"
	case "finished.again":
		return "la tarea {0} ya está hecha"
	case "mandate.name":
		return "un mandato necesita un nombre"
	case "mandate.again":
		return "ya hay un mandato {0}; dale otro nombre a este"
	case "mandate.alternate":
		return "{0} forma parte de la delegación; la suplencia es para otra persona"
	case "mandate.from":
		return "{0} no es una decisión aprobada"
	case "in-camera.already":
		return "la sesión a puerta cerrada ya está en {0}"
	case "approve.again":
		return "el acta ya está aprobada"
	case "correct.empty":
		return "di qué hay que corregir"
	case "note.empty":
		return "una nota necesita un texto"
	}
	return ""
}
