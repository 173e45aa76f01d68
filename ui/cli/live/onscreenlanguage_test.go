package live

import (
	"strings"
	"testing"

	"stacktaker/ui/cli/env"
)

// Why a paper cannot be written is said in the language of the screen.
func TestPapersAreRefusedInTheLanguageOfTheScreen(t *testing.T) {
	p := printerFor(t, `convene "日本" on 2026-05-14`, "open", "close")
	for language, says := range map[string][2]string{
		"": {"there is no format", "html and docx can show them"}, "es": {"no hay ningún formato", "html y docx"}, "fr": {"il n'y a pas de format", "html et docx"},
	} {
		p.Voice = env.Speaking(language)
		if _, err := p.write(p.Meeting(), []string{"docs"}, p.home); err == nil || !strings.Contains(err.Error(), says[0]) {
			t.Errorf("%q, an unknown format: %v", language, err)
		}
		if _, err := p.write(p.Meeting(), []string{"pdf"}, p.home); err == nil || !strings.Contains(err.Error(), says[1]) || !strings.Contains(err.Error(), "日 (U+65E5)") {
			t.Errorf("%q, letters that cannot be shown: %v", language, err)
		}
	}
}
