package minutes_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// TestTreesOfAudiences compares what people outside read of two long meetings, and the papers beside the minutes.
func TestTreesOfAudiences(t *testing.T) {
	with := func(a minutes.Audience) func(*assembly.Meeting) minutes.Document {
		return func(m *assembly.Meeting) minutes.Document {
			o := sealed()
			o.For, o.Names = a, true
			return minutes.From(m, o)
		}
	}
	papers := map[string]func(*assembly.Meeting) minutes.Document{
		"circulation": with(minutes.Circulation),
		"notice":      with(minutes.Notice),
		"names":       with(minutes.Members),
		"announce":    func(m *assembly.Meeting) minutes.Document { return minutes.Announce(m, sealed()) },
		"bulletin":    func(m *assembly.Meeting) minutes.Document { return minutes.Bulletin(m, sealed()) },
	}
	for script, kinds := range map[string][]string{
		"branch":    {"circulation", "notice", "bulletin"},
		"procedure": {"circulation", "names", "notice"},
		"council":   {"circulation", "announce", "notice"},
	} {
		m := played(t, filepath.Join("testdata", script+".script"))
		for _, kind := range kinds {
			t.Run(script+"/"+kind, func(t *testing.T) {
				got := dump(papers[kind](m))
				path := filepath.Join("testdata", script+"."+kind+".tree")
				if *update {
					if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
						t.Fatal(err)
					}
				}
				want, err := os.ReadFile(path)
				if err != nil {
					t.Fatal(err)
				}
				if !bytes.Equal([]byte(got), want) {
					t.Errorf("the tree differs from %s; got:\n%s", path, got)
				}
			})
		}
	}
}
