package cli_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"regexp"
	"strings"
	"testing"
	"time"

	"stacktaker/store"
)

const begun = `# a comment, and the blank line after it, are nothing

convene "Café" on 2026-05-14   # said at the door
@18:00
open
hand Ana
@+90s
move "That we meet weekly." by "Ana Lund"
`

// Every accepted line is acknowledged by one line, with names resolved; the clock, comments and blank lines by none.
func TestAcknowledged(t *testing.T) {
	h := newHouse(t)
	got := h.must(begun+"rule order progressive\nhand Ben\npriority Ben\nsecond ben\nundo\n", "run", h.file("m.db"), "-")
	want := `1 00:00 convene "Café" on 2026-05-14
2 18:00 open
3 18:00 hand Ana
4 18:01 move "That we meet weekly." by "Ana Lund"
5 18:01 rule order progressive
6 18:01 hand Ben
7 18:01 priority …
8 18:01 second Ben
9 18:01 undo
`
	if got != want {
		t.Errorf("it says\n%s, not\n%s", got, want)
	}
}

// What a line ended besides is told behind its answer: an amendment whose words are gone, a count that goes with the quorum.
func TestEndedIsTold(t *testing.T) {
	h := newHouse(t)
	s := h.call(`convene "Hall" on 2026-05-14
@18:00
rule quorum 20
headcount 25
open
move "That the hall be let on Monday at noon." by Ana
second Ben
amend strike "on Monday" insert "on Friday" by Cleo
second Ana
amend 1 strike "Monday at noon" insert "Monday at six" by Dov
second Eva
put
headcount 19
headcount 25
count 20 4 0
declare
`, "run", h.file("m.db"), "-")
	want := `25 voters, without whoever facilitates
19 voters, without whoever facilitates
the count on amendment 1.1 ended: the quorum is lost
25 voters, without whoever facilitates
the count on amendment 1.1 is open again: the quorum is back
amendment 1.2 fell, since 1.1 was carried
`
	if s.code != 0 || s.err != want {
		t.Errorf("exit %d, it says\n%s, not\n%s", s.code, s.err, want)
	}
}

// A refused line ends the run, is told by its number, and the lines before it stand.
func TestRefused(t *testing.T) {
	h := newHouse(t)
	file := h.file("m.db")
	s := h.call(begun+"second \"Ana Lund\"\nhand Ben\n", "run", file, "-")
	if s.code != 1 || strings.Count(s.out, "\n") != 4 {
		t.Errorf("exit %d after\n%s", s.code, s.out)
	}
	if want := "line 9: second: Ana Lund moved this motion; somebody else must second it\n"; s.err != want {
		t.Errorf("it says %q, not %q", s.err, want)
	}
	if log := h.must("", "log", file); strings.Count(log, "\n") != 4 || strings.Contains(log, "Ben") {
		t.Errorf("the record is\n%s", log)
	}
	for line, want := range map[string]string{
		"hand Zoe frobnicate":   "line 1: hand: ",
		"@18:05 hand Zoe frob":  "line 1: hand: ",
		"frobnicate Zoe":        `line 1: "frobnicate" is not a verb`,
		`"hand" Zoe`:            `line 1: "hand" is not a verb`,
		"\n\n@17:00 note \"x\"": "line 3: note: @17:00 ",
		"note \"not closed":     "line 1: note: ",
	} {
		s := h.call(line, "run", file, "-")
		if s.code != 1 || !strings.HasPrefix(s.err, want) || s.out != "" {
			t.Errorf("%q: exit %d, says %q", line, s.code, s.err)
		}
	}
}

// The first line must convene a meeting; one that is refused makes no file, and neither do no lines at all.
func TestNoFileWithoutMeeting(t *testing.T) {
	h := newHouse(t)
	before := h.files()
	for in, code := range map[string]int{
		"": 0, "# nothing\n\n@18:00\n": 0, "open\nconvene \"Late\"\n": 1, "convene \"\"": 1, "note \"": 1,
	} {
		if s := h.call(in, "run", h.file("m.db"), "-"); s.code != code || s.out != "" {
			t.Errorf("%q exits %d: %s%s", in, s.code, s.out, s.err)
		}
		if after := h.files(); after != before {
			t.Fatalf("%q leaves\n%s", in, after)
		}
	}
	s := h.call(begun, "run", h.file("no/m.db"), "-")
	if s.code != 1 {
		t.Errorf("a folder that is not there is made, or is no failure: exit %d", s.code)
	}
	has(t, s.err, h.file("no"))
}

// What tells a refused line and reads the next still fails in the end.
func TestGoingOn(t *testing.T) {
	for _, flag := range []string{"--keep-going", "--plain"} {
		h := newHouse(t)
		file := h.meeting("m.db", `convene "On" on 2026-05-14`)
		s := h.call("note \"one\"\nsecond Ana\n?\nnote \"two\"\nfrob\n", "run", file, "-", flag)
		if s.code != 1 || strings.Count(s.out, "\n") != 2 {
			t.Errorf("%s: exit %d, says\n%s", flag, s.code, s.out)
		}
		has(t, s.err, "line 2: second: ", `line 5: "frob" is not a verb`)
		if helps := strings.Contains(s.err, "open next-meeting"); helps != (flag == "--plain") {
			t.Errorf("%s: ? is answered: %v", flag, helps)
		}
	}
}

// A dry run judges every line on what came before, and leaves the file as it is, or not there.
func TestDryRun(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Dry" on 2026-05-14`, "@18:00", "open")
	before := h.content(file)
	s := h.call("hand Ana\ncall\n", "run", file, "-", "--dry-run")
	if s.code != 0 || s.out != "3 18:00 hand Ana\n4 18:00 call\n" && strings.Count(s.out, "\n") != 2 {
		t.Errorf("exit %d: %s%s", s.code, s.out, s.err)
	}
	has(t, s.err, "nothing was written")
	if s := h.call("hand Ana\nopen\n", "run", file, "-", "--dry-run"); s.code != 1 {
		t.Errorf("a refused line in a dry run exits %d", s.code)
	}
	if h.content(file) != before {
		t.Error("a dry run changes the file")
	}
	files := h.files()
	h.must("convene \"Never\"\nopen\n", "run", h.file("new.db"), "-", "--dry-run")
	if h.files() != files {
		t.Error("a dry run makes a file")
	}
}

// What is no script is said to be none. A meeting's own file, taken for one, is the likeliest.
func TestNoScript(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Text" on 2026-05-14`)
	entries := h.must("", "log", file)
	for name, c := range map[string]struct{ script, words string }{
		"not there":    {h.file("missing"), "there is no such file"},
		"a folder":     {h.dir, "is a folder"},
		"a meeting":    {file, "line 1: this is no text"},
		"latin 1":      {h.put("latin", "# ok\nnote \"caf\xe9\"\n"), "line 2: there are letters here that are not UTF-8"},
		"zeros":        {h.put("zeros", "note \"a\x00b\"\n"), "line 1: this is no text"},
		"one line":     {h.put("long", "# ok\n"+strings.Repeat("x", 1<<20+1)), "line 2: it is longer"},
		"below a file": {file + "/script", "a part of this path is a file"},
	} {
		s := h.call("", "run", file, c.script)
		if s.code != 1 || s.out != "" {
			t.Errorf("%s: exit %d, %q", name, s.code, s.out)
		}
		has(t, s.err, c.words)
	}
	if after := h.must("", "log", file); after != entries {
		t.Errorf("the record has changed:\n%s", after)
	}
}

// A script may have been saved on another system: a byte order mark, CRLF, no line feed at its end.
func TestScriptFromElsewhere(t *testing.T) {
	h := newHouse(t)
	script := h.put("script", "\uFEFFconvene \"Windows\" on 2026-05-14\r\n@18:00\r\n\r\nnote \"kept\"")
	if got := h.must("", "run", h.file("m.db"), script); strings.Count(got, "\n") != 2 || strings.Contains(got, "\r") {
		t.Errorf("it acknowledges %q", got)
	}
	long := `note "` + strings.Repeat("long ", 20_000) + `"`
	has(t, h.must(long, "run", h.file("m.db"), "-"), "3 18:00 note")
}

// One name is a script where nothing else can be meant: the newest meeting is.
func TestScriptForNewest(t *testing.T) {
	h := newHouse(t)
	h.must("", "new", "Newest", "--on", "2026-05-14")
	has(t, h.must("note \"on it\"", "run", "-"), "2 17:00 note")
	has(t, h.must("", "run", h.put("script", "note \"again\"")), "3 17:00 note")
	has(t, h.must("", "log"), `note "again"`)
}

// spy is a standard output that looks, at every acknowledgement, at what a power cut would leave.
type spy struct {
	t          *testing.T
	file, copy string
	seen       uint64
}

func (s *spy) Write(p []byte) (int, error) {
	s.t.Helper()
	b, err := os.ReadFile(s.file)
	if err != nil {
		s.t.Error(err)
		return len(p), nil
	}
	if err := os.WriteFile(s.copy, b, 0o600); err != nil {
		s.t.Error(err)
	}
	f, err := store.Read(s.copy)
	if err != nil {
		s.t.Errorf("at %q: %v", p, err)
		return len(p), nil
	}
	defer f.Close()
	s.seen++
	if seq, _ := f.Head(); seq != s.seen || bytes.Count(p, []byte("\n")) != 1 {
		s.t.Errorf("%q is acknowledged in one piece when the file has %d entries", p, seq)
	}
	return len(p), nil
}

func TestAcknowledgedWhenDurable(t *testing.T) {
	h := newHouse(t)
	s := &spy{t: t, file: h.file("m.db"), copy: h.file("copy.db")}
	if code := h.callWith(context.Background(), strings.NewReader(begun), s, io.Discard, "run", s.file, "-"); code != 0 || s.seen != 4 {
		t.Errorf("exit %d after %d acknowledgements", code, s.seen)
	}
}

// broken is a standard output that cannot be written.
type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, os.ErrClosed }

func TestBrokenOutput(t *testing.T) {
	h := newHouse(t)
	var err bytes.Buffer
	if code := h.callWith(context.Background(), strings.NewReader(begun), broken{}, &err, "run", h.file("m.db"), "-"); code != 1 {
		t.Errorf("exit %d where nothing can be acknowledged", code)
	}
	for _, args := range []string{"show FILE", "show FILE --json", "log FILE", "verify FILE", "pack"} {
		call := strings.Fields(strings.ReplaceAll(args, "FILE", h.file("m.db")))
		if code := h.callWith(context.Background(), nil, broken{}, &err, call...); code != 1 {
			t.Errorf("%s exits %d where nothing can be printed", args, code)
		}
	}
}

// An interrupt ends a run that waits for a line; what was acknowledged is kept.
func TestInterrupt(t *testing.T) {
	h := newHouse(t)
	file := h.file("m.db")
	in, keys := io.Pipe()
	defer keys.Close()
	out, acks := io.Pipe()
	ctx, interrupt := context.WithCancel(context.Background())
	left := make(chan int)
	var err bytes.Buffer
	go func() { left <- h.callWith(ctx, in, acks, &err, "run", file, "-") }()
	io.WriteString(keys, "convene \"Interrupted\"\n")
	if _, err := out.Read(make([]byte, 100)); err != nil {
		t.Fatal(err)
	}
	interrupt()
	select {
	case code := <-left:
		if code != 130 {
			t.Errorf("an interrupted run exits %d", code)
		}
	case <-time.After(time.Minute):
		t.Fatal("an interrupted run goes on")
	}
	has(t, err.String(), "interrupted")
	if log := h.must("", "log", file); !regexp.MustCompile(`^1 .* convene "Interrupted"\n$`).MatchString(log) {
		t.Errorf("the record is %q", log)
	}
}

// While one has a meeting open, another is told so and gets nothing.
func TestOpenElsewhere(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Held" on 2026-05-14`)
	f, err := store.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { f.Close() })
	for _, args := range []string{"show FILE --json", "run FILE -", "log FILE", "verify FILE", "backup FILE copy.db"} {
		t.Run(args, func(t *testing.T) {
			t.Parallel() // each waits a moment for the file
			s := h.call("open\n", strings.Fields(strings.ReplaceAll(args, "FILE", file))...)
			if s.code != 4 || s.out != "" {
				t.Errorf("exit %d: %s", s.code, s.out)
			}
			has(t, s.err, "open in another window")
		})
	}
}

// The words of a seal are told where it is made, and are those that verify takes.
func TestSealIsToldWhereItIsMade(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`, "open", "close")
	for _, line := range []string{"seal 4 17", "approve-minutes"} {
		s := h.call(line+"\n", "run", file, "-")
		_, said, told := strings.Cut(s.err, "the seal: ")
		said, _, _ = strings.Cut(said, ";")
		if s.code != 0 || !told || len(strings.Fields(said)) != 8 {
			t.Fatalf("%s: %+v", line, s)
		}
		if s := h.call("", "verify", file, "--seal", said); s.code != 0 {
			t.Errorf("%s: %q is not its seal: %+v", line, said, s)
		}
	}
	if s := h.call("note \"x\"\n", "run", file, "-", "--dry-run"); strings.Contains(s.err, "the seal:") {
		t.Errorf("told where none is made: %+v", s)
	}
}

// Whoever types line by line sees no screen: who has the floor and who is next, what was taken back, and what a closed session decided, is
// told after the line that led to it.
func TestWhatALineLedToIsToldToWhoeverTypes(t *testing.T) {
	h := newHouse(t)
	said := h.call(`convene "On" on 2026-05-13
@18:00 arrive Ana Ben Cleo Dov
open
hand Ana
hand Ben
call
undo
call
in-camera on
move "That we pay." by Ana
second Ben
put no-objection
count 3 0
declare
`, "run", h.file("typed.db"), "-", "--plain").err
	for _, want := range []string{
		"next: Ana", "waits at place 2: Ben", "Ana has the floor", "undone: call", "Ana has the floor", "a closed session begins", "3 for, 0 against",
	} {
		_, behind, found := strings.Cut(said, want)
		if !found {
			t.Fatalf("%q is not told at its place:\n%s", want, said)
		}
		said = behind
	}
}

// Whoever types line by line sees no screen: what was decided is told in words. A script gets its lines alone.
func TestVerdictsAreToldToWhoeverTypes(t *testing.T) {
	const evening = `convene "On" on 2026-05-13
@18:00 headcount 20
open
move "That we meet." by Ana
second Ben
put
count 12 5
declare
no-action
elect "Clerk" seats 1
nominate Ana
nominate Ben
put
count Ana 8 Ben 4
declare
`
	h := newHouse(t)
	typed := h.call(evening, "run", h.file("typed.db"), "-", "--plain")
	has(t, typed.err, "motion 1 is carried", "12 for", "needs 9", "Ana")
	lacks(t, typed.err, "moves")
	script := h.call(evening, "run", h.file("script.db"), "-")
	lacks(t, script.err, "carried")
	if typed.out != script.out {
		t.Errorf("the lines are not the same:\n%s\n%s", typed.out, script.out)
	}
}

// With --json every line is answered by one object on standard output, the refused one too: programs read no sentence.
func TestRunAnswersInJSON(t *testing.T) {
	h := newHouse(t)
	path := h.put("m.script", "convene \"T\" on 2026-05-14\n@18:00\narrive Ana Ben\nopen\nmove \"That we strike.\" by Ana\nput\nsecond Ana\nsecond Ben\n")
	file := h.file("m.meeting")
	said := h.call("", "run", file, path, "--json", "--keep-going")
	if said.code != 1 || said.err != "" {
		t.Errorf("exit %d, beside it %q", said.code, said.err)
	}
	want := []string{
		`{"line":1,"entry":1,"said":"convene \"T\" on 2026-05-14","told":[]}`,
		`{"line":3,"entry":2,"said":"arrive Ana Ben","told":[`,
		`{"line":4,"entry":3,"said":"open","told":[]}`,
		`{"line":5,"entry":4,`,
		`{"line":6,"refused":"motion 1 `, `{"line":7,"refused":"`, `{"line":8,"entry":5,"said":"second Ben","told":[]}`,
	}
	lines := strings.Split(strings.TrimSpace(said.out), "\n")
	if len(lines) != len(want) {
		t.Fatalf("it answered\n%s", said.out)
	}
	for i, line := range lines {
		if !strings.HasPrefix(line, want[i]) {
			t.Errorf("answer %d is %s, want %s…", i, line, want[i])
		}
	}
	if !strings.HasSuffix(lines[4], `,"kind":"rule"}`) || !strings.HasSuffix(lines[5], `,"kind":"sense"}`) || !strings.Contains(lines[5], `"key":"second.own"`) {
		t.Errorf("the refusals are %s and %s", lines[4], lines[5])
	}
	if said = h.call("", "run", file, h.put("n.script", "second Ben\nclose\n"), "--json"); said.code != 1 || strings.Count(said.out, "\n") != 1 {
		t.Errorf("exit %d: %s", said.code, said.out)
	}
}
