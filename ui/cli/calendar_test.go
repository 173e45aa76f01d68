package cli_test

import (
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// The next meeting that the minutes tell of and the meeting that its own call tells of are one entry of a calendar; the call, which is
// later, names it by its own title.
func TestOneMeetingInTheCalendar(t *testing.T) {
	h := newHouse(t)
	first := strings.TrimSpace(h.must("", "new", "Spring meeting", "--on", "2126-03-12"))
	h.must(strings.Join([]string{
		"@18:00", `organisation "Harbour Branch"`, "arrive Ana Ben Cy", "take facilitator Ana", "open", `move "That we sing." by Ben`, "second Cy", "adopt",
		`assign "Find a hall" to Ben by 2126-04-02`, `next-meeting 2126-06-11 18:30 "Dockers' Hall"`, "@19:50", "close",
	}, "\n")+"\n", "run", first, "-")
	second := strings.TrimSpace(h.must("", "new", "Summer meeting"))
	uid := regexp.MustCompile(`UID:(meeting-2\.[0-9a-f]+@stacktaker)\r\n`)
	minutes, call := h.must("", "minutes", first, "-f", "ics"), h.must("", "announce", second, "-f", "ics")
	if a, b := uid.FindString(minutes), uid.FindString(call); a == "" || a != b {
		t.Errorf("the meeting is %q in the minutes and %q in the call", a, b)
	}
	has(t, minutes, "SUMMARY:Meeting 2\\, Harbour Branch\r\n", "LOCATION:Dockers' Hall\r\n", "BEGIN:VALARM")
	has(t, call, "SUMMARY:Summer meeting\r\n", "SEQUENCE:100")
	start, end := regexp.MustCompile(`DTSTART:(\S+)`), regexp.MustCompile(`DTEND:(\S+)`)
	if got := start.FindAllString(minutes, -1); len(got) != 1 || len(end.FindAllString(minutes, -1)) != 1 || len(end.FindAllString(call, -1)) != 1 {
		t.Errorf("a meeting has no end, or something else has one: %q", got)
	}
}

// A spreadsheet knows a file for UTF-8 by the mark at its head; a program gets none.
func TestExportMark(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Łódź" on 2026-05-14`, `@18:00`, `arrive "Ana Łukaszewicz" Ben`, "open", `move "Że tak." by Ben`, "close")
	for args, marked := range map[string]bool{"": true, "--bom=no": false, "--bom=yes": true} {
		out := filepath.Join(t.TempDir(), "votes.csv")
		h.must("", append([]string{"export", "votes", file, "-o", out}, strings.Fields(args)...)...)
		text, err := os.ReadFile(out)
		if err != nil || strings.HasPrefix(string(text), "\ufeffmotion,") != marked || strings.HasPrefix(string(text), "motion,") == marked {
			t.Errorf("%q: %v, %.20q", args, err, text)
		}
	}
	if got := h.must("", "export", "votes", file); !strings.HasPrefix(got, "motion,") {
		t.Errorf("standard output begins with %.20q", got)
	}
	if s := h.call("", "export", "votes", file, "--bom=perhaps"); s.code != 2 || !strings.Contains(s.err, "yes or no") {
		t.Errorf("%d: %s", s.code, s.err)
	}
}

// An amendment stands behind what it amends, and how something ended without a vote is told apart.
func TestExportOrderAndOutcome(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Works" on 2026-05-14`, `@18:00`, "arrive Ana Ben Cy Dov", "take facilitator Dov", "open",
		`notice "We sing." by Ana`, `notice "We dance." by Ben`, `notice "We eat." by Ben`, `notice "We rest." by Ben`,
		"move 1 by Ana", "second Ben", `amend strike "sing" insert "hum" by Cy`, "second Ana", "put", "count 3 0", "declare", "withdraw",
		"move 2 by Ben", "second Cy", `move refer "the choir" by Cy`, "second Ana", "put", "count 3 0", "declare",
		"move 3 by Ben", "second Cy", `move postpone "June" by Cy`, "second Ana", "put", "count 3 0", "declare", "close")
	table := h.exportedFrom(file, "votes")
	var got []string
	for _, row := range table[1:] {
		if !strings.HasPrefix(row[0], "p") {
			got = append(got, row[0]+" "+row[6])
		}
	}
	if want := "1 withdrawn; 1.1 carried; 2 referred; 3 postponed"; !strings.HasPrefix(strings.Join(got, "; "), want) {
		t.Errorf("%q, not %q", got, want)
	}
}
