package env

import "testing"

func TestQuoted(t *testing.T) {
	for path, want := range map[string]string{
		"/a/b-1.meeting": "/a/b-1.meeting", "Café.db": "Café.db", "our file": "'our file'", "Ana's": `'Ana'\''s'`, "$HOME": "'$HOME'", "": "''",
	} {
		if got := Quoted(path); got != want {
			t.Errorf("%q is quoted as %s", path, got)
		}
	}
}
