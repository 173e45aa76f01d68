package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
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
	forms  language.Forms
	phases phases
	topic  topic
	// aimed marks verbs that hit whatever is there now: they are refused where the record has moved on.
	aimed bool
	// guard says why the verb is not in order now; nil: it may be tried.
	guard func(*State) *Refusal
	// misread says of words that no form fits what was most likely meant; nil, or no answer: what the forms expect.
	misread func(*State, []language.Token) *Refusal
	// rephrase gives the words behind the verb as its forms have them, where they may be said in another way; nil: they may not.
	rephrase func([]language.Token) []language.Token
	// judge judges the line and emits what follows.
	judge func(*turn, language.Args) error
}

// match reads the words behind the verb by the first of its forms that fits.
func (v *verb) match(s *State, tokens []language.Token) (language.Args, *Refusal) {
	a, miss := v.forms.Read(tokens)
	if miss == nil {
		return a, nil
	}
	if v.misread != nil {
		if refused := v.misread(s, tokens); refused != nil {
			return language.Args{}, refused
		}
	}
	return language.Args{}, miss.Refusal(v.name, kindNames())
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
		{name: "undo", forms: language.NewForms(""), phases: anyPhase, topic: topicHistory, aimed: true},
		{name: "redo", forms: language.NewForms(""), phases: anyPhase, topic: topicHistory},
		{
			name: "mend", phases: anyPhase, topic: topicHistory,
			forms: language.NewForms("after <n:number> <line:words> [ because <because:text> ]", "<n:number> {off:way} [ because <because:text> ]", "<n:number> <line:words> [ because <because:text> ]"),
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

func (l Language) verb(t language.Token) (*verb, *Refusal) {
	if v := l.byName[t.Text]; v != nil && !t.Quoted {
		return v, nil
	}
	if slices.Contains(standardRoles(), strings.ToLower(t.Text)) {
		return nil, refuse("verb.role", words.Quote(t.Text), strings.ToLower(t.Text))
	}
	near := nearest(t.Text, l.Verbs())
	if near == "" {
		return nil, refuse("verb.unknown", words.Quote(t.Text))
	}
	return nil, refuse("verb.unknown.near", words.Quote(t.Text), near)
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
		told[i] = f.Usage(v.name)
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

// Expects tells what may stand next behind the words of a line, the last of which is whole ([language.Forms.Expects]). Nothing is expected of a
// verb that is not known, and in the middle of quotation marks.
func (l Language) Expects(line string) []language.Expected {
	tokens, refused := language.Lex(line)
	if refused != nil || len(tokens) == 0 || tokens[0].Quoted || l.byName[tokens[0].Text] == nil {
		return nil
	}
	return l.byName[tokens[0].Text].forms.Expects(tokens[1:])
}

// Slots are the slots of a verb's forms, by the name under which they are filled, each with what fills it.
func (l Language) Slots(verb string) map[string]string {
	v := l.byName[verb]
	if v == nil {
		return nil
	}
	return v.forms.Slots()
}
