package room

import "stacktaker/ui/look"

// fit is what was drawn in exactly w cells and h lines, in the signs that the terminal has.
func (l Look) fit(lines []string, w, h int) []string {
	lines = look.Fit(lines, w, h)
	if l.UTF8 {
		return lines
	}
	return look.Typed(lines)
}

// spelt is a text of ours as the terminal can show it.
func (p page) spelt(said string) string {
	if p.UTF8 {
		return said
	}
	return look.Spelled(said)
}

func (p page) tell(key string, args ...any) string { return p.spelt(p.tongue.tell(key, args...)) }
func (p page) kind(kind string) string             { return p.spelt(p.tongue.kind(kind)) }
func (p page) reason(why, of string) string        { return p.spelt(p.tongue.reason(why, of)) }
