package room

import (
	"flag"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"

	"stacktaker/ui/look"
)

var update = flag.Bool("update", false, "write the golden files anew; read them before they are accepted")

// sizes are those that a projected terminal has: small, usual, and not enlarged.
func sizes() [][2]int { return [][2]int{{60, 16}, {80, 24}, {120, 40}} }

// isGolden compares what was drawn with a file of testdata.
func isGolden(t *testing.T, name, got string) {
	t.Helper()
	path := filepath.Join("testdata", name)
	if *update {
		if err := os.WriteFile(path, []byte(got), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	want, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if got != string(want) {
		t.Errorf("differs from %s; got:\n%s", path, got)
	}
}

// framed is a drawing as text, with its edges.
func framed(lines []string) string {
	var b strings.Builder
	edge := "+" + strings.Repeat("-", ansi.StringWidth(lines[0])) + "+\n"
	b.WriteString(edge)
	for _, l := range lines {
		b.WriteString("|" + ansi.Strip(l) + "|\n")
	}
	b.WriteString(edge)
	return b.String()
}

func TestGolden(t *testing.T) {
	for _, c := range scenes() {
		t.Run(c.name, func(t *testing.T) {
			s, now := c.sight(t)
			var b strings.Builder
			for _, size := range sizes() {
				lines := Draw(s, now, size[0], size[1], Look{look.Dark(), true})
				fits(t, lines, size[0], size[1])
				fmt.Fprintf(&b, "%d×%d\n%s", size[0], size[1], framed(lines))
			}
			isGolden(t, c.name+".txt", b.String())
		})
	}
}

// What is styled says the same in every theme, and is held as it goes to a terminal.
func TestGoldenStyled(t *testing.T) {
	styled := []string{"speech-over", "motion-amendment", "sections-second", "verdict-not"}
	for _, c := range scenes() {
		for _, name := range styled {
			if c.name != name {
				continue
			}
			s, now := c.sight(t)
			plain := ""
			for _, th := range []look.Theme{look.Dark(), look.Light(), look.HighContrast(), look.Plain()} {
				lines := Draw(s, now, 60, 16, Look{th, true})
				if plain == "" {
					plain = framed(lines)
				} else if framed(lines) != plain {
					t.Errorf("%s: %s has other words than %s", name, th.Name, look.Dark().Name)
				}
				isGolden(t, name+"-"+th.Name+".ansi", strings.Join(lines, "\n")+"\n")
			}
		}
	}
}

// Without half-blocks and signs everything is said all the same.
func TestGoldenASCII(t *testing.T) {
	for _, c := range scenes() {
		switch c.name {
		case "speech-over", "verdict-not", "motion-amendment":
			s, now := c.sight(t)
			lines := Draw(s, now, 80, 24, Look{look.Plain(), false})
			fits(t, lines, 80, 24)
			isGolden(t, c.name+"-ascii.txt", framed(lines))
		}
	}
}

// A window without a meeting says so at any size.
func TestApart(t *testing.T) {
	var b strings.Builder
	for _, a := range []Apart{
		{Since: "18:00"},
		{Title: "Depot 4 General Assembly", Since: "19:42"},
		{Title: "Depot 4 General Assembly", Since: "19:42", Why: "version"},
	} {
		for _, size := range append(sizes(), [2]int{40, 12}, [2]int{30, 6}) {
			lines := DrawApart(a, size[0], size[1], Look{look.Dark(), true})
			fits(t, lines, size[0], size[1])
			if said := strings.Join(strings.Fields(strings.Join(lines, " ")), " "); !strings.Contains(ansi.Strip(said), "since "+a.Since) && size[1] < 32 {
				t.Errorf("%v: since when is not said: %s", size, said)
			}
			fmt.Fprintf(&b, "%d×%d\n%s", size[0], size[1], framed(lines))
		}
	}
	isGolden(t, "apart.txt", b.String())
}

// From the smallest window on, every state has something sensible: the same words or fewer, and none of them lost at an edge.
func TestSmallest(t *testing.T) {
	var b strings.Builder
	for _, c := range scenes() {
		s, now := c.sight(t)
		lines := Draw(s, now, LeastWidth, LeastHeight, Look{look.Dark(), true})
		fits(t, lines, LeastWidth, LeastHeight)
		fmt.Fprintf(&b, "%s\n%s", c.name, framed(lines))
	}
	isGolden(t, "smallest.txt", b.String())
}

func TestTooSmall(t *testing.T) {
	for _, size := range [][2]int{{39, 20}, {100, 11}} {
		lines := Draw(Sight{Title: "Depot 4"}, now0(), size[0], size[1], Look{look.Dark(), true})
		fits(t, lines, size[0], size[1])
		said := strings.Join(strings.Fields(strings.Join(lines, " ")), " ")
		want := fmt.Sprintf("Make this window larger, or its letters smaller. It is %d×%d, and needs 40×12.", size[0], size[1])
		if said != want {
			t.Errorf("says %q, want %q", said, want)
		}
	}
}

func TestBlank(t *testing.T) {
	lines := Blank(60, 16)
	fits(t, lines, 60, 16)
	if said := strings.TrimSpace(strings.Join(lines, "")); said != "" {
		t.Errorf("blank shows %q", said)
	}
}
