package console

import (
	"fmt"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// rows is whom the prompt offers.
func (d *desk) rows() string {
	d.t.Helper()
	p, ok := d.c.top().(*prompt)
	if !ok {
		d.t.Fatalf("no prompt is open:\n%s", d.screen())
	}
	var told []string
	for _, k := range p.step().candidates(d.c) {
		if k.person != nil {
			told = append(told, k.person.Name)
		} else {
			told = append(told, fmt.Sprintf("new %s %s", k.fresh, k.as))
		}
	}
	return strings.Join(told, ", ")
}

func TestCandidates(t *testing.T) {
	d := newDesk(t, 80, 24, `convene "Who" on 2026-05-14`, "@18:00", "open", `arrive "Ana Ruiz" "Ben Sarr" "Bea Lund" "Susanna Berg"`,
		`apologies "Benno Weiss"`, "@18:01", `arrive "Zoë Abel"`, `hand "Bea Lund"`, "call", "@18:02", "done")
	d.keys("a").is("Bea Lund, Zoë Abel, Ana Ruiz, Ben Sarr, Susanna Berg", d.rows()) // spoke last, came last, the rest
	d.keys("be").is("Bea Lund, Ben Sarr, Susanna Berg, Benno Weiss, new Be vote", d.rows())
	d.keys("n").is("Ben Sarr, Benno Weiss, new Ben vote", d.rows()) // who is not here comes last
	d.keys("ctrl+u", "zoe").is("Zoë Abel, new Zoe vote", d.rows())
	d.keys("ctrl+u", "susanna berg").is("Susanna Berg", d.rows()) // nobody new is called just so
	d.keys("ctrl+u", "rosa duart").is("new Rosa Duart vote", d.rows())

	// A new name is never what Enter picks while anything matches.
	d.keys("ctrl+u", "ben", "enter").is("Ben Sarr speak", d.stack())
	d.keys("a").is("Bea Lund, Zoë Abel, Ana Ruiz, Susanna Berg, Ben Sarr", d.rows()) // who waits already comes after
}

// With nothing typed, who spoke last and who just came stand first, in turn: after an hour of debate whoever comes through
// the door is not below everybody who ever spoke, and a full bus does not bury the debate.
func TestLastSpeakersAndNewcomersFirst(t *testing.T) {
	lines := []string{`convene "Who" on 2026-05-14`, "@18:00", "open", `arrive "Ana Abel" "Ben Abel" "Cleo Abel" "Dan Abel" "Eva Abel" "Fay Abel"`}
	for _, name := range []string{"Ana", "Ben", "Cleo", "Dan"} {
		lines = append(lines, "hand "+name, "call", "done")
	}
	lines = append(lines, "@19:30", `arrive "Gil Abel"`, "@19:31", `arrive "Hal Abel" "Ida Abel" "Jon Abel"`)
	d := newDesk(t, 80, 24, lines...)
	const want = "Dan Abel, Hal Abel, Cleo Abel, Ida Abel, Ben Abel, Jon Abel, Ana Abel, Gil Abel, Eva Abel, Fay Abel"
	d.keys("a").is(want, d.rows())
	d.keys("abel").is(want+", new Abel vote", d.rows()) // so too among those whom letters fit alike

	// A mistake is one u away.
	d.keys("enter").shows("10 people fit: Dan Abel and others").is("", d.stack()).keys("down", "enter").is("Dan Abel speak", d.stack()).keys("u").is("", d.stack())
}

// Who is called just so comes first, and does not hide those whose names go on. On the command line it is them alone.
func TestExactNameFirst(t *testing.T) {
	d := newDesk(t, 80, 24, `convene "Who" on 2026-05-14`, "@18:00", "open", `arrive "Ana Ruiz" "Ana" "Susana Vega" "Zoë"`)
	d.keys("a", "ana").is("Ana, Ana Ruiz", d.rows()).keys("down", "enter").is("Ana Ruiz speak", d.stack())
	d.keys("a", "ANA", "enter").is("Ana Ruiz speak, Ana speak", d.stack()) // though she waits already, and Ana Ruiz too
	d.keys("a", "zoe").is("Zoë, new Zoe vote", d.rows())
	d.keys("esc", ":", "drop ana", "enter").is("Ana Ruiz speak", d.stack())
	d.keys("tab", "somebody facilitates", "enter", "ana r", "enter").shows("Ana Ruiz facilitates")
	d.keys(":", `take minute-taker "Ana Ruiz"`, "enter", "esc").shows("minutes Ana Ruiz") // and not Ana, who is somebody else
}

// A new name that could be another's is put on the roll first; nobody else is hit by it.
func TestNewNames(t *testing.T) {
	d := newDesk(t, 80, 24, `convene "Who" on 2026-05-14`, "@18:00", "open", `arrive "Rosa Duarte"`)
	d.keys("a", "Rosa D", "down", "enter").is("Rosa D speak", d.stack())
	d.said("convene open arrive member arrive hand")

	// Who is put on the roll by the way makes no roll of it: in a café everybody has a vote.
	d.keys("a", "kim", "enter").is("Rosa D speak, Kim speak", d.stack())
	d.is("vote", string(d.state().Roll.Find("Kim")[0].Credential))

	// Where newcomers have a voice, as on an imported roll, somebody who is not on it gets that unless it is said otherwise.
	d = newDesk(t, 80, 24, `convene "Who" on 2026-05-14`, "@18:00", `member "Rosa Duarte"`, "rule newcomers voice", "open", `arrive all`)
	d.keys("a", "Rosa D", "down", "down", "enter").is("Rosa D speak", d.stack())
	d.keys("a", "guest", "enter", "enter").is("Rosa D speak, Guest speak", d.stack())
	d.keys("a", "Full Member", "down", "enter").is("Rosa D speak, Guest speak, Full Member speak", d.stack())
	credentials := map[string]assembly.Credential{}
	for _, p := range d.state().Roll.People {
		credentials[p.Name] = p.Credential
	}
	if got := fmt.Sprint(credentials); got != "map[Full Member:voice Guest:voice Rosa D:voice Rosa Duarte:vote]" {
		t.Errorf("they have %s", got)
	}

	// Who is known and was not checked in arrives by raising a hand.
	d = newDesk(t, 80, 24, `convene "Who" on 2026-05-14`, "@18:00", "open", `member "Ana Ruiz"`, `member "Ben Sarr"`, "rule newcomers refuse")
	d.keys("a", "an").shows("Ana Ruiz · not here").keys("enter").is("Ana Ruiz speak", d.stack())
	d.keys("a", "carl").is("", d.rows())
	d.shows("nobody has that name").keys("enter").shows("nobody on the roll has that name")
	d.said("convene open member member rule arrive hand")
}

func TestFreshName(t *testing.T) {
	for typed, want := range map[string]string{
		"": "", "  ": "", "ana": "Ana", "rosa  duarte ": "Rosa Duarte", "jean-luc": "Jean-Luc", "McBride": "McBride", "van Dyck": "van Dyck",
		"élodie": "Élodie", "ben o'neil": "Ben O'neil", "łucja": "Łucja", "李娜": "李娜",
	} {
		if got := freshName(typed); got != want {
			t.Errorf("%q is put on the roll as %q, not %q", typed, got, want)
		}
	}
}

// The check-in is cleared for the next, and nothing but its own lines moves.
func TestCheckIn(t *testing.T) {
	var lines []string
	for i := range 40 {
		lines = append(lines, fmt.Sprintf(`member "Person %c%c" section "Hall %d"`, 'A'+i/26, 'a'+i%26, i%2+1))
	}
	d := newDesk(t, 60, 16, append(append([]string{`convene "Door" on 2026-05-14`, "@18:00"}, lines...), "open")...)
	d.keys("3", "i").shows("CHECK IN who:", "0 here of 40")
	rows := func() []string { return strings.Split(d.screen(), "\n")[2:9] }
	before := rows()
	d.keys("person ab", "enter").shows("1 here of 40")
	d.is("", d.c.top().(*prompt).text(0))
	for i, row := range rows() {
		if moved := row != before[i]; moved != strings.Contains(row, "Person Ab") && !strings.Contains(row, "here of 40") {
			t.Errorf("%q became %q", before[i], row)
		}
	}
	d.keys("ab", "enter").shows("Person Ab is here already")
	d.keys("ctrl+u", "new face", "enter", "enter").shows("2 here of 41")
	d.keys("esc").shows("check in")
	d.said("convene" + strings.Repeat(" member", 40) + " open arrive arrive")
}

// What a person is doing is told beside the name.
func TestFind(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys("/", "ros").shows("Rosa Duarte · Day shift · here since 18:05 · has the floor · turns 1")
	d.keys("ctrl+u", "dov").shows("Dov Lev · Night shift · here since 18:05 · point of order")
	d.keys("ctrl+u", "ana").shows("waits 3, for · turns 1, 3:10 spoken")
	d.keys("ctrl+u", "mina").shows("here since 18:05 · facilitator")
	d.keys("ctrl+u", "yun").shows("Yun Park · Night shift · not here")
	d.keys("enter").shows("Yun Park · Night shift · not here", "HAS THE FLOOR")
	d.said(verbs(d))
}

// On the Roll whoever was found is chosen: among a hundred people nobody scrolls to check one out.
func TestFindChoosesOnTheRoll(t *testing.T) {
	d := newDesk(t, 60, 16, append(doorLines(), `arrive "Person Bd"`)...)
	d.keys("3", "/", "person bd", "enter").shows("▸✓ Person Bd", "Person Bd · Hall 2 · here since 18:00")
	d.keys("enter").shows("Person Bd leaves", "▸ put it right").keys("leaves", "enter").shows("▸ Person Bd Hall 2 left 18:00")
}

// Who speaks or waits to speak is not the first who is asked to facilitate.
func TestFacilitatorWhoDoesNotWait(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines("hand Ben", "call")...)
	d.keys("tab", "somebody facilitates", "enter").is("Ana, Ben", d.rows())
}

func verbs(d *desk) string {
	var all []string
	for _, e := range d.c.meeting.Entries() {
		all = append(all, e.Verb)
	}
	return strings.Join(all, " ")
}

// Five thousand people are found while one types.
func TestManyPeople(t *testing.T) {
	d := newDesk(t, 80, 24, crowdLines(5000, 300)...)
	d.keys("a", "person 4711").is("Person 4711", d.rows())
	d.keys("enter")
	d.shows("and").is("300", fmt.Sprint(len(d.state().Stack())))
}

// crowdLines is an open meeting of so many people, some of whom wait, and a motion.
func crowdLines(people, waiting int) []string {
	lines := []string{`convene "Crowd" on 2026-05-14`, "@18:00", "open"}
	for from := 0; from < people; from += 100 {
		line := "arrive"
		for i := from; i < min(from+100, people); i++ {
			line += fmt.Sprintf(` "Person %d"`, i)
		}
		lines = append(lines, line)
	}
	for i := range waiting {
		kind := [...]string{"", " for", " against"}[i%3]
		lines = append(lines, fmt.Sprintf(`hand "Person %d"%s`, i, kind))
	}
	return append(lines, "call", `move "That overtime is refused from 1 May." by "Person 1"`, `second "Person 2"`)
}
