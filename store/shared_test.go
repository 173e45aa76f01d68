package store

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"
)

func TestShared(t *testing.T) {
	top := t.TempDir()
	if where := Shared(filepath.Join(top, "a.meeting")); !where.Empty() {
		t.Skipf("these tests run in %s themselves", where)
	}
	for folder, want := range map[string]string{
		"Dropbox": "Dropbox", "dropbox/meetings/2026": "Dropbox", "OneDrive - Union": "OneDrive", "Dropbox (Branch)": "Dropbox",
		"Library/Mobile Documents/x": "iCloud", "Nextcloud": "Nextcloud", "Dropboxes": "", "my dropbox notes": "", "plain": "",
	} {
		path := filepath.Join(top, folder)
		if err := os.MkdirAll(path, 0o700); err != nil {
			t.Fatal(err)
		}
		if got := copier(path); filepath.Base(folder) == folder && got != want {
			t.Errorf("%s is copied by %q, not by %q", folder, got, want)
		}
		if got := told(Shared(filepath.Join(path, "a.meeting"))); want == "" && got != "" || want != "" && got != "a folder that "+want+" copies" {
			t.Errorf("%s is %q", folder, got)
		}
	}
	marked := filepath.Join(top, "anything", "below")
	if err := os.MkdirAll(filepath.Join(top, "anything", ".stfolder"), 0o700); err != nil {
		t.Fatal(err)
	}
	if got := told(Shared(filepath.Join(marked, "a.meeting"))); got != "a folder that Syncthing copies" {
		t.Errorf("a folder with a marker above it is %q", got)
	}
}

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

// Whoever has a file open is told where the system knows it.
func TestHolder(t *testing.T) {
	f := (&evening{}).convene(t)
	pid, program, known := Holder(f.Path())
	if _, err := os.Stat("/proc/locks"); err != nil {
		if known {
			t.Errorf("%d %s is known", pid, program)
		}
		return
	}
	if !known || pid != os.Getpid() || program == "" {
		t.Errorf("it is held by %d (%s), %v", pid, program, known)
	}
	closeFile(t, f)
	if pid, _, known := Holder(f.Path()); known {
		t.Errorf("nobody has it open, and it is held by %d", pid)
	}
}

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
