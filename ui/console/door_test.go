package console

import (
	"fmt"
	"strings"
	"testing"
)

// doorLines is a roll of 40 that was put together before, with sections and numbers.
func doorLines() []string {
	lines := []string{`convene "Door" on 2026-05-14`, "@18:00"}
	for i := range 40 {
		lines = append(lines, fmt.Sprintf(`member "Person %c%c" section "Hall %d" number %d`, 'A'+i/26, 'a'+i%26, i%2+1, i+11))
	}
	return append(lines, "open")
}

// Who came in last is told where one looks, and stays there while the next is typed; the sheet keeps its height.
func TestDoorTellsWhoCame(t *testing.T) {
	d := newDesk(t, 60, 16, doorLines()...).keys("3", "i")
	high := func() int { return len(d.c.top().draw(d.c, 60, 16).lines) }
	before := high()
	d.shows("0 here of 40").hides("✓ Person")
	d.keys("ab", "enter").shows("✓ Person Ab · Hall 2").shows("1 here of 40")
	d.keys("person ad").shows("✓ Person Ab · Hall 2", "CHECK IN who: person ad").keys("enter").shows("✓ Person Ad · Hall 2", "2 here of 40")
	d.keys("new face", "enter").shows("New Face is not on the roll; Enter again", "2 here of 40")
	d.keys("enter").shows("✓ New Face · new on the roll (vote)", "3 here of 41")
	for range 3 {
		d.keys("enter")
	}
	if got := high(); got != before {
		t.Errorf("the sheet has %d lines, and had %d", got, before)
	}

	// What is not on the disk is not told.
	d.stalled = true
	d.keys("ac", "enter", "ae").hides("✓ Person Ac").release()
	d.shows("✓ Person Ac · Hall 1", "who: ae")
}

// A second Enter on the empty line checks nobody in; arrows do.
func TestDoorEmptyEnter(t *testing.T) {
	d := newDesk(t, 60, 16, doorLines()...).keys("3", "i", "ab", "enter", "enter", "enter")
	d.is("1", fmt.Sprint(d.state().Present())).shows("type letters of the name", "1 here of 40")
	d.keys("down").shows("▸ Person Aa").keys("enter").is("2", fmt.Sprint(d.state().Present()))
	d.keys("enter").is("2", fmt.Sprint(d.state().Present()))
	d.keys("down", "down", "enter").shows("✓ Person Ad")
}

// After a refusal the next letter begins the next name, and a key that edits keeps what was typed.
func TestDoorAfterRefusal(t *testing.T) {
	d := newDesk(t, 60, 16, append(doorLines(), "rule newcomers refuse")...).keys("3", "i", "ab", "enter", "ab", "enter")
	d.shows("Person Ab is here already", "who: ab").keys("ac").shows("who: ac").hides("already").keys("enter").shows("✓ Person Ac")
	d.keys("nobody", "enter").shows("nobody on the roll has that name").keys("ad", "enter").shows("✓ Person Ad")
	d.keys("agx", "enter").shows("nobody on the roll has that name").keys("backspace", "enter").shows("✓ Person Ag")
}

// A member number finds who has it, with its sign and without; it is nobody's name.
func TestDoorNumbers(t *testing.T) {
	d := newDesk(t, 60, 16, doorLines()...).keys("3", "i", "17")
	d.is("Person Ag", d.rows()).keys("enter").shows("✓ Person Ag").keys("#18").shows("▸ Person Ah").keys("enter").shows("✓ Person Ah")
	d.keys("99").is("", d.rows()).keys("enter").shows("nobody on the roll has that name", "2 here of 40")

	// Where a figure is part of a name, that is found behind the number.
	d = newDesk(t, 60, 16, `convene "Door" on 2026-05-14`, `member "Room 12" number 7`, `member "Room 7" number 12`)
	d.keys("3", "i", "7").is("Room 12, Room 7", d.rows())
}

// Where there are more people than rows, that is said.
func TestDoorTellsHowManyMore(t *testing.T) {
	d := newDesk(t, 60, 16, doorLines()...).keys("3", "i").shows("and 37 more")
	d.keys("person b").shows("and 12 more").keys("person bn").hides(" more")
	d.keys("ctrl+u", "down", "down", "down", "down").shows("and 36 more")
}

// A name that nobody has joins the roll by a line of its own kind only when it is seen: it is never silently a member.
func TestNewNamesAreTold(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines()...)
	d.keys(":", `take teller "Rosa Duart"`, "enter").shows("✓ take teller", "new on the roll: Rosa Duart (vote); u takes it back")
	d.keys("u").hides("new on the roll").is("2", fmt.Sprint(len(d.state().Roll.People)))
	d.keys(":", `elect "Treasurer"`, "enter", ":", `nominate "Lee Wang"`, "enter").shows("new on the roll: Lee Wang (vote); u takes it back")
	d.keys(":", `member "Kim Oak"`, "enter").shows("✓ member").hides("new on the roll") // that was meant
	d.keys(":", "arrive Kim", "enter").hides("new on the roll")                         // and is known

	// By the keys a new name is a row of its own, which is never what Enter picks while anything matches.
	d = newDesk(t, 80, 24, twoLines()...)
	d.keys("a", "rosa duatre").shows("▸ new: Rosa Duatre (vote)").keys("enter").hides("on the roll") // there is none
	d.keys("tab", "somebody facilitates", "enter", "ros").is("Rosa Duatre, new Ros vote", d.rows())
	d.keys("esc", "u").is("", d.stack()).is("2", fmt.Sprint(len(d.state().Roll.People)))

	// Where there is a roll it is told too; and where it took several lines, not that one u takes it back.
	d = newDesk(t, 80, 24, rolledLines(`member "Ana Ruiz"`)...)
	d.keys("a", "guest", "enter", "enter").shows("new on the roll: Guest (vote); u takes it back")
	d = newDesk(t, 80, 24, rolledLines(`member "Ana Ruiz"`, "rule newcomers voice")...)
	d.keys("a", "guest", "enter", "enter").shows("new on the roll: Guest (voice); u takes it back")
}

// A refused command changes nothing, not even the roll: somebody new does not stay on it because the line before the one
// that was refused was in order, and who is not here does not arrive.
func TestRefusedHandLeavesTheRoll(t *testing.T) {
	for typed, enter := range map[string][]string{"guest": {"enter", "enter"}, "kim": {"enter"}} { // is new; is on the roll and not here
		d := newDesk(t, 80, 24, rolledLines(`member "Kim Oak"`, "hand Ana", "close-list")...)
		before, roll := verbs(d), len(d.state().Roll.People)
		d.keys("a", typed).keys(enter...).shows("the list was closed at").hides("HAND")
		d.said(before).is(fmt.Sprint(roll), fmt.Sprint(len(d.state().Roll.People)))
		if p := d.state().Roll.Find("Kim")[0]; p.Present {
			t.Error("Kim arrived by a hand that was refused")
		}
		d.keys("a", typed, "tab", "tab", "tab", "tab").keys(enter...).shows("information") // a question is in order
		if said := strings.TrimPrefix(verbs(d), before); said != map[string]string{"guest": " hand", "kim": " arrive hand"}[typed] {
			t.Errorf("said:%s", said)
		}
	}
}
