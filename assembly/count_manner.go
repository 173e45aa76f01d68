package assembly

import (
	"strings"

	"stacktaker/assembly/threshold"
)

// Manner is how something was decided (docs/rules.md, section 5).
type Manner string

// The manners. Figures, a division, a roll-call, a ballot and consensus have something that was counted; in the others nobody counted, and no figures are made
// up for them.
const (
	ByFigures     Manner = "counted"
	ByDivision    Manner = "division"
	ByRollCall    Manner = "roll-call" // each by name
	ByBallot      Manner = "ballot"    // on paper
	ByConsensus   Manner = "consensus"
	BySight       Manner = "seen"
	ByVoice       Manner = "voice"
	ByAcclamation Manner = "acclamation"
	ByEverybody   Manner = "unanimous" // all hands, which nobody counted
	Unopposed     Manner = "unopposed" // any objection? none
)

// uncounted lists the manners of a decision without figures, as a line names them.
func uncounted() []Manner {
	return []Manner{BySight, ByVoice, ByAcclamation, ByEverybody, Unopposed}
}

// manners are the same as a form names them.
func manners() string {
	var names []string
	for _, how := range uncounted() {
		names = append(names, string(how))
	}
	return strings.Join(names, "|")
}

// guardUncounted refuses to decide without figures what asks for them: of those who are not here nobody sees what they are for, of
// consensus it is asked who blocks, and what several floors decide is added up.
func (m *Motion) guardUncounted() *Refusal {
	switch {
	case m.Threshold.Consensus():
		return refuse("clear.consensus")
	case m.Threshold.Of(threshold.Members):
		return refuse("clear.members")
	case m.Floors.Mode != "":
		return refuse("clear.floors")
	case m.Result != nil:
		return refuse("clear.recount")
	}
	return nil
}

// takes refuses a manner that a threshold does not take. A share is seen and not heard, and where nobody may be against, everybody is
// asked.
func takes(th threshold.Threshold, how Manner, carried bool) *Refusal {
	switch {
	case !carried && how != BySight && how != ByVoice:
		return refuse("clear.lost")
	case carried && th.Unanimous() && how != ByEverybody && how != Unopposed:
		return refuse("clear.unanimous")
	case how == ByVoice && !th.Unanimous() && !th.Simple() && th.String() != threshold.Sustaining:
		return refuse("clear.voice", th.Words())
	}
	return nil
}
