package assembly

import (
	"cmp"
	"slices"

	"stacktaker/assembly/names"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Past is what the meeting knows of those before it.
type Past struct {
	// Last is what the last meeting left, nil for the first meeting of all.
	Last *Legacy
	// Approval is that its minutes were approved in this one; nil: they were not, or before.
	Approval *Approval

	meetings map[string]int     // by person: how many earlier ones they were in
	services map[string]Service // by role and person

	rescinded []Decision // by this meeting
	likely    []string   // who is proposed first, of those whom the rules do not tell apart
}

func newPast(l *Legacy) Past {
	p := Past{Last: l, meetings: map[string]int{}, services: map[string]Service{}}
	if l.Facilitates != "" {
		p.likely = []string{l.Facilitates}
	}
	for _, a := range l.Attended {
		p.meetings[a.Person] = a.Meetings
	}
	for _, v := range l.Services {
		p.services[v.Role+"|"+v.Person] = v
	}
	return p
}

// assembly is the id by which all meetings of one assembly know each other: that of the first.
func (p Past) assembly(own string) string {
	if p.Last == nil {
		return own
	}
	return p.Last.Assembly
}

// attended is in how many earlier meetings somebody was.
func (p Past) attended(person string) int { return p.meetings[person] }

// service is how often, and when last, somebody served in a role at earlier meetings.
func (p Past) service(role, person string) Service { return p.services[role+"|"+person] }

// roles are those in which somebody served at earlier meetings.
func (p Past) roles(person string) []string {
	var roles []string
	if p.Last != nil {
		for _, v := range p.Last.Services {
			if v.Person == person {
				roles = append(roles, v.Role)
			}
		}
	}
	return roles
}

func (p Past) inARow() []TermsInRow {
	if p.Last == nil {
		return nil
	}
	return p.Last.InARow
}

// row is how many terms in a role somebody had served one after the other when the meeting began.
func (p Past) row(role, person string) int {
	for _, r := range p.inARow() {
		if r.Role == role && r.Person == person {
			return r.Terms
		}
	}
	return 0
}

func (p Past) coFacilitator() string {
	if p.Last == nil {
		return ""
	}
	return p.Last.CoFacilitator
}

// decisions are those of earlier meetings that are in force.
func (p Past) decisions() []Decision {
	if p.Last == nil {
		return nil
	}
	return p.Last.Decisions.All()
}

// decision finds a decision of an earlier meeting by its words, or by a part that only one has.
func (p Past) decision(said string) (Decision, bool) { return decisionSaid(p.decisions(), said) }

func decisionSaid(all []Decision, said string) (Decision, bool) {
	var parts []Decision
	for _, d := range all {
		switch {
		case names.Fold(d.Text) == names.Fold(said):
			return d, true
		case names.StartsWord(names.Fold(d.Text), names.Fold(said)):
			parts = append(parts, d)
		}
	}
	if len(parts) != 1 {
		return Decision{}, false
	}
	return parts[0], true
}

// CarriedOver is what a meeting takes over from the one before it. People join, and standing orders and agenda come, by
// events of their own.
type CarriedOver struct{ Legacy }

func (e *CarriedOver) apply(s *State, _ moment) {
	l := e.Legacy
	s.Past = newPast(&l)
	s.Roll.Imported = s.Roll.Imported || l.Imported
	s.Roll.Spreadsheet = s.Roll.Spreadsheet || l.Spreadsheet
	s.Roll.Members = l.Members
	for _, m := range l.Motions {
		s.Motions.add(m.motion())
	}
	s.inheritMandates(l.Mandates)
	s.inheritGrievances(l.Grievances)
	s.Fund.Earlier = l.Fund
	for i, a := range l.Actions { // records from before numbers were kept count them anew
		s.Actions = append(s.Actions, &Action{Number: cmp.Or(a.Number, i+1), What: a.What, Who: a.Who, By: a.By, Report: a.Report, Meeting: a.Meeting, Closed: a.Camera})
	}
}

// motion is a motion that stood over, as it stands at the next meeting.
func (o Standing) motion() *Motion {
	th, _ := threshold.Parse(o.Threshold)
	m := &Motion{
		ID: o.ID, Kind: o.Kind, Parent: o.Parent, Text: o.Text, Original: o.Original, Mover: o.Mover, Seconder: o.Seconder, With: o.With, SecondedWith: o.Seconded, Backers: o.Backers,
		State: o.State, Threshold: th, Person: o.Person, Waits: o.Waits, Closed: o.Camera, Reworded: o.Reworded, Noticed: o.Noticed, Published: o.Published, Grievance: o.Grievance, Spend: o.Spend, Floors: o.Floors, Title: o.Title,
		Meeting: o.Of, before: o.Before, needs: o.Needs, hung: slices.Clone(o.Hung), spoke: map[string]int{},
	}
	if !o.Behind {
		m.sumOf = o.Text
	}
	if o.Amends != nil {
		m.Amends = *o.Amends
	}
	return m
}

// PastDecisionRescinded takes a decision of an earlier meeting out of force.
type PastDecisionRescinded struct {
	Meeting int    `json:"meeting"`
	ID      string `json:"id"`
	Back    bool   `json:"back,omitempty"` // a recount found the rescission not carried
}

func (e *PastDecisionRescinded) apply(s *State, _ moment) {
	if s.Past.Last == nil {
		return
	}
	is := func(d Decision) bool { return d.Meeting == e.Meeting && d.ID == e.ID }
	from, to := s.Past.decisions(), slices.Clone(s.Past.rescinded)
	if e.Back {
		from, to = to, from
	}
	if i := slices.IndexFunc(from, is); i >= 0 {
		to = append(to, from[i])
		from = slices.Delete(from, i, i+1)
	}
	if e.Back {
		from, to = to, from
		slices.SortStableFunc(from, func(a, b Decision) int { return cmp.Compare(a.Meeting, b.Meeting) })
	}
	l := *s.Past.Last
	l.Decisions, s.Past.rescinded = Decisions{all: from}, to
	s.Past.Last = &l
	s.followEarlier(earlier(e.Meeting, e.ID), e.Back)
}

func pastFacts() []factKind {
	return []factKind{fact[CarriedOver]("inherited", 1), fact[PastDecisionRescinded]("past-rescinded", 1)}
}

// inherit takes over what the last meeting left, and lets the agenda write itself (docs/rules.md, section 8).
func (t *turn) inherit(l Legacy) {
	for _, h := range l.People {
		n := Naming{ID: h.ID, Salt: t.chance("salt"), Name: h.Name}
		e := PersonJoined{ID: h.ID, Bind: Bind(n), Section: h.Section, Credential: h.Credential, Number: h.Number}
		t.join(newcomer{&Person{ID: h.ID}, &e, n})
	}
	t.emit(&CarriedOver{l})
	if l.Organisation != "" {
		t.emit(&OrganisationNamed{l.Organisation})
	}
	for _, r := range l.Rules {
		t.setRule(RuleSet{Key: r[0], Value: r[1]})
	}
	for _, i := range t.s.agendaOfPast(l) {
		n := len(t.s.Agenda.Items) + 1
		e := &ItemAdded{ID: n, Title: words.Of(l.Language).Say(i.title), At: n, Actions: i.actions, ItemAbout: i.about}
		if len(i.actions) > 0 {
			e.Language = l.Language
		}
		if over := i.over; over != nil {
			e.Title, e.Seconds, e.Meeting, e.Closed = over.Title, over.Seconds, over.Of, over.Closed
			if t.s.Roll.Person(over.By) != nil {
				e.By = over.By
			}
		}
		t.emit(e)
	}
}

// standingItem is an item of the agenda that writes itself: what it is called, and the actions that it is for, or what stood over under
// its own title.
type standingItem struct {
	title   words.Phrase
	actions []int
	over    *LeftItem
	about   ItemAbout
}

// agendaOfPast is the agenda that writes itself. It is on the wall and in the call: of what a closed session left it says
// that there is something.
func (s *State) agendaOfPast(l Legacy) []standingItem {
	if !l.withholds() {
		return s.standingItems(l.Items)
	}
	told := newState(s.names)
	told.Info, told.Roll, told.Rules, told.outside = s.Info, s.Roll, s.Rules, true
	(&CarriedOver{l.Outside()}).apply(told, moment{})
	items := told.standingItems(l.Items) // those of a closed session keep its stamp
	if s.overdueApart() {
		items = append(items, standingItem{title: words.Say("past.closed")})
	}
	return items
}

// overdueApart tells whether a closed session left what would be an item by itself, but for motions, which have a number.
func (s *State) overdueApart() bool {
	closed := func(m *Mandate) bool { return m.Closed }
	return slices.ContainsFunc(s.dueMandates(), closed) || slices.ContainsFunc(s.missedReports(), closed) ||
		slices.ContainsFunc(s.Grievances, func(g *Grievance) bool { return g.Closed && g.Unanswered() }) ||
		slices.ContainsFunc(s.Actions, func(a *Action) bool { return a.Closed && a.By != "" && a.By <= s.Info.Date }) ||
		s.Past.Last.Told != nil && len(s.Past.Last.Elections) > len(s.Past.Last.Told.Elections)
}

// standingItems are the items in the order of docs/rules.md, section 8: what is to be ratified, the minutes of the last meeting, actions that are due, mandates due to report, motions that stood over, the oldest first, elections, the items that were not reached, and
// grievances.
func (s *State) standingItems(left []LeftItem) []standingItem {
	last := s.Past.Last
	var items []standingItem
	about := func(a ItemAbout, key string, args ...any) {
		items = append(items, standingItem{title: words.Say(key, args...), about: a})
	}
	add := func(key string, args ...any) { about(ItemAbout{}, key, args...) }
	for _, p := range last.Provisional {
		if p.Camera { // its words are not for the wall
			about(ItemAbout{Ratify: p.Ref()}, "past.ratify.camera", p.Ref())
			continue
		}
		about(ItemAbout{Ratify: p.Ref()}, "past.ratify", p.Ref(), p.called())
	}
	if !last.Approved && !s.Signs() {
		about(ItemAbout{Minutes: last.Number}, "past.minutes", last.Number)
	}
	if due := s.dueActions(); len(due) > 0 {
		items = append(items, standingItem{title: s.dueTitle(due, 0), actions: due})
	}
	for _, m := range s.dueMandates() {
		add("past.report", m.Name)
	}
	for _, m := range s.missedReports() {
		add("past.missed", m.Name)
	}
	for _, m := range s.Motions.All {
		switch {
		case m.Amendment():
		case m.Closed, m.Reworded: // its words are not for the wall
			about(ItemAbout{Motion: m.ID}, "past.motion.camera", m.ID)
		default:
			about(ItemAbout{Motion: m.ID}, "past.motion", m.ID, s.InList(m))
		}
	}
	for _, office := range last.Elections {
		about(ItemAbout{Office: office}, "past.election", office)
	}
	for _, i := range left {
		items = append(items, standingItem{over: &i})
	}
	if open := s.unanswered(); len(open) > 0 {
		add("past.grievances", words.Names(open))
	}
	return items
}

// Assembly is the id by which all meetings of one assembly know each other.
func (s *State) Assembly() string { return s.Past.assembly(s.Info.ID) }
