package store

import (
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

// What a crash left behind goes after a day; whatever else is there stays.
func TestSweep(t *testing.T) {
	folder := Folder{Dir: t.TempDir()}
	now := time.Now()
	old := now.Add(-25 * time.Hour)
	put := func(name string, at time.Time) string {
		path := filepath.Join(folder.Dir, name)
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(path, []byte("half"), 0o600); err != nil {
			t.Fatal(err)
		}
		if err := os.Chtimes(path, at, at); err != nil {
			t.Fatal(err)
		}
		return path
	}
	put(".a.meeting.new-123", old)
	put("backups/.a.at-3.meeting.new-456", old)
	var stay []string
	for name, at := range map[string]time.Time{
		".b.meeting.new-1": now.Add(-time.Hour), "a.meeting": old, ".hidden": old, "a.new-7": old, ".new-7": old, ".a.new-x": old,
		".locked.meeting.new-9": old,
	} {
		put(name, at)
		stay = append(stay, name)
	}
	locked, err := os.Open(filepath.Join(folder.Dir, ".locked.meeting.new-9"))
	if err != nil {
		t.Fatal(err)
	}
	defer locked.Close()
	if !tryLock(locked) {
		t.Fatal("it cannot be locked")
	}
	folder.Sweep(now)
	slices.Sort(stay)
	if got := within(t, folder.Dir); !slices.Equal(got, append(stay, "backups")) {
		t.Errorf("there are %q, and should be %q and backups", got, stay)
	}
	if got := within(t, filepath.Join(folder.Dir, "backups")); len(got) > 0 {
		t.Errorf("in backups there are %q", got)
	}
}
