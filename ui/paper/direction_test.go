package paper

import (
	"strings"
	"testing"
)

// TestDirectedRuns: letters that run from right to left are told apart from those that do not, and nothing is lost.
func TestDirectedRuns(t *testing.T) {
	for text, want := range map[string]string{
		"plain – 1 May":         "plain – 1 May",
		"":                      "",
		"לא לעבוד":              "<" + "לא לעבוד" + ">",
		"by אילן כהן (2), then": "by |<אילן כהן (2), >|then",
		"«שלום» world":          "<«שלום» >|world",
		"12:30":                 "12:30",
	} {
		var got []string
		for _, s := range ByDirection(text) {
			if s.Right {
				s.Text = "<" + s.Text + ">"
			}
			got = append(got, s.Text)
		}
		if strings.Join(got, "|") != want {
			t.Errorf("%q is parted as %q", text, got)
		}
	}
}
