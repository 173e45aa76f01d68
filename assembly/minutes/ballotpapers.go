package minutes

import (
	"slices"

	"stacktaker/assembly"
)

// Ballot is a paper to vote on, as everybody gets one.
type Ballot struct {
	Title string // of the meeting
	Head  string // what is voted on
	How   string // how it is marked
	Names []string
	// Sides are the heads of the boxes beside each name: for, against, abstain. Without any each has one box, before it.
	Sides []string
	// Numbers tells that each name has the number by which whoever types the papers knows it. Ranked papers have none, where a number is what is written.
	Numbers bool
	Foot    string // in which order the names stand
}

// BallotPapers are the papers of the election that is pending, or of the motion or the competition that is to be put. Names stand in the order of a
// lot, as [assembly.Printed] has it; with lot 0 in order of nomination. There are none where nothing is to be voted on.
func BallotPapers(m *assembly.Meeting, o Options, lot int) Document {
	c := newSheet(m, o, "title.ballots")
	title := c.typed(c.s.Info.Title)
	if w := c.s.Contest(); w != nil && !w.Closed && len(w.Offered()) > 0 {
		c.doc.Ballots = append(c.doc.Ballots, c.ballotOf(w, title, lot))
		return c.doc
	}
	if mo := c.s.Motions.Pending(); mo != nil && !mo.Closed {
		text := c.typed(mo.Text)
		if mo.Amendment() {
			text = c.table.Say(c.s.Title(mo))
		}
		c.doc.Ballots = append(c.doc.Ballots, Ballot{
			Title: title, Head: c.say("head.ballot", mo.ID, text), How: c.say("ballot.how.motion"),
			Names: []string{c.say("column.for"), c.say("column.against"), c.say("column.abstained")},
		})
	}
	return c.doc
}

func (c *scribe) ballotOf(k *assembly.Contest, title string, lot int) Ballot {
	b := Ballot{Title: title, Foot: c.say("ballot.order.nominated")}
	if lot > 0 {
		b.Foot = c.say("ballot.order.lot", lot)
	}
	standing := k.Standing
	if len(standing) == 0 {
		standing = k.Offered()
	}
	kind, most := k.Kind, 1
	if b.Head = c.say("head.competition"); !k.Competition() {
		b.Head = c.say("ballot.head", c.typed(k.Office), k.Left)
		most = k.Left
	}
	for _, choice := range assembly.Printed(c.s.Info.ID, k.Office, standing, lot) {
		switch {
		case k.Competition():
			b.Names = append(b.Names, c.typed(choice))
		case choice == assembly.Reopen:
			b.Names = append(b.Names, c.say("reopen"))
		default:
			b.Names = append(b.Names, c.name(choice))
		}
	}
	switch {
	case kind == assembly.RankedBallot:
		b.How = c.say("ballot.how.ranked")
	case kind == assembly.YesNoBallot, len(standing) == 1:
		b.How = c.say("ballot.how.yes-no")
		b.Sides = []string{c.say("column.for"), c.say("column.against"), c.say("column.abstained")}
	case kind == assembly.ApproveBallot:
		b.How, b.Numbers = c.say("ballot.how.approval"), true
	case kind == assembly.SingleBallot || most == 1:
		b.How, b.Numbers = c.say("ballot.how.single"), true
	default:
		b.How, b.Numbers = c.say("ballot.how.several", most), true
	}
	return b
}

// tallyOfPapers is what tellers write into while they count papers: of ranked ones how many each batch has, whose names are typed from the papers
// themselves; of yes-no papers three figures a name; of others one.
func (c *scribe) tallyOfPapers(k *assembly.Contest) Table {
	void := []string{c.say("papers.blank"), c.say("papers.spoilt")}
	t := Table{ByHand: true, Columns: []Column{{Title: c.say("column.person")}}}
	var rows []string
	for _, choice := range k.Offered() {
		if choice == assembly.Reopen {
			rows = append(rows, c.say("reopen"))
			continue
		}
		rows = append(rows, c.name(choice))
	}
	switch k.Kind {
	case assembly.RankedBallot:
		const batches = 8
		t.Columns = []Column{{Title: c.say("column.batch")}, {Title: c.say("column.papers")}, {Title: void[0]}, {Title: void[1]}, {Title: c.say("column.teller")}}
		rows = nil
		for n := range batches {
			rows = append(rows, c.say("number", n+1))
		}
		rows = append(rows, c.say("column.all"))
	case assembly.YesNoBallot:
		t.Columns = append(t.Columns, Column{Title: c.say("column.for")}, Column{Title: c.say("column.against")}, Column{Title: c.say("column.abstained")}, Column{Title: c.say("column.teller")})
		rows = append(rows, void...)
	default:
		t.Columns = append(t.Columns, Column{Title: c.say("column.votes")}, Column{Title: c.say("column.teller")})
		rows = append(rows, void...)
	}
	for _, row := range rows {
		t.Rows = append(t.Rows, append(PlainRow(row), make(Row, len(t.Columns)-1)...))
	}
	return t
}

// onPaper is the election of that office where it is held on paper and not decided; nil for any other.
func (c *scribe) onPaper(office string) *assembly.Contest {
	i := slices.IndexFunc(c.s.Contests, func(k *assembly.Contest) bool {
		return k.Office == office && k.State != assembly.Chosen && k.Kind != assembly.Hands && !k.Closed
	})
	if i < 0 {
		return nil
	}
	return c.s.Contests[i]
}
