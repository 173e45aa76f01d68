package store

import (
	"bytes"
	"errors"
	"sync"

	"stacktaker/assembly/words"
)

// What can stand between somebody and a private file; use errors.Is.
var (
	// ErrLocked is reported for a private file where nobody gave its passphrase.
	ErrLocked = errors.New("the meeting is private")
	// ErrWrongPassphrase is reported for a private file where what was given is not its passphrase.
	ErrWrongPassphrase = errors.New("not the passphrase of this meeting")
)

// Keys opens private files as it opens all others. The zero value has no passphrase: of a private file it reports
// [ErrLocked].
type Keys struct {
	// Passphrase gives the passphrase of the private file at path; it is called for no other. wrong is how many it gave
	// already that were not the one: it is asked until it gives the right one or an error, which is reported as it is.
	Passphrase func(path string, wrong int) ([]byte, error)

	// cost is how dear it is made to try passphrases; zero is the cost that the program has.
	cost cost
	// opened are the safes that were opened already; nil where that is not remembered.
	opened *ring
}

// Remembering gives keys that ask for the passphrase of a file once, as long as it has that passphrase.
func Remembering(passphrase func(path string, wrong int) ([]byte, error)) Keys {
	return Keys{Passphrase: passphrase, opened: &ring{}}
}

// Unasked are the same keys with nobody to ask: they open what was opened with them before, and what is not private.
func (k Keys) Unasked() Keys { return Keys{cost: k.cost, opened: k.opened} }

// ring holds the safes that were opened.
type ring struct {
	mu    sync.Mutex
	safes []*safe
}

// find gives the safe of a file with this envelope, nil where it was not opened yet.
func (r *ring) find(id identity, envelope []byte) *safe {
	if r == nil {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, s := range r.safes {
		if bytes.Equal(s.envelope, envelope) && bytes.Equal(s.identity.fileID, id.fileID) && s.identity.format == id.format {
			return s
		}
	}
	return nil
}

func (r *ring) add(s *safe) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.safes = append(r.safes, s)
}

// asking gives the safe of a private file to whoever has its passphrase. Its errors are findings, or those of
// Passphrase.
func (k Keys) asking(path string) unlocker {
	return func(id identity, envelope []byte) (*safe, error) {
		if _, err := parseEnvelope(id, envelope); err != nil {
			return nil, err // before anybody is asked
		}
		if s := k.opened.find(id, envelope); s != nil {
			return s, nil
		}
		for wrong := 0; ; wrong++ {
			if k.Passphrase == nil {
				return nil, locked()
			}
			passphrase, err := k.Passphrase(path, wrong)
			if err != nil {
				return nil, err
			}
			s, err := openEnvelope(id, envelope, passphrase)
			switch {
			case err == nil:
				k.opened.add(s)
				return s, nil
			case !errors.Is(err, ErrWrongPassphrase):
				return nil, err
			}
		}
	}
}

// unlocker gives the safe of a private file, of which it is told the identity and the envelope.
type unlocker func(id identity, envelope []byte) (*safe, error)

// nobody is the unlocker of whoever has no passphrase.
func nobody(identity, []byte) (*safe, error) { return nil, locked() }

func locked() error {
	return &finding{kind: ErrLocked, says: words.Say("passphrase.needed")}
}

// again is the unlocker for a file that was open already: nobody is asked anew, unless the file got another safe since.
func (s *safe) again(_ identity, envelope []byte) (*safe, error) {
	if s == nil || !bytes.Equal(s.envelope, envelope) {
		return nil, &finding{kind: ErrLocked, says: words.Say("passphrase.changed")}
	}
	return s, nil
}
