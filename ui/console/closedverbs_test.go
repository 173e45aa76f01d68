package console_test

import (
	"archive/zip"
	"bytes"
	"compress/zlib"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"
	"time"
	"unicode/utf16"

	"stacktaker/ui/cli/env"
	"stacktaker/ui/paper/formats"

	tea "charm.land/bubbletea/v2"
	"github.com/charmbracelet/x/ansi"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/store"
	"stacktaker/ui/cli"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
	"stacktaker/ui/look"

	wall "stacktaker/ui/room"
	"stacktaker/ui/room/text"
)

// beforeDoors is what an evening says in the open before it closes its doors.
var beforeDoors = []string{
	`convene "Branch" on 2026-05-14`, "@18:00", "arrive Ana Ben Cleo Dov", "headcount 30", "open", `item "Opening"`, `item "Money"`, "go 1",
	`notice "That we print a leaflet." by Ana`, `move "That the hall be rented." by Ana spend 500 "rent"`, "second Ben", "put",
	"count 20 0", "declare", "no-action", `grievance "No water."`, `mandate "Open talks" delegates Ana`,
	`move "That the open motion be decided later." by Ana`, "second Ben", `note "It rains."`, "in-camera on",
}

// behindDoors is every verb that can be said in a closed session, said there. Wherever one takes words of people they are Zebroid.
var behindDoors = []string{
	`hand Ana for "Zebroid about"`, `hand Ben for`, `hand Dov for`, `hand Dov against "Zebroid changed"`, `bump Dov "Zebroid bump"`, "call", "pause", "continue", "extend 1m", "close-list",
	"reopen-list", `hand Cleo order "Zebroid order"`, "call", `ruling upheld "Zebroid ruling"`, "done", "hand Ana", "drop Ana", "hand Cleo", `call Cleo "Zebroid called"`, "done",
	"hand Ana", "priority Ana", "absent Ben", "call", "done", "hand Cleo", "pass Cleo", "@+90s", "leave-out", `round "Zebroid round" each 30s`, "silence 10s", `needs "2/3 of cast" because "Zebroid needed"`,
	`amend strike "decided" insert "Zebroid decided" by Cleo`, "accept", "put no-objection", "count 19 3", "declare", "recount", "count 18 3", "declare", "no-action",
	"rule speech 2m", "pack assembly", "members 40", "member Eva", "arrive Eva", "leave Eva", `rename Eva to "Eva Lind"`, "member Hal", `same Hal as "Eva Lind"`, "apologies Gus", "headcount 30",
	"take zebroid-keeper Ana", "leave-role zebroid-keeper Ana", "take facilitator Ana", "hand-over Fin", "rotate teller", "decline teller Ana",
	"willing zebroid-keeper Ben", "unwilling zebroid-keeper Ana", `item "Zebroid item" time 5m by Dov`, `item 3 title "Zebroid retitled"`, `item 2 title "Zebroid money"`, `title 2 "Zebroid title"`, "go 3", `hand Dov answer "Zebroid answers"`, "defer 2", "item-time 2m",
	`notice-amend 1 strike "leaflet" insert "Zebroid leaflet" by Cleo`, `notice "Zebroid notice" by Ana`, `move "Zebroid motion" by Ana spend 900 "Zebroid rent"`, "second Ben", "put no-objection", "clear carried", "declare",
	`assign "Zebroid action" to Ben by 2026-05-20 report 2026-05-21`, `paid 5 100 "Zebroid paid"`, `paid 2 50 "Zebroid of the open"`,
	`move action "Zebroid strike" by Cleo needs consensus`, "second Dov", "put", "consensus blocks 0", "declare", "pledge 20", "no-action",
	`move "Zebroid withdrawn" by Dov`, `put anyway "Zebroid departed"`, "undo", "withdraw", `move "Zebroid ruled out" by Dov`, `rule-out "Zebroid reason"`, `move "Zebroid lapsed" by Dov`, "lapse",
	`move "Zebroid tabled" by Cleo`, "second Dov", "move table by Ana", "second Ben", "put", "count 20 0", "declare",
	`straw "Zebroid straw" 4 5`, `compete "Zebroid left" "Zebroid right"`, "put", `count "Zebroid left" 10 "Zebroid right" 12`, "declare", "put", "count 20 1", "declare", "no-action",
	`elect "Zebroid office"`, "nominate Ana", "nominate Ben", "put", "count Ana 10 Ben 10", "declare", "count Ana 10 Ben 10", "declare", "lot 4",
	`mandate "Zebroid mandate" delegates Ana must "Zebroid must" may "Zebroid may" refer "Zebroid refer" report 2026-05-14`,
	`report "Zebroid mandate" "Zebroid report" proposal "Zebroid proposal"`, `renew "Zebroid mandate" report 2026-05-28`,
	`mandate "Zebroid ended" delegates Cleo report 2026-05-14`, `report "Zebroid ended" "Zebroid last"`, `discharge "Zebroid ended"`,
	`grievance "Zebroid grievance" area "Zebroid area" people 3`, `grievance "Zebroid twin"`, `grievance "Zebroid asked"`, "merge 3 into 2", "rank 2 9", "demand 4 by Ana", "second Ben", "put", "count 20 0", "declare",
	`mandate "Zebroid sent" delegates Ben from 13`, "presented 4", `answered 4 refused "Zebroid answer"`, "settled 4 escalated",
	`assign "Zebroid done" to Dov`, "finished 2", `note "Zebroid note"`, `paper "Zebroid.pdf" "Zebroid paper" sha256 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef pages 3`, `organisation "Zebroid organisation"`, `called 2026-05-01 by "Zebroid caller" how "Zebroid letter"`, "undo", "redo", `note 1 "Zebroid reworded"`, `note 2 "Zebroid reworded too"`, `mend after 21 note "Zebroid put in" because "Zebroid why"`, `next-meeting 2026-05-28 18:00 "Zebroid place"`, "recess 5m", "resume",
	`move "Zebroid unopposed" by Ana`, "second Ben", `interest Cleo "Zebroid interest"`, "adopt", "recorded Dov against", "no-action",
	"rule roll-call yes", "headcount off", `move "Zebroid by name" by Ana`, "second Ben", "put roll-call", "vote Ana for", "vote Ben for", "vote Cleo against", "declare", "no-action", "headcount 30", `agree "Zebroid agreed"`, "rule casting-vote facilitator", `elect "Zebroid unopposed"`, "nominate Ana", "adopt",
	`elect "Zebroid papers" ballot ranked`, "nominate Ana", "nominate Ben", "nominate Cleo", "put", "papers given 29", `ballot batch 1 "Ana>Ben" 8 "Ben" 4 "Cleo>Ben" 4 spoilt 1`, "declare", "lot 3",
	`elect "Zebroid lone"`, "nominate Ana", "nominate Ben", "nominate ron", "withdraw-name Ben", "put", `count "Ana" 12 ron 4 blank 2`, "declare",
	`elect "Zebroid acclaimed"`, "nominate Ana", "put", "clear carried acclamation", "declare", "accepts Ana", "refuses Ana",
	`elect "Zebroid vacancy"`, "nominate Cleo",
}

// afterDoors is what follows: the first words of the open, and the end.
var afterDoors = []string{"in-camera off", "close", "seal 4 17 2"}

// wordless is every verb that a closed session cannot put words into, and why; said there or not.
var wordless = map[string]string{
	"convene": "a meeting's first line", "open": "begins a meeting", "close": "ends the session with the meeting", "in-camera": "that it was held is told",
	"seal": "of a closed meeting", "approve-minutes": "of a closed meeting", "correct": "of a closed meeting", "import": "the roll, from a file of the command line",
	"objection": "undoes a hand-over at once, and names a role and nobody", "resume": "nothing but itself", "recess": "a time", "rule": "the order that holds is told to everybody",
	"pack": "the order that holds is told to everybody", "members": "a number", "member": "the roll is told", "arrive": "who is there is seen", "leave": "who is there is seen", "rename": "the name is told, the line is not", "same": "the name is told, the line is not",
	"apologies": "who is there is seen", "headcount": "a number", "hand-over": "who holds a role is seen", "rotate": "who holds a role is seen", "decline": "who holds a role is seen",
	"go": "a number", "defer": "a number", "item-time": "a time", "drop": "a name", "absent": "a name", "close-list": "nothing but itself", "reopen-list": "nothing but itself",
	"done": "nothing but itself", "pass": "a name", "pause": "nothing but itself", "continue": "nothing but itself", "extend": "a time", "leave-out": "nothing but itself",
	"silence": "a time", "priority": "a name, told nowhere", "second": "a name", "withdraw": "nothing but itself", "lapse": "nothing but itself", "accept": "nothing but itself",
	"put": "nothing but itself", "declare": "nothing but itself", "recount": "a section", "nominate": "a name", "recorded": "a name, and how they voted", "vote": "a name, and how they voted", "withdraw-name": "a name", "accepts": "a name", "refuses": "a name", "lot": "a number", "consensus": "numbers", "clear": "nothing but itself",
	"adopt": "a number", "papers": "a number", "ballot": "names, and how many papers", "casting": "nothing but itself",
	"pledge": "a number", "no-action": "nothing but itself", "finished": "a number", "merge": "numbers", "rank": "numbers", "demand": "a number", "presented": "a number",
	"settled": "a number", "undo": "nothing but itself", "redo": "nothing but itself",
}

// Every verb stands in the table: said behind closed doors with words that are known again, or with the reason why it has none.
func TestEveryVerbBehindDoors(t *testing.T) {
	said, worded := map[string]bool{}, map[string]bool{}
	for _, line := range behindDoors {
		verb := language.Verb(line)
		if strings.HasPrefix(verb, "@") {
			continue
		}
		said[verb] = true
		worded[verb] = worded[verb] || strings.Contains(strings.ToLower(line), "zebroid")
	}
	for _, verb := range assembly.NewLanguage().Verbs() {
		why := wordless[verb]
		switch {
		case !said[verb] && why == "":
			t.Errorf("%s: nobody says it in a closed session; add a line with words that can be looked for", verb)
		case said[verb] && !worded[verb] && why == "":
			t.Errorf("%s: it is said in a closed session without words that can be looked for; write Zebroid into them, or say why it has none", verb)
		}
	}
}

// What a closed session entered is told by nothing but the record itself: not that evening, nor at the next two meetings, to
// which it is carried over, and where things of it are spoken of in the open.
func TestClosedSessionIsToldNowhere(t *testing.T) {
	if testing.Short() {
		t.Skip("one desk and one record, one thing after the other: there is nothing to race, and with the detector it takes minutes")
	}
	h := house{t, t.TempDir()}
	first, second, third := h.file("1.db"), h.file("2.db"), h.file("3.db")
	h.must(strings.Join(slices.Concat(beforeDoors, behindDoors, afterDoors), "\n"), "run", first, "-")
	// In the open nothing that names it is told again but by the record.
	h.must("", "new", "Second", "--after", first, "--file", second, "--on", "2026-05-28")
	h.must(strings.Join([]string{
		"@18:00", "arrive Ana Ben Cleo Dov", "headcount 30", "open", "go", `report "Zebroid mandate" "Zebroid in the open"`, `renew "Zebroid mandate" report 2026-06-11`,
		"rank 2 7", "merge 1 into 2",
		"move take-up 3 by Ana", "second Ben", "put", "count 20 0", "declare", "move table by Cleo", "second Dov", "put", "count 20 0", "declare", "go", "close", "seal 9",
	}, "\n"), "run", second, "-")
	h.must("", "new", "Third", "--after", second, "--file", third, "--on", "2026-06-11")
	h.must(strings.Join([]string{
		"@18:00", "arrive Ana Ben", "headcount 30", "open", "finished 1", "go", "demand 2 by Ana", "second Ben", "put", "count 20 0", "declare", "no-action",
		`mandate "Open errand" delegates Ben from 5`, "presented 2", `answered 2 won "Zebroid won"`, "move 2 by Ana", "second Ben",
	}, "\n"), "run", third, "-")
	for _, file := range []string{first, second, third} {
		searchTellers(t, h, file)
		if told := strings.Join(wallSteps(t, file), "\n"); strings.Contains(told, "Zebroid") && file == first {
			t.Errorf("the text of the room tells of the closed session:\n%s", told)
		}
	}
	if found := h.must("", "search", "--closed", "zebroid"); !strings.Contains(strings.ToLower(found), "zebroid reworded too") {
		t.Errorf("search --closed finds %q", found)
	}
}

// searchTellers looks at everything that tells of a meeting.
func searchTellers(t *testing.T, h house, file string) {
	t.Helper()
	sealed := func(what, told string) {
		t.Helper()
		if at := strings.Index(strings.ToLower(told), "zebroid"); at >= 0 {
			t.Errorf("%s of %s tells of the closed session: … %s …", what, file[len(h.dir):], told[max(at-100, 0):min(at+100, len(told))])
		}
	}
	for _, args := range tellers() {
		code, said := h.call("", append(args, file)...)
		sealed(strings.Join(args, " "), said)
		if code == 2 {
			t.Errorf("%s: %s", strings.Join(args, " "), said)
		}
	}
	for _, args := range [][]string{{"list"}, {"list", "--json"}, {"year", "2026"}, {"search", "zebroid"}, {"search", "ana"}, {"search", "e"}, {"verify", file}, {"doctor", file}} {
		_, said := h.call("", args...)
		sealed(strings.Join(args, " "), strings.Replace(said, `"zebroid" is found in no meeting; what belongs to closed sessions is looked through only with --closed`, "", 1))
	}
	for _, reader := range []string{"members", "circulation", "notice"} {
		for _, format := range []string{"docx", "odt", "pdf"} {
			sealed(format+" for "+reader, packed(t, h, file, reader, format))
		}
	}
	m := opened(t, file)
	recordTellsNoVerb(t, m)
	for _, language := range []string{"en", "es", "fr"} {
		sight := wall.Of(m, m.State().Last, wall.Desk{Language: language})
		feed, err := json.Marshal(sight)
		if err != nil {
			t.Fatal(err)
		}
		sealed("the feed of the windows", string(feed))
		for _, size := range [][2]int{{60, 16}, {120, 40}} {
			sealed("the text of the room", strings.Join(new(text.Teller).Sees(sight), "\n"))
			sealed("the wall", strings.Join(wall.Draw(sight, m.State().Last, size[0], size[1], wall.Look{Theme: look.Plain(), UTF8: true}), "\n"))
		}
		sealed("the screens", screens(t, m, language))
	}
	for _, line := range wrongLines() {
		if _, err := m.Do(line, assembly.Stamp{At: m.State().Last}); err != nil {
			sealed("the refusal of "+line, err.Error())
		} else {
			m = opened(t, file)
		}
	}
}

// recordTellsNoVerb looks at the screen of the record: of a closed session that is over it has one row, with how many lines there are.
// Turns that were had in it are in no sum: no other were had in these meetings.
func recordTellsNoVerb(t *testing.T, m *assembly.Meeting) {
	t.Helper()
	if !slices.ContainsFunc(m.Entries(), func(e assembly.Entry) bool { return e.Closed }) {
		return
	}
	shown := screens(t, m, "en")
	for _, e := range m.Entries() {
		if row := regexp.MustCompile(fmt.Sprintf(`(?m)^ *▸? *%d  \d\d:\d\d  %s\b`, e.Seq, e.Verb)); e.Closed && row.MatchString(shown) {
			t.Errorf("the record shows that %s was said in a closed session", e.Verb)
		}
	}
	for _, sum := range []string{"TURNS", "first time tonight", "turns,"} {
		if strings.Contains(shown, sum) {
			t.Errorf("a screen sums up what was said in a closed session: %s", sum)
		}
	}
}

// wallSteps is what the room is told in sentences, entry by entry. While a session is closed it is told nothing, and its wall shows that
// it is closed, and how long somebody speaks.
func wallSteps(t *testing.T, file string) []string {
	t.Helper()
	m, teller := assembly.New(), text.Teller{}
	var told []string
	for _, e := range withNames(opened(t, file)) {
		if err := m.Apply(e); err != nil {
			t.Fatalf("%d: %v", e.Seq, err)
		}
		sight := wall.Of(m, e.At, wall.Desk{Language: "en", Asked: wall.For})
		said := teller.Sees(sight)
		told = append(told, said...)
		if !sight.InCamera {
			continue
		}
		if pauses := slices.Contains([]string{"in-camera", "recess", "resume", "silence", "undo"}, e.Verb); len(said) > 0 && !pauses {
			t.Errorf("after %s in a closed session the room is told %q", e.Verb, said)
		}
		only := wall.Sight{Language: sight.Language, Meeting: sight.Meeting, Title: sight.Title, Where: sight.Where, InCamera: true, NoQuorum: sight.NoQuorum, Pause: sight.Pause}
		if sight.Speech != nil {
			only.Speech = &wall.Speech{Clock: sight.Speech.Clock}
		}
		if !reflect.DeepEqual(sight, only) {
			t.Errorf("after %s in a closed session the wall is told %+v", e.Verb, sight)
		}
	}
	return told
}

// packed are the words of the minutes as the packed formats have them.
func packed(t *testing.T, h house, file, reader, format string) string {
	t.Helper()
	to := h.file("minutes." + format)
	h.must("", "minutes", "-f", format, "--for", reader, "--names-found", "replace", "-o", to, "--force", file)
	if format == "pdf" {
		return drawn(t, to)
	}
	z, err := zip.OpenReader(to)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	var told strings.Builder
	for _, part := range z.File {
		r, err := part.Open()
		if err != nil {
			t.Fatal(err)
		}
		text, err := io.ReadAll(r)
		if err != nil {
			t.Fatal(err)
		}
		told.Write(text)
	}
	return told.String()
}

// drawn is what a PDF shows: its text stands in streams that are packed, in UTF-16, a piece a line. Between the pieces there is nothing,
// so that a word is found that was broken in two.
func drawn(t *testing.T, file string) string {
	t.Helper()
	written, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	var told strings.Builder
	piece, escape := regexp.MustCompile(`(?s) Td \(((?:\\.|[^\\])*?)\) Tj`), regexp.MustCompile(`(?s)\\(.)`)
	for _, stream := range strings.Split(string(written), "stream\n")[1:] {
		z, err := zlib.NewReader(strings.NewReader(stream))
		if err != nil {
			continue // not packed: no page
		}
		content, _ := io.ReadAll(z)
		for _, p := range piece.FindAllStringSubmatch(string(content), -1) {
			text := escape.ReplaceAllString(p[1], "$1")
			var units []uint16
			for i := 0; i+1 < len(text); i += 2 {
				units = append(units, uint16(text[i])<<8|uint16(text[i+1]))
			}
			told.WriteString(string(utf16.Decode(units)))
		}
	}
	if told.Len() < 100 || strings.Contains(told.String(), "\uFFFD") {
		t.Errorf("of the PDF is read: %s", told.String())
	}
	return told.String()
}

// tellers are the commands that tell of a meeting's file, but for those that tell the record itself.
func tellers() [][]string {
	var all [][]string
	for _, f := range formats.Formats() {
		if f.Name == "pdf" || f.Name == "docx" || f.Name == "odt" { // packed: see packed
			continue
		}
		for _, reader := range []string{"members", "circulation", "notice"} {
			all = append(all, []string{"minutes", "-f", f.Name, "--for", reader, "--names-found", "replace"})
		}
		all = append(all, []string{"announce", "-f", f.Name}, []string{"bulletin", "-f", f.Name, "--names-found", "replace"})
	}
	all = append(all, []string{"minutes", "--names"}, []string{"minutes", "--lang", "es"}, []string{"minutes", "--lang", "fr"}, []string{"question"}, []string{"tally"}, []string{"tally", "--json"})
	for _, table := range []string{"votes", "attendance", "speaking", "actions", "mandates", "grievances", "fund"} {
		all = append(all, []string{"export", table})
	}
	return all
}

// house is a folder in which the program is called.
type house struct {
	t   testing.TB
	dir string
}

func (h house) file(name string) string { return filepath.Join(h.dir, name) }

// call calls the program with lines on its standard input, and tells its exit code and all that it said.
func (h house) call(in string, args ...string) (int, string) {
	var said bytes.Buffer
	code := cli.Main(context.Background(), args, env.Surroundings{
		In: strings.NewReader(in), Out: &said, Err: &said, Version: "1.2.3", Now: func() time.Time { return time.Date(2026, 5, 14, 17, 0, 0, 0, time.UTC) },
		Getenv: func(key string) string { return map[string]string{"STACKTAKER_DIR": h.dir}[key] },
	})
	return code, said.String()
}

// must calls the program, which must do what it is asked.
func (h house) must(in string, args ...string) string {
	h.t.Helper()
	code, said := h.call(in, args...)
	if code != 0 {
		h.t.Fatalf("%s: exit %d: %s", strings.Join(args, " "), code, said)
	}
	return said
}

// opened is the meeting of a file, with its names.
func opened(t *testing.T, file string) *assembly.Meeting {
	t.Helper()
	f, err := store.Read(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	m := assembly.New()
	if err := m.Load(withNames(f.Meeting())); err != nil {
		t.Fatal(err)
	}
	return m
}

// withNames is the entries of a meeting with the names in the first.
func withNames(m *assembly.Meeting) []assembly.Entry {
	entries := slices.Clone(m.Entries())
	entries[0].People = m.Namings()
	return entries
}

// wrongLines are lines that are refused with what there would be.
func wrongLines() []string {
	return []string{
		`report "nothing" "x"`, `renew "nothing" report 2026-12-01`, `discharge "nothing"`, "finished 99", "paid 99 5 \"x\"", "second Ana", "withdraw",
		"lapse", "accept", `move "That we go." by Ben`, "put", "declare", "go 99", "go", "defer 99", `amend 99 text "x" by Ana`, `notice-amend 99 text "x" by Ana`, "adopt 99", "move take-up 99 by Ana", "move rescind 99 by Ana",
		"move reconsider by Ana", "merge 98 into 99", "rank 99 1", "demand 99 by Ana", "answered 99 won \"x\"", "settled 99 closed", "presented 99", `elect "Treasurer"`, `compete "A" "B"`,
		"nominate Ana", `mandate "x" delegates Ana from 99`, "count 1 1", `count "x" 1`, "clear carried", "no-action", "pledge 3", "undo", "redo", "call", "ruling upheld", "close", "lot 3", "take nothing", "leave-role nothing Ana", "recess",
	}
}

// screens is what the screens of a meeting show, one after the other, and their menu and bottom line.
func screens(t *testing.T, m *assembly.Meeting, language string) string {
	t.Helper()
	var told strings.Builder
	for _, size := range [][2]int{{60, 16}, {120, 60}} {
		model, err := console.NewModel(console.Options{
			Hub: hub.New(readOnly{m}, hub.Options{}), Path: "evening.db", UTF8: true, Theme: look.Plain(), Language: language,
			Now: func() time.Time { return m.State().Last },
		})
		if err != nil {
			t.Fatal(err)
		}
		send := func(msg tea.Msg) { model, _ = model.Update(msg) }
		key := func(r rune) { send(tea.KeyPressMsg{Code: r, Text: string(r)}) }
		show := func() {
			for _, line := range strings.Split(model.View().Content, "\n") {
				told.WriteString(strings.TrimRight(ansi.Strip(line), " ") + "\n")
			}
		}
		send(tea.WindowSizeMsg{Width: size[0], Height: size[1]})
		for _, screen := range "12345678" {
			send(tea.KeyPressMsg{Code: tea.KeyEscape})
			key(screen)
			for range 40 {
				show()
				send(tea.KeyPressMsg{Code: tea.KeyDown})
			}
			send(tea.KeyPressMsg{Code: tea.KeyEnter})
			show()
			send(tea.KeyPressMsg{Code: tea.KeyEscape})
			send(tea.KeyPressMsg{Code: tea.KeyTab})
			show()
			send(tea.KeyPressMsg{Code: tea.KeyEscape})
		}
		for _, line := range []string{"go ", "report ", "renew ", "discharge ", "paid ", "finished ", "amend ", "notice-amend ", "move take-up ", "merge ", "answered ", "take ", "assign ", "mandate ", "nominate ", "withdraw-name "} {
			key(':')
			for _, r := range line {
				key(r)
			}
			show()
			send(tea.KeyPressMsg{Code: tea.KeyTab})
			show()
			send(tea.KeyPressMsg{Code: tea.KeyEscape})
			send(tea.KeyPressMsg{Code: tea.KeyEscape})
		}
	}
	return told.String()
}

// readOnly is a record into which nothing is written.
type readOnly struct{ meeting *assembly.Meeting }

func (r readOnly) Meeting() *assembly.Meeting { return r.meeting }

func (readOnly) Hash() (none [32]byte) { return none }

func (readOnly) Warning() error { return nil }

func (readOnly) Do(string, assembly.Stamp) (assembly.Entry, error) {
	return assembly.Entry{}, fmt.Errorf("nothing is written")
}
