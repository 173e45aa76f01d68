package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/words"
)

// phases is the set of states of the meeting in which a verb is in order at all.
type phases uint8

const (
	unborn phases = 1 << iota // before convene
	convened
	open
	recess
	closed

	notClosed = convened | open | recess
	anyPhase  = notClosed | closed
)

// topic is the subject under which help and menu list a verb.
type topic string

const (
	topicMeeting    topic = "meeting"
	topicRoll       topic = "roll"
	topicRoles      topic = "roles"
	topicAgenda     topic = "agenda"
	topicFloor      topic = "floor"
	topicMotions    topic = "motions"
	topicCount      topic = "count"
	topicActions    topic = "actions"
	topicGrievances topic = "grievances"
	topicHistory    topic = "history"
)

// verb is everything that the language knows of one verb: how it is written, when it is in order, what it does.
type verb struct {
	name   string
	forms  []form
	phases phases
	topic  topic
	// aimed marks verbs that hit whatever is there now: they are refused where the record has moved on.
	aimed bool
	// guard says why the verb is not in order now; nil: it may be tried.
	guard func(*State) *Refusal
	// misread says of words that no form fits what was most likely meant; nil, or no answer: what the forms expect.
	misread func(*State, []token) *Refusal
	// rephrase gives the words behind the verb as its forms have them, where they may be said in another way; nil: they may not.
	rephrase func([]token) []token
	// judge judges the line and emits what follows.
	judge func(*turn, args) error
}

func forms(patterns ...string) []form {
	fs := make([]form, len(patterns))
	for i, p := range patterns {
		fs[i] = newForm(p)
	}
	return fs
}

// reads tells whether a word is a keyword behind the verb, so that a name that looks like it is quoted.
func (v *verb) reads(word string) bool {
	return slices.ContainsFunc(v.forms, func(f form) bool { return slices.Contains(keywordsOf(f.nodes, nil), word) })
}

// formsApart are forms of which each has the keywords of all: "arrive all Ben" does not name somebody called all.
func formsApart(patterns ...string) []form {
	fs := forms(patterns...)
	var keywords []string
	for _, f := range fs {
		keywords = keywordsOf(f.nodes, keywords)
	}
	for i := range fs {
		fs[i].others = keywords
	}
	return fs
}

// match reads the words behind the verb by the first of its forms that fits.
func (v *verb) match(s *State, tokens []token) (args, *Refusal) {
	var nearest *matcher
	shown := v.forms
	for i, f := range v.forms {
		a, m, ok := f.match(tokens)
		if ok {
			a.keepBreaks()
			return a, nil
		}
		if nearest == nil || m.furthest >= nearest.furthest {
			shown = v.forms[i : i+1]
		}
		switch {
		case nearest == nil || m.furthest > nearest.furthest:
			nearest = m
		case m.furthest == nearest.furthest:
			nearest.expected = append(nearest.expected, m.expected...)
		}
	}
	if v.misread != nil {
		if refused := v.misread(s, tokens); refused != nil {
			return args{}, refused
		}
	}
	const many = 4
	if len(v.forms) <= many { // else the nearest alone is shown, of several the most general, which stands last
		shown = v.forms
	}
	return args{}, misfit(v.name, shown, tokens, nearest)
}

// inOrder says why the verb is not in order in this state, whatever stands behind it; nil where it may be tried.
func (v *verb) inOrder(s *State) *Refusal {
	if v.phases&s.Info.Phase.bit() == 0 {
		return s.Info.outOfPhase(v)
	}
	if refused := s.Info.approved(v.name); refused != nil {
		return refused
	}
	if v.guard != nil {
		return v.guard(s)
	}
	return nil
}

// Language is the table of verbs.
type Language struct {
	verbs  []*verb
	byName map[string]*verb
}

// NewLanguage builds the table from the rooms of the assembly.
func NewLanguage() Language {
	l := Language{byName: map[string]*verb{}}
	for _, room := range [][]*verb{
		infoVerbs(), organisationVerbs(), howCalledVerbs(), ruleVerbs(), rollVerbs(), headcountVerbs(), roleVerbs(), agendaVerbs(), stackVerbs(), floorVerbs(),
		roundVerbs(), noticeVerbs(), motionVerbs(), titleVerbs(), needsVerbs(), amendVerbs(), countVerbs(), contestVerbs(), ballotVerbs(), withdrawNameVerbs(), acceptVerbs(), consensusVerbs(), adoptVerbs(), agreeVerbs(), castingVerbs(), interestVerbs(), recordedVerbs(), rollCallVerbs(), actionVerbs(), mandateVerbs(), grievanceVerbs(), fundVerbs(), noteVerbs(), paperVerbs(), afterwardsVerbs(), historyVerbs(),
	} {
		l.verbs = append(l.verbs, room...)
	}
	for _, v := range l.verbs {
		l.byName[v.name] = v
	}
	return l
}

// historyVerbs are judged by the meeting itself, which alone knows the history.
func historyVerbs() []*verb {
	return []*verb{
		{name: "undo", forms: forms(""), phases: anyPhase, topic: topicHistory, aimed: true},
		{name: "redo", forms: forms(""), phases: anyPhase, topic: topicHistory},
		{
			name: "mend", phases: anyPhase, topic: topicHistory,
			forms: forms("after <n:number> <line:words> [ because <because:text> ]", "<n:number> {off:way} [ because <because:text> ]", "<n:number> <line:words> [ because <because:text> ]"),
		},
	}
}

// factKinds lists the events of every room for the codec.
func factKinds() []factKind {
	kinds := []factKind{fact[CommandUndone]("undone", 1), fact[CommandRedone]("redone", 1)}
	for _, room := range [][]factKind{
		infoFacts(), organisationFacts(), howCalledFacts(), pastFacts(), ruleFacts(), rollFacts(), headcountFacts(), roleFacts(), agendaFacts(), stackFacts(), floorFacts(),
		roundFacts(), noticeFacts(), motionFacts(), titleFacts(), needsFacts(), amendFacts(), countFacts(), contestFacts(), ballotFacts(), reopenFacts(), acceptFacts(), consensusFacts(), adoptFacts(), agreeFacts(), castingFacts(), interestFacts(), recordedFacts(), rollCallFacts(), actionFacts(), mandateFacts(), grievanceFacts(), fundFacts(), noteFacts(), paperFacts(), afterwardsFacts(), departureFacts(), mendFacts(),
	} {
		kinds = append(kinds, room...)
	}
	return kinds
}

func (l Language) verb(t token) (*verb, *Refusal) {
	if v := l.byName[t.text]; v != nil && !t.quoted {
		return v, nil
	}
	if slices.Contains(standardRoles(), strings.ToLower(t.text)) {
		return nil, refuse("verb.role", words.Quote(t.text), strings.ToLower(t.text))
	}
	near := nearest(t.text, l.Verbs())
	if near == "" {
		return nil, refuse("verb.unknown", words.Quote(t.text))
	}
	return nil, refuse("verb.unknown.near", words.Quote(t.text), near)
}

// Verbs lists the verbs by name.
func (l Language) Verbs() []string {
	names := make([]string, len(l.verbs))
	for i, v := range l.verbs {
		names[i] = v.name
	}
	return names
}

// Forms tells how a verb is written, one line a form.
func (l Language) Forms(name string) []string {
	v := l.byName[name]
	if v == nil {
		return nil
	}
	told := make([]string, len(v.forms))
	for i, f := range v.forms {
		told[i] = f.usage(v.name)
	}
	return told
}

// Does tells in one phrase what a verb does.
func (l Language) Does(name string) words.Phrase { return words.Say("does." + name) }

// nearest is the word of a list that a mistyped one most likely meant, "" where none is near.
func nearest(word string, list []string) string {
	best, found := len(word)/2+1, ""
	for _, known := range list {
		if d := distance(strings.ToLower(word), known); d < best {
			best, found = d, known
		}
	}
	return found
}

// distance is the number of letters to change, add or leave out between two words.
func distance(a, b string) int {
	if len(a) > 64 {
		a = a[:64]
	}
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := 1; i <= len(a); i++ {
		diagonal := row[0]
		row[0] = i
		for j := 1; j <= len(b); j++ {
			cost := diagonal
			if a[i-1] != b[j-1] {
				cost++
			}
			diagonal = row[j]
			row[j] = slices.Min([]int{cost, row[j] + 1, row[j-1] + 1})
		}
	}
	return row[len(b)]
}
