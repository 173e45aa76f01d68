package cli_test

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "write what is expected of the files of every format anew; read it before it is kept")

// formats are the files of every format that was released, with the seal that their rooms wrote down.
func formats() map[string]string {
	return map[string]string{
		"format-1": "security test subway own column salute torch gift",
		"mended-1": "erode trim advice muscle sword mind motor clip",
	}
}

// A file of every format opens, is verified by the seal that was read out then, tells the same state and the same
// minutes, and can be gone on with.
func TestFormats(t *testing.T) {
	for name, seal := range formats() {
		t.Run(name, func(t *testing.T) {
			h := newHouse(t)
			kept := filepath.Join("..", "..", "store", "testdata", name)
			whole, err := os.ReadFile(kept + ".meeting")
			if err != nil {
				t.Fatal(err)
			}
			file := h.put(name+".meeting", string(whole))
			if s := h.call("", "verify", file, "--seal", seal); s.code != 0 {
				t.Errorf("verify: %+v", s)
			}
			for ending, args := range map[string][]string{".json": {"show", "--json", file}, ".md": {"minutes", file}} {
				got := h.must("", args...)
				if *update {
					if err := os.WriteFile(kept+ending, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(kept + ending)
				if err != nil {
					t.Fatal(err)
				}
				if got != string(want) {
					t.Errorf("%s is\n%s\nand not\n%s", ending, got, want)
				}
			}
			if log := h.must("", "log", file); strings.Count(log, "\n") < 50 {
				t.Errorf("the log is\n%s", log)
			}
			if now := h.content(file); !bytes.Equal([]byte(now), whole) {
				t.Error("looking changed the file")
			}
			h.must("note \"Years later.\"\n", "run", file, "-")
			if s := h.call("", "verify", file, "--seal", seal); s.code != 0 {
				t.Errorf("after it went on: %+v", s)
			}
		})
	}
}
