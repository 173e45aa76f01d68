package console

import (
	"stacktaker/ui/look"
)

// sealCard shows the words of the seal, to be read out and written down.
type sealCard struct {
	words []string
	later bool // not the first, which the next meeting opens with
}

func (c *console) newSealCard() *sealCard {
	return &sealCard{c.seal, len(c.state().Info.Seals) > 1}
}

func (s *sealCard) keys(*console) []binding {
	return []binding{
		{"esc", "key.floor", (*console).pop, nil},
		{"enter", "", (*console).pop, nil},
		{"q", "key.leave", (*console).leave, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}
}

func (s *sealCard) typed(*console, string) bool { return false }

func (s *sealCard) draw(c *console, _, _ int) drawing {
	return c.shell(func(w, h int) body { return body{lines: s.pane(c, w, h)} }, c.hints(s.keys(c), c.w))
}

// pane puts the words in two columns, numbered, with as much air as there is. Nothing but figures stands between them.
func (s *sealCard) pane(c *console, w, h int) []string {
	widest := 0
	for _, word := range s.words {
		widest = max(widest, look.Width(word))
	}
	half := (len(s.words) + 1) / 2
	lines := []string{" " + c.pen.Heading.Render(c.tell("seal")), ""}
	air := (h-len(lines)-2)/half >= 2
	left := max((w-2*(widest+8))/2, 1)
	for i := range half {
		row := look.Pad("", left)
		for _, n := range []int{2 * i, 2*i + 1} {
			if n < len(s.words) {
				row += look.PadLeft(itoa(n+1), 3) + "  " + c.pen.Strong.Render(look.Pad(look.Clean(s.words[n]), widest+3))
			}
		}
		lines = append(lines, row)
		if air {
			lines = append(lines, "")
		}
	}
	if !air {
		lines = append(lines, "")
	}
	read := "seal.read"
	if s.later {
		read = "seal.read.later"
	}
	return append(lines, c.wrapped(c.tell(read), w, 1)...)
}
