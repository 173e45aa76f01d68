package store

import (
	"os"
	"path/filepath"
	"testing"
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
