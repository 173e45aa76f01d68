package e2e

import (
	"math/rand/v2"
	"slices"
	"strings"
	"testing"
	"time"
)

// fewestKeys is what the long evening is held to.
const fewestKeys = 150

// longEvening is a meeting on a console, with the room in a window beside it, both of which change their sizes whenever
// they like.
type longEvening struct {
	t             *testing.T
	home          home
	console, wall *window
	seen          *watched // of the wall
	chance        *rand.Rand
	resized       int // to any size
	shrunk        int // to one in which nothing can be shown
}

// A long evening by keys, as fast as they can be typed: both windows change their sizes at random moments, each is killed
// and started again in the middle, and at the end the record has what was accepted and nothing else, the room has seen the
// verdicts, and nothing that is not the room's to see was ever in its window.
func TestLongEvening(t *testing.T) {
	needs(t, "tmux")
	begun := time.Now()
	h := shortHome(t)
	e := &longEvening{t: t, home: h, wall: open(t, h, 60, 16, "room"), chance: drawn(t)}
	e.wall.Expect("since", "q leaves")
	e.seen = watch(e.wall)
	e.console = open(t, h, 80, 24)

	e.gathers()
	e.debates()
	e.losesItsWall()
	e.amends()
	e.diesInTheCount()
	e.decides()
	e.keepsToItself()
	e.looksAround()
	seal := e.ends()

	file := onlyMeeting(t, h)
	e.keptWhatWasAccepted(file, seal)
	e.toldNothing()
	keys, while := e.console.Keys(), time.Since(begun)
	t.Logf("%d keys and %d resizes in %v, too small %d times", keys, e.resized, while.Round(time.Second), e.shrunk)
	if keys < fewestKeys {
		t.Errorf("%d keys; %d or more are wanted", keys, fewestKeys)
	}
	if e.resized < 20 || e.shrunk == 0 {
		t.Errorf("the windows were resized %d times only, %d times to a size that is too small", e.resized, e.shrunk)
	}
}

// types types keys, with resizes between them, and leaves the console in a size in which what follows can be read. What was
// typed before has been seen to be done.
func (e *longEvening) types(keys ...string) *window {
	e.t.Helper()
	e.shrinks()
	for _, key := range keys {
		e.stirs()
		e.console.Type(key)
	}
	e.stirs()
	e.settles(e.console)
	return e.console
}

// says says a line on the command line.
func (e *longEvening) says(line string) *window {
	e.t.Helper()
	return e.types(":", line, "Enter")
}

// stirs resizes a window, at times, whatever is being typed and drawn.
func (e *longEvening) stirs() {
	e.t.Helper()
	if e.chance.IntN(4) > 0 {
		return
	}
	size := [][2]int{{60, 16}, {80, 24}, {120, 40}, {40, 12}}[e.chance.IntN(4)]
	e.either().Resize(size[0], size[1])
	e.resized++
}

// shrinks makes a window too small for anything, at times, and large again. There keys do nothing, since nobody sees
// what they do: so none is pressed there, and none may be on its way.
func (e *longEvening) shrinks() {
	e.t.Helper()
	if e.chance.IntN(8) > 0 {
		return
	}
	w := e.either()
	w.Resize(39, 11).Expect("39×11")
	e.settles(w)
	w.Absent("39×11")
	e.shrunk++
}

// either is one of the two windows, while both are there.
func (e *longEvening) either() *window {
	if e.chance.IntN(3) == 0 && e.wall.Runs() {
		return e.wall
	}
	return e.console
}

// settles gives a window one of the sizes in which everything can be read: on a large wall letters are large.
func (e *longEvening) settles(w *window) {
	e.t.Helper()
	sizes := [][2]int{{60, 16}, {80, 24}, {120, 40}}
	if w == e.wall {
		sizes = sizes[:2]
	}
	if size := sizes[e.chance.IntN(len(sizes))]; w.width != size[0] {
		w.Resize(size[0], size[1])
		e.resized++
	}
}

// roomShows waits until the room window shows these texts, in a size in which they can be read.
func (e *longEvening) roomShows(texts ...string) {
	e.t.Helper()
	e.settles(e.wall)
	e.wall.until(strings.Join(texts, ", ")+" to be seen by who watches", func(string) bool {
		screen := plain(e.seen.last())
		return !slices.ContainsFunc(texts, func(text string) bool { return !strings.Contains(screen, plain(text)) })
	})
}

// roomHides waits until it shows none of these texts.
func (e *longEvening) roomHides(texts ...string) {
	e.t.Helper()
	e.settles(e.wall)
	e.wall.until(strings.Join(texts, ", ")+" to be hidden from who watches", func(string) bool {
		screen := plain(e.seen.last())
		return screen != "" && !slices.ContainsFunc(texts, func(text string) bool { return strings.Contains(screen, plain(text)) })
	})
}

// gathers convenes the meeting, of forty who are counted at the door and some who are checked in by name.
func (e *longEvening) gathers() {
	e.t.Helper()
	e.console.Expect("title")
	e.types("Depot", "Enter").ExpectMatch(keysOfScreen)
	e.roomHides("q leaves")
	e.says(`member "Quill Xanthe" number 70717`).Expect(`✓ member "Quill Xanthe"`)
	e.says("arrive Quill").Expect("✓ arrive")
	e.says("rule order progressive").Expect("✓ rule order progressive")
	// Who asks to go first is nobody's to see, not even while it is typed.
	e.types(":", "priority quill").Expect(": priority •••").Absent("quill")
	e.types("Enter").Expect("✓ priority").Absent("quill")
	e.says("headcount 40").Expect("✓ headcount 40")
	e.says(`item "Overtime" time 20m`).Expect("✓ item")
	e.says("go").Expect("1/1 Overtime")
	e.goesBack()
}

// debates gives the floor by the stack, and rules on a point of order.
func (e *longEvening) debates() {
	e.t.Helper()
	e.types("a", "ana", "Enter").ExpectMatch(`1 Ana +speak`)
	e.types("a", "ben", "Tab", "Enter").ExpectMatch(`2 Ben +for`)
	e.types("a", "cleo", "Tab", "Tab", "Enter").ExpectMatch(`3 Cleo +against`)
	e.types("Space").ExpectFloor("ana")
	e.roomShows("HAS THE FLOOR", "NEXT", "ben", "cleo")
	e.types("o", "cl", "Enter").Expect("upheld", "dismissed")
	e.roomShows("point of order")
	e.types("Right", "Enter").Expect("space next").ExpectFloor("ana")
	e.types("d").Expect("THE FLOOR IS FREE")
	e.types("u").ExpectFloor("ana")
	e.types("U").Expect("THE FLOOR IS FREE")
	e.types("Space").ExpectFloor("ben")
	e.types("n", "A slip.", "Enter").Expect("noted") // u before that would be refused: it was not yet there to be seen
	e.types("u").Expect("undone: note")
}

// losesItsWall goes on while the room window is killed, and started again.
func (e *longEvening) losesItsWall() {
	e.t.Helper()
	e.wall.KillHard()
	e.console.Expect("room window gone")
	e.types("a", "dov", "Enter").ExpectMatch(`\d Dov +speak`)
	e.wall.Restart()
	e.roomShows("HAS THE FLOOR", "NEXT", "dov")
	e.console.Absent("room window gone")
	e.types("d").Expect("THE FLOOR IS FREE")
	e.console.Type("C-l").Absent("Depot", "dov") // and no size tells anything then
	e.wall.until("the wall to be blank", func(screen string) bool { return strings.TrimSpace(screen) == "" })
	e.console.Type("C-l").Expect("Depot")
	e.roomShows("NEXT", "dov")
}

// amends moves a motion and an amendment to it.
func (e *longEvening) amends() {
	e.t.Helper()
	e.types("m", "That we meet weekly.", "Enter", "an", "Enter").Expect("weekly.", "seconded by")
	e.types("be", "Enter").Expect("seconded", "ben")
	e.types("e", "weekly", "Enter", "monthly", "Enter", "cl", "Enter", "Enter").Expect("1.1").ExpectMatch(`\+monthly\+`)
	e.roomShows("AMENDMENT 1.1", "moved Cleo")
	e.types("s", "an", "Enter").Expect("moved Cleo · seconded Ana")
}

// diesInTheCount is killed while a figure is half typed, and counts on.
func (e *longEvening) diesInTheCount() {
	e.t.Helper()
	e.types("Tab", "though people", "Enter").Expect("for", "against", "abstain", "may vote on it")
	e.types("2", "1", "Enter", "1").Expect("counting 22, not yet entered")
	e.roomShows("AMENDMENT 1.1", "40 voters")
	e.console.KillHard()
	e.roomShows("since", "Depot", "q leaves")
	e.console.Restart().Expect("may vote on it").Absent("not yet entered")
	e.roomShows("AMENDMENT 1.1", "40 voters")
	e.types("1", "2", "Enter", "2", "6", "Enter", "3").Expect("counting 41, not yet entered")
	e.types("Enter").Expect("41 hands are more than the room has: 40 voters")
	e.types("Backspace", "2").Expect("counting 40, not yet entered")
	e.types("Enter").Absent("not yet entered").Expect("Enter declares it")
	e.types("Enter").Expect("not carried", "12 for", "26 against", "2 abst")
	e.roomShows("a simple majority of 38 needs 20")
	e.types("Esc").Expect("THE FLOOR IS FREE")
}

// decides counts the motion hand by hand, takes the verdict back, and says it again.
func (e *longEvening) decides() {
	e.t.Helper()
	e.types("c").Expect("Cleo, Dov still wait")
	e.types("Space").ExpectFloor("cleo")
	e.types("Space").ExpectFloor("dov")
	e.types("d").Expect("THE FLOOR IS FREE")
	e.types("c").Expect("may vote on it")
	e.types("3", "2", "Space", "Right", "Space", "Space", "+", "-", "Left", "Space", "-").Expect("counting 35, not yet entered")
	e.types("Right", "Enter", "Enter").Expect("Enter declares it")
	e.types("Enter").Expect("carried", "33 for", "2 against").Absent("not carried")
	e.roomShows("a simple majority of 35 needs 18")
	e.types("u").Expect("undone: declare")
	e.types("U").Expect("carried", "33 for")
	e.roomShows("a simple majority of 35 needs 18")
	e.types("Esc").Expect("THE FLOOR IS FREE")
	e.says(`assign "A hall" to Ben by 2030-05-17`).Expect("✓ assign")
	e.goesBack()
}

// keepsToItself closes the doors for a while, and takes notes.
func (e *longEvening) keepsToItself() {
	e.t.Helper()
	e.says("in-camera on").Expect("✓ in-camera on")
	e.goesBack()
	e.types("n", "Zwetschge was named.", "Enter").Expect("noted")
	e.roomShows("Depot")
	e.roomHides("1/1", "of 20:00") // all else is large: CLOSED SESSION
	e.says("in-camera off").Expect("✓ in-camera off")
	e.goesBack()
	e.types("n", "Kestrel, for the minutes.", "Enter").Expect("noted")
	e.roomShows("of 20:00")
}

// looksAround goes through the screens by arrows, Tab, Enter and Esc.
func (e *longEvening) looksAround() {
	e.t.Helper()
	e.types("2").Expect("AGENDA", "Overtime")
	e.types("i", "Any other business", "Enter", "Enter").Expect("2 items")
	e.goesBack()
	e.types("3").Expect("ROLL")
	e.types("i", "eva", "Enter").Expect("Eva")
	e.goesBack()
	e.types("4").Expect("MOTIONS", "1.1")
	e.types("Down", "Up", "Enter").Expect("MOTION 1")
	e.goesBack()
	e.types("8").Expect("RECORD", "entries")
	e.types("Home", "End", "?").Expect("KEYS ON")
	e.types("Down", "Down", "Up")
	e.goesBack()
	e.types("Tab").Expect("MENU")
	e.types("Down", "Down", "Up")
	e.goesBack()
	e.types("p").Absent("Tab more")
	e.types("p").ExpectMatch(keysOfScreen)
}

// keysOfScreen is in the line of keys of every screen, however narrow, and of nothing that stands over one.
const keysOfScreen = `\bTab\s+more\b`

// goesBack leaves what stands over a screen. What is typed right behind Esc would be read as Alt and that key.
func (e *longEvening) goesBack() {
	e.t.Helper()
	e.types("Esc").ExpectMatch(keysOfScreen)
}

// ends closes the meeting and seals its record.
func (e *longEvening) ends() (seal []string) {
	e.t.Helper()
	e.says("close").Expect("closed")
	e.says("seal 4 17")
	e.console.ExpectSeal()
	seal = sealWords(e.console.still()) // of a screen that is drawn half and half, it would be another
	e.roomShows(seal[0], seal[7])
	e.types("q")
	if code := e.console.Exit(); code != 0 {
		e.t.Errorf("leaving exits %d", code)
	}
	e.wall.Type("q")
	if code := e.wall.Exit(); code != 0 {
		e.t.Errorf("leaving the room window exits %d", code)
	}
	return seal
}
