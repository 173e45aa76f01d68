package words

// spanishMandates is what is said of delegates and what they are sent with.
func spanishMandates(key string) string {
	switch key {
	case "mandate.none":
		return `nadie tiene un mandato; da uno: mandate "NAME" delegates NAME…`
	case "mandate.unknown":
		return "no hay un mandato {0}; los que hay: {1}"
	case "mandate.term":
		return "un plazo que acabó el {0} ya ha pasado; di un día posterior"
	case "mandate.discharged":
		return `el mandato {0} se dio por cumplido; para enviar a alguien otra vez, da uno nuevo: mandate "NAME" delegates NAME…`
	case "mandate.recalled":
		return "se revocó la delegación del mandato {0}; elige a otras personas para sus puestos: elect {0}, o da un mandato nuevo"
	case "mandate.expired":
		return `el mandato {0} venció con su plazo el {1}; para enviar a alguien otra vez, da uno nuevo: mandate "NAME" delegates NAME…`
	case "report.text":
		return "un informe dice algo; escribe lo que se informó"
	case "report.proposal":
		return "una propuesta se da en sus palabras exactas"
	case "report.discharged":
		return "el mandato {0} se dio por cumplido; ya no se informa de él"
	case "report.heard":
		return "el mandato {0} está {1}, y el informe que se debía ya se escuchó; ya no se informa de él"
	case "renew.runs":
		return `el mandato {0} está en curso; escucha antes su informe: report {0} "TEXT"`
	case "renew.date":
		return "el próximo informe es después de esta asamblea ({1}), y {0} no lo es; di un día posterior"
	case "renew.term":
		return "el plazo del mandato {0} acaba el {1}; di un día anterior, o un plazo mayor: renew {0} report DATE term DATE"
	case "discharge.report":
		return "la delegación del mandato {0} no ha informado; escúchala primero: report {0} \"TEXT\""
	case "ratify.published":
		return "{1} se trajo con el mandato {0} y no está publicada; anúnciala: notice {1} by NAME; después proponla por su número"
	}
	return ""
}
