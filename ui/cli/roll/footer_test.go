package roll

import (
	"strings"
	"testing"
)

// What stands below a list is nobody, in every language; whoever could be somebody is.
func TestFooters(t *testing.T) {
	for _, row := range []string{
		"Total|25", "TOTAL:|", "|Subtotal|13,50", "Sub-total", "Count|2", "Count: 2", "End of list", "2 members", "1 member", "Members: 2", "*** End of report ***",
		"Number of members|2", "Total 2", "Subtotal|", "Recuento|2", "2 miembros", "Fin de la lista", "Número de miembros: 2", "Sous-total|2", "Nombre de membres|2",
		"2 adhérents", "Fin de liste", "Zwischensumme|2", "Anzahl|2", "2 Mitglieder", "Ende der Liste", "Anzahl der Mitglieder: 2", "2 Datensätze", "(2 rows)",
	} {
		if !isFooter(strings.Split(row, "|")) {
			t.Errorf("%q is taken for somebody", row)
		}
	}
	for _, row := range []string{
		"Ana Lund|2", "Count|", "Count|Basie", "Total Mbeki|1", "Ende|", "Fin|", "Fin|7", "Ende|7", "Member 2", "Member 1|", "Mitglied 3", "Person 4", "Ana||", "Members' Delegate|2",
		"Sub Total|Day", "Nombre|", "Anzahl|", "Count Vronsky|", "2 Chainz|", "",
	} {
		if isFooter(strings.Split(row, "|")) {
			t.Errorf("%q is taken for nobody", row)
		}
	}
}
