package console_test

import "testing"

// Days are typed as people say them, in every language of the program: it is a Thursday, 14 May 2026.
func TestDaysByName(t *testing.T) {
	carried := []string{`move "That we meet." by Ana`, "second Ben", "put", "count 3 0 0", "declare"}
	for typed, day := range map[string]string{
		"friday": "2026-05-15", "by Friday": "2026-05-15", "fri": "2026-05-15", "thursday": "2026-05-21", "next thursday": "2026-05-21", "today": "2026-05-14", "tomorrow": "2026-05-15",
		"the day after tomorrow": "2026-05-16", "4 December": "2026-12-04", "December 4th": "2026-12-04", "1 Jan": "2027-01-01", "4 december 2027": "2027-12-04", "in 3 days": "2026-05-17",
		"2 weeks": "2026-05-28", "Monday 18 May": "2026-05-18", "2026-06-01": "2026-06-01", "4.12.": "2026-12-04", "4.12.26": "2026-12-04", "29 february": "2028-02-29", "14/5": "2026-05-14",
		"el viernes": "2026-05-15", "pasado mañana": "2026-05-16", "manana": "2026-05-15", "para el 4 de diciembre": "2026-12-04", "dentro de 2 semanas": "2026-05-28", "el lunes que viene": "2026-05-18",
		"vendredi": "2026-05-15", "d'ici vendredi": "2026-05-15", "après-demain": "2026-05-16", "1er décembre": "2026-12-01", "dans 3 jours": "2026-05-17", "lundi prochain": "2026-05-18",
		"bis Freitag": "2026-05-15", "übermorgen": "2026-05-16", "4. Dezember": "2026-12-04", "in 2 Wochen": "2026-05-28", "nächsten Montag": "2026-05-18", "Aug 3": "2026-08-03", "saturday week": "2026-05-23", "friday in a week": "2026-05-22", "a week on monday": "2026-05-25", "vendredi en huit": "2026-05-22", "Freitag in einer Woche": "2026-05-22",
	} {
		d := drive(t, 80, 24, cafe(carried...)...).Press("tab", "assign", "enter")
		d.Press("Book", "enter", "ben", "enter", typed, "enter").Sees("by " + day)
	}
	// What may be two days is one only once it is chosen; what is none is told with a day to come.
	for _, size := range sizes {
		d := drive(t, size[0], size[1], cafe(carried...)...).Press("tab", "assign", "enter", "Book", "enter", "ben", "enter")
		d.Sees("such as 2026-05-28", "Friday 15 May").Press("next friday").Marked("").Sees("2026-05-15  Friday 15 May 2026", "2026-05-22  Friday 22 May 2026").Press("enter").Sees("choose")
		d.Press("down", "down").Marked("2026-05-22").Press("ctrl+u", "4/12").Marked("").Sees("2026-12-04", "2027-04-12")
		d.Press("ctrl+u", "xyz", "enter").Sees("it takes a day, such as friday, 4 December or 2026-05-28").Press("ctrl+u", "32 may", "enter").Sees("it takes a day")
		d.Press("ctrl+u", "sat").Marked("2026-05-16  Saturday 16 May 2026")
	}
}
