package assembly

import (
	"cmp"
	"slices"
)

func (s *State) possibleRoll(e Fact) (string, bool) {
	switch e := e.(type) {
	case *PersonJoined:
		return cmp.Or(must(e.ID != "", nobody), must(s.Roll.Person(e.ID) == nil, twice), credential(e.Credential), memberNumber(e.Number)), true
	case *PersonChanged:
		return cmp.Or(s.someone(e.Person), credential(e.Credential), memberNumber(e.Number)), true
	case *PersonRenamed:
		return cmp.Or(s.someone(e.Person), must(e.Bind != "", nobody)), true
	case *PeopleSame:
		return cmp.Or(s.someone(e.As), must(e.Person != "", nobody)), true
	case *PeopleStruck:
		return s.someone(e.People...), true
	case *PeopleArrived:
		return s.someone(e.People...), true
	case *PeopleLeft:
		return s.someone(e.People...), true
	case *ApologiesSent:
		return s.someone(e.People...), true
	case *MembersStated:
		return figure(e.Members), true
	case *HeadcountTaken:
		return cmp.Or(figure(e.Total), sections(e.Sections)), true
	case *QuorumChanged:
		return figure(e.Present, e.Needed), true
	case *RoleTaken:
		return cmp.Or(s.someone(e.Person), s.onRoll(e.From)), true
	case *RoleLeft:
		return s.someone(e.Person), true
	case *RoleProposed:
		return cmp.Or(s.someone(e.Person), must(e.Lot == nil || figure(*e.Lot) == "", badFigure)), true
	case *RoleDeclined:
		return s.someone(e.Person), true
	case *WillingnessTold:
		return s.someone(e.People...), true
	case *HeadcountEnded:
		return "", true
	}
	return "", false
}

func memberNumber(n MemberNumber) string {
	_, ok := ReadMemberNumber(string(n))
	return must(n == "" || ok, badFigure)
}

func credential(c Credential) string { return word(c, Vote, Voice, Observer, Body) }

func (s *State) possibleMeeting(e Fact) (string, bool) {
	switch e := e.(type) {
	case *MeetingConvened:
		return cmp.Or(must(s.Info.Phase == "", twice), must(e.ID != "" && e.Number > 0 && e.Number <= mostFigure, badFigure), must(e.Date != "", badDate), dates(e.Date), must(e.Time == "" || hourOf(e.Time) == "", badDate),
			must(slices.Contains([]string{"", "first", "second"}, e.Call), badWord)), true
	case *OrganisationNamed:
		return must(e.Name != "", badWord), true
	case *MeetingCalled:
		return cmp.Or(must(e.Date != "", badDate), dates(e.Date), must(e.By != "", badWord)), true
	case *CarriedOver:
		return s.inheritance(e.Legacy), true
	case *MeetingOpened:
		return s.phase(Convened), true
	case *RecessBegun:
		return cmp.Or(s.phase(Open), figure(e.Seconds)), true
	case *MeetingResumed:
		return s.phase(InRecess), true
	case *MeetingClosed:
		return s.phase(Open, InRecess), true
	case *MeetingSealed:
		return cmp.Or(s.phase(Closed), figure(e.Numbers...)), true
	case *MinutesApproved, *MinutesCorrected:
		return s.phase(Closed), true
	case *LastMinutesApproved:
		return cmp.Or(s.phase(Open), must(s.Past.Last != nil && s.Past.Last.Number == e.Meeting, badFigure)), true
	case *NextMeetingFixed:
		return cmp.Or(dates(e.Date), hourOf(e.Time)), true
	case *RuleSet:
		_, known := s.Rules.values[e.Key]
		return must(known, badWord), true
	case *ItemAdded:
		return cmp.Or(must(s.Agenda.Item(e.ID) == nil, twice), must(e.ID > 0, badFigure), figure(e.ID, e.Seconds), s.onRoll(e.By)), true
	case *ItemBegun:
		return s.item(e.ID), true
	case *ItemPutOff:
		return s.item(e.ID), true
	case *ItemRetitled:
		return s.item(e.ID), true
	case *ItemMoved:
		return cmp.Or(s.item(e.ID), figure(e.At)), true
	case *ItemReporter:
		return cmp.Or(s.item(e.ID), s.onRoll(e.By)), true
	case *ItemStruck:
		return cmp.Or(s.item(e.ID), must(s.Agenda.CurrentID() != e.ID, noItem)), true
	case *ItemTimeSet:
		return cmp.Or(s.item(e.ID), figure(e.Seconds)), true
	case *NoteTaken:
		return cmp.Or(s.anyItem(e.Item), s.anyMotion(e.Motion), figure(e.Number), must(e.Number == 0 || s.Note(e.Number) == nil, twice)), true
	case *PaperTaken:
		return cmp.Or(s.anyItem(e.Item), must(e.Number > 0 && s.Paper(e.Number) == nil, twice), figure(e.Number, e.Pages), must(e.File != "" && isSHA256(e.SHA256), badWord)), true
	case *NoteReworded:
		return must(s.Note(e.Number) != nil, noNote), true
	case *NoteStruck:
		return must(s.Note(e.Number) != nil, noNote), true
	case *SessionClosed:
		return "", true
	}
	return "", false
}

// inheritance asks that what a meeting takes over hangs together. Whom it names may have been forgotten since.
func (s *State) inheritance(l Legacy) string {
	says := cmp.Or(must(s.Past.Last == nil, twice), figure(l.Number, l.Members), dates(l.Date))
	known := map[string]bool{}
	for _, m := range l.Motions {
		says = cmp.Or(says, must(m.ID != "" && !known[m.ID] && s.Motions.Get(m.ID) == nil, twice), kindOfMotion(m.Kind), stateOfMotion(m.State),
			must(m.Kind != "amendment" || known[m.Parent], noMotion), figure(m.Of), money(m.Spend.Amount), possibleFloors(m.Floors))
		known[m.ID] = true
	}
	for _, m := range l.Motions {
		for _, id := range m.Hung {
			says = cmp.Or(says, must(known[id], noMotion))
		}
	}
	for _, e := range l.Pending {
		says = cmp.Or(says, figure(e.Seats))
	}
	for _, o := range l.Officers {
		says = cmp.Or(says, figure(o.Seats, o.Meeting))
	}
	for _, i := range l.Items {
		says = cmp.Or(says, figure(i.Seconds, i.Of))
	}
	for _, a := range l.Attended {
		says = cmp.Or(says, figure(a.Meetings))
	}
	for _, v := range l.Services {
		says = cmp.Or(says, figure(v.Meetings, v.Last))
	}
	for _, r := range l.InARow {
		says = cmp.Or(says, figure(r.Terms))
	}
	actions := map[int]bool{}
	for i, a := range l.Actions {
		n := cmp.Or(a.Number, i+1)
		says = cmp.Or(says, must(!actions[n], twice), dates(a.By, a.Report), figure(n, a.Meeting))
		actions[n] = true
	}
	for _, m := range l.Mandates {
		says = cmp.Or(says, dates(m.Term, m.ReportDue), figure(m.Seats, m.Missed))
	}
	numbers := map[int]bool{}
	for _, g := range l.Grievances {
		says = cmp.Or(says, must(!numbers[g.Number], twice), figure(g.Number, g.People, g.Hands, g.Into))
		numbers[g.Number] = true
	}
	for _, g := range l.Fund {
		says = cmp.Or(says, money(g.Voted, g.Paid))
	}
	return says
}

func (s *State) possibleTask(e Fact) (string, bool) {
	switch e := e.(type) {
	case *ActionAssigned:
		return cmp.Or(must(e.Number > 0 && s.Action(e.Number) == nil, twice), figure(e.Number), s.someone(e.Who), dates(e.By, e.Report), s.anyMotion(e.Motion)), true
	case *NoActionNeeded:
		return s.motion(e.Motion), true
	case *ActionFinished:
		return must(s.Action(e.Number) != nil, noAction), true
	case *MandateGiven:
		return cmp.Or(s.someone(e.Delegates...), s.onRoll(e.Alternate), dates(e.Term, e.Report)), true
	case *DelegateRecalled:
		return must(e.Person != "", nobody), true
	case *DelegateSeated:
		return cmp.Or(s.mandate(e.Name), s.someone(e.Person)), true
	case *ReportHeard:
		return cmp.Or(s.mandate(e.Name), s.anyMotion(e.Proposal)), true
	case *DelegateRenewed:
		return cmp.Or(s.mandate(e.Name), dates(e.Report, e.Term)), true
	case *DelegateDischarged:
		return s.mandate(e.Name), true
	case *GrievanceRaised:
		return cmp.Or(must(e.Number > 0 && s.Grievance(e.Number) == nil, twice), figure(e.Number, e.People)), true
	case *GrievanceMerged:
		return cmp.Or(s.grievance(e.Number, e.Into), must(e.Number != e.Into, noGrievance)), true
	case *GrievancesRanked:
		says := ""
		for _, r := range e.Ranks {
			says = cmp.Or(says, s.grievance(r.Number), figure(r.Hands))
		}
		return says, true
	case *GrievancePresented:
		return s.grievance(e.Number), true
	case *GrievanceAnswered:
		return cmp.Or(s.grievance(e.Number), word(GrievanceState(e.How), Won, PartlyWon, AnswerRefused)), true
	case *GrievanceSettled:
		return cmp.Or(s.grievance(e.Number), word(GrievanceState(e.How), GrievanceClosed, Escalated)), true
	case *PaymentMade:
		return money(e.Amount), true
	}
	return "", false
}
