package rescue_test

import (
	"bytes"
	"testing"

	"stacktaker/store/rescue"
)

// What can be read of entries that hang on one that is lost is told.
func TestLoose(t *testing.T) {
	whole := sealedFile(t)
	for _, seq := range []string{`{"seq":7,`, `{"seq":1,`} {
		b := bytes.ReplaceAll(whole, []byte(seq), []byte(`{"sek":7,`))
		left, err := rescue.Search(bytes.NewReader(b), int64(len(b)))
		if err != nil {
			t.Fatal(err)
		}
		_, r, _ := left.Salvage(nobody)
		if n := len(r.Loose); n == 0 || r.Loose[n-1].Seq != 22 && r.Loose[n-1].Seq != 21 || r.Loose[0].Seq != r.Entries+2 || r.Loose[0].Line == "" {
			t.Errorf("without %s: %+v", seq, r)
		}
	}
}
