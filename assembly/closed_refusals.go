package assembly

import (
	"errors"
	"reflect"
	"strings"

	"stacktaker/assembly/names"
	"stacktaker/assembly/words"
)

// keptWords are what people wrote or were called by in closed sessions, folded, and the titles of motions that belong to one. A
// line is judged by the whole state, since what a closed session decided is in force; the refusal says no more of it than may
// be told.
type keptWords struct {
	texts  map[string]bool
	titles []words.Phrase
}

// kept are the words that a refusal keeps to itself now: none where there was no closed session, or while one lasts.
func (m *Meeting) kept() *keptWords {
	if m.outside == nil || m.state.Info.InCamera {
		return nil
	}
	k := &keptWords{texts: map[string]bool{}}
	m.state.sayings(func(text string) {
		if text != "" {
			k.texts[names.Fold(text)] = true
		}
	})
	m.outside.sayings(func(text string) { delete(k.texts, names.Fold(text)) })
	for _, mo := range m.state.Motions.All {
		if mo.Closed || mo.Reworded {
			k.titles = append(k.titles, m.state.Title(mo))
		}
	}
	return k
}

// sayings goes through what people wrote: texts, titles, offices, choices, names of mandates and roles.
func (s *State) sayings(say func(text string)) {
	say(s.Info.Organisation)
	say(s.Info.Called.By)
	say(s.Info.Called.How)
	for _, i := range s.Agenda.Items {
		say(i.Title)
	}
	for _, m := range s.Motions.All {
		say(m.Text)
		say(m.Original)
		say(m.Title)
		say(m.Amends.Strike)
		say(m.Spend.For)
		say(m.Role)
	}
	for _, c := range s.Contests {
		say(c.Office)
		if c.Competition() {
			for _, choice := range c.Choices {
				say(choice)
			}
		}
	}
	for _, p := range s.Papers {
		say(p.File)
		say(p.Title)
	}
	for _, a := range s.Actions {
		say(a.What)
	}
	for _, m := range s.Mandates {
		say(m.Name)
	}
	for _, g := range s.Grievances {
		say(g.Text)
		say(g.Area)
	}
	for _, role := range s.RolesNamed() {
		say(role)
	}
	for _, g := range s.Fund.Earlier {
		say(g.For)
	}
}

// refusal is why a line was refused as it may be told; what stands in the line itself may be said back.
func (k *keptWords) refusal(err error, line string) error {
	var refused *Refusal
	if k == nil || !errors.As(err, &refused) {
		return err
	}
	return &Refusal{Phrase: k.phrase(refused.Phrase, names.Fold(line))}
}

// why is why a verb is not in order as it may be told, nil where it is.
func (k *keptWords) why(refused *Refusal) *Refusal {
	if k == nil || refused == nil {
		return refused
	}
	return &Refusal{Phrase: k.phrase(refused.Phrase, "")}
}

func (k *keptWords) phrase(p words.Phrase, line string) words.Phrase {
	for _, title := range k.titles {
		if reflect.DeepEqual(p, title) {
			return words.Say("title.closed")
		}
	}
	p.Args = k.args(p.Args, line)
	return p
}

func (k *keptWords) args(args []any, line string) []any {
	told := make([]any, len(args))
	for i, arg := range args {
		switch a := arg.(type) {
		case string:
			arg = k.text(a, a, line)
		case words.Quote:
			arg = k.text(a, string(a), line)
		case words.On:
			arg = words.On{Told: k.args([]any{a.Told}, line)[0]}
		case words.Phrase:
			arg = k.phrase(a, line)
		case words.List:
			arg = words.List(k.args(a, line))
		}
		told[i] = arg
	}
	return told
}

func (k *keptWords) text(arg any, text, line string) any {
	if text = names.Fold(text); k.texts[text] && !strings.Contains(line, text) {
		return words.Say("title.closed")
	}
	return arg
}
