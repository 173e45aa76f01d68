package assembly

import (
	"maps"
	"slices"
	"time"

	"stacktaker/assembly/words"
)

// Roles is who holds which role, and how roles pass from one to the next (docs/rules.md, section 2).
type Roles struct {
	Holders  []Holder
	Terms    []Term              // of this meeting, the running ones included
	Proposed map[string]Proposal // by role, until somebody takes it
	Lots     map[string]int      // the number that the room called out for a role

	declined map[string][]string // by role: who declined tonight
	willing  map[string][]string // by role: volunteers
}

// Holder is somebody in a role now.
type Holder struct {
	Role   string
	Person string
	Since  time.Time
}

// Term is a stretch in which somebody held a role.
type Term struct {
	Role   string
	Person string
	From   time.Time
	To     time.Time // zero while it runs
}

// Proposal is who was proposed for a role, and which rules were dropped so that somebody could be.
type Proposal struct {
	Role    string
	Person  string
	Dropped []string
}

// Proposal tells who is proposed for a role and why, with false where nobody is.
func (s *State) Proposal(role string) (words.Phrase, bool) {
	proposed, ok := s.Roles.Proposed[role]
	if !ok {
		return words.Phrase{}, false
	}
	for _, c := range s.Rotation(role) {
		if c.Person == proposed.Person {
			return words.Say("role.proposed", role, s.Roll.Name(c.Person), c.Why), true
		}
	}
	return words.Phrase{}, false
}

// The roles for which the rules have something of their own. An assembly can name others.
const (
	Facilitator   = "facilitator"
	CoFacilitator = "co-facilitator" // whoever was is asked first to facilitate the next time
	StackKeeper   = "stack-keeper"
	Timekeeper    = "timekeeper"
	MinuteTaker   = "minute-taker"
	Teller        = "teller" // of whom there may be several, none with a part in what is counted
)

// standardRoles are the roles that every assembly has; an assembly can name more.
func standardRoles() []string {
	return []string{Facilitator, CoFacilitator, StackKeeper, Timekeeper, MinuteTaker, Teller, "vibes-watcher", "doorkeeper"}
}

// Facilitator is who facilitates, by id; "" while nobody does.
func (r *Roles) Facilitator() string { return r.Holder(Facilitator) }

// StandardRoles lists the roles that every assembly has.
func StandardRoles() []string { return standardRoles() }

// RolesNamed lists the standard roles, and behind them those that the assembly named itself, tonight or at earlier meetings.
func (s *State) RolesNamed() []string {
	var own []string
	for _, t := range s.Roles.Terms {
		own = append(own, t.Role)
	}
	for _, named := range []map[string][]string{s.Roles.willing, s.Roles.declined} {
		own = slices.AppendSeq(own, maps.Keys(named))
	}
	own = slices.AppendSeq(own, maps.Keys(s.Roles.Proposed))
	if s.Past.Last != nil {
		for _, v := range s.Past.Last.Services {
			own = append(own, v.Role)
		}
	}
	slices.Sort(own)
	standard := standardRoles()
	own = slices.DeleteFunc(slices.Compact(own), func(role string) bool { return slices.Contains(standard, role) })
	return append(standard, own...)
}

// Holder is the person who holds a role, by id; "" where nobody does.
func (r *Roles) Holder(role string) string {
	for _, h := range r.Holders {
		if h.Role == role {
			return h.Person
		}
	}
	return ""
}

// unpropose takes back that somebody was proposed for a role, or for any (""): only who is here and willing is.
func (r *Roles) unpropose(person, role string) {
	maps.DeleteFunc(r.Proposed, func(_ string, p Proposal) bool { return p.Person == person && (role == "" || role == p.Role) })
}

// Tellers are all who count, of whom there may be several.
func (r *Roles) Tellers() []string {
	var all []string
	for _, h := range r.Holders {
		if h.Role == Teller {
			all = append(all, h.Person)
		}
	}
	return all
}

// Since is when the holder of a role took it.
func (r *Roles) Since(role string) time.Time {
	for _, h := range r.Holders {
		if h.Role == role {
			return h.Since
		}
	}
	return time.Time{}
}

// before is who held a role last before somebody took it, "" where nobody did.
func (r *Roles) before(role, person string) string {
	for i := len(r.Terms) - 1; i >= 0; i-- {
		if t := r.Terms[i]; t.Role == role && t.Person != person && !t.To.IsZero() {
			return t.Person
		}
	}
	return ""
}

// holds tells which roles somebody has now.
func (r *Roles) holds(person string) []string {
	var roles []string
	for _, h := range r.Holders {
		if h.Person == person {
			roles = append(roles, h.Role)
		}
	}
	return roles
}

// vacate takes somebody out of a role, or out of all (""), and ends the terms.
func (r *Roles) vacate(person, role string, m moment) {
	gone := func(h Holder) bool { return h.Person == person && (role == "" || h.Role == role) }
	for _, h := range r.Holders {
		if gone(h) {
			r.endTerm(h, m.at)
		}
	}
	r.Holders = slices.DeleteFunc(r.Holders, gone)
}

func (r *Roles) endTerm(h Holder, at time.Time) {
	for i := range r.Terms {
		if t := &r.Terms[i]; t.Role == h.Role && t.Person == h.Person && t.To.IsZero() {
			t.To = at
		}
	}
}

// lot is the number that the room called out for a role, nil without one.
func (r *Roles) lot(role string) *int {
	n, ok := r.Lots[role]
	if !ok {
		return nil
	}
	return &n
}

// endTerms ends every term at the close; who held which role stays.
func (r *Roles) endTerms(at time.Time) {
	for _, h := range r.Holders {
		r.endTerm(h, at)
	}
}

// TermOver tells whether the holder of a role has served the time after which it rotates.
func (s *State) TermOver(role string, now time.Time) bool {
	after := s.Rules.Duration("rotate-after")
	since := s.Roles.Since(role)
	return after > 0 && !since.IsZero() && s.Info.Phase == Open && s.Elapsed(since, now) >= after
}

// HandsOverAt is when a role's term ends by the clock; zero without a clock.
func (s *State) HandsOverAt(role string, now time.Time) time.Time {
	after, since := s.Rules.Duration("rotate-after"), s.Roles.Since(role)
	if after == 0 || since.IsZero() {
		return time.Time{}
	}
	return now.Add(after - s.Elapsed(since, now))
}

// RoleTaken seats somebody; From is who had the seat before.
type RoleTaken struct {
	Role   string `json:"role"`
	Person string `json:"person"`
	From   string `json:"from,omitempty"`
}

func (e *RoleTaken) apply(s *State, m moment) {
	r := &s.Roles
	if e.From != "" {
		r.vacate(e.From, e.Role, m)
	}
	r.Holders = append(r.Holders, Holder{e.Role, e.Person, m.at})
	r.Terms = append(r.Terms, Term{Role: e.Role, Person: e.Person, From: m.at})
	s.followSeat(e.Role, e.Person)
}

// followSeat is what follows for others from somebody taking a role: nobody is proposed for it any more, and who facilitates does not wait to
// speak.
func (s *State) followSeat(role, person string) {
	delete(s.Roles.Proposed, role)
	if role == Facilitator {
		s.Floor.dropLane3(func(h *Hand) bool { return h.Person == person })
	}
}

// RoleLeft is a seat that is given up.
type RoleLeft struct {
	Role   string `json:"role"`
	Person string `json:"person"`
}

func (e *RoleLeft) apply(s *State, m moment) { s.Roles.vacate(e.Person, e.Role, m) }

// RoleProposed is who is next in turn for a role, or was drawn by lot.
type RoleProposed struct {
	Role    string   `json:"role"`
	Person  string   `json:"person"`
	Lot     *int     `json:"lot,omitempty"`
	Dropped []string `json:"dropped,omitempty"`
}

func (e *RoleProposed) apply(s *State, _ moment) {
	r := &s.Roles
	if r.Proposed == nil {
		r.Proposed, r.Lots = map[string]Proposal{}, map[string]int{}
	}
	r.Proposed[e.Role] = Proposal{e.Role, e.Person, e.Dropped}
	if e.Lot != nil {
		r.Lots[e.Role] = *e.Lot
	}
}

// RoleDeclined is a proposal that was declined.
type RoleDeclined struct {
	Role   string `json:"role"`
	Person string `json:"person"`
}

func (e *RoleDeclined) apply(s *State, _ moment) {
	r := &s.Roles
	if r.declined == nil {
		r.declined = map[string][]string{}
	}
	r.declined[e.Role] = append(r.declined[e.Role], e.Person)
	if r.Proposed[e.Role].Person == e.Person {
		delete(r.Proposed, e.Role)
	}
}

// WillingnessTold is whether somebody would take a role.
type WillingnessTold struct {
	Role    string   `json:"role"`
	People  []string `json:"people"`
	Willing bool     `json:"willing"`
}

func (e *WillingnessTold) apply(s *State, _ moment) {
	r := &s.Roles
	if r.willing == nil {
		r.willing = map[string][]string{}
	}
	for _, id := range e.People {
		p := s.Roll.Person(id)
		p.Unwilling = slices.DeleteFunc(p.Unwilling, func(role string) bool { return role == e.Role })
		r.willing[e.Role] = slices.DeleteFunc(r.willing[e.Role], func(v string) bool { return v == id })
		if e.Willing {
			r.willing[e.Role] = append(r.willing[e.Role], id)
			if r.declined != nil { // who declined before thought better of it
				r.declined[e.Role] = slices.DeleteFunc(r.declined[e.Role], func(d string) bool { return d == id })
			}
		} else {
			p.Unwilling = append(p.Unwilling, e.Role)
			r.unpropose(id, e.Role)
		}
	}
}

func roleFacts() []factKind {
	return []factKind{
		fact[RoleTaken]("role-taken", 1), fact[RoleLeft]("role-left", 1), fact[RoleProposed]("role-proposed", 1),
		fact[RoleDeclined]("role-declined", 1), fact[WillingnessTold]("willing", 1),
	}
}
