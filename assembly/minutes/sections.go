package minutes

import (
	"slices"

	"stacktaker/assembly"
)

// smallest is the number of voters below which a section is not told to people outside: so few could be made out.
const smallest = 5

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
// what a single hidden section had could be worked out from the sum. They are the same throughout a document, so that no two
// tables together tell more than each.
func (z *sizes) hidden() map[string]bool {
	hides := map[string]bool{}
	next := ""
	for _, name := range z.names {
		switch n := z.fewest[name]; {
		case n < smallest:
			hides[name] = true
		case next == "" || n < z.fewest[next]:
			next = name
		}
	}
	if len(hides) > 0 && next != "" {
		hides[next] = true
	}
	return hides
}

// bySection is the figures of a round by section, as the audience may read them: for people outside small sections are put
// together in one row at the end, and nothing is told by section where everybody in a row did the same.
func (c *scribe) bySection(r assembly.Round) []assembly.SectionTally {
	if !c.nameless() {
		return r.Sections
	}
	var told []assembly.SectionTally
	together := false
	others := assembly.SectionTally{Name: c.say("section.others")}
	for _, s := range r.Sections {
		if !c.ahead.hides[s.Name] {
			told = append(told, s)
			continue
		}
		together = true
		others.For += s.For
		others.Against += s.Against
		others.Abstain += s.Abstain
		others.Present += s.Present
	}
	if len(told) == 0 {
		return nil
	}
	if together {
		told = append(told, others)
	}
	if slices.ContainsFunc(told, alike) {
		return nil
	}
	return told
}

// alike tells whether everybody in a section did the same, so that the figures tell how each of them voted.
func alike(s assembly.SectionTally) bool {
	rest := s.Present - s.For - s.Against - s.Abstain
	return s.Present > 0 && slices.Contains([]int{s.For, s.Against, s.Abstain, rest}, s.Present)
}

// bare tells whether only the outcome of a motion is told. For people outside that is so wherever nobody was against, or nobody
// for, and where hands were not counted: if unanimous verdicts alone stood there without figures, that would say that they were
// unanimous; and with nobody against, everybody knows of everybody else that they were not.
func (c *scribe) bare(r *assembly.Result) bool {
	switch {
	case !c.nameless():
		return false
	case r.Clear:
		return true
	case r.Objections != nil:
		return r.Carried
	}
	return r.For == 0 || r.Against == 0
}
