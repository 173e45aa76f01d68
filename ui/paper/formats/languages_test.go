package formats

import (
	"os"
	"path/filepath"
	"testing"

	"stacktaker/assembly/minutes"
)

// TestMinutesInOtherLanguages writes the minutes of whole meetings in every language but English, whose files the other test has.
func TestMinutesInOtherLanguages(t *testing.T) {
	for _, name := range []string{"cafe", "branch", "floor"} {
		script := filepath.Join("testdata", name+".script")
		if _, err := os.Stat(script); err != nil {
			script = filepath.Join("..", "..", "..", "assembly", "minutes", script)
		}
		m := played(t, script)
		for _, language := range minutes.Languages() {
			if language == "en" {
				continue
			}
			t.Run(name+"."+language, func(t *testing.T) {
				got := written(t, Formats()[0], minutes.From(m, minutes.Options{
					SealWords: "canvas ribbon able orbit stone yellow dinner gate", SealHex: "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08",
					Program: "stacktaker 1.0", Language: language,
				}))
				golden(t, filepath.Join("testdata", "played", name+"."+language+".md"), got)
			})
		}
	}
}
