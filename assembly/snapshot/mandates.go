package snapshot

import "stacktaker/assembly"

// Mandate is what delegates are sent with.
type Mandate struct {
	Name      string   `json:"name"`
	Delegates []string `json:"delegates"`
	Alternate *string  `json:"alternate"`
	From      *string  `json:"from"`
	Must      *string  `json:"must"`
	May       *string  `json:"may"`
	Refer     *string  `json:"refer"`
	Term      *string  `json:"term"`
	ReportDue *string  `json:"report_due"`
	State     string   `json:"state"`
	Reports   []string `json:"reports"`
	Proposals []string `json:"proposals"` // the motions under whose numbers what they brought back was published
	Recalled  []string `json:"recalled"`
	Vacant    int      `json:"vacant"` // seats that a recall left empty
	Missed    int      `json:"missed"` // meetings one after the other that waited for the report
}

func mandates(s *assembly.State) []Mandate {
	told := []Mandate{}
	for _, m := range s.Mandates {
		one := Mandate{
			Name: m.Name, Delegates: names(s, m.Delegates), From: orNull(m.From), Must: orNull(m.Must), May: orNull(m.May), Refer: orNull(m.Refer),
			Term: orNull(m.Term), ReportDue: orNull(m.ReportDue), State: string(m.State), Reports: []string{}, Proposals: []string{},
			Recalled: names(s, m.Recalled), Vacant: m.Vacant(), Missed: m.Missed,
		}
		if m.Alternate != "" {
			one.Alternate = orNull(s.Roll.Name(m.Alternate))
		}
		for _, r := range m.Reports {
			one.Reports = append(one.Reports, r.Text)
			if r.Proposal != "" {
				one.Proposals = append(one.Proposals, r.Proposal)
			}
		}
		told = append(told, one)
	}
	return told
}

func names(s *assembly.State, ids []string) []string {
	told := []string{}
	for _, id := range ids {
		told = append(told, s.Roll.Name(id))
	}
	return told
}
