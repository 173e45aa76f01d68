package assembly

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly/words"
)

// Roles is who holds which role, and how roles pass from one to the next (rules, section 2).
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

// standardRoles are the roles that every assembly has; an assembly can name more.
func standardRoles() []string {
	return []string{
		"facilitator", "co-facilitator", "stack-keeper", "timekeeper", "minute-taker", "teller", "vibes-watcher", "doorkeeper",
	}
}

// StandardRoles lists the roles that every assembly has.
func StandardRoles() []string { return standardRoles() }

// Holder is the person who holds a role, by id; "" where nobody does.
func (r *Roles) Holder(role string) string {
	for _, h := range r.Holders {
		if h.Role == role {
			return h.Person
		}
	}
	return ""
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

// roleTaken seats somebody; From is who had the seat before.
type roleTaken struct {
	Role   string `json:"role"`
	Person string `json:"person"`
	From   string `json:"from,omitempty"`
}

func (e *roleTaken) apply(s *State, m moment) {
	r := &s.Roles
	if e.From != "" {
		r.vacate(e.From, e.Role, m)
	}
	r.Holders = append(r.Holders, Holder{e.Role, e.Person, m.at})
	r.Terms = append(r.Terms, Term{Role: e.Role, Person: e.Person, From: m.at})
	delete(r.Proposed, e.Role)
	if e.Role == "facilitator" {
		s.Floor.dropLane3(func(h *Hand) bool { return h.Person == e.Person })
	}
}

type roleLeft struct {
	Role   string `json:"role"`
	Person string `json:"person"`
}

func (e *roleLeft) apply(s *State, m moment) { s.Roles.vacate(e.Person, e.Role, m) }

type roleProposed struct {
	Role    string   `json:"role"`
	Person  string   `json:"person"`
	Lot     *int     `json:"lot,omitempty"`
	Dropped []string `json:"dropped,omitempty"`
}

func (e *roleProposed) apply(s *State, _ moment) {
	r := &s.Roles
	if r.Proposed == nil {
		r.Proposed, r.Lots = map[string]Proposal{}, map[string]int{}
	}
	r.Proposed[e.Role] = Proposal{e.Role, e.Person, e.Dropped}
	if e.Lot != nil {
		r.Lots[e.Role] = *e.Lot
	}
}

type roleDeclined struct {
	Role   string `json:"role"`
	Person string `json:"person"`
}

func (e *roleDeclined) apply(s *State, _ moment) {
	r := &s.Roles
	if r.declined == nil {
		r.declined = map[string][]string{}
	}
	r.declined[e.Role] = append(r.declined[e.Role], e.Person)
	delete(r.Proposed, e.Role)
}

type willingness struct {
	Role    string   `json:"role"`
	People  []string `json:"people"`
	Willing bool     `json:"willing"`
}

func (e *willingness) apply(s *State, _ moment) {
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
		} else {
			p.Unwilling = append(p.Unwilling, e.Role)
		}
	}
}

func roleEvents() []eventKind {
	return []eventKind{
		fact[roleTaken]("role-taken", 1), fact[roleLeft]("role-left", 1), fact[roleProposed]("role-proposed", 1),
		fact[roleDeclined]("role-declined", 1), fact[willingness]("willing", 1),
	}
}

func roleVerbs() []*verb {
	return []*verb{
		{name: "take", forms: forms("<role:word> <who:name>"), phases: notClosed, topic: topicRoles, judge: judgeTake},
		{name: "hand-over", forms: forms("<role:word> <who:name>", "<who:name>"), phases: notClosed, topic: topicRoles, guard: guardHandOver, judge: judgeHandOver},
		{name: "leave-role", forms: forms("<role:word> <who:name>"), phases: notClosed, topic: topicRoles, guard: guardRoles, judge: judgeLeaveRole},
		{name: "rotate", forms: forms("<role:word> [ lot <lot:number> ]"), phases: notClosed, topic: topicRoles, judge: judgeRotate},
		{name: "decline", forms: forms("<role:word> <who:name>"), phases: notClosed, topic: topicRoles, judge: judgeDecline},
		{name: "willing", forms: forms("<role:word> <people:names>"), phases: notClosed, topic: topicRoles, judge: judgeWilling},
		{name: "unwilling", forms: forms("<role:word> <people:names>"), phases: notClosed, topic: topicRoles, judge: judgeUnwilling},
	}
}

func guardRoles(s *State) *Refusal {
	if len(s.Roles.Holders) == 0 {
		return refuse("role.none")
	}
	return nil
}

// guardHandOver asks for somebody who has a role to hand over.
func guardHandOver(s *State) *Refusal { return guardRoles(s) }

// role reads the name of a role; one that is near a standard one, but not it, is rather a slip.
func (t *turn) role(a args) (string, error) {
	role := strings.ToLower(a.text("role"))
	if slices.Contains(standardRoles(), role) {
		return role, nil
	}
	if near := nearest(role, standardRoles()); near != "" && distance(role, near) <= 2 {
		return "", refuse("role.near", words.Quote(role), near)
	}
	return role, nil
}

func judgeTake(t *turn, a args) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	if holder := t.s.Roles.Holder(role); holder != "" && role != "teller" && holder != p.ID {
		return refuse("role.held", t.s.Roll.Name(holder), role, p.Name)
	}
	if err := t.maySeat(role, p); err != nil {
		return err
	}
	t.seat(role, p)
	return nil
}

func (t *turn) maySeat(role string, p *Person) error {
	if slices.Contains(t.s.Roles.holds(p.ID), role) {
		return refuse("role.again", p.Name, role)
	}
	if role == "facilitator" || role == "co-facilitator" {
		return t.mayVote(p)
	}
	if role == "teller" && !t.s.independent(p.ID) {
		return refuse("role.teller", p.Name)
	}
	return t.here(p)
}

// seat puts somebody into a role, in the place of who held it.
func (t *turn) seat(role string, p *Person) {
	from := ""
	if role != "teller" {
		from = t.s.Roles.Holder(role)
	}
	t.takenPresent(p)
	t.emit(&roleTaken{role, p.ID, from})
	if role == "facilitator" {
		t.endSpeechOf(p.ID)
		t.attendanceChanged()
	}
}

// independent tells whether somebody may count: a teller is never mover, seconder or subject of what is counted.
func (s *State) independent(person string) bool {
	for _, id := range s.Motions.Chain {
		if m := s.Motions.Get(id); m.Mover == person || m.Seconder == person || m.Person == person {
			return false
		}
	}
	return true
}

func judgeHandOver(t *turn, a args) error {
	role := "facilitator"
	if a.has("role") {
		var err error
		if role, err = t.role(a); err != nil {
			return err
		}
	}
	if t.s.Roles.Holder(role) == "" {
		return refuse("role.nobody", role)
	}
	p, err := t.person(a, "who")
	if err != nil {
		return err
	}
	if err := t.maySeat(role, p); err != nil {
		return err
	}
	t.seat(role, p)
	return nil
}

func judgeLeaveRole(t *turn, a args) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	if !slices.Contains(t.s.Roles.holds(p.ID), role) {
		return refuse("role.not", p.Name, role)
	}
	t.emit(&roleLeft{role, p.ID})
	if role == "facilitator" {
		t.attendanceChanged()
	}
	return nil
}

func judgeWilling(t *turn, a args) error { return t.will(a, true) }

func judgeUnwilling(t *turn, a args) error { return t.will(a, false) }

func (t *turn) will(a args, willing bool) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	people, err := t.people(a, "people")
	if err != nil {
		return err
	}
	ids := make([]string, len(people))
	for i, p := range people {
		ids[i] = p.ID
	}
	t.emit(&willingness{role, ids, willing})
	return nil
}

func judgeRotate(t *turn, a args) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	var lot *int
	if a.has("lot") {
		n := a.number("lot")
		if n < 0 {
			return refuse("lot.negative")
		}
		lot = &n
	} else if n, ok := t.s.Roles.Lots[role]; ok {
		lot = &n
	}
	next, dropped := t.s.rotation(role, lot)
	if len(next) == 0 {
		return refuse("rotate.nobody", role)
	}
	t.emit(&roleProposed{role, next[0].Person, lot, dropped})
	return nil
}

func judgeDecline(t *turn, a args) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	p, err := t.knownPerson(a, "who")
	if err != nil {
		return err
	}
	if slices.Contains(t.s.Roles.declined[role], p.ID) {
		return refuse("decline.again", p.Name, role)
	}
	proposed, had := t.s.Roles.Proposed[role]
	t.emit(&roleDeclined{role, p.ID})
	if had && proposed.Person == p.ID {
		var lot *int
		if n, ok := t.s.Roles.Lots[role]; ok {
			lot = &n
		}
		if next, dropped := t.s.rotation(role, lot); len(next) > 0 {
			t.emit(&roleProposed{role, next[0].Person, lot, dropped})
		}
	}
	return nil
}
