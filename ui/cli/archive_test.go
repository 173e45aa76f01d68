package cli_test

import (
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"
)

// held makes the next meeting of the folder and plays lines on it.
func (h *house) held(date string, lines ...string) string {
	h.t.Helper()
	path := strings.TrimSpace(h.must("", "new", "Branch", "--on", date))
	h.must(strings.Join(lines, "\n")+"\n", "run", path, "-")
	return path
}

// threeMeetings are three meetings of one branch, in which some things go on.
func threeMeetings(t *testing.T) (*house, []string) {
	h := newHouse(t)
	return h, []string{
		h.held("2026-01-05", "@18:00", "rule quorum 2", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Ito"`, "arrive all", "open", "take facilitator Ana",
			`move "That we print leaflets." by Ben`, "second Cleo", "put", "count 2 0 0", "declare", `assign "Print the leaflets" to Cleo by 2026-01-20`,
			`mandate "Talks" delegates Ben alternate Cleo must "leaflets at every gate" report 2026-02-20`, `grievance "The tap in the yard is dry." area "Yard"`,
			`move "That we march." by Cleo`, "second Ben", "move table by Ben", "second Cleo", "put", "count 2 0 0", "declare", "close", "seal 4 17", "approve-minutes"),
		h.held("2026-02-02", "@18:00", "arrive Ben Cleo", "open", `note "The printer of the leaflets is late."`, "leave Cleo", "close"),
		h.held("2026-03-02", "@18:00", "arrive all", "open", "hand Ana", "call", "done", "finished 1", "move take-up by Ana", "second Ben", "put", "count 2 0 0", "declare", "put", "count 2 0 0", "declare", "no-action", "close"),
	}
}

func TestListAtAGlance(t *testing.T) {
	h, _ := threeMeetings(t)
	want := `    date                decided  quorum   minutes   title
#1  2026-01-05  sealed        1  met      approved  Branch
#2  2026-02-02  closed        0  not met  draft     Branch
#3  2026-03-02  closed        1  met      draft     Branch
`
	if got := h.must("", "list"); got != want {
		t.Errorf("listed is\n%s", got)
	}
	var list struct {
		Meetings []struct {
			Quorum struct {
				Rule string
				Met  *bool
			}
			Approved *bool `json:"minutes_approved"`
		}
	}
	if err := json.Unmarshal([]byte(h.must("", "list", "--json")), &list); err != nil {
		t.Fatal(err)
	}
	for i, met := range []bool{true, false, true} {
		if m := list.Meetings[i]; m.Quorum.Rule != "2" || *m.Quorum.Met != met || *m.Approved != (i == 0) {
			t.Errorf("#%d is %+v", i+1, m)
		}
	}
}

// What goes from meeting to meeting is told once, as it stood last; everything else where it was said.
func TestSearch(t *testing.T) {
	h, _ := threeMeetings(t)
	for words, want := range map[string]string{
		"LEAFLETS": `#1 2026-01-05  motion 1, carried: That we print leaflets.
#2 2026-02-02  item: Actions due: Print the leaflets
#2 2026-02-02  note: The printer of the leaflets is late.
#3 2026-03-02  item: Actions due, finished: Print the leaflets
#3 2026-03-02  action 1, done: Print the leaflets (Cleo Ito)
#3 2026-03-02  mandate, report-due: Talks (Ben Sarr; alternate: Cleo Ito) – leaflets at every gate
`,
		"ben sárr": "#1 2026-01-05  motion 1, carried: That we print leaflets. – moved by Ben Sarr\n#3 2026-03-02  on the roll: Ben Sarr\n#3 2026-03-02  motion 1, carried: That we march. – seconded by Ben Sarr\n#3 2026-03-02  mandate, report-due: Talks (Ben Sarr; alternate: Cleo Ito)\n",
		"ANA":      "#3 2026-03-02  on the roll: Ana Ruiz\n", // who stands on the roll alone
		"we march": `#2 2026-02-02  item: Motion 1, which stood over: That we march.
#3 2026-03-02  item: Motion 1, which stood over: That we march.
#3 2026-03-02  motion 1, carried: That we march.
`,
		"yard": `#2 2026-02-02  item: Grievances not answered: The tap in the yard is dry.
#3 2026-03-02  item: Grievances not answered: The tap in the yard is dry.
#3 2026-03-02  grievance 1, raised: The tap in the yard is dry.
`,
	} {
		if got := h.must("", append([]string{"search"}, strings.Fields(words)...)...); got != want {
			t.Errorf("%s is found in\n%s", words, got)
		}
	}
	if s := h.call("", "search", "picnic"); s.code != 1 || s.out != "" || !strings.Contains(s.err, `"picnic" is found in no meeting`) {
		t.Errorf("exit %d: %s%s", s.code, s.out, s.err)
	}
	if s := h.call("", "search", " "); s.code != 2 {
		t.Errorf("exit %d", s.code)
	}
}

// A mandate that was given again after it was discharged is another one.
func TestSearchAgain(t *testing.T) {
	h := newHouse(t)
	h.held("2026-01-05", "open", `mandate "Talks" delegates Ana report 2026-01-05`, `report "Talks" "Done."`, `discharge "Talks"`, "close")
	h.held("2026-02-02", "open", `mandate "Talks" delegates Ben report 2026-03-01`, "close")
	has(t, h.must("", "search", "talks"), "#1 2026-01-05  mandate, discharged: Talks (Ana)\n#2 2026-02-02  mandate, active: Talks (Ben)\n")
}

func TestYear(t *testing.T) {
	h, _ := threeMeetings(t)
	page := h.must("", "year", "2026")
	has(t, page, "2026", "Ana Ruiz", "That we print leaflets.", "That we march.")
	lacks(t, page, "report-due")
	if h.must("", "year") != page {
		t.Error("the year is not the one of the clock")
	}
	has(t, h.must("", "year", "2025"), "2025")
	lacks(t, h.must("", "year", "2025"), "leaflets")
	for _, args := range []string{"year 26", "year 2026x", "year next"} {
		if s := h.call("", strings.Fields(args)...); s.code != 2 {
			t.Errorf("%s: exit %d", args, s.code)
		}
	}
}

// What is no meeting of the assembly, or out of order, damaged, open elsewhere or private, is named with the reason and
// does not stop the rest.
func TestArchiveLeavesOut(t *testing.T) {
	makesKeys(t)
	h, files := threeMeetings(t)
	folder := filepath.Dir(files[0])
	copied := func(name, of string) string {
		path := filepath.Join(folder, name)
		if err := os.WriteFile(path, []byte(h.content(of)), 0o600); err != nil {
			t.Fatal(err)
		}
		return path
	}
	h.must(`convene "Other branch" on 2026-01-10 number 2`+"\nopen\nnote \"leaflets of others\"\nclose\n", "run", filepath.Join(folder, "other.meeting"), "-")
	h.must("", "new", "Twice", "--after", "#1", "--on", "2026-02-09", "--file", filepath.Join(folder, "twice.meeting"))
	h.must("note \"leaflets twice\"\n", "run", filepath.Join(folder, "twice.meeting"), "-")
	damaged := copied("damaged.meeting", files[0])
	b := []byte(h.content(damaged))
	b[strings.Index(string(b), "That we print")] = 'W'
	if err := os.WriteFile(damaged, b, 0o600); err != nil {
		t.Fatal(err)
	}
	h.must("", "new", "Private", "--after", "none", "--private", "--new-passphrase-file", h.put("secret", "five words of a branch\n"), "--on", "2026-01-20",
		"--file", filepath.Join(folder, "002-2026-01-20.meeting"))

	s := h.call("", "search", "leaflets")
	if s.code != 0 || strings.Count(s.out, "\n") != 6 {
		t.Errorf("exit %d, found is\n%s", s.code, s.out)
	}
	lacks(t, s.out, "others", "twice")
	has(t, s.err, "left out: "+filepath.Join(folder, "other.meeting")+": it belongs to another assembly\n",
		"left out: "+filepath.Join(folder, "twice.meeting")+": there is another meeting #2, "+files[1]+"\n",
		"damaged.meeting is damaged", "002-2026-01-20.meeting: it is private; give --passphrase-file\n")
	if n := strings.Count(s.err, "left out:"); n != 4 {
		t.Errorf("%d are left out:\n%s", n, s.err)
	}
	list := h.call("", "list")
	if list.code != 0 || strings.Count(list.out, "\n") != 8 {
		t.Errorf("exit %d, listed is\n%s", list.code, list.out)
	}
	has(t, list.out, "  private\n", "  not readable  ")
	s = h.call("", "year", "2026")
	if s.code != 0 || strings.Count(s.err, "left out:") != 4 {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	lacks(t, s.out, "Twice")
}

// A later number of an earlier day is out of order, unless the last meeting goes back to it.
func TestArchiveOutOfOrder(t *testing.T) {
	h, files := threeMeetings(t)
	after := func(before, name, date string) string {
		path := filepath.Join(filepath.Dir(files[0]), name)
		h.must("", "new", name, "--after", before, "--on", date, "--file", path)
		h.must("note \"leaflets\"\nopen\nclose\n", "run", path, "-")
		return path
	}
	early := after(files[2], "early.meeting", "2026-02-10") // its date is wrong, and it is the last
	if s := h.call("", "search", "leaflets"); s.err != "" || !strings.Contains(s.out, "#4 2026-02-10  note") {
		t.Errorf("the last is left out: %s", s.err)
	}
	real := after(files[2], "real.meeting", "2026-04-06")
	after(real, "five.meeting", "2026-05-04")
	has(t, h.call("", "search", "leaflets").err, "left out: "+early+": there is another meeting #4, "+real+"\n")
	if err := os.Remove(real); err != nil {
		t.Fatal(err)
	}
	s := h.call("", "search", "leaflets")
	has(t, s.err, "left out: "+early+": it is #4 of 2026-02-10, and #3 was on 2026-03-02 already\n")
	has(t, s.out, "#5 2026-05-04  note: leaflets\n")
}

// Whoever makes the next meeting is told the seal of the last, as verify has it, or that there is none.
func TestNewTellsTheLastSeal(t *testing.T) {
	h := newHouse(t)
	one := h.held("2026-01-05", "open", "close", "seal 4 17")
	words := *h.show(one).Record.Seal
	s := h.call("", "new", "--on", "2026-02-02")
	if s.code != 0 || len(strings.Fields(words)) != 8 {
		t.Errorf("exit %d, the seal is %q", s.code, words)
	}
	has(t, s.err, "the seal of meeting 1, of 2026-01-05: "+words+"\ncompare it with what was written down then\n")
	has(t, h.must("", "show", "--json"), `"previous": {`, `"seal": "`+words+`"`)
	h.must("open\nclose\n", "run", "#2", "-")
	has(t, h.call("", "new", "--on", "2026-03-02").err, "meeting 2, of 2026-02-02, was not sealed; there are no words to compare\n")
	has(t, h.must("", "show", "--json"), `"seal": null`)
	lacks(t, h.call("", "new", "First", "--after", "none").err, "seal")
}

// BenchmarkArchive goes through 500 meetings of one branch, each of about 100 entries.
func BenchmarkArchive(b *testing.B) {
	const meetings = 500
	h := newHouse(b)
	day := time.Date(2010, 1, 4, 0, 0, 0, 0, time.UTC)
	for n := range meetings {
		lines := []string{"@18:00", "arrive all", "open", "rotate facilitator lot 7"}
		if n == 0 {
			lines = []string{"@18:00"}
			for p := range 40 {
				lines = append(lines, fmt.Sprintf("member \"Member %c%c\" section \"Depot %d\"", 'A'+p/20, 'a'+p%20, p%4))
			}
			lines = append(lines, "arrive all", "open")
		}
		for m := range 9 {
			lines = append(lines, fmt.Sprintf("move \"That number %d is done in month %d.\" by A%c", m, n, 'a'+m), fmt.Sprintf("second A%c", 'b'+m),
				fmt.Sprintf("hand A%c for", 'c'+m), fmt.Sprintf("hand A%c against", 'd'+m), "call", "done", "call", "done", "put")
			if m%3 > 0 { // of three motions one is carried
				lines = append(lines, "count 3 20 1", "declare")
				continue
			}
			lines = append(lines, fmt.Sprintf("count %d 3 1", 20+m), "declare",
				fmt.Sprintf("assign \"Do %d of %d\" to A%c by %s", m, n, 'e'+m, day.AddDate(0, 0, 3).Format(time.DateOnly)), fmt.Sprintf("finished %d", m/3+1))
		}
		h.held(day.Format(time.DateOnly), append(lines, "close", "seal 4")...)
		day = day.AddDate(0, 0, 11)
	}
	for _, args := range []string{"list", "search number 6 is done in month 444", "year 2020", "new"} {
		b.Run(strings.Fields(args)[0], func(b *testing.B) {
			for n := 0; b.Loop(); n++ {
				if args == "new" {
					h.must("", "new", "--file", h.file(fmt.Sprintf("new%d.meeting", n)))
					continue
				}
				h.must("", strings.Fields(args)...)
			}
		})
	}
}

// Minutes that were corrected after their approval are not listed as if they had been approved so.
func TestListTellsCorrectedSince(t *testing.T) {
	h := newHouse(t)
	lines := []string{"@18:00", "arrive Ana", "open", "close"}
	h.held("2026-01-05", append(lines, `correct "It was Ben."`, "approve-minutes")...)
	if got := h.must("", "list"); !strings.Contains(got, "  approved  ") {
		t.Errorf("listed is\n%s", got)
	}
	h.held("2026-02-02", append(lines, "approve-minutes", `correct "And Cleo."`)...)
	if got := h.must("", "list"); !strings.Contains(got, "approved, corrected since") {
		t.Errorf("listed is\n%s", got)
	}
	if got := h.must("", "list", "--json"); strings.Count(got, `"minutes_corrected_since": true`) != 1 {
		t.Errorf("listed is\n%s", got)
	}
}
