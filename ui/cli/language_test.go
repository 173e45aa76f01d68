package cli_test

import (
	"strings"
	"testing"
)

// Documents are in the language of the environment, where no other is asked for.
func TestLanguageOfDocuments(t *testing.T) {
	h := newHouse(t)
	file := h.meeting("m.db", strings.Split(begun, "\n")...)
	for _, c := range []struct {
		env, value string
		args       []string
		want       string
	}{
		{"", "", nil, "# Minutes: Café"},
		{"LANG", "C.UTF-8", nil, "# Minutes: Café"},
		{"LANG", "it_IT.UTF-8", nil, "# Minutes: Café"},
		{"LANG", "de_AT.UTF-8", nil, "# Protokoll: Café"},
		{"LANG", "es_MX.UTF-8", nil, "# Acta: Café"},
		{"LC_MESSAGES", "fr_FR.UTF-8", nil, "# Procès-verbal\u00a0: Café"},
		{"LC_ALL", "fr_CA", []string{"--lang", "es"}, "# Acta: Café"},
		{"LC_ALL", "fr_CA", []string{"--lang", "en"}, "# Minutes: Café"},
	} {
		h.env[c.env] = c.value
		if got := h.must("", append([]string{"minutes", file}, c.args...)...); !strings.HasPrefix(got, c.want) {
			t.Errorf("%s=%s %v: it begins %.40q, want %q", c.env, c.value, c.args, got, c.want)
		}
		delete(h.env, c.env)
	}
	h.env["LC_ALL"], h.env["LANG"] = "es_ES.UTF-8", "fr_FR.UTF-8"
	if got := h.must("", "bulletin", file); !strings.HasPrefix(got, "# Qué se decidió") {
		t.Errorf("LC_ALL does not come before LANG: %.40q", got)
	}
}

// A language of the screen that there is not lists those there are, before anything is opened.
func TestLanguageOfScreen(t *testing.T) {
	h := newHouse(t)
	before := h.files()
	for _, args := range [][]string{{"--lang", "tlh"}, {"room", "--lang", "tlh"}, {"rehearse", "--lang", "tlh"}} {
		s := h.call("", args...)
		if s.code != 2 {
			t.Errorf("%v: exit %d", args, s.code)
		}
		for _, word := range []string{"tlh", "en, de, es, fr"} {
			if !strings.Contains(s.err, word) {
				t.Errorf("%v: %q is not in %q", args, word, s.err)
			}
		}
	}
	if h.files() != before {
		t.Error("files were made")
	}
}
