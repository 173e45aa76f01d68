package words

// spanishDoes says in a few words what each verb does.
func spanishDoes(key string) string {
	switch key {
	case "does.convene":
		return "empieza el registro de una asamblea"
	case "does.open":
		return "abre la asamblea"
	case "does.recess":
		return "hace un receso"
	case "does.resume":
		return "sigue después de un receso"
	case "does.close":
		return "cierra la asamblea"
	case "does.next-meeting":
		return "fija la próxima asamblea"
	case "does.seal":
		return "sella el registro cerrado"
	case "does.rule":
		return "fija una norma del reglamento"
	case "does.pack":
		return "fija un paquete de normas del reglamento"
	case "does.members":
		return "dice cuántos miembros están al corriente"
	case "does.import":
		return "trae gente de una hoja de cálculo"
	case "does.member":
		return "pone a una persona en el censo"
	case "does.arrive":
		return "registra llegadas"
	case "does.leave":
		return "registra salidas"
	case "does.apologies":
		return "anota ausencias excusadas"
	case "does.headcount":
		return "votantes contados en la puerta"
	case "does.take":
		return "da una función a alguien"
	case "does.hand-over":
		return "cede una función"
	case "does.leave-role":
		return "deja una función"
	case "does.rotate":
		return "propone quién sigue en una función"
	case "does.objection":
		return "la sala vota sobre quien se propone para una función"
	case "does.decline":
		return "declina una función"
	case "does.willing":
		return "se ofrece para una función"
	case "does.unwilling":
		return "no quiere que se le proponga"
	case "does.item":
		return "añade al orden del día"
	case "does.go":
		return "va al siguiente punto"
	case "does.defer":
		return "aplaza un punto"
	case "does.item-time":
		return "fija el tiempo del punto actual"
	case "does.hand":
		return "se levanta una mano"
	case "does.drop":
		return "baja una mano"
	case "does.absent":
		return "no estaba cuando le tocó"
	case "does.bump":
		return "adelanta a alguien un lugar"
	case "does.close-list":
		return "últimos nombres: cierra la lista"
	case "does.reopen-list":
		return "vuelve a abrir la lista"
	case "does.call":
		return "da la palabra a quien sigue"
	case "does.done":
		return "termina la intervención"
	case "does.pass":
		return "alguien pasa"
	case "does.ruling":
		return "resuelve una cuestión de orden"
	case "does.pause":
		return "detiene el reloj de la intervención"
	case "does.continue":
		return "el reloj de la intervención vuelve a correr"
	case "does.extend":
		return "da más tiempo a la intervención"
	case "does.leave-out":
		return "descuenta de los relojes el tiempo sin el programa"
	case "does.move":
		return "propone una moción"
	case "does.second":
		return "la secunda"
	case "does.withdraw":
		return "quien la propuso la retira, sin objeción"
	case "does.needs":
		return "dice, como resolución de quien modera, qué mayoría exige la moción pendiente, hasta la primera cifra"
	case "does.rule-out":
		return "declara improcedente la moción"
	case "does.lapse":
		return "nadie la secunda: la moción decae"
	case "does.amend":
		return "propone una enmienda"
	case "does.accept":
		return "enmienda aceptada, sin objeción"
	case "does.put":
		return "somete la cuestión a votación"
	case "does.count":
		return "anota una cifra"
	case "does.declare":
		return "proclama el resultado"
	case "does.recount":
		return "vuelve a contar"
	case "does.compete":
		return "propuestas enfrentadas"
	case "does.elect":
		return "empieza una elección"
	case "does.nominate":
		return "propone una candidatura"
	case "does.lot":
		return "resuelve un empate por sorteo"
	case "does.consensus":
		return "bloqueos y quienes se apartan, en vez de cifras"
	case "does.clear":
		return "mayoría clara, sin contar"
	case "does.pledge":
		return "gente comprometida con la acción"
	case "does.round":
		return "quien quiera una vez, sin debate"
	case "does.silence":
		return "una pausa que la sala ve"
	case "does.priority":
		return "pide ir antes; no se dice en ningún sitio"
	case "does.notice":
		return "anuncia una moción"
	case "does.mandate":
		return "envía una delegación con un mandato"
	case "does.report":
		return "se escucha el informe de un mandato"
	case "does.renew":
		return "renueva un mandato hasta su próximo informe"
	case "does.discharge":
		return "da por cumplido un mandato del que se informó"
	case "does.grievance":
		return "una queja, sin nombre"
	case "does.merge":
		return "une una queja a otra"
	case "does.rank":
		return "las manos ordenan las quejas"
	case "does.demand":
		return "propone una queja como reivindicación"
	case "does.presented":
		return "se presentó una reivindicación"
	case "does.answered":
		return "qué se respondió a una reivindicación"
	case "does.settled":
		return "cierra o escala una queja"
	case "does.paid":
		return "qué se pagó del dinero que se votó"
	case "does.in-camera":
		return "empieza o acaba una sesión a puerta cerrada"
	case "does.approve-minutes":
		return "aprueba el acta de esta asamblea"
	case "does.correct":
		return "corrige el acta"
	case "does.straw":
		return "un sondeo, no vinculante"
	case "does.assign":
		return "quién hace qué y para cuándo"
	case "does.no-action":
		return "la decisión no necesita ninguna tarea"
	case "does.finished":
		return "cierra una tarea"
	case "does.note":
		return "palabras de quien toma acta"
	case "does.undo":
		return "deshace la última orden"
	case "does.redo":
		return "devuelve lo que se deshizo"
	}
	return ""
}
