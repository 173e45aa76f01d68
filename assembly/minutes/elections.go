package minutes

import (
	"slices"
	"strings"

	"stacktaker/assembly"
)

// electionsForPrograms are the elections and competitions, round by round, with the figures that the audience may read.
func (c *scribe) electionsForPrograms() {
	for _, w := range c.contests {
		if w.Closed || len(w.votes) == 0 && w.State != assembly.Chosen {
			continue
		}
		e := Election{Number: w.number, Kind: "election", Text: c.typed(w.Office)}
		if w.Competition() {
			e.Kind = "competition"
			said := make([]string, len(w.Choices))
			for i, text := range w.Choices {
				said[i] = c.typed(text)
			}
			e.Text = strings.Join(said, "; ")
		} else if w.State == assembly.Chosen {
			e.Outcome = NotCarried
			for _, id := range w.Holders() {
				e.Holders, e.Outcome = append(e.Holders, c.nameIn(w.matter(), id)), Carried
			}
		}
		for votes := w.votes; len(votes) > 0; {
			n := slices.IndexFunc(votes, func(v Vote) bool { return v.Round != votes[0].Round || v.How != votes[0].How })
			if n < 0 {
				n = len(votes)
			}
			e.Polls = append(e.Polls, c.poll(votes[:n]))
			votes = votes[n:]
		}
		c.doc.Elections = append(c.doc.Elections, e)
	}
}

// poll is the lines of one round as one.
func (c *scribe) poll(votes []Vote) Poll {
	first := votes[0]
	p := Poll{At: first.At, How: first.How}
	var hands []int
	for _, v := range votes {
		if v.Result == "elected" || v.Result == "left" {
			p.Elected = append(p.Elected, v.Choice)
		}
		if v.Raised >= 0 {
			p.Options = append(p.Options, Option{v.Choice, v.Raised})
			hands = append(hands, v.Raised)
		}
	}
	switch h := first.Hands; {
	case h != nil:
		p.Choice = first.Choice
		if c.nameless() && (h.For == 0 || h.Against == 0 || first.Entitled < smallest) {
			return p
		}
		p.Options = []Option{{"yes", h.For}, {"no", h.Against}, {"abstain", h.Abstain + h.Blank}, {"not voting", h.NotVoted}}
		if h.Spoilt > 0 {
			p.Options = append(p.Options, Option{"spoilt", h.Spoilt})
		}
	case first.Papers != nil:
		if c.baresHands(first.Entitled, append(hands, first.Papers.Blank, first.Papers.Spoilt)) {
			p.Options = nil
			return p
		}
		for _, o := range []Option{{"blank", first.Papers.Blank}, {"spoilt", first.Papers.Spoilt}} {
			if o.Votes > 0 {
				p.Options = append(p.Options, o)
			}
		}
	}
	return p
}
