package minutes

import (
	"cmp"
	"slices"
	"time"

	"stacktaker/assembly"
)

// attendance tells who held office, and how many there were; who was not, where a standing order names everybody.
func (c *scribe) attendance() {
	officers := c.officersHere()
	if c.opening == nil && len(officers) == 0 {
		return
	}
	c.newSection(c.say("section.attendance"))
	c.doc.Add(officers)
	if c.opening == nil {
		return
	}
	c.whoCame()
	c.apologies()
	c.leftForInterest()
	c.quorumPoints()
}

// whoCame tells how many came, or who, and by a standing order who did not.
func (c *scribe) whoCame() {
	if c.s.Roll.Headcount.On && len(c.door) > 0 {
		c.countedAtDoor()
	} else {
		c.checkedIn()
		c.countedBetween()
	}
	c.absent()
}

// apologies tells who sent apologies: a member sends them to be minuted. People outside read how many did.
func (c *scribe) apologies() {
	sent := c.s.Excused()
	switch {
	case len(sent) == 0:
		return
	case c.nameless():
		c.doc.Point(Text(c.say("apologies.number", len(sent))))
		return
	}
	var told []any
	for _, id := range sent {
		name := Plain(c.name(id))
		if at, is := c.up.apologies[id]; is {
			name = c.markedUp(name, at)
		}
		told = append(told, name.Plain())
	}
	c.doc.Point(Text(c.say("apologies", and(told))))
}

// checkedIn is the attendance by name, told in numbers.
func (c *scribe) checkedIn() {
	all := map[assembly.Credential]int{}
	by := map[string]map[assembly.Credential]int{}
	var sections []string
	for _, p := range c.s.Roll.People {
		if !c.s.Attended(p) {
			continue
		}
		all[p.Credential]++
		if by[p.Section] == nil {
			by[p.Section] = map[assembly.Credential]int{}
			sections = append(sections, p.Section)
		}
		by[p.Section][p.Credential]++
	}
	says := c.say("attended", all[assembly.Vote])
	if c.apart > 0 && c.apart == c.puts {
		says += " " + c.say("attended.facilitator")
	}
	c.doc.Point(Text(says), Text(c.besides(all)))
	c.attendedByName()
	if len(sections) < 2 && (len(sections) == 0 || sections[0] == "") {
		return
	}
	t := Table{Caption: c.say("attended.caption"), Columns: []Column{{Title: c.say("column.section")}}}
	columns := []assembly.Credential{assembly.Vote}
	for _, cred := range []assembly.Credential{assembly.Voice, assembly.Observer} {
		if all[cred] > 0 {
			columns = append(columns, cred)
		}
	}
	row := func(name string, n map[assembly.Credential]int) Row {
		r := PlainRow(name)
		for _, cred := range columns {
			r = append(r, Plain(c.say("number", n[cred])))
		}
		return r
	}
	for _, cred := range columns {
		t.Columns = append(t.Columns, Column{Title: c.say("column." + string(cred)), Align: End})
	}
	others := map[assembly.Credential]int{}
	var small group
	for _, name := range sections {
		if !c.hides(name) {
			t.Rows = append(t.Rows, row(c.section(name), by[name]))
			continue
		}
		attended := 0
		for cred, n := range by[name] {
			others[cred] += n
			attended += n
		}
		small.add(cmp.Or(by[name][assembly.Vote], attended))
	}
	if len(t.Rows) == 0 || !small.hides() {
		return // they are too small to be told
	}
	if len(others) > 0 {
		t.Rows = append(t.Rows, row(c.say("section.others"), others))
	}
	t.Total = row(c.say("in-all"), all)
	c.doc.Add(t)
}

// naming tells whether those who were there are named: to members alone, by a standing order or where they ask for it.
func (c *scribe) naming() bool {
	return !c.nameless() && !c.o.Wall && (c.o.Names || c.s.NamesAttendance())
}

// attendedByName lists who was there, where they are named.
func (c *scribe) attendedByName() {
	if !c.naming() {
		return
	}
	for _, cred := range []assembly.Credential{assembly.Vote, assembly.Voice, assembly.Observer} {
		var here []string
		for _, p := range c.s.Roll.People {
			if p.Credential == cred && c.s.Attended(p) {
				here = append(here, p.ID)
			}
		}
		if len(here) > 0 {
			c.doc.Say(Text(c.say("attended."+string(cred)+".names", c.names("", here))))
		}
	}
}

// absent lists who was not there and sent no apologies, by the standing order that names everybody; nothing else ever tells it.
func (c *scribe) absent() {
	if !c.s.NamesAttendance() || !c.naming() || !c.closed() {
		return
	}
	var away []string
	for _, p := range c.s.Roll.People {
		if p.Credential != assembly.Observer && !p.Apologies && !c.s.Attended(p) {
			away = append(away, p.ID)
		}
	}
	key := "absent"
	if c.s.Roll.Headcount.On { // who was counted at the door may be among them
		key = "absent.door"
	}
	if len(away) > 0 {
		c.doc.Say(Text(c.say(key, c.names("", away))))
	}
}

// leftForInterest tells who stood outside a question for an interest; in its item it is told why.
func (c *scribe) leftForInterest() {
	if left := c.s.LeftForInterest(); len(left) > 0 && !c.nameless() {
		c.doc.Point(Text(c.say("left-for-interest", c.names("", left), len(left))))
	}
}

// hides tells whether a section is not told to the audience.
func (c *scribe) hides(name string) bool {
	if name == "" {
		name = assembly.NoSection
	}
	return c.ahead.hides[name]
}

// besides tells of those who were there and had no vote.
func (c *scribe) besides(n map[assembly.Credential]int) string {
	voice, observers := n[assembly.Voice], n[assembly.Observer]
	switch {
	case voice > 0 && observers > 0:
		return " " + c.say("besides.both", voice, observers)
	case voice > 0:
		return " " + c.say("besides.voice", voice)
	case observers > 0:
		return " " + c.say("besides.observers", observers)
	}
	return ""
}

// section is the name of a section; people in none form one of their own.
func (c *scribe) section(name string) string {
	if name == "" || name == assembly.NoSection {
		return c.say("section.none")
	}
	return c.typed(name)
}

// doorCount is the voters as they were counted at the door from some time on.
type doorCount struct {
	at    time.Time
	count assembly.Headcount
}

// hearDoor keeps the counts at the door while the meeting goes on, and how often the room voted without whoever facilitated.
func (c *scribe) hearDoor(fact assembly.Fact, e assembly.Entry, s *assembly.State) {
	c.checks = c.checks || e.Verb == "arrive"
	switch fact.(type) {
	case *assembly.MeetingOpened, *assembly.HeadcountTaken:
	case *assembly.CountOpened, *assembly.ContestPut:
		c.puts++
		if s.ChairApart() != nil {
			c.apart++
		}
		return
	default:
		return
	}
	h := s.Roll.Headcount
	if h.On && c.checks && c.byName == 0 && len(c.door) == 0 {
		c.byName = namedVoters(s)
	}
	if c.opening == nil || !h.On {
		return
	}
	if n := len(c.door); n > 0 && c.goesOnCounting(c.door[n-1], h) {
		c.door[n-1].count = h
		return
	}
	c.door = append(c.door, doorCount{e.At, h})
}

// namedVoters is how many with a vote have come by name until now.
func namedVoters(s *assembly.State) int {
	n := 0
	for _, p := range s.Roll.People {
		if p.Credential == assembly.Vote && len(p.Attendance) > 0 {
			n++
		}
	}
	return n
}

// goesOnCounting tells whether a count at the door is the rest of the one before: sections are counted one after the other, and until all
// are, those that are missing had not nobody. Once something was put to those who were counted, more of them have come.
func (c *scribe) goesOnCounting(before doorCount, h assembly.Headcount) bool {
	was := before.count.Sections
	if len(was) == 0 || len(h.Sections) <= len(was) {
		return false
	}
	for _, s := range was {
		if !slices.Contains(h.Sections, s) {
			return false
		}
	}
	since := func(put time.Time) bool { return !put.IsZero() && !put.Before(before.at) }
	return !slices.ContainsFunc(c.motions, func(f *followed) bool { return since(f.putAt) }) &&
		!slices.ContainsFunc(c.contests, func(w *watched) bool { return since(w.putAt) })
}

// countedAtDoor is the attendance by headcount.
func (c *scribe) countedAtDoor() {
	first, last := c.door[0], c.door[len(c.door)-1]
	most := first
	for _, d := range c.door {
		if d.count.Total > most.count.Total {
			most = d
		}
	}
	says := c.say("door.same", first.count.Total)
	if c.byName > 0 {
		says = c.say("door.at", first.count.Total, c.clock(first.at))
	}
	switch {
	case most.count.Total > max(first.count.Total, last.count.Total):
		says = c.say("door.most", first.count.Total, last.count.Total, most.count.Total, c.clock(most.at))
	case first.count.Total != last.count.Total:
		says = c.say("door", first.count.Total, last.count.Total)
	}
	if c.byName > 0 {
		says = c.say("door.named", c.byName) + " " + says
	}
	if len(c.served(assembly.Facilitator)) > 0 {
		says += " " + c.say("door.facilitator")
	}
	others := map[assembly.Credential]int{}
	for _, p := range c.s.Roll.People {
		if p.Credential != assembly.Vote && c.s.Attended(p) {
			others[p.Credential]++
		}
	}
	c.doc.Point(Text(says), Text(c.besides(others)))
	c.besideTheDoor()
	c.doorTable(first.count, last.count)
}

// countedBetween tells of the last count at the door where names count again.
func (c *scribe) countedBetween() {
	if n := len(c.door); n > 0 {
		c.doc.Point(Text(c.say("door.at", c.door[n-1].count.Total, c.clock(c.door[n-1].at))))
	}
}

// besideTheDoor lists, for members who asked for names, who was checked in by name where the voters were counted, or acted: the record does not
// tell the two apart.
func (c *scribe) besideTheDoor() {
	switch {
	case !c.naming():
	case slices.ContainsFunc(c.s.Roll.People, c.s.Attended):
		c.doc.Say(Text(c.say("door.names")))
		c.attendedByName()
	default:
		c.doc.Say(Text(c.say("door.names.none")))
	}
}

func (c *scribe) doorTable(first, last assembly.Headcount) {
	voters := func(h assembly.Headcount, name string) int {
		for _, s := range h.Sections {
			if s.Name == name {
				return s.Voters
			}
		}
		return 0
	}
	var told []assembly.Headcount // in all is told in words
	t := Table{Caption: c.say("door.caption"), Columns: []Column{{Title: c.say("column.section")}}}
	for i, h := range []assembly.Headcount{first, last} {
		if len(h.Sections) > 0 {
			told = append(told, h)
			t.Columns = append(t.Columns, Column{Title: c.say([]string{"column.first", "column.last"}[i]), Align: End})
		}
	}
	var names []string
	for _, h := range told {
		for _, s := range h.Sections {
			if !slices.Contains(names, s.Name) {
				names = append(names, s.Name)
			}
		}
	}
	row := func(title string, n func(assembly.Headcount) int) Row {
		cells := PlainRow(title)
		for _, h := range told {
			cells = append(cells, Plain(c.say("number", n(h))))
		}
		return cells
	}
	small := make([]group, len(told))
	hidden := 0
	for _, name := range names {
		if !c.hides(name) {
			t.Rows = append(t.Rows, row(c.section(name), func(h assembly.Headcount) int { return voters(h, name) }))
			continue
		}
		for i, h := range told {
			small[i].add(voters(h, name))
			hidden += voters(h, name)
		}
	}
	if len(t.Rows) == 0 || slices.ContainsFunc(small, func(g group) bool { return !g.hides() }) {
		return // they are too small to be told
	}
	if hidden > 0 {
		t.Rows = append(t.Rows, row(c.say("section.others"), func(h assembly.Headcount) int {
			n := 0
			for _, s := range h.Sections {
				if c.hides(s.Name) {
					n += s.Voters
				}
			}
			return n
		}))
	}
	t.Total = row(c.say("in-all"), func(h assembly.Headcount) int { return h.Total })
	c.doc.Add(t)
}
