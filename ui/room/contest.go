package room

import (
	"slices"
	"strconv"
	"strings"

	"charm.land/lipgloss/v2"

	"stacktaker/ui/look"
)

// contest is who stands for an office, or which proposals compete: before a round, while its hands are counted, and
// once it is decided.
func (p page) contest() []string {
	c := p.Contest
	heading, said := p.contestHeading(), span{p.contestSaid(), p.Theme.Strong}
	top := []string{p.ends(heading, said)}
	const enough = 16 // rows, so that no name gives way to it
	whole := look.Width(line(2*p.inner(), heading...)) + 2 + look.Width(said.text)
	if whole > p.inner() && said.text != "" && p.h >= enough {
		top = []string{p.ends(heading, span{}), p.ends(nil, said)}
	}
	for _, told := range []string{c.Tie, c.Back, c.Anyway, p.say(c.Papers.Words())} {
		if told != "" {
			top = append(top, painted(look.Wrap(look.Clean(told), p.inner()), p.Theme.Strong)...)
		}
	}
	if c.Few() {
		top = append(top, p.few(c.Voters)...)
	}
	top = append(top, "")
	var bottom []string
	switch {
	case !c.Decided.IsZero():
		bottom = p.chosen(p.h / 3)
	case c.Open:
		bottom = p.indented(p.interrupting()...)
	default:
		bottom = p.indented(p.nextLine()...)
	}
	room := p.h - len(top) - len(bottom)
	var middle []string
	switch {
	case c.Single != nil && !c.Decided.IsZero():
		name := p.indented(p.said(c.Choices[0].Name, p.Theme.Strong)...)
		figures := p.centered(p.columns(p.sides(*c.Single), room-len(name)-2)...)
		return sheet{p.indented(top...), append(append(name, ""), figures...), bottom}.rows(p.h)
	case c.Lot:
		middle = append(p.centered(painted(p.letters(p.tell("contest.lot"), p.inner(), min(room/3, 7)), p.Theme.Strong)...),
			p.centered(append(append([]string{""}, p.said(p.tell("contest.call"), p.Theme.Strong)...), "")...)...)
	case c.Open && !c.Entered:
		middle = p.called(max(room-len(c.Choices)-1, room/2))
	case c.awaits():
		middle = p.centered(append(p.poster(p.tell("contest.open"), p.inner(), min(room-2, p.most()), p.Theme.Strong), "", line(p.inner(), span{p.tell("contest.who"), p.Theme.Text}))...)
	}
	middle = append(middle, p.indented(p.choiceRows(room-len(middle))...)...)
	return sheet{p.indented(top...), middle, bottom}.rows(p.h)
}

// awaits tells whether nobody stands yet.
func (c *Contest) awaits() bool {
	return c.Office != "" && !c.Open && c.Decided.IsZero() && len(c.Choices) == 0
}

// contestHeading is what the contest is about.
func (p page) contestHeading() []span {
	c := p.Contest
	if c.Office == "" {
		return []span{{p.tell("contest.proposals"), p.Theme.Heading}}
	}
	seats := ""
	if c.Seats > 1 {
		seats = p.tell("contest.seats", c.Seats)
	}
	said := p.dotted(p.Theme.Text, c.Office, seats)
	said.text = "  " + said.text
	return []span{{p.tell("contest.election"), p.Theme.Heading}, said}
}

// contestSaid is how far its round is.
func (p page) contestSaid() string {
	switch c := p.Contest; {
	case c.Open && c.Entered:
		return p.tell("hands.entered")
	case c.Open && c.Again:
		return p.tell("contest.again")
	case c.Round > 0:
		return p.tell("contest.round", c.Round)
	case !c.Open && c.Before == 0 && c.Office != "" && c.Decided.IsZero() && len(c.Choices) > 0: // a name in large letters is no result
		return p.tell("contest.nominated")
	}
	return ""
}

// called is whose hands are called for, in at most h lines.
func (p page) called(h int) []string {
	c := p.Contest
	rows := p.centered(painted(p.letters(p.tell("hands"), p.inner(), min(h/3, 4)), p.Theme.Strong)...)
	if c.Asked == 0 { // no hand is called for yet, or none is at all
		put := "hands.put"
		if c.Paper {
			put = "hands.paper"
		}
		rows = p.centered(p.poster(p.tell(put), p.inner(), min(h-3, p.most()), p.Theme.Strong)...)
	}
	if c.Asked > 0 && c.Asked <= len(c.Choices) {
		name := c.Choices[c.Asked-1].Name
		rows = append(append(rows, ""), p.centered(p.poster(name, p.inner(), min(h-len(rows)-3, p.most()), p.Theme.For)...)...)
	}
	return append(append(rows, ""), p.centered(line(p.inner(), p.dotted(p.Theme.Strong, p.voters(c.Voters), p.each())), "")...)
}

// each is how many hands everybody has, "" where it is one.
func (p page) each() string {
	if p.Contest.Each < 2 {
		return ""
	}
	return p.tell("contest.each", p.Contest.Each)
}

// choiceRows is every choice in a line, with its hands and what became of it, in at most h lines; the one that is
// asked among them. As long as no hands are called for the names are large, if all of them fit.
func (p page) choiceRows(h int) []string {
	c := p.Contest
	if !c.Open || c.Entered {
		in := p.leading()
		out := p.smallChoices(in, len(c.Choices))
		if large := p.largeChoices(in, h-len(out)); large != nil {
			return append(large, out...)
		}
	}
	if whole := p.wholeChoices(); len(whole) > len(c.Choices) && len(whole) <= h { // it would be cut, and there is room
		return whole
	}
	first, last := window(len(c.Choices), h, c.Asked-1)
	apart := 2*len(c.Choices)-1 <= h && !c.Open
	if rest := len(c.Choices) - (last - first); rest > 0 && last-first > 1 && c.Asked == 0 { // who stood is not left out without a word
		return append(p.smallChoices(first, last-1), line(p.inner(), span{p.tell("next.more", rest+1), p.Theme.Faint}))
	}
	if !apart {
		return p.smallChoices(first, last)
	}
	var rows []string
	for i := first; i < last; i++ {
		if i > first {
			rows = append(rows, "")
		}
		rows = append(rows, p.smallChoices(i, i+1)...)
	}
	return rows
}

// leading is how many choices, from the first, are in the round or the lot; where there is neither, all of them.
func (p page) leading() int {
	if i := slices.IndexFunc(p.Contest.Choices, func(c Choice) bool { return !c.In }); i > 0 {
		return i
	}
	return len(p.Contest.Choices)
}

// smallChoices is some of the choices, each in a line.
func (p page) smallChoices(first, last int) []string {
	var rows []string
	for i := first; i < last; i++ {
		mark, hands, style := p.choiceMarks(i)
		left := []span{{p.beforeChoice(mark, hands), style}, {p.Contest.Choices[i].Name, style}}
		rows = append(rows, p.ends(left, span{p.became(i), p.Theme.Text}))
	}
	return rows
}

// wholeChoices is the choices in lines in which nothing of them is cut.
func (p page) wholeChoices() []string {
	var rows []string
	for i, choice := range p.Contest.Choices {
		row := p.smallChoices(i, i+1)[0]
		_, _, style := p.choiceMarks(i)
		w := p.inner() - choiceIndent
		if became := look.Width(look.Clean(p.became(i))); became > 0 {
			w -= became + 2
		}
		name := look.Wrap(look.Clean(choice.Name), w)
		if len(name) > 1 {
			mark, hands, _ := p.choiceMarks(i)
			row = p.ends([]span{{p.beforeChoice(mark, hands) + name[0], style}}, span{p.became(i), p.Theme.Text})
		}
		rows = append(rows, row)
		for _, rest := range name[min(1, len(name)):] {
			rows = append(rows, line(p.inner(), span{strings.Repeat(" ", choiceIndent) + rest, style}))
		}
	}
	return rows
}

// choiceIndent is the cells before the name of a choice.
const choiceIndent = 8

// beforeChoice is the mark and the hands of a choice.
func (p page) beforeChoice(mark, hands string) string {
	return look.Pad(mark, 2) + look.PadLeft(hands, choiceIndent-4) + "  "
}

// largeChoices is the first n choices in large letters, their hands before them; nil where they do not fit.
func (p page) largeChoices(n, h int) []string {
	const gap = 4
	choices := p.Contest.Choices[:n]
	if n*(least+1)-1 > h {
		return nil
	}
	figures := 0
	for i := range choices {
		if _, hands, _ := p.choiceMarks(i); hands != "" {
			number := look.Big(hands, p.inner(), least, p.UTF8)
			figures = max(figures, look.Width(strings.Join(number[:min(1, len(number))], ""))+gap)
		}
	}
	var rows []string
	for i, choice := range choices {
		mark, hands, style := p.choiceMarks(i)
		drawn := p.beside([]int{figures, p.inner() - figures - 2}, hands, choice.Name)
		if drawn == nil {
			return nil
		}
		if i > 0 {
			rows = append(rows, "")
		}
		number, name := drawn[0], drawn[1]
		for r := range name {
			said, sign := "", "  "
			if r == len(name)-1-least/2 {
				said, sign = p.became(i), look.Pad(mark, 2)
			}
			rows = append(rows, p.ends([]span{{sign + look.PadLeft(number[r], figures-gap) + strings.Repeat(" ", min(figures, gap)) + name[r], solid(style)}}, span{said, p.Theme.Text}))
		}
	}
	if len(rows) > h {
		return nil
	}
	return rows
}

// choiceMarks is what stands before a choice, and how it is written.
func (p page) choiceMarks(i int) (mark, hands string, style lipgloss.Style) {
	c, choice := p.Contest, p.Contest.Choices[i]
	signs := look.Signs(p.UTF8)
	mark, style = " ", p.Theme.Strong
	switch {
	case choice.State == choiceElected || choice.State == choiceSurvives:
		if mark = signs.Check; (c.Open || c.Lot) && !choice.In { // it was elected before
			style = p.Theme.Text
		}
	case choice.State == choiceFallen || c.Open && !choice.In:
		style = p.Theme.Text
	case i == c.Asked-1:
		mark = signs.Pointer
	}
	if choice.Hands != nil {
		hands = strconv.Itoa(*choice.Hands)
	}
	return mark, hands, style
}

// became is what became of a choice, as far as it is to be said: its hands in a round before that of the column, and its state.
func (p page) became(i int) string {
	choice := p.Contest.Choices[i]
	state := ""
	switch {
	case choice.State == choiceElected || choice.State == choiceSurvives:
		state = p.tell("choice." + choice.State)
	case choice.State == choiceFallen && p.Contest.Decided.IsZero():
		state = p.tell("choice.fallen")
	}
	both := p.dotted(p.Theme.Text, choice.Before, state).text
	if choice.Before != "" && look.Width(both) > p.inner()/2 { // its mark says its state, too
		return choice.Before
	}
	return both
}

// chosen is the outcome in a band as wide as the page: who it is in large letters, where that is one and fits, else that
// it was decided and for whom.
func (p page) chosen(h int) []string {
	signs, style := look.Signs(p.UTF8), p.Theme.Carried
	word, became := p.tell("contest.elected"), p.tell("contest.gets")
	if p.Contest.Office == "" {
		word, became = p.tell("contest.survives"), p.tell("choice.survives")
	}
	names := p.winners()
	switch {
	case len(names) == 0 && p.Contest.Reopened:
		return p.band(signs.Cross, p.tell("contest.vacant"), p.tell("contest.reopened"), p.Theme.NotCarried, h)
	case len(names) == 0:
		return p.band(signs.Cross, p.tell("contest.vacant"), p.tell("contest.nobody"), p.Theme.NotCarried, h)
	case len(names) == 1 && len(p.letters(signs.Check+" "+names[0], p.w-2, h-2)) > p.small(names[0]):
		return p.band(signs.Check, look.Clean(names[0]), became, style, h)
	case len(names) == 1 && len(p.letters(names[0], p.w-2, h-2)) > p.small(names[0]):
		return p.band("", look.Clean(names[0]), signs.Check+" "+became, style, h)
	}
	return p.band(signs.Check, word, Joined(names...), style, h)
}

func (p page) winners() []string {
	var names []string
	for _, c := range p.Contest.Choices {
		if c.State == choiceElected || c.State == choiceSurvives {
			names = append(names, c.Name)
		}
	}
	return names
}
