package store

import (
	"errors"
	"io/fs"
	"path/filepath"
	"slices"
	"testing"
)

func TestBackup(t *testing.T) {
	v := &evening{}
	f := v.convene(t)
	v.say(t, f, debate()...)
	folder := t.TempDir()
	path := filepath.Join(folder, "copy.meeting")
	if err := f.Backup(path); err != nil {
		t.Fatal(err)
	}
	saved := f.Meeting().Len()
	v.say(t, f, sealing()...)
	if err := f.Backup(path); !errors.Is(err, fs.ErrExist) {
		t.Errorf("over another: %v", err)
	}
	if err := f.Backup(filepath.Join(folder, "nowhere", "copy.meeting")); !errors.Is(err, fs.ErrNotExist) {
		t.Errorf("in a folder that is not there: %v", err)
	}
	if got := within(t, folder); !slices.Equal(got, []string{"copy.meeting"}) {
		t.Errorf("there are %q", got)
	}
	copied := open(t, path)
	past, err := f.Meeting().Until(saved)
	if err != nil {
		t.Fatal(err)
	}
	same(t, past, copied.Meeting())
	v.say(t, copied, "close")
	closeFile(t, copied)
	if _, err := Verify(path); err != nil {
		t.Error(err)
	}
	closeFile(t, f)

	looked, err := Read(f.Path())
	if err != nil {
		t.Fatal(err)
	}
	defer looked.Close()
	again := filepath.Join(folder, "again.meeting")
	if err := looked.Backup(again); err != nil {
		t.Errorf("of a file that is only read: %v", err)
	}
	same(t, f.Meeting(), open(t, again).Meeting())
}
