package archive

import (
	"cmp"
	"encoding/hex"
	"errors"
	"slices"
	"strings"

	"stacktaker/assembly/names"
	"stacktaker/store/chain"
	"stacktaker/ui/cli/env"
)

// sealOf is how many words a seal has.
const sealOf = 8

// Misread says what in the words that somebody wrote down can be no seal at all: a word that is not in the list, or too few of
// them. It is nil for eight words of the list, and for a seal in hex. Nothing of the record is told, so that nobody finds its seal by trying.
func Misread(said string) error {
	if raw, err := hex.DecodeString(strings.Join(strings.Fields(said), "")); err == nil && len(raw) == 32 {
		return nil
	}
	written := chain.SealSaid(said)
	list := likeliest(written)
	var wrong []error
	for i, word := range written {
		if !slices.Contains(list, names.Fold(word)) {
			wrong = append(wrong, env.Fails("seal.word", i+1, env.Quote(env.CutShort(word)), strings.Join(nearest(word, list), ", ")))
		}
	}
	switch n := len(written); {
	case n == 0:
		return env.Fails("seal.none", sealOf)
	case n != sealOf:
		wrong = append(wrong, env.Fails("seal.words", sealOf, n))
	}
	return errors.Join(wrong[:min(len(wrong), sealOf)]...)
}

// likeliest are the words, folded, of the language in which most of a seal was written down.
func likeliest(written []string) []string {
	var best []string
	most := -1
	for _, language := range chain.SealLanguages() {
		list := make([]string, 0, len(chain.SealList(language)))
		for _, word := range chain.SealList(language) {
			list = append(list, names.Fold(word))
		}
		n := 0
		for _, word := range written {
			if slices.Contains(list, names.Fold(word)) {
				n++
			}
		}
		if n > most {
			best, most = list, n
		}
	}
	return best
}

// nearest are the words of the list that are spelled most like a word, three at most.
func nearest(word string, list []string) []string {
	letters := []rune(names.Fold(env.CutShort(word)))
	type near struct {
		word string
		far  int
	}
	all := make([]near, len(list))
	for i, w := range list {
		all[i] = near{w, apart(letters, []rune(w))}
	}
	slices.SortStableFunc(all, func(a, b near) int { return cmp.Compare(a.far, b.far) })
	var found []string
	for _, n := range all[:3] {
		if n.far == all[0].far {
			found = append(found, n.word)
		}
	}
	return found
}

// apart is how many letters have to be put in, taken out, changed or exchanged with the next to get from one word to another
// (Damerau and Levenshtein, each place changed once).
func apart(from, to []rune) int {
	rows := make([][]int, len(from)+1)
	for i := range rows {
		rows[i] = make([]int, len(to)+1)
		rows[i][0] = i
	}
	for j := range rows[0] {
		rows[0][j] = j
	}
	for i, r := range from {
		for j, s := range to {
			changed := rows[i][j]
			if r != s {
				changed++
			}
			least := min(changed, rows[i][j+1]+1, rows[i+1][j]+1)
			if i > 0 && j > 0 && r == to[j-1] && from[i-1] == s {
				least = min(least, rows[i-1][j-1]+1)
			}
			rows[i+1][j+1] = least
		}
	}
	return rows[len(from)][len(to)]
}
