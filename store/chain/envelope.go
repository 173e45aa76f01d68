package chain

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"runtime/debug"

	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"

	"stacktaker/assembly/words"
)

// The key envelope of a private file, byte by byte. The sum tells what is damaged, or of another file, from a wrong
// passphrase.
const (
	envelopeVersion = 1

	saltSize     = 16
	headSize     = 1 + 4 + 4 + 1 + saltSize // version, time, memory in KiB, threads, salt
	wrappedSize  = nonceSize + keySize + tagSize
	sumSize      = 8
	envelopeSize = headSize + wrappedSize + sumSize
)

// Cost is what it takes to make a key from a passphrase with argon2id.
type Cost struct {
	Time    uint32 // passes
	Memory  uint32 // KiB
	Threads uint8
}

// usual is the cost of the envelopes that this program makes: half a second on a machine of 2020.
func usual() Cost { return Cost{3, 256 << 10, 4} }

// dearest is the most that is paid for an envelope that somebody else made: a gigabyte, and some seconds.
func dearest() Cost { return Cost{10, 1 << 20, 16} }

// check refuses what no envelope of this program would cost.
func (c Cost) check() error {
	most := dearest()
	switch {
	case c.Memory > most.Memory:
		return changed("envelope.memory", c.Memory>>10, most.Memory>>10)
	case c.Time > most.Time:
		return changed("envelope.passes", c.Time, most.Time)
	case c.Threads > most.Threads:
		return changed("envelope.threads", c.Threads, most.Threads)
	case c.Time < 1, c.Threads < 1, c.Memory < 8*uint32(c.Threads):
		return changed("envelope.no-work")
	}
	return nil
}

// ErrWrongPassphrase is reported where what was given is not the passphrase of an envelope; use errors.Is.
var ErrWrongPassphrase = errors.New("not the passphrase of this meeting")

// EnvelopeError is what is wrong with an envelope.
type EnvelopeError struct {
	Says words.Phrase // of the sentences under "store:" in the PO files
	// Newer tells that a newer version made the envelope; else it is not as it was written, or asks for too much.
	Newer bool
}

func (e *EnvelopeError) Error() string { return words.English().Own("store").Say(e.Says) }

func changed(key string, args ...any) error { return &EnvelopeError{Says: words.Say(key, args...)} }

// envelope is what stands in meta/key-envelope: the data key, wrapped under a passphrase.
type envelope struct {
	cost    Cost
	salt    []byte
	head    []byte // all that comes before the wrapped key
	wrapped []byte // a nonce, and the data key
}

// CheckEnvelope tells what is wrong with an envelope, without opening it: an [*EnvelopeError].
func CheckEnvelope(id Identity, b []byte) error {
	_, err := parseEnvelope(id, b)
	return err
}

// parseEnvelope reads an envelope without opening it.
func parseEnvelope(id Identity, b []byte) (envelope, error) {
	switch {
	case len(b) == 0:
		return envelope{}, changed("envelope.empty")
	case b[0] != envelopeVersion:
		return envelope{}, &EnvelopeError{Says: words.Say("envelope.newer"), Newer: true}
	case len(b) != envelopeSize:
		return envelope{}, changed("envelope.size", len(b), envelopeSize)
	}
	if !bytes.Equal(sumOf(id, b[:envelopeSize-sumSize]), b[envelopeSize-sumSize:]) {
		return envelope{}, changed("envelope.changed")
	}
	e := envelope{
		cost: Cost{binary.BigEndian.Uint32(b[1:]), binary.BigEndian.Uint32(b[5:]), b[9]},
		salt: b[10:headSize], head: b[:headSize], wrapped: b[headSize : headSize+wrappedSize],
	}
	return e, e.cost.check()
}

// wrapping is the key that was made from a passphrase, and from what.
type wrapping struct {
	head []byte // of the envelope
	key  []byte
}

// newWrapping makes a key from a passphrase at this cost, with a salt that is new.
func newWrapping(passphrase []byte, c Cost) wrapping {
	if c == (Cost{}) {
		c = usual()
	}
	salt := make([]byte, saltSize)
	rand.Read(salt) // never fails
	b := binary.BigEndian.AppendUint32([]byte{envelopeVersion}, c.Time)
	b = binary.BigEndian.AppendUint32(b, c.Memory)
	b = append(append(b, c.Threads), salt...)
	return wrapping{b, stretch(passphrase, salt, c)}
}

// stretch makes a key from a passphrase.
func stretch(passphrase, salt []byte, c Cost) []byte {
	if c.Memory >= 32<<10 { // a quarter of a gigabyte is not kept for the rest of the meeting
		defer debug.FreeOSMemory()
	}
	return argon2.IDKey(passphrase, salt, c.Time, c.Memory, c.Threads, keySize)
}

// belongs is a part of an envelope with the file that it is of. With the head it is the additional data of the data key.
func belongs(id Identity, part []byte) []byte {
	b := binary.BigEndian.AppendUint32([]byte("stacktaker envelope 1|"), id.Format)
	return append(append(b, id.FileID...), part...)
}

// sumOf is the sum at the end of an envelope: of all before, and of which file it is.
func sumOf(id Identity, b []byte) []byte {
	sum := sha256.Sum256(belongs(id, b))
	return sum[:sumSize]
}

// safeUnder makes a safe with a new data key, in an envelope under this wrapping.
func safeUnder(id Identity, w wrapping) (*Safe, error) {
	key := make([]byte, keySize)
	rand.Read(key) // never fails
	s, err := newSafe(id, key)
	if err != nil {
		return nil, err
	}
	aead, err := chacha20poly1305.NewX(w.key)
	if err != nil {
		return nil, err
	}
	nonce := make([]byte, nonceSize)
	rand.Read(nonce)
	b := append(bytes.Clone(w.head), nonce...)
	b = aead.Seal(b, nonce, key, belongs(id, w.head))
	s.envelope, s.wrap = append(b, sumOf(id, b)...), w
	return s, nil
}

// OpenSafe makes the safe of a private file from its envelope and its passphrase. The error is an [*EnvelopeError], or
// [ErrWrongPassphrase].
func OpenSafe(id Identity, b, passphrase []byte) (*Safe, error) {
	e, err := parseEnvelope(id, b)
	if err != nil {
		return nil, err
	}
	w := wrapping{e.head, stretch(passphrase, e.salt, e.cost)}
	aead, err := chacha20poly1305.NewX(w.key)
	if err != nil {
		return nil, err
	}
	key, err := aead.Open(nil, e.wrapped[:nonceSize], e.wrapped[nonceSize:], belongs(id, e.head))
	if err != nil {
		return nil, ErrWrongPassphrase
	}
	s, err := newSafe(id, key)
	if err != nil {
		return nil, err
	}
	s.envelope, s.wrap = b, w
	return s, nil
}
