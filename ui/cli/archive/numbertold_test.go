package archive

import "testing"

// Of a meeting whose number is not known none is told.
func TestNumberTold(t *testing.T) {
	if numberTold(0) != "" || numberTold(12) != "#12" {
		t.Errorf("%q, %q", numberTold(0), numberTold(12))
	}
}
