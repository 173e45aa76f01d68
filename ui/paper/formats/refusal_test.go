package formats

import (
	"errors"
	"fmt"
	"strings"
	"testing"

	"stacktaker/ui/paper"
)

// What is refused is said in the language of whoever asked, wherever the error has been since.
func TestRefusalsAreTold(t *testing.T) {
	_, format := Find("docs")
	_, page := paper.FindPage("a5")
	for name, test := range map[string]struct {
		err  error
		says map[string][]string
	}{
		"a format": {fmt.Errorf("minutes: %w", format), map[string][]string{
			"en": {`there is no format "docs"; write one of docx, `}, "es-MX": {"no hay ningún formato «docs»", "docx"}, "fr": {"il n'y a pas de format", "docs", "docx"}, "xx": {"there is no format"},
		}},
		"a page":  {page, map[string][]string{"en": {`"a5"`, "a4, letter"}, "es": {"«a5»", "a4, letter"}, "fr": {"a5", "a4, letter"}}},
		"letters": {&paper.UnprintableError{Missing: []rune("日本語文中国人々語")}, map[string][]string{"en": {"日 (U+65E5)", "and 1 more", "--font FILE"}, "es": {"日 (U+65E5)", "y 1 más", "ARCHIVO"}, "fr": {"日 (U+65E5)", "et 1 de plus", "FICHIER"}}},
		"both":    {&paper.UnprintableError{Missing: []rune("日"), Joined: []rune("م"), Chosen: true}, map[string][]string{"es": {"ninguna de las letras", "separaría", "html y docx"}, "fr": {"aucune des polices", "séparerait", "html et docx"}}},
		"found":   {&paper.UnprintableError{Missing: []rune("日"), Found: []string{"a.ttf", "b.ttc"}}, map[string][]string{"en": {"html and docx", "--font a.ttf --font b.ttc"}, "de": {"dieses Rechners", "--font a.ttf --font b.ttc"}}},
		"others":  {errors.New("the disk is full"), map[string][]string{"es": {"the disk is full"}}},
	} {
		for language, has := range test.says {
			got := paper.Told(test.err, language)
			for _, want := range has {
				if !strings.Contains(got, want) {
					t.Errorf("%s in %s: %q lacks %q", name, language, got, want)
				}
			}
			if strings.ContainsAny(got, "{}[]") {
				t.Errorf("%s in %s is no sentence: %q", name, language, got)
			}
		}
	}
}
