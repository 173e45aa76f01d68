package orderpaper

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
	"stacktaker/ui/look"
)

// Amendment is one that was found, to a motion of the same paper or of the meeting.
type Amendment struct {
	Number            string // that the paper has for it, "" for none
	Of                string // the number of its motion, as the paper has it, "" where it does not say so
	Above             int    // it stands behind so many motions of the paper, and is to the last of those where it does not say so; 0: behind none
	Title             string // "" for none
	Movers, Seconders []string
	Strangers         []string // who is named as a mover and is not known
	Unheard           []string // who is named as a seconder and is not known
	More              []string // how those are named of whom the paper says more than their names
	From, To          int      // its paragraphs in the document, from 1
	Begins            string   // the first
	Wants             Wanted
	Why               error // it is not read; nil: it is
}

// amendment reads one.
func (r *reader) amendment(s start, end int) {
	a := Amendment{Number: s.number, Of: s.of, Above: r.above, Title: s.title, From: s.at + 1, To: end, Begins: r.all[s.at].Text}
	var m Motion // its people are said as those of a motion
	var said []documents.Paragraph
	if s.rest != "" {
		said = append(said, documents.Paragraph{Text: s.rest})
	}
	var reasons int // how many paragraphs there are up to its reasons
	for i := s.at + s.heads; i < end; i++ {
		p := r.all[i]
		if title := titled(p.Text); title != "" && a.Title == "" && len(said) == 0 {
			a.Title = title
			continue
		}
		if len(r.people(i)) == 0 {
			said = append(said, p)
			continue
		}
		before := len(m.Strangers) + len(m.Unheard)
		var kept wording
		i = r.peopleOf(&m, &kept, i, end)
		if len(m.Strangers)+len(m.Unheard) > before || kept.n == 0 {
			continue // who is not known is told
		}
		said = append(said, p)
	}
	a.Movers, a.Seconders, a.Strangers, a.Unheard, a.More = m.Movers, m.Seconders, m.Strangers, m.Unheard, m.More
	switch {
	case s.second:
		a.Why = unclear("amend-second")
	default:
		a.Wants, reasons, a.Why = wants(said)
	}
	if a.Why == nil && reasons < len(said) { // they stand at the end
		a.To = end - (len(said) - reasons)
		r.paper.Amendments = append(r.paper.Amendments, a)
		r.left(a.To, end)
		return
	}
	r.paper.Amendments = append(r.paper.Amendments, a)
}

// number is what stands before a paragraph of a list.
var number = look.Pattern(`^\(?(\d{1,4}(?:\.\d{1,3})*|[a-zA-Z]|[ivxIVX]{1,5}|\d{1,3}[a-z])(?:[.)/:]-?|\)\.?)\s`)

// clause is a paragraph of a motion as amendments name it.
type clause struct {
	mark string // the number or letter before it; "" for none
	sign bool   // a sign stands before it, as of a list
	text string
}

func clausesOf(text string) []clause {
	var all []clause
	for _, p := range assembly.Paragraphs(text) {
		said := strings.TrimSpace(text[p.From:p.To])
		c := clause{text: said}
		if m := number().FindStringSubmatch(said); m != nil {
			c.mark = strings.ToLower(m[1])
		} else if first, _, several := strings.Cut(said, " "); several && strings.Contains("-–—*•·+◦▪⇒→", first) {
			c.sign = true
		}
		all = append(all, c)
	}
	return all
}

// find is the number, from 1, of the paragraph that an amendment names: the one that has its number or letter before it; where none has any
// before it, by counting. One that may be several is none.
func (p Place) find(text string) (int, error) {
	all := clausesOf(text)
	from, to := 0, len(all)
	if p.Section != "" {
		var err error
		if from, to, err = section(all, p); err != nil {
			return 0, err
		}
	}
	var found []int
	marked := false
	for i, c := range all[from:to] {
		marked = marked || c.mark != ""
		if c.mark == p.Mark {
			found = append(found, from+i+1)
		}
	}
	switch {
	case len(found) == 1:
		return found[0], nil
	case len(found) > 1:
		return 0, unclear("amend-places", p.String())
	case marked:
		return 0, unclear("amend-place", p.String())
	}
	n := 0
	for _, digit := range p.Mark {
		if digit < '0' || digit > '9' {
			return 0, unclear("amend-place", p.String())
		}
		n = n*10 + int(digit-'0')
	}
	if n < 1 || n > to-from {
		return 0, unclear("amend-place", p.String())
	}
	return from + n, nil
}

func (p Place) String() string { return strings.TrimSpace(p.Section + " " + p.Mark) }

// section is where the list below a paragraph begins and ends, which is known by words of that: "resolves" is "This branch resolves:".
func section(all []clause, p Place) (from, to int, err error) {
	var heads []int
	for i, c := range all {
		if c.mark != "" || c.sign || i+1 == len(all) {
			continue
		}
		said := strings.Fields(assembly.Fold(c.text))
		for j, word := range said {
			said[j] = bare(word)
		}
		if !slices.ContainsFunc(strings.Fields(p.Section), func(word string) bool { return !slices.Contains(said, word) }) {
			heads = append(heads, i)
		}
	}
	switch {
	case len(heads) == 0:
		return 0, 0, unclear("amend-place", p.String())
	case len(heads) > 1:
		return 0, 0, unclear("amend-places", p.String())
	}
	from = heads[0] + 1
	list := all[from].mark != "" || all[from].sign
	for to = from; to < len(all) && (all[to].mark != "" || all[to].sign) == list && (list || !strings.HasSuffix(all[to].text, ":")); to++ {
	}
	return from, to, nil
}

// change is what an amendment makes of a text: how the language says it, and the change itself with its words.
func (w Wanted) change(text string) (assembly.Change, string, error) {
	n := 0
	if w.Place.Mark != "" && !(w.Form == BeforeParagraph && w.Place.New) {
		var err error
		if n, err = w.Place.find(text); err != nil {
			return assembly.Change{}, "", err
		}
	}
	all := assembly.Paragraphs(text)
	paragraph := func() string { return text[all[n-1].From:all[n-1].To] }
	switch w.Form {
	case Paragraph:
		return assembly.Change{Paragraph: n, Strike: paragraph()}, w.New, nil
	case StrikeParagraph:
		return assembly.Change{Paragraph: n, Struck: true, Strike: paragraph()}, "", nil
	case AfterParagraph:
		return assembly.Change{Insert: true, After: n}, w.New, nil
	case BeforeParagraph:
		if w.Place.New {
			var err error
			if n, err = w.Place.added(text); err != nil {
				return assembly.Change{}, "", err
			}
		}
		return assembly.Change{Insert: true, After: n - 1}, w.New, nil
	case EndOfParagraph:
		return assembly.Change{Paragraph: n, Strike: paragraph()}, joined(paragraph(), w.New), nil
	case AtEnd:
		return assembly.Change{Insert: true, After: len(all)}, w.New, nil
	case Whole:
		return assembly.Change{Whole: true}, w.New, nil
	}
	at, err := w.words(text, all, n)
	if err != nil {
		return assembly.Change{}, "", err
	}
	old := text[at[0]:at[1]]
	c := assembly.Change{Strike: old}
	if several := assembly.Finds(text, old); len(several) > 1 {
		c.Nth = slices.Index(several, at) + 1
	}
	switch w.Form {
	case BehindWords:
		return c, joined(old, w.New), nil
	case BeforeWords:
		return c, joined(w.New, old), nil
	}
	return c, w.New, nil
}

// words is where in a text the words stand that an amendment changes, as bytes; n is the paragraph that it names, 0 for none.
func (w Wanted) words(text string, all []assembly.Paragraph, n int) ([2]int, error) {
	found := assembly.Finds(text, w.Old)
	if n > 0 {
		found = slices.DeleteFunc(found, func(at [2]int) bool { return at[0] < all[n-1].From || at[1] > all[n-1].To })
		if len(found) == 0 {
			return [2]int{}, unclear("amend-words", documents.Begins(w.Old), w.Place.String())
		}
	}
	switch len(found) {
	case 0:
		return [2]int{}, unclear("amend-nowhere", documents.Begins(w.Old))
	case 1:
		return found[0], nil
	}
	return [2]int{}, assembly.StandSeveral(w.Old, text, found)
}

// joined puts words behind others, with a blank between them unless a sign comes first.
func joined(before, behind string) string {
	if strings.ContainsAny(behind[:min(1, len(behind))], ".,;:)!?") {
		return before + behind
	}
	return before + " " + behind
}

// added is the paragraph before which a new one of a number stands: the one that has that number now, or the end.
func (p Place) added(text string) (int, error) {
	n, err := p.find(text)
	if err == nil {
		return n, nil
	}
	before := p
	before.Mark = predecessor(p.Mark)
	if n, err := before.find(text); before.Mark != "" && err == nil {
		return n + 1, nil
	}
	return 0, err
}

// predecessor is the number, or the letter, before another; "" for none.
func predecessor(mark string) string {
	last := mark[len(mark)-1]
	switch {
	case len(mark) == 1 && (last > 'a' && last <= 'z' || last > '1' && last <= '9'):
		return string(last - 1)
	case strings.Trim(mark, "0123456789") == "" && last > '0':
		return mark[:len(mark)-1] + string(last-1)
	case strings.Trim(mark, "0123456789") == "" && len(mark) == 2 && mark[0] > '1':
		return string(mark[0]-1) + "9"
	case mark == "10":
		return "9"
	}
	return ""
}
