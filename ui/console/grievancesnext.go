package console

import (
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/look"
)

// openGrievance asks what is next with the chosen grievance: the steps that are in order.
func (c *console) openGrievance() {
	all := c.state().RankedGrievances()
	if len(all) == 0 {
		c.complain(c.empty("grievances", "grievance"))
		return
	}
	c.lists.grievances.clamp(len(all))
	g := all[c.lists.grievances.at]
	n := itoa(g.Number)
	q := &chooser{question: c.tell("grievance.question", g.Number, look.Clean(g.Text))}
	may := func(verb, says string, do func(*console)) {
		if c.may(verb) {
			q.add(says, do)
		}
	}
	switch g.State {
	case assembly.Raised:
		if c.state().KindInOrder("main") == nil {
			may("demand", "grievance.demand", func(c *console) { c.askDemand(n) })
		}
		may("rank", "grievance.rank", func(c *console) { c.askRank(n) })
		may("merge", "grievance.merge", func(c *console) { c.askMerge(n) })
	case assembly.Demanded:
		may("mandate", "grievance.send", func(c *console) { c.askSent(n, g.Motion) })
	case assembly.Mandated:
		if c.may("presented") {
			q.says("grievance.present", "presented "+n)
		}
	case assembly.Presented:
		for _, how := range []string{"won", "partly", "refused"} {
			may("answered", "grievance."+how, c.writing("answered "+n+" "+how+` "`))
		}
	case assembly.Won, assembly.PartlyWon, assembly.AnswerRefused:
		if c.may("settled") {
			q.says("grievance.close", "settled "+n+" closed")
			q.says("grievance.escalate", "settled "+n+" escalated")
		}
	}
	q.add("next.full", func(c *console) {
		c.push(&page{head: c.tell("grievance", g.Number), write: func(c *console, w int) []string {
			if g := c.state().Grievance(g.Number); g != nil {
				return c.grievanceInFull(g, w)
			}
			return nil // its entry was undone
		}})
	})
	c.push(q)
}

// askDemand asks who moves a grievance as a demand.
func (c *console) askDemand(number string) {
	c.push(moving(&prompt{
		name: "demand", steps: []step{{asks: "mover", person: &search{newcomers: true, fit: mayVote}}},
		lines: func(c *console, p *prompt) []string {
			k, _ := p.who(c, 0)
			ref, before := c.reference(k)
			return append(before, "demand "+number+" by "+ref)
		},
	}))
}

// askRank asks for the hands for a grievance.
func (c *console) askRank(number string) {
	c.push(&prompt{
		name: "rank", steps: []step{{asks: "hands"}}, enough: needsNumber,
		lines: func(_ *console, p *prompt) []string {
			return []string{"rank " + number + " " + strings.TrimSpace(p.text(0))}
		},
	})
}

// needsNumber asks for a whole number.
func needsNumber(c *console, p *prompt) bool {
	if _, err := strconv.Atoi(strings.TrimSpace(p.text(0))); err != nil {
		c.complain(c.tell("number"))
		return false
	}
	return true
}

// askMerge asks into which a grievance is merged, and then the one question that merging asks.
func (c *console) askMerge(number string) {
	c.push(&prompt{
		name: "merge", steps: []step{{asks: "into"}}, enough: needsNumber,
		lines: func(c *console, p *prompt) []string {
			into := strings.TrimSpace(p.text(0))
			line := "merge " + number + " into " + into
			c.pop()
			q := &chooser{question: c.tell("merge.question", number, into)}
			q.add("merge.may", c.saying(line))
			q.add("merge.distinct", c.saying(line+" distinct"))
			c.push(q)
			return nil
		},
	})
}

// askSent asks who is sent with a demand, and when they report. Two are advised; the same name twice is one.
func (c *console) askSent(number, motion string) {
	anybody := func() *search { return &search{newcomers: true} }
	c.push(&prompt{
		name:  "send",
		steps: []step{{asks: "delegate", person: anybody()}, {asks: "second", person: anybody()}, {asks: "report"}},
		enough: func(c *console, p *prompt) bool {
			typed := strings.TrimSpace(p.text(2))
			if days := c.knownDays(typed); p.at < 2 || typed == "" || len(days) == 1 {
				return true
			} else if len(days) > 1 {
				c.complain(c.tell("day.which", days[0].told, days[1].told))
				return false
			}
			c.complain(c.tell("guide.form", c.tell("fill.date", c.exampleDay())))
			return false
		},
		lines: func(c *console, p *prompt) []string {
			var before []string
			line := "mandate " + language.Quoted(c.tell("grievance.name", number)) + " delegates"
			for i := range 2 {
				k, _ := p.who(c, i)
				name, first := language.Quoted(k.fresh), []string(nil)
				if k.person != nil {
					name = "~" + k.person.ID // who need not be here
				} else {
					_, first = c.reference(k)
				}
				before, line = append(before, first...), line+" "+name
			}
			line += " from " + motion
			if days := c.knownDays(p.text(2)); len(days) > 0 {
				line += " report " + days[0].line
			}
			return append(before, line)
		},
	})
}
