package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// A ranked count is told stage by stage, each by a key, on the desk and on every wall: nobody is called elected before their stage. How far it is
// told is a matter of the desk and stands in no entry; the record has the whole count from the moment it is declared. Where the screens are opened
// again it is told whole, and so it is once the last stage is told. Esc tells none: the room would see all at once who is elected.
type stages struct {
	contest int // of the meeting's, from 1
	at      int // the stage that is told, from 1
}

// pushCount shows what came of a count: stage by stage where it has stages that were not told, else its card.
func (c *console) pushCount(of subject, told int) {
	s := &stages{contest: of.contest, at: told + 1}
	if r := s.ranking(c); r != nil && s.at <= len(r.Stages) {
		c.push(s)
		return
	}
	c.pushVerdict(of)
}

// stagesTold is how many stages of a ranked count were told before a lot is drawn for it.
func (c *console) stagesTold() int {
	if k := c.state().Contest(); k != nil && k.State == assembly.ByLot {
		if r := c.state().Ranking(k, len(k.Rounds)-1); r != nil {
			return len(r.Stages)
		}
	}
	return 0
}

// ranking is the count that is told; nil where it was taken back.
func (s *stages) ranking(c *console) *assembly.Ranking {
	all := c.state().Contests
	if s.contest < 1 || s.contest > len(all) {
		return nil
	}
	k := all[s.contest-1]
	if k.State != assembly.Chosen && k.State != assembly.ByLot {
		return nil
	}
	return c.state().Ranking(k, len(k.Rounds)-1)
}

func (s *stages) keys(c *console) []binding {
	next := func(by int) func(*console) { return func(c *console) { s.tell(c, by) } }
	return []binding{
		{"space", "key.stage", next(1), nil},
		{"enter", "", next(1), nil},
		{"right", "", next(1), nil},
		{"left", "key.stage.back", next(-1), func(*console) bool { return s.at > 1 }},
		{"esc", "", s.leave, nil},
		{"u", "key.undo", (*console).undo, func(c *console) bool { return c.may("undo") }},
		{"ctrl+c", "", (*console).leave, nil},
	}
}

// tell tells the next stage, or shows the one before again. Behind the last the outcome is told.
func (s *stages) tell(c *console, by int) {
	r := s.ranking(c)
	switch {
	case r == nil || s.at+by > len(r.Stages):
		c.pop()
		c.pushVerdict(subject{contest: s.contest})
	default:
		s.at = max(s.at+by, 1)
	}
}

// leave goes on from the last stage; before it nothing more is told.
func (s *stages) leave(c *console) {
	if r := s.ranking(c); r != nil && s.at < len(r.Stages) {
		c.flash(c.tell("stages.key", c.keyName("space")))
		return
	}
	s.tell(c, 1)
}

func (s *stages) typed(*console, string) bool { return false }

func (s *stages) draw(c *console, w, h int) drawing {
	foot := c.messageLines(w)
	if len(foot) == 0 {
		foot = []string{c.hints(s.keys(c), w)}
	}
	if c.o.Room != nil { // as the room sees it
		return drawing{lines: append(c.o.Room(c.meeting, c.now, w, h-len(foot)), foot...)}
	}
	return c.shell(func(w, _ int) body { return body{lines: s.pane(c, w)} }, c.hints(s.keys(c), w))
}

// pane is a stage in sentences.
func (s *stages) pane(c *console, w int) []string {
	r := s.ranking(c)
	if r == nil {
		return nil
	}
	k := c.state().Contests[s.contest-1]
	at := min(s.at, len(r.Stages)) - 1
	name := func(choice string) any { return c.choiceName(k, choice) }
	head, beside := c.contestHeading(k)
	lines := append(c.headed(head, beside, "", w, 2), c.wrapped(c.tell("stage", at+1, c.says(r.Did(at, name))), w, 1)...)
	lines = append(lines, c.wrapped(c.says(words.Say("ranked.moved", r.Moved(at, name))), w, 1)...)
	if elected := r.ElectedIn(at); len(elected) > 0 {
		lines = append(lines, c.wrapped(strings.TrimSpace(c.pen.signs.Check+" "+c.tell("contest.elected", c.contestNames(k, elected))), w, 1)...)
	}
	return lines
}

// toldStage is the stage up to which a ranked count is told; 0: there is none, or it is told whole.
func (c *console) toldStage() int {
	for _, d := range c.dialogs {
		if s, is := d.(*stages); is && s.ranking(c) != nil {
			return s.at
		}
	}
	return c.stageNext()
}

// stageNext is the stage that is told next where a ranked count is open or waits for its lot. The room is told it before the line is kept that declares
// the count: room windows hear of an entry before the screens do, and would show the whole result in between.
func (c *console) stageNext() int {
	if n := c.state().Count; n != nil && n.Contest != nil && n.Contest.Kind == assembly.RankedBallot {
		return 1
	}
	if told := c.stagesTold(); told > 0 {
		return told + 1
	}
	return 0
}
