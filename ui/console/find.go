package console

import (
	"cmp"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// finding is something that people look for by words of their own: typo, mute, secret ballot. The words stand in the table of
// sentences, as find.KEY.words, in the language of the screen and with commas between them; so does the sentence on how it is done here,
// as find.KEY.
type finding struct {
	key string
	do  func(*console)                   // leads there; nil: the sentence says all of it
	why func(*console) *assembly.Refusal // why it is not in order now; nil: it is always
}

func findings() []finding {
	to := func(s screen) func(*console) { return func(c *console) { c.goTo(s) } }
	starting := func(verb string) func(*console) { return func(c *console) { c.starting(verb)(c) } }
	order := func(key string) func(*console) {
		return func(c *console) { c.writing(strings.Join([]string{"rule", key}, " "))(c) }
	}
	line := func(words ...string) func(*console) { return starting(strings.Join(words, " ")) }
	moving := func(kind string) func(*console) { return func(c *console) { c.askMotionOf(kind) } }
	why := func(verb string) func(*console) *assembly.Refusal {
		return func(c *console) *assembly.Refusal { return c.meeting.Why(verb) }
	}
	taking := func(role string) func(*console) { return func(c *console) { c.findRole(role) } }
	kind := func(name string) func(*console) *assembly.Refusal {
		return func(c *console) *assembly.Refusal { return c.state().KindInOrder(name) }
	}
	return []finding{
		{"wrong", to(recordScreen), nil},
		{"name", to(rollScreen), nil},
		{"older", to(recordScreen), nil},
		{"figure", to(recordScreen), nil},
		{"off", (*console).findWaiting, nil},
		{"place", (*console).findWaiting, nil},
		{"items", to(agendaScreen), nil},
		{"wording", to(motionsScreen), nil},
		{"sound", nil, nil},
		{"ballot", (*console).findBallot, nil},
		{"onpaper", (*console).askElectionOnPaper, why("elect")},
		{"proxy", nil, nil},
		{"abstain", nil, nil},
		{"tie", nil, nil},
		{"interest", starting("interest"), nil},
		{"recount", starting("recount"), nil},
		{"straw", starting("straw"), nil},
		{"consensus", order("threshold"), nil},
		{"quorum", order("quorum"), nil},
		{"present", (*console).askArrival, nil},
		{"time", order("speech"), nil},
		{"turns", order("order"), nil},
		{"interrupt", (*console).askOrder, nil},
		{"chair", (*console).findChair, nil},
		{"break", starting("recess"), nil},
		{"later", (*console).askMotion, nil},
		{"withdraw", starting("withdraw"), nil},
		{"closed", starting("in-camera"), nil},
		{"task", starting("assign"), nil},
		{"next", starting("next-meeting"), nil},
		{"end", starting("close"), nil},
		{"paper", (*console).openMinutes, nil},
		{"save", nil, nil},
		{"wall", (*console).toggleRoom, nil},
		{"hide", nil, nil},
		{"who", (*console).askFind, nil},
		{"colors", nil, nil},
		{"size", nil, nil},
		{"language", nil, nil},
		{"secret", nil, nil},
		{"recall", (*console).findRecall, kind("recall")},
		{"rescind", line("move", "rescind"), kind("rescind")},
		{"mind", to(motionsScreen), nil},
		{"previous", moving("close-debate"), kind("close-debate")},
		{"nextbusiness", moving("next-business"), kind("next-business")},
		{"rollcall", line("put", "roll-call"), func(c *console) *assembly.Refusal {
			return cmp.Or(c.state().PutInOrder(), c.state().RollCallInOrder())
		}},
		{"declines", starting("withdraw-name"), why("withdraw-name")},
		{"dissent", starting("recorded"), why("recorded")},
		{"scribe", taking("minute-taker"), why("take")},
		{"roles", starting("take"), why("take")},
		{"section", nil, nil},
		{"anyway", nil, nil},
		{"rules", (*console).showOrders, nil},
		{"uncounted", (*console).findUncounted, nil},
		{"leaving", starting("leave"), why("leave")},
		{"away", starting("apologies"), why("apologies")},
		{"ruling", starting("ruling"), why("ruling")},
		{"appeal", moving("challenge"), kind("challenge")},
		{"parts", nil, nil},
		{"bloc", nil, nil},
		{"putoff", starting("defer"), why("defer")},
		{"office", starting("elect"), why("elect")},
		{"corrections", (*console).askApproval, why("approve-minutes")},
		{"provisional", (*console).findProvisional, kind("ratify")},
	}
}

// findRecall asks who is recalled, of those who are sent; by which mandate where there are several.
func (c *console) findRecall() {
	m := &menu{head: c.tell("find.recall")}
	for _, of := range c.state().Mandates {
		if of.Open() && len(of.Delegates) > 0 {
			m.rows = append(m.rows, row{says: look.Clean(of.Name), do: func(c *console) { c.askRecall(of) }})
		}
	}
	switch len(m.rows) {
	case 0:
		c.flash(c.tell("find.recall.none"))
	case 1:
		m.rows[0].do(c)
	default:
		c.push(m)
	}
}

// findProvisional asks which of the decisions is ratified that an earlier meeting left provisional.
func (c *console) findProvisional() {
	m := &menu{head: c.tell("find.provisional"), rows: c.ratifyRows()}
	switch len(m.rows) {
	case 0:
		c.flash(c.tell("find.provisional"))
	case 1:
		m.rows[0].do(c)
	default:
		c.push(m)
	}
}

// findRows are the rows of the menu that only people's own words find.
func (c *console) findRows() []row {
	var rows []row
	for _, f := range findings() {
		says := c.tell("find." + f.key)
		do := f.do
		if do == nil {
			do = func(c *console) { c.flash(says) }
		}
		r := row{topic: c.tell("menu.how"), says: says, found: true, called: c.peoplesWords(f), do: do}
		if f.why != nil {
			r.why = f.why(c)
		}
		rows = append(rows, r)
	}
	return rows
}

// peoplesWords are what people call it.
func (c *console) peoplesWords(f finding) []string {
	words := strings.Split(strings.ToLower(c.tell("find."+f.key+".words")), ",")
	for i, w := range words {
		words[i] = strings.TrimSpace(w)
	}
	return words
}

// isCalled tells whether something is called what was typed, in small letters: whole tells that it is called just so, else the letters begin
// a word of it, or it begins what was typed, as typo does typos.
func isCalled(words []string, want string) (whole, is bool) {
	const least, ending = 3, 2 // letters: fewer tell nothing; of typos behind typo
	for _, w := range words {
		switch {
		case w == want:
			return true, true
		case len(want) >= least && beginsAWord(w, want), len(w) > least && len(want)-len(w) <= ending && strings.HasPrefix(want, w):
			is = true
		}
	}
	return false, is
}

// findWaiting goes to those who wait, with the ▸ among them.
func (c *console) findWaiting() {
	if len(c.sight.stack) == 0 {
		c.flash(c.tell("stack.empty"))
		return
	}
	c.dialogs = nil
	c.goTo(floorScreen)
	c.leaveStack()
	c.intoStack(1)
}

// findBallot puts what is pending to a ballot, and says how one is held where nothing can be put.
func (c *console) findBallot() {
	if !c.mayVoteOnPaper() {
		c.flash(c.tell("find.ballot"))
		return
	}
	c.voteOnPaper()
}

// askElectionOnPaper asks how the papers are marked, and then for the election.
func (c *console) askElectionOnPaper() {
	m := &menu{head: c.tell("find.onpaper.how")}
	for _, kind := range assembly.BallotKinds {
		m.rows = append(m.rows, row{says: c.tell("find.onpaper." + string(kind)), do: func(c *console) {
			c.askLine("elect")
			if g, is := c.top().(*guide); is && g.begun == "elect" {
				g.tail = " ballot " + string(kind)
			}
		}})
	}
	c.push(m)
}

// usesPaper tells whether this meeting has voted on paper, or its standing orders ask for it: before, nothing is asked about paper.
func (c *console) usesPaper() bool {
	s := c.state()
	return s.Count != nil && s.Count.Ballot || s.Rules.Get("ballot") != "hands" ||
		slices.ContainsFunc(s.Contests, func(k *assembly.Contest) bool {
			return k.Kind != assembly.Hands || k.Manner == assembly.ByBallot
		}) ||
		slices.ContainsFunc(s.Motions.All, func(m *assembly.Motion) bool { return m.Result != nil && m.Result.Manner == assembly.ByBallot })
}

// findChair asks who facilitates from now on.
func (c *console) findChair() {
	if c.state().Roles.Facilitator() != "" && c.may("hand-over") {
		c.push(newHandover(c))
		return
	}
	c.starting("take")(c)
}

// findRole asks who has a role from now on: where somebody has it, it is handed over.
func (c *console) findRole(role string) {
	verb := "take"
	if c.state().Roles.Holder(role) != "" {
		verb = "hand-over"
	}
	c.writing(strings.Join([]string{verb, role}, " "))(c)
}

// findUncounted says how what was put was decided without figures, and where nothing is put, how that is done.
func (c *console) findUncounted() {
	switch {
	case c.may("clear"):
		c.writing("clear")(c)
		return
	case c.mayAdopt():
		c.askAdopt()
		return
	}
	c.flash(c.tell("find.uncounted"))
}
