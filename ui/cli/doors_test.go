package cli_test

import (
	"net"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"
)

// Nothing is written at what is no regular file, whatever the command and with --force too, and what is there stays. A socket of the
// test's own stands for every device: without the guard the machine's own would be replaced.
func TestNothingIsWrittenIntoADevice(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", evening...)
	device, target, link := h.file("device.md"), h.put("target.md", "mine"), h.file("link.md")
	if runtime.GOOS == "windows" {
		t.Skip("there not everybody may make a link, and there are no such devices")
	}
	if err := os.Symlink(target, link); err != nil {
		t.Fatal(err)
	}
	listens, err := net.Listen("unix", device)
	if err != nil {
		t.Fatal(err)
	}
	defer listens.Close()
	if is, err := os.Stat(device); err != nil || is.Mode().IsRegular() {
		t.Fatal(device, err)
	}
	damaged := h.put("damaged.db", strings.ReplaceAll(h.content(file), "convened", "convEned"))
	for _, place := range []string{device, link} {
		for _, args := range [][]string{
			{"minutes", file, "-f", "md", "-o", place},
			{"announce", file, "-f", "md", "-o", place},
			{"backup", file, place},
			{"doctor", damaged, "-o", place},
		} {
			for _, force := range []string{"", "--force"} {
				if force != "" {
					args = append(args, force)
				}
				s := h.call("", args...)
				if s.code == 0 || !strings.Contains(s.err, "nothing is written there") {
					t.Errorf("%q: %+v", args, s)
				}
			}
		}
	}
	if is, err := os.Stat(device); err != nil || is.Mode().IsRegular() {
		t.Fatalf("it is replaced: %v", err)
	}
	if to, err := os.Readlink(link); err != nil || to != target || h.content(target) != "mine" {
		t.Errorf("the link was written to: %v", err)
	}
}

// What is cited in an error is cut, and a file that is no pack is not cited at all.
func TestCitations(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Branch" on 2026-05-14`)
	secret := h.put("shadow", "root:*:19000:0:99999:7:::\ndaemon:*:19000\n")
	s := h.call("pack \""+secret+"\"\n", "run", file, "-")
	if s.code != 1 || strings.Contains(s.err, "root") || !strings.Contains(s.err, "is no pack of standing orders: line 1") {
		t.Errorf("%+v", s)
	}
	s = h.call("open\nsecond "+strings.Repeat("x", 5000)+"\nruling upheld\nrule "+strings.Repeat("y", 5000)+" 1\n", "run", file, "-", "--keep-going")
	if s.code != 1 || strings.Contains(s.err, strings.Repeat("x", 100)) || strings.Contains(s.err, strings.Repeat("y", 100)) {
		t.Errorf("cited in full: %d bytes", len(s.err))
	}
}

// What a call says is cut, too, wherever it is cited: a word in the place of a file, of a flag's value, of a name.
func TestCitationsOfTheCall(t *testing.T) {
	h := newHouse(t)
	file, long := h.meeting("m.db", `convene "Branch" on 2026-05-14`), strings.Repeat("x", 3000)
	for _, args := range [][]string{
		{long},
		{"show", file, long},
		{"minutes", file, "-f", long},
		{"minutes", file, "--names-found", long},
		{"search", long},
		{"forget", file, long, "--yes"},
		{"--lang", long, "list"},
		{"export", long},
		{"list", "--" + long},
		{"year", long},
		{"pack", long},
		{"new", "--on", long},
		{"show", file, "--at", long},
	} {
		s := h.call("", args...)
		if s.code == 0 || s.err == "" || strings.Contains(s.err, strings.Repeat("x", 100)) {
			t.Errorf("%.20q: exit %d, %d bytes: %.300s", args, s.code, len(s.err), s.err)
		}
	}
}

// Help that cannot be written is no success.
func TestHelpOnAFullDisk(t *testing.T) {
	full, err := os.OpenFile("/dev/full", os.O_WRONLY, 0)
	if err != nil {
		t.Skip("no /dev/full here")
	}
	defer full.Close()
	h := newHouse(t)
	for _, args := range [][]string{{"--help"}, {"run", "--help"}, {"help", "minutes"}, {"--version"}} {
		var said strings.Builder
		if code := h.callWith(t.Context(), strings.NewReader(""), full, &said, args...); code != 1 {
			t.Errorf("%q: exit %d, %s", args, code, said.String())
		}
	}
}

// The file of a private meeting does not tell its title, and neither do its backups.
func TestPrivateFileName(t *testing.T) {
	makesKeys(t)
	h := newHouse(t)
	passphrase := h.put("passphrase", "correct horse battery staple\n")
	got := strings.TrimSpace(h.must("", "new", "Zebulon Quux memorial", "--on", "2026-05-14", "--private", "--passphrase-file", passphrase))
	if filepath.Base(got) != "001-2026-05-14.meeting" {
		t.Errorf("it is called %s", got)
	}
}
