package console

import (
	"image/color"
	"math"
	"slices"
	"strings"
	"testing"

	"github.com/charmbracelet/colorprofile"
	uv "github.com/charmbracelet/ultraviolet"

	"stacktaker/ui/look"
)

// pair is the colors of a cell that is drawn: its text and what lies under it, nil for the terminal's own.
type pair struct{ ink, ground color.Color }

// drawnPairs are the pairs of all cells with something in them, each with a piece of a line in which it stands.
func drawnPairs(t *testing.T, f frame, found map[pair]string) {
	t.Helper()
	w, h := look.Width(f.lines[0]), len(f.lines)
	cells := uv.NewScreenBuffer(w, h)
	uv.NewStyledString(f.text()).Draw(cells, cells.Bounds())
	for y := range h {
		for x := range w {
			cell := cells.CellAt(x, y)
			if cell == nil || strings.TrimSpace(cell.Content) == "" {
				continue
			}
			p := pair{cell.Style.Fg, cell.Style.Bg}
			if cell.Style.Attrs&uv.AttrReverse != 0 {
				p.ink, p.ground = p.ground, p.ink
			}
			if cell.Style.Attrs&uv.AttrFaint != 0 {
				t.Errorf("%q is faint, of which nobody knows how it looks", cell.Content)
			}
			found[p] = f.lines[y]
		}
	}
}

func luminance(c color.Color) float64 {
	r, g, b, _ := c.RGBA()
	lin := func(v uint32) float64 {
		x := float64(v) / 0xffff
		if x <= 0.03928 {
			return x / 12.92
		}
		return math.Pow((x+0.055)/1.055, 2.4)
	}
	return 0.2126*lin(r) + 0.7152*lin(g) + 0.0722*lin(b)
}

func contrast(a, b color.Color) float64 {
	la, lb := luminance(a), luminance(b)
	return (max(la, lb) + 0.05) / (min(la, lb) + 0.05)
}

// Every pair of colors that any screen or dialog draws has 7:1 or more, on the pages for which its theme is, in full color
// and in 256. The pairs are those of the drawn cells, and not of a list.
func TestDrawnContrast(t *testing.T) {
	gray := func(v uint8) color.Color { return color.RGBA{v, v, v, 0xff} }
	dark, light := []color.Color{gray(0), gray(0x1e)}, []color.Color{gray(0xff)}
	pages := map[string][]color.Color{"dark": dark, "light": light, "contrast": slices.Concat(dark, light), "plain": nil}
	for _, th := range []look.Theme{look.Dark(), look.Light(), look.HighContrast(), look.Plain()} {
		found := map[pair]string{}
		for _, s := range scenes() {
			d := newDesk(t, 80, 24, s.lines...).keys(s.keys...)
			d.c.redraw(th)
			drawnPairs(t, d.c.frame(), found)
		}
		if th.Name == "plain" {
			if len(found) != 1 {
				t.Errorf("without color there are %d pairs of colors", len(found))
			}
			continue
		}
		if len(found) < 3 {
			t.Errorf("%s: only %d pairs were found", th.Name, len(found))
		}
		for p, line := range found {
			for _, page := range pages[th.Name] {
				for _, profile := range []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256} {
					ink, ground := p.ink, p.ground
					if ink == nil && ground == nil {
						continue // the terminal's own pair, reversed or not
					}
					on := func(c color.Color) color.Color {
						if c == nil {
							return page
						}
						return profile.Convert(c)
					}
					if ink == nil {
						t.Errorf("%s: the terminal's own color stands on %v in %q", th.Name, ground, line)
						continue
					}
					if got := contrast(on(ink), on(ground)); got < 7 {
						t.Errorf("%s, %v: %.2f:1 of %v on %v in %q", th.Name, profile, got, ink, ground, line)
					}
				}
			}
		}
	}
}
