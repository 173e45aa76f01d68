package assembly

import (
	"reflect"
	"strings"
	"testing"

	"stacktaker/assembly/tally"
)

func TestSlip(t *testing.T) {
	slip := Slip{Count: tally.Count{Title: `The "old" yard`, Members: 48, Present: 44, For: 30, Against: 12, Abstain: 2}, Fingerprint: "lamp ocean tiger"}
	slip.Seal = "a b c d e f g h"
	read, err := ReadSlip(slip.Lines())
	if err != nil || !reflect.DeepEqual(read, slip) {
		t.Errorf("read %+v, %v", read, err)
	}
	with := strings.Replace(slip.Lines(), `question "lamp ocean tiger"`, `notice "That we accept." by Ana floors card of "Day" 4 "Night"`, 1)
	if read, err = ReadSlip(with); err != nil || read.Question.Text != "That we accept." || read.Question.Threshold != "simple" || read.Question.Sizes[0] != 4 {
		t.Errorf("read %+v, %v", read.Question, err)
	}
	for text, says := range map[string]string{
		"":                          "the slip does not say: convene",
		"close":                     `line 1 of the slip: a slip has the lines`,
		"convene Day":               "line 1 of the slip: convene takes a text in quotation marks",
		"members -1":                "line 1 of the slip: members takes a number of 0 or more",
		"\nmembers 3\nmembers 4":    "line 3 of the slip: members is there twice",
		"count 3":                   "count 30 12 2",
		`sealed "three words only"`: "ends in the eight words",
		strings.Replace(slip.Lines(), "sealed", "# sealed", 1): "ends in the eight words",
		slip.Lines() + "count 1 2 3":                           "count is there twice",
	} {
		if _, err := ReadSlip(text); err == nil || !strings.Contains(err.Error(), says) {
			t.Errorf("%q: %v", text, err)
		}
	}
}

// The paper of a question, its line on a floor and the motion that comes of it are one question.
func TestPaperOfAQuestion(t *testing.T) {
	q := tally.Question{Text: "That we accept.", Threshold: "simple", Floors: tally.Floors{Mode: "card", Of: []string{"Day", "Night"}, Sizes: []int{48, 0}}}
	m := New()
	stamp := Stamp{}
	for _, line := range []string{`convene "Day"`, PaperLine(q, "Ana Ruiz")} {
		if _, err := m.Do(line, stamp); err != nil {
			t.Fatal(err)
		}
	}
	if back, ok := ReadPaper("# the paper\n" + PaperLine(q, "Ana Ruiz") + "\n"); !ok || back.Sum() != q.Sum() {
		t.Errorf("the paper is read as another question: %+v", back)
	}
	if _, ok := ReadPaper(PaperLine(q, "Ana") + "\nclose"); ok {
		t.Error("another script is taken for a paper")
	}
	if back, ok := m.State().Motions.Get("1").Question(); !ok || back.Sum() != q.Sum() {
		t.Errorf("the paper's line gives another question: %+v", back)
	}
}
