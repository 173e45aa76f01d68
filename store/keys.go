package store

import (
	"bytes"
	"errors"
	"sync"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// ErrLocked is reported for a private file where nobody gave its passphrase; use errors.Is. Where what was given is not its
// passphrase it is [chain.ErrWrongPassphrase].
var ErrLocked = errors.New("the meeting is private")

// Keys opens private files as it opens all others. The zero value has no passphrase: of a private file it reports
// [ErrLocked].
type Keys struct {
	// Passphrase gives the passphrase of the private file at path; it is called for no other. wrong is how many it gave
	// already that were not the one: it is asked until it gives the right one or an error, which is reported as it is.
	Passphrase func(path string, wrong int) ([]byte, error)

	// cost is how dear it is made to try passphrases; zero is the cost that the program has.
	cost chain.Cost
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
	safes []*chain.Safe
}

// find gives the safe of a file with this envelope, nil where it was not opened yet.
func (r *ring) find(id chain.Identity, envelope []byte) *chain.Safe {
	if r == nil {
		return nil
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	for _, s := range r.safes {
		if s.Of(id, envelope) {
			return s
		}
	}
	return nil
}

func (r *ring) add(s *chain.Safe) {
	if r == nil {
		return
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.safes = append(r.safes, s)
}

// asking gives the safe of a private file to whoever has its passphrase. Its errors are findings, or those of
// Passphrase.
func (k Keys) asking(path string) record.Unlock {
	return func(id chain.Identity, envelope []byte) (*chain.Safe, error) {
		if err := chain.CheckEnvelope(id, envelope); err != nil {
			return nil, ofEnvelope(err) // before anybody is asked
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
			s, err := chain.OpenSafe(id, envelope, passphrase)
			switch {
			case err == nil:
				k.opened.add(s)
				return s, nil
			case !errors.Is(err, chain.ErrWrongPassphrase):
				return nil, ofEnvelope(err)
			}
		}
	}
}

// ofEnvelope makes what is wrong with an envelope a finding about its file.
func ofEnvelope(err error) error {
	var wrong *chain.EnvelopeError
	switch {
	case !errors.As(err, &wrong):
		return err
	case wrong.Newer:
		return &record.Finding{Kind: assembly.ErrNewer, Says: wrong.Says}
	}
	return &record.Finding{Kind: record.ErrDamaged, Says: wrong.Says}
}

func locked() error {
	return &record.Finding{Kind: ErrLocked, Says: words.Say("passphrase.needed")}
}

// again unlocks a file that was open already: nobody is asked anew, unless the file got another safe since.
func again(s *chain.Safe) record.Unlock {
	return func(_ chain.Identity, envelope []byte) (*chain.Safe, error) {
		if s == nil || !bytes.Equal(s.Envelope(), envelope) {
			return nil, &record.Finding{Kind: ErrLocked, Says: words.Say("passphrase.changed")}
		}
		return s, nil
	}
}
