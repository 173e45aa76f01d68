package text

import (
	"slices"
	"strconv"

	"stacktaker/assembly/words"
	"stacktaker/ui/room"
)

// agenda is the points of the meeting: all of them where they are shown for the first time, and then what changes, and at which the
// meeting is.
func (t *Teller) agenda(was, is []room.Item) {
	switch {
	case len(was) == 0 && len(is) > 1:
		t.say(t.tell("agenda", numbered(is)))
	case len(was) == 0:
		t.added(was, is)
	default:
		t.added(was, is)
		for _, item := range without(was, is) {
			t.say(t.tell("agenda.gone", item.Title))
		}
		if kept, now := without(was, without(was, is)), without(is, without(is, was)); !slices.EqualFunc(kept, now, titled) {
			t.say(t.tell("agenda.order", numbered(is)))
		}
	}
	current := slices.IndexFunc(is, isCurrent)
	turned := current >= 0 && !slices.ContainsFunc(was, func(i room.Item) bool { return isCurrent(i) && i.Title == is[current].Title })
	for i, item := range is {
		before := slices.IndexFunc(was, func(w room.Item) bool { return titled(w, item) })
		if before < 0 || was[before].State == item.State {
			continue
		}
		switch {
		case item.State == "deferred":
			t.say(t.tell("item.deferred", i+1, item.Title))
		case was[before].State == "deferred" && item.State == "waiting":
			t.say(t.tell("item.deferred.back", i+1, item.Title))
		case item.State == "done" && !(turned && was[before].State == "current"): // that the next one is begun says it
			t.say(t.tell("item.done", i+1, item.Title))
		}
	}
	if turned {
		t.say(t.tell("item", current+1, len(is), room.Joined(is[current].Title, t.planned(is[current]))))
	}
}

func isCurrent(i room.Item) bool { return i.Clock != nil }

func titled(a, b room.Item) bool { return a.Title == b.Title }

// without is the items of a list that are not in another.
func without(all, others []room.Item) []room.Item {
	var left []room.Item
	for _, item := range all {
		if !slices.ContainsFunc(others, func(o room.Item) bool { return titled(o, item) }) {
			left = append(left, item)
		}
	}
	return left
}

// added is the items that were not there before.
func (t *Teller) added(was, is []room.Item) {
	for i, item := range is {
		if !slices.ContainsFunc(was, func(w room.Item) bool { return titled(w, item) }) {
			t.say(t.tell("agenda.new", i+1, room.Joined(item.Title, t.planned(item))))
		}
	}
}

// planned is the time that an item is to take, "" without a plan.
func (t *Teller) planned(i room.Item) string {
	if i.Planned <= 0 {
		return ""
	}
	return t.tell("agenda.planned", t.lasting(i.Planned))
}

// numbered is items with their numbers.
func numbered(items []room.Item) words.List {
	told := make(words.List, len(items))
	for i, item := range items {
		told[i] = strconv.Itoa(i+1) + " " + item.Title
	}
	return told
}
