package assembly

import (
	"slices"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

func mandateVerbs() []*verb {
	return []*verb{
		{
			name: "mandate", phases: open | recess, topic: topicActions, judge: judgeMandate,
			forms: language.NewForms("<name:text> delegates <delegates:names> [ alternate <alternate:name> ] [ from <from:any> ] [ must <must:text> ] [ may <may:text> ] [ refer <refer:text> ] [ term <term:date> ] [ report <report:date> ]"),
		},
		{
			name: "report", phases: open | recess, topic: topicActions, guard: guardMandates, judge: judgeReport,
			forms: language.NewForms("<name:text> <text:text> [ proposal <proposal:text> ]"),
		},
		{
			name: "renew", phases: open | recess, topic: topicActions, guard: guardMandates, judge: judgeRenew,
			forms: language.NewForms("<name:text> report <report:date> [ term <term:date> ]"),
		},
		{name: "discharge", phases: open | recess, topic: topicActions, guard: guardMandates, judge: judgeDischarge, forms: language.NewForms("<name:text>")},
	}
}

func guardMandates(s *State) *Refusal {
	if len(s.Mandates) == 0 {
		return refuse("mandate.none")
	}
	return nil
}

func judgeMandate(t *turn, a language.Args) error {
	name := a.Text("name")
	switch m := t.s.Mandate(name); {
	case blank(name):
		return refuse("mandate.name")
	case m != nil && m.Open():
		return refuse("mandate.again", words.Quote(name))
	case a.Has("term") && a.Text("term") < t.s.Info.Date:
		return refuse("mandate.term", a.Text("term"))
	}
	delegates, err := t.people(a, "delegates")
	if err != nil {
		return err
	}
	e := &MandateGiven{
		Name: name, Must: a.Text("must"), May: a.Text("may"), Refer: a.Text("refer"), Term: a.Text("term"), Report: a.Text("report"),
	}
	for _, p := range delegates {
		e.Delegates = append(e.Delegates, p.ID)
	}
	if a.Has("alternate") {
		p, err := t.person(a, "alternate")
		if err != nil {
			return err
		}
		if slices.Contains(e.Delegates, p.ID) {
			return refuse("mandate.alternate", p.Name)
		}
		e.Alternate = p.ID
	}
	if a.Has("from") {
		ref, ok := t.s.Decided(a.Text("from"))
		if !ok {
			return refuse("mandate.from", words.Quote(a.Text("from")))
		}
		e.From = ref
	} else if m := t.s.Motions.Open(); m != nil && m.Grievance != 0 { // a demand asks who is sent with it
		e.From = m.ID
	}
	t.emit(e)
	return nil
}

// judgeReport hears what delegates bring back. A proposal among it gets a number, as a motion of which notice is given:
// so it is published, and can be ratified.
func judgeReport(t *turn, a language.Args) error {
	m, err := t.s.mandateNamed(a.Text("name"))
	switch {
	case err != nil:
		return err
	case blank(a.Text("text")):
		return refuse("report.text")
	case a.Has("proposal") && blank(a.Text("proposal")):
		return refuse("report.proposal")
	case m.State == MandateDischarged:
		return refuse("report.discharged", words.Quote(m.Name))
	case !m.Open() && m.Heard:
		return refuse("report.heard", words.Quote(m.Name), string(m.State))
	}
	e := &ReportHeard{Name: m.Name, Text: a.Text("text")}
	if a.Has("proposal") {
		k, _ := kindNamed("main")
		n := &NoticeGiven{ID: t.motionID(k, ""), Text: a.Text("proposal")}
		if len(m.Delegates) > 0 {
			n.By = m.Delegates[0]
		}
		e.Proposal = n.ID
		t.emit(n)
	}
	t.emit(e)
	return nil
}

func judgeRenew(t *turn, a language.Args) error {
	m, err := t.s.mandateNamed(a.Text("name"))
	if err != nil {
		return err
	}
	if err := m.ended(); err != nil {
		return err
	}
	term := m.Term
	if a.Has("term") {
		term = a.Text("term")
	}
	if r := t.s.unless(m.State != MandateActive && m.State != MandateRenewed, "renew.runs", words.Quote(m.Name)); r != nil {
		return r
	}
	switch report := a.Text("report"); {
	case report <= t.s.Info.Date:
		return refuse("renew.date", report, t.s.Info.Date)
	case term != "" && report > term:
		return refuse("renew.term", words.Quote(m.Name), term)
	}
	t.emit(&DelegateRenewed{m.Name, a.Text("report"), a.Text("term")})
	return nil
}

func judgeDischarge(t *turn, a language.Args) error {
	m, err := t.s.mandateNamed(a.Text("name"))
	if err != nil {
		return err
	}
	if err := m.ended(); err != nil {
		return err
	}
	if r := t.s.unless(m.State == MandateReported, "discharge.report", words.Quote(m.Name)); r != nil {
		return r
	}
	t.emit(&DelegateDischarged{m.Name})
	return nil
}

// ended refuses what comes too late for a mandate.
func (m *Mandate) ended() error {
	switch m.State {
	case MandateDischarged:
		return refuse("mandate.discharged", words.Quote(m.Name))
	case MandateRecalled:
		return refuse("mandate.recalled", words.Quote(m.Name))
	case MandateExpired:
		return refuse("mandate.expired", words.Quote(m.Name), m.Term)
	}
	return nil
}
