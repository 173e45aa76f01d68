package rescue_test

import (
	"bytes"
	"os"
	"path/filepath"
	"testing"

	"stacktaker/store"
	"stacktaker/store/record"
)

// FuzzRescue rescues from any bytes, and from changes to a whole file as FuzzOpen of package store does.
func FuzzRescue(f *testing.F) {
	whole, _ := small(f)
	for _, seed := range [][]byte{{}, []byte("Minutes of a meeting"), whole[:8192], whole} {
		f.Add(false, seed)
	}
	for place := 0; place < len(whole); place += record.PageSize / 2 {
		f.Add(true, []byte{byte(place >> 16), byte(place >> 8), byte(place), 1, 0, 0, byte(record.HeaderSize + 16), 3})
	}
	folder := f.TempDir()
	path, dest := filepath.Join(folder, "damaged"), filepath.Join(folder, "saved")
	f.Fuzz(func(t *testing.T, changes bool, b []byte) {
		if changes {
			b = changed(whole, b)
		}
		if err := os.WriteFile(path, b, 0o600); err != nil {
			t.Fatal(err)
		}
		os.Remove(dest)
		_, err := store.Rescue(path, dest)
		if now, _ := os.ReadFile(path); !bytes.Equal(now, b) {
			t.Error("the damaged file was changed")
		}
		if err != nil {
			if !known(err) {
				t.Errorf("%v", err)
			}
			return
		}
		if _, err := store.Verify(dest); err != nil {
			t.Errorf("what was rescued is no record: %v", err)
		}
	})
}
