package console_test

import (
	"strings"
	"testing"
)

// branch is a roll of 60 that was imported, in the middle of a meeting.
func branch() []string {
	first := strings.Fields("María Zoë Jean-Luc Agnieszka Ömer Siobhan Łukasz Catherine Müzeyyen Thorsten")
	last := strings.Fields("O'Brien Schmidt Lüdenscheidt Kowalski Fernández Duarte")
	var names []string
	for _, l := range last {
		for _, f := range first {
			names = append(names, f+" "+l)
		}
	}
	return []string{`convene "Branch"`, "+ " + strings.Join(names, ", "), "open", "arrive all"}
}

// 25 hands are 25 times letters and a comma. A slip is marked and waits for an arrow, or for the end of the list: none is lost, and nobody
// joins by one.
func TestHandsByComma(t *testing.T) {
	d := drive(t, 80, 24, branch()...)
	typed := "maria ob,zoe schm,jean luc lud,agn kow,omer fern,siob dua,lukas ob,cath schm,muz lud,thor kow," +
		"maria fern,zoe dua,jeanluc ob,agn schmit,oemer lue,siobhn kow,luk fern,catherine duarta,mueze ob,thor schmidt," +
		"maria schmidr,zoe lud,jean kow,fernandez agn,duarte omer,"
	d.Press("a", typed).Sees("4 open").Press("enter")
	for _, slip := range []string{"agn schmit", "siobhn kow", "catherine duarta", "maria schmidr"} {
		d.Sees("? ", slip, "did you mean").Marked("").Press("down").Marked("? ").Press("enter")
	}
	d.Entries(4 + 25).Misses("HAND").Sees("1 María O'Brien")
	want := map[string]bool{}
	for _, e := range d.meeting.Entries()[4:] {
		want[d.meeting.Written(e)] = true
	}
	for _, line := range []string{`hand "Agnieszka Schmidt"`, `hand "Siobhan Kowalski"`, `hand "Catherine Duarte"`, `hand "María Schmidt"`} {
		if !want[line] {
			t.Errorf("%s is missing: %v", line, want)
		}
	}
	if n := len(d.meeting.State().Roll.People); n != 60 {
		t.Errorf("%d people are on the roll of 60", n)
	}
}

// What stands open when the prompt is left is told; Enter, space and a name behind it come back to it, with its kind.
func TestNamesInDoubtComeBack(t *testing.T) {
	d := drive(t, 60, 16, branch()...)
	d.Press("a", "maria", "tab", ",").Sees("who: maria", "and others fit").Press("z").Sees("1 open", "asked again behind the last name: maria").Press("esc").Sees("maria").Entries(4)
	d.Press("a", "maria", "tab", ",", "zoe sch", "enter").Wrote(`hand "Zoë Schmidt"`).Sees("6 people", "for").Press("down", "down", "enter").Entries(6)
	d.Sees("for").Press("a", "xanadu,z").Sees("1 open").Press("backspace", "enter").Sees("who: xanadu").Press("enter").Sees("is not on the roll").Press("enter").Wrote(`hand Xanadu`)
	d.Press("a", "zoe ob,", "backspace").Wrote(`hand "Zoë O'Brien"`, "undo")
}

// In a café everybody is new: what nobody nearly is called is taken as it is typed; with a slip beside it nothing is marked.
func TestSlipsInACafe(t *testing.T) {
	d := drive(t, 60, 16, `convene "Café"`, "open").Press("a", "ana,ben,cleopatra,", "enter").Wrote("hand Ana", "hand Ben", "hand Cleopatra")
	d.Press("a", "cleopetra").Marked("").Sees("? Cleopatra", "new: Cleopetra", "a slip?").Press("enter").Sees("did you mean Cleopatra?")
	d.Press("down", "down").Marked("new: Cleopetra").Press("enter").Wrote("hand Cleopetra")
	d.Press("a", "anna").Marked("new: Anna").Press("enter").Wrote("hand Anna")
}

// A pasted list is the same.
func TestHandsPasted(t *testing.T) {
	d := drive(t, 80, 24, `convene "Café"`, "open").Press("a")
	d.Paste("Ana, Ben, Cleo, Dov, Eva, Fay, Gus, Hal, Ida, Jon, Kim, Leo,").Press("esc").Entries(2 + 12).Sees("12 Leo")
}

// A slip in a first name alone is offered with its person, and nothing is marked; two people whom it may be a slip of, and a short name that
// another has for a whole, are none.
func TestSlipsInAFirstName(t *testing.T) {
	roll := []string{`convene "Branch"`, "+ Priya Shah, Josef Novak, Nora Berg, Jan Olsen, Mark Bell, Mary Bell, Ida", "open", "arrive all"}
	for typed, who := range map[string]string{"prya": "Priya Shah", "Piya": "Priya Shah", "Josf": "Josef Novak", "nra": "Nora Berg", "nvak": "Josef Novak", "brg": "Nora Berg"} {
		d := drive(t, 60, 16, roll...).Press("a", typed).Marked("")
		d.Sees("? "+who).Press("enter").Sees("did you mean "+who).Press("down", "enter").Wrote(`hand "` + who + `"`)
		drive(t, 60, 16, roll...).Press("3", "i", typed).Sees("? " + who).Marked("")
		drive(t, 80, 24, roll...).Press("tab", "somebody facilitates", "enter", typed).Sees("? " + who).Marked("")
	}
	for _, typed := range []string{"dan", "marc", "ira"} {
		drive(t, 60, 16, roll...).Press("a", typed).Sees("new:").Misses("? ")
	}
}

// A kind of hand that is not in order is told as Tab comes to it, and costs nobody the name that is typed.
func TestKindThatIsHeldKeepsTheName(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "X" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben Cleo")
		d.Press("a", "cl").Repeat("tab", 3).Sees("response", "there is no speech to respond to", "who: cl")
		d.Press("enter").Sees("there is no speech to respond to", "who: cl").Entries(3)
		d.Press(",").Sees("there is no speech to respond to", "who: cl").Entries(3)
		d.Press("tab").Sees("information").Misses("no speech").Press("enter").Wrote("hand Cleo information")
	}
	d := drive(t, 80, 24, `convene "X" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben Cleo", "hand Ana", "close-list")
	d.Press("a", "cl", "tab", "enter").Sees("who: cl", "! do it anyway").Press("!").Sees("why was it done all the same").Press("nob", "enter").Wrote(`hand Cleo for anyway "nobody objected"`)
}
