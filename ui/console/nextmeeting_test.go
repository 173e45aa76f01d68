package console_test

import (
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"
)

// driveNext opens the screens on the meeting after one of which these lines were said.
func driveNext(t *testing.T, w, h int, lines ...string) (before *assembly.Meeting, d *driver) {
	t.Helper()
	before = drive(t, w, h, lines...).meeting
	legacy := before.Leaves("eight words")
	d = &driver{t: t, meeting: assembly.New(), w: w, h: h, now: time.Date(2026, 6, 11, 18, 0, 0, 0, time.UTC)}
	if _, err := d.meeting.Do(`convene "Café" on 2026-06-11`, assembly.Stamp{At: d.now, Seed: [32]byte{7}, After: &legacy}); err != nil {
		t.Fatal(err)
	}
	d.start()
	return before, d
}

// Who was elected, and which elections stand over, is seen at the next meeting, and Enter takes up an election with who stands in it.
func TestTheNextMeetingShowsWhoWasElected(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}} {
		_, d := driveNext(t, size.w, size.h, `convene "Café" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov Eva", "open", "take facilitator Eva",
			`elect "Delegates" seats 2`, "nominate Ana", "nominate Ben", "nominate Cleo", "put", `count "Ana" 4 "Ben" 3 "Cleo" 1`, "declare",
			`elect "Treasurer"`, "nominate Dov", "nominate Cleo", "close")
		d.Press("5").Sees("to elect", "Treasurer · Dov · Cleo", "in office", "Delegates · Ana", "Delegates · Ben", "meeting 1")
		d.Press("end", "enter").Sees("is in office (Delegates)", "an election alone changes that").Press("home")
		for _, line := range []string{"arrive Ana Ben Cleo Dov Eva", "open"} {
			d.Press(append([]string{":"}, append(strings.Split(line, ""), "enter")...)...)
		}
		d.Press("5", "enter").Wrote(`elect "Treasurer"`).Sees("Dov", "Cleo")
	}
}

// The next meeting's prompt proposes first whom the paper of the one before proposes, and so does the card of the handover.
func TestTheSamePersonIsProposed(t *testing.T) {
	names := []string{"Ömer", "Ana", "Ben", "Cleo", "Dov"}
	for _, here := range names { // whoever of them was there, and not the others, whom the rules do not tell apart
		lines := []string{`convene "Café" on 2026-05-14`, "@18:00", "arrive Eva " + here}
		for _, name := range names {
			if name != here {
				lines = append(lines, "member "+name)
			}
		}
		before, d := driveNext(t, 80, 24, append(lines, "open", "take facilitator Eva", "close")...)
		who := before.State().Roll.Name(before.State().NextFacilitator())
		for _, line := range []string{"arrive all", "open"} {
			d.Press(append([]string{":"}, append(strings.Split(line, ""), "enter")...)...)
		}
		d.Press("tab", "facilitates", "enter")
		first := ""
		for _, row := range strings.Split(d.Screen(), "\n") {
			if strings.Contains(row, "served") {
				first = row
				break
			}
		}
		if who != here || !strings.Contains(first, who) {
			t.Errorf("%s was there, the paper proposes %s, the prompt\n%s", here, who, d.Screen())
		}
	}
}

// A meeting that begins on the day that was fixed for it has the hour and the place that were fixed.
func TestBegunOnTheDayThatWasFixed(t *testing.T) {
	o := console.Options{
		Path: "evening.db", UTF8: true, Theme: look.Dark(), Called: ` on 2026-05-14 at 18:30 place "Canteen"`,
	}
	d := &driver{t: t, meeting: assembly.New(), w: 80, h: 24, now: time.Date(2026, 5, 14, 18, 20, 0, 0, time.UTC)}
	o.Hub, o.Seal, o.Now = hub.New(kept{d}, hub.Options{Seed: d.seed}), sealWords, func() time.Time { return d.now }
	model, err := console.NewModel(o)
	if err != nil {
		t.Fatal(err)
	}
	d.model = model
	d.send(tea.WindowSizeMsg{Width: d.w, Height: d.h})
	d.Press("C", "a", "f", "é", "enter").Wrote(`convene "Café" on 2026-05-14 at 18:30 place "Canteen"`, "open")
}

// Who counts at the door is told that the facilitator is not among them, before and after.
func TestTheDoorIsCountedWithoutTheFacilitator(t *testing.T) {
	for _, size := range []struct{ w, h int }{{80, 24}, {60, 16}} {
		d := drive(t, size.w, size.h, `convene "Café" on 2026-05-14`, "@18:00", "open", "take facilitator Bea")
		d.Press("tab", "voters", "enter").Sees("without the facilitator")
		d.Press("7", "enter").Wrote("headcount 7").Sees("7 voters, without Bea, who facilitates")
	}
}

// What stands over is taken up from the menu, wherever the meeting stands.
func TestWhatStandsOverIsTakenUpFromTheMenu(t *testing.T) {
	_, d := driveNext(t, 80, 24, `convene "Café" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov", "open", `move "That we bake." by Ana`, "second Ben",
		`move postpone "June" by Cleo`, "second Ana", "put", "count 4 0", "declare", `elect "Treasurer"`, "nominate Dov", "close")
	for _, line := range []string{"arrive all", "open", "go"} {
		d.Press(append([]string{":"}, append(strings.Split(line, ""), "enter")...)...)
	}
	d.Press("tab", "take up", "enter", "b", "e", "n", "enter").Misses("seconded by").Wrote(`move take-up 1 by Ben`).Sees("That we bake.")
	d.Press(":")
	d.Press(append(strings.Split("withdraw", ""), "enter")...)
	d.Press("tab", "Treasurer", "enter").Wrote(`elect "Treasurer"`).Sees("Dov")
}
