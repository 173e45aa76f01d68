package assembly

import (
	"maps"
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// A line that is taken as it is, where two people become one or a mend comes before it, is not judged anew. If it departed from a rule, it is
// asked all the same whether that rule would stand in its way now: a room that broke no rule is not told to have broken one.

// departsStill is an entry without the rules that it departed from and that do not stand in its way in the meeting of now, which it is not
// part of yet. One that cannot be judged there keeps them.
func (r *review) departsStill(e Entry) Entry {
	at := slices.IndexFunc(e.Facts, func(f Fact) bool { _, is := f.(*RulesDepartedFrom); return is })
	if at < 0 {
		return e
	}
	stands, judged := r.standInTheWay(e)
	if !judged {
		return e
	}
	departed := *e.Facts[at].(*RulesDepartedFrom)
	departed.Rules = slices.DeleteFunc(slices.Clone(departed.Rules), func(rule DepartedRule) bool { return !slices.Contains(stands, rule.Rule) })
	e.Facts = slices.Clone(e.Facts)
	e.Facts[at] = &departed
	if len(departed.Rules) == 0 {
		e.Facts = slices.Delete(e.Facts, at, at+1)
		e.Line = e.Line[:max(strings.LastIndex(e.Line, ` anyway "`), 0)]
	}
	return e
}

// standInTheWay are the rules of conduct that stand in the way of a line in the meeting of now; false where the line makes no sense there. It
// judges the line on a state of its own, since judging makes facts part of it.
func (r *review) standInTheWay(e Entry) (rules []string, judged bool) {
	names := maps.Clone(r.names)
	s := newState(names)
	for _, before := range r.taken {
		_ = s.takeEntry(before) // it was taken before
	}
	tokens, refused := language.Lex(e.Line)
	if refused != nil {
		return nil, false
	}
	if tokens, _, refused = departing(tokens); refused != nil {
		return nil, false
	}
	v, refused := r.m.language.verb(tokens[0])
	if refused != nil {
		return nil, false
	}
	t := &turn{s: s, at: e.At, seq: e.Seq, closed: e.Closed, tokens: tokens, names: names, anew: r.looked(e.Facts)}
	t.anew.top = maps.Clone(r.top)
	s.departs = &departures{}
	t.takeUpHeld(v)
	past := &Meeting{language: r.m.language, names: names, state: s}
	if past.judge(v, t) != nil {
		return nil, false
	}
	for _, stands := range s.departs.from {
		rules = append(rules, stands.Rule())
	}
	return rules, true
}

// notDeparted tells what entries were not done against rules after all, now that two are one person.
func (m *Meeting) notDeparted(same *PeopleSame) []words.Phrase {
	var said []words.Phrase
	for _, c := range same.Changed {
		e := m.entries[c.Entry-1]
		left := departedIn(c.Facts)
		gone := slices.DeleteFunc(departedIn(e.Facts), func(rule DepartedRule) bool {
			return slices.ContainsFunc(left, func(o DepartedRule) bool { return o.Rule == rule.Rule })
		})
		var told words.List
		for _, rule := range gone {
			told = append(told, rule.Told())
		}
		if len(told) > 0 && m.Tells(e, InRoom) {
			said = append(said, words.Say("ended.departed", int(c.Entry), told))
		}
	}
	return said
}

// sameChanges tells what it changes of what was decided that two are one person, and of the quorum.
func (m *Meeting) sameChanges(e Entry, same *PeopleSame, told *State) []words.Phrase {
	said := m.notDeparted(same)
	past, err := m.Until(e.Seq - 1)
	if err != nil || len(same.Changed) == 0 {
		return said
	}
	return append(said, decisionsChanged(past.Told(InRoom), told)...)
}

// departedIn are the rules from which facts depart.
func departedIn(facts []Fact) []DepartedRule {
	for _, f := range facts {
		if departed, is := f.(*RulesDepartedFrom); is {
			return slices.Clone(departed.Rules)
		}
	}
	return nil
}
