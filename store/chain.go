package store

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"github.com/tyler-smith/go-bip39/wordlists"
)

// hash is one link of the chain.
type hash = [sha256.Size]byte

// origin is hash(0), before the first entry.
func (m identity) origin() hash {
	h := sha256.New()
	h.Write([]byte("stacktaker origin 1|"))
	h.Write(m.fileID)
	h.Write(binary.BigEndian.AppendUint32(nil, m.format))
	h.Write(m.created)
	h.Write(m.chance)
	return hash(h.Sum(nil))
}

// link is the hash of the entry with this number after the one before.
func link(before hash, seq uint64, entry []byte) hash {
	const label = "stacktaker entry 1|"
	b := make([]byte, 0, len(label)+len(before)+16)
	b = append(append(b, label...), before[:]...)
	b = binary.BigEndian.AppendUint64(b, seq)
	b = binary.BigEndian.AppendUint64(b, uint64(len(entry)))
	h := sha256.New()
	h.Write(b)
	h.Write(entry)
	var sum hash
	h.Sum(sum[:0])
	return sum
}

// Seal is what the room wrote down: the hash of the chain at the entry that sealed the record.
type Seal struct {
	Hash [32]byte
	Seq  uint64 // of the entry that sealed
	// Words are eight words of BIP-39's English list, the first 88 bits of the hash.
	Words []string
	// After is the number of entries that came after it.
	After int
}

func newSeal(h hash, seq, last uint64) Seal {
	return Seal{Hash: h, Seq: seq, Words: SealWords(h), After: int(last - seq)}
}

// SealWords tells a hash as eight words of BIP-39's English list, 11 bits a word, the first bits first.
func SealWords(h [32]byte) []string {
	const words, bits = 8, 11
	said := make([]string, words)
	for i := range said {
		n := 0
		for bit := i * bits; bit < (i+1)*bits; bit++ {
			n = n<<1 | int(h[bit/8]>>(7-bit%8)&1)
		}
		said[i] = wordlists.English[n]
	}
	return said
}

// SealMatches tells whether what somebody wrote down is the record's seal: its eight words, in any case and with
// anything but letters between them, or all of its hash in hex. Of a record that is not sealed nothing is the seal.
func SealMatches(r Report, said string) bool {
	if !r.Sealed {
		return false
	}
	if strings.EqualFold(strings.Join(strings.Fields(said), ""), hex.EncodeToString(r.Seal.Hash[:])) {
		return true
	}
	written := strings.FieldsFunc(strings.ToLower(said), func(c rune) bool { return !unicode.IsLetter(c) })
	return slices.Equal(written, r.Seal.Words)
}
