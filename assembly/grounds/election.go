package grounds

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// An election is asked for by its office. It rests on who was put forward, what it needed, who could vote, and each of its rounds.

// elector goes through the record for an election.
type elector struct {
	finder
	at      int      // which contest of the meeting it is
	put     []Line   // what was needed, as each round that needed something else was put
	rounds  []Line   // with their figures
	answers []uint64 // of those elected
	stages  int      // of a ranked count that are told
}

// OfElection tells what the last election for an office rests on, as a reader may be told; false where the record has none for them.
func OfElection(m *assembly.Meeting, office string, to assembly.Reader) ([]Ground, bool) {
	at := -1
	for i, c := range m.Told(to).Contests {
		if strings.EqualFold(c.Office, office) && toldTo(c, to) {
			at = i
		}
	}
	if at < 0 {
		return nil, false
	}
	f := &elector{finder: finder{meeting: m, to: to, came: map[string][]uint64{}}, at: at}
	m.Replay(to, f.hear)
	return f.grounds(), true
}

// Offices are those of whose election there is something to tell, each once.
func Offices(m *assembly.Meeting, to assembly.Reader) []string {
	var offices []string
	for _, c := range m.Told(to).Contests {
		if toldTo(c, to) && !slices.Contains(offices, c.Office) {
			offices = append(offices, c.Office)
		}
	}
	return offices
}

func toldTo(c *assembly.Contest, to assembly.Reader) bool {
	return !c.Competition() && (!c.Closed || to == assembly.OfRecord)
}

func (f *elector) hear(e assembly.Entry, facts []assembly.Fact, s *assembly.State) {
	for _, fact := range facts {
		f.hearOfPeople(e, fact)
		if f.at < len(s.Contests) {
			f.hearOfElection(e, fact, s.Contests[f.at], s)
		}
	}
}

// hearOfElection follows who was put forward, what was put to whom, what was entered, and what came of it.
func (f *elector) hearOfElection(e assembly.Entry, fact assembly.Fact, c *assembly.Contest, s *assembly.State) {
	if answer, is := fact.(*assembly.ElectionAnswered); is {
		if s.Election(answer.Contest) == c {
			f.answers = note(f.answers, f.about(e))
		}
		return
	}
	if f.at != len(s.Contests)-1 || c.State == assembly.Chosen && !c.DecidedBy(e.Seq) {
		return // it is over, and others are counted
	}
	switch fact := fact.(type) {
	case *assembly.ContestBegun, *assembly.PersonNominated, *assembly.ReopeningNominated, *assembly.NameWithdrawn:
		f.brought = note(f.brought, f.about(e))
	case *assembly.ContestPut:
		f.counted = note(f.counted, f.about(e))
		f.freeze(e, fact.Voters, fact.Members, s)
		f.needed(e, fact, c.Kind)
	case *assembly.VotersFrozen:
		f.counted = note(f.counted, f.about(e))
		f.freeze(e, fact.Voters, fact.Members, s)
	case *assembly.HandsEntered, *assembly.FigureEntered, *assembly.MajoritySeen, *assembly.EachNameEntered, *assembly.PapersGiven:
		f.counted = note(f.counted, f.about(e))
	case *assembly.BatchTyped:
		if !f.blind(fact) {
			f.counted = note(f.counted, f.about(e))
		}
	case *assembly.ContestDeclared, *assembly.LotDrawn:
		f.counted = note(f.counted, f.about(e))
		if _, declared := fact.(*assembly.ContestDeclared); declared {
			f.stages = 0
		}
		f.rounds = append(append(f.rounds, f.round(e, c, s)), f.transfers(e, c, s)...)
	case *assembly.ContestAdopted:
		f.counted = note(f.counted, f.about(e))
		f.freeze(e, fact.Voters, fact.Members, s)
		f.rounds = append(f.rounds, Line{Says: words.Say("grounds.election.unopposed"), Entries: []uint64{e.Seq}})
	}
}

// blind tells whether a batch is of a teller and not settled yet: the other is not to see it.
func (f *elector) blind(typed *assembly.BatchTyped) bool {
	now := f.meeting.Told(f.to).Count
	if typed.Teller == 0 || now == nil || now.Contest == nil || f.at != len(f.meeting.Told(f.to).Contests)-1 {
		return false
	}
	b := now.Batch(typed.Batch)
	return b == nil || b.Settled() == nil
}

// needsOf is what a round needs.
func needsOf(put *assembly.ContestPut, kind assembly.BallotKind) words.Phrase {
	switch {
	case kind == assembly.RankedBallot && put.Stage != assembly.OneByOne:
		return words.Say("grounds.election.ranked")
	case put.Majority:
		return words.Say("grounds.election.present")
	case put.Stage == assembly.OneByOne:
		return words.Say("grounds.election.single")
	case kind == assembly.YesNoBallot && put.Cast:
		return words.Say("grounds.election.each.cast")
	case kind == assembly.YesNoBallot:
		return words.Say("grounds.election.each")
	case put.Cast:
		return words.Say("grounds.election.cast")
	}
	return words.Say("grounds.election.most")
}

// needed takes note of what a round needs, where that is something else than the one before.
func (f *elector) needed(e assembly.Entry, put *assembly.ContestPut, kind assembly.BallotKind) {
	says := needsOf(put, kind)
	if n := len(f.put); n > 0 && f.put[n-1].Says.Key == says.Key {
		f.put[n-1].Entries = append(f.put[n-1].Entries, e.Seq)
		return
	}
	f.put = append(f.put, Line{Says: says, Entries: []uint64{e.Seq}})
}

// round is what was counted in the round that was declared last, or by which number a lot decided after it.
func (f *elector) round(e assembly.Entry, c *assembly.Contest, s *assembly.State) Line {
	told := Line{Entries: []uint64{e.Seq}}
	n := len(c.Rounds)
	if n == 0 {
		return told
	}
	r := c.Rounds[n-1]
	name := func(i int) any {
		if r.Choices[i] == assembly.Reopen {
			return words.Say("reopen")
		}
		return s.ChoiceName(c, r.Choices[i])
	}
	switch {
	case r.Lot != nil:
		told.Says = words.Say("grounds.election.lot", *r.Lot)
	case r.Single != nil:
		told.Says = r.Papers.Behind(words.Say("grounds.election.for", name(0), r.Single.For, r.Single.Against, r.Single.Abstain))
	case len(r.Hands) == len(r.Choices):
		var hands words.List
		for i := range r.Choices {
			if len(r.Each) == len(r.Choices) {
				e := r.Each[i]
				hands = append(hands, words.Say("grounds.election.for", name(i), e.For, e.Against, e.Abstain))
				continue
			}
			hands = append(hands, words.Say("grounds.election.hands", name(i), r.Hands[i]))
		}
		told.Says = r.Papers.Behind(words.Say("grounds.election.round", n, hands))
	default: // without figures
		told.Says = words.Say("grounds.election.seen", n)
	}
	return told
}

// transfers are the stages of a ranked count that follow from what was declared or drawn: where the votes went in each, to the last digit.
func (f *elector) transfers(e assembly.Entry, c *assembly.Contest, s *assembly.State) []Line {
	r := s.Ranking(c, len(c.Rounds)-1)
	if r == nil {
		return nil
	}
	name := func(choice string) any {
		if choice == assembly.Reopen {
			return words.Say("reopen")
		}
		return s.ChoiceName(c, choice)
	}
	var lines []Line
	if f.stages == 0 {
		lines = append(lines, Line{Says: words.Say("ranked.quota", r.Valid, c.Seats, r.Quota), Entries: []uint64{e.Seq}})
	}
	for ; f.stages < len(r.Stages); f.stages++ {
		says := words.Say("ranked.stage", f.stages+1, r.Did(f.stages, name))
		if moved := r.Moved(f.stages, name); len(moved) > 0 {
			says = words.Say("ranked.stage.moved", says, moved)
		}
		if elected := r.ElectedIn(f.stages); len(elected) > 0 {
			var names words.List
			for _, choice := range elected {
				names = append(names, name(choice))
			}
			says = words.Say("ranked.stage.elected", says, names)
		}
		lines = append(lines, Line{Says: says, Entries: []uint64{e.Seq}})
	}
	return lines
}

// grounds is what was found, in the order in which one would ask.
func (f *elector) grounds() []Ground {
	s := f.meeting.Told(f.to)
	c := s.Contests[f.at]
	var all []Ground
	add := func(key string, lines ...Line) {
		if len(lines) > 0 {
			all = append(all, Ground{words.Say("grounds." + key), lines})
		}
	}
	add("text", Line{Says: words.Say("grounds.election", c.Office, c.Seats)})
	add("brought", each(f.brought)...)
	add("needed", f.put...)
	add("voters", f.whoVoted()...)
	add("counted", each(f.counted)...)
	add("verdict", append(f.rounds, f.chosen(c, s)...)...)
	var departures []Line
	for _, d := range s.DeparturesFor(c) {
		f.last = max(f.last, d.Entry)
		departures = append(departures, departure(d))
	}
	if c.ToRatify {
		departures = append(departures, Line{Says: words.Say("grounds.provisional")})
	}
	add("departures", departures...)
	add("mends", f.mends()...)
	add("entries", Line{Says: words.Say("grounds.range", int(f.first), int(f.last))})
	return all
}

// chosen is who was elected, and what they answered.
func (f *elector) chosen(c *assembly.Contest, s *assembly.State) []Line {
	if c.State != assembly.Chosen {
		return []Line{{Says: words.Say("grounds.undecided")}}
	}
	if len(c.Elected) == 0 {
		return []Line{{Says: words.Say("grounds.election.nobody")}}
	}
	var names words.List
	for _, id := range c.Elected {
		names = append(names, s.ChoiceName(c, id))
	}
	return append([]Line{{Says: words.Say("grounds.election.elected", names)}}, each(f.answers)...)
}
