package assembly

import (
	"strings"
	"testing"
)

// What cannot be seen is no name, and nobody is called by a number.
func TestNoNames(t *testing.T) {
	for name, key := range map[string]string{
		"": "name.unseen", " ": "name.unseen", "\u3164": "name.unseen", "\u200b\u200d": "name.unseen", "\U000E0041": "name.unseen", "\u0301": "name.unseen", "\u2800": "name.unseen",
		"#7": "name.sign", "~7": "name.sign", strings.Repeat("a", 201): "name.long", "a" + strings.Repeat("\u0301", 300): "name.long",
		"Ana": "", strings.Repeat("ä", 200): "", "王小明": "", "🦊": "",
	} {
		refused := checkName(name)
		if refused == nil != (key == "") || refused != nil && refused.Key != key {
			t.Errorf("%q: %v, wanted %q", name, refused, key)
		}
	}
}
