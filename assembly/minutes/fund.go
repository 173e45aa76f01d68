package minutes

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// fund is the register of what the members authorized, with what was paid and what is open.
func (c *scribe) fund() {
	told := c.s.Register()
	if !slices.ContainsFunc(told, func(g assembly.Grant) bool {
		return len(g.Payments) > 0 || g.Behind || g.Revoked || strings.HasPrefix(g.Motion, "#")
	}) {
		return // what was voted here stands where it was, and no more is to be told of it
	}
	c.newSection(c.say("section.fund"))
	t := Table{Caption: c.say("fund.caption"), Columns: []Column{
		{Title: c.say("column.purpose")},
		{Title: c.say("column.decision")},
		{Title: c.say("column.voted"), Align: End},
		{Title: c.say("column.paid"), Align: End},
		{Title: c.say("column.left"), Align: End},
	}}
	for _, g := range told {
		left := c.amount(g.Left())
		if g.Revoked {
			left = c.say("fund.revoked")
		}
		t.Add(c.typed(g.For), c.table.Say(c.decision(g.Motion)), c.amount(g.Voted), c.amount(g.Paid), left)
	}
	if len(told) > 1 {
		voted, paid, open := assembly.Sums(told)
		t.Total = Row{Plain(c.say("fund.total")), nil, Plain(c.amount(voted)), Plain(c.amount(paid)), Plain(c.amount(open))}
	}
	c.doc.Add(t)
	for _, g := range told {
		if g.Behind {
			c.doc.Point(Text(c.say("fund.behind", c.decision(g.Motion), c.amount(g.Voted))))
		}
		for _, p := range g.Payments {
			if p.Closed { // its sum is told, and no more
				continue
			}
			c.doc.Point(Text(c.say("fund.paid", c.decision(g.Motion), c.amount(p.Amount), c.typed(p.Text), c.clock(p.At))))
		}
	}
}

// amount is money with its currency, and where none is set the whole number, the digits in groups of three.
func (c *scribe) amount(n int64) string {
	if told := c.s.Money(n); told.Sign != "" {
		return c.table.Money(told)
	}
	digits := fmt.Sprint(n)
	var groups []string
	for len(digits) > 3 {
		groups = append([]string{digits[len(digits)-3:]}, groups...)
		digits = digits[:len(digits)-3]
	}
	return strings.Join(append([]string{digits}, groups...), "\u00a0")
}

// decision names a decision of this meeting or of an earlier one.
func (c *scribe) decision(ref string) words.Phrase {
	if meeting, id, ok := strings.Cut(strings.TrimPrefix(ref, "#"), "/"); ok {
		return words.Say("object.earlier", id, meeting)
	}
	return c.object(ref)
}

// asksFor tells the money that a motion asks for, and the grievance of which it makes a demand.
func (c *scribe) asksFor(f *followed) {
	if n := f.Grievance; n > 0 && c.s.Grievance(n) != nil {
		c.tellMore(Paragraph{Text: Plain(c.say("moved.demand", n))})
	}
	if sum := c.spendWords(f); sum != nil {
		c.tellMore(sum)
	}
}

// spendWords tells for which sum a motion asks as it comes before the assembly, moved now or at an earlier meeting; nil for none. What
// it asks for as it is put is compared with that.
func (c *scribe) spendWords(f *followed) Block {
	f.sum = f.Spend
	key := "moved.spend"
	switch {
	case f.Spend.Amount == 0 || f.secret():
		return nil
	case f.Amendment():
		key = "moved.spend.instead"
	}
	return Paragraph{Text: Plain(c.say(key, c.amount(f.Spend.Amount), c.typed(f.Spend.For)))}
}

// sumPut tells for which sum a motion is put, where its amendments gave it another, or changed its words and not its sum; "" else.
func (c *scribe) sumPut(f *followed) string {
	key := ""
	switch {
	case f.again || f.Amendment() || f.Spend.Amount == 0 || f.secret():
		return ""
	case f.SumBehind():
		key = "put.spend.behind"
	case f.Spend != f.sum:
		key = "put.spend"
	default:
		return ""
	}
	f.sum = f.Spend
	return " " + c.say(key, c.amount(f.Spend.Amount), c.typed(f.Spend.For))
}
