package cli

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly"
)

// field is what a column of a spreadsheet tells about a person.
type field string

const (
	nameField       field = "name" // the whole name, or the part of it that no other column has
	firstField      field = "first name"
	lastField       field = "last name"
	accountField    field = "username" // where there is no name
	sectionField    field = "section"
	numberField     field = "number"
	credentialField field = "credential"
	weightField     field = "vote weight"
)

// headings says where in a row each thing stands.
type headings struct {
	place   map[field]int
	columns int
	unused  []string
	levels  bool // the section is one of several structure levels
}

// heading reads the title of a column: what it tells, and how well the title says so (2: it is the word of this program,
// 1: another word for it). Titles are told apart without case, accents, underlines and points. OpenSlides writes the keys
// (first_name) or the words of its screen (Given name, Vorname) into what it exports.
func heading(title string) (f field, how int) {
	said := strings.Trim(strings.NewReplacer("_", " ", "-", " ", ".", " ", "/", " ", ":", " ").Replace(assembly.Fold(title)), " *")
	switch strings.Join(strings.Fields(said), " ") {
	case "name":
		return nameField, 2
	case "full name", "fullname", "vollstandiger name", "nom complet", "nombre completo", "nom", "nombre", "member", "mitglied":
		return nameField, 1
	case "first name":
		return firstField, 2
	case "firstname", "given name", "given names", "forename", "vorname", "prenom":
		return firstField, 1
	case "last name":
		return lastField, 2
	case "lastname", "surname", "family name", "nachname", "familienname", "nom de famille", "apellido", "apellidos":
		return lastField, 1
	case "username", "user name", "benutzername":
		return accountField, 1
	case "section":
		return sectionField, 2
	case "shift", "department", "structure level", "structure levels", "default structure level", "workplace", "floor", "unit", "ward", "team",
		"schicht", "abteilung", "bereich", "sektion", "gliederungsebene", "gliederungsebenen", "equipe", "atelier", "service", "seccion", "turno", "departamento":
		return sectionField, 1
	case "member number", "membership number", "member no", "membership no", "member id", "mitgliedsnummer", "mitglieds nr", "mitgliedsnr",
		"numero d'adherent", "numero de membre", "numero de socio", "numero de afiliado", "numero de afiliacion":
		return numberField, 2
	case "number", "no", "nr", "num", "nummer", "default number", "participant number", "teilnehmernummer", "numero":
		return numberField, 1
	case "credential":
		return credentialField, 2
	case "vote weight", "default vote weight", "stimmgewicht":
		return weightField, 1
	}
	return "", 0
}

// readHeadings reads the first line. A column that says best what it is wins; two that say it equally well are refused.
func readHeadings(titles []string) (headings, error) {
	h := headings{place: map[field]int{}, columns: len(titles)}
	if len(titles) > mostColumns {
		return h, fmt.Errorf("%d columns are no roll; leave those with the name, the section and the number (%d are the most)", len(titles), mostColumns)
	}
	best := map[field]int{}
	for _, title := range titles {
		f, how := heading(title)
		best[f] = max(best[f], how)
	}
	for i, title := range titles {
		f, how := heading(title)
		there, taken := h.place[f]
		switch {
		case how == 0 || how < best[f]:
			h.unused = append(h.unused, title)
		case taken:
			return h, fmt.Errorf("two columns could be the %s: %q and %q; which one is meant?", f, titles[there], title)
		default:
			h.place[f] = i
		}
	}
	if i, there := h.place[sectionField]; there {
		h.levels = strings.Contains(assembly.Fold(strings.ReplaceAll(titles[i], "_", " ")), "structure level") || strings.HasPrefix(assembly.Fold(titles[i]), "gliederungsebene")
	}
	h.unused = slices.DeleteFunc(h.unused, func(title string) bool { return strings.TrimSpace(title) == "" })
	for _, f := range []field{nameField, firstField, lastField, accountField} {
		if _, there := h.place[f]; there {
			return h, nil
		}
	}
	return h, fmt.Errorf(`no column is called "name"; there are: %s`, strings.Join(titles, ", "))
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
		name = first + " " + last
	}
	if name = strings.TrimSpace(name); name == "" {
		name = cell(accountField)
	}
	return name
}

// holds tells whether all words of a part stand in a name.
func holds(name, part string) bool {
	words := strings.Fields(assembly.Fold(name))
	for _, word := range strings.Fields(assembly.Fold(part)) {
		if !slices.Contains(words, word) {
			return false
		}
	}
	return true
}
