package env

import (
	"errors"
	"slices"
	"strings"
	"testing"
)

// A new passphrase that is too short, or is typed otherwise the second time, is asked for again, three times in all.
func TestTypedTwice(t *testing.T) {
	const good = "nine owls over depot"
	d := &Env{Voice: Speaking("en")}
	for _, c := range []struct {
		name  string
		typed []string
		want  string
		fails string
	}{
		{"at once", []string{good, good}, good, ""},
		{"too short first", []string{"owls", good, good}, good, ""},
		{"another the second time", []string{good, "nine owl", good, good}, good, ""},
		{"the third time", []string{"", "owls", good, good}, good, ""},
		{"three times too short", []string{"1", "12", "123", good, good}, "", "too short"},
		{"three times another", []string{good, "a", good, "b", good, "c", good, good}, "", "not the same; nothing was changed"},
		{"accents count once", []string{"éééééééé", "éééééééé"}, "éééééééé", ""},
	} {
		left, asked := slices.Clone(c.typed), []string{}
		got, err := d.typedTwice("a.meeting", func(question string) ([]byte, error) {
			asked = append(asked, question)
			said := left[0]
			left = left[1:]
			return []byte(said), nil
		})
		switch {
		case c.fails == "" && (err != nil || string(got) != c.want || len(left) > 0):
			t.Errorf("%s: %q, %v, left %q", c.name, got, err, left)
		case c.fails != "" && (got != nil || err == nil || !strings.Contains(err.Error(), c.fails) || len(left) < 2):
			t.Errorf("%s: %q, %v, left %q", c.name, got, err, left)
		}
		for i, question := range asked {
			if i > 0 && c.typed[i-1] == "owls" && !strings.Contains(question, "too short; take 8 characters or more") {
				t.Errorf("%s: it is not said why it is asked again: %q", c.name, question)
			}
		}
	}
	no := errors.New("no")
	if _, err := d.typedTwice("x", func(string) ([]byte, error) { return nil, no }); !errors.Is(err, no) {
		t.Errorf("where nobody can be asked: %v", err)
	}
	d.Voice = Speaking("es")
	_, _ = d.typedTwice("x", func(question string) ([]byte, error) {
		if !strings.Contains(question, "frase de ") {
			t.Errorf("it is asked in another language: %q", question)
		}
		return nil, no
	})
}
