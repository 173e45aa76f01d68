package console

// spanishFloor is the floor, and what stands around every screen.
func spanishFloor(key string) string {
	switch key {
	case "voting":
		return "{0} votan"
	case "quorum":
		return "quórum {0}"
	case "quorum.lost":
		return "falta"
	case "quorum.short":
		return "aún no"
	case "item":
		return "{0}/{1} {2}"
	case "phase.convened":
		return "sin abrir"
	case "phase.recess":
		return "RECESO"
	case "phase.closed":
		return "CERRADA {0}"
	case "saving":
		return "guardando…"
	case "priority.refused":
		return "eso no se anotó; escribe: priority y una persona del censo, entre comillas si el nombre tiene varias palabras"
	case "moved-on":
		return "la pantalla había avanzado; pulsa otra vez"
	case "failure":
		return "SIN GUARDAR: {0}. Lo que muestra la pantalla está guardado. Mira el disco y pulsa otra vez; si no, sal y arranca el programa de nuevo."
	case "failure.apart":
		return "la pantalla y el archivo ya no coinciden; sal y arranca el programa de nuevo"
	case "banner.quorum":
		return "sin quórum: hay {0}, {1#hace|hacen} falta {1}; receso o levantar"
	case "banner.quorum.short":
		return "quórum aún sin alcanzar: hay {0}, {1#hace|hacen} falta {1}; registra quién está"
	case "banner.gap":
		return "la asamblea se detuvo {0}-{1}; ¿se descuenta? Tab"
	case "banner.room":
		return "sin la ventana de la sala desde las {0}; otra vez: stacktaker room"
	case "banner.term":
		return "turno cumplido: modera {0} desde las {1} · Tab: relevo"
	case "banner.term.short":
		return "turno cumplido: {0} · Tab: relevo"
	case "banner.handback":
		return "resuelto: ¿devolver la moderación a {0}? Tab"
	case "banner.item":
		return "el punto {0} pasó su tiempo"
	case "done.undo":
		return "deshecho: {0}"
	case "done.redo":
		return "de vuelta: {0}"
	case "done.note":
		return "anotado"
	case "done.line":
		return "{0} {1}"
	case "room.none":
		return "aquí no hay vista de sala"
	case "blank":
		return "Ctrl+L "
	case "small":
		return "Esta ventana tiene {0}×{1} celdas. Agrándala a {2}×{3} o reduce la letra."
	case "floor.heading":
		return "TIENE LA PALABRA"
	case "floor.has":
		return "{0} tiene la palabra"
	case "floor.nobody":
		return "PALABRA LIBRE"
	case "floor.free":
		return "espacio la da a quien sigue"
	case "floor.empty":
		return "a: pedir la palabra"
	case "floor.silence":
		return "SILENCIO"
	case "floor.silence.left":
		return "quedan {0}"
	case "floor.round":
		return "una ronda, cada cual una vez: {0}"
	case "phase.camera":
		return "A PUERTA CERRADA"
	case "floor.about":
		return "trata de: {0}"
	case "floor.back":
		return "luego sigue {0}"
	case "clock":
		return "{0} de {1}"
	case "clock.minutes":
		return "{0} min"
	case "clock.minutes.of":
		return "{0} de {1} min"
	case "clock.soon":
		return "casi se acaba"
	case "clock.over":
		return "fuera de tiempo"
	case "clock.stopped":
		return "parado"
	case "stack":
		return "TURNOS"
	case "stack.empty":
		return "nadie espera"
	case "stack.wait":
		return "{0#espera|esperan} {0}"
	case "stack.more":
		return "y {0} más"
	case "stack.part":
		return "{0}-{1} de {2}"
	case "list.closed":
		return "lista cerrada {0}"
	case "order.fifo":
		return "por orden de petición"
	case "order.first-time":
		return "primero quien no ha hablado"
	case "order.rounds":
		return "nadie repite si falta alguien"
	case "order.least-recent":
		return "quien lleva más sin hablar"
	case "order.alternate":
		return "a favor y en contra alternan"
	case "order.progressive":
		return "dos listas alternan"
	case "ruling":
		return "Sobre {0}:"
	case "ruling.upheld":
		return "estimada"
	case "ruling.dismissed":
		return "desestimada"
	case "ruling.needs":
		return "quien modera resolvió que la moción {0} exige {1}"
	case "role.facilitator":
		return "modera {0} desde las {1}"
	case "role.facilitator.until":
		return "modera {0} desde las {1}, cede a las {2}"
	case "role.co-facilitator":
		return "comodera {0}"
	case "role.stack-keeper":
		return "turnos {0}"
	case "role.timekeeper":
		return "tiempos {0}"
	case "role.minute-taker":
		return "acta {0}"
	case "role.teller":
		return "recuento {0}"
	case "role.vibes-watcher":
		return "cuidados {0}"
	case "role.doorkeeper":
		return "puerta {0}"
	case "role.other":
		return "{0} {1}"
	case "between.convened":
		return "La asamblea aún no está abierta."
	case "between.last":
		return "El sello de la asamblea {0}, para leerlo y compararlo con lo que se apuntó:"
	case "between.open":
		return "Tab, luego ↓ e Intro, la abre."
	case "between.recess":
		return "RECESO desde las {0}"
	case "between.left":
		return "hasta las {0}, quedan {1}"
	case "between.over":
		return "hasta las {0}, {1} de más"
	case "between.resume":
		return "Tab, luego ↓ e Intro, la reanuda."
	case "between.closed":
		return "La asamblea está cerrada, {0}."
	case "between.seal":
		return "Tab sella el registro, con números que dice la sala."
	case "between.sealed":
		return "El registro está sellado; Tab muestra las palabras."
	case "between.leave":
		return "q sale, y dice qué sigue para quien lleva el acta."
	}
	return ""
}
