package store

import (
	"crypto/sha256"
	"embed"
	"encoding/binary"
	"encoding/hex"
	"slices"
	"strings"
	"sync"
	"unicode"

	"stacktaker/assembly/names"

	"golang.org/x/text/unicode/norm"
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

// Seal is what somebody wrote down: the hash of the chain at an entry that sealed the record. It binds every entry up to that one.
type Seal struct {
	Hash [32]byte
	Seq  uint64 // of the entry that sealed
	// Words are eight words of BIP-39's English list, the first 88 bits of the hash; [Seal.In] has them in other languages.
	Words []string
	// After is the number of entries that came after it.
	After int
	// Doubtful tells of a file that was rescued that nothing proves what stands before the seal, so that these may not be the words
	// that were read out.
	Doubtful bool
}

func newSeal(at head, last uint64) Seal {
	return Seal{Hash: at.hash, Seq: at.seq, Words: SealWords(at.hash), After: int(last - at.seq)}
}

// newSeals are the seals of a record, with the number of its last entry.
func newSeals(at []head, last uint64, rescued *RescueMark) []Seal {
	var all []Seal
	for _, h := range at {
		seal := newSeal(h, last)
		seal.Doubtful = rescued.doubts(h.seq)
		all = append(all, seal)
	}
	return all
}

const sealWords, sealBits = 8, 11 // bits to a word

// SealLanguages are those in which a seal can be told, as BCP 47 tags: the languages of the minutes of which BIP-39 has a list.
func SealLanguages() []string { return []string{"en", "es", "fr"} }

// SealList are the words of which the seals of a language are made; English ones where BIP-39 has none of that language.
func SealList(language string) []string {
	switch base, _, _ := strings.Cut(strings.ToLower(language), "-"); base {
	case "es":
		return spanishWords()
	case "fr":
		return frenchWords()
	}
	return englishWords()
}

// sealFiles are the lists, a word a line, as BIP-39 publishes them. A list is read when a seal is told in its language.
//
//go:embed seal/*.txt
var sealFiles embed.FS

var englishWords, spanishWords, frenchWords = listed("en"), listed("es"), listed("fr")

func listed(language string) func() []string {
	return sync.OnceValue(func() []string {
		b, _ := sealFiles.ReadFile("seal/" + language + ".txt") // it lies in the program
		return strings.Fields(string(b))
	})
}

// In is the seal in eight words of a language.
func (s Seal) In(language string) []string { return sealIn(s.Hash, language) }

// SealWords tells a hash as eight words of BIP-39's English list, 11 bits a word, the first bits first.
func SealWords(h [32]byte) []string { return sealIn(h, "en") }

func sealIn(h [32]byte, language string) []string {
	said, list := make([]string, sealWords), SealList(language)
	for i := range said {
		n := 0
		for bit := i * sealBits; bit < (i+1)*sealBits; bit++ {
			n = n<<1 | int(h[bit/8]>>(7-bit%8)&1)
		}
		said[i] = norm.NFC.String(list[n])
	}
	return said
}

// SealAs tells a seal that stands in English words, as records have it, in another language. What is no seal stays as it is.
func SealAs(english, language string) string {
	said := strings.Fields(english)
	for i, word := range said {
		n := slices.Index(englishWords(), word)
		if n < 0 {
			return english
		}
		said[i] = norm.NFC.String(SealList(language)[n])
	}
	return strings.Join(said, " ")
}

// SealSaid is what somebody wrote down of a seal, word by word, with anything but letters between them.
func SealSaid(said string) []string {
	return strings.FieldsFunc(strings.ToLower(said), func(c rune) bool { return !unicode.IsLetter(c) && !unicode.Is(unicode.Mn, c) })
}

// Is tells whether what somebody wrote down is this seal: its eight words in any of its
// languages, in any case and with accents or without, or all of its hash in hex.
func (s Seal) Is(said string) bool {
	if strings.EqualFold(strings.Join(strings.Fields(said), ""), hex.EncodeToString(s.Hash[:])) {
		return true
	}
	written := SealSaid(said)
	return slices.ContainsFunc(SealLanguages(), func(language string) bool {
		return slices.EqualFunc(written, s.In(language), func(a, b string) bool { return names.Fold(a) == names.Fold(b) })
	})
}

// SealMatches finds the seal of the record that somebody wrote down. Of a record that is not sealed nothing is the seal.
func SealMatches(r Report, said string) (Seal, bool) {
	for _, s := range r.Seals {
		if s.Is(said) {
			return s, true
		}
	}
	return Seal{}, false
}
