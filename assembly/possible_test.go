package assembly

import (
	"errors"
	"testing"
	"time"
)

// Every kind of fact says what it takes for granted.
func TestEveryFactIsAsked(t *testing.T) {
	for _, k := range factKinds() {
		switch k.tag {
		case "undone", "redone", "mended":
			continue
		}
		if _, known := newState(map[string]Naming{}).possible(k.new()); !known {
			t.Errorf("nothing asks whether a fact %q can be; write in possible_kinds.go or possible_between.go whom and what it names", k.tag)
		}
	}
}

// What cannot be is refused by the number of its entry, and nothing of it is taken.
func TestImpossible(t *testing.T) {
	begun := func() *Meeting {
		m := New()
		for i, line := range []string{`convene "Branch" on 2026-05-14`, "member Ana", "arrive all", "open", `move "That we march." by Ana`} {
			if _, err := m.Do(line, Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC), Seed: [32]byte{byte(i + 1)}}); err != nil {
				t.Fatal(err)
			}
		}
		return m
	}
	for name, ev := range map[string]Fact{
		"somebody who is not on the roll is nominated":     &PersonNominated{Person: "ffffffff"},
		"somebody who is not on the roll is elected":       &ContestDeclared{outcome: outcome{Elected: []string{"ffffffff"}, Decided: true}},
		"somebody who is not on the roll raises a hand":    &HandRaised{Person: "ffffffff", Kind: Speak},
		"an amendment to nothing":                          &MotionMoved{ID: "9.1", Kind: "amendment", Parent: "9", Threshold: "simple"},
		"a motion without a number":                        &MotionMoved{Kind: "main", Threshold: "simple"},
		"a motion that is there already":                   &MotionMoved{ID: "1", Kind: "main", Threshold: "simple"},
		"a kind of motion that there is not":               &MotionMoved{ID: "2", Kind: "banana", Threshold: "simple"},
		"a second of nothing":                              &MotionSeconded{ID: "7"},
		"fewer than nobody":                                &HeadcountTaken{Total: -1},
		"more than there can be":                           &MembersStated{Members: 1 << 40},
		"money below zero":                                 &PaymentMade{Motion: "1", Amount: -5},
		"a figure and no count":                            &FigureEntered{Figure: Figure{For: 3}},
		"a ruling on nobody":                               &RulingGiven{Upheld: true},
		"an action that nobody was given":                  &ActionFinished{Number: 3},
		"a day that the calendar has not":                  &NextMeetingFixed{Date: "2026-02-31", Time: "18:00"},
		"a seal on an open meeting":                        &MeetingSealed{},
		"a meeting is convened in the middle of a meeting": &MeetingConvened{ID: "x", Number: 1, Date: "2026-05-14"},
	} {
		m := begun()
		e := Entry{Seq: m.Len() + 1, At: m.state.Last, Verb: "note", Facts: []Fact{&NoteTaken{Text: "before"}, ev}}
		var wrong *Impossible
		if err := m.Apply(e); !errors.As(err, &wrong) || wrong.Entry != e.Seq || wrong.Says.Empty() {
			t.Errorf("%s: %v", name, err)
		}
		if len(m.state.Notes) > 0 || m.Len() != e.Seq-1 {
			t.Errorf("%s: a part of it was taken", name)
		}
		all := append(m.Entries()[:len(m.Entries()):len(m.Entries())], e)
		again := New()
		if err := again.Load(all); !errors.As(err, &wrong) || wrong.Entry != e.Seq {
			t.Errorf("%s: loaded: %v", name, err)
		}
	}
}

// What was undone is not folded; bringing it back asks it.
func TestImpossibleBroughtBack(t *testing.T) {
	m := New()
	at := time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC)
	if _, err := m.Do(`convene "Branch" on 2026-05-14`, Stamp{At: at}); err != nil {
		t.Fatal(err)
	}
	entries := append(m.Entries()[:1:1],
		Entry{Seq: 2, At: at, Verb: "second", Line: "second Ana", Facts: []Fact{&MotionSeconded{ID: "7"}}},
		Entry{Seq: 3, At: at, Verb: "undo", Line: "undo", Facts: []Fact{&CommandUndone{2}}})
	again := New()
	if err := again.Load(entries); err != nil {
		t.Fatal(err)
	}
	var wrong *Impossible
	if _, err := again.Do("redo", Stamp{At: at}); !errors.As(err, &wrong) || again.Len() != 3 {
		t.Errorf("redo: %v, %d entries", err, again.Len())
	}
	if _, err := again.Do(`note "on"`, Stamp{At: at}); err != nil || len(again.State().Notes) != 1 {
		t.Errorf("the meeting does not go on: %v", err)
	}
}
