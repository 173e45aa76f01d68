package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/threshold"
)

// Vote is one line of a table of every vote that was taken: of one round the figures in all, of one section, or for one choice.
type Vote struct {
	Motion   string // "1", "p2"; empty for elections, competitions and straw polls, which have no number
	Kind     string // a motion's, or "election", "competition", "straw"
	Text     string // as it was put last; the office; the proposals; the question
	Mover    string
	Seconder string
	Needs    string
	Outcome  string // of a motion as Decision has it; "decided" or "undecided" of a choice; empty of a straw poll

	Round  int // counted from 1; 0 where a motion was never put
	At     time.Time
	How    VoteBy
	Result string // of the round: "carried", "not-carried"; of a choice "elected", "left" or "fell", or nothing

	Choice     string // of an election or a competition
	Entitled   int    // to vote, in the section or in all; -1 where nobody said
	Hands      *Count // for and against, of a section or in all; nil where nobody counted them
	Objections *Objections
	Raised     int               // hands for the choice; -1 where none were counted for it
	Papers     *threshold.Papers // of a round between choices, the same beside each; nil for none
}

// VoteBy is how a vote was taken.
type VoteBy string

// The ways. What nobody counted is told by the manner in which it was decided; Lot is a tie that a number called out by the room settled.
const (
	ByHands     VoteBy = "hands"
	ByDivision  VoteBy = "division"
	ByRollCall  VoteBy = "roll-call"
	ByBallot    VoteBy = "ballot"
	ByConsensus VoteBy = "consensus"
	ByLot       VoteBy = "lot"
)

// Votes lists every vote of a meeting: on motions, each with the amendments to it behind it, challenges among them, then elections and competing proposals, then straw polls.
// A motion that was never put has one line without a round. What was decided in closed session is not among them; what was moved there and
// decided in the open has no words, and nobody who moved it.
func Votes(m *assembly.Meeting) []Vote {
	c := write(m, Options{})
	var all []Vote
	for _, f := range c.inOrder() {
		about := Vote{Motion: f.ID, Kind: f.Kind, Needs: f.Threshold.String(), Outcome: string(f.State), Entitled: -1, Raised: -1}
		switch at := slices.IndexFunc(c.doc.Decisions, func(d Decision) bool { return d.Number == f.ID }); {
		case at >= 0:
			d := c.doc.Decisions[at]
			about.Text, about.Mover, about.Seconder, about.Outcome = d.Text, d.Mover, d.Seconder, string(d.Outcome)
		case len(f.votes) == 0 || !f.secret():
			continue
		}
		if len(f.votes) == 0 {
			all = append(all, about)
		}
		for _, v := range f.votes {
			v.Motion, v.Kind, v.Text, v.Mover, v.Seconder, v.Outcome = about.Motion, about.Kind, about.Text, about.Mover, about.Seconder, about.Outcome
			all = append(all, v)
		}
	}
	for _, w := range c.contests {
		for _, v := range w.votes {
			v.Kind, v.Text, v.Outcome = "election", c.typed(w.Office), "undecided"
			if w.Competition() {
				v.Kind, v.Text = "competition", strings.Join(w.Choices, "; ")
			}
			if w.State == assembly.Chosen {
				v.Outcome = "decided"
			}
			all = append(all, v)
		}
	}
	return append(all, c.strawVotes...)
}

// keepVote keeps a count of a motion, a line for each section.
func (c *scribe) keepVote(f *followed, r assembly.Round) {
	v := Vote{Needs: f.Threshold.String(), Round: nextRound(f.votes), At: f.DecidedAt, How: ByHands, Result: string(f.outcome), Entitled: r.Present, Raised: -1}
	switch {
	case f.Result.Uncounted():
		v.How = VoteBy(f.Result.Manner)
		f.votes = append(f.votes, v)
		return
	case f.Result.Objections != nil:
		v.How, v.Objections = ByConsensus, &Objections{f.Result.Objections.Blocks, f.Result.Objections.Asides}
		f.votes = append(f.votes, v)
		return
	case r.Division:
		v.How = ByDivision
	case f.Result.Manner == assembly.ByRollCall:
		v.How = ByRollCall
	case f.Result.Manner == assembly.ByBallot:
		v.How = ByBallot
	}
	sections := r.Sections
	if len(sections) == 0 {
		sections = []assembly.SectionTally{{For: r.For, Against: r.Against, Abstain: r.Abstain, Present: r.Present, Papers: r.Papers}}
	}
	for _, s := range sections {
		v.Entitled = s.Present
		v.Hands = sectionCount(s)
		f.votes = append(f.votes, v)
	}
}

// sectionCount is the figures of a section, or of all.
func sectionCount(s assembly.SectionTally) *Count {
	return &Count{s.Name, s.For, s.Against, s.Raised(), s.Silent(), s.Blank, s.Spoilt}
}

// tallyCount is the figures of all.
func tallyCount(t threshold.Tally) *Count {
	return &Count{"", t.For, t.Against, t.Raised(), t.Silent(), t.Blank, t.Spoilt}
}

// keepMissed keeps a search for consensus that was in vain; from then on the question needs what it falls back on.
func (c *scribe) keepMissed(f *followed, at time.Time, voters int) {
	if !c.hidden.now {
		o := f.Missed[len(f.Missed)-1]
		f.votes = append(f.votes, Vote{
			Needs: f.needs, Round: nextRound(f.votes), At: at, How: ByConsensus, Result: string(NotCarried), Objections: &Objections{o.Blocks, o.Asides}, Entitled: voters, Raised: -1,
		})
	}
	f.needs = f.Threshold.String()
}

func nextRound(votes []Vote) int {
	if len(votes) == 0 {
		return 1
	}
	return votes[len(votes)-1].Round + 1
}

// keepContest keeps a round of an election or a competition, a line for each choice; or the lot that settled it.
func (c *scribe) keepContest(w *watched, ended roundEnded) {
	r := w.Rounds[len(w.Rounds)-1]
	v := Vote{Round: len(w.Rounds), At: ended.at, How: ByHands, Entitled: r.Present, Raised: -1}
	if r.Ballot {
		v.How = ByBallot
	}
	add := func(choice string) {
		v.Choice = c.choiceText(w, choice)
		switch {
		case slices.Contains(ended.elected, choice):
			v.Result = "elected"
		case w.Competition() && choice == w.Survivor:
			v.Result = "left"
		case slices.Contains(ended.fallen, choice):
			v.Result = "fell"
		default:
			v.Result = ""
		}
		w.votes = append(w.votes, v)
	}
	switch {
	case ended.lot:
		v.How = ByLot
		if w.Survivor != "" {
			add(w.Survivor)
		}
		for _, choice := range slices.Concat(ended.elected, ended.fallen) {
			add(choice)
		}
	case r.Manner != "":
		v.How = VoteBy(r.Manner)
		add(r.Choices[0])
	case r.Single != nil:
		v.Hands = tallyCount(*r.Single)
		add(r.Choices[0])
	default:
		v.Papers = &r.Papers
		for i, choice := range r.Choices {
			v.Raised = r.Hands[i]
			if len(r.Each) == len(r.Choices) { // of each name for and against
				v.Hands, v.Raised, v.Papers = &Count{"", r.Each[i].For, r.Each[i].Against, r.Each[i].Abstain, max(r.Present-r.Each[i].Sum()-r.Sum(), 0), r.Blank, r.Spoilt}, -1, nil
			}
			add(choice)
		}
	}
}

// keepAdopted keeps an election to which nobody objected, a line for everybody elected.
func (c *scribe) keepAdopted(w *watched, at time.Time) {
	for _, choice := range w.Elected {
		w.votes = append(w.votes, Vote{
			Round: 1, At: at, How: VoteBy(w.Manner), Result: "elected", Choice: c.choiceText(w, choice), Entitled: -1, Raised: -1,
		})
	}
}

// choiceText is a choice in the words of whoever named it.
func (c *scribe) choiceText(w *watched, choice string) string {
	if w.Competition() || choice == assembly.Reopen {
		return c.typed(choice)
	}
	return c.nameIn(w.matter(), choice)
}

// keepStraw keeps a temperature check. How many could have raised a hand is nowhere.
func (c *scribe) keepStraw(st assembly.Straw, at time.Time) {
	if c.hidden.now {
		return
	}
	c.strawVotes = append(c.strawVotes, Vote{
		Kind: "straw", Text: c.typed(st.Question), Round: 1, At: at, How: ByHands, Hands: &Count{For: st.For, Against: st.Against, Abstain: st.Abstain, NotVoted: -1}, Entitled: -1, Raised: -1,
	})
}
