package ui_test

import (
	"go/ast"
	"io/fs"
	"path/filepath"
	"strconv"
	"strings"
	"testing"

	"stacktaker/assembly/words"
)

// Every sentence is said somewhere: its key stands in the source, or is put together of texts that do.
func TestEverySentenceIsSaid(t *testing.T) {
	said := map[string]bool{}
	for _, root := range []string{"../assembly", "../store", "."} {
		err := filepath.WalkDir(root, func(folder string, e fs.DirEntry, err error) error {
			if err != nil || !e.IsDir() {
				return err
			}
			if found, _ := filepath.Glob(filepath.Join(folder, "*.go")); len(found) == 0 {
				return nil
			}
			for _, file := range sources(t, folder) {
				ast.Inspect(file, func(n ast.Node) bool {
					if lit, is := n.(*ast.BasicLit); is {
						said[text(lit)] = true
						said[strings.ReplaceAll(text(lit), " ", "-")] = true                         // the name of a rule, within a key
						for _, word := range strings.FieldsFunc(strings.ToLower(text(lit)), apart) { // of a form or another key
							said[word] = true
						}
					}
					return true
				})
			}
			return nil
		})
		if err != nil {
			t.Fatal(err)
		}
	}
	for digit := range 13 {
		said[itoa(digit)] = true
	}
	for _, key := range words.Keys() {
		_, plain, own := strings.Cut(key, ":")
		if !own {
			plain = key
		}
		if !together(plain, said, 4) {
			t.Errorf("%s is said nowhere", key)
		}
	}
}

func apart(r rune) bool { return strings.ContainsRune(" .|:[]{}<>\"", r) }

func itoa(n int) string { return strconv.Itoa(n) }

// together tells whether a key is put together of at most so many texts.
func together(key string, said map[string]bool, pieces int) bool {
	if said[key] {
		return true
	}
	for i := len(key) - 1; i > 0 && pieces > 1; i-- {
		if said[key[:i]] && together(key[i:], said, pieces-1) {
			return true
		}
	}
	return false
}
