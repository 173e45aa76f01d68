package words

// spanishLines is what is said of a line that cannot be read.
func spanishLines(key string) string {
	switch key {
	case "line.empty":
		return "no se ha dicho nada; escribe una línea como: hand Ana"
	case "line.unclosed":
		return `falta cerrar un texto; termina con "`
	case "line.short":
		return "falta algo: {0}; se escribe: {1}"
	case "line.misfit":
		return "{0} no encaja aquí; se espera {1}; se escribe: {2}"
	case "verb.unknown":
		return "{0} no es un verbo de este lenguaje; ? los enumera"
	case "verb.unknown.near":
		return "{0} no es un verbo de este lenguaje; ¿querías decir {1}?"
	case "expect.end":
		return "el final de la línea"
	case "expect.keyword":
		return "la palabra «{0}»"
	case "expect.kind":
		return "una clase de moción"
	case "expect.choice":
		return "una de estas opciones: {0}"
	case "expect.name":
		return "un nombre"
	case "expect.names":
		return "nombres"
	case "expect.text":
		return `un texto entre comillas ("…")`
	case "expect.any", "expect.word", "expect.words", "expect.rest":
		return "una palabra"
	case "expect.number":
		return "un número entero"
	case "expect.change":
		return "un número, +N, -N u off"
	case "expect.duration":
		return "una duración como 90s, 2m, 1h30m"
	case "expect.date":
		return "una fecha como 2026-05-17"
	case "expect.time":
		return "una hora como 18:05"
	case "expect.id":
		return "el número de una moción"
	case "expect.pairs":
		return "números de quejas, cada uno con sus manos"
	case "expect.tally", "expect.texts":
		return "opciones entre comillas"
	case "moved-on":
		return "{0} era para lo que había antes; mira y pulsa otra vez"
	case "clock.form":
		return "{0} no es una hora; escribe @18:05, @18:05:30 o @+90s"
	case "clock.earlier":
		return "{0} es antes de la última anotación ({1}); el registro solo va hacia delante"
	case "clock.set-back":
		return "el reloj del ordenador se atrasó {0}; las horas de esta asamblea siguen desde las {1}"
	case "clock.set-forward":
		return "el reloj del ordenador se adelantó {0}; las horas de esta asamblea siguen desde las {1}"
	case "clock.ahead":
		return "la última anotación va {0} por delante del reloj del ordenador; las horas de esta asamblea siguen desde las {1}"
	case "clock.days":
		return "{0} día{0#|s}"
	case "undo.nothing":
		return "no hay nada que deshacer"
	case "undo.seal":
		return "el registro está sellado; nada de lo anterior al sello se deshace"
	case "redo.nothing":
		return "no hay nada que rehacer; solo vuelve lo que se acaba de deshacer"
	}
	return ""
}
