package look

import "testing"

func TestSpelled(t *testing.T) {
	for said, want := range map[string]string{
		"plain":      "plain",
		"saving…":    "saving...",
		"60×16 · −3": "60x16 - -3",
		"¿Salir? No se pierde nada; «sí» · ↑":       `Salir? No se pierde nada; "si" - ^`,
		"à l’heure, œuvre\u00a0: «\u00a0oui\u00a0»": `a l'heure, oeuvre : "oui"`,
	} {
		if got := Spelled(said); got != want {
			t.Errorf("%q is %q, not %q", said, got, want)
		}
	}
}

// Lines keep their width and their colors, and names the letters that have no other spelling.
func TestTyped(t *testing.T) {
	for drawn, want := range map[string]string{
		"":                               "",
		"and more …":                     "and more ~",
		"Zoë Żuławska, Großmann, Nguyễn": "Zoe Zulawska, Grosmann, Nguyen",
		"Zoe\u0308 Дмитрий":              "Zoe Дмитрий",
		"Ana · −1 May− ’til “noon” 6×4": "Ana - -1 May- 'til \"noon\" 6x4",
		"\x1b[1m李娜…\x1b[m":              "\x1b[1m李娜~\x1b[m",
	} {
		got := Typed([]string{drawn})[0]
		if got != want {
			t.Errorf("%q is %q, not %q", drawn, got, want)
		}
		if Width(got) != Width(drawn) {
			t.Errorf("%q is %d cells, and was %d", got, Width(got), Width(drawn))
		}
	}
}
