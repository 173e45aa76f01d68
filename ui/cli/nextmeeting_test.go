package cli_test

import (
	"encoding/json"
	"slices"
	"strings"
	"testing"
)

// Two meetings in a row, as people hold them by script: what the first fixed, elected and did not reach is in the second.
func TestTwoMeetingsInARow(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Café", "--on", "2126-11-29"))
	h.must(strings.Join([]string{
		"@18:00", `member "Ana Lund"`, `member "Ben Sarr"`, `member "Cleo Ito"`, `member "Dov Lev"`, `member "Eva Roy"`,
		`item "Reports" time 10m`, `item "Treasurer report" time 15m`, `item "Roof"`, `item "Any other business" time 5m`,
		"arrive Ana Ben Cleo Dov Eva", "open", "rotate facilitator", "take facilitator Eva", "go 1",
		`move "That we buy an oven." by Ana`, "second Ben", "move table by Cleo", "second Ana", "put", "count 4 0", "declare",
		`elect "Delegates to the council" seats 3`, "nominate Ana", "nominate Ben", "nominate Cleo", "nominate Dov", "put",
		`count "Ana Lund" 4 "Ben Sarr" 4 "Cleo Ito" 3 "Dov Lev" 1`, "declare",
		"defer 3", `next-meeting 2126-12-15 18:00 "Canteen, gate B"`,
		`elect "Treasurer" seats 2`, "nominate Dov", "nominate Cleo", "close",
	}, "\n")+"\n", "run", first, "-")

	paper := h.must("", "minutes", first)
	has(t, paper, "**Motion 1, laid on the table.**", "Election: Treasurer, not decided; nominated: Dov Lev and Cleo Ito",
		"Item 2: Treasurer report, not reached", "Item 3: Roof, put off", "Item 4: Any other business, not reached",
		"**When:** 15 December 2126, 18:00", "**Where:** Canteen, gate B")
	_, proposed, found := strings.Cut(paper, "**Next in turn to facilitate:** ")
	proposed, _, _ = strings.Cut(proposed, "\n")
	if !found || proposed == "Eva Roy" {
		t.Fatalf("proposed is %q", proposed)
	}

	made := h.call("", "new")
	if made.code != 0 {
		t.Fatal(made.err)
	}
	has(t, made.err, "it is convened for 2126-12-15, 18:00, Canteen, gate B, as meeting 1 fixed it", "1 motion that stands over", "1 pending election",
		"3 items that were not reached", "3 people in an elected office")
	second := strings.TrimSpace(made.out)

	var told struct {
		Meeting struct{ Date, Time, Place string }
		Agenda  []struct{ Title string }
		Pending []struct {
			Office   string
			Seats    int
			Nominees []string
		} `json:"elections_pending"`
		Officers []struct{ Office, Person string }
	}
	if err := json.Unmarshal([]byte(h.must("", "show", second, "--json")), &told); err != nil {
		t.Fatal(err)
	}
	if m := told.Meeting; m.Date != "2126-12-15" || m.Time != "18:00" || m.Place != "Canteen, gate B" {
		t.Errorf("it is convened for %+v", m)
	}
	var agenda, officers []string
	for _, i := range told.Agenda {
		agenda = append(agenda, i.Title)
	}
	want := []string{"Minutes of meeting 1", "Motion 1, which stood over: That we buy an oven.", "Election: Treasurer", "Treasurer report", "Roof", "Any other business"}
	if !slices.Equal(agenda, want) {
		t.Errorf("the agenda is %q", agenda)
	}
	for _, o := range told.Officers {
		officers = append(officers, o.Office+": "+o.Person)
	}
	if !slices.Equal(officers, []string{"Delegates to the council: Ana Lund", "Delegates to the council: Ben Sarr", "Delegates to the council: Cleo Ito"}) {
		t.Errorf("in office are %q", officers)
	}
	if p := told.Pending; len(p) != 1 || p[0].Office != "Treasurer" || p[0].Seats != 2 || !slices.Equal(p[0].Nominees, []string{"Dov Lev", "Cleo Ito"}) {
		t.Errorf("pending is %+v", p)
	}
	has(t, h.must("", "show", second), "ELECTIONS PENDING\n  Treasurer, 2 seats: Dov Lev, Cleo Ito", "IN OFFICE\n  Delegates to the council: Ana Lund, elected in meeting 1")

	call := h.must("", "announce", second)
	has(t, call, "15 December 2126, 18:00", "Canteen, gate B", "4. Treasurer report (15 minutes)", "5. Roof", "6. Any other business (5 minutes)")
	has(t, h.must("", "announce", second, "-f", "ics"), "DTSTART:21261215T")

	held := h.call(strings.Join([]string{
		"@18:05", "arrive " + assemblyName(proposed), "arrive all", "open", "rotate facilitator", "take facilitator " + assemblyName(proposed),
		"go 3", `elect "treasurer"`, "close",
	}, "\n")+"\n", "run", second, "-")
	if held.code != 0 {
		t.Fatal(held.err)
	}
	has(t, held.err, "the election of Treasurer stood over from meeting 1, and Dov Lev, Cleo Ito are nominated")
	var at struct {
		Rotation []struct {
			Role     string
			Proposed string
			Order    []struct{ Person string }
		}
	}
	if err := json.Unmarshal([]byte(h.must("", "show", second, "--json", "--entry", "4")), &at); err != nil {
		t.Fatal(err)
	}
	if r := at.Rotation[0]; r.Role != "facilitator" || r.Order[0].Person != proposed {
		t.Errorf("meeting 2 proposes %+v, and the paper %q", r, proposed)
	}
	has(t, h.must("", "minutes", second), "Delegates to the council", "Election: Treasurer, not decided; nominated: Dov Lev and Cleo Ito")
}

func assemblyName(name string) string { return `"` + name + `"` }

// The day that was fixed is taken where nobody says another, and the answer says what became of it.
func TestWhatBecomesOfTheDayThatWasFixed(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Branch", "--on", "2026-01-05"))
	h.must("@18:00\narrive Ana\nopen\nnext-meeting 2026-02-02 18:30 \"Canteen\"\nclose\n", "run", first, "-")
	same := h.call("", "new", "--on", "2026-02-02", "--file", h.file("same"), "--after", first)
	has(t, same.err, "it is convened for 2026-02-02, 18:30, Canteen, as meeting 1 fixed it")
	has(t, h.must("", "log", h.file("same")), `convene "Branch" on 2026-02-02 at 18:30 place "Canteen"`)
	other := h.call("", "new", "--on", "2026-02-03", "--file", h.file("other"), "--after", first)
	has(t, other.err, "meeting 1 fixed 2026-02-02, 18:30, for this one; it is convened for another day")
	lacks(t, h.must("", "log", h.file("other")), "18:30", "Canteen")
	past := h.call("", "new", "--file", h.file("past"), "--after", first)
	has(t, past.err, "meeting 1 fixed 2026-02-02, 18:30, for this one, and that is past: it is convened for today")

	closed := strings.TrimSpace(h.must("", "new", "Works", "--on", "2026-05-14", "--after", "none", "--file", h.file("closed")))
	h.must("@18:00\narrive Ana\nopen\nin-camera on\nnext-meeting 2126-06-11 18:30 \"Zebra lane\"\nin-camera off\nclose\n", "run", closed, "-")
	after := h.call("", "new", "--after", closed, "--file", h.file("after"))
	if after.code != 0 {
		t.Fatal(after.err)
	}
	lacks(t, after.err+h.must("", "announce", h.file("after"))+h.must("", "show", h.file("after")), "2126", "Zebra")
}

// What a closed session set, elected or left undecided goes over with its stamp: the record has it, and nobody is told.
func TestWhatAClosedSessionLeft(t *testing.T) {
	h := newHouse(t)
	path := h.file("first")
	h.must("", "new", "Works", "--on", "2026-05-14", "--file", path)
	h.must(strings.Join([]string{
		"@18:00", "arrive Ana Ben Cleo", "open", `item "Open matter"`, "in-camera on", `item "Zebra matter"`,
		`elect "Zebra office"`, "nominate Ana", "put", "count 3 0", "declare", `elect "Zebra seat"`, "nominate Ben", "close",
	}, "\n")+"\n", "run", path, "-")
	for n, lines := range []string{"@18:00\narrive Ana Ben Cleo\nopen\nclose\n", "@18:00\narrive Ana Ben Cleo\nopen\nin-camera on\nelect \"zebra seat\"\n"} {
		next := h.file("next" + string(rune('1'+n)))
		made := h.call("", "new", "--on", "2026-06-1"+string(rune('1'+n)), "--after", path, "--file", next)
		if made.code != 0 {
			t.Fatal(made.err)
		}
		ran := h.call(lines, "run", next, "-")
		lacks(t, made.err+h.must("", "announce", next)+h.must("", "minutes", next)+h.must("", "bulletin", next), "Zebra")
		has(t, h.must("", "announce", next), "Open matter", "Business of a closed session")
		has(t, h.must("", "show", next, "--json", "--entry", "1"), "Zebra matter", "Zebra office", "Zebra seat")
		if n == 1 { // in a closed session again it is known who stands
			has(t, ran.err, "the election of Zebra seat stood over from meeting 2, and Ben is nominated")
		}
		path = next
	}
	// In the open an election for the same seat is another one: nobody is told who stood in it behind closed doors.
	open := h.file("open")
	h.must("", "new", "--on", "2026-06-20", "--after", h.file("next1"), "--file", open)
	ran := h.call("@18:00\narrive Ana Ben Cleo\nopen\nelect \"zebra seat\"\n", "run", open, "-")
	lacks(t, ran.err, "stood over", "Ben is nominated")
}
