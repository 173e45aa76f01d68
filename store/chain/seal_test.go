package chain_test

import (
	"bytes"
	"crypto/sha256"
	"encoding/hex"
	"math/big"
	"slices"
	"strings"
	"testing"

	"github.com/tyler-smith/go-bip39/wordlists"

	"stacktaker/store/chain"
)

// Words are digits to the base 2048 of the hash's first 88 bits.
func TestSealWords(t *testing.T) {
	for _, hash := range [][32]byte{{}, sha256.Sum256([]byte("a")), sha256.Sum256([]byte("b")), [32]byte(bytes.Repeat([]byte{0xFF}, 32))} {
		n := new(big.Int).SetBytes(hash[:11])
		want := make([]string, 8)
		for i := len(want) - 1; i >= 0; i-- {
			digit := new(big.Int)
			n.DivMod(n, big.NewInt(2048), digit)
			want[i] = wordlists.English[digit.Int64()]
		}
		if got := chain.SealWords(hash); strings.Join(got, " ") != strings.Join(want, " ") {
			t.Errorf("%x is %q, and not %q", hash, got, want)
		}
	}
	if got := strings.Join(chain.SealWords([32]byte{0x00, 0x20, 0x08}), " "); got != "ability able abandon abandon abandon abandon abandon abandon" {
		t.Errorf("bits 11 by 11 are %q", got)
	}
}

// The lists are those that BIP-39 publishes, word for word.
func TestSealLists(t *testing.T) {
	for language, want := range map[string][]string{"en": wordlists.English, "es": wordlists.Spanish, "fr": wordlists.French, "de": wordlists.English} {
		if !slices.Equal(chain.SealList(language), want) {
			t.Errorf("the list of %q is another one", language)
		}
	}
}

func TestSealMatches(t *testing.T) {
	hash := sha256.Sum256([]byte("a"))
	words := chain.SealWords(hash)
	said, full := strings.Join(words, " "), hex.EncodeToString(hash[:])
	sealed := []chain.Seal{{Hash: hash, Words: words}}
	for _, right := range []string{
		said, strings.ToUpper(said), "  " + strings.Join(words, "\n\t"), strings.Join(words, ", ") + ".", "1. " + strings.Join(words, " 2. "),
		full, strings.ToUpper(full), full[:32] + " " + full[32:],
	} {
		if _, is := chain.SealMatches(sealed, right); !is {
			t.Errorf("%q is not taken for the seal", right)
		}
		if _, is := chain.SealMatches(nil, right); is {
			t.Errorf("%q is taken for the seal of what is not sealed", right)
		}
	}
	swapped := strings.Join(append([]string{words[1], words[0]}, words[2:]...), " ")
	for _, wrong := range []string{
		"", " ", words[0], strings.Join(words[:7], " "), said + " zoo", said + " " + said, swapped, strings.ReplaceAll(said, " ", ""),
		full[:63], full + "0", full[1:], "0x" + full, chain.SealWords(sha256.Sum256([]byte("b")))[0] + " " + strings.Join(words[1:], " "),
	} {
		if _, is := chain.SealMatches(sealed, wrong); is {
			t.Errorf("%q is taken for the seal", wrong)
		}
	}
	if _, is := chain.SealMatches(nil, ""); is {
		t.Error("nothing is taken for the seal")
	}
}
