package cli_test

import (
	"encoding/json"
	"os"
	"strings"
	"testing"
)

// approval is what the state of a meeting says of its minutes.
func (h *house) approval(path string) (by *int, corrections []string) {
	h.t.Helper()
	var shown struct {
		Meeting struct {
			Approved *struct {
				ByMeeting   *int `json:"by_meeting"`
				Corrections []string
			}
		}
	}
	if err := json.Unmarshal([]byte(h.must("", "show", path, "--json")), &shown); err != nil {
		h.t.Fatal(err)
	}
	if a := shown.Meeting.Approved; a != nil {
		return a.ByMeeting, a.Corrections
	}
	return nil, nil
}

// The next meeting approves the minutes, and as it closes their own file says by which meeting and with which corrections. Until then that
// can be taken back.
func TestApprovedInTheNextMeeting(t *testing.T) {
	h := newHouse(t)
	first := h.held("2026-05-04", "@18:00", `member "Ana Ruiz"`, "open", "@19:00", "close", "seal 1 2 3")
	second := h.held("2026-06-01", "@18:00", "open", "go", `approve-minutes with "It was Ben."`, "undo", `approve-minutes with "It was Ana." "At 18:05."`)
	if by, _ := h.approval(first); by != nil {
		t.Error("it is approved before the meeting that approves it is closed")
	}
	s := h.call("@19:00\nclose\nseal 4 5 6\n", "run", second, "-")
	if s.code != 0 || strings.Contains(s.err, "could not be approved") {
		t.Fatal(s)
	}
	by, corrections := h.approval(first)
	if by == nil || *by != 2 || strings.Join(corrections, "|") != "It was Ana.|At 18:05." {
		t.Errorf("approved by %v with %q", by, corrections)
	}
	has(
		t, h.must("", "minutes", first), "Approved by meeting 2 on 1 June 2026", "It was Ana.",
		"Meeting 2 approved the minutes at 18:00 on 1 June 2026, and the record was sealed when that meeting closed, at 19:00 on 1 June 2026; this seal covers",
	)
	has(t, h.must("", "minutes", second), "The minutes of meeting 1 were approved with these corrections.", "It was Ana.", "The minutes of meeting 1 were approved")
	has(t, h.must("", "list"), "approved")
	h.must("", "verify", first)
}

// Where the file of the meeting before is gone, is another, or is open elsewhere, it is recorded here, and said.
func TestApprovedThoughItsFileIsNotThere(t *testing.T) {
	for name, spoil := range map[string]func(h *house, first string){
		"no file": func(_ *house, first string) { os.Remove(first) },
		"several": func(h *house, first string) {
			os.WriteFile(strings.TrimSuffix(first, ".meeting")+"-copy.meeting", []byte(h.content(first)), 0o600)
		},
	} {
		h := newHouse(t)
		first := h.held("2026-05-04", "@18:00", "open", "close")
		second := h.held("2026-06-01", "@18:00", "open", "approve-minutes")
		spoil(h, first)
		if s := h.call("close\n", "run", second, "-"); s.code != 0 || !strings.Contains(s.err, "the minutes of meeting 1 are approved here, and could not be approved on their own file") {
			t.Errorf("%s: %+v", name, s)
		}
	}
	behind := newHouse(t) // what a closed session corrected stands in no open record
	one := behind.held("2026-05-04", "@18:00", "open", "close")
	behind.held("2026-06-01", "@18:00", "open", "in-camera on", `approve-minutes with "Ben was ill."`, "in-camera off", "close")
	if by, _ := behind.approval(one); by == nil || strings.Contains(behind.must("", "log", one), "ill") {
		t.Errorf("approved by %v: %s", by, behind.must("", "log", one))
	}
	h := newHouse(t) // approved on its own file meanwhile
	first := h.held("2026-05-04", "@18:00", "open", "close")
	second := h.held("2026-06-01", "@18:00", "open", "approve-minutes")
	h.must("approve-minutes\n", "run", first, "-")
	if s := h.call("close\n", "run", second, "-"); s.code != 0 || strings.Contains(s.err, "could not") {
		t.Errorf("%+v", s)
	}
}

// A correction with an arrow is struck and put in where the words stand, and listed; what is corrected after the approval too, and is
// said to be. Both records verify, before and after.
func TestCorrectionsStandInTheText(t *testing.T) {
	h := newHouse(t)
	first := h.held("2026-05-04", "@18:00", `member "Ana Ruiz"`, "arrive Ana", "open", `item "Hall"`, "go", `note "The rent is 450 pounds, or 5,450 a year, says the landlord."`,
		`note "The boiler is from 1998."`, "@19:00", "close", "seal 1 2 3")
	h.must(`note "The caretaker is Jon." item 1`+"\n", "run", first, "-")
	second := h.held("2026-06-01", "@18:00", "arrive Ana", "open", "go", `approve-minutes with "450 pounds -> 540 pounds" "Jon → John" "It rained." "elephants -> mice" "1998 ->"`, "@19:00", "close", "seal 4 5 6")
	paper := h.must("", "minutes", first)
	has(
		t, paper, "Approved by meeting 2 on 1 June 2026", "The rent is ~~450 pounds~~ **540 pounds**, or 5,450 a year", "The caretaker is ~~Jon~~ **John**.", "The boiler is from ~~1998~~.",
		"1 June 2026, 19:00.* ~~450 pounds~~ **540 pounds**", "~~Jon~~ **John**", "It rained.", "~~elephants~~ **mice** (These words stand nowhere in these minutes.)",
	)
	lacks(t, paper, "DRAFT", "corrected since")
	has(t, h.must("", "minutes", second), "~~450 pounds~~ **540 pounds**", "The minutes of meeting 1 were approved with these corrections.")
	for _, f := range []string{first, second} {
		h.must("", "verify", f)
	}
	has(t, h.must("", "verify", first, second), "written up since: 2 entries, none of which changes a decision")
	has(t, h.must("", "list"), "approved by #2")
	h.must("@2026-06-02\n@10:00 correct \"landlord -> landlady\"\n", "run", first, "-")
	paper = h.must("", "minutes", first)
	has(t, paper, "Version 6 approved on 1 June 2026; corrected since", "says the ~~landlord~~ **landlady**", "after the approval.* ~~landlord~~ **landlady**", "450 pounds")
	has(t, h.must("", "minutes", first, "--as-sealed"), "says the landlord.", "The rent is 450 pounds")
	has(t, h.must("", "list"), "approved, corrected since")
	h.must("", "verify", first)
}

// For people outside a name that is corrected is told in neither form; a correction of other words is struck there too.
func TestCorrectionsForPeopleOutside(t *testing.T) {
	h := newHouse(t)
	file := h.held("2026-05-04", "@18:00", `member "Ana Ruiz"`, `member "Ben Sarr"`, "arrive all", "open", `item "Hall"`, "go", `note "Ana Ruiz said the rent is 450 pounds."`, "close",
		`correct "Ana Ruiz -> Ben Sarr"`, `correct "450 pounds -> 540 pounds"`)
	paper := h.must("", "minutes", file, "--for", "circulation")
	has(t, paper, "~~450 pounds~~ **540 pounds**")
	lacks(t, paper, "Ruiz", "Sarr")
}

// What the next meeting approved is told by the list, though the file of the meeting before could not be.
func TestListTellsWhatALaterMeetingApproved(t *testing.T) {
	h := newHouse(t)
	first := h.held("2026-05-04", "@18:00", "open", "close")
	second := strings.TrimSpace(h.must("", "new", "Branch", "--on", "2026-06-01"))
	h.must("@18:00\nopen\napprove-minutes\n", "run", second, "-")
	has(t, h.must("", "list"), "draft")
	away := h.file("away")
	if err := os.Rename(first, away); err != nil {
		t.Fatal(err)
	}
	h.must("close\n", "run", second, "-")
	if err := os.Rename(away, first); err != nil {
		t.Fatal(err)
	}
	if by, _ := h.approval(first); by != nil {
		t.Fatal("its own file says so")
	}
	has(t, h.must("", "list"), "approved by #2")
	has(t, h.must("", "list", "--json"), `"minutes_approved_by": 2`)
}

// A body that signs seals again at the signature: the minutes are no draft then, and say when; and what came after it.
func TestSignedMinutes(t *testing.T) {
	h := newHouse(t)
	file := h.held("2026-05-04", "@18:00", "rule minutes signed", "arrive Ana Ben", "take facilitator Ana", "take minute-taker Ben", "open", "@19:00", "close", "seal 1 2 3")
	has(t, h.must("", "minutes", file), "DRAFT until it is signed")
	lacks(t, h.must("", "minutes", file), "next meeting approves", "chair of the next meeting")
	has(t, h.must("", "list"), "draft")
	h.must("@19:30 note \"It was cold.\"\nseal 4\n", "run", file, "-")
	paper := h.must("", "minutes", file)
	has(t, paper, "Signed on 4 May 2026", "Sealed for signature on 4 May 2026 at 19:30; this seal covers")
	lacks(t, paper, "DRAFT", "since the signature")
	has(t, h.must("", "list"), "signed")
	lacks(t, h.must("", "list"), "draft")
	has(t, h.must("", "list", "--json"), `"minutes_signed": true`)
	has(t, h.must("", "minutes", file, "--as-sealed"), "DRAFT")
	h.must("note \"Late.\"\n", "run", file, "-")
	has(t, h.must("", "minutes", file), "Signed on 4 May 2026; more was entered since the signature")
	h.must("", "verify", file)
}
