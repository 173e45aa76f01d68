package cli_test

import (
	"io"
	"os"
	"path/filepath"
	"runtime"
	"strings"
	"testing"

	"filippo.io/age"
)

// privateHouse is a house with a private meeting, closed and sealed, and the file with its passphrase.
func privateHouse(t *testing.T) (h *house, path, pass string) {
	t.Helper()
	h = newHouse(t)
	path = h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`, "open", "hand Anastasia", `member "Bo Li" section "Night"`,
		`note "ANASTASIA was late."`, "close", "seal 1 2 3")
	if err := os.RemoveAll(h.file("backups")); err != nil {
		t.Fatal(err)
	}
	pass = h.put("pass", "correct horse battery\r\nand a second line\n")
	h.must("", "passphrase", path, "--new-passphrase-file", pass)
	return h, path, pass
}

// Every command that reads a meeting reads a private one with its passphrase, and says what is missing without.
func TestPrivateMeeting(t *testing.T) {
	makesKeys(t)
	h, path, pass := privateHouse(t)
	wrong := h.put("wrong", "correct horse\n")
	before := h.content(path)
	lacks(t, before, "Anastasia", "Bo Li", "Depot 4")
	calls := [][]string{
		{"show", path},
		{"verify", path},
		{"log", path, "--json"},
		{"minutes", path, "-f", "md"},
		{"backup", path, h.file("b.meeting")},
		{"run", path, "-", "--dry-run"},
		{"members", "import", path, h.put("members.csv", "name\nZoe\n"), "--dry-run"},
		{"new", "--after", path, "--file", h.file("next.meeting")},
		{"run", path, "-"},
		{"doctor", path, "--force"},
	}
	for _, call := range calls {
		if s := h.call("", call...); s.code != 1 || s.out != "" {
			t.Errorf("%q without a passphrase: exit %d, %q", call, s.code, s.out)
		} else if has(t, s.err, path+" is private", "--passphrase-file"); strings.Count(s.err, "\n") != 1 {
			t.Errorf("%q: %s", call, s.err)
		}
		if len(call) > 2 || call[0] == "log" {
			continue // as the others
		}
		if s := h.call("", append(call, "--passphrase-file", wrong)...); s.code != 1 || s.out != "" {
			t.Errorf("%q with a wrong passphrase: exit %d, %q", call, s.code, s.out)
		} else if has(t, s.err, path+" is private, and this is not the passphrase"); strings.Count(s.err, "\n") != 1 {
			t.Errorf("%q: %s", call, s.err)
		}
	}
	if h.content(path) != before {
		t.Error("the file was changed")
	}
	has(t, h.must("", "--passphrase-file", pass, "minutes", path), "ANASTASIA was late")
	has(t, h.must(`note "later"`, "run", path, "-", "--passphrase-file", pass), "8 17:00 note")
	h.must("", "backup", path, h.file("b.meeting"), "--passphrase-file", pass)
	lacks(t, h.content(h.file("b.meeting")), "Anastasia", "later")
	has(t, h.must("", "verify", h.file("b.meeting"), "--passphrase-file", pass), "whole, sealed")
	h.must("", "new", "--after", path, "--file", h.file("next.meeting"), "--passphrase-file", pass)
	lacks(t, h.content(h.file("next.meeting")), "Depot", "Anastasia") // it is as private as the one before
	has(t, h.must("", "show", h.file("next.meeting"), "--passphrase-file", pass), "Depot 4", "meeting 2")
}

// A damaged private record is a damaged record: exit 3, and not a wrong passphrase.
func TestPrivateDamaged(t *testing.T) {
	makesKeys(t)
	h, path, pass := privateHouse(t)
	b := []byte(h.content(path))
	for place := len(b) - 100; place > 8192; place -= 300 {
		b[place] ^= 1
	}
	h.put("a.meeting", string(b))
	if s := h.call("", "verify", path, "--passphrase-file", pass); s.code != 3 || !strings.Contains(s.err, "damaged") {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
}

func TestPassphrase(t *testing.T) {
	makesKeys(t)
	h, path, pass := privateHouse(t)
	other := h.put("other", "another one, quite long\n")
	seal := h.must("", "verify", path, "--passphrase-file", pass)
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"passphrase", path}, 1, "is private"},
		{[]string{"passphrase", path, "--passphrase-file", pass}, 2, "--new-passphrase-file"},
		{[]string{"passphrase", path, "--passphrase-file", pass, "--new-passphrase-file", h.put("short", "1234567\n")}, 1, "too short"},
		{[]string{"passphrase", path, "--passphrase-file", pass, "--new-passphrase-file", h.put("empty", "\nsecond")}, 1, "no passphrase in its first line"},
		{[]string{"passphrase", path, "--passphrase-file", pass, "--new-passphrase-file", h.put("long", strings.Repeat("a", 2000))}, 1, "too long"},
		{[]string{"passphrase", path, "--passphrase-file", h.file("missing")}, 1, "no such file"},
		{[]string{"passphrase", path, "--passphrase-file", h.dir}, 1, "is a folder"},
		{[]string{"passphrase", path, "--passphrase-file", pass, "--open", "--new-passphrase-file", other}, 2, "say one of them"},
		{[]string{"passphrase", path, "correct horse battery"}, 2, "too much"},
	} {
		if s := h.call("", c.args...); s.code != c.code || !strings.Contains(s.err, c.says) || strings.Contains(s.err, "1234567") {
			t.Errorf("%q: exit %d: %s", c.args, s.code, s.err)
		}
	}
	h.must("", "passphrase", path, "--passphrase-file", pass, "--new-passphrase-file", other)
	if s := h.call("", "show", path, "--passphrase-file", pass); s.code != 1 {
		t.Errorf("the old passphrase: exit %d", s.code)
	}
	h.must("", "passphrase", path, "--passphrase-file", other, "--open")
	if got := h.must("", "verify", path); got != seal {
		t.Errorf("it verifies as\n%s\nand not\n%s", got, seal)
	}
	if s := h.call("", "passphrase", path, "--open"); s.code != 1 || !strings.Contains(s.err, "is not private") {
		t.Errorf("open already: exit %d: %s", s.code, s.err)
	}
}

// Others may not read the file with the passphrase, and it is said where they can. Accents are what they are, however
// they are typed.
func TestPassphraseFile(t *testing.T) {
	makesKeys(t)
	h, path, pass := privateHouse(t)
	composed, decomposed := h.put("nfc", "caf\u00e9 sans sucre"), h.put("nfd", "cafe\u0301 sans sucre")
	h.must("", "passphrase", path, "--passphrase-file", pass, "--new-passphrase-file", composed)
	if s := h.call("", "show", path, "--passphrase-file", decomposed); s.code != 0 || s.err != "" {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	if runtime.GOOS == "windows" {
		return
	}
	if err := os.Chmod(composed, 0o644); err != nil {
		t.Fatal(err)
	}
	if s := h.call("", "show", path, "--passphrase-file", composed); s.code != 0 || strings.Count(s.err, "chmod 600") != 1 {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
}

// A list tells of a private meeting that it is one, and what its name tells.
func TestListPrivate(t *testing.T) {
	makesKeys(t)
	h := newHouse(t)
	pass := h.put("pass", "correct horse battery")
	first := strings.TrimSpace(h.must("", "new", "Secret depot", "--private", "--new-passphrase-file", pass))
	lacks(t, h.content(first), "Secret", "convene")
	has(t, h.must("", "list"), "#1", "2026-05-14", "private")
	lacks(t, h.must("", "list"), "Secret")
	has(t, h.must("", "list", "--json"), `"private": true`, `"state": null`, `"problem": null`)
	has(t, h.must("", "show", "#1", "--passphrase-file", pass), "Secret depot")
	if s := h.call("", "new"); s.code != 1 || !strings.Contains(s.err, "is private") {
		t.Errorf("a title that only the last meeting knows: exit %d: %s", s.code, s.err)
	}
	h.must("", "new", "Depot 5", "--passphrase-file", pass) // the last one was not closed, so there is nothing to take over
	has(t, h.must("", "show", "#2"), "Depot 5", "meeting 2")
}

// What was written of somebody is listed before anything is done, and nothing is done without a yes.
func TestForget(t *testing.T) {
	h := newHouse(t)
	path := h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`, "open", "hand Anastasia", `member "Bo Li" section "Night"`,
		`member "Bo Lund"`, `note "ANASTASIA was late."`, `note "Nobody came."`, "close", "seal 1 2 3")
	seal := h.must("", "verify", path)
	before := h.content(path)
	listed := "entry 6  note \"ANASTASIA was late.\"\n"
	for _, c := range []struct {
		args []string
		code int
		out  string
		says string
	}{
		{[]string{"forget", path, "Anastasia"}, 2, listed, "--yes"},
		{[]string{"forget", path, "Bo", "--yes"}, 1, "", "could be Bo Li, Bo Lund"},
		{[]string{"forget", path, "Zoe", "--yes"}, 1, "", `nobody on the roll is called "Zoe"`},
		{[]string{"forget", path, "--yes"}, 2, "", "forget asks for the name on a terminal"},
	} {
		if s := h.call("", c.args...); s.code != c.code || s.out != c.out || !strings.Contains(s.err, c.says) {
			t.Errorf("%q: exit %d: %q, %s", c.args, s.code, s.out, s.err)
		}
	}
	if h.content(path) != before {
		t.Error("it was changed without a yes")
	}
	s := h.call("", "forget", path, "anast", "--yes")
	if s.code != 0 || s.out != listed {
		t.Errorf("exit %d: %q, %s", s.code, s.out, s.err)
	}
	has(t, s.err, "the name is forgotten", "backups")
	lacks(t, h.content(path), "Anastasia")
	has(t, h.content(path), "ANASTASIA was late.")
	if got := h.must("", "verify", path); got != seal {
		t.Errorf("it verifies as\n%s\nand not\n%s", got, seal)
	}
	for _, name := range []string{"Anastasia", "a member"} {
		if s := h.call("", "forget", path, name, "--yes"); s.code != 1 || !strings.Contains(s.err, "nobody") {
			t.Errorf("%s again: exit %d: %s", name, s.code, s.err)
		}
	}
	if s := h.call("", "forget", path, "Bo Li", "--yes"); s.code != 0 || s.out != "" || !strings.Contains(s.err, "nobody wrote the name") || !strings.Contains(s.err, "section") {
		t.Errorf("exit %d: %q, %s", s.code, s.out, s.err)
	}
}

// What is entrusted is opened by each of the officers, and is the file to the last bit.
func TestEntrust(t *testing.T) {
	h := newHouse(t)
	path := h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`, "open", "hand Anastasia")
	pass := h.put("pass", "not a key")
	one, two := officer(t), officer(t)
	want := h.content(path)
	keys := h.put("keys", "# the officers\n"+one.Recipient().String()+"\n"+two.Recipient().String()+"\n")
	for _, c := range []struct {
		args []string
		code int
		says string
	}{
		{[]string{"entrust", path}, 2, "two officers or more"},
		{[]string{"entrust"}, 2, "something is missing"},
		{[]string{"entrust", path, "--to", one.Recipient().String()}, 2, "two officers or more"},
		{[]string{"entrust", path, "--to", one.Recipient().String(), "--to", one.Recipient().String()}, 2, "two officers or more"},
		{[]string{"entrust", path, "--to", "age1nonsense", "--to", keys}, 2, "no public key of age"},
		{[]string{"entrust", path, "--to", h.file("missing")}, 2, "neither a public key"},
		{[]string{"entrust", path, "--to", one.String()}, 2, "was given a secret key"},
		{[]string{"entrust", path, "--to", pass, "--to", keys}, 1, "no list of public keys"},
		{[]string{"entrust", path, "--to", keys, "--remove"}, 2, "--yes"},
	} {
		if s := h.call("", c.args...); s.code != c.code || !strings.Contains(s.err, c.says) || strings.Contains(s.err, one.String()) {
			t.Errorf("%q: exit %d: %s", c.args, s.code, s.err)
		}
	}
	if h.content(path) != want {
		t.Fatal("the file was changed")
	}
	opens(t, path+".age", want, one, two)
	if s := h.call("", "entrust", path, "--to", keys); s.code != 1 || !strings.Contains(s.err, "--force") {
		t.Errorf("over another: exit %d: %s", s.code, s.err)
	}
	out := h.file("safe.age")
	h.must("", "entrust", path, "--to", one.Recipient().String(), two.Recipient().String(), "-o", out, "--remove", "--yes")
	opens(t, out, want, one, two)
	if _, err := os.Stat(path); !os.IsNotExist(err) {
		t.Errorf("the file is still there: %v", err)
	}
	if left, _ := filepath.Glob(h.file(".*")); len(left) > 0 {
		t.Errorf("left behind: %q", left)
	}
	if runtime.GOOS != "windows" {
		if info, err := os.Stat(out); err != nil || info.Mode() != 0o600 {
			t.Errorf("its mode is %v: %v", info.Mode(), err)
		}
	}
}

// Keys that quantum computers do not break go together, and not with others.
func TestEntrustHybrid(t *testing.T) {
	h := newHouse(t)
	path := h.meeting("a.meeting", `convene "Depot 4" on 2026-05-14`)
	one, err := age.GenerateHybridIdentity()
	if err != nil {
		t.Fatal(err)
	}
	two, err := age.GenerateHybridIdentity()
	if err != nil {
		t.Fatal(err)
	}
	h.must("", "entrust", path, "--to", one.Recipient().String(), "--to", two.Recipient().String())
	opens(t, path+".age", h.content(path), one, two)
	s := h.call("", "entrust", path, "--to", one.Recipient().String(), "--to", officer(t).Recipient().String(), "-o", h.file("b.age"))
	if s.code != 1 || !strings.Contains(s.err, "do not go together") {
		t.Errorf("exit %d: %s", s.code, s.err)
	}
	if _, err := os.Stat(h.file("b.age")); !os.IsNotExist(err) {
		t.Errorf("something was written: %v", err)
	}
}

func officer(t *testing.T) *age.X25519Identity {
	t.Helper()
	id, err := age.GenerateX25519Identity()
	if err != nil {
		t.Fatal(err)
	}
	return id
}

// opens fails unless each of the officers finds the same record in an encrypted file. Of a bbolt file the two beginnings
// may differ in which is the newer.
func opens(t *testing.T, path, want string, officers ...age.Identity) {
	t.Helper()
	for i, id := range officers {
		f, err := os.Open(path)
		if err != nil {
			t.Fatal(err)
		}
		r, err := age.Decrypt(f, id)
		if err != nil {
			t.Fatalf("officer %d: %v", i, err)
		}
		var b strings.Builder
		if _, err := io.Copy(&b, r); err != nil {
			t.Fatalf("officer %d: %v", i, err)
		}
		f.Close()
		if got := b.String(); len(got) < 8192 || got[8192:] != want[8192:len(got)] {
			t.Errorf("officer %d finds another file", i)
		}
	}
}
