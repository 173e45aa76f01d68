package store

import (
	"bytes"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
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

// cost is what it takes to make a key from a passphrase with argon2id.
type cost struct {
	time    uint32 // passes
	memory  uint32 // KiB
	threads uint8
}

// usual is the cost of the envelopes that this program makes: half a second on a machine of 2020.
func usual() cost { return cost{3, 256 << 10, 4} }

// dearest is the most that is paid for an envelope that somebody else made: a gigabyte, and some seconds.
func dearest() cost { return cost{10, 1 << 20, 16} }

// check refuses what no envelope of this program would cost. Its errors are findings.
func (c cost) check() error {
	most := dearest()
	switch {
	case c.memory > most.memory:
		return damage(0, "envelope.memory", c.memory>>10, most.memory>>10)
	case c.time > most.time:
		return damage(0, "envelope.passes", c.time, most.time)
	case c.threads > most.threads:
		return damage(0, "envelope.threads", c.threads, most.threads)
	case c.time < 1, c.threads < 1, c.memory < 8*uint32(c.threads):
		return damage(0, "envelope.no-work")
	}
	return nil
}

// envelope is what stands in meta/key-envelope: the data key, wrapped under a passphrase.
type envelope struct {
	cost    cost
	salt    []byte
	head    []byte // all that comes before the wrapped key
	wrapped []byte // a nonce, and the data key
}

// parseEnvelope reads an envelope without opening it. Its errors are findings.
func parseEnvelope(id identity, b []byte) (envelope, error) {
	switch {
	case len(b) == 0:
		return envelope{}, damage(0, "envelope.empty")
	case b[0] != envelopeVersion:
		return envelope{}, newer("envelope.newer")
	case len(b) != envelopeSize:
		return envelope{}, damage(0, "envelope.size", len(b), envelopeSize)
	}
	if !bytes.Equal(sumOf(id, b[:envelopeSize-sumSize]), b[envelopeSize-sumSize:]) {
		return envelope{}, damage(0, "envelope.changed")
	}
	e := envelope{
		cost: cost{binary.BigEndian.Uint32(b[1:]), binary.BigEndian.Uint32(b[5:]), b[9]},
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
func newWrapping(passphrase []byte, c cost) wrapping {
	if c == (cost{}) {
		c = usual()
	}
	salt := make([]byte, saltSize)
	rand.Read(salt) // never fails
	b := binary.BigEndian.AppendUint32([]byte{envelopeVersion}, c.time)
	b = binary.BigEndian.AppendUint32(b, c.memory)
	b = append(append(b, c.threads), salt...)
	return wrapping{b, stretch(passphrase, salt, c)}
}

// stretch makes a key from a passphrase.
func stretch(passphrase, salt []byte, c cost) []byte {
	if c.memory >= 32<<10 { // a quarter of a gigabyte is not kept for the rest of the meeting
		defer debug.FreeOSMemory()
	}
	return argon2.IDKey(passphrase, salt, c.time, c.memory, c.threads, keySize)
}

// belongs is a part of an envelope with the file that it is of. With the head it is the additional data of the data key.
func belongs(id identity, part []byte) []byte {
	b := binary.BigEndian.AppendUint32([]byte("stacktaker envelope 1|"), id.format)
	return append(append(b, id.fileID...), part...)
}

// sumOf is the sum at the end of an envelope: of all before, and of which file it is.
func sumOf(id identity, b []byte) []byte {
	sum := sha256.Sum256(belongs(id, b))
	return sum[:sumSize]
}

// safeUnder makes a safe with a new data key, in an envelope under this wrapping.
func safeUnder(id identity, w wrapping) (*safe, error) {
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

// openEnvelope makes the safe of a private file from its envelope and its passphrase. Its errors are findings.
func openEnvelope(id identity, b, passphrase []byte) (*safe, error) {
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
		return nil, &finding{kind: ErrWrongPassphrase, says: words.Say("passphrase.other")}
	}
	s, err := newSafe(id, key)
	if err != nil {
		return nil, err
	}
	s.envelope, s.wrap = b, w
	return s, nil
}
