package html

import (
	"math"
	"regexp"
	"strings"
	"testing"
)

// Text has a contrast of 7:1 or more with what it stands on (WCAG 2.2, success criterion 1.4.6), in light, in dark and printed.
func TestContrast(t *testing.T) {
	blocks := regexp.MustCompile(`(?s):root \{(.*?)\}`).FindAllStringSubmatch(sheet, -1)
	if len(blocks) != 3 {
		t.Fatalf("%d sets of colors, want those of light, dark and print", len(blocks))
	}
	for i, name := range []string{"light", "dark", "print"} {
		colors := map[string]string{}
		for _, m := range regexp.MustCompile(`--([a-z]+): #([0-9a-f]+);`).FindAllStringSubmatch(blocks[i][1], -1) {
			colors[m[1]] = m[2]
		}
		for _, pair := range []string{
			"ink paper", "ink wash", "ink new", "ink old", "quiet paper", "quiet wash", "mark paper", "yes paper", "yes wash", "no paper", "no wash",
		} {
			text, ground, _ := strings.Cut(pair, " ")
			if c := contrast(t, colors[text], colors[ground]); c < 7 {
				t.Errorf("%s: %s on %s has a contrast of %.2f", name, text, ground, c)
			}
		}
	}
}

func contrast(t *testing.T, a, b string) float64 {
	t.Helper()
	x, y := luminance(t, a), luminance(t, b)
	return (max(x, y) + 0.05) / (min(x, y) + 0.05)
}

// luminance is the relative luminance of a color, "fff" or "fdfcf9", by WCAG 2.2.
func luminance(t *testing.T, hex string) float64 {
	t.Helper()
	if len(hex) == 3 {
		hex = string([]byte{hex[0], hex[0], hex[1], hex[1], hex[2], hex[2]})
	}
	if len(hex) != 6 {
		t.Fatalf("%q is no color", hex)
	}
	sum := 0.0
	for i, weight := range []float64{0.2126, 0.7152, 0.0722} {
		v := float64(strings.IndexByte("0123456789abcdef", hex[2*i])*16+strings.IndexByte("0123456789abcdef", hex[2*i+1])) / 255
		if v <= 0.04045 {
			v /= 12.92
		} else {
			v = math.Pow((v+0.055)/1.055, 2.4)
		}
		sum += weight * v
	}
	return sum
}
