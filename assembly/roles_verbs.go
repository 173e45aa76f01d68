package assembly

import (
	"slices"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
)

func roleVerbs() []*verb {
	return []*verb{
		{name: "take", forms: language.NewForms("<role:word> <who:name>"), phases: notClosed, topic: topicRoles, judge: judgeTake},
		{name: "hand-over", forms: language.NewForms("<role:word> <who:name>", "<who:name>"), phases: notClosed, topic: topicRoles, guard: guardRoles, judge: judgeHandOver},
		{name: "leave-role", forms: language.NewForms("<role:word> <who:name>"), phases: notClosed, topic: topicRoles, guard: guardRoles, judge: judgeLeaveRole},
		{name: "rotate", forms: language.NewForms("<role:word> [ lot <lot:number> ]"), phases: notClosed, topic: topicRoles, judge: judgeRotate},
		{name: "decline", forms: language.NewForms("<role:word> <who:name>"), phases: notClosed, topic: topicRoles, judge: judgeDecline},
		{name: "objection", forms: language.NewForms("<role:word>"), phases: open, topic: topicRoles, guard: guardObjection, judge: judgeObjection},
		{name: "willing", forms: language.NewForms("<role:word> <people:names>"), phases: notClosed, topic: topicRoles, judge: judgeWilling},
		{name: "unwilling", forms: language.NewForms("<role:word> <people:names>"), phases: notClosed, topic: topicRoles, judge: judgeUnwilling},
	}
}

// guardRoles asks for somebody who has a role to hand over, or to leave.
func guardRoles(s *State) *Refusal {
	if len(s.Roles.Holders) == 0 {
		return refuse("role.none")
	}
	return nil
}

// role reads the name of a role; one that is near a standard one, but not it, is rather a slip.
func (t *turn) role(a language.Args) (string, error) {
	role := strings.ToLower(a.Text("role"))
	if slices.Contains(standardRoles(), role) {
		return role, nil
	}
	if slices.Contains(t.s.RolesNamed(), role) {
		return role, nil // the assembly named it before
	}
	for _, known := range standardRoles() {
		if partOfRole(role, known) {
			return "", refuse("role.near", words.Quote(role), known)
		}
	}
	if known := alsoCalled(role); known != "" {
		return "", refuse("role.near", words.Quote(role), known)
	}
	if near := nearest(role, standardRoles()); near != "" && distance(role, near) <= 2 {
		return "", refuse("role.near", words.Quote(role), near)
	}
	return role, nil
}

// alsoCalled is the standard role that people call by another word than the language; "" for none.
func alsoCalled(said string) string {
	switch said {
	case "notes", "note-taker", "notetaker":
		return MinuteTaker
	case "chair", "chairperson", "moderator":
		return Facilitator
	case "timer":
		return Timekeeper
	}
	return ""
}

// partOfRole tells whether a word is the beginning of a role's name, or of a word in it: stack, minutes, keeper.
func partOfRole(said, known string) bool {
	const shortest = 3
	said = strings.TrimSuffix(said, "s")
	return len(said) >= shortest && slices.ContainsFunc(append(strings.Split(known, "-"), known), func(part string) bool {
		return strings.HasPrefix(part, said)
	})
}

// roleOf reads a role and the person who is named with it.
func (t *turn) roleOf(a language.Args, find func(language.Args, string) (*Person, error)) (string, *Person, error) {
	role, err := t.role(a)
	if err != nil {
		return "", nil, err
	}
	p, err := find(a, "who")
	return role, p, err
}

func judgeTake(t *turn, a language.Args) error {
	role, p, err := t.roleOf(a, t.person)
	if err != nil {
		return err
	}
	if holder := t.s.Roles.Holder(role); holder != "" && role != Teller && holder != p.ID {
		return refuse("role.held", t.s.Roll.Name(holder), role, p.Name)
	}
	if err := t.maySeat(role, p); err != nil {
		return err
	}
	if r := t.s.guardChair(p); role == Facilitator && r != nil {
		return r
	}
	t.seat(role, p)
	return nil
}

func (t *turn) maySeat(role string, p *Person) error {
	if slices.Contains(t.s.Roles.holds(p.ID), role) {
		return refuse("role.again", p.Name, role)
	}
	if role == Facilitator || role == CoFacilitator {
		return t.mayVote(p)
	}
	if role == Teller && !t.s.independent(p.ID) {
		return refuse("role.teller", p.Name)
	}
	return t.here(p)
}

// seat puts somebody into a role, in the place of who held it.
func (t *turn) seat(role string, p *Person) {
	from := ""
	if role != Teller {
		from = t.s.Roles.Holder(role)
	}
	t.takenPresent(p)
	t.emit(&RoleTaken{role, p.ID, from})
	if role == Facilitator {
		t.endSpeechOf(p.ID)
		t.attendanceChanged()
	}
}

// unseat gives a role back to who held it before a vote that a recount turned.
func (t *turn) unseat(m *Motion) {
	if !slices.Contains(t.s.Roles.holds(m.Person), m.Role) {
		return
	}
	before := t.s.Roles.before(m.Role, m.Person)
	if p := t.s.Roll.Person(before); p != nil && t.maySeat(m.Role, p) == nil {
		t.seat(m.Role, p)
		return
	}
	t.emit(&RoleLeft{m.Role, m.Person})
	if m.Role == Facilitator {
		t.attendanceChanged()
	}
}

// independent tells whether somebody may count: a teller is never mover, seconder, candidate or subject of what
// is counted.
func (s *State) independent(person string) bool {
	for _, id := range s.Motions.Chain {
		if m := s.Motions.Get(id); m.concerns(person) {
			return false
		}
	}
	c := s.Contest()
	return c == nil || !slices.Contains(c.candidates(), person)
}

func judgeHandOver(t *turn, a language.Args) error {
	role := Facilitator
	if a.Has("role") {
		var err error
		if role, err = t.role(a); err != nil {
			return err
		}
	} else if said := a.Words("who")[0]; !said.Quoted && slices.Contains(t.s.RolesNamed(), said.Text) && len(t.s.Roll.Find(said.Text)) == 0 {
		return refuse("line.short", words.List{words.Say("expect.name")}, words.List{"hand-over " + said.Text + " NAME"})
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
	if r := t.s.guardChair(p); role == Facilitator && r != nil {
		return r
	}
	if role == Teller {
		return t.relieve(p)
	}
	t.seat(role, p)
	return nil
}

// relieve lets somebody count in the place of the one teller there is. Of several it must be said who leaves.
func (t *turn) relieve(p *Person) error {
	tellers := t.s.Roles.Tellers()
	if len(tellers) > 1 {
		names := make([]string, len(tellers))
		for i, id := range tellers {
			names[i] = t.s.Roll.Name(id)
		}
		return refuse("role.which", words.Names(names), "teller", p.Name)
	}
	t.takenPresent(p)
	t.emit(&RoleTaken{Teller, p.ID, tellers[0]})
	return nil
}

func judgeLeaveRole(t *turn, a language.Args) error {
	role, p, err := t.roleOf(a, t.knownPerson)
	if err != nil {
		return err
	}
	if !slices.Contains(t.s.Roles.holds(p.ID), role) {
		return refuse("role.not", p.Name, role)
	}
	t.emit(&RoleLeft{role, p.ID})
	if role == Facilitator {
		t.attendanceChanged()
	}
	return nil
}

func judgeWilling(t *turn, a language.Args) error { return t.will(a, true) }

func judgeUnwilling(t *turn, a language.Args) error { return t.will(a, false) }

func (t *turn) will(a language.Args, willing bool) error {
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
	proposed := t.s.Roles.Proposed[role].Person
	t.emit(&WillingnessTold{role, ids, willing})
	if !willing && slices.Contains(ids, proposed) {
		t.proposeNext([]string{role})
	}
	return nil
}

func judgeRotate(t *turn, a language.Args) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	lot := t.s.Roles.lot(role)
	if a.Has("lot") {
		n := a.Number("lot")
		if n < 0 {
			return refuse("lot.negative")
		}
		lot = &n
	}
	next, dropped := t.s.rotation(role, lot)
	if len(next) == 0 {
		return refuse("rotate.nobody", role)
	}
	t.emit(&RoleProposed{role, next[0].Person, lot, dropped})
	return nil
}

func judgeDecline(t *turn, a language.Args) error {
	role, p, err := t.roleOf(a, t.knownPerson)
	if err != nil {
		return err
	}
	if slices.Contains(t.s.Roles.declined[role], p.ID) {
		return refuse("decline.again", p.Name, role)
	}
	t.passOver(role, p.ID)
	return nil
}

// passOver proposes the next for a role where it was this person who was proposed. It is no service, and no reason is
// kept.
func (t *turn) passOver(role, person string) {
	proposed, had := t.s.Roles.Proposed[role]
	t.emit(&RoleDeclined{role, person})
	if !had || proposed.Person != person {
		return
	}
	t.proposeNext([]string{role})
}

// proposedFor lists the roles for which somebody of these people is proposed.
func (t *turn) proposedFor(people []string) []string {
	var roles []string
	for role, p := range t.s.Roles.Proposed {
		if slices.Contains(people, p.Person) {
			roles = append(roles, role)
		}
	}
	slices.Sort(roles)
	return roles
}

// proposeNext proposes the next for each of these roles, where there is anybody.
func (t *turn) proposeNext(roles []string) {
	for _, role := range roles {
		lot := t.s.Roles.lot(role)
		if next, dropped := t.s.rotation(role, lot); len(next) > 0 {
			t.emit(&RoleProposed{role, next[0].Person, lot, dropped})
		}
	}
}

// guardObjection asks for a proposal to which somebody could object.
func guardObjection(s *State) *Refusal {
	if len(s.Roles.Proposed) == 0 {
		return refuse("objection.none")
	}
	return s.KindInOrder("replace")
}

// judgeObjection puts a proposed person to the vote (docs/rules.md, section 2: "any objection?" a simple majority decides; lost,
// the next is proposed). Who objected is not kept: it needs no mover and no second.
func judgeObjection(t *turn, a language.Args) error {
	role, err := t.role(a)
	if err != nil {
		return err
	}
	proposed, ok := t.s.Roles.Proposed[role]
	if !ok {
		return refuse("objection.role", role)
	}
	k, _ := kindNamed("replace")
	t.emit(&MotionMoved{
		ID: t.motionID(k, ""), Kind: k.name, Role: role, Person: proposed.Person, Seconded: true,
		Threshold: t.s.Rules.Threshold(k.name).String(),
	})
	return nil
}
