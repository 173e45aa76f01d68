package look

import (
	"image/color"
	"math"
	"reflect"
	"testing"

	"charm.land/lipgloss/v2"
	"github.com/charmbracelet/colorprofile"
)

func themes() []Theme { return []Theme{Dark(), Light(), HighContrast(), Plain()} }

// styles are the styles of a theme by name.
func styles(th Theme) map[string]lipgloss.Style {
	all := map[string]lipgloss.Style{}
	v := reflect.ValueOf(th)
	for i := range v.NumField() {
		if st, ok := v.Field(i).Interface().(lipgloss.Style); ok {
			all[v.Type().Field(i).Name] = st
		}
	}
	return all
}

// luminance is the relative luminance of WCAG 2.1.
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

func isSet(c color.Color) bool {
	_, none := c.(lipgloss.NoColor)
	return c != nil && !none
}

func TestContrastFormula(t *testing.T) {
	if got := contrast(hex("#ffffff"), hex("#000000")); math.Abs(got-21) > 0.01 {
		t.Errorf("white on black = %.2f, want 21", got)
	}
	if got := contrast(hex("#777777"), hex("#ffffff")); math.Abs(got-4.48) > 0.01 {
		t.Errorf("#777777 on white = %.2f, want 4.48", got)
	}
}

func TestEveryPairHasSevenToOne(t *testing.T) {
	darkPages := []color.Color{hex("#000000"), hex("#121212"), hex("#1e1e1e")}
	lightPages := []color.Color{hex("#ffffff")}
	pages := map[string][]color.Color{
		"dark": darkPages, "light": lightPages,
		"contrast": append(darkPages, lightPages...), "plain": nil,
	}
	for _, th := range themes() {
		want := 7.0
		profiles := []colorprofile.Profile{colorprofile.TrueColor, colorprofile.ANSI256}
		if th.Name == "contrast" {
			want = 12
			profiles = append(profiles, colorprofile.ANSI)
		}
		for _, profile := range profiles {
			worst, where := math.Inf(1), ""
			for name, st := range styles(th) {
				fg, bg := st.GetForeground(), st.GetBackground()
				switch {
				case !isSet(fg) && !isSet(bg):
					continue // the terminal's own pair
				case !isSet(fg):
					t.Errorf("%s.%s: a fill under the terminal's own color cannot be promised", th.Name, name)
					continue
				}
				// A page keeps its color in every profile; a fill does not.
				under := pages[th.Name]
				if isSet(bg) {
					under = []color.Color{profile.Convert(bg)}
				}
				for _, page := range under {
					got := contrast(profile.Convert(fg), page)
					if got < worst {
						worst, where = got, name
					}
					if got < want {
						t.Errorf("%s.%s in %v: %.2f:1, want %.0f:1", th.Name, name, profile, got, want)
					}
				}
			}
			t.Logf("%s, %v: worst %.2f:1 (%s)", th.Name, profile, worst, where)
		}
	}
}

// What is done without color has to be seen without color.
func TestPlainHasNoColor(t *testing.T) {
	for name, st := range styles(Plain()) {
		if isSet(st.GetForeground()) || isSet(st.GetBackground()) {
			t.Errorf("%s has a color", name)
		}
	}
	for _, name := range []string{"Selected", "Banner", "Red", "Carried", "NotCarried", "Struck", "Inserted", "Key", "Field"} {
		if st := styles(Plain())[name]; st.Render("x") == "x" {
			t.Errorf("%s looks like any other text", name)
		}
	}
}

// Every theme has every style: a style that was forgotten in one would be text
// where another theme has a warning.
func TestNoThemeForgetsAWarning(t *testing.T) {
	for _, th := range themes() {
		for _, name := range []string{
			"Strong", "Title", "Heading", "Key", "Selected", "Field", "Good", "Amber", "Red", "Banner",
			"Refusal", "For", "Against", "Abstain", "Carried", "NotCarried", "Struck", "Inserted",
		} {
			if styles(th)[name].Render("x") == "x" {
				t.Errorf("%s.%s is plain text", th.Name, name)
			}
		}
	}
}

func TestNoColor(t *testing.T) {
	for value, want := range map[string]bool{"": false, "1": true, "yes": true, "0": true, "false": true} {
		got := NoColor(func(key string) string {
			if key == "NO_COLOR" {
				return value
			}
			return ""
		})
		if got != want {
			t.Errorf("NO_COLOR=%q: %v, want %v", value, got, want)
		}
	}
}

func TestPick(t *testing.T) {
	for _, c := range []struct {
		noColor, dark bool
		want          string
	}{{true, true, "plain"}, {true, false, "plain"}, {false, true, "dark"}, {false, false, "light"}} {
		if got := Pick(c.noColor, c.dark).Name; got != c.want {
			t.Errorf("Pick(%v, %v) = %s, want %s", c.noColor, c.dark, got, c.want)
		}
	}
}
