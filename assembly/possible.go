package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Impossible is reported for an entry whose facts cannot be: they name somebody who is not on the roll, a motion that was
// never moved, a figure below zero. The program writes no such entry. It stands in a record that somebody made by hand.
type Impossible struct {
	Entry uint64
	Says  words.Phrase // what of it cannot be
}

func (i *Impossible) Error() string {
	return words.English().Say(words.Say("impossible.entry", i.Entry, i.Says))
}

// What cannot be, by the keys of what is told.
const (
	nobody      = "impossible.nobody"
	noMotion    = "impossible.motion"
	noItem      = "impossible.item"
	noMandate   = "impossible.mandate"
	noGrievance = "impossible.grievance"
	noAction    = "impossible.action"
	noNote      = "impossible.note"
	noCount     = "impossible.count"
	noContest   = "impossible.contest"
	noSpeaker   = "impossible.speaker"
	twice       = "impossible.twice"
	badFigure   = "impossible.figure"
	badWord     = "impossible.word"
	badPhase    = "impossible.phase"
	badDate     = "impossible.date"
)

// mostFigure is more than any number of people, seconds, or things that a meeting has.
const mostFigure = 1 << 31

// take makes a fact of a record part of the state, where it can be. Facts that are judged here and now are applied as they
// are: judging asked already.
func (s *State) take(e Fact, m moment) *Impossible {
	if says := s.impossible(e); says != "" {
		return &Impossible{m.seq, words.Say(says)}
	}
	e.apply(s, m)
	return nil
}

// takeEntry takes the facts of one entry. What nobody thought of, and what brought down the applying of a fact, is an
// impossible one too.
func (s *State) takeEntry(e Entry) (wrong *Impossible) {
	defer func() {
		if recover() != nil {
			wrong = &Impossible{e.Seq, words.Say("impossible.follows")}
		}
	}()
	at := e.moment()
	at.place = s.place + 1
	for _, ev := range e.Facts {
		if wrong := s.take(ev, at); wrong != nil {
			return wrong
		}
	}
	s.place++
	s.noteNumbers(e.Facts...)
	s.noteUnsaid(e)
	s.Last = e.At
	s.notePresence(e.At)
	return nil
}

// impossible is the key of what of a fact cannot be, given all before it; "" where nothing is wrong. Every kind of fact has its
// line in one of the functions below; a kind that has none fails a test. They ask for what other parts take for granted:
// that who and what a fact names is there, and that figures are figures. Whether the rules allowed it is not asked: that
// was judged then, by the rules of then.
func (s *State) impossible(e Fact) string {
	switch e.(type) {
	case *CommandUndone, *CommandRedone, *LineMended:
		return "" // the history of the meeting looks at them
	case *MeetingConvened:
	default:
		if s.Info.Phase == "" {
			return badPhase
		}
	}
	says, _ := s.possible(e)
	return says
}

// possible finds the kind of fact, and says what is impossible about it.
func (s *State) possible(e Fact) (says string, known bool) {
	for _, ask := range [...]func(*State, Fact) (string, bool){
		(*State).possibleSpeech, (*State).possibleCount, (*State).possibleMotion, (*State).possibleRoll, (*State).possibleMeeting, (*State).possibleTask,
	} {
		if says, known = ask(s, e); known {
			return says, true
		}
	}
	return "", false
}

// onRoll asks that people are on the roll, or were; "" is nobody, where nobody needs to be named.
func (s *State) onRoll(people ...string) string {
	for _, id := range people {
		if id != "" && s.Roll.Person(id) == nil {
			return nobody
		}
	}
	return ""
}

// someone asks that somebody is named, and is on the roll.
func (s *State) someone(people ...string) string {
	if len(people) == 0 || slices.Contains(people, "") {
		return nobody
	}
	return s.onRoll(people...)
}

// motion asks that motions are there.
func (s *State) motion(ids ...string) string {
	for _, id := range ids {
		if s.Motions.Get(id) == nil {
			return noMotion
		}
	}
	return ""
}

// anyMotion is motion where none needs to be named.
func (s *State) anyMotion(id string) string {
	if id == "" {
		return ""
	}
	return s.motion(id)
}

func (s *State) item(id int) string { return must(s.Agenda.Item(id) != nil, noItem) }

func (s *State) anyItem(id int) string {
	if id == 0 {
		return ""
	}
	return s.item(id)
}

func (s *State) mandate(name string) string { return must(s.Mandate(name) != nil, noMandate) }

func (s *State) grievance(numbers ...int) string {
	for _, n := range numbers {
		if s.Grievance(n) == nil {
			return noGrievance
		}
	}
	return ""
}

func (s *State) phase(in ...Phase) string { return must(slices.Contains(in, s.Info.Phase), badPhase) }

func (s *State) speaking() string { return must(s.Floor.Speaker != nil, noSpeaker) }

func must(is bool, says string) string {
	if is {
		return ""
	}
	return says
}

// figure asks that numbers are none below zero, and none that nothing could have.
func figure(numbers ...int) string {
	for _, n := range numbers {
		if n < 0 || n > mostFigure {
			return badFigure
		}
	}
	return ""
}

func money(amounts ...int64) string {
	for _, n := range amounts {
		if n < 0 || n > MaxAmount {
			return badFigure
		}
	}
	return ""
}

func word[T ~string](said T, among ...T) string { return must(slices.Contains(among, said), badWord) }

func sections(of []SectionVoters) string {
	for _, s := range of {
		if says := figure(s.Voters); says != "" {
			return says
		}
	}
	return ""
}

// dates asks that dates are of the calendar; "" is none.
func dates(said ...string) string {
	for _, d := range said {
		if _, err := time.Parse(time.DateOnly, d); d != "" && err != nil {
			return badDate
		}
	}
	return ""
}

func hourOf(said string) string {
	_, err := time.Parse("15:04", said)
	return must(said == "" || err == nil, badDate)
}

func thresholds(said string) string {
	_, err := threshold.Parse(said)
	return must(err == nil, badWord)
}
