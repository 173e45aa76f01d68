package assembly

import (
	"cmp"
	"maps"
	"slices"
	"strconv"
	"strings"
	"time"

	"stacktaker/assembly/language"
	"stacktaker/assembly/order"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Rules are the standing orders in force (docs/rules.md, section 9).
type Rules struct {
	values  map[string]string
	others  map[string]string // defaults that were others when the record was begun
	Changes []RuleChange
}

// RuleChange is a standing order that the assembly set.
type RuleChange struct {
	At    time.Time
	Key   string
	Value string
	Was   string
	Pack  string // the pack that set it, "" where the assembly did
	// Suspended is set where a motion set it for this meeting alone.
	Suspended bool
}

// standingOrder is one standing order: its default, how a value of it is read, and what can be said of its values.
type standingOrder struct {
	key    string
	value  string // the default
	read   func(string) (string, bool)
	takes  words.Phrase // what values there are
	values []string     // those of them that can be listed
}

func newRules() Rules {
	r := Rules{values: map[string]string{}}
	for _, o := range standingOrders() {
		r.values[o.key] = o.value
	}
	return r
}

// Get is the value of a standing order in its written form.
func (r Rules) Get(key string) string { return r.values[key] }

// usual is the default of a standing order, as it was when the record was begun.
func (r Rules) usual(o standingOrder) string { return cmp.Or(r.others[o.key], o.value) }

// Duration is the value of a standing order that is a duration.
func (r Rules) Duration(key string) time.Duration {
	d, _ := time.ParseDuration(r.values[key])
	return d
}

// Number is the value of a standing order that is a number.
func (r Rules) Number(key string) int {
	n, _ := strconv.Atoi(r.values[key])
	return n
}

// Yes tells whether a standing order that is yes or no is yes.
func (r Rules) Yes(key string) bool { return r.values[key] == "yes" }

// All are the standing orders by key.
func (r Rules) All() map[string]string { return maps.Clone(r.values) }

// Threshold is the threshold that a kind of motion has unless its mover asks for another.
func (r Rules) Threshold(kind string) threshold.Threshold {
	th, _ := threshold.Parse(r.values["threshold "+kind])
	return th
}

func standingOrders() []standingOrder {
	none := []string{"none"}
	orders := []standingOrder{
		{"quorum", "none", readQuorum, words.Say("takes.quorum"), none},
		choose("newcomers", "vote", "voice", "refuse"),
		choose("order", order.Names()...),
		duration("opening", 180*time.Second),
		duration("speech", 120*time.Second),
		duration("reply", 60*time.Second),
		duration("information", 30*time.Second),
		duration("response", 45*time.Second),
		number("speeches", 0),
		duration("rotate-after", 45*time.Minute),
		number("max-consecutive", 1),
		choose("facilitator-votes", "no", "yes"),
		choose("second", "yes", "no"),
		choose("facilitator-moves", "no", "yes"),
		choose("casting-vote", "none", "facilitator"),
		choose("roll-call", "no", "yes"),
		choose("attendance", "numbers", "names"),
		choose("minutes", "approved", "signed"),
		{"currency", "none", readCurrency, words.Say("takes.currency"), none},
		choose("actions", "offer", "ask"),
		choose("withdraw-by", "no-objection", "mover", "unanimous"),
		choose("amendments", "vote", "friendly"),
		choose("election", "plurality", "majority", "majority of present"),
		choose("ballot", "hands", "single", "approval", "yes-no", "ranked"),
		choose("ranked-gaps", "spoilt", "continue"),
		{"consensus-fallback", "none", readFallback, words.Say("takes.fallback"), none},
		{"max-asides", "none", readShare, words.Say("takes.share"), none},
	}
	for _, k := range kinds {
		orders = append(orders, standingOrder{
			"threshold " + k.name, k.threshold, readThreshold, words.Say("takes.threshold"), nil,
		})
	}
	return orders
}

// choose is a standing order with a few values, the default first.
func choose(key string, values ...string) standingOrder {
	read := func(s string) (string, bool) { return s, slices.Contains(values, s) }
	return standingOrder{key, values[0], read, words.Say("takes.values", strings.Join(values, ", ")), values}
}

func duration(key string, value time.Duration) standingOrder {
	return standingOrder{key, value.String(), func(s string) (string, bool) {
		d, err := language.ParseDuration(s)
		return d.String(), err == nil
	}, words.Say("takes.duration"), nil}
}

func number(key string, value int) standingOrder {
	return standingOrder{key, strconv.Itoa(value), func(s string) (string, bool) {
		n, err := strconv.Atoi(s)
		return strconv.Itoa(n), err == nil && n >= 0 && n <= 1000
	}, words.Say("takes.number"), nil}
}

func readThreshold(s string) (string, bool) {
	th, err := threshold.Parse(s)
	return th.String(), err == nil
}

func readFallback(s string) (string, bool) {
	if s == "none" {
		return s, true
	}
	th, err := threshold.Parse(s)
	return th.String(), err == nil && !th.Consensus()
}

func readShare(s string) (string, bool) {
	if s == "none" {
		return s, true
	}
	p, q, ok := threshold.Share(s)
	return strconv.Itoa(p) + "/" + strconv.Itoa(q), ok && q <= 1000
}

// readRule reads a standing order as it is said: its key, and a value in its written form.
func readRule(key, value string) (string, string, *Refusal) {
	if key == "threshold" {
		kind, rest, _ := strings.Cut(value, " ")
		key, value = "threshold "+kind, rest
	}
	var keys []string
	for _, o := range standingOrders() {
		if o.key != key {
			if !strings.HasPrefix(o.key, "threshold ") {
				keys = append(keys, o.key)
			}
			continue
		}
		read, ok := o.read(value)
		if !ok {
			if strings.HasPrefix(key, "threshold ") {
				_, err := threshold.Parse(value)
				if r, refused := err.(*Refusal); refused {
					return "", "", r
				}
			}
			return "", "", refuse("rule.value", key, words.Quote(value), o.takes)
		}
		return key, read, nil
	}
	if kind, ok := strings.CutPrefix(key, "threshold "); ok {
		return "", "", refuse("kind.unknown", words.Quote(kind), words.Names(kindNames()))
	}
	slices.SortStableFunc(keys, func(a, b string) int { return distance(key, a) - distance(key, b) })
	return "", "", refuse("rule.unknown", words.Quote(key), words.Names(append(keys, "threshold KIND")))
}

// RuleSet is a standing order that is changed.
type RuleSet struct {
	Key       string `json:"key"`
	Value     string `json:"value"`
	Pack      string `json:"pack,omitempty"`
	Suspended bool   `json:"suspended,omitempty"`
	// Of is of what a majority in an election is.
	Of threshold.Base `json:"of,omitempty"`
}

func (e *RuleSet) apply(s *State, m moment) {
	value := e.value()
	s.Rules.Changes = append(s.Rules.Changes, RuleChange{m.at, e.Key, value, s.Rules.values[e.Key], e.Pack, e.Suspended})
	s.Rules.values[e.Key] = value
	s.noteQuorum()
}

// value is the standing order as it stands in the fact. Facts that do not say of what a majority in an election is were made
// when it was of those present.
func (e *RuleSet) value() string {
	if e.Key == "election" && e.Value == "majority" && e.Of == "" {
		return "majority of present"
	}
	return e.Value
}

func ruleFacts() []factKind { return []factKind{fact[RuleSet]("rule", 1)} }

func ruleVerbs() []*verb {
	return []*verb{
		{name: "rule", forms: language.NewForms("<key:word> <value:rest>"), phases: notClosed, topic: topicMeeting, judge: judgeRule},
		{name: "pack", forms: language.NewForms("<name:any>"), phases: notClosed, topic: topicMeeting, judge: judgePack},
	}
}

func judgeRule(t *turn, a language.Args) error {
	key, value, refused := readRule(a.Text("key"), join(a.Words("value")))
	if refused != nil {
		return refused
	}
	if refused := t.s.keepsSums(key, value); refused != nil {
		return refused
	}
	t.setRule(RuleSet{Key: key, Value: value})
	return nil
}

func join(tokens []language.Token) string {
	said := make([]string, len(tokens))
	for i, t := range tokens {
		said[i] = t.Text
	}
	return strings.Join(said, " ")
}

// setRule sets a standing order, and draws what follows from it.
func (t *turn) setRule(set RuleSet) {
	if set.Key == "election" && set.Value == "majority" {
		set.Of = threshold.Cast
	}
	t.emit(&set)
	if kind, ok := strings.CutPrefix(set.Key, "threshold "); ok {
		t.followOrder(kind, set.Value)
	}
	if key := set.Key; key == "quorum" || key == "facilitator-votes" {
		t.attendanceChanged()
	}
}

func judgePack(t *turn, a language.Args) error {
	rules, err := t.readPack(a.Text("name"))
	if err != nil {
		return err
	}
	for _, r := range rules {
		if refused := t.s.keepsSums(r[0], r[1]); refused != nil {
			return refused
		}
	}
	for _, r := range rules {
		t.setRule(RuleSet{Key: r[0], Value: r[1], Pack: a.Text("name")})
	}
	return nil
}
