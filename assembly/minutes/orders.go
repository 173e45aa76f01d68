package minutes

import (
	"slices"
	"strings"
	"time"

	"stacktaker/assembly"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// orderChange is a standing order that was set.
type orderChange struct {
	at       time.Time
	key      string
	was, now string
	pack     string // that set it, "" where the assembly did
}

// unusualOrders are the standing orders that differ from the default.
func unusualOrders(s *assembly.State) []orderChange {
	packs := map[string]string{}
	for _, c := range s.Rules.Changes {
		packs[c.Key] = c.Pack
	}
	var unusual []orderChange
	for _, o := range s.StandingOrders() {
		if o.Key != "quorum" && !o.Presents() && o.Value != o.Default { // the quorum is told with the attendance
			unusual = append(unusual, orderChange{o.Since, o.Key, o.Default, o.Value, packs[o.Key]})
		}
	}
	return unusual
}

// hearOrders keeps which standing orders are changed while the meeting goes on: every one that is set is a change in the state.
func (c *scribe) hearOrders(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	if _, is := fact.(*assembly.RuleSet); !is {
		return
	}
	change := s.Rules.Changes[c.set]
	c.set++
	if c.opening != nil && change.Was != change.Value && !(assembly.StandingOrder{Key: change.Key}).Presents() {
		c.orders = append(c.orders, orderChange{e.At, change.Key, change.Was, change.Value, change.Pack})
	}
}

// standingOrders tells under which rules the meeting met, and which it changed.
func (c *scribe) standingOrders() {
	if c.opening == nil || len(c.opening.orders) == 0 && len(c.orders) == 0 {
		return
	}
	c.newSection(c.say("section.orders"))
	var packs []any
	t := Table{Caption: c.say("orders.before.caption"), Columns: []Column{
		{Title: c.say("column.order")}, {Title: c.say("column.value")}, {Title: c.say("column.usual")},
	}}
	for _, o := range c.opening.orders {
		switch pack := words.Quote(o.pack); {
		case o.pack == "":
			t.Add(c.order(o.key), c.value(o.key, o.now), c.value(o.key, o.was))
		case !slices.ContainsFunc(packs, func(p any) bool { return p == any(pack) }):
			packs = append(packs, pack)
		}
	}
	switch {
	case len(packs) > 0:
		c.doc.Point(Text(c.say("orders.pack", and(packs))))
	case len(t.Rows) > 0:
		c.doc.Point(Text(c.say("orders.before")))
	}
	c.doc.Add(t)
	if len(c.orders) > 0 {
		c.doc.Point(Text(c.say("orders.changed")))
		t := Table{Caption: c.say("orders.changed.caption"), Columns: []Column{
			{Title: c.say("column.order")}, {Title: c.say("column.at")}, {Title: c.say("column.was")}, {Title: c.say("column.now")},
		}}
		for _, o := range c.orders {
			t.Add(c.order(o.key), c.clock(o.at), c.value(o.key, o.was), c.value(o.key, o.now))
		}
		c.doc.Add(t)
	}
}

// order is what a standing order is for: its key is of the language that is typed, and on no paper.
func (c *scribe) order(key string) string {
	if kind, is := strings.CutPrefix(key, "threshold "); is {
		if named := "kind." + kind; c.table.Has(named) {
			return c.say("order.threshold.kind", words.Quote(c.say(named)))
		}
		return c.say("order.threshold.kind", words.Quote(kind))
	}
	for _, o := range c.s.StandingOrders() {
		if o.Key == key {
			does, _, _ := strings.Cut(c.table.Say(o.Does), " [") // its source is for the rule book
			return does
		}
	}
	return key
}

// value is a standing order's value: a duration or a threshold as it is read, and any other as the language of the assembly writes it.
func (c *scribe) value(key, v string) string {
	if d, err := time.ParseDuration(v); err == nil && d > 0 {
		return c.table.Say(c.lasting(d))
	}
	if key == "consensus-fallback" || strings.HasPrefix(key, "threshold ") {
		if th, err := threshold.Parse(v); err == nil {
			return c.table.Say(c.threshold(th))
		}
	}
	for _, told := range []string{"value." + key + "." + v, "value." + v} {
		if c.table.Has(told) {
			return c.say(told)
		}
	}
	return v
}
