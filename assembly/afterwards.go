package assembly

import (
	"slices"
	"time"
)

// Correction is about the accuracy of the minutes; it never overwrites anything.
type Correction struct {
	At   time.Time
	Text string
}

type inCamera struct {
	On bool `json:"on"`
}

func (e *inCamera) apply(s *State, _ moment) { s.Info.InCamera = e.On }

type minutesApproved struct{}

func (*minutesApproved) apply(s *State, m moment) {
	s.Info.Approved, s.Info.corrected, s.Info.entered = m.at, len(s.Info.Corrections), false
}

type minutesCorrected struct {
	Text string `json:"text"`
}

func (e *minutesCorrected) apply(s *State, m moment) {
	s.Info.Corrections = append(s.Info.Corrections, Correction{m.at, e.Text})
}

func afterwardsEvents() []eventKind {
	return []eventKind{
		fact[inCamera]("in-camera", 1), fact[minutesApproved]("minutes-approved", 1), fact[minutesCorrected]("corrected", 1),
	}
}

func afterwardsVerbs() []*verb {
	return []*verb{
		{name: "in-camera", forms: forms("{on|off:what}"), phases: open, topic: topicMeeting, judge: judgeInCamera},
		{name: "approve-minutes", forms: forms(""), phases: closed, topic: topicMeeting, guard: guardApprove, judge: judgeApprove},
		{name: "correct", forms: forms("<text:text>"), phases: closed, topic: topicMeeting, judge: judgeCorrect},
	}
}

func judgeInCamera(t *turn, a args) error {
	on := a.text("what") == "on"
	if on == t.s.Info.InCamera {
		return refuse("in-camera.already", a.text("what"))
	}
	t.emit(&inCamera{on})
	return nil
}

// afterApproval are the verbs that a meeting still takes once its minutes are approved: what is said of it from then on is said
// beside them.
func afterApproval() []string {
	return []string{"finished", "next-meeting", "correct", "seal", "approve-minutes"}
}

// approved says why a verb is not in order once the minutes are approved; nil where it is, or where they are not.
func (i Info) approved(verb string) *Refusal {
	if i.Phase != Closed || i.Approved.IsZero() || slices.Contains(afterApproval(), verb) {
		return nil
	}
	return refuse("phase.approved", verb)
}

func guardApprove(s *State) *Refusal {
	if !s.Info.Approved.IsZero() {
		return refuse("approve.again")
	}
	return nil
}

func judgeApprove(t *turn, _ args) error {
	t.emit(&minutesApproved{})
	t.emit(&meetingSealed{Approval: true})
	return nil
}

func judgeCorrect(t *turn, a args) error {
	if blank(a.text("text")) {
		return refuse("correct.empty")
	}
	t.emit(&minutesCorrected{a.text("text")})
	return nil
}
