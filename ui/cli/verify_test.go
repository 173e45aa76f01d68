package cli_test

import (
	"os"
	"regexp"
	"strings"
	"testing"
)

// seal finds the line of eight words.
func seal(t *testing.T, said string) string {
	t.Helper()
	found := regexp.MustCompile(`(?m)^([a-z]+ ){7}[a-z]+$`).FindString(said)
	if found == "" {
		t.Fatalf("no eight words stand in %q", said)
	}
	return found
}

func TestVerify(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Seal" on 2026-05-14`, "@18:00", "open")
	if got := h.must("", "verify", file); got != "whole, not sealed\nentries 2\n" {
		t.Errorf("of an open meeting it says %q", got)
	}
	h.must("close\nseal 4 17\n", "run", file, "-")
	got := h.must("", "verify", file)
	has(t, got, "whole, sealed\n", "entries 4, the seal is number 4, nothing was entered after it\n")
	lacks(t, got, "not sealed")
	words := seal(t, got)
	hex := regexp.MustCompile(`(?m)^[0-9a-f]{64}$`).FindString(got)

	h.must("note \"The canteen was cold.\"\nnote \"No.\"\nundo\n", "run", file, "-")
	got = h.must("", "verify", file, "--seal", words)
	has(t, got, words, "3 entered after it\n5 18:00 note \"The canteen was cold.\"\n6 18:00 note \"No.\"  (undone)\n7 18:00 undo\n")

	for _, right := range []string{strings.ToUpper(words), strings.ReplaceAll(words, " ", "\n"), hex} {
		h.must("", "verify", file, "--seal", right)
	}
	other := h.meeting("other.db", `convene "Other" on 2026-05-14`, "@18:00", "open", "close", "seal")
	open := h.meeting("open.db", `convene "Open" on 2026-05-14`)
	for _, wrong := range []string{
		"", " ", "abandon", "no such words", words + " zoo", strings.TrimSuffix(words, words[strings.LastIndex(words, " "):]),
		seal(t, h.must("", "verify", other)), hex[:63], "abandon abandon abandon abandon abandon abandon abandon abandon",
	} {
		s := h.call("", "verify", file, "--seal", wrong)
		if s.code != 3 || s.out != "" || !strings.Contains(s.err, "not the seal") {
			t.Errorf("%q: exit %d, %s%s", wrong, s.code, s.out, s.err)
		}
	}
	if s := h.call("", "verify", open, "--seal", words); s.code != 3 || !strings.Contains(s.err, "not sealed") {
		t.Errorf("of a record that is not sealed: exit %d, %s", s.code, s.err)
	}
}

// Damage is not verified, and what is no record cannot be.
func TestVerifyDamage(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", `convene "Damage" on 2026-05-14`, "@18:00", "open", `note "as it was"`)
	whole := h.content(file)
	damaged := h.put("damaged.db", strings.Replace(whole, "as it was", "as it wAs", 1))
	for path, code := range map[string]int{
		damaged: 3, h.put("cut.db", whole[:8192]): 3, h.file("missing.db"): 1, h.put("text.db", "Minutes, typed."): 1,
		h.put("empty.db", ""): 1, h.dir: 1,
	} {
		s := h.call("", "verify", path)
		if s.code != code || s.out != "" || !strings.Contains(s.err, path) || strings.Count(s.err, "\n") != 1 {
			t.Errorf("%s: exit %d, not %d: %s%s", path, s.code, code, s.out, s.err)
		}
	}
	for _, command := range []string{"show", "log", "run"} {
		args := []string{command, damaged}
		if command == "run" {
			args = append(args, "-")
		}
		if s := h.call("note \"more\"\n", args...); s.code != 1 || s.out != "" {
			t.Errorf("%s on a damaged file exits %d: %s", command, s.code, s.out)
		}
	}
	if _, err := os.Stat(h.file("missing.db")); err == nil {
		t.Error("looking for a file makes it")
	}
}

// The meeting before is compared where it is private, too, with the passphrase that is given.
func TestVerifyOpensThePrivateMeetingBefore(t *testing.T) {
	makesKeys(t)
	h := newHouse(t)
	pass := h.put("pass", "five words of a branch\n")
	first := strings.TrimSpace(h.must("", "new", "Depot", "--private", "--new-passphrase-file", pass))
	h.must("open\nclose\n", "run", first, "-", "--passphrase-file", pass)
	second := strings.TrimSpace(h.must("", "new", "Depot", "--after", first, "--passphrase-file", pass))
	has(t, h.must("", "verify", second, "--passphrase-file", pass), "the meeting before, "+first+", is as it was when this one was convened")
}
