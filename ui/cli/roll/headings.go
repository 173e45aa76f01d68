package roll

import (
	"bytes"
	"slices"
	"strings"
	"unicode"

	"stacktaker/assembly/names"
)

// field is what a column of a spreadsheet tells about a person.
type field string

const (
	nameField       field = "name" // the whole name, or the part of it that no other column has
	firstField      field = "first"
	lastField       field = "last"
	sortField       field = "sort"     // the whole name, the last name first
	accountField    field = "username" // where there is no name
	sectionField    field = "section"
	numberField     field = "number"
	credentialField field = "credential"
	weightField     field = "weight"
)

// allFields are the fields in the order in which they are told.
func allFields() []field {
	return []field{nameField, firstField, lastField, sortField, accountField, sectionField, numberField, credentialField, weightField}
}

// headings says where in a row each thing stands.
type headings struct {
	line    int      // of the file
	titles  []string // of all columns
	place   map[field]int
	unused  []string
	levels  bool      // the section is one of several structure levels
	twice   [2]string // two columns that could be the same
	twiceOf field
}

// named tells whether there is a column with names.
func (h headings) named() bool {
	for _, f := range []field{nameField, firstField, lastField, sortField, accountField} {
		if _, there := h.place[f]; there {
			return true
		}
	}
	return false
}

// How well a title says what its column is: of two columns for one thing the better is taken. Two that say it equally well are
// refused, since only the secretary knows; two of the weak ones are both left alone.
const (
	weak   = 1
	usual  = 2 // a word that programs use
	better = 3
	best   = 4 // the word of this program
)

// heading reads the title of a column: what it tells, and how well the title says so. Titles are told apart without case, accents,
// underlines and points. Programs write the keys of their tables (first_name) or the words of their screens (Given name, Vorname).
func heading(title string) (f field, how int) {
	title, _, _ = strings.Cut(title, "(") // Name (required)
	said := strings.NewReplacer("_", " ", "-", " ", ".", " ", "/", " ", ":", " ", "#", " ", "*", " ", "’", "'", ",", " , ").Replace(names.Fold(strings.NewReplacer("°", "o", "º", "o").Replace(title)))
	said = strings.ReplaceAll(strings.Join(strings.Fields(said), " "), " ,", ",")
	for _, read := range []func(string) (field, int){nameHeading, sectionHeading, numberHeading, otherHeading} {
		if f, how := read(said); how > 0 {
			return f, how
		}
	}
	return "", 0
}

func nameHeading(said string) (field, int) {
	switch said {
	case "name":
		return nameField, best
	case "display name", "displayname", "anzeigename", "nom affiche", "nombre mostrado", "full name", "fullname", "vollstandiger name", "nom complet", "nombre completo":
		return nameField, better
	case "nom", "nombre", "names":
		return nameField, usual
	case "member", "mitglied", "adherent", "socio", "afiliado", "member name", "contact name":
		return nameField, weak
	case "first name":
		return firstField, best
	case "firstname", "first", "given name", "given names", "forename", "vorname", "prenom", "prenoms", "prenom adh", "prenom adherent", "prenom de l'adherent", "nombre de pila", "nombres":
		return firstField, usual
	case "last name":
		return lastField, best
	case "lastname", "last", "surname", "family name", "nachname", "familienname", "zuname", "nom de famille", "nom d'usage", "nom adh", "nom adherent", "nom de l'adherent",
		"apellido", "apellidos", "primer apellido":
		return lastField, usual
	case "last, first", "last name, first name", "surname, first name", "surname, forename", "nachname, vorname", "name, vorname", "nom, prenom", "nom prenom", "nom et prenom",
		"nom & prenom", "apellidos, nombre", "apellidos y nombre", "apellidos y nombres", "sort name", "sortname", "sortiername", "nom de tri", "nombre de orden":
		return sortField, usual
	case "username", "user name", "benutzername":
		return accountField, usual
	}
	return "", 0
}

func sectionHeading(said string) (field, int) {
	switch said {
	case "section":
		return sectionField, best
	case "shift", "department", "structure level", "structure levels", "default structure level", "workplace", "floor", "unit", "ward", "team",
		"schicht", "abteilung", "bereich", "sektion", "gliederungsebene", "gliederungsebenen", "equipe", "atelier", "service", "seccion", "turno", "departamento":
		return sectionField, usual
	case "work place", "worksite", "work site", "site", "work location", "location", "bargaining unit", "local", "branch", "abteilungen", "betrieb", "dienststelle", "standort", "schichtgruppe",
		"lieu de travail", "etablissement", "section syndicale", "centro de trabajo", "centro", "seccion sindical", "equipo":
		return sectionField, weak
	}
	return "", 0
}

func numberHeading(said string) (field, int) {
	switch said {
	case "member number", "membership number", "member no", "membership no", "member id", "membership id", "mitgliedsnummer", "mitglieds nr", "mitgliedsnr", "mitglieds nummer",
		"numero d'adherent", "no d'adherent", "num adh", "no adherent", "numero adherent", "numero de membre", "no de membre", "numero de socio", "no de socio", "no socio", "numero de afiliado", "no de afiliado",
		"numero de afiliacion":
		return numberField, best
	case "number", "no", "nr", "num", "nummer", "default number", "participant number", "teilnehmernummer", "numero":
		return numberField, usual
	case "external identifier", "external id":
		return numberField, weak
	}
	return "", 0
}

func otherHeading(said string) (field, int) {
	switch said {
	case "credential":
		return credentialField, best
	case "voting right", "voting rights", "right to vote", "stimmrecht", "droit de vote", "derecho de voto", "derecho a voto":
		return credentialField, usual
	case "vote weight", "default vote weight", "stimmgewicht":
		return weightField, usual
	}
	return "", 0
}

// readHeadings reads a row as titles of columns.
func readHeadings(titles []string) headings {
	h := headings{titles: titles, place: map[field]int{}}
	most, times := map[field]int{}, map[field]int{}
	for _, title := range titles {
		switch f, how := heading(title); {
		case how > most[f]:
			most[f], times[f] = how, 1
		case how == most[f]:
			times[f]++
		}
	}
	for i, title := range titles {
		f, how := heading(title)
		there, taken := h.place[f]
		switch {
		case how == 0 || how < most[f] || how == weak && times[f] > 1:
			if strings.TrimSpace(title) != "" {
				h.unused = append(h.unused, title)
			}
		case taken:
			h.twice, h.twiceOf = [2]string{titles[there], title}, f
		default:
			h.place[f] = i
		}
	}
	if i, there := h.place[sectionField]; there {
		h.levels = strings.Contains(names.Fold(strings.ReplaceAll(titles[i], "_", " ")), "structure level") || strings.HasPrefix(names.Fold(titles[i]), "gliederungsebene")
	}
	return h
}

// findHeadings finds the row with the titles among the first, above which a list may have titles of its own, and what stands between
// the cells: what makes most titles that are known, and then fewest rows that have more cells than titles.
func findHeadings(text []byte, separators []rune) (found headings, separator rune) {
	const rows, sample = 30, 64 << 10
	text = text[:min(len(text), sample)]
	if i := bytes.LastIndexByte(text, '\n'); i > 0 && len(text) == sample {
		text = text[:i+1]
	}
	known, misfits, parted := -1, 0, 0
	for _, sign := range separators {
		in := reader(text, sign)
		in.LazyQuotes = true
		var all []headings
		for len(all) < rows {
			cells, err := in.Read()
			if err != nil {
				break
			}
			if strings.TrimSpace(strings.Join(cells, "")) == "" {
				continue
			}
			h := readHeadings(trimmed(cells))
			h.line, _ = in.FieldPos(0)
			all = append(all, h)
		}
		at, n := titleRow(all)
		if at < 0 {
			continue
		}
		wide := 0
		for _, h := range all[at+1:] {
			if len(h.titles) > len(all[at].titles) {
				wide++
			}
		}
		if cells := len(all[at].titles); n > known || n == known && (wide < misfits || wide == misfits && cells > parted) {
			found, separator = all[at], sign
			known, misfits, parted = n, wide, cells
		}
	}
	return found, separator
}

// titleRow is which row names the columns, and how many of them are known: the first with most, where one of them is a name; else the
// first row.
func titleRow(all []headings) (at, known int) {
	at = min(0, len(all)-1)
	for i, h := range all {
		if n := len(h.place); h.named() && n > known {
			at, known = i, n
		}
	}
	return at, known
}

// trimmed are cells without the blanks around them, and without empty ones at the end, which spreadsheets leave where a row is short.
func trimmed(cells []string) []string {
	said := make([]string, len(cells))
	for i, c := range cells {
		said[i] = strings.Join(strings.Fields(c), " ")
	}
	for len(said) > 1 && said[len(said)-1] == "" {
		said = said[:len(said)-1]
	}
	return slices.Clip(said)
}

// name puts a name together. Beside a first name alone, "name" is the last name, and beside a last name the first, as
// many languages have it; unless it is the whole name all the same.
func (h headings) name(cell func(field) string) string {
	name, first, last := cell(nameField), cell(firstField), cell(lastField)
	_, hasFirst := h.place[firstField]
	_, hasLast := h.place[lastField]
	switch {
	case hasFirst == hasLast || name == "":
	case hasFirst && !holds(name, first):
		name = first + " " + name
	case hasLast && !holds(name, last):
		name = name + " " + last
	}
	if name == "" {
		name = strings.TrimSpace(first + " " + last)
	}
	if name == "" {
		name = capitalsLast(cell(sortField))
	}
	if name == "" {
		name = cell(accountField)
	}
	return name
}

// capitalsLast is a name with the words in capitals, which are the last name in French lists, behind the others: LUND Ana is Ana LUND.
func capitalsLast(name string) string {
	words := strings.Fields(name)
	n := 0
	for n < len(words) && strings.ToUpper(words[n]) == words[n] && strings.IndexFunc(words[n], unicode.IsLetter) >= 0 && len(words[n]) > 1 {
		n++
	}
	if n == 0 || n == len(words) || strings.Contains(name, ",") {
		return name
	}
	return strings.Join(append(slices.Clone(words[n:]), words[:n]...), " ")
}

// holds tells whether all words of a part stand in a name.
func holds(name, part string) bool {
	words := strings.Fields(names.Fold(name))
	for _, word := range strings.Fields(names.Fold(part)) {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return true
}
