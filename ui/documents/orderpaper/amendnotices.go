package orderpaper

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
)

// AmendmentNotice is an amendment that was found in a document, and what becomes of it in a meeting. Its Why is why no notice is given of it:
// that is told, and the other notices are given.
type AmendmentNotice struct {
	Amendment
	Document string
	Motion   string // the number of its motion in the meeting; "" where that is not given notice of
	Line     string // that gives notice of it; "" for one of which none is given
	Says     string // what it changes, in the words of the language
	Touches  string // the paragraph that goes or is changed, or behind which another comes
	ID       string // the number that it gets, or has
	There    bool   // the same amendment is there already, under that number
	// By and Backed are its movers and seconders as they are called on the roll.
	By, Backed []string

	document, above int
}

// Amend tries the amendments of all documents that were added, after their motions.
// Those to amendments come behind those to motions, and stay where the papers have them.
func (n *Notices) Amend() {
	for _, second := range []bool{false, true} {
		for i := range n.waiting {
			if a := &n.waiting[i]; a.Why == nil && second == (a.Second != "") {
				a.Why = n.amend(a)
			}
		}
	}
	n.Amendments = append(n.Amendments, n.waiting...)
	n.waiting = nil
}

// amendmentOf is the number in the meeting of the amendment that another amends: the one of that number in its own paper. Where several have it
// it is one to the motion that is named, or below which it stands.
func (n *Notices) amendmentOf(a *AmendmentNotice) (string, error) {
	all := slices.DeleteFunc(slices.Clone(n.waiting), func(other AmendmentNotice) bool {
		return other.document != a.document || other.Second != "" || other.ID == "" || folded(other.Number) != folded(a.Second)
	})
	if motion, err := n.motionOf(a); a.Of != "" || len(all) > 1 {
		if err != nil {
			return "", err
		}
		all = slices.DeleteFunc(all, func(other AmendmentNotice) bool { return other.Motion != motion })
	}
	if len(all) != 1 {
		return "", unclear("amend-second")
	}
	return all[0].ID, nil
}

// amend finds the motion of an amendment, and tries the line that gives notice of it.
func (n *Notices) amend(a *AmendmentNotice) error {
	named, wants := n.motionOf, a.Wants
	if a.Second != "" {
		named, wants = n.amendmentOf, unplaced(wants)
	}
	id, err := named(a)
	if err != nil || id == "" {
		return err
	}
	a.Motion = id
	text := n.meeting.State().Motions.Get(id).Text
	change, says, each, err := together(wants, text)
	if err != nil {
		return err
	}
	said := changeSaid(change, says)
	a.Says, a.Touches = said, touched(change, text)
	if len(each) > 0 {
		a.Says = strings.Join(each, "; ")
	}
	movers := a.Movers
	if len(movers) == 0 && n.by != "" {
		movers = []string{n.by}
	}
	switch {
	case len(movers) > 0:
	case len(a.Strangers) > 0:
		return unclear("amend-stranger", strings.Join(a.Strangers, ", "))
	default:
		return unclear("amend-nobody")
	}
	a.By, a.Backed = n.called(movers), n.called(a.Seconders)
	made, ok := makes(change, text, says)
	if a.ID = n.same(id, made); ok && a.ID != "" {
		a.There = true
		return nil
	}
	line := strings.Join(append([]string{"notice-amend", id, said}, givers(movers, a.Seconders)...), " ")
	e, err := n.meeting.Do(line, n.stamp)
	if err != nil {
		return err
	}
	for _, f := range e.Facts {
		if given, is := f.(*assembly.NoticeGiven); is {
			a.ID = given.ID
			n.amended[id] = append(n.amended[id], given.ID)
		}
	}
	a.Line = line
	n.lines = append(n.lines, line)
	return nil
}

// unplaced are the changes of words without the clause in which they stand: that is one of the motion, and an amendment has but the words that it
// puts there.
func unplaced(all []Wanted) []Wanted {
	all = slices.Clone(all)
	for i, w := range all {
		if w.Form == ReplaceWords || w.Form == BehindWords || w.Form == BeforeWords {
			all[i].Place = Place{}
		}
	}
	return all
}

// motionOf is the number in the meeting of the motion that an amendment is to; "" where no notice can be given of that. By its number an
// amendment means a motion of its own paper; where that numbers none, one of the other papers, and else one of the meeting.
func (n *Notices) motionOf(a *AmendmentNotice) (string, error) {
	if a.Of == "" {
		if a.above < 0 {
			return "", unclear("amend-motion")
		}
		return n.All[a.above].ID, nil
	}
	numbers := n.numbers[a.document]
	var meant []string
	for _, m := range n.apart[folded(a.Of)] {
		if !numbers || m.document == a.document {
			meant = append(meant, m.id)
		}
	}
	switch len(meant) {
	case 0:
	case 1:
		return meant[0], nil
	default:
		return "", unclear("amend-numbers", a.Of)
	}
	if mo := n.meeting.State().Motions.Get(a.Of); !numbers && mo != nil && !mo.Amendment() && !mo.Procedural() && (!mo.Closed || n.meeting.State().Info.InCamera) {
		return mo.ID, nil
	}
	return "", unclear("amend-number", a.Of)
}

// same is the number of an amendment to a motion that makes the same of its text; "" for none.
func (n *Notices) same(id, made string) string {
	motions := &n.meeting.State().Motions
	for _, of := range n.amended[id] {
		other := motions.Get(of)
		if other.Settled() {
			continue
		}
		if text, from, to, insert, ok := motions.Diff(other); ok && folded(text[:from]+insert+text[to:]) == folded(made) {
			return other.ID
		}
	}
	return ""
}

func makes(c assembly.Change, text, says string) (string, bool) {
	from, to, insert, ok := c.Span(text, says)
	if !ok {
		return "", false
	}
	return text[:from] + insert + text[to:], true
}

// changeSaid is a change in the words of the language.
func changeSaid(c assembly.Change, says string) string {
	number := func(keyword string, n int) string { return keyword + " " + strconv.Itoa(n) + " " }
	switch {
	case c.Whole:
		return "text " + language.Quoted(says)
	case c.Insert:
		return number("after", c.After) + "insert " + language.Quoted(says)
	case c.Struck:
		return number("paragraph", c.Paragraph) + "strike"
	case c.Paragraph > 0:
		return number("paragraph", c.Paragraph) + "text " + language.Quoted(says)
	}
	said := "strike " + language.Quoted(c.Strike) + " "
	if c.Nth > 0 {
		said += number("nth", c.Nth)
	}
	return said + "insert " + language.Quoted(says)
}

// touched is the paragraph that a change is made to, or behind which it puts another; "" for other changes.
func touched(c assembly.Change, text string) string {
	all := assembly.Paragraphs(text)
	if n := c.Paragraph + c.After; n > 0 && n <= len(all) {
		return text[all[n-1].From:all[n-1].To]
	}
	return ""
}
