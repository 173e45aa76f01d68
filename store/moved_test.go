package store

import (
	"fmt"
	"os"
	"testing"
)

// A file that is moved away while it is open takes nothing more until it is back.
func TestMoved(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, "open")
	away := f.Path() + ".away"
	if err := os.Rename(f.Path(), away); err != nil {
		t.Fatal(err)
	}
	for _, there := range []bool{false, true} {
		if there {
			if err := os.WriteFile(f.Path(), []byte("another"), 0o600); err != nil {
				t.Fatal(err)
			}
		}
		_, err := f.Do("hand Ana", v.stamp())
		if want := fmt.Sprintf("%s: not saved: %v", f.Path(), ErrMoved); err == nil || err.Error() != want || f.Meeting().Len() != 2 {
			t.Errorf("with another there %v: %v; the meeting has %d entries", there, err, f.Meeting().Len())
		}
	}
	if err := os.Rename(away, f.Path()); err != nil {
		t.Fatal(err)
	}
	v.say(t, f, "hand Ana")
}
