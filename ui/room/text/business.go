package text

import (
	"slices"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/room"
)

// present is who came and who left, and how many have a vote since; where voters are counted at the door, how many were.
func (t *Teller) present(was, is room.Sight) {
	voters := t.tell("here.count", len(is.Here), t.wall("hands.voters", is.Voters)) // whoever has no vote is here too
	came, left := others(is.Here, was.Here), others(was.Here, is.Here)
	switch {
	case len(is.Here) == 0 && len(was.Here) > 0, len(was.Here) == 0 && len(came) == 0: // by names no more, or not yet
		if is.Voters != was.Voters {
			t.say(t.tell("here.voters", t.wall("hands.voters", is.Voters)))
		}
		return
	}
	said := func(key string, who []string) {
		if len(who) > 0 {
			t.say(t.tell(key, strings.Join(who, ", "), voters))
		}
	}
	here, back := apart(came, func(name string) bool { return stay(was, name).Gone && stay(was, name).Times == stay(is, name).Times })
	said("here.in", here)
	said("here.back", back)
	gone, never := apart(left, func(name string) bool { return !stay(is, name).Gone })
	said("here.out", gone)
	said("here.never", never)
}

// stay is somebody's stay as it was told; the zero value of somebody who never came.
func stay(s room.Sight, name string) room.Stay {
	if i := slices.IndexFunc(s.Known.Stays, func(o room.Stay) bool { return o.Name == name }); i >= 0 {
		return s.Known.Stays[i]
	}
	return room.Stay{}
}

// apart is the names that are not so, and those that are.
func apart(names []string, so func(string) bool) (others, those []string) {
	for _, name := range names {
		if so(name) {
			those = append(those, name)
		} else {
			others = append(others, name)
		}
	}
	return others, those
}

// others is who is among these and not among those.
func others(these, those []string) []string {
	return slices.DeleteFunc(slices.Clone(these), func(name string) bool { return slices.Contains(those, name) })
}

// roles is who took a role, and who has it no longer, but for the facilitator.
func (t *Teller) roles(was, is []room.Office) {
	for _, o := range is {
		if !slices.Contains(was, o) {
			t.say(t.tell("told", t.office(o.Role), o.Name))
		}
	}
	for _, o := range was {
		if !slices.ContainsFunc(is, func(now room.Office) bool { return now.Role == o.Role }) {
			t.say(t.tell("role.over", o.Name, t.office(o.Role)))
		}
	}
}

// office is what a role is called; one that the assembly named is called so.
func (t tongue) office(role string) string {
	if said := t.assembly.Own("minutes"); said.Has("office." + role) {
		return said.Say(words.Say("office." + role))
	}
	return role
}

// owed is what somebody does until a day, and what of it is done.
func (t *Teller) owed(then, now room.Sight) {
	was, is := then.Owed, now.Owed
	find := func(all []room.Owed, number int) room.Owed {
		for _, o := range all {
			if o.Number == number {
				return o
			}
		}
		return room.Owed{}
	}
	for _, o := range is {
		before := find(was, o.Number)
		undone := before
		undone.Done = o.Done
		switch {
		case undone != o:
			what := []string{t.tell("quoted", words.Quote(o.What)), o.Who, t.day("owed.by", o.By), t.day("owed.report", o.Report)}
			if o.Done {
				what = append(what, t.tell("owed.is"))
			}
			told := func(key string) string { return t.tell("told", t.tell(key, o.Number), room.Joined(what...)) }
			switch {
			case before == (room.Owed{}):
				t.say(told("owed"))
			case takenBack(then, now):
				t.right(then, now, told("owed"))
			default:
				t.say(told("owed.right")) // and it is no second one
			}
		case o.Done && !before.Done:
			t.say(t.tell("owed.done", o.Number, words.Quote(o.What)))
		case !o.Done && before.Done:
			t.say(t.tell("owed.open", o.Number, words.Quote(o.What)))
		}
	}
	for _, o := range was {
		if find(is, o.Number) == (room.Owed{}) {
			t.say(t.tell("owed.gone", o.Number))
		}
	}
}

// day says something of a day, "" where there is none.
func (t tongue) day(key, day string) string {
	if day == "" {
		return ""
	}
	return t.tell(key, day)
}

// mandates is with what delegates are sent, whole where it is given or changed, and what became of it.
func (t *Teller) mandates(was, is []room.Mandated) {
	screen := t.assembly.Own("console")
	about := func(key, said string) string {
		if said == "" {
			return ""
		}
		return screen.Say(words.Say("mandate."+key, said))
	}
	for _, m := range is {
		i := slices.IndexFunc(was, func(w room.Mandated) bool { return w.Name == m.Name })
		var parts []string
		switch {
		case i < 0 || !sameMandate(was[i], m):
			delegates := ""
			if len(m.Delegates) > 0 {
				delegates = about("delegates", strings.Join(m.Delegates, ", "))
			}
			parts = []string{
				delegates, about("alternate", m.Alternate), about("must", m.Must), about("may", m.May), about("refer", m.Refer),
				t.day("owed.report", m.Due),
			}
			if m.State != "active" {
				parts = append(parts, about(m.State, m.State))
			}
		case was[i].State != m.State:
			parts = []string{about(m.State, m.State)}
		default:
			continue
		}
		t.say(t.tell("told", t.tell("mandate", words.Quote(m.Name)), strings.Join(slices.DeleteFunc(parts, func(s string) bool { return s == "" }), "; ")))
	}
	for _, m := range was {
		if !slices.ContainsFunc(is, func(now room.Mandated) bool { return now.Name == m.Name }) {
			t.say(t.tell("mandate.gone", words.Quote(m.Name)))
		}
	}
}

// sameMandate tells whether delegates are sent with the same, whatever has become of it.
func sameMandate(a, b room.Mandated) bool {
	return slices.Equal(a.Delegates, b.Delegates) && a.Alternate == b.Alternate && a.Must == b.Must && a.May == b.May && a.Refer == b.Refer && a.Due == b.Due
}
