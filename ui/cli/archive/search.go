package archive

import (
	"cmp"
	"fmt"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/look"
)

// SearchCommand is the command search.
func SearchCommand(d *env.Env) *cobra.Command {
	var closed bool
	c := &cobra.Command{
		Use:  "search [WORD]",
		Args: env.Arguments(0, 20),
		RunE: func(_ *cobra.Command, args []string) error {
			sought := strings.Join(args, " ")
			if len(args) == 0 {
				var err error
				if sought, err = d.Asked("search.what", "search.ask"); err != nil {
					return err
				}
			}
			want := env.Searched(sought)
			if want == "" {
				return env.Misused("search.empty")
			}
			found := finds{Voice: d.Voice, want: want, last: map[string]int{}}
			out := d.Data
			if env.IsTerminal(d.Out) && d.Getenv("TERM") != "dumb" {
				found.marks, out = [2]string{"\x1b[1m", "\x1b[22m"}, d.Out // cleaned line by line, before it is marked
			}
			reader := assembly.Outside
			if closed {
				reader = assembly.OfRecord
			}
			meetings, _, err := All(d)
			if err != nil {
				return err
			}
			for _, k := range meetings {
				found.in(k, reader)
			}
			n := 0
			for _, line := range found.lines {
				if line == "" {
					continue
				}
				n++
				if _, err := fmt.Fprintln(out, line); err != nil {
					return err
				}
			}
			switch {
			case n == 0 && !closed:
				return env.Fails("search.nowhere.outside", env.Quote(sought))
			case n == 0:
				return env.Fails("search.nowhere", env.Quote(sought))
			}
			return nil
		},
	}
	c.Flags().BoolVar(&closed, "closed", false, "")
	return c
}

// finds are the lines that tell where a text stands in the meetings.
type finds struct {
	env.Voice
	want  string
	marks [2]string // what stands before and behind the words that are found, on a terminal
	lines []string
	last  map[string]int // by what goes from meeting to meeting: the line that told it last
	state *assembly.State
	date  string // of the meeting, with a word where its file was put together of a damaged one
}

// look tells of a text that holds what is looked for, shortened around it; or beside which it stands, with as much of that.
func (f *finds) look(what, text string, among ...string) bool {
	told, found := f.around(text)
	for i := 0; !found && i < len(among); i++ {
		var beside string
		if beside, found = f.around(among[i]); found {
			told += " – " + beside
		}
	}
	if found {
		f.tells(what, told)
	}
	return found
}

// tells keeps a line that tells of a text.
func (f *finds) tells(what, told string) {
	f.lines = append(f.lines, fmt.Sprintf("#%d %s  %s: %s", f.state.Info.Number, look.Clean(f.date), look.Clean(env.OneLine(what)), told))
}

// follow is look for what goes on at the next meeting unless it is over; what was told of it before is told no more.
func (f *finds) follow(key string, over bool, what, text string, among ...string) {
	f.following(key, over, f.look(what, text, among...))
}

// following keeps where something that goes on was told last.
func (f *finds) following(key string, over, found bool) {
	if before, told := f.last[key]; found {
		if told {
			f.lines[before] = ""
		}
		f.last[key] = len(f.lines) - 1
	}
	if over {
		delete(f.last, key)
	}
}

// in looks through one meeting, as it is told to a reader.
func (f *finds) in(k Kept, reader assembly.Reader) {
	s := k.Meeting.Told(reader)
	f.state, f.date = s, s.Info.Date
	if k.Rescued != nil {
		f.date = f.Say("list.rescued", f.date)
	}
	f.look(f.Say("search.meeting"), s.Info.Title, s.Info.Place, s.Info.Organisation, s.Info.Called.By, s.Info.Called.How)
	f.people(s)
	for _, i := range s.Agenda.Items {
		f.look(f.Say("search.item"), i.Title)
	}
	for _, m := range s.Motions.All {
		if m.Original == "" && m.Closed { // of a closed session
			continue
		}
		f.follow(fmt.Sprint("motion|", cmp.Or(m.Meeting, s.Info.Number), "|", m.Original), !standsOver(m),
			f.Say("search.motion", m.ID, f.MotionIs(m, string(m.State))), f.Tell(s.InList(m)), append([]string{m.Title, m.Text, m.Original}, f.behind(s, m)...)...)
	}
	for _, c := range s.Contests {
		if c.Competition() {
			f.look(f.Say("search.proposals"), strings.Join(c.Choices, "; "))
		} else {
			f.look(f.Say("search.election"), strings.Trim(c.Office+": "+strings.Join(peopleNames(s, c.Holders()), ", "), ": "))
		}
	}
	for _, r := range s.Floor.Rulings {
		f.look(f.Say("search.ruling"), strings.TrimSpace(r.About+" "+r.Text))
	}
	for _, st := range s.Straws {
		f.look(f.Say("search.straw"), st.Question)
	}
	for _, n := range s.Notes {
		f.look(f.Say("search.note"), n.Text)
	}
	for _, p := range s.Papers {
		f.look(f.Say("search.paper", p.Number), p.Head(), p.File)
	}
	for _, a := range s.Actions {
		if a.What != "" {
			f.action(a)
		}
	}
	for _, m := range s.Mandates {
		among := []string{m.Must, m.May, m.Refer}
		for _, r := range m.Reports {
			among = append(among, r.Text)
		}
		f.follow("mandate|"+m.Name, !m.Open() && !m.Owing(), f.Say("search.mandate", f.WordFor("is.mandate.", string(m.State))), m.Name+" ("+sent(f.Voice, s, m)+")", among...)
	}
	for _, g := range s.Grievances {
		over := g.State == assembly.Merged || g.State == assembly.GrievanceClosed || g.State == assembly.Escalated
		f.follow(fmt.Sprint("grievance|", g.Number), over, f.Say("search.grievance", g.Number, f.WordFor("is.grievance.", string(g.State))), g.Text, g.Area, g.Answer)
	}
	for _, g := range s.Register() {
		f.follow("grant|"+earlierName(s, g.Motion), g.Left() == 0, f.Say("search.fund", s.Money(g.Voted), s.Money(g.Paid)), g.For)
	}
}

// people are those on the roll, each told once, where they stood last. Who was there is not told.
func (f *finds) people(s *assembly.State) {
	for _, p := range s.Roll.People {
		on := f.Say("search.roll")
		if p.Section != "" {
			on += ", " + p.Section
		}
		name := s.Roll.Called(p)
		told, found := f.around(name)
		if !found && slices.ContainsFunc(p.KnownAs(), func(former string) bool { return strings.Contains(env.Searched(former), f.want) }) {
			found = true // by a name that is not told any more
		}
		if found {
			f.tells(on, told)
		}
		f.following("person|"+p.ID, false, found)
	}
}

func (f *finds) action(a *assembly.Action) {
	what := f.Say("search.action", a.Number)
	if a.Done {
		what = f.Say("search.action.done", a.Number)
	} else if a.By != "" {
		what = f.Say("search.action.by", a.Number, a.By)
	}
	f.follow(fmt.Sprint("action|", cmp.Or(a.Meeting, f.state.Info.Number), "|", a.What), a.Done,
		what, a.What+" ("+f.state.Roll.Name(a.Who)+")")
}

// behind is who moved and seconded a motion or an amendment, each apart; of how business is dealt with nobody. Whoever moves to reconsider is not told: it says how they voted.
func (f *finds) behind(s *assembly.State, m *assembly.Motion) []string {
	var told []string
	if m.Procedural() {
		return nil
	}
	if m.Mover != "" && m.Kind != "reconsider" {
		told = append(told, f.Say("search.moved", strings.Join(peopleNames(s, append([]string{m.Mover}, m.With...)), ", ")))
	}
	if m.Seconder != "" {
		told = append(told, f.Say("search.seconded", strings.Join(peopleNames(s, append([]string{m.Seconder}, m.SecondedWith...)), ", ")))
	}
	return told
}

// standsOver tells whether a motion goes on at the next meeting.
func standsOver(m *assembly.Motion) bool { return m.State.LaidAside() || m.Noticed }

// earlierName is what later meetings call a decision.
func earlierName(s *assembly.State, id string) string {
	if strings.HasPrefix(id, "#") {
		return id
	}
	return fmt.Sprintf("#%d/%s", s.Info.Number, id)
}

// sent is who has a mandate, and who had it.
func sent(v env.Voice, s *assembly.State, m *assembly.Mandate) string {
	var told []string
	if len(m.Delegates) > 0 {
		told = append(told, strings.Join(peopleNames(s, m.Delegates), ", "))
	}
	if m.Alternate != "" {
		told = append(told, v.Say("search.alternate", s.Roll.Name(m.Alternate)))
	}
	if len(m.Recalled) > 0 {
		told = append(told, v.Say("search.recalled", strings.Join(peopleNames(s, m.Recalled), ", ")))
	}
	return strings.Join(told, "; ")
}

func peopleNames(s *assembly.State, ids []string) []string {
	told := make([]string, len(ids))
	for i, id := range ids {
		told[i] = s.Roll.Name(id)
	}
	return told
}
