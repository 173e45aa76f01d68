package console

// spanishMenu is the rows of the menu.
func spanishMenu(key string) string {
	switch key {
	case "menu":
		return "MENÚ"
	case "menu.type":
		return "las letras filtran"
	case "menu.none":
		return "nada encaja; Retroceso borra letras"
	case "menu.now":
		return "ahora"
	case "menu.keys":
		return "teclas"
	case "menu.not":
		return "ahora no"
	case "menu.key.call":
		return "dar la palabra a quien sigue"
	case "menu.key.hand":
		return "se levanta una mano"
	case "menu.key.done":
		return "la intervención acaba"
	case "menu.key.order":
		return "una cuestión de orden"
	case "menu.key.move":
		return "proponer una moción"
	case "menu.key.second":
		return "secundarla"
	case "menu.key.amend":
		return "enmendar lo pendiente"
	case "menu.key.count":
		return "someterla a votación y contar"
	case "menu.key.declare":
		return "proclamar el resultado"
	case "menu.key.note":
		return "una nota para el acta"
	case "menu.key.undo":
		return "deshacer la última línea"
	case "menu.key.redo":
		return "rehacer"
	case "menu.key.room":
		return "la vista de la sala"
	case "menu.key.more":
		return "todo lo demás que cabe ahora"
	case "menu.key.help":
		return "las teclas y los verbos"
	case "menu.key.find":
		return "buscar a una persona"
	case "menu.key.command":
		return "una línea del lenguaje"
	case "menu.key.leave":
		return "salir de la pantalla"
	case "menu.key.floor", "menu.key.screen1":
		return "la palabra"
	case "menu.key.screen2":
		return "el orden del día"
	case "menu.key.screen3":
		return "el censo"
	case "menu.key.screen4":
		return "las mociones"
	case "menu.key.go":
		return "ir al punto elegido, o aplazarlo"
	case "menu.key.item":
		return "añadir un punto"
	case "menu.key.checkin":
		return "registrar llegadas, una tras otra"
	case "menu.key.attend":
		return "llegada o salida de la persona elegida"
	case "menu.key.open":
		return "la moción elegida entera"
	case "menu.motion":
		return "una moción: {0}"
	case "ready.challenge":
		return "impugnar la resolución sobre {0}"
	case "menu.key.enter.figure":
		return "anotar la cifra"
	case "menu.key.back":
		return "volver a la palabra; el recuento sigue abierto"
	case "topic.meeting":
		return "asamblea"
	case "topic.roll":
		return "censo"
	case "topic.roles":
		return "funciones"
	case "topic.agenda":
		return "orden del día"
	case "topic.floor":
		return "palabra"
	case "topic.motions":
		return "mociones"
	case "topic.count":
		return "votación"
	case "topic.mandates":
		return "mandatos"
	case "topic.actions":
		return "tareas"
	case "topic.grievances":
		return "quejas"
	case "topic.history":
		return "historia"
	case "ready.open":
		return "abrir la asamblea"
	case "ready.resume":
		return "reanudar tras el receso"
	case "ready.seal":
		return "sellar el registro, con números de la sala"
	case "ready.sealed":
		return "mostrar las palabras del sello"
	case "ready.gap":
		return "descontar {0}-{1} de los relojes"
	case "ready.leave":
		return "se va {0}"
	case "ready.arrive":
		return "llega {0}"
	case "ready.apologies":
		return "excusa su ausencia {0}"
	case "ready.extend":
		return "un minuto más para {0}"
	case "ready.pass":
		return "pasa {0}"
	case "ready.absent":
		return "no está {0}"
	case "ready.pause":
		return "parar el reloj de la intervención"
	case "ready.continue":
		return "el reloj vuelve a correr"
	case "ready.close-list":
		return "últimos nombres: cerrar la lista"
	case "ready.reopen-list":
		return "abrir otra vez la lista"
	case "ready.put":
		return "votar aunque haya quien espera, sin objeción"
	case "ready.nominate":
		return "proponer una candidatura"
	case "ready.lot":
		return "el sorteo, con un número de la sala"
	case "ready.clear.carried":
		return "mayoría clara a favor, sin contar"
	case "ready.clear.lost":
		return "mayoría clara en contra, sin contar"
	case "ready.noticed":
		return "proponer la moción {0}, que se anunció"
	case "ready.accept":
		return "enmienda {0} aceptada, sin objeción"
	case "ready.recount":
		return "volver a contar {0}"
	case "ready.recount.close":
		return "fue por poco: volver a contar {0}"
	case "ready.assign":
		return "moción {0}: quién hace qué y para cuándo"
	case "ready.no-action":
		return "la moción {0} no necesita ninguna tarea"
	case "ready.go":
		return "ir al punto {0}, {1}"
	case "ready.handover":
		return "relevo: la ficha para quien modera después"
	case "ready.handback":
		return "devolver la moderación a {0}"
	case "ready.facilitator":
		return "alguien modera"
	case "ready.checkin":
		return "registrar llegadas, una tras otra"
	case "ready.orders":
		return "el reglamento en vigor"
	case "ready.seconds.hide":
		return "ocultar los segundos"
	case "ready.seconds.show":
		return "mostrar los segundos"
	case "ready.rule":
		return "por qué no cabía: {0}"
	case "ready.headcount":
		return "votantes contados en la puerta"
	}
	return ""
}

// spanishLists is the agenda and the roll.
func spanishLists(key string) string {
	switch key {
	case "tonight.time":
		return "TIEMPO"
	case "tonight.turns":
		return "TURNOS"
	case "tonight.share":
		return "{0} por primera vez · {1} otra vez"
	case "tonight.here":
		return "AQUÍ"
	case "tonight.most":
		return "{0} con voto · como máximo {1}"
	case "tonight.quorum":
		return "QUÓRUM"
	case "tonight.needed":
		return "hay {0}, {1#hace|hacen} falta {1}"
	case "tonight.lost":
		return "perdido {0}"
	case "tonight.met":
		return "otra vez {0}"
	case "agenda":
		return "ORDEN DEL DÍA"
	case "agenda.count":
		return "{0} {0#punto|puntos}"
	case "agenda.one":
		return "1 punto"
	case "agenda.empty":
		return "El orden del día está vacío; i añade un punto."
	case "item.closed-session":
		return "(a puerta cerrada)"
	case "item.waiting":
		return "pendiente"
	case "item.current":
		return "ahora"
	case "item.done":
		return "hecho"
	case "item.deferred":
		return "aplazado"
	case "item.question":
		return "Punto {0}, {1}"
	case "item.go":
		return "ir a él"
	case "item.defer":
		return "aplazarlo"
	case "item.next":
		return "ir al siguiente"
	case "item.nothing":
		return "nada"
	case "roll":
		return "CENSO"
	case "roll.count":
		return "{0} aquí de {1}"
	case "roll.headcount":
		return "{0} en la puerta"
	case "roll.members":
		return "{0} {0#miembro|miembros}"
	case "roll.empty":
		return "Nadie está en el censo; i registra llegadas."
	case "roll.question":
		return "{0} está aquí."
	case "roll.stays":
		return "se queda"
	case "roll.leaves":
		return "se va, con sus manos y funciones"
	}
	return ""
}
