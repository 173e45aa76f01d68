package roll

import (
	"slices"
	"strings"

	"stacktaker/assembly/names"
	"stacktaker/ui/look"
)

// isFooter tells whether a row is one that spreadsheets and programs put below a list: one cell with a word for a sum, a number of
// people or the end, and else figures alone. A row that has any other words is somebody's; so is one in which such a word may be a
// name, unless there is a figure with it.
func isFooter(cells []string) bool {
	said, figures := "", false
	for _, cell := range cells {
		cell = strings.TrimSpace(cell)
		switch {
		case strings.Trim(cell, "0123456789., ") == "":
			figures = figures || cell != ""
		case said != "":
			return false
		default:
			said = names.Fold(cell)
		}
	}
	if printed(said) {
		return true
	}
	words := strings.Trim(said, " :=-*()#.,0123456789")
	figures = figures || strings.ContainsAny(said, "0123456789")
	one := []string{"member", "person", "record", "miembro", "persona", "socio", "membre", "personne", "mitglied"} // "Member 1" is somebody
	return slices.Contains(footers(), words) || figures && slices.Contains(footersWithFigures(), words) ||
		strings.HasPrefix(said, "1 ") && slices.Contains(one, words)
}

// footers are words below a list that are nobody's name, folded, in the languages of the program.
func footers() []string {
	return []string{
		"total", "totals", "grand total", "sum", "subtotal", "sub-total", "sub total", "end of list", "end of file", "end of report", "end of roll",
		"total members", "number of members", "total people", "total records",
		"total general", "suma", "suma total", "suma parcial", "fin de lista", "fin de la lista", "fin del listado", "total de miembros", "numero de miembros",
		"total de socios", "numero de socios", "total de personas",
		"somme", "sous-total", "sous total", "total des membres", "nombre de membres", "nombre d'adherents", "fin de liste", "fin de la liste",
		"summe", "gesamt", "gesamtsumme", "insgesamt", "zwischensumme", "teilsumme", "ende der liste", "listenende", "anzahl mitglieder", "anzahl der mitglieder",
		"mitglieder gesamt", "mitglieder insgesamt",
	}
}

// footersWithFigures are those that may be a name where no figure stands with them.
func footersWithFigures() []string {
	return []string{
		"count", "members", "people", "persons", "names", "records", "rows", "entries", "voters",
		"recuento", "cuenta", "miembros", "personas", "socios", "afiliados", "registros", "filas",
		"nombre", "compte", "membres", "personnes", "adherents", "lignes", "enregistrements",
		"anzahl", "mitglieder", "personen", "namen", "eintrage", "zeilen", "datensatze",
	}
}

// printed tells whether a folded text is what programs print above and below a list: the day on which it was printed,
// its page, how many there are of what. No name has a date in it, a colon before a figure, or a figure before the word for members.
func printed(said string) bool {
	return bareDate().MatchString(said) || pageOf().MatchString(said) || labelled().MatchString(said) || manyMembers().MatchString(said)
}

var (
	bareDate    = look.Pattern(`(^|[^0-9])([0-3]?[0-9][./-][01]?[0-9][./-]([0-9]{4}|[0-9]{2})|[0-9]{4}-[01][0-9]-[0-3][0-9])([^0-9]|$)`)
	pageOf      = look.Pattern(`^(page|pagina|pag\.?|seite|p\.|s\.) ?[0-9]+( ?(of|de|sur|von|/) ?[0-9]+)?$`)
	labelled    = look.Pattern(`^[^:]*[^:0-9 ] ?: ?[0-9][0-9.,]*([ ,;].*)?$`)
	manyMembers = look.Pattern(`^[0-9]+ (members?|people|persons?|miembros?|personas?|socios?|afiliad[oa]s?|membres?|personnes?|adherents?|mitglied(er)?|person(en)?)( .*)?$`)
)

// bareFigure tells whether a row is a figure in the place of a name, where no column has numbers of members: a count that a program
// prints below a list.
func (h headings) bareFigure(cells []string) bool {
	if _, there := h.place[numberField]; there || strings.Trim(strings.Join(cells, ""), "0123456789., ") != "" {
		return false
	}
	return slices.ContainsFunc([]field{nameField, firstField, lastField, sortField}, func(f field) bool {
		i, there := h.place[f]
		return there && i < len(cells) && strings.TrimSpace(cells[i]) != ""
	})
}
