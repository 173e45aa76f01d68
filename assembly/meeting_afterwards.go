package assembly

import (
	"slices"
	"time"

	"stacktaker/assembly/language"
)

// Correction is about the accuracy of the minutes; it never overwrites anything.
type Correction struct {
	At   time.Time
	Text string
}

// SessionClosed begins a closed session, or ends it.
type SessionClosed struct {
	On bool `json:"on"`
}

func (e *SessionClosed) apply(s *State, _ moment) { s.Info.InCamera = e.On }

// MinutesCorrected is a correction of the minutes. It stands beside what it corrects.
type MinutesCorrected struct {
	Text string `json:"text"`
}

func (e *MinutesCorrected) apply(s *State, m moment) {
	s.Info.Corrections = append(s.Info.Corrections, Correction{m.at, e.Text})
}

func afterwardsFacts() []factKind {
	return []factKind{
		fact[SessionClosed]("in-camera", 1), fact[MinutesCorrected]("corrected", 1),
		fact[MinutesApproved]("minutes-approved", 1), fact[LastMinutesApproved]("last-minutes-approved", 1),
	}
}

func afterwardsVerbs() []*verb {
	return []*verb{
		{name: "in-camera", forms: language.NewForms("{on|off:what}"), phases: open, topic: topicMeeting, judge: judgeInCamera},
		{name: "approve-minutes", forms: language.NewForms("[ with <corrections:texts> ]"), phases: open | closed, topic: topicMeeting, guard: guardApprove, judge: judgeApprove},
		{name: "correct", forms: language.NewForms("<text:text>"), phases: closed, topic: topicMeeting, judge: judgeCorrect},
	}
}

func judgeInCamera(t *turn, a language.Args) error {
	on := a.Text("what") == "on"
	if on == t.s.Info.InCamera {
		return refuse("in-camera.already", a.Text("what"))
	}
	t.emit(&SessionClosed{on})
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

func judgeCorrect(t *turn, a language.Args) error {
	if blank(a.Text("text")) {
		return refuse("correct.empty")
	}
	t.emit(&MinutesCorrected{a.Text("text")})
	return nil
}
