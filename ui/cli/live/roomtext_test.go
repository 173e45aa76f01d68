package live

import (
	"bufio"
	"bytes"
	"context"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"stacktaker/ui/cli/env"
)

// inText runs room --text with more words, and gives the lines that it prints, and its exit code once it ends.
func inText(t *testing.T, ctx context.Context, d *env.Env, more ...string) (lines *bufio.Scanner, words *bytes.Buffer, code <-chan int) {
	t.Helper()
	from, to := io.Pipe()
	ended, words := make(chan int, 1), &bytes.Buffer{}
	go func() {
		ended <- ranAs(ctx, append([]string{"room", "--text"}, more...), env.Surroundings{
			In: strings.NewReader(""), Out: to, Err: words, Getenv: d.Getenv, Now: d.Now,
		})
		to.Close()
	}()
	return bufio.NewScanner(from), words, ended
}

// Without a terminal a meeting is told in sentences as it goes on, in the language that is asked for; when it is closed and its screens
// are left, that ends.
func TestRoomInText(t *testing.T) {
	d, _ := inRuntime(t)
	l, err := anew(d)
	if err != nil {
		t.Fatal(err)
	}
	defer l.Close()
	w := onWall(d, l)
	say := saidAt(t, d, w)
	say(`convene "Depot 4"`)
	say("open")
	lines, words, code := inText(t, t.Context(), d, "--lang", "de", l.Path())
	hears := func(want string) {
		t.Helper()
		for lines.Scan() {
			if strings.Contains(lines.Text(), want) {
				return
			}
		}
		t.Errorf("%q is not told: %v", want, lines.Err())
	}
	hears("die Versammlung: Depot 4")
	say("hand Ana")
	hears("als Nächstes: Ana")
	say("call")
	hears("Ana hat das Wort")
	say("done")
	say("close")
	hears("die Versammlung ist geschlossen")
	say("seal 4 17")
	hears("die Aufzeichnung ist versiegelt: ")
	w.takeDown(d)
	for lines.Scan() {
		t.Errorf("after the end is told %q", lines.Text())
	}
	if got := <-code; got != env.ExitDone || words.Len() > 0 {
		t.Errorf("it exits %d, and says %q", got, words)
	}
}

// Where no meeting runs that is said once, and Ctrl+C ends it as interrupted.
func TestRoomInTextWaits(t *testing.T) {
	d, _ := inRuntime(t)
	ctx, stop := context.WithCancel(t.Context())
	lines, _, code := inText(t, ctx, d)
	if !lines.Scan() || lines.Text() != "not connected; it goes on by itself once the meeting runs" {
		t.Errorf("told is %q", lines.Text())
	}
	stop()
	for lines.Scan() {
		t.Errorf("afterwards is told %q", lines.Text())
	}
	if got := <-code; got != env.ExitInterrupted {
		t.Errorf("it exits %d", got)
	}
}

// The room window takes the themes that there are, by their names.
func TestThemes(t *testing.T) {
	var names []string
	for _, name := range []string{"dark", "light", "contrast", "plain"} {
		th, err := themeNamed(name)
		if err != nil {
			t.Error(err)
		}
		names = append(names, th.Name)
	}
	if !slices.Equal(names, []string{"dark", "light", "contrast", "plain"}) {
		t.Errorf("the themes are %q", names)
	}
	if th, err := themeNamed(""); err != nil || th.Name != "" {
		t.Errorf("without a name it is %q: %v", th.Name, err)
	}
	d, _ := inRuntime(t)
	var words bytes.Buffer
	code := ranAs(t.Context(), []string{"room", "--theme", "pink"}, env.Surroundings{
		In: strings.NewReader(""), Out: &bytes.Buffer{}, Err: &words, Getenv: d.Getenv, Now: d.Now,
	})
	if code != env.ExitWrongUsage || !strings.Contains(words.String(), `--theme "pink" is no theme; there are: dark, light, contrast, plain`) {
		t.Errorf("it exits %d, and says %q", code, words.String())
	}
}

// Lines that are said one after the other, without the screens, are shown to the room too.
func TestRunFeedsRoomWindows(t *testing.T) {
	d, _ := inRuntime(t)
	said, say := io.Pipe()
	ran := make(chan int, 1)
	file := filepath.Join(t.TempDir(), "a.meeting")
	go func() {
		ran <- ranAs(t.Context(), []string{"run", file, "-", "--plain"}, env.Surroundings{
			In: said, Out: io.Discard, Err: io.Discard, Getenv: d.Getenv, Now: d.Now,
		})
	}()
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	lines, _, code := inText(t, ctx, d)
	for _, step := range []struct{ line, told string }{
		{`convene "Depot 4"`, "the meeting: Depot 4"},
		{"hand Ana", ""},
		{"open\nhand Ana", "next: Ana"},
		{"call", "Ana has the floor"},
		{"close", "the meeting is closed"},
		{"seal 4 17", "the record is sealed: "},
	} {
		fmt.Fprintln(say, step.line)
		for step.told != "" && lines.Scan() && !strings.Contains(lines.Text(), step.told) {
		}
		if step.told != "" && !strings.Contains(lines.Text(), step.told) {
			t.Errorf("after %q is not told %q", step.line, step.told)
		}
	}
	say.Close()
	if !lines.Scan() || !strings.HasPrefix(lines.Text(), "not connected") {
		t.Errorf("after the end is told %q", lines.Text())
	}
	stop()
	for lines.Scan() {
		t.Errorf("afterwards is told %q", lines.Text())
	}
	if got, told := <-ran, <-code; got != env.ExitFailed || told != env.ExitInterrupted { // one line was refused
		t.Errorf("run exits %d, and what tells of it %d", got, told)
	}
}

// Where no file is named the sentences go on with the next meeting, as a window does.
func TestRoomInTextGoesOn(t *testing.T) {
	d, _ := inRuntime(t)
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	lines, _, code := inText(t, ctx, d)
	hears := func(want string) {
		t.Helper()
		for lines.Scan() {
			if lines.Text() == want {
				return
			}
		}
		t.Errorf("%q is not told: %v", want, lines.Err())
	}
	for _, title := range []string{"Depot 4", "Depot 5"} {
		l, err := anew(d)
		if err != nil {
			t.Fatal(err)
		}
		w := onWall(d, l)
		say := saidAt(t, d, w)
		say(`convene "` + title + `" on 2026-05-14`)
		hears("the meeting: " + title + ", 2026-05-14")
		say("open")
		say("close")
		w.takeDown(d)
		l.Close()
		hears("not connected; it goes on by itself once the meeting runs")
	}
	stop()
	for lines.Scan() {
		t.Errorf("afterwards is told %q", lines.Text())
	}
	if got := <-code; got != env.ExitInterrupted {
		t.Errorf("it exits %d", got)
	}
}
