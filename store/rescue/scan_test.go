package rescue_test

import (
	"bytes"
	"encoding/binary"
	"testing"

	"stacktaker/store/record"
)

// What is readable in a file is found whatever its pages say, and in a piece of it that begins anywhere.
func TestRescueWithoutPages(t *testing.T) {
	whole := sealedFile(t)
	all := uint64(len(recordIn(t, whole).Entries))
	for name, damage := range map[string]func([]byte) []byte{
		"the heads of all pages": func(b []byte) []byte {
			for at := 0; at < len(b); at += record.PageSize {
				clear(b[at : at+record.HeaderSize])
			}
			return b
		},
		"the elements of all pages": func(b []byte) []byte {
			for at := 2 * record.PageSize; at < len(b); at += record.PageSize {
				if binary.NativeEndian.Uint16(b[at+8:]) == record.LeafPage {
					clear(b[at+record.HeaderSize : at+record.HeaderSize+2*16]) // an element has 16 bytes
				}
			}
			return b
		},
		"its first bytes are cut off": func(b []byte) []byte { return b[1001:] },
		"the last page alone": func(b []byte) []byte {
			at := bytes.LastIndex(b, []byte(record.FileIDKey))
			first, last := bytes.LastIndex(b, []byte(`{"seq":1,`)), bytes.LastIndex(b, []byte(`{"seq":21,`))
			return b[min(at, first, last)-300:]
		},
	} {
		t.Run(name, func(t *testing.T) {
			if r := rescued(t, damage(bytes.Clone(whole)), nil); r.Entries != all || r.Of != all || r.Proved != all || r.Names != 3 {
				t.Errorf("rescued is %+v of %d", r, all)
			}
		})
	}
}
