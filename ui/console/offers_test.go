package console_test

import (
	"fmt"
	"slices"
	"strings"
	"testing"
	"time"

	tea "charm.land/bubbletea/v2"

	"stacktaker/assembly"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"
)

// moments of an evening, in each of which other things are in order.
func moments() map[string][]string {
	begun := func(lines ...string) []string {
		return append([]string{`convene "Café" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov Eva", "leave Eva", "open"}, lines...)
	}
	full := func(lines ...string) []string {
		return begun(append([]string{
			`item "Opening" time 5m`, `item "Money"`, "go 1", `grievance "No water."`, `assign "Notices" to Ana`, "take facilitator Dov",
			`move "That we meet." by Ana`, "second Ben",
		}, lines...)...)
	}
	return map[string][]string{
		"not open":             {`convene "Café" on 2026-05-14`, "@18:00"},
		"not open, prepared":   {`convene "Café" on 2026-05-14`, "@18:00", "arrive Ana Ben", `item "Opening"`},
		"open and empty":       {`convene "Café" on 2026-05-14`, "@18:00", "open"},
		"somebody speaks":      full("hand Ana", "hand Ben", "call", "@+20s"),
		"people wait":          full("hand Ana", "hand Ben"),
		"the list is closed":   full("hand Ana", "close-list"),
		"a point of order":     full("hand Ana", "hand Ben", "call", "hand Cleo order", "call"),
		"hands are counted":    full("put"),
		"counted, some wait":   full("hand Ben", "put no-objection"),
		"carried":              full("put", "count 2 0", "declare"),
		"recess":               begun(`item "Opening"`, `item "Money"`, "go 1", "hand Ana", "hand Ben", "call", "@+20s", "recess 5m", "@+10s"),
		"recess, empty":        begun("recess 5m"),
		"closed":               full("withdraw", "close"),
		"closed, empty":        begun("leave Ana", "leave Ben", "leave Cleo", "leave Dov", "close"),
		"closed and sealed":    full("withdraw", "close", "seal 4 17"),
		"sealed and then said": full("withdraw", "close", "seal 4 17", `note "After."`),
	}
}

// at opens a screen at a moment of an evening, a second later; where hands are counted, the table of figures is left first.
func at(t *testing.T, size [2]int, name, screen string) *driver {
	t.Helper()
	d := drive(t, size[0], size[1], moments()[name]...).Pass(time.Second)
	if strings.Contains(name, "counted") {
		d.Press("esc")
	}
	return d.On(screen)
}

// screensNamed are the screens of the figure keys, from 1.
func screensNamed() []string {
	return []string{"floor", "agenda", "roll", "motions", "mandates", "grievances", "minutes", "record"}
}

// Refused makes sure that what was pressed last was refused, or was not; by what is seen: what is refused has a style of its own.
func (d *driver) Refused(want bool, after string) *driver {
	d.t.Helper()
	style, _, _ := strings.Cut(look.Dark().Refusal.Render("x"), "x")
	got := strings.Contains(d.model.View().Content, style)
	if !want && slices.Contains(d.foot(), "esc") && strings.Contains(d.Screen(), "ok") { // a prompt tells which of its choices waits
		got = false
	}
	if got != want {
		d.t.Errorf("%s: refused is %v, not %v:\n%s", after, got, want, d.Screen())
	}
	return d
}

// foot are the keys that the last line of the screen tells.
func (d *driver) foot() []string {
	lines := strings.Split(d.Screen(), "\n")
	var keys []string
	for _, told := range strings.Split(strings.TrimSpace(lines[len(lines)-1]), "  ") {
		if key, _, named := strings.Cut(strings.TrimSpace(told), " "); named {
			keys = append(keys, strings.ToLower(key))
		}
	}
	return keys
}

// Whatever the foot of a screen names is in order: it ends in no refusal, in none of the moments of an evening.
func TestTheFootOffersWhatIsInOrder(t *testing.T) {
	if testing.Short() {
		t.Skip("one desk and one record, one thing after the other: there is nothing to race, and with the detector it takes minutes")
	}
	for name := range moments() {
		for _, screen := range screensNamed() {
			keys := at(t, [2]int{200, 40}, name, screen).foot()
			if len(keys) < 2 && name != "a point of order" {
				t.Errorf("%s, %s: the foot names %q alone", name, screen, keys)
			}
			for _, key := range keys {
				if _, known := keyNamed(key); !known && len(key) != 1 {
					continue // such as the arrows of a ruling
				}
				at(t, [2]int{200, 40}, name, screen).Press(key).Refused(false, name+", "+screen+", "+key).Misses("nothing fits")
			}
		}
	}
}

// A question that a list's Enter asks has no answer that is refused, and no menu that it opens is empty.
func TestWhatARowOffersIsInOrder(t *testing.T) {
	for name := range moments() {
		for _, screen := range screensNamed()[1:6] {
			if !slices.Contains(at(t, [2]int{200, 40}, name, screen).foot(), "enter") {
				continue
			}
			for row := range 2 {
				on := func() *driver {
					d := at(t, [2]int{200, 40}, name, screen)
					for range row {
						d.Press("down")
					}
					return d
				}
				d := on().Press("enter").Refused(false, fmt.Sprint(name, ", ", screen, ", Enter on row ", row)).Misses("nothing fits")
				if screen == "roll" {
					continue // a menu, whose rows are told by verbs
				}
				seen := ""
				for n := range 5 {
					d.Press("enter").Refused(false, fmt.Sprint(name, ", ", screen, ", row ", row, ", answer ", n))
					if d = on().Press("enter"); d.Screen() == seen {
						break
					}
					seen = d.Screen()
					for range n + 1 {
						d.Press("right")
					}
				}
			}
		}
	}
}

// No sentence names a key, or a verb, that is refused.
func TestSentencesNameWhatIsInOrder(t *testing.T) {
	named := map[string][]string{
		"a puts a hand on the stack":         {"a"},
		"space gives it to the next":         {"space"},
		"i adds an item":                     {"i"},
		"i checks people in":                 {"i"},
		"i: empty the box":                   {"i"},
		"c goes on with it":                  {"c"},
		"Tab, then ↓ and Enter":              {"tab", "down", "enter"},
		"Tab shows the words one by one":     {"tab", "down", "enter"},
		`on ":", mandate or assign`:          {":", "assign ", "enter"},
		"Tab seals the record, with numbers": {"tab", "down", "enter"},
	}
	found := 0
	for name := range moments() {
		for _, screen := range screensNamed() {
			said := squeezed(at(t, [2]int{200, 40}, name, screen).Screen())
			for sentence, keys := range named {
				if !strings.Contains(said, sentence) {
					continue
				}
				found++
				d := at(t, [2]int{200, 40}, name, screen).Press(keys...)
				switch {
				case strings.Contains(sentence, "assign"):
					d.Misses("is closed")
				case strings.Contains(sentence, "shows the words"):
					d.Sees("1 zebra", "2 yellow")
				default:
					d.Refused(false, name+", "+screen+", "+sentence)
				}
			}
		}
	}
	if found < 8 {
		t.Errorf("only %d sentences were found", found)
	}
}

// Every row of the menu that is not told as "not now" is in order.
func TestTheMenuOffersWhatIsInOrder(t *testing.T) {
	if testing.Short() {
		t.Skip("one desk and one record, one thing after the other: there is nothing to race, and with the detector it takes minutes")
	}
	for _, name := range []string{"not open", "people wait", "a point of order", "hands are counted", "carried", "recess", "closed", "closed and sealed"} {
		_, menu, _ := strings.Cut(at(t, [2]int{160, 120}, name, "floor").Press("tab").Screen(), "MENU")
		rows := strings.Split(menu, "\n")[1:]
		n := slices.IndexFunc(rows, func(row string) bool { return strings.HasPrefix(strings.TrimSpace(row), "not now") })
		if n < 0 {
			t.Fatalf("%s: the menu has no rows that are not in order:\n%s", name, menu)
		}
		for row := range n {
			d := at(t, [2]int{160, 120}, name, "floor").Press("tab").Repeat("down", row+1)
			d.Press("enter").Refused(false, name+", "+strings.TrimSpace(rows[row]))
		}
	}
}

// While there is a recess nobody has the floor, and once a meeting is closed nothing waits.
func TestWhatIsToldBetween(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		for _, screen := range screensNamed() {
			at(t, size, "recess", screen).Misses("has the floor")
		}
		at(t, size, "closed and sealed", "agenda").Misses("waiting")
		at(t, size, "closed and sealed", "roll").Misses("with vote now")
	}
}

// Who waits holds up the question: c is not offered then, and says who, where it is pressed all the same.
func TestCountIsNotOfferedWhilePeopleWait(t *testing.T) {
	d := drive(t, 160, 40, moments()["people wait"]...)
	d.Misses("c count").Press("c").Refused(true, "c").Sees("Ana", "Ben")
}

// In the table of figures digits are figures: neither its help nor its menu tells them as the keys of screens.
func TestDigitsAreFiguresInTheTable(t *testing.T) {
	for _, size := range [][2]int{{80, 60}, {60, 60}} {
		d := drive(t, size[0], size[1], moments()["hands are counted"]...)
		d.Press("?").Sees("KEYS WHILE HANDS ARE COUNTED", "type the number of the column").Misses("1 the floor", "2 the agenda", "8 the record", "/ find")
		d.Press("esc", "tab").Sees("one hand more", "leave the screen").Misses("the agenda 2", "find a person")
		for _, row := range strings.Split(d.Screen(), "\n") {
			if strings.HasSuffix(row, " 2") || strings.HasSuffix(row, " 1") {
				t.Errorf("the menu tells a digit: %q", row)
			}
		}
		d.Press("esc", "esc", "tab").Sees("the agenda")
	}
}

// A question whose first answer would take something away marks nothing before an arrow or letters chose it.
func TestNoAnswerIsMarkedBeforehand(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("tab", "voters counted", "enter").Marked("").Misses("off").Press("enter").Entries(3).Press("9", "enter").Wrote("headcount 9")
	d.Press("tab", "voters counted", "enter").Marked("").Press("enter").Entries(4).Sees("an arrow or letters choose a row first")
	d.Press("down").Marked("off").Press("enter").Wrote("headcount off")
	d = drive(t, 80, 24, cafe(`item "One"`, `item "Two"`)...)
	d.Press("tab", "defer", "enter").Marked("").Press("enter").Entries(5).Press("tw", "enter").Wrote("defer 2")
	d = drive(t, 80, 24, cafe("take facilitator Ana")...)
	d.Press("tab", "leave-role", "enter").Marked("").Press("enter").Entries(4)
}

// On the screen u never takes the meeting itself back, with what it took over from the last; it says so, and the way.
func TestUndoLeavesTheMeeting(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], `convene "Café" on 2026-05-14`)
		for _, screen := range screensNamed() {
			d.On(screen).Misses("u undo").Press("u").Entries(1).Sees("u goes no further back than the first line", "q leaves").Press("U").Entries(1)
		}
		d.Press("1", ":", "open", "enter").Sees("u undo").Press("u").Wrote("open", "undo").Press("u").Wrote("open", "undo").Misses("Title of the meeting")
	}
}

// Who facilitates does not vote: where the head counts fewer than the roll, the roll says so.
func TestTheRollSaysWhoDoesNotVote(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], cafe("take facilitator Ana", "leave Ben")...)
		d.On("roll").Sees("1 voting", "1 voting · 2 with vote: Ana, who facilitates, does not vote")
		d = drive(t, size[0], size[1], cafe()...)
		d.On("roll").Misses("does not vote")
	}
}

// What is possible stands before what is not, whichever is called just so; and what is to be done after a verdict is found by its verb.
func TestTheMenuFindsWhatIsPossibleFirst(t *testing.T) {
	d := drive(t, 120, 24, moments()["carried"]...)
	d.Press("esc", "tab", "assign").Marked("motion 1: who does what, by when")
	d = drive(t, 120, 24, cafe()...)
	d.Press("tab", "pause").Misses("▸ stops the speaker")
}

// Once a record is sealed Tab shows its words first, also where more was said since.
func TestTheWordsOfTheSealComeFirst(t *testing.T) {
	for _, name := range []string{"closed and sealed", "sealed and then said"} {
		drive(t, 80, 24, moments()[name]...).Press("tab", "down").Marked("show the words of the seal").Press("enter").Sees("1 zebra", "2 yellow")
	}
}

// A prompt whose verb is in order no longer, as the meeting was closed meanwhile, is closed too; its key offers its words again.
func TestAPromptGoesWithItsVerb(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		d := drive(t, size[0], size[1], cafe()...)
		d.Press("2", "i", "Money", "tab").Sees("MENU").Press("close", "enter").Wrote("close")
		d.Sees("AGENDA").Misses("its title", "Money").Press("1").Sees("The meeting is closed").Press("u").Wrote("close", "undo")
		d.Press("2", "i").Sees("Money").Press("up", "enter").Wrote(`item "Money"`)
	}
}

// The month after, the question for the title says from which meeting what is taken over, Enter takes the title of that one, and the
// words of its seal are told, to be compared.
func TestTheTitleTellsTheMeetingBefore(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		before := drive(t, size[0], size[1], `convene "Café" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben", "close").meeting
		legacy := before.Leaves("zebra yellow wrong visit under tunnel social river")
		d := &driver{t: t, meeting: assembly.New(), w: size[0], h: size[1], now: time.Date(2026, 6, 11, 18, 0, 0, 0, time.UTC)}
		model, err := console.NewModel(console.Options{
			Hub: hub.New(after{kept{d}, &legacy}, hub.Options{Seed: d.seed}), Seal: sealWords, SealAs: inCapitals, Path: "evening.db", UTF8: true, Theme: look.Dark(), Now: func() time.Time { return d.now },
			Usual: "Café", Before: []string{"takes over from meeting 1, Café, of 2026-05-14: who served when, 2 people on the roll"},
		})
		if err != nil {
			t.Fatal(err)
		}
		d.model = model
		d.send(tea.WindowSizeMsg{Width: d.w, Height: d.h})
		d.Sees("takes over from meeting 1, Café, of 2026-05-14", "2 people on the roll", `without a title it is "Café"`)
		d.Press("enter").Wrote(`convene "Café"`, "open").Sees("The seal of meeting 1", "ZEBRA YELLOW WRONG VISIT UNDER TUNNEL SOCIAL RIVER")
	}
}

// inCapitals stands for a language in which a seal has other words than in the record.
func inCapitals(seal string) string { return strings.ToUpper(seal) }

// after is a record that begins with what the meeting before left.
type after struct {
	kept
	legacy *assembly.Legacy
}

func (a after) Do(line string, st assembly.Stamp) (assembly.Entry, error) {
	st.After = a.legacy
	return a.kept.Do(line, st)
}

// What asked for something is left where a row of the menu over it asks for something else: it does not come back afterwards and take
// letters that are meant as keys. What was typed in a prompt is offered by its key.
func TestAnotherRowLeavesWhatWasBegun(t *testing.T) {
	d := drive(t, 80, 24, cafe()...)
	d.Press("tab", "mandate", "enter", "Talks", "enter").Sees("who is sent")
	d.Press("tab", "straw", "enter").Misses("who is sent")
	d.Press("Coffee", "enter", "2", "enter", "1", "enter", "0", "enter").Misses("who is sent").Wrote(`straw "Coffee" 2 1 0`)
	n := len(d.meeting.Entries())
	d.Press("d").Entries(n)
	d.Sees("nobody has the floor") // d ends a speech
}

// Several names are typed at once with a comma between them wherever one after the other is asked for: none becomes the first name of another.
func TestNamesWithCommasInAPrompt(t *testing.T) {
	for _, size := range [][2]int{{80, 24}, {60, 16}} {
		lines := []string{`convene "Café" on 2026-05-14`, "@18:00", `member "Vera Novak"`, `member "Yusuf Demir"`, `member "Tomasz Lis"`, "open"}
		drive(t, size[0], size[1], lines...).Press("tab", "apologies", "enter", "ver,yus", "enter", "enter").Wrote(`apologies "Vera Novak" "Yusuf Demir"`)
		d := drive(t, size[0], size[1], lines...).Press("tab", "apologies", "enter", "ver, tomaz lis, yus", "enter")
		d.Press("down", "enter", "enter").Wrote(`apologies "Vera Novak" "Tomasz Lis" "Yusuf Demir"`)
	}
}
