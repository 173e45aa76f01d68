package minutes

import (
	"slices"
	"strings"
	"sync"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// whatWasDecided is what somebody reads who was not there and has two minutes: what was carried and what was not, who was elected, who does
// what by when, and when the assembly meets next. Each is told whole where it happened.
func (c *scribe) whatWasDecided() {
	if c.opening == nil {
		return
	}
	var list List
	var formal []any
	marked := false
	for _, f := range c.motions {
		if !c.decides(f) {
			continue
		}
		departures := c.s.DeparturesOf(f.ID)
		if c.formal(f) && len(departures) == 0 {
			formal = append(formal, words.Say("decided.formal.one", c.object(f.ID), strings.TrimRight(c.typed(f.Text), ".")))
			continue
		}
		title, gist := c.decidedTitle(f), c.gist(f)
		if gist != "" && c.s.Motions.Get(f.ID).Heading() == "" {
			title = c.numberedHead(f) // its words follow
		}
		d := c.marked(decided{label: title}, f.ToRatify, c.s.Ratified(f.Motion, c.o.Ratified), departures)
		marked = marked || d.departed
		list.Items = append(list.Items, Words{c.sentence(d.label), Text(strings.TrimRight(" "+c.verdictTold(f, false)+c.recounted(f)+" "+gist, " "))})
	}
	if len(formal) > 0 {
		list.Add(c.say("decided.formal", and(formal)))
	}
	for _, w := range c.contests {
		if w.Competition() || w.Closed || w.State != assembly.Chosen {
			continue
		}
		d := c.marked(decided{label: c.contestHead(w.Contest)}, w.ToRatify, c.s.RatifiedElection(w.Contest, c.o.Ratified), c.s.DeparturesFor(w.Contest))
		marked = marked || d.departed
		list.Items = append(list.Items, Words{c.sentence(d.label), Text(" " + c.tookSeats(w))})
	}
	for _, m := range c.sentOut() {
		list.Items = append(list.Items, c.sentWords(m))
	}
	if apart := c.carriedApart(); apart != "" {
		list.Add(apart)
	}
	for _, a := range c.s.Actions {
		if a.Meeting == 0 && !a.After && !a.Closed {
			list.Add(c.actionTold(a))
		}
	}
	if next := c.s.Info.NextByRoom; next.Date != "" {
		list.Add(c.say("decided.next", c.whenWhere(next)))
	}
	if len(list.Items) == 0 {
		return
	}
	c.newSection(c.say("section.decided"))
	c.doc.Add(list)
	if marked {
		c.doc.Say(Text(c.say("decided.mark.here")))
	}
}

// recounted tells what the first count of a decision was where a later one turned its outcome round, with a blank before it; "" else. Who
// was there remembers the first verdict, and would take the list for wrong. Counts before the question was put anew are another vote.
func (c *scribe) recounted(f *followed) string {
	rounds := f.Rounds[max(0, len(f.Rounds)-f.Counts()):]
	if len(rounds) < 2 {
		return ""
	}
	first := rounds[0]
	switch {
	case first.Carried == f.Result.Carried, first.Closed, first.Uncounted, c.bare(f.Result):
		return ""
	case c.nameless() && (first.Present < smallest || first.For == 0 || first.Against == 0):
		return ""
	}
	return " " + c.say("decided.recounted", first.For, first.Against)
}

// decides tells whether a motion is business that this meeting decided in the open, either way. What is about the way of dealing with
// business decides nothing by itself, nor does an amendment.
func (c *scribe) decides(f *followed) bool {
	switch {
	case !f.shown, f.secret(), f.inherited, f.Amendment(), f.Procedural(), f.Rescinded, f.Result == nil:
		return false
	}
	return f.State == assembly.Carried || f.State == assembly.NotCarried
}

// shortText is how many words a text has at most that stands whole where a title would.
const shortText = 14

// decidedTitle is what a decision is called in the list of them: by its number and its title, which is found where none was given, or its
// text where that is short.
func (c *scribe) decidedTitle(f *followed) string {
	m := c.s.Motions.Get(f.ID)
	said := strings.Fields(m.Text)
	switch {
	case f.Kind != "main" || m.Heading() != "" || len(said) == 0 || c.titleCut(f):
		return c.numberedHead(f)
	case len(said) <= shortText:
		return c.say("head.kind", f.ID, strings.TrimRight(c.typed(strings.Join(said, " ")), "."))
	}
	return c.say("decided.titled", f.ID, strings.TrimRight(c.typed(m.Head()), ",;:.– "))
}

// sentence ends a label that stands where a sentence does.
func (c *scribe) sentence(label string) Strong {
	if strings.HasSuffix(label, "…") || strings.HasSuffix(label, ".") || strings.HasSuffix(label, "*") {
		return Strong(label)
	}
	return Strong(c.say("stop", words.Say("one", label)))
}

// titleCut tells whether the first words of a motion must not stand alone: where names are replaced they would end within one.
func (c *scribe) titleCut(f *followed) bool { return c.nameless() && f.cut }

// longestFormal is how many words a matter of form has at most.
const longestFormal = 14

// formal tells whether a decision is a matter of form, which is no news: carried, in few words, nobody was against it, no money follows from it.
func (c *scribe) formal(f *followed) bool {
	if f.Kind != "main" || f.State != assembly.Carried || f.Result == nil || f.ToRatify || f.Spend.Amount > 0 || len(strings.Fields(f.Text)) > longestFormal {
		return false
	}
	if f.Result != nil && f.Result.Counted() && f.Result.Against > 0 {
		return false
	}
	return slices.ContainsFunc(formalities(), func(of formality) bool { return hasWordOf(of.matters, f.Text) && hasWordOf(of.acts, f.Text) })
}

// formality is how the words of a language begin for what is done as a matter of form: a report, the minutes or an agenda is received, noted,
// adopted or approved.
type formality struct{ matters, acts []string }

// formalities are those of every language: the motions of an assembly are in its own, whatever the minutes are in.
var formalities = sync.OnceValue(func() []formality {
	var all []formality
	for _, language := range Languages() {
		of := func(key string) []string { return strings.Split(tableOf(language).Say(words.Say(key)), ", ") }
		all = append(all, formality{of("formal.matters"), of("formal.acts")})
	}
	return all
})

// hasWordOf tells whether a text has a word that begins so.
func hasWordOf(begins []string, text string) bool {
	text = " " + strings.ToLower(strings.Join(strings.Fields(text), " "))
	return slices.ContainsFunc(begins, func(begin string) bool { return strings.Contains(text, " "+begin) })
}
