package cli_test

import (
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"stacktaker/ui/cli"
	"stacktaker/ui/cli/env"
)

// house is a home in which the program is called: a folder of its own, an environment, a clock.
type house struct {
	t   testing.TB
	dir string
	env map[string]string
	now time.Time
	// program is how it was started, "" for its own name.
	program string
	fonts   []string // the folders of the computer's fonts
}

func newHouse(t testing.TB) *house {
	t.Helper()
	dir := t.TempDir()
	return &house{
		t: t, dir: dir, env: map[string]string{"STACKTAKER_DIR": filepath.Join(dir, "meetings")},
		now: time.Date(2026, 5, 14, 17, 0, 0, 0, time.FixedZone("", 2*60*60)),
	}
}

// file is the path of a file in the house.
func (h *house) file(name string) string { return filepath.Join(h.dir, name) }

// put writes a file into the house and gives its path.
func (h *house) put(name, content string) string {
	h.t.Helper()
	if err := os.WriteFile(h.file(name), []byte(content), 0o600); err != nil {
		h.t.Fatal(err)
	}
	return h.file(name)
}

// makesKeys leaves out of a short run, as the one under the race detector, a test that makes keys of passphrases: that is slow on purpose, and
// there is nothing to race in it.
func makesKeys(t *testing.T) {
	t.Helper()
	if testing.Short() {
		t.Skip("making keys of passphrases takes long")
	}
}

// said is what a call of the program came to.
type said struct {
	code     int
	out, err string
}

// call calls the program with lines on its standard input.
func (h *house) call(in string, args ...string) said {
	h.t.Helper()
	var out, err bytes.Buffer
	code := h.callWith(context.Background(), strings.NewReader(in), &out, &err, args...)
	return said{code, out.String(), err.String()}
}

func (h *house) callWith(ctx context.Context, in io.Reader, out, err io.Writer, args ...string) int {
	return cli.Main(ctx, args, env.Surroundings{
		In: in, Out: out, Err: err, Version: "1.2.3", Program: h.program, Fonts: h.fonts,
		Getenv: func(key string) string { return h.env[key] },
		Now:    func() time.Time { return h.now },
	})
}

// must calls the program, which must do what it is asked.
func (h *house) must(in string, args ...string) string {
	h.t.Helper()
	s := h.call(in, args...)
	if s.code != 0 {
		h.t.Fatalf("%s: exit %d: %s", strings.Join(args, " "), s.code, s.err)
	}
	return s.out
}

// meeting makes a meeting's file of lines.
func (h *house) meeting(name string, lines ...string) string {
	h.t.Helper()
	h.must(strings.Join(lines, "\n")+"\n", "run", h.file(name), "-")
	return h.file(name)
}

// made is the file of a meeting that a call of the program makes.
func (h *house) made(args ...string) string {
	h.t.Helper()
	return strings.TrimSpace(h.must("", args...))
}

// files lists everything in the house.
func (h *house) files() string {
	h.t.Helper()
	var found []string
	err := filepath.WalkDir(h.dir, func(path string, _ os.DirEntry, err error) error {
		found = append(found, strings.TrimPrefix(path, h.dir))
		return err
	})
	if err != nil {
		h.t.Fatal(err)
	}
	return strings.Join(found, "\n")
}

// content is what stands in a file.
func (h *house) content(path string) string {
	h.t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		h.t.Fatal(err)
	}
	return string(b)
}

// has makes sure that every text stands in what was said.
func has(t testing.TB, said string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if !strings.Contains(said, text) {
			t.Errorf("%q is not in:\n%s", text, said)
		}
	}
}

// lacks makes sure that no text stands in what was said.
func lacks(t testing.TB, said string, texts ...string) {
	t.Helper()
	for _, text := range texts {
		if strings.Contains(said, text) {
			t.Errorf("%q is in:\n%s", text, said)
		}
	}
}
