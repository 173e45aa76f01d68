package minutes

// agreed tells what was agreed from the chair: its words, and that nobody objected.
func (c *scribe) agreed(f *followed) {
	f.head, f.shown = c.numberedHead(f), true
	if f.secret() {
		return
	}
	f.counted, f.outcome, c.cause = true, Carried, f
	round := f.Rounds[0]
	f.rounds = append(f.rounds, c.roundOf(f, round))
	c.keepVote(f, round)
	f.putAt = f.MovedAt
	says := c.say("agreed", c.object(f.ID), c.clock(f.MovedAt), round.Present)
	verdict := Verdict{Carried, Plain(c.say("agreed.carried", c.object(f.ID))), c.verdictOf(f)}
	if c.bare(f.Result) {
		verdict.Text = Plain(c.say("verdict.bare.carried", c.subject(f)))
	}
	c.tellBeside(f.Item, passage{f.head, Plain(c.say("colon", says)), []Block{c.quote(f, ""), verdict}})
}
