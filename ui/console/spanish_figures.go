package console

// spanishFigures is the tables of figures.
func spanishFigures(key string) string {
	switch key {
	case "column.for":
		return "favor"
	case "column.against":
		return "contra"
	case "column.abstain":
		return "abst."
	case "column.voters":
		return "votantes"
	case "column.rest":
		return "sin votar"
	case "panel.room":
		return "en conjunto"
	case "panel.round":
		return "recuento {0}"
	case "panel.teller":
		return "recuento {0}"
	case "panel.draft":
		return "sin anotar"
	case "panel.waits":
		return "falta el recuento {0}"
	case "panel.waits.short":
		return "¿recuento {0}?"
	case "panel.agree":
		return "coinciden"
	case "panel.differ":
		return "no coinciden"
	case "panel.frozen":
		return "{0} {0#puede|pueden} votar"
	case "panel.counting":
		return "contando {0}, sin anotar"
	case "panel.counting.hidden":
		return "contando, sin anotar"
	case "panel.ready":
		return "anotado; Enter lo proclama"
	case "panel.enters":
		return "Enter anota {0}"
	case "panel.enters.empty":
		return "Enter anota {0} y 0 en {1#la vacía|las vacías}"
	case "panel.enters.hidden":
		return "Enter anota esto; una columna vacía es 0"
	case "panel.hands.for":
		return "{0} a favor"
	case "panel.hands.against":
		return "{0} en contra"
	case "panel.hands.abstain":
		return "{0} {0#abstención|abstenciones}"
	case "panel.hands.blocks":
		return "{0} {0#bloqueo|bloqueos}"
	case "panel.hands.asides":
		return "{0} se {0#aparta|apartan}"
	case "panel.hands.all":
		return "las manos de cada opción"
	case "panel.forgotten":
		return "esto aún no está anotado: Enter lo anota"
	case "panel.forgotten.elsewhere":
		return "otra cifra aún no está anotada"
	case "panel.missed":
		return "sin consenso ({0}): ahora se cuentan manos"
	case "panel.one":
		return "una cifra"
	case "panel.ready.one":
		return "una cifra, no dos recuentos; Enter lo proclama"
	case "panel.ready.seen":
		return "sin contar; Enter lo proclama"
	case "panel.seen.carried":
		return "mayoría clara A FAVOR, sin contar"
	case "panel.seen.lost":
		return "mayoría clara EN CONTRA, sin contar"
	case "panel.nothing.objections":
		return "aún nada anotado: escribe cuántos bloqueos hay, 0 si ninguno, luego Enter"
	case "column.blocks":
		return "bloqueos"
	case "column.asides":
		return "se apartan"
	case "column.hands":
		return "manos"
	case "panel.nothing":
		return "aún sin contar: espacio suma una mano, las cifras escriben, luego Enter"
	case "panel.few":
		return "solo van {0} de {1}, y lo vacío será 0: Enter otra vez lo anota"
	case "panel.few.all":
		return "solo van {0} de {1}, y lo vacío es 0: Enter otra vez lo proclama"
	case "panel.zeroed":
		return "anotado: {0} y 0 en {1#la vacía|las vacías}"
	case "panel.zeroed.hidden":
		return "anotado, y 0 en lo que estaba vacío"
	case "panel.may.together":
		return "t: en conjunto"
	case "panel.total":
		return "total"
	case "panel.total.is":
		return "total {0}"
	case "panel.who.reads":
		return "hay dos recuentos: ¿quién lee ahora?"
	case "panel.who.in":
		return "{0} de {1} {1#anotado|anotados}"
	case "panel.reads":
		return "lee: {0}"
	case "panel.door":
		return "hay al menos {0}: corregir la puerta y seguir"
	case "panel.door.first":
		return "{0} {0#mano es|manos son} más que {1}, el número contado, y el resultado depende de cuántas personas hay: cuenta primero la sala"
	case "panel.door.which":
		return "{0} {0#mano es|manos son} más que {1}, el número contado en la puerta por secciones: corrige primero la sección (Tab: headcount)"
	case "panel.door.teller":
		return "más manos que {0}, el número contado: cuenta otra vez, o corrige primero la puerta (Tab: headcount)"
	case "panel.many.teller":
		return "más manos que {0}, el número de votantes por nombre: cuenta otra vez, o di quién más está"
	case "panel.door.between":
		return "desde la primera cifra se dijo algo más: deshazlo con u, y corrige luego la puerta"
	case "panel.door.done":
		return "puerta corregida: al menos {0}"
	case "panel.door.done.section":
		return "puerta corregida: al menos {0} en {1}"
	case "contest.sofar":
		return "hasta ahora la asamblea elige a {0}; esta ronda es para {1} {1#puesto|puestos} más"
	case "contest.nobody.yet":
		return "aún sin nadie; esta ronda es para {0} {0#puesto|puestos}"
	case "key.arrows":
		return "mover"
	case "key.next":
		return "sigue"
	case "key.sections":
		return "secciones"
	case "key.reader":
		return "quién lee"
	case "key.door":
		return "corregir"
	case "menu.key.arrows":
		return "a otra casilla"
	case "menu.key.next":
		return "a la casilla siguiente de la fila"
	case "menu.key.together":
		return "contar en conjunto, no por secciones"
	case "menu.key.sections":
		return "contar por secciones, no en conjunto"
	case "menu.key.reader":
		return "lee la otra persona que cuenta"
	case "menu.key.door":
		return "corregir la puerta y seguir"
	case "menu.key.add":
		return "una mano más; - una menos"
	case "ready.together":
		return "contar en conjunto, no por secciones"
	case "ready.sections":
		return "contar por secciones, no en conjunto"
	case "ready.reader":
		return "lee la otra persona que cuenta"
	}
	return ""
}
