package console

import (
	"context"
	"encoding/hex"
	"fmt"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/ui/hub"
)

// beside is a second desk at the hub of the first.
func beside(d *desk) *desk {
	d.t.Helper()
	return newDeskWith(d.t, 80, 24, func(o *Options) { o.Hub, o.Now = d.c.o.Hub, d.c.o.Now })
}

// What is said at one desk is seen at the other, as it goes; what was done is told where it was said.
func TestTwoDesks(t *testing.T) {
	front := newDesk(t, 80, 24, twoLines()...)
	door := beside(front)
	door.keys("a", "an", "enter").is("Ana speak", door.stack())
	front.is("", front.stack())
	front.update(news{})
	front.is("Ana speak", front.stack()).keys("space").shows("HAS THE FLOOR", "ANA")
	door.update(news{})
	door.is("Ana", door.speaker()).shows("HAS THE FLOOR", "ANA")

	front.keys("n", "a note", "enter").shows("noted")
	door.update(news{})
	door.hides("noted").keys("8").shows("6 entries").hides("hash " + strings.Repeat("0", 12))
	for _, d := range []*desk{front, door} {
		if hash := front.keeper.Hash(); d.c.head != hex.EncodeToString(hash[:6]) {
			t.Errorf("the chain ends in %x, and is told to end in %s", hash[:6], d.c.head)
		}
	}

	// A count that the front begins and ends is shown at the door too.
	front.keys(":", `move "That we meet." by Ana`, "enter", "s", "be", "enter", "c").shows("FOR")
	door.keys("1")
	door.update(news{})
	door.shows("FOR")
	front.keys("esc", "u")
	door.update(news{})
	door.hides("FOR")
}

// A key that hits whatever is there now misses where another desk was faster, and hits when it is pressed again.
func TestAnotherDeskIsFaster(t *testing.T) {
	front := newDesk(t, 80, 24, twoLines("hand Ana", "hand Ben")...)
	door := beside(front)
	door.keys("space").is("Ana", door.speaker())
	front.keys("space").shows("the screen had moved on; press again").is("Ana", front.speaker())
	front.said("convene open arrive hand hand call")
	front.keys("space").is("Ben", front.speaker())

	// It is judged at its turn: between two lines of one key another desk may have its own.
	door.update(news{})
	front.stalled = true
	front.keys("a", "an", "enter", "space")
	door.keys("a", "cle", "enter")
	front.release()
	front.shows("the screen had moved on").is("Ben", front.speaker()).is("Cle speak, Ana speak", front.stack())
}

// While a line waits for the disk nothing of another desk is taken for its own entry.
func TestOthersWaitForTheAnswer(t *testing.T) {
	front := newDesk(t, 80, 24, twoLines("hand Ana")...)
	door := beside(front)
	front.stalled = true
	front.keys("n", "mine", "enter")
	door.keys("a", "be", "enter")
	front.update(news{})
	front.is("Ana speak", front.stack())
	front.release()
	front.is("Ana speak, Ben speak", front.stack()).shows("noted").said("convene open arrive hand hand note")
}

// A refusal at one desk shows what there was at the others.
func TestRefusedAfterOthers(t *testing.T) {
	front := newDesk(t, 80, 24, twoLines("hand Ana")...)
	door := beside(front)
	door.keys("a", "be", "enter")
	front.keys("a", "be", "enter").shows("Ben is waiting already, at place 2").is("Ana speak, Ben speak", front.stack())
}

// The screens are told what others say while nobody touches them.
func TestRunIsTold(t *testing.T) { inTime(t, runIsTold) }

func runIsTold(t *testing.T) {
	h := hub.New(newDesk(t, 80, 24, twoLines()...).keeper, hub.Options{})
	in, keys := pipe(t)
	out := &wire{}
	seen := ""
	go func() {
		time.Sleep(100 * time.Millisecond)
		other := h.Join()
		if _, err := other.Do(hub.Command{Line: "hand Quentin", Stamp: assembly.Stamp{At: time.Now()}}); err != nil {
			t.Error(err)
		}
		time.Sleep(300 * time.Millisecond)
		seen = out.since()
		for _, key := range []string{"q", "\r"} {
			fmt.Fprint(keys, key)
			time.Sleep(300 * time.Millisecond)
		}
	}()
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Second)
	defer cancel()
	left, err := Run(ctx, Options{Hub: h, UTF8: true, NoColor: true, Program: []tea.ProgramOption{
		tea.WithInput(in), tea.WithOutput(out), tea.WithWindowSize(80, 24), tea.WithEnvironment([]string{"TERM=xterm-256color"}),
	}})
	if err != nil || left.Entries != 4 {
		t.Errorf("left is %+v, %v", left, err)
	}
	if !strings.Contains(seen, "Quentin") {
		t.Errorf("seen is %q", seen)
	}
}
