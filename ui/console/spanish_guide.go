package console

// spanishGuide is [englishGuide] in Spanish.
func spanishGuide(key string) string {
	switch key {
	case "offers.more":
		return "{0} más {1}"
	case "key.take":
		return "tomarlo"
	case "key.enough":
		return "decirlo así"
	case "key.about":
		return "sobre qué"
	case "ask.about":
		return "de qué trata:"
	case "motion.procedural":
		return "MOCIÓN DE PROCEDIMIENTO"
	case "motion.amendment":
		return "ENMIENDA {0}"
	case "motion.procedural.amendment":
		return "ENMIENDA A LA MOCIÓN DE PROCEDIMIENTO"
	case "motion.procedural.put":
		return "la moción de procedimiento"
	case "guide.out":
		return "sin eso"
	case "guide.enough":
		return "eso es todo"
	case "guide.form":
		return "aquí va {0}"
	case "expects.quoted":
		return "{0}, entre comillas"
	case "arg.a":
		return "el número de la queja"
	case "arg.answered.how":
		return "cómo respondió la empresa"
	case "arg.settled.how":
		return "qué pasa con ella"
	case "arg.merge.b":
		return "la queja que queda"
	case "arg.merge.how":
		return "distinct si nadie está en las dos"
	case "arg.rank.ranks":
		return "cada queja y sus manos, como 3 31"
	case "arg.grievance.area":
		return "dónde ocurre"
	case "arg.grievance.people":
		return "a cuántas personas afecta"
	case "arg.name":
		return "el nombre del mandato"
	case "arg.mandate.delegates":
		return "a quién se envía"
	case "arg.mandate.alternate":
		return "quién va si alguien no puede"
	case "arg.mandate.from":
		return "la moción de la que sale"
	case "arg.mandate.must":
		return "qué deben hacer"
	case "arg.mandate.may":
		return "qué pueden hacer"
	case "arg.mandate.refer":
		return "qué deben traer a la asamblea"
	case "arg.report.text":
		return "qué informan"
	case "arg.report.proposal":
		return "qué proponen"
	case "arg.import.source":
		return "la hoja de cálculo"
	case "arg.amount":
		return "cuánto, en la unidad más pequeña"
	case "arg.paid.text":
		return "por qué concepto se pagó"
	}
	return ""
}
