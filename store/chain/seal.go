package chain

import (
	"encoding/hex"
	"slices"
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"

	"stacktaker/assembly/names"
)

// Seal is what somebody wrote down: the hash of the chain at an entry that sealed the record. It binds every entry up to that one.
type Seal struct {
	Hash Hash
	Seq  uint64 // of the entry that sealed
	// Words are eight words of BIP-39's English list, the first 88 bits of the hash; [Seal.In] has them in other languages.
	Words []string
	// After is the number of entries that came after it.
	After int
	// Doubtful tells of a file that was rescued that nothing proves what stands before the seal, so that these may not be the words
	// that were read out.
	Doubtful bool
}

// NewSeal is the seal at an entry that sealed, in a record whose last entry has this number.
func NewSeal(at Head, last uint64) Seal {
	return Seal{Hash: at.Hash, Seq: at.Seq, Words: SealWords(at.Hash), After: int(last - at.Seq)}
}

const sealWords, sealBits = 8, 11 // bits to a word

// In is the seal in eight words of a language.
func (s Seal) In(language string) []string { return sealIn(s.Hash, language) }

// SealWords tells a hash as eight words of BIP-39's English list, 11 bits a word, the first bits first.
func SealWords(h Hash) []string { return sealIn(h, "en") }

func sealIn(h Hash, language string) []string {
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

// SealMatches finds which of a record's seals somebody wrote down. Of a record that is not sealed nothing is the seal.
func SealMatches(seals []Seal, said string) (Seal, bool) {
	for _, s := range seals {
		if s.Is(said) {
			return s, true
		}
	}
	return Seal{}, false
}
