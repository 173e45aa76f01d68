// Package grounds tells what a decision rests on, from the record alone: its text as it was put, what it needed and where that comes from,
// who could vote and by which entries, the figures and who counted them, the arithmetic, what was departed from, put right and ruled
// meanwhile, and the entries between which all that stands. It holds no sentence: the tables of the assembly do.
package grounds

import (
	"fmt"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// Ground is one thing that a decision rests on.
type Ground struct {
	Head  words.Phrase
	Lines []Line
}

// Line is a sentence, or an entry of the record, or a sentence with the entries that bear it out.
type Line struct {
	Says    words.Phrase
	Text    string   // as it stands in the record, such as the words of a motion; "" for none
	Entries []uint64 // in their order
}

// Of tells what the decision on a motion rests on, as a reader may be told; false where the record has no such motion for them.
func Of(m *assembly.Meeting, id string, to assembly.Reader) ([]Ground, bool) {
	if s := m.Told(to); s.Motions.Get(id) == nil || s.Motions.Get(id).Closed && to != assembly.OfRecord {
		return nil, false
	}
	f := &finder{meeting: m, id: id, to: to, came: map[string][]uint64{}}
	m.Replay(to, f.hear)
	return f.grounds(), true
}

// Known are the motions of which there is something to tell.
func Known(m *assembly.Meeting, to assembly.Reader) []string {
	var ids []string
	for _, mo := range m.Told(to).Motions.All {
		if !mo.Closed || to == assembly.OfRecord {
			ids = append(ids, mo.ID)
		}
	}
	return ids
}

// grounds is what was found, in the order in which one would ask.
func (f *finder) grounds() []Ground {
	s := f.meeting.Told(f.to)
	m := s.Motions.Get(f.id)
	var all []Ground
	add := func(key string, lines ...Line) {
		if len(lines) > 0 {
			all = append(all, Ground{words.Say("grounds." + key), lines})
		}
	}
	if f.text == "" {
		f.text = m.Text
	}
	text := []Line{{Says: s.Called(m), Text: strings.TrimSpace(f.text)}}
	if m.Amendment() {
		text = []Line{{Says: s.Title(m)}}
	}
	add("text", text...)
	add("brought", each(f.brought)...)
	needs := []Line{{Says: m.Threshold.Words()}}
	if m.Threshold.Simple() {
		needs[0].Says = words.Say("grounds.needs.simple")
	}
	if f.needs.Says.Key != "" {
		needs = append(needs, f.needs)
	}
	add("needed", needs...)
	add("voters", f.whoVoted()...)
	add("counted", each(f.counted)...)
	add("verdict", f.declared...)
	if m.Result == nil {
		add("verdict", Line{Says: words.Say("grounds.undecided")})
	}
	add("departures", f.departures(s, m)...)
	add("rulings", f.rulings...)
	add("mends", f.mends()...)
	add("entries", Line{Says: words.Say("grounds.range", int(f.first), int(f.last))})
	return all
}

// each is a line for every entry.
func each(entries []uint64) []Line {
	lines := make([]Line, len(entries))
	for i, e := range entries {
		lines[i] = Line{Entries: []uint64{e}}
	}
	return lines
}

// whoVoted are those who could vote, and what made them so.
func (f *finder) whoVoted() []Line {
	v := f.voters
	if v.total == 0 && v.members == 0 {
		return nil
	}
	lines := []Line{{Says: words.Say("grounds.voters.total", v.total, v.members)}}
	if v.door > 0 {
		return append(lines, Line{Says: words.Say("grounds.voters.door"), Entries: []uint64{v.door}})
	}
	if v.chair != "" {
		lines = append(lines, Line{Says: words.Say("grounds.voters.chair", v.chair)})
	}
	return append(lines, v.named...)
}

func (f *finder) departures(s *assembly.State, m *assembly.Motion) []Line {
	var lines []Line
	for _, d := range s.Departures {
		if d.Motion == f.id {
			f.last = max(f.last, d.Entry)
			lines = append(lines, departure(d))
		}
	}
	if m.ToRatify {
		lines = append(lines, Line{Says: words.Say("grounds.provisional")})
	}
	return lines
}

func departure(d assembly.Departure) Line {
	return Line{Says: words.Say("grounds.departure", words.Say("rule.name."+d.Rule), d.Reason), Entries: []uint64{d.Entry}}
}

// mends are the entries that it rests on and that were put right, with what they said before, those that were taken out while it was before the
// assembly, and all that changed who could vote on it. Of a
// line about another motion it is told how that changed, and not what the line says: that is no ground of this decision.
func (f *finder) mends() []Line {
	rests := slices.Concat(f.brought, f.amends, f.counted, f.needs.Entries)
	for _, v := range f.voters.named {
		rests = append(rests, v.Entries...)
	}
	var lines []Line
	for _, m := range f.meeting.Mends() {
		within := m.Is == "" && m.Entry >= f.first && m.Entry <= f.last && f.wasPending(m.Place)
		if m.Closed && f.to != assembly.OfRecord {
			continue
		}
		if !slices.Contains(rests, m.Entry) && !within {
			if !f.attends(m) {
				continue
			}
			if !f.ofPeople(m) {
				lines = append(lines, f.otherVoters(m)...)
				continue
			}
		}
		lines = append(lines, mended(m))
	}
	return append(lines, f.ones()...)
}

// mended tells one that was put right: what it said and says, what was put in, or what was taken out, and why.
func mended(m assembly.Mended) Line {
	key, args, entries := "grounds.mend", []any{m.Was, m.Is}, []uint64{m.Entry, m.By}
	switch {
	case m.Was == "":
		key, args = "grounds.mend.in", args[1:]
	case m.Is == "":
		key, args = "grounds.mend.out", args[:1]
	}
	if m.Because != "" {
		key, args = key+".because", append(args, m.Because)
	}
	return Line{Says: words.Say(key, args...), Entries: slices.Compact(entries)}
}

// attends tells whether a mend changed who was here, with a vote, before the decision was put.
func (f *finder) attends(m assembly.Mended) bool {
	if place := m.Place; place >= f.frozen {
		return false
	}
	was, is := f.attendance(m.WasFacts), f.attendance(m.IsFacts)
	return !slices.Equal(was, is)
}

// ofPeople tells whether what a line said, and says, is who is here, on the roll or in a role, or how the meeting goes: that may be told with
// any decision.
func (f *finder) ofPeople(m assembly.Mended) bool {
	for _, move := range f.meeting.InOrder() {
		for _, line := range []string{m.Was, m.Is} {
			if verb := language.Verb(line); verb == move.Verb && !slices.Contains([]string{"roll", "roles", "meeting"}, move.Topic) {
				return false
			}
		}
	}
	return true
}

// otherVoters is how a line that is about something else changed who could vote, since it named somebody who was on no roll: who joined by it
// could vote as long as it stood so. Where hands were counted at the door by a headcount, that is nothing.
func (f *finder) otherVoters(m assembly.Mended) []Line {
	if f.voters.door > 0 {
		return nil
	}
	was, is := joined(m.WasFacts), joined(m.IsFacts)
	var changed words.List
	add := func(key string, ids, others []string, could bool) {
		for _, id := range ids {
			written := f.meeting.Written(assembly.Entry{Verb: "arrive", Line: "arrive ~" + id}) // who is on the roll no longer has a name there alone
			name := strings.Trim(strings.TrimPrefix(written, "arrive "), `"`)
			if !slices.Contains(others, id) && slices.Contains(f.voters.people, name) == could { // else another line decided that
				changed = append(changed, words.Say(key, name))
			}
		}
	}
	add("grounds.mend.voters.gone", was, is, false)
	add("grounds.mend.voters.came", is, was, true)
	if len(changed) == 0 {
		return nil
	}
	return []Line{{Says: words.Say("grounds.mend.voters", changed), Entries: []uint64{m.Entry, m.By}}}
}

// joined are those who came with a vote by facts.
func joined(facts []assembly.Fact) []string {
	var ids []string
	for _, fact := range facts {
		switch fact := fact.(type) {
		case *assembly.PersonJoined:
			if fact.Present && fact.Credential == assembly.Vote {
				ids = append(ids, fact.ID)
			}
		case *assembly.PeopleArrived:
			ids = append(ids, fact.People...)
		}
	}
	return ids
}

// attendance is what facts say of who may vote: who comes, goes or is given another credential, who facilitates, how many there were.
func (f *finder) attendance(facts []assembly.Fact) []string {
	var all []string
	for _, fact := range facts {
		switch fact := fact.(type) {
		case *assembly.PersonJoined:
			all = append(all, fmt.Sprint("joined ", fact.ID, fact.Credential, fact.Present))
		case *assembly.PersonChanged:
			all = append(all, fmt.Sprint("changed ", fact.Person, fact.Credential))
		case *assembly.PeopleArrived:
			all = append(all, fmt.Sprint("came ", fact.People))
		case *assembly.PeopleLeft:
			all = append(all, fmt.Sprint("left ", fact.People))
		case *assembly.RoleTaken:
			if fact.Role == assembly.Facilitator {
				all = append(all, "chair "+fact.Person)
			}
		case *assembly.HeadcountTaken:
			all = append(all, fmt.Sprint("door ", fact.Total))
		case *assembly.HeadcountEnded, *assembly.MembersStated, *assembly.PeopleStruck:
			all = append(all, fmt.Sprintf("%T%v", fact, fact))
		}
	}
	return all
}

// ones are the entries by which two who could vote on it became one person.
func (f *finder) ones() []Line {
	var lines []Line
	entries := f.meeting.Entries()
	for _, seq := range f.meeting.Standing() {
		e := entries[seq-1]
		if e.Verb != "same" || len(e.Facts) == 0 || !f.meeting.Tells(e, f.to) {
			continue
		}
		same, is := e.Facts[0].(*assembly.PeopleSame)
		if !is || !slices.ContainsFunc(same.Changed, func(c assembly.MendedEntry) bool { return slices.Contains(f.counted, c.Entry) }) {
			continue
		}
		says := words.Say("grounds.same", f.meeting.Told(f.to).Roll.Name(same.As))
		if same.Because != "" {
			says = words.Say("grounds.same.because", f.meeting.Told(f.to).Roll.Name(same.As), same.Because)
		}
		lines = append(lines, Line{Says: says, Entries: []uint64{seq}})
	}
	return lines
}
