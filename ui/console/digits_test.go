package console

import (
	"testing"

	"stacktaker/ui/look"
)

// The figures of a count stand apart from each other, are all as high, and a digit is as wide in each.
func TestDigitsStandApart(t *testing.T) {
	d := newDesk(t, 80, 24, countLines()...)
	for _, w := range []int{13, 20, 26, 40} {
		for _, h := range []int{1, 4, 8, 12, 25} {
			for _, most := range []int{3, 41, 300, 5000} {
				whole := d.c.digits(most, most, w, h)
				for _, n := range []int{0, 6, 22, 187} {
					if n > most {
						continue
					}
					drawn := d.c.digits(n, most, w, h)
					if len(drawn) != len(whole) {
						t.Errorf("in %d×%d, %d is %d rows high and %d is %d", w, h, n, len(drawn), most, len(whole))
					}
					for _, l := range drawn {
						if look.Width(l) > w-4 {
							t.Errorf("in %d×%d of at most %d, %d is %d wide", w, h, most, n, look.Width(l))
						}
					}
				}
			}
			one, two := d.c.digits(6, 41, w, h), d.c.digits(22, 41, w, h)
			if len(two) < 3 {
				continue // too small for large digits
			}
			if a, b := look.Width(one[0]), look.Width(two[0]); w-b < b-2*a {
				t.Errorf("in %d×%d less stands between two figures than between two digits: %d wide, and %d", w, h, a, b)
			}
		}
	}
}
