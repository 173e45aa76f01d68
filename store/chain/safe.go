package chain

import (
	"bytes"
	"crypto/cipher"
	"crypto/rand"
	"encoding/binary"

	"golang.org/x/crypto/chacha20poly1305"
)

const (
	keySize   = chacha20poly1305.KeySize
	nonceSize = chacha20poly1305.NonceSizeX
	tagSize   = chacha20poly1305.Overhead
	// padding is what the length of a value is rounded up to before it is put into the safe.
	padding = 256
)

// Safe keeps the values of a private file: it has the data key. A nil safe is that of a file that is not private, and
// leaves values as they are.
//
// Keys are in memory as long as the file is open. They are not wiped: Go moves and copies memory, so that wiping would
// only seem to help.
type Safe struct {
	aead     cipher.AEAD
	identity Identity
	envelope []byte
	wrap     wrapping // with which the envelope was opened
}

// NewSafe makes a safe with a new data key, in an envelope under a passphrase, of which the key is made at this cost; zero is the
// usual one.
func NewSafe(id Identity, passphrase []byte, c Cost) (*Safe, error) {
	return safeUnder(id, newWrapping(passphrase, c))
}

// Renewed is a safe with a new data key, under the passphrase that this one has.
func (s *Safe) Renewed() (*Safe, error) { return safeUnder(s.identity, s.wrap) }

// Envelope is what stands in the file so that the passphrase opens it. It is not to be changed.
func (s *Safe) Envelope() []byte { return s.envelope }

// Of tells whether this is the safe of the file with that identity and that envelope.
func (s *Safe) Of(id Identity, envelope []byte) bool {
	return bytes.Equal(s.envelope, envelope) && bytes.Equal(s.identity.FileID, id.FileID) && s.identity.Format == id.Format
}

// newSafe is the safe with this data key.
func newSafe(id Identity, key []byte) (*Safe, error) {
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, err
	}
	return &Safe{aead: aead, identity: id}, nil
}

// Shut gives a value as it stands in a private file: a random nonce, and the padded value under the data key, bound to
// its place: the key of a bucket, and the hash of the chain before it, zero where it is no part of the chain.
func (s *Safe) Shut(bucket string, key []byte, before Hash, value []byte) []byte {
	if s == nil {
		return value
	}
	length := (4 + len(value) + padding - 1) / padding * padding
	padded := make([]byte, length)
	binary.BigEndian.PutUint32(padded, uint32(len(value)))
	copy(padded[4:], value)
	out := make([]byte, nonceSize, nonceSize+length+tagSize)
	rand.Read(out) // never fails
	return s.aead.Seal(out, out, padded, s.place(bucket, key, before))
}

// Open gives back a value, with false where it is not one that was put into this safe, at this place, after this hash.
func (s *Safe) Open(bucket string, key []byte, before Hash, value []byte) ([]byte, bool) {
	if s == nil {
		return value, true
	}
	if len(value) < nonceSize+padding+tagSize {
		return nil, false
	}
	nonce, rest := value[:nonceSize], value[nonceSize:]
	padded, err := s.aead.Open(nil, nonce, rest, s.place(bucket, key, before))
	if err != nil || len(padded) < padding {
		return nil, false
	}
	length := binary.BigEndian.Uint32(padded)
	if uint64(length) > uint64(len(padded)-4) {
		return nil, false
	}
	return padded[4 : 4+length : 4+length], true
}

// place is the additional data of a value: where it stands, and after what. So no value can be put elsewhere, in this
// file or in another.
func (s *Safe) place(bucket string, key []byte, before Hash) []byte {
	const label = "stacktaker value 1|"
	b := make([]byte, 0, len(label)+4+len(s.identity.FileID)+8+len(bucket)+len(key)+len(before))
	b = append(b, label...)
	b = binary.BigEndian.AppendUint32(b, s.identity.Format)
	b = append(b, s.identity.FileID...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(bucket)))
	b = append(b, bucket...)
	b = binary.BigEndian.AppendUint32(b, uint32(len(key)))
	b = append(b, key...)
	return append(b, before[:]...)
}
