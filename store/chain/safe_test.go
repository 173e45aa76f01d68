package chain_test

import (
	"bytes"
	"errors"
	"slices"
	"testing"

	"stacktaker/store/chain"
)

// id is the identity of a file, as a test may have it.
func id(file byte) chain.Identity {
	return chain.Identity{Format: 1, FileID: bytes.Repeat([]byte{file}, 16), Created: make([]byte, 8), Chance: make([]byte, 32)}
}

// cheap is next to no work.
func cheap() chain.Cost { return chain.Cost{Time: 1, Memory: 64, Threads: 1} }

func safe(t *testing.T, of chain.Identity) *chain.Safe {
	t.Helper()
	s, err := chain.NewSafe(of, []byte("nine owls"), cheap())
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// A value comes back from where it was put, and from nowhere else.
func TestSafe(t *testing.T) {
	s, before := safe(t, id(1)), chain.Hash{1}
	for _, length := range []int{0, 1, 251, 252, 253, 10_000} {
		value := bytes.Repeat([]byte("a"), length)
		shut := s.Shut("entries", []byte("7"), before, value)
		if len(shut) != 24+(length+4+255)/256*256+16 || length > 8 && bytes.Contains(shut, value[:8]) {
			t.Errorf("%d bytes are %d in the safe", length, len(shut))
		}
		if got, is := s.Open("entries", []byte("7"), before, shut); !is || !bytes.Equal(got, value) {
			t.Errorf("%d bytes come back as %d, %v", length, len(got), is)
		}
		if bytes.Equal(shut, s.Shut("entries", []byte("7"), before, value)) {
			t.Error("a value is shut the same way twice")
		}
		for name, open := range map[string]func() ([]byte, bool){
			"another bucket": func() ([]byte, bool) { return s.Open("people", []byte("7"), before, shut) },
			"another key":    func() ([]byte, bool) { return s.Open("entries", []byte("8"), before, shut) },
			"another chain":  func() ([]byte, bool) { return s.Open("entries", []byte("7"), chain.Hash{2}, shut) },
			"another file":   func() ([]byte, bool) { return safe(t, id(2)).Open("entries", []byte("7"), before, shut) },
			"a later safe":   func() ([]byte, bool) { return safe(t, id(1)).Open("entries", []byte("7"), before, shut) },
			"a bit of it": func() ([]byte, bool) {
				return s.Open("entries", []byte("7"), before, slices.Concat(shut[:30], []byte{shut[30] ^ 1}, shut[31:]))
			},
			"most of it":      func() ([]byte, bool) { return s.Open("entries", []byte("7"), before, shut[:len(shut)-1]) },
			"next to nothing": func() ([]byte, bool) { return s.Open("entries", []byte("7"), before, shut[:24]) },
		} {
			if got, is := open(); is {
				t.Errorf("by %s it comes back as %q", name, got)
			}
		}
	}
	var none *chain.Safe
	if got, is := none.Open("entries", nil, before, none.Shut("entries", nil, before, []byte("plain"))); !is || string(got) != "plain" {
		t.Errorf("without a safe it is %q, %v", got, is)
	}
}

// The passphrase opens the envelope of its file, and what was in the safe comes back; a renewed one has another key.
func TestEnvelope(t *testing.T) {
	s := safe(t, id(1))
	shut := s.Shut("people", []byte("a"), chain.Hash{}, []byte("Ana"))
	again, err := chain.OpenSafe(id(1), s.Envelope(), []byte("nine owls"))
	if err != nil || !again.Of(id(1), s.Envelope()) || again.Of(id(2), s.Envelope()) {
		t.Fatalf("opened it is %v", err)
	}
	if got, is := again.Open("people", []byte("a"), chain.Hash{}, shut); !is || string(got) != "Ana" {
		t.Errorf("it has %q, %v", got, is)
	}
	renewed, err := again.Renewed()
	if err != nil || bytes.Equal(renewed.Envelope(), s.Envelope()) {
		t.Fatalf("renewed it is the same: %v", err)
	}
	if _, is := renewed.Open("people", []byte("a"), chain.Hash{}, shut); is {
		t.Error("renewed it has the old key")
	}
	if _, err := chain.OpenSafe(id(1), renewed.Envelope(), []byte("nine owls")); err != nil {
		t.Errorf("renewed it has another passphrase: %v", err)
	}
	if _, err := chain.OpenSafe(id(1), s.Envelope(), []byte("nine owl")); !errors.Is(err, chain.ErrWrongPassphrase) {
		t.Errorf("another passphrase: %v", err)
	}
}

// An envelope of which any byte is another, or that is of another file, is told to be wrong before anything is paid.
func TestWrongEnvelope(t *testing.T) {
	good := safe(t, id(1)).Envelope()
	if err := chain.CheckEnvelope(id(1), good); err != nil || len(good) != 106 {
		t.Errorf("of %d bytes: %v", len(good), err)
	}
	for at := range good {
		b := bytes.Clone(good)
		b[at] ^= 0x40
		var wrong *chain.EnvelopeError
		if err := chain.CheckEnvelope(id(1), b); !errors.As(err, &wrong) || wrong.Newer != (at == 0) || err.Error() == "" {
			t.Errorf("byte %d: %v", at, err)
		}
	}
	for name, err := range map[string]error{
		"of another file": chain.CheckEnvelope(id(2), good), "cut short": chain.CheckEnvelope(id(1), good[:105]), "empty": chain.CheckEnvelope(id(1), nil),
	} {
		if err == nil {
			t.Errorf("%s: nothing is wrong", name)
		}
	}
}

// What the passphrase costs, once for every file.
func BenchmarkPassphrase(b *testing.B) {
	for b.Loop() {
		if _, err := chain.NewSafe(id(1), []byte("nine owls over depot 4"), chain.Cost{}); err != nil {
			b.Fatal(err)
		}
	}
}
