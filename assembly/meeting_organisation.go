package assembly

import (
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

// OrganisationNamed is what the body that meets is called: the title is the meeting's, this is whose meeting it is. It goes over to the next
// meeting, and stands at the head of every paper.
type OrganisationNamed struct {
	Name string `json:"name"`
}

func (e *OrganisationNamed) apply(s *State, _ moment) { s.Info.Organisation = e.Name }

// tell keeps a name that a closed session gave. The next meeting takes over the one that was said in the open.
func (e *OrganisationNamed) tell(h hearing) Fact { return but(h.closed, e) }

// Publisher is under whose name a paper of the meeting goes out: the organisation's, or the title where nobody said how that is called.
func (i Info) Publisher() string {
	if i.Organisation != "" {
		return i.Organisation
	}
	return i.Title
}

func organisationFacts() []factKind { return []factKind{fact[OrganisationNamed]("organisation", 1)} }

func organisationVerbs() []*verb {
	return []*verb{{name: "organisation", forms: language.NewForms("<organisation:text>"), phases: anyPhase, topic: topicMeeting, judge: judgeOrganisation}}
}

func judgeOrganisation(t *turn, a language.Args) error {
	name := strings.TrimSpace(a.Text("organisation"))
	switch {
	case blank(name):
		return refuse("organisation.empty")
	case name == t.s.Info.Organisation:
		return refuse("organisation.same", words.Quote(name))
	}
	t.emit(&OrganisationNamed{name})
	return nil
}
