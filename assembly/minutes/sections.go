package minutes

import (
	"cmp"
	"slices"

	"stacktaker/assembly"
)

// smallest is the number of voters below which a section, and the figures of a whole meeting, are not told to people outside: so few
// could be made out. Those that are put
// together have at least twice as many: of six that are at least five and somebody more, everybody knows how many each has.
const (
	smallest = 5
	enough   = 2 * smallest
)

// sizes is how few people each section ever had, in a count or at the door, in the order in which the sections came up.
type sizes struct {
	names  []string
	fewest map[string]int
}

func newSizes() *sizes { return &sizes{fewest: map[string]int{}} }

func (z *sizes) add(name string, n int) {
	if n == 0 {
		return // nobody there: nothing to make out
	}
	least, known := z.fewest[name]
	if !known {
		z.names = append(z.names, name)
	}
	if !known || n < least {
		z.fewest[name] = n
	}
}

func (z *sizes) addVoters(list []assembly.SectionVoters) {
	for _, s := range list {
		z.add(s.Name, s.Voters)
	}
}

// hidden are the sections that are not told: those below the smallest number, and then one more, the smallest of the others, since
// what a single hidden section had could be worked out from the sum; and so on, until they are enough together. They are the same
// throughout a document, so that no two tables together tell more than each.
func (z *sizes) hidden() map[string]bool {
	hides := map[string]bool{}
	sum := 0
	bySize := slices.Clone(z.names)
	slices.SortStableFunc(bySize, func(a, b string) int { return cmp.Compare(z.fewest[a], z.fewest[b]) })
	more := false
	for _, name := range bySize {
		n := z.fewest[name]
		if n >= smallest {
			if len(hides) == 0 || more && sum >= enough {
				break
			}
			more = true
		}
		hides[name] = true
		sum += n
	}
	return hides
}

// group is the sections that are put together in one row of one table.
type group struct {
	sections, voters int
}

func (g *group) add(voters int) {
	if voters > 0 {
		g.sections++
		g.voters += voters
	}
}

// hides tells whether nobody can make out one of the sections in it: a row of a single one, or of very few people, would tell what
// is not to be told. Where none of them has anybody, there is nothing to make out.
func (g group) hides() bool {
	return g.voters == 0 || g.sections > 1 && g.voters >= enough
}

// bySection is the figures of a round by section, as the audience may read them: for people outside small sections are put
// together in one row at the end.
func (c *scribe) bySection(f *followed, r assembly.Round) []assembly.SectionTally {
	switch {
	case !c.nameless():
		return r.Sections
	case c.ahead.whole[f.ID]:
		return nil
	}
	told, _ := c.putTogether(r)
	return told
}

// putTogether is a round by section for people outside, and whether they may read it. They may not where everybody in a row did the
// same, nor where the row of those together tells that nobody in any of them was for, or nobody against.
func (c *scribe) putTogether(r assembly.Round) (told []assembly.SectionTally, may bool) {
	var small group
	others := assembly.SectionTally{Name: c.say("section.others")}
	for _, s := range r.Sections {
		if !c.ahead.hides[s.Name] {
			told = append(told, s)
			continue
		}
		small.add(s.Present)
		others.For += s.For
		others.Against += s.Against
		others.Abstain += s.Abstain
		others.Present += s.Present
		others.Blank += s.Blank
		others.Spoilt += s.Spoilt
	}
	if len(told) == 0 {
		return nil, true // the round in all is told
	}
	if others.Present > 0 {
		if !small.hides() || others.For == 0 || others.Against == 0 {
			return nil, false
		}
		told = append(told, others)
	}
	return told, !slices.ContainsFunc(told, alike)
}

// onlyWhole are the motions of which no round is told by section to people outside. If a single one of their rounds may not be, none
// is: after one section was counted again the others stand, and what was told before would tell the rest.
func (c *scribe) onlyWhole(motions []*assembly.Motion) map[string]bool {
	whole := map[string]bool{}
	for _, mo := range motions {
		for _, r := range mo.Rounds {
			if _, may := c.putTogether(r); !may || len(r.Sections) > 0 && (r.For == 0 || r.Against == 0) {
				whole[mo.ID] = true
			}
		}
	}
	return whole
}

// alike tells whether everybody in a section did the same, so that the figures tell how each of them voted.
func alike(s assembly.SectionTally) bool {
	return s.Present > 0 && slices.Contains([]int{s.For, s.Against, s.Abstain, s.Raised(), s.Blank, s.Spoilt, s.Silent()}, s.Present)
}

// bare tells whether only the outcome of a motion is told. For people outside that is so wherever nobody was against, or nobody
// for, where hands were not counted, and where fewer than [smallest] could vote: if unanimous verdicts alone stood there without figures, that would say that they were
// unanimous; and with nobody against, everybody knows of everybody else that they were not.
func (c *scribe) bare(r *assembly.Result) bool {
	switch {
	case !c.nameless():
		return false
	case r.Uncounted(), r.Present < smallest:
		return true
	case r.Objections != nil:
		return r.Carried
	}
	return r.For == 0 || r.Against == 0
}
