package cli_test

import (
	"bytes"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// sealedEvening is a whole meeting, to its seal.
func sealedEvening(h *house, name string) string {
	return h.meeting(name, `convene "Depot 4" on 2026-05-14`, "@18:00 open", "hand Ana", "hand Ben", "call", "call", "done",
		`note "The canteen was cold."`, "close", "seal 4 17 2")
}

// sealOf is the eight words that verify tells.
func sealOf(h *house, file string) string {
	h.t.Helper()
	return strings.Split(h.must("", "verify", file), "\n")[1]
}

func TestDoctorOfWhole(t *testing.T) {
	h := newHouse(t)
	file := sealedEvening(h, "a.meeting")
	before := h.files()
	if s := h.call("", "doctor", file); s.code != 0 || s.out != "nothing is wrong with it: whole, sealed, entries 10\n" {
		t.Errorf("%+v", s)
	}
	if h.files() != before {
		t.Errorf("a whole file is rescued:\n%s", h.files())
	}
}

// A file whose beginning is gone is rescued whole, seal and all, and the damaged one stays as it is.
func TestDoctorRescues(t *testing.T) {
	h := newHouse(t)
	file := sealedEvening(h, "a.meeting")
	seal, log := sealOf(h, file), h.must("", "log", file)
	damaged := []byte(h.content(file))
	clear(damaged[:8192])
	h.put("a.meeting", string(damaged))
	s := h.call("", "doctor", file)
	if s.code != 3 || s.out != file+".rescued\n" {
		t.Errorf("%+v", s)
	}
	has(t, s.err, file+" is damaged: its beginning is lost", "rescued: 10 of 10 entries", "the chain proves all that was rescued", "names: 2 of 2", "the seal is among it: "+seal)
	if h.content(file) != string(damaged) {
		t.Error("the damaged file was changed")
	}
	if sealOf(h, file+".rescued") != seal || h.must("", "log", file+".rescued") != log {
		t.Error("what was rescued is another record")
	}
	has(t, h.call("", "doctor", file).err, "is there already, and is not overwritten without --force")
	if s := h.call("", "doctor", file, "--force"); s.code != 3 {
		t.Errorf("%+v", s)
	}
	if s := h.call("", "doctor", file, "-o", h.file("saved")); s.code != 3 || s.out != h.file("saved")+"\n" {
		t.Errorf("%+v", s)
	}
}

// Of a file of which a part is lost it is said what, and how certain the rest is.
func TestDoctorTellsWhatIsLost(t *testing.T) {
	h := newHouse(t)
	file := sealedEvening(h, "a.meeting")
	whole := h.content(file)
	changed := func(old, now string) said {
		t.Helper()
		h.put("b.meeting", strings.ReplaceAll(whole, old, now))
		os.Remove(h.file("b.meeting.rescued"))
		s := h.call("", "doctor", h.file("b.meeting"))
		if s.code != 3 {
			t.Errorf("%+v", s)
		}
		return s
	}
	has(t, changed(`"verb":"note"`, `"verb":note"x`).err, "rescued: 7 of 10 entries, up to 2026-05-14 18:00", "lost: entry 8\n", "nothing is left that proves them",
		"it was not saved", "9  2026-05-14 18:00:00  close\n10  2026-05-14 18:00:00  seal 4 17 2\n")
	has(t, changed("canteen", "kitchen").err, "rescued: 10 of 10", "one is not as it was written, and nothing tells which", "its seal would be: ")
	has(t, changed(`"name":"Ben"`, `"name":"Bob"`).err, "rescued: 10 of 10", `names: 1 of 2; the others are lost, and read "a member"`)
	has(t, changed(`"seq":1,`, `"sex":1,`).err, "damaged at entry 1", `8  2026-05-14 18:00:00  note "The canteen was cold."`, `3  2026-05-14 18:00:00  hand "Ana"`, "nothing can be rescued")
}

// A rescued file says that it is one wherever its record is told, and its seal is the one that was read out only where the chain
// proves it.
func TestRescuedFileSaysSo(t *testing.T) {
	h := newHouse(t)
	file := sealedEvening(h, "a.meeting")
	seal, whole := sealOf(h, file), h.content(file)
	saved := func(name, old, now string) string {
		t.Helper()
		h.put("damaged", strings.ReplaceAll(whole, old, now))
		if s := h.call("", "doctor", h.file("damaged"), "-o", h.file(name)); s.code != 3 {
			t.Fatalf("%+v", s)
		}
		return h.file(name)
	}
	proved := saved("proved.meeting", `"name":"Ben"`, `"name":"Bob"`)
	s := h.call("", "verify", proved)
	has(t, s.err, "put together of a damaged one: 10 of 10 entries; the chain proves all that was rescued", "of 1 of 2 people the name was lost")
	if strings.Contains(s.err, "forgotten") {
		t.Errorf("a lost name is told as forgotten: %s", s.err)
	}

	changed := saved("changed.meeting", "canteen", "kitchen")
	s = h.call("", "verify", changed)
	if s.code != 3 || strings.Contains(s.out, "whole, sealed") {
		t.Errorf("%+v", s)
	}
	has(t, s.out, "not known to be what was sealed", "if these are the words that were read out")
	minutes := h.must("", "minutes", changed)
	has(t, minutes, "Put together of a damaged file: 10 of 10 entries are in it.", "One of these is not as it was written", "Nothing proves that what stands before it is as it was")
	if strings.Contains(minutes, "The seal in English words") {
		t.Errorf("the minutes say that a seal was read out which nobody read:\n%s", minutes)
	}
	has(t, h.must("", "list", "--dir", h.dir), "sealed, rescued")

	clear := []byte(whole)
	for i := range 8192 {
		clear[i] = 0
	}
	h.put("damaged", string(clear))
	h.call("", "doctor", h.file("damaged"), "-o", h.file("all.meeting"))
	if s := h.call("", "verify", h.file("all.meeting"), "--seal", seal); s.code != 0 || !strings.HasPrefix(s.out, "whole, sealed\n") {
		t.Errorf("%+v", s)
	}
	has(t, h.must("", "minutes", h.file("all.meeting")), "The seal in English words: **"+seal, "The chain proves that they are as they were written.")
}

func TestDoctorOfWhatIsNoMeeting(t *testing.T) {
	h := newHouse(t)
	for path, says := range map[string]string{
		h.put("text", "Minutes, typed."):                       "is not a meeting's file",
		h.put("zeros", string(bytes.Repeat([]byte{0}, 32768))): "holds nothing but zeros, and is not a meeting's file",
		h.put("empty", ""):                                     "is empty, not a meeting's file",
		h.dir:                                                  "is a folder, not a meeting's file",
		h.file("missing"):                                      "is not there",
	} {
		s := h.call("", "doctor", path)
		if s.code != 1 || s.out != "" || s.err != "stacktaker: "+path+" "+strings.TrimPrefix(says, " ")+"\n" && !strings.HasSuffix(s.err, says+"\n") {
			t.Errorf("%s: %+v", path, s)
		}
		if _, err := os.Lstat(path + ".rescued"); err == nil {
			t.Errorf("%s: there is a rescued file", path)
		}
	}
}

// At every recess and at the close a copy is put into backups, which no list sees.
func TestBackupsAtRecessAndClose(t *testing.T) {
	h := newHouse(t)
	file := strings.TrimSpace(h.must("", "new", "Depot 4", "--on", "2026-05-14"))
	h.must("@18:00 open\nrecess 5m\n@+5m resume\nclose\nundo\nclose\n", "run", file, "-")
	name := strings.TrimSuffix(filepath.Base(file), ".meeting")
	has(t, h.files(), "/backups/"+name+".at-3.meeting", "/backups/"+name+".at-5.meeting", "/backups/"+name+".at-7.meeting")
	if n := strings.Count(h.files(), "backups/"); n != 3 {
		t.Errorf("there are %d backups:\n%s", n, h.files())
	}
	has(t, h.must("", "show", filepath.Join(filepath.Dir(file), "backups", name+".at-3.meeting")), "Depot 4")
	if list := h.must("", "list"); strings.Count(list, "Depot 4") != 1 {
		t.Errorf("the backups are listed:\n%s", list)
	}
	if got := strings.TrimSpace(h.must("", "verify", "#1")); !strings.HasPrefix(got, "whole") {
		t.Errorf("#1 is %s", got)
	}
}

// A backup that fails is told, and stops nothing.
func TestBackupThatFails(t *testing.T) {
	h := newHouse(t)
	h.put("backups", "a file stands where the folder should be")
	file := h.file("a.meeting")
	s := h.call("convene \"Depot 4\"\nopen\nrecess 5m\nresume\nclose\n", "run", file, "-")
	if s.code != 0 || strings.Count(s.out, "\n") != 5 || strings.Count(s.err, "its backup is not") != 2 {
		t.Errorf("%+v", s)
	}
}

// Where something else writes in the folder, it is said before anything is.
func TestSharedFolder(t *testing.T) {
	h := newHouse(t)
	if err := os.Mkdir(h.file("Dropbox"), 0o700); err != nil {
		t.Fatal(err)
	}
	file := h.meeting("Dropbox/a.meeting", `convene "Depot 4"`)
	has(t, h.call("", "doctor", file).err, file+" lies in a folder that Dropbox copies")
}
