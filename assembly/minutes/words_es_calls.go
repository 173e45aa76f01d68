package minutes

// spanishCalls is the call to an assembly, the bulletin, and the minutes as a notice.
func spanishCalls(key string) string {
	switch key {
	case "title.announce":
		return "Convocatoria: {0}"
	case "title.bulletin":
		return "Qué se decidió: {0}"
	case "section.agenda":
		return "Orden del día"
	case "agenda.time":
		return "{0} ({1})"
	case "section.noticed":
		return "Mociones anunciadas"
	case "notice.needs":
		return "Para aprobarse, {0} requiere {1}."
	case "section.amend":
		return "Cómo se enmienda una moción"
	case "amend.words":
		return "Di qué palabras de la moción se suprimen y cuáles se insertan en su lugar, para que cada cual vea qué cambiaría; o trae un texto nuevo entero."
	case "amend.number":
		return "Nombra la moción por su número. Una enmienda la puede traer por escrito antes de la asamblea, o proponer mientras se debate la moción, cualquier persona presente que tenga voto."
	case "amend.friendly":
		return "En esta asamblea una moción solo se enmienda por aceptación: quien la propone acepta el cambio, y nadie objeta."
	case "amend.second":
		return "A una enmienda la tiene que secundar alguien que no la haya propuesto. Se vota antes que la moción, y requiere {0}; la moción enmendada aún tiene que votarse."
	case "amend.no-second":
		return "No hace falta que nadie secunde una enmienda. Se vota antes que la moción, y requiere {0}; la moción enmendada aún tiene que votarse."
	case "amend.degrees":
		return "Una enmienda se puede enmendar a su vez, una vez y no más. Un cambio que solo dice no a la moción no es una enmienda: se vota en contra."
	case "section.quorum":
		return "Quórum"
	case "call.quorum.number":
		return "No se puede decidir nada con menos de {0} {0#persona presente|personas presentes} que {0#tenga|tengan} voto."
	case "call.quorum.percent":
		return "No se puede decidir nada si no está presente el {0}\u00a0% de {1} {1#miembro|miembros}, que son {2}."
	case "call.quorum.share":
		return "No se puede decidir nada si no están presentes {0} de {1} {1#miembro|miembros}, que son {2}."
	case "call.quorum.both":
		return "No se puede decidir nada si no están presentes a la vez {0} y {1}, que son {2}."
	case "section.decided":
		return "Qué se decidió"
	case "decided.carried":
		return "Aprobada:"
	case "decided.filled":
		return "{0}, {1w} {1#puesto cubierto|puestos cubiertos}"
	case "decided.vacant":
		return "{0}, {1w} {1#puesto|puestos}, {2} sin cubrir"
	case "decided.nothing":
		return "No se decidió nada."
	case "decided.more":
		return "Y {0} {0#decisión|decisiones} más, que constan en el acta."
	case "asks.recall.role":
		return "revocar a una persona delegada"
	}
	return ""
}
