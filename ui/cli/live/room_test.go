package live

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"net"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/console"
	"stacktaker/ui/hub"
	"stacktaker/ui/room/window"
)

// inRuntime is a desk, and the folder in which its meetings listen.
func inRuntime(t *testing.T) (*env.Env, string) {
	t.Helper()
	d := newDesk(t)
	return d, filepath.Join(d.Getenv("XDG_RUNTIME_DIR"), "stacktaker")
}

// attached is what a window is sent, line by line.
func attached(t *testing.T, folder string) *bufio.Scanner {
	t.Helper()
	found, _ := filepath.Glob(filepath.Join(folder, "*"))
	if len(found) != 1 {
		t.Fatalf("in the runtime directory are %q", found)
	}
	conn, err := net.Dial("unix", found[0])
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { conn.Close() })
	fmt.Fprintln(conn, "stacktaker room 1")
	conn.SetReadDeadline(time.Now().Add(time.Minute))
	return bufio.NewScanner(conn)
}

// told waits for a line with a text.
func told(t *testing.T, lines *bufio.Scanner, text string) {
	t.Helper()
	for lines.Scan() {
		if strings.Contains(lines.Text(), text) {
			return
		}
	}
	t.Errorf("%s is not told: %v", text, lines.Err())
}

// saidAt gives lines to the hub of a meeting that is on the wall, at the time of the desk; they must be in order.
func saidAt(t *testing.T, d *env.Env, w *wall) func(lines ...string) {
	client := w.hub.Join()
	return func(lines ...string) {
		t.Helper()
		for _, line := range lines {
			if _, err := client.Do(hub.Command{Line: line, Stamp: assembly.Stamp{At: d.Now()}}); err != nil {
				t.Fatalf("%s: %v", line, err)
			}
		}
	}
}

// A meeting feeds room windows from its first line on, or from when it is opened again, until it is left.
func TestWallFeedsWindows(t *testing.T) {
	d, folder := inRuntime(t)
	l, err := anew(d)
	if err != nil {
		t.Fatal(err)
	}
	w := onWall(d, l)
	if found, _ := filepath.Glob(filepath.Join(folder, "*")); len(found) > 0 {
		t.Errorf("before there is a meeting there are %q", found)
	}
	w.watch(console.Shown{})
	say := saidAt(t, d, w)
	say(`convene "Windows"`)
	say("open")
	lines := attached(t, folder)
	told(t, lines, `"Title":"Windows"`)
	say("hand Ana")
	told(t, lines, `"Name":"Ana"`)
	w.watch(console.Shown{Blank: true})
	told(t, lines, `"blank":true`)
	w.watch(console.Shown{})
	say("close")
	say("seal 4 17")
	told(t, lines, `"Seal":["`+w.sealWords()[0]+`"`)
	if !w.gone().IsZero() {
		t.Error("a window that is there is gone")
	}
	var words bytes.Buffer
	d.Words = &words
	w.takeDown(d)
	for lines.Scan() { // what was on its way
	}
	if lines.Err() != nil || words.Len() > 0 {
		t.Errorf("after the end it goes on: %v; and is said %q", lines.Err(), words.String())
	}
	if found, _ := filepath.Glob(filepath.Join(folder, "*")); len(found) > 0 {
		t.Errorf("left behind: %q", found)
	}
	l.Close()

	l, err = begun(d, []string{l.Path()})
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	w = onWall(d, l)
	defer w.takeDown(d)
	told(t, attached(t, folder), `"Seal":["`+w.sealWords()[0]+`"`)
}

// Where no window can be fed the meeting goes on, and afterwards it is said.
func TestWallWithoutWindows(t *testing.T) {
	d, folder := inRuntime(t)
	if err := os.WriteFile(folder, nil, 0o600); err != nil { // a file where the folder would be
		t.Fatal(err)
	}
	l, err := anew(d)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	w := onWall(d, l)
	w.folders = []string{folder}
	saidAt(t, d, w)(`convene "Alone"`, "open", "hand Ana")
	w.watch(console.Shown{Blank: true})
	if !w.gone().IsZero() {
		t.Error("a window is gone that never was")
	}
	var words bytes.Buffer
	d.Words = &words
	w.takeDown(d)
	if !strings.Contains(words.String(), "no room window could be fed: "+folder) {
		t.Errorf("it is said: %q", words.String())
	}
}

// What is drawn on the wall is worked out once an entry, and is never an older one.
func TestWallDraws(t *testing.T) {
	d, _ := inRuntime(t)
	l, err := anew(d)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	w := onWall(d, l)
	defer w.takeDown(d)
	at := d.Now()
	d.Now = func() time.Time { return at }
	say := saidAt(t, d, w)
	drawn := func() string { return strings.Join(w.draw(l.Meeting(), at, 80, 24), "\n") }
	say(`convene "Depot"`, "open", "headcount 9", "hand Қadyr", "call")
	first := drawn()
	if !strings.Contains(first, "Қadyr") || drawn() != first {
		t.Errorf("drawn is\n%s", first)
	}
	if at = at.Add(time.Second); drawn() == first {
		t.Error("the clock stands")
	}
	say("done", `move "X." by Ana`, "second Ben", "put")
	before := drawn()
	w.watch(console.Shown{Asked: "against"})
	if drawn() == before || strings.Contains(drawn(), "Қadyr") {
		t.Errorf("when hands are asked is drawn\n%s", drawn())
	}
}

// The window needs a terminal, and a meeting that is there.
func TestRoomUsage(t *testing.T) {
	d, _ := inRuntime(t)
	d.In, d.Out = strings.NewReader(""), &bytes.Buffer{}
	for _, args := range [][]string{{"room"}, {"room", "a", "b"}, {"room", "--large"}} {
		if got := ranAs(t.Context(), args, env.Surroundings{
			In: d.In, Out: &bytes.Buffer{}, Err: &bytes.Buffer{}, Getenv: d.Getenv, Now: d.Now,
		}); got != env.ExitWrongUsage {
			t.Errorf("%q exits %d", args, got)
		}
	}
	if got := window.Folders(d.Getenv)[0]; !strings.HasSuffix(got, "stacktaker") {
		t.Errorf("meetings listen in %s", got)
	}
}

// A folder of meetings that was named is the only one whose meetings a window shows; the usual one is no such fence.
func TestRoomShowsTheFolderThatWasNamed(t *testing.T) {
	d, _ := inRuntime(t)
	usual, named := d.Getenv, ""
	d.Getenv = func(k string) string {
		if k == "STACKTAKER_DIR" {
			return named
		}
		return usual(k)
	}
	d.Dir = ""
	if m := shownMeetings(d); m.Only || m.Dir == "" {
		t.Errorf("where no folder is named it looks at %+v", m)
	}
	named = "branch"
	if m := shownMeetings(d); !m.Only || m.Dir != "branch" {
		t.Errorf("with STACKTAKER_DIR it looks at %+v", m)
	}
	d.Dir = "council"
	if m := shownMeetings(d); !m.Only || m.Dir != "council" {
		t.Errorf("with --dir it looks at %+v", m)
	}
}

// ranAs runs a command as the program does, and gives its exit code.
func ranAs(ctx context.Context, args []string, around env.Surroundings) int {
	d := env.New(args, around, ctx.Done())
	root := &cobra.Command{SilenceErrors: true, SilenceUsage: true}
	root.SetFlagErrorFunc(d.WrongFlag)
	d.LanguageFlag(root)
	root.AddCommand(RoomCommand(d), RunCommand(d))
	root.SetArgs(args)
	return d.Leave(root.ExecuteContext(ctx))
}
