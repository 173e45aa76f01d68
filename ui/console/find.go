package console

import "strings"

// finding is something that people look for by words of their own: typo, mute, secret ballot. The words stand in the table of
// sentences, as find.KEY.words, in the language of the screen and with commas between them; so does the sentence on how it is done here,
// as find.KEY.
type finding struct {
	key string
	do  func(*console) // leads there; nil: the sentence says all of it
}

func findings() []finding {
	to := func(s screen) func(*console) { return func(c *console) { c.goTo(s) } }
	starting := func(verb string) func(*console) { return func(c *console) { c.starting(verb)(c) } }
	order := func(key string) func(*console) {
		return func(c *console) { c.writing(strings.Join([]string{"rule", key}, " "))(c) }
	}
	return []finding{
		{"wrong", to(recordScreen)},
		{"name", to(rollScreen)},
		{"older", to(recordScreen)},
		{"figure", to(recordScreen)},
		{"off", (*console).findWaiting},
		{"place", (*console).findWaiting},
		{"items", to(agendaScreen)},
		{"wording", to(motionsScreen)},
		{"sound", nil},
		{"ballot", (*console).findBallot},
		{"proxy", nil},
		{"abstain", nil},
		{"tie", nil},
		{"interest", starting("interest")},
		{"recount", starting("recount")},
		{"straw", starting("straw")},
		{"consensus", order("threshold")},
		{"quorum", order("quorum")},
		{"present", (*console).askArrival},
		{"time", order("speech")},
		{"turns", order("order")},
		{"interrupt", (*console).askOrder},
		{"chair", (*console).findChair},
		{"break", starting("recess")},
		{"later", (*console).askMotion},
		{"withdraw", starting("withdraw")},
		{"closed", starting("in-camera")},
		{"task", starting("assign")},
		{"next", starting("next-meeting")},
		{"end", starting("close")},
		{"paper", (*console).openMinutes},
		{"save", nil},
		{"wall", (*console).toggleRoom},
		{"hide", nil},
		{"who", (*console).askFind},
		{"colors", nil},
		{"size", nil},
		{"language", nil},
		{"secret", nil},
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
		rows = append(rows, row{topic: c.tell("menu.how"), says: says, found: true, called: c.peoplesWords(f), do: do})
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
	c.dialogs = nil
	c.say(strings.Join([]string{"put", "ballot"}, " "))
}

// findChair asks who facilitates from now on.
func (c *console) findChair() {
	if c.state().Roles.Facilitator() != "" && c.may("hand-over") {
		c.push(newHandover(c))
		return
	}
	c.starting("take")(c)
}
