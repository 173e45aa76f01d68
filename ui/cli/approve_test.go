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
