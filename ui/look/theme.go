package look

import (
	"image/color"

	"charm.land/lipgloss/v2"
)

// Theme says how things look by what they mean. A color is never the only
// sign: a word or a sign of [SignSet] stands with it.
//
// On dark, orange, sky and yellow are text, green and vermillion are fills
// under black text; on light, all text is black and the colors are fills. The
// hues are those of Okabe and Ito, which color-blind people tell apart; where
// black on the original has less than 7:1 the fill is lighter.
// Every pair has 7:1 or more on pages from #000000 to #1e1e1e, and on #ffffff,
// in 256 colors too.
type Theme struct {
	Name string // as a setting names it: dark, light, contrast, plain

	Text    lipgloss.Style // what people read; the terminal's own color
	Strong  lipgloss.Style // the line that matters among others
	Title   lipgloss.Style // the name of the meeting
	Heading lipgloss.Style // the name of a pane: HAS THE FLOOR
	Faint   lipgloss.Style // what may be overlooked, and still can be read
	Border  lipgloss.Style // lines between panes

	Key      lipgloss.Style // a key that can be pressed
	Selected lipgloss.Style // the row under the cursor
	Field    lipgloss.Style // what is being typed

	Good    lipgloss.Style // as it should be: quorum present, tellers agree
	Amber   lipgloss.Style // soon: time nearly up
	Red     lipgloss.Style // now: time up, quorum lost
	Banner  lipgloss.Style // a line about the whole meeting
	Refusal lipgloss.Style // why a command was not done, and what would be

	For     lipgloss.Style // a column of the count, a hand for
	Against lipgloss.Style
	Abstain lipgloss.Style

	Carried    lipgloss.Style // a verdict, as a fill
	NotCarried lipgloss.Style

	Struck   lipgloss.Style // words an amendment strikes, between − and −
	Inserted lipgloss.Style // words it inserts, between + and +
}

// The hues. Vermillion and green have more light than the originals (#D55E00
// and #009E73), under whose black text there is 5.4:1 and 6.1:1; sky has a
// little more than #56B4E9, whose neighbor among 256 colors is too dark.
const (
	orange     = "#E69F00"
	sky        = "#5CB8EC"
	yellow     = "#F0E442"
	green      = "#00B886"
	vermillion = "#FF7F50"
	black      = "#000000"
	paleGray   = "#BCBCBC"
)

// Dark is for a page from #000000 to #1e1e1e.
func Dark() Theme {
	t := base("dark")
	t.Heading = ink(sky)
	t.Faint = lipgloss.NewStyle().Foreground(hex(paleGray))
	t.Border = t.Faint
	t.Key = ink(yellow)
	t.Field = ink(yellow)
	t.Good = ink(sky)
	t.Amber = ink(orange)
	t.Red = fill(vermillion)
	t.Banner = fill(orange)
	t.Refusal = fill(yellow)
	t.For = ink(sky)
	t.Against = ink(orange)
	t.Abstain = ink(yellow)
	t.Carried = fill(green)
	t.NotCarried = fill(vermillion)
	t.Struck = ink(orange).Bold(false).Strikethrough(true)
	t.Inserted = ink(sky)
	return t
}

// Light is for a white page.
func Light() Theme {
	t := base("light")
	t.Good = lipgloss.NewStyle().Bold(true)
	t.Amber = fill(orange)
	t.Red = fill(vermillion)
	t.Banner = fill(orange)
	t.Refusal = fill(yellow)
	t.For = fill(sky)
	t.Against = fill(orange)
	t.Abstain = fill(yellow)
	t.Carried = fill(green)
	t.NotCarried = fill(vermillion)
	t.Struck = fill(orange).Bold(false).Strikethrough(true)
	t.Inserted = fill(sky)
	return t
}

// HighContrast is for a projector that washes colors out, on dark and on light,
// and for a terminal of 16 colors, which turns the hues of the other themes into
// ones that cannot be read: text in the terminal's own color, and black on two
// fills, as bright as they can be, with 12:1 or more. What is bad is in reverse.
func HighContrast() Theme {
	const (
		brightYellow = "#FFFF00"
		brightGreen  = "#5FFFAF"
	)
	t := base("contrast")
	t.Amber = fill(brightYellow)
	t.Banner = fill(brightYellow)
	t.Refusal = fill(brightYellow)
	t.Carried = fill(brightGreen)
	t.Struck = fill(brightYellow).Bold(false).Strikethrough(true)
	t.Inserted = fill(brightGreen)
	return t
}

// Plain has no color: bold, underline and reverse only.
func Plain() Theme { return base("plain") }

// base is what all themes share, and says everything without a color.
func base(name string) Theme {
	text := lipgloss.NewStyle()
	bold := text.Bold(true)
	reverse := text.Reverse(true)
	loud := reverse.Bold(true)
	return Theme{
		Name:       name,
		Text:       text,
		Strong:     bold,
		Title:      bold,
		Heading:    bold,
		Faint:      text,
		Border:     text,
		Key:        bold,
		Selected:   reverse,
		Field:      text.Underline(true),
		Good:       bold,
		Amber:      bold.Underline(true),
		Red:        loud,
		Banner:     loud,
		Refusal:    reverse,
		For:        bold,
		Against:    bold,
		Abstain:    bold,
		Carried:    loud,
		NotCarried: loud,
		Struck:     text.Underline(true),
		Inserted:   bold,
	}
}

// Pick is the theme for a terminal: without color, or dark, or light.
func Pick(noColor, dark bool) Theme {
	switch {
	case noColor:
		return Plain()
	case dark:
		return Dark()
	}
	return Light()
}

// Themes are all of them, by the names that a setting has for them.
func Themes() []Theme { return []Theme{Dark(), Light(), HighContrast(), Plain()} }

// NoColor reports whether NO_COLOR asks for no color: with any value but the
// empty one, as no-color.org has it. getenv is os.Getenv, or a test's.
func NoColor(getenv func(string) string) bool { return getenv("NO_COLOR") != "" }

// ink is colored text on the page.
func ink(of string) lipgloss.Style {
	return lipgloss.NewStyle().Bold(true).Foreground(hex(of))
}

// fill is black text on a color.
func fill(of string) lipgloss.Style {
	return lipgloss.NewStyle().Bold(true).Foreground(hex(black)).Background(hex(of))
}

func hex(s string) color.Color { return lipgloss.Color(s) }
