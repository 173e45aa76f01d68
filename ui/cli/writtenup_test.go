package cli_test

import (
	"strings"
	"testing"
	"time"
)

// An hour before the opening is of the day for which the meeting is convened, whenever its file was made and its roll came in.
func TestHourIsOfTheDayOfTheMeeting(t *testing.T) {
	h := newHouse(t)
	h.first("@18:00 open", `next-meeting 2026-05-28 19:30 "Hall"`, "@20:00 close")
	second := h.made("new")
	h.must("", "members", "import", second, h.put("roll.csv", "Name\nAna Lund\nBen Sarr\n"))
	h.now = h.now.AddDate(0, 0, 21)
	got := h.must("@19:25 arrive all\n@19:30 open\n@23:50 note \"late\"\n@+20m note \"later\"\n@00:15 close\n", "run", second, "-")
	has(t, got, "3 19:25 arrive", "4 19:30 open", "7 00:15 close")
	log := h.must("", "log", second)
	has(t, h.must("", "minutes", second), "28 May 2026, 19:30 to ")
	has(t, log, "2026-05-14", "2026-05-28", "2026-05-29")
}

// A line may say another day before it, and then the hour is of that one.
func TestHourOfADayThatWasSaid(t *testing.T) {
	h := newHouse(t)
	h.meeting("m.db", `convene "Branch" on 2026-05-14`, "@18:00 open", "@20:00 close")
	next := h.made("new", "Call", "--on", "2026-05-14")
	has(t, h.must("@2026-05-15\n@10:00 apologies Ana\n", "run", next, "-"), "2 10:00 apologies")
	has(t, h.must("", "log", next), "2026-05-15")
}

// The record of a meeting of another day goes on where it stands, in every later run; after its close what is written is of today.
func TestSecondRunGoesOnFromTheRecord(t *testing.T) {
	for _, how := range [][]string{nil, {"--plain"}} {
		h := newHouse(t)
		file := h.meeting("m.db", `convene "Up" on 2026-05-02`, "@19:00 arrive Ana Ben Cleo", "open", `@19:10 note "one"`)
		second := h.call("note \"two\"\nnote \"too\"\n", append([]string{"run", file, "-"}, how...)...)
		has(t, second.out, "5 19:10", "6 19:10")
		has(t, second.err, "lines go on from 2026-05-02 19:10 until one sets the clock, as @18:05 does, or @now where it is held now\n")
		has(t, h.must("@19:20 note \"three\"\n@19:30 close\nundo\n", "run", file, "-"), "8 19:30 close")
		has(t, h.must("undo\n", "run", file, "-"), "10 19:30 undo")
		has(t, h.must("@19:40 close\n", "run", file, "-"), "11 19:40 close")
		has(t, h.must("note \"after\"\n", "run", file, "-"), "12 17:00 note")
		has(t, h.must("", "minutes", file), ", 19:00 to 19:40\n")
	}
}

// What is done to the roll of a meeting that is written up later leaves its hours possible.
func TestRollOfAMeetingThatWasHeld(t *testing.T) {
	for _, made := range [][]string{{"new", "Held", "--on", "2026-05-02"}, {"new", "Held"}} {
		h := newHouse(t)
		if len(made) == 2 { // convened two weeks ago for a day that is past
			h.now = time.Date(2026, 4, 20, 9, 0, 0, 0, h.now.Location())
			h.first("open", "next-meeting 2026-05-02 19:30", "close")
		}
		file := h.made(made...)
		h.now = time.Date(2026, 5, 14, 17, 0, 0, 0, h.now.Location())
		h.must("", "members", "import", file, h.put("roll.csv", "Name\nAna Lund\nBen Sarr\n"))
		h.must("item \"Report\"\n", "run", file, "-")
		has(t, h.must("@19:25 arrive all\n@19:30 open\n@21:00 close\n", "run", file, "-"), "19:25 arrive", "19:30 open", "21:00 close")
		has(t, h.must("", "minutes", file), "2 May 2026, 19:30 to 21:00\n")
	}
}

// A meeting of now runs on the computer's clock: one that went on past midnight, and one that goes on on another day and says so. An
// entry on another day than the one before is told.
func TestMeetingOfNowRunsOnTheClock(t *testing.T) {
	h := newHouse(t)
	h.now = time.Date(2026, 5, 14, 23, 50, 0, 0, h.now.Location())
	file := h.meeting("m.db", `convene "Night" on 2026-05-14`, "@23:40 open")
	h.now = h.now.Add(20 * time.Minute)
	past := h.call("note \"late\"\nrecess\n", "run", file, "-")
	has(t, past.out, "3 00:10 note")
	if want := "stacktaker: entry 3 is on 2026-05-15 and the one before it on 2026-05-14; a record's times never go back\n"; past.err != want {
		t.Errorf("it says %q, not %q", past.err, want)
	}
	h.now = h.now.AddDate(0, 0, 7)
	on := h.call("@now\nresume\nnote \"on\"\n", "run", file, "-")
	has(t, on.out, "5 00:10 resume")
	if on.err != "" {
		t.Errorf("it says %q", on.err)
	}
	has(t, h.must("", "log", file), "2026-05-22")
}

// first is a meeting in the folder of meetings, which was held by these lines.
func (h *house) first(lines ...string) string {
	h.t.Helper()
	file := h.made("new", "Branch")
	h.must(strings.Join(lines, "\n")+"\n", "run", file, "-")
	return file
}

// The minutes have what was written up in its item; --as-sealed is the paper as the room left it, and has no later seal.
func TestAsSealed(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Up" on 2026-05-02`, "@19:00 arrive Ana Ben Cleo", "open", `item "Roof"`, "go", `note "During."`, "@19:40 close")
	refused := h.call("", "minutes", file, "--as-sealed")
	if refused.code != 1 || !strings.Contains(refused.err, "this record has no seal of the room") {
		t.Errorf("exit %d: %s", refused.code, refused.err)
	}
	h.must("seal 4 17\n", "run", file, "-")
	sealed := h.must("", "minutes", file)
	h.must("note \"Afterwards.\" item 1\napprove-minutes\n", "run", file, "-")
	now := h.must("", "minutes", file)
	has(t, now, "During.", "Afterwards. °", "° Written up after the close", "Approved on")
	if was := h.must("", "minutes", file, "--as-sealed"); was != sealed {
		t.Errorf("as it was sealed it says\n%s\nand said\n%s", was, sealed)
	}
}

// Whatever a closed meeting still takes, the paper as the room sealed it stays as it was, byte for byte, in every format; but for a name
// that was put right, since a former name is told nowhere.
func TestAsSealedIsWhatItWasByteForByte(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Up" on 2026-05-02`, "@19:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Cleo Ito"`, `member "Eva Klein"`, "rule attendance names", "apologies Eva",
		"arrive Ana Ben Cleo", "open", "take minute-taker Cleo", `item "Roof"`, "go", `note "During."`, `note "Twice."`, `move "That we let the hall." by Ana`, "second Ben", "put", "count 3 0", "declare",
		`assign "Ask the owner" to Ben`, `elect "Chair"`, "nominate Ben", "nominate Ana", "put", `count "Ben Sarr" 2 "Ana Ruiz" 1`, "declare", `next-meeting 2026-06-11 18:00 "Hall"`, "@19:40 close", "seal 4 17")
	formats := []string{"md", "json", "pdf", "docx"}
	var sealed []string
	for _, f := range formats {
		sealed = append(sealed, h.must("", "minutes", file, "-f", f, "--names"))
	}
	for _, line := range []string{
		"apologies Eva", `organisation "Branch 4"`, `note "Afterwards." item 1`, `note 1 "While it lasted."`, "note 2 off", `title 1 "The hall"`, `item 1 title "The roof"`,
		"accepts Ben", `mend 20 assign "Ask the owner" to Ben by 2026-06-01`, `assign "Write it up" to Ana by 2026-06-02`, "finished 1", "next-meeting 2026-06-18 19:00", `correct "Hall -> Yard"`, "approve-minutes", `correct "Ana -> Anna"`,
	} {
		h.must(line+"\n", "run", file, "-")
		for i, f := range formats {
			if was := h.must("", "minutes", file, "-f", f, "--names", "--as-sealed"); was != sealed[i] {
				t.Errorf("after %s the %s as it was sealed is another one (%d and %d bytes)", line, f, len(was), len(sealed[i]))
			}
		}
	}
	file = h.meeting("named.db", `convene "Up" on 2026-05-02`, "@19:00", "arrive Ana Cleo", "open", `item "Roof"`, "go", `move "That we let the hall." by Cleo`, "close", "seal 4 17")
	before := h.must("", "minutes", file, "--names")
	h.must(`rename Cleo to "Cleo Itō"`+"\n", "run", file, "-")
	if was := h.must("", "minutes", file, "--names", "--as-sealed"); was != strings.ReplaceAll(before, "Cleo", "Cleo Itō") {
		t.Errorf("with a name put right it is\n%s", was)
	}
}

// What was written up stands in its item and is marked, as is what an action was given.
func TestWrittenUpStandsInItsItem(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Up" on 2026-05-02`, "@19:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, `member "Eva Klein"`, "arrive Ana Ben", "open", `item "Roof"`, "go", `note "During."`,
		`assign "Ask the owner" to Ben`, `item "Rest"`, "go", "@19:40 close", "seal 4 17")
	h.must("apologies Eva\n"+`note "Afterwards." item 1`+"\n"+`note 1 "While it lasted."`+"\n"+`mend 10 assign "Ask the owner" to Ben by 2026-06-01`+"\n", "run", file, "-")
	paper := h.must("", "minutes", file)
	has(t, paper, "Apologies: Eva Klein °.", "While it lasted. °", "Afterwards. °", "**1.2** **Action 1.** Ben Sarr, by 1 June: Ask the owner °", "° Written up after the close, on 14 May 2026.")
	lacks(t, paper, "During.", "Entered after the close")
}
