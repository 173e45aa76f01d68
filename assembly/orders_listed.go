package assembly

import (
	"time"

	"stacktaker/assembly/words"
)

// StandingOrder is a standing order as it is in force: what it says, since when, and what else it could say.
type StandingOrder struct {
	Key     string
	Value   string
	Default string
	Takes   words.Phrase // the values that it can have
	Values  []string     // those of them that can be listed
	Does    words.Phrase // what it is for, with its source
	Since   time.Time    // zero: the default
}

// Presents tells whether a standing order says how something is told, and nothing of what may be done: it is no rule of procedure, and no
// reader of the minutes asks for it.
func (o StandingOrder) Presents() bool {
	switch o.Key {
	case "currency", "attendance", "minutes", "actions":
		return true
	}
	return false
}

// StandingOrders lists every standing order with what is in force.
func (s *State) StandingOrders() []StandingOrder {
	since := map[string]time.Time{}
	for _, c := range s.Rules.Changes {
		since[c.Key] = c.At
	}
	var list []StandingOrder
	for _, o := range standingOrders() {
		does := words.Say("order." + o.key)
		if !words.English().Has(does.Key) {
			does = words.Say("order.threshold")
		}
		value, usual := s.Rules.Get(o.key), s.Rules.usual(o)
		if in := s.Newcomers(); o.key == "newcomers" && in != value {
			value, usual = in, in // on a roll that was imported
		}
		list = append(list, StandingOrder{o.key, value, usual, o.takes, o.values, does, since[o.key]})
	}
	return list
}
