package chain

import (
	"crypto/sha256"
	"encoding/binary"
)

// Hash is one link of the chain, a SHA-256.
type Hash = [sha256.Size]byte

// Identity is what a file says of itself that its chain begins with, and that its safe is bound to.
type Identity struct {
	Format  uint32 // of the layout
	FileID  []byte // 16 bytes, random
	Created []byte // 8 bytes: milliseconds since 1970-01-01T00:00:00Z
	Chance  []byte // 32 bytes, random
}

// Origin is hash(0), before the first entry.
func (id Identity) Origin() Hash {
	h := sha256.New()
	h.Write([]byte("stacktaker origin 1|"))
	h.Write(id.FileID)
	h.Write(binary.BigEndian.AppendUint32(nil, id.Format))
	h.Write(id.Created)
	h.Write(id.Chance)
	return Hash(h.Sum(nil))
}

// Link is the hash of the entry with this number after the one before.
func Link(before Hash, seq uint64, entry []byte) Hash {
	const label = "stacktaker entry 1|"
	b := make([]byte, 0, len(label)+len(before)+16)
	b = append(append(b, label...), before[:]...)
	b = binary.BigEndian.AppendUint64(b, seq)
	b = binary.BigEndian.AppendUint64(b, uint64(len(entry)))
	h := sha256.New()
	h.Write(b)
	h.Write(entry)
	var sum Hash
	h.Sum(sum[:0])
	return sum
}

// Head is the chain at an entry: the number of the entry and its hash. The last one is written down in the file.
type Head struct {
	Seq  uint64
	Hash Hash
}

// HeadSize is how many bytes a head has where it is written down.
const HeadSize = 8 + sha256.Size

// Bytes are the head as it is written down: the number, and the hash.
func (h Head) Bytes() []byte { return append(binary.BigEndian.AppendUint64(nil, h.Seq), h.Hash[:]...) }

// ReadHead reads a head that was written down, with false where that has not as many bytes as a head.
func ReadHead(b []byte) (Head, bool) {
	if len(b) != HeadSize {
		return Head{}, false
	}
	return Head{binary.BigEndian.Uint64(b), Hash(b[8:])}, true
}

// Next is the head after one more entry.
func (h Head) Next(entry []byte) Head { return Head{h.Seq + 1, Link(h.Hash, h.Seq+1, entry)} }
