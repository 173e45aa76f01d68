package console

import (
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// known is something that a place of a line may be filled with: as the line has it, and what it is called, "" where it
// tells itself.
type known struct{ line, told string }

// knownFor is what a place of a line may be filled with as far as the meeting knows it; people are not among it, of whom
// there may be thousands. before is the line up to there. None: it is typed.
func (c *console) knownFor(before string, e language.Expected) []known {
	if len(e.Words) > 0 {
		return plainly(e.Words...)
	}
	verb := language.Verb(before)
	switch e.Slot {
	case "role":
		return plainly(c.rolesFor(verb)...)
	case "key", "rule":
		return plainly(c.ruleKeys()...)
	case "value":
		return plainly(c.orderValues(before)...)
	case "section":
		return quoted(c.sight.sections...)
	case "needs":
		return quoted(usualThresholds()...)
	case "id", "motion", "from":
		return c.knownMotions(verb)
	case "decision":
		var all []known
		for _, p := range c.state().OpenToRatify() {
			all = append(all, known{p.Ref(), look.Clean(p.Text)})
		}
		return all
	case "teller":
		return plainly("1", "2")
	case "name":
		return c.knownNames(verb)
	case "office":
		return c.knownMandates(func(m *assembly.Mandate) bool { return m.Vacant() > 0 })
	case "choices":
		return c.knownChoices(before)
	case "item":
		return c.knownItems(func(*assembly.Item) bool { return true })
	case "a", "b", "ranks":
		return c.knownGrievances(verb)
	case "n":
		return c.knownNumbers(verb)
	}
	if e.Type == "date" {
		return c.days()
	}
	return nil
}

func plainly(all ...string) []known {
	fits := make([]known, len(all))
	for i, s := range all {
		fits[i] = known{line: s}
	}
	return fits
}

func quoted(all ...string) []known {
	fits := make([]known, len(all))
	for i, s := range all {
		fits[i] = known{language.Quoted(s), look.Clean(s)}
	}
	return fits
}

// rolesFor are the roles, those that somebody holds first, which alone are handed over or left.
func (c *console) rolesFor(verb string) []string {
	var roles []string
	for _, h := range c.state().Roles.Holders {
		if !slices.Contains(roles, h.Role) {
			roles = append(roles, h.Role)
		}
	}
	if verb == "hand-over" || verb == "leave-role" {
		return roles
	}
	for _, r := range assembly.StandardRoles() {
		if !slices.Contains(roles, r) {
			roles = append(roles, r)
		}
	}
	return roles
}

func (c *console) ruleKeys() []string {
	var keys []string
	for k := range c.state().Rules.All() {
		keys = append(keys, k)
	}
	slices.Sort(keys)
	return keys
}

// orderValues are the values that the standing order of a line can have, as far as they can be listed.
func (c *console) orderValues(before string) []string {
	words := strings.Fields(before)
	if len(words) < 2 {
		return nil
	}
	if words[1] == "threshold" { // which names a kind of motion first
		if len(words) == 2 {
			return c.thresholdKinds()
		}
		return usualThresholds()
	}
	for _, o := range c.state().StandingOrders() {
		if o.Key != words[1] {
			continue
		}
		values := []string{orderValue(o.Default)}
		for _, v := range o.Values {
			if !slices.Contains(values, v) {
				values = append(values, v)
			}
		}
		return values
	}
	return nil
}

// usualThresholds are those that assemblies mostly decide by; any other can be typed.
func usualThresholds() []string {
	return []string{"simple", "majority of present", "majority of members", "2/3 of cast", "3/4 of cast", "consensus"}
}

func (c *console) thresholdKinds() []string {
	var kinds []string
	for _, o := range c.state().StandingOrders() {
		if kind, ok := strings.CutPrefix(o.Key, "threshold "); ok {
			kinds = append(kinds, kind)
		}
	}
	return kinds
}

// knownMotions are the motions, what is pending first.
func (c *console) knownMotions(verb string) []known {
	ms := &c.state().Motions
	var all []known
	add := func(m *assembly.Motion) {
		k := known{m.ID, c.says(c.state().InList(m))}
		if m.ID != "" && !slices.Contains(all, k) {
			all = append(all, k)
		}
	}
	if verb == "paid" {
		for _, g := range c.state().Register() {
			all = append(all, known{g.Motion, look.Clean(g.For)})
		}
		return all
	}
	for _, id := range slices.Backward(ms.Chain) {
		if m := ms.Get(id); m != nil {
			add(m)
		}
	}
	if verb == "amend" && len(all) > 0 {
		return all
	}
	for _, m := range ms.All {
		if verb != "mandate" || m.State == assembly.Carried {
			add(m)
		}
	}
	return all
}

// knownNames are the names of what is no person: packs, and mandates that a report, a renewal or a discharge is about.
func (c *console) knownNames(verb string) []known {
	switch verb {
	case "pack":
		return plainly(assembly.Packs()...)
	case "report":
		return c.knownMandates(func(m *assembly.Mandate) bool { return m.Open() || m.Owing() })
	case "renew", "discharge":
		return c.knownMandates((*assembly.Mandate).Open)
	}
	return nil
}

func (c *console) knownMandates(fits func(*assembly.Mandate) bool) []known {
	var names []string
	for _, m := range c.state().Mandates {
		if fits(m) {
			names = append(names, m.Name)
		}
	}
	return quoted(names...)
}

// knownChoices are those of the open contest that have no hands in the line yet.
func (c *console) knownChoices(before string) []known {
	contest := c.state().Contest()
	if contest == nil || language.Verb(before) == "compete" {
		return nil
	}
	var all []known
	for _, choice := range contest.Standing {
		name := choice
		if !contest.Competition() && choice != assembly.Reopen {
			name = c.name(choice)
		}
		if k := language.Quoted(name); !strings.Contains(before, k) {
			all = append(all, known{k, look.Clean(name)})
		}
	}
	return all
}

func (c *console) knownItems(fits func(*assembly.Item) bool) []known {
	var all []known
	for n, i := range c.state().Agenda.Items {
		if fits(i) {
			all = append(all, known{itoa(n + 1), c.itemTitle(i)})
		}
	}
	return all
}

// knownGrievances are those for which a step is next.
func (c *console) knownGrievances(verb string) []known {
	var all []known
	for _, g := range c.state().RankedGrievances() {
		fits := g.State == assembly.Raised
		switch verb {
		case "presented":
			fits = g.State == assembly.Mandated
		case "answered":
			fits = g.State == assembly.Presented
		case "settled":
			fits = g.State == assembly.Won || g.State == assembly.PartlyWon || g.State == assembly.AnswerRefused
		}
		if fits {
			all = append(all, known{itoa(g.Number), look.Clean(g.Text)})
		}
	}
	return all
}

// knownNumbers are the numbers of what a verb of one number is about.
func (c *console) knownNumbers(verb string) []known {
	switch verb {
	case "go", "defer":
		return c.knownItems(func(i *assembly.Item) bool {
			return i.Untaken() && (verb == "go" || i.State != assembly.ItemDeferred)
		})
	case "finished":
		var all []known
		for _, a := range c.state().Actions {
			if !a.Done {
				all = append(all, known{itoa(a.Number), look.Clean(a.What)})
			}
		}
		return all
	case "headcount":
		if c.state().Roll.Headcount.On {
			return plainly("off")
		}
	}
	return nil
}
