package console_test

import "testing"

// severalHere is a branch of which four are here.
func severalHere(more ...string) []string {
	return append([]string{`convene "X" on 2026-05-14`, "@18:00", `arrive "Amir Khan" "Deepa Rao" "Marek Nowak" "Joao Pinto"`, "open"}, more...)
}

// Several who second, or move, are named by a comma or by "and"; nobody joins by it who is called like all of them.
func TestSeveralNamesInOneField(t *testing.T) {
	for _, size := range sizes {
		for _, typed := range []string{"deepa, marek", "deepa and marek", "deepa,marek,", "rao AND nowak"} {
			d := drive(t, size[0], size[1], severalHere()...).Press("m", "That A.", "enter", "amir", "enter").Sees("seconded by").Press(typed)
			d.Marked("Deepa Rao, Marek Nowak").Press("enter").Wrote(`move "That A." by "Amir Khan"`, `second "Deepa Rao" and "Marek Nowak"`)
			d = drive(t, size[0], size[1], severalHere(`move "That A." by "Amir Khan"`)...).Press("s", typed, "enter")
			d.Wrote(`second "Deepa Rao" and "Marek Nowak"`)
		}
		d := drive(t, size[0], size[1], severalHere()...).Press("m", "That A.", "enter", "amir, joao", "enter", "deepa", "enter")
		d.Wrote(`move "That A." by "Amir Khan" and "Joao Pinto"`, `second "Deepa Rao"`)
	}
	d := drive(t, 80, 24, severalHere(`arrive "Marek Lis" "Bread and Roses"`, `move "That A." by "Amir Khan"`)...)
	d.Press("s", "deepa, marek").Marked("").Press("enter").Sees("2").Press("down", "down").Marked("Deepa Rao, Marek").Press("esc")
	d.Press("s", "bread and r", "enter").Wrote(`second "Bread and Roses"`).Press("u")
	d.Press("s", "rao, dee", "enter").Wrote(`second "Deepa Rao"`)
	d = drive(t, 80, 24, severalHere(`move "That A." by "Amir Khan"`)...).Press("s", "deepa and eva lund").Marked("Deepa Rao, new: Eva Lund").Sees("new: Deepa And Eva Lund")
	d.Press("enter").Wrote(`second "Deepa Rao" and "Eva Lund"`).Press("u", "s", "eva lund, deepa", "enter").Wrote(`second "Deepa Rao" and "Eva Lund"`)
}

// Where a line is put right that says who seconded, or moved, the names that are typed over the one name mean several as well.
func TestSeveralNamesWhereItIsPutRight(t *testing.T) {
	for _, size := range sizes {
		for _, typed := range []string{"deepa, marek", "deepa and marek", "Deepa Rao, Marek Nowak"} {
			d := drive(t, size[0], size[1], severalHere(`move "That A." by "Amir Khan"`, `second "Joao Pinto"`)...).Press("4", "enter", "seconded", "enter")
			d.Press(typed, "enter").Sees("Deepa Rao").Press("enter").Wrote(`mend 5 second "Deepa Rao" and "Marek Nowak"`)
		}
	}
}
