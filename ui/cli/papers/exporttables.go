package papers

import (
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// The tables have their heads in English, in the words of the state as JSON, whatever the language of the meeting: programs look
// for them. Like the minutes they are made of what may be told outside closed sessions.

// votesTable has a row for each vote that was taken: of a round, or of each section or choice in it. What nobody counted is empty. New
// columns come at the end.
func votesTable(m *assembly.Meeting) [][]string {
	t := [][]string{{
		"motion", "kind", "text", "mover", "seconder", "threshold", "outcome", "round", "at", "round_outcome", "section", "for", "against", "abstain", "not_voting",
		"entitled", "how", "blocks", "asides", "choice", "hands", "blank", "spoilt",
	}}
	for _, v := range minutes.Votes(m) {
		row := []string{v.Motion, v.Kind, v.Text, v.Mover, v.Seconder, v.Needs, v.Outcome}
		if v.Round == 0 {
			t = append(t, append(row, make([]string, len(t[0])-len(row))...))
			continue
		}
		row = append(row, strconv.Itoa(v.Round), v.At.Format(time.RFC3339), v.Result)
		hands, objections, papers := make([]string, 5), []string{"", ""}, []string{"", ""}
		if c := v.Hands; c != nil {
			hands = append([]string{c.Section}, counted(c.For, c.Against, c.Abstain, c.NotVoted)...)
			papers = figures(c.Blank, c.Spoilt)
		}
		if p := v.Papers; p != nil {
			papers = figures(p.Blank, p.Spoilt)
		}
		if o := v.Objections; o != nil {
			objections = figures(o.Blocks, o.Asides)
		}
		t = append(t, slices.Concat(row, hands, counted(v.Entitled), []string{string(v.How)}, objections, []string{v.Choice}, counted(v.Raised), papers))
	}
	return t
}

// counted is figures, of which one below zero was counted by nobody and is empty.
func counted(all ...int) []string {
	out := figures(all...)
	for i, n := range all {
		if n < 0 {
			out[i] = ""
		}
	}
	return out
}

func figures(all ...int) []string {
	out := make([]string, len(all))
	for i, n := range all {
		out[i] = strconv.Itoa(n)
	}
	return out
}

// everySection stands where voters were counted at the door in all, whatever section they are of.
const everySection = "all"

// attendanceTable has a row for each section, with those who attended while the meeting was open; under a headcount the voters are
// those counted last, and behind all else stands how many were counted first.
func attendanceTable(m *assembly.Meeting) [][]string {
	s := m.Told(assembly.Outside)
	var sections []string
	attended := map[string]map[assembly.Credential]int{}
	add := func(section string, cred assembly.Credential, n int) {
		if section == assembly.NoSection {
			section = ""
		}
		if attended[section] == nil {
			attended[section] = map[assembly.Credential]int{}
			sections = append(sections, section)
		}
		attended[section][cred] += n
	}
	counted := s.Roll.Headcount.On
	if counted {
		for _, section := range s.Roll.Headcount.Sections {
			add(section.Name, assembly.Vote, section.Voters)
		}
		if len(sections) == 0 {
			add(everySection, assembly.Vote, s.Roll.Headcount.Total)
		}
	}
	for _, p := range s.Roll.People {
		if !s.Info.Opened.IsZero() && s.Attended(p) && (!counted || p.Credential != assembly.Vote) {
			section := p.Section
			if section == "" && attended[everySection] != nil {
				section = everySection
			}
			add(section, p.Credential, 1)
		}
	}
	first := countedFirst(m)
	for _, section := range slices.Sorted(maps.Keys(first)) {
		add(section, assembly.Vote, 0)
	}
	t := [][]string{{"section", "vote", "voice", "observer", "vote_first"}}
	for _, section := range sections {
		n, at := attended[section], ""
		if voters, was := first[section]; was {
			at = strconv.Itoa(voters)
		}
		t = append(t, append(append([]string{section}, figures(n[assembly.Vote], n[assembly.Voice], n[assembly.Observer])...), at))
	}
	return t
}

// countedFirst is how many voters of each section, "" for those in none, were counted first at the door of the open meeting, or
// before it was opened: in one count, so that together they are those who were there. Sections are counted one after the other, until
// something is put to those who were counted, or one of them is counted again.
func countedFirst(m *assembly.Meeting) map[string]int {
	var first assembly.Headcount
	whole := false
	m.Replay(assembly.Outside, func(_ assembly.Entry, facts []assembly.Fact, s *assembly.State) {
		h := s.Roll.Headcount
		if whole || !h.On || s.Info.Phase == assembly.Convened {
			return
		}
		kept := func(was assembly.SectionVoters) bool { return slices.Contains(h.Sections, was) }
		again := slices.ContainsFunc(first.Sections, func(was assembly.SectionVoters) bool { return !kept(was) })
		if whole = again || first.On && len(first.Sections) == 0; whole {
			return
		}
		first = h
		whole = slices.ContainsFunc(facts, isPut)
	})
	voters := map[string]int{}
	if first.On && len(first.Sections) == 0 {
		voters[everySection] = first.Total
	}
	for _, section := range first.Sections {
		name := section.Name
		if name == assembly.NoSection {
			name = ""
		}
		voters[name] = section.Voters
	}
	return voters
}

// isPut tells whether by a fact something is put to those who are there.
func isPut(f assembly.Fact) bool {
	switch f.(type) {
	case *assembly.CountOpened, *assembly.ContestPut:
		return true
	}
	return false
}

// speakingTable has a row for each item on which somebody spoke: how many, and how long.
func speakingTable(m *assembly.Meeting) [][]string {
	s := m.Told(assembly.Outside)
	t := [][]string{{"item", "title", "speakers", "first_time", "speeches", "seconds", "longest_seconds"}}
	add := func(item int, number, title string) {
		people := map[string]bool{}
		var first, speeches int
		var all, longest time.Duration
		for _, sp := range s.Floor.Speeches {
			if sp.Item != item || sp.Kind.Lane() != 3 {
				continue
			}
			took := s.Spoken(sp, sp.Ended)
			people[sp.Person] = true
			speeches, all, longest = speeches+1, all+took, max(longest, took)
			if sp.First {
				first++
			}
		}
		if speeches > 0 {
			t = append(t, append([]string{number, title}, figures(len(people), first, speeches, int(all.Seconds()), int(longest.Seconds()))...))
		}
	}
	add(0, "", "")
	for n, item := range s.Agenda.Items {
		add(item.ID, strconv.Itoa(n+1), item.Title)
	}
	return t
}

func actionsTable(m *assembly.Meeting) [][]string {
	s := m.Told(assembly.Outside)
	t := [][]string{{"number", "what", "who", "by", "report", "motion", "done"}}
	for _, a := range s.Actions {
		if !a.Closed {
			t = append(t, []string{strconv.Itoa(a.Number), a.What, called(s, a.Who), a.By, a.Report, a.Motion, strconv.FormatBool(a.Done)})
		}
	}
	return t
}

func mandatesTable(m *assembly.Meeting) [][]string {
	s := m.Told(assembly.Outside)
	t := [][]string{{"name", "delegates", "alternate", "from", "must", "may", "refer", "term", "report_due", "state"}}
	for _, each := range s.Mandates {
		var delegates []string
		for _, id := range each.Delegates {
			delegates = append(delegates, called(s, id))
		}
		t = append(t, []string{
			each.Name, strings.Join(delegates, "; "), called(s, each.Alternate), each.From, each.Must, each.May, each.Refer, each.Term, each.ReportDue, string(each.State),
		})
	}
	return t
}

// called is what a person is called, so that nobody else is meant; nobody is "".
func called(s *assembly.State, id string) string {
	if p := s.Roll.Person(id); p != nil {
		return s.Roll.Called(p)
	}
	if id == "" {
		return ""
	}
	return s.Roll.Name(id)
}
