package orderpaper

import (
	"cmp"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
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
	Wants             []Wanted
	Second            string // the number of the amendment that it amends, as the paper has it; "" where it amends a motion
	Why               error  // it is not read; nil: it is
}

// amendment reads one.
func (r *reader) amendment(s start, end int) {
	a := Amendment{Number: s.number, Of: cmp.Or(s.of, r.section), Second: s.to, Above: r.above, Title: s.title, From: s.at + 1, To: end, Begins: r.all[s.at].Text}
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
		if remark(p) {
			r.remarked(i, "", "")
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
	if a.Wants, reasons, a.Why = wants(said); s.second && s.to == "" {
		a.Why = unclear("amend-second")
	}
	if a.Why == nil && reasons < len(said) { // they stand at the end
		a.To = end - (len(said) - reasons)
		r.paper.Amendments = append(r.paper.Amendments, a)
		r.left(a.To, end)
		return
	}
	r.paper.Amendments = append(r.paper.Amendments, a)
}

// find is the clause of a text that an amendment names. One that may be several is none.
func (p Place) find(text string) (assembly.Clause, error) {
	found := assembly.ClausesCalled(text, p.Section, p.Mark)
	if p.Mark == "" {
		found = assembly.SectionsCalled(text, p.Section)
	}
	switch len(found) {
	case 0:
		return assembly.Clause{}, unclear("amend-place", p.String())
	case 1:
		return found[0], nil
	default:
		return assembly.Clause{}, unclear("amend-places", p.String())
	}
}

func (p Place) String() string { return strings.TrimSpace(p.Section + " " + p.Mark) }

// change is what an amendment makes of a text: how the language says it, and the change itself with its words.
func (w Wanted) change(text string) (assembly.Change, string, error) {
	var named assembly.Clause
	if w.Place != (Place{}) && !(w.Form == BeforeParagraph && w.Place.New) {
		var err error
		if named, err = w.Place.find(text); err != nil {
			return assembly.Change{}, "", err
		}
	}
	n := named.Paragraph
	if oneParagraph := w.Form == Paragraph || w.Form == StrikeParagraph || w.Form == EndOfParagraph; oneParagraph && (named.Last > n || w.Place.Mark == "") {
		return assembly.Change{}, "", unclear("amend-points", w.Place.String(), strings.Join(named.Under, ", "))
	}
	all := assembly.Paragraphs(text)
	paragraph := func() string { return text[all[n-1].From:all[n-1].To] }
	switch w.Form {
	case Paragraph:
		c := assembly.Change{Paragraph: n, Strike: paragraph()}
		return c, c.Says(text, w.New), nil
	case StrikeParagraph:
		return assembly.Change{Paragraph: n, Struck: true, Strike: paragraph()}, "", nil
	case AfterParagraph:
		return assembly.Change{Insert: true, After: named.Last}, w.added(text, named.Last), nil
	case BeforeParagraph:
		after := n - 1
		if w.Place.New {
			var err error
			if after, err = w.Place.added(text); err != nil {
				return assembly.Change{}, "", err
			}
		}
		return assembly.Change{Insert: true, After: after}, w.added(text, after), nil
	case EndOfParagraph:
		return assembly.Change{Paragraph: n, Strike: paragraph()}, joined(paragraph(), w.New), nil
	case AtEnd:
		return assembly.Change{Insert: true, After: len(all)}, w.added(text, len(all)), nil
	case Whole:
		return assembly.Change{Whole: true}, w.New, nil
	}
	if w.Form == Tail && w.Old == "" {
		return w.behindParagraph(text, all, named)
	}
	at, err := w.words(text, all, named)
	if err != nil {
		return assembly.Change{}, "", err
	}
	old, says := text[at[0]:at[1]], w.New
	switch w.Form {
	case BehindWords:
		says = joined(old, w.New)
	case BeforeWords:
		says = joined(w.New, old)
	case Tail, TailFrom, FromTo:
		if at, says, err = w.onward(text, all, named, at); err != nil {
			return assembly.Change{}, "", err
		}
	case ReplaceWords:
		if n > 0 && named.Last == n && w.New == "" && isClause(paragraph(), old) {
			return assembly.Change{Paragraph: n, Struck: true, Strike: paragraph()}, "", nil
		}
	}
	c := assembly.Change{Strike: text[at[0]:at[1]]}
	if several := assembly.Finds(text, c.Strike); len(several) > 1 {
		c.Nth = slices.Index(several, at) + 1
	}
	return c, says, nil
}

// isClause tells whether words are those of a paragraph but for its mark.
func isClause(paragraph, said string) bool {
	return strings.Trim(unmarkedItem(paragraph), " .;,") == strings.Trim(unmarkedItem(said), " .;,")
}

// added is what is put in behind a paragraph: a clause of its own has the mark that comes next.
func (w Wanted) added(text string, after int) string {
	if !w.Clause {
		return w.New
	}
	return assembly.MarkedBehind(text, after, w.New)
}

// onward is what is struck where an amendment strikes all behind words, from them on, or from them to others, as bytes; and what comes there.
func (w Wanted) onward(text string, all []assembly.Paragraph, named assembly.Clause, at [2]int) ([2]int, string, error) {
	to := len(strings.TrimRight(text, "\n "))
	if named.Paragraph > 0 {
		to = all[named.Last-1].To
	}
	kept := text[at[0]:at[1]]
	switch {
	case w.Form == FromTo:
		found := slices.DeleteFunc(assembly.Finds(text[:to], w.To), func(end [2]int) bool { return end[0] < at[1] })
		switch {
		case len(found) == 0:
			return at, "", unclear("amend-nowhere", documents.Begins(w.To))
		case len(found) > 1:
			return at, "", assembly.StandSeveral(w.To, text, found)
		}
		return [2]int{at[0], found[0][1]}, w.New, nil
	case w.Form == TailFrom:
		return [2]int{at[0], to}, w.New, nil
	case w.New == "" || joined(kept, w.New) == kept+w.New: // with the words behind which it stands, since no blank stays between
		return [2]int{at[0], to}, joined(kept, w.New)[:len(kept)+len(w.New)], nil
	}
	from := at[1] + len(text[at[1]:to]) - len(strings.TrimLeft(text[at[1]:to], " \n"))
	if from == to {
		return at, "", unclear("amend-nowhere", documents.Begins(w.Old))
	}
	return [2]int{from, to}, w.New, nil
}

// behindParagraph strikes all paragraphs behind one.
func (w Wanted) behindParagraph(text string, all []assembly.Paragraph, named assembly.Clause) (assembly.Change, string, error) {
	end := all[named.Last-1].To
	switch {
	case named.Last == len(all):
		return assembly.Change{}, "", unclear("amend-nowhere", documents.Begins(w.Place.String()))
	case w.New == "":
		return assembly.Change{Whole: true}, text[:end], nil
	}
	return assembly.Change{Strike: text[all[named.Last].From:all[len(all)-1].To]}, w.New, nil
}

// together is what several changes make of a text, all told from the text as it stands: the change of all of it. They may not touch one another.
func together(all []Wanted, text string) (assembly.Change, string, []string, error) {
	if len(all) == 1 && !all[0].Renumber && !all[0].Every {
		c, says, err := all[0].change(text)
		return c, says, nil, err
	}
	type span struct {
		from, to int
		insert   string
		struck   bool // a whole paragraph
	}
	var spans []span
	var each []string
	for _, w := range all {
		if found := assembly.Finds(text, w.Old); w.Every && len(found) > 1 {
			for i, at := range found {
				spans = append(spans, span{at[0], at[1], w.New, false})
				each = append(each, changeSaid(assembly.Change{Strike: text[at[0]:at[1]], Nth: i + 1}, w.New))
			}
			continue
		}
		c, says, err := w.change(text)
		if err != nil {
			return assembly.Change{}, "", nil, err
		}
		from, to, insert, ok := c.Span(text, says)
		if !ok || c.Whole {
			return assembly.Change{}, "", nil, unclear("amend-several")
		}
		spans, each = append(spans, span{from, to, insert, c.Struck}), append(each, changeSaid(c, says))
		if w.Renumber && c.Insert {
			for _, next := range assembly.MarksBehind(text, c.After) {
				spans = append(spans, span{next.From, next.To, next.Mark, false})
				each = append(each, changeSaid(assembly.Change{Strike: text[next.From:next.To]}, next.Mark))
			}
		}
	}
	slices.SortStableFunc(spans, func(a, b span) int { return cmp.Or(a.from-b.from, a.to-b.to) })
	for i := len(spans) - 1; i > 0; i-- { // paragraphs one below the other are struck at once
		if before := &spans[i-1]; before.struck && spans[i].struck && before.to > spans[i].from {
			before.to = max(before.to, spans[i].to)
			spans = slices.Delete(spans, i, i+1)
		}
	}
	made := text
	for i, s := range slices.Backward(spans) {
		if i > 0 && spans[i-1].to > s.from {
			return assembly.Change{}, "", nil, unclear("amend-overlap")
		}
		made = made[:s.from] + s.insert + made[s.to:]
	}
	return assembly.Change{Whole: true}, strings.Trim(made, "\n"), each, nil
}

// words is where in a text the words stand that an amendment changes, as bytes: in the clause that it names, if any, or the points under it.
func (w Wanted) words(text string, all []assembly.Paragraph, named assembly.Clause) ([2]int, error) {
	found := assembly.Finds(text, w.Old)
	if named.Paragraph > 0 {
		from, to := all[named.Paragraph-1].From, all[named.Last-1].To
		found = slices.DeleteFunc(found, func(at [2]int) bool { return at[0] < from || at[1] > to })
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

// added is the paragraph behind which a new one of a number comes: that before the one that has the number now, or the last under the number before.
func (p Place) added(text string) (int, error) {
	c, err := p.find(text)
	if err == nil {
		return c.Paragraph - 1, nil
	}
	for _, mark := range []string{predecessor(p.Mark), romanBefore(p.Mark)} {
		before := p
		before.Mark = mark
		if c, err := before.find(text); mark != "" && err == nil {
			return c.Last, nil
		}
	}
	return 0, err
}

// predecessor is the number, or the letter, before another; "" for none.
func predecessor(mark string) string {
	last := mark[len(mark)-1]
	switch {
	case last > 'a' && last <= 'z' && (len(mark) == 1 || strings.ContainsRune("0123456789 ", rune(mark[len(mark)-2]))):
		return mark[:len(mark)-1] + string(last-1)
	case len(mark) == 1 && last > '1' && last <= '9':
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

// romanBefore is the Roman number before another, up to xx; "" for none.
func romanBefore(mark string) string {
	all := strings.Fields("i ii iii iv v vi vii viii ix x xi xii xiii xiv xv xvi xvii xviii xix xx")
	if i := slices.Index(all, mark); i > 0 {
		return all[i-1]
	}
	return ""
}
