package cli

import (
	"cmp"
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

func (d *desk) searchCommand() *cobra.Command {
	var closed bool
	c := &cobra.Command{
		Use:   "search [WORD]",
		Short: "look for a word, or a person, in all meetings",
		Long: `search looks through all meetings of the folder for a word or words: in titles, agenda items, motions, notes, rulings,
actions, mandates and grievances, and for a person on the roll and in what they were given to do. Case and accents do not matter.
What goes from meeting to meeting is told once, as it stood last. What closed sessions entered is looked through with
--closed alone. Where WORD is left out it is asked for on the terminal: then it does not stand in the history of the shell.
What is pasted is found across the ends of its lines.`,
		Args: arguments(0, 20),
		RunE: func(_ *cobra.Command, args []string) error {
			sought := strings.Join(args, " ")
			if len(args) == 0 {
				var err error
				if sought, err = d.asked("what is looked for? ", "search asks on a terminal what to look for, and there is none; else it is the last word: search WORD"); err != nil {
					return err
				}
			}
			want := searched(sought)
			if want == "" {
				return misused("say what to look for")
			}
			found := finds{want: want, last: map[string]int{}}
			reader := assembly.Outside
			if closed {
				reader = assembly.OfRecord
			}
			err := d.archive(func(m *assembly.Meeting) error { found.in(m.Told(reader)); return nil })
			if err != nil {
				return err
			}
			n := 0
			for _, line := range found.lines {
				if line == "" {
					continue
				}
				n++
				if _, err := fmt.Fprintln(d.out, oneLine(line)); err != nil {
					return err
				}
			}
			if n == 0 {
				return fmt.Errorf("%q is in no meeting", cited(sought))
			}
			return nil
		},
	}
	c.Flags().BoolVar(&closed, "closed", false, "look through what closed sessions entered, too")
	return c
}

// searched is a text as it is compared: folded, and every kind of space and break between two words one blank.
func searched(text string) string { return strings.Join(strings.Fields(assembly.Fold(text)), " ") }

// finds are the lines that tell where a text stands in the meetings.
type finds struct {
	want  string
	lines []string
	last  map[string]int // by what goes from meeting to meeting: the line that told it last
	state *assembly.State
}

// look tells of a text that holds what is looked for, or beside which it stands.
func (f *finds) look(what, text string, among ...string) bool {
	for _, a := range append(among, text) {
		if strings.Contains(searched(a), f.want) {
			f.lines = append(f.lines, fmt.Sprintf("#%d %s  %s: %s", f.state.Info.Number, f.state.Info.Date, what, text))
			return true
		}
	}
	return false
}

// follow is look for what goes on at the next meeting unless it is over; what was told of it before is told no more.
func (f *finds) follow(key string, over bool, what, text string, among ...string) {
	before, told := f.last[key]
	if f.look(what, text, among...) {
		if told {
			f.lines[before] = ""
		}
		f.last[key] = len(f.lines) - 1
	}
	if over {
		delete(f.last, key)
	}
}

// in looks through one meeting.
func (f *finds) in(s *assembly.State) {
	f.state = s
	f.look("meeting", s.Info.Title, s.Info.Place)
	f.people(s)
	for _, i := range s.Agenda.Items {
		f.look("item", i.Title)
	}
	for _, m := range s.Motions.All {
		if m.Original == "" && m.Closed { // of a closed session
			continue
		}
		f.follow(fmt.Sprint("motion|", cmp.Or(m.Meeting, s.Info.Number), "|", m.Original), !standsOver(m),
			fmt.Sprintf("motion %s, %s", m.ID, m.State), words.English().Say(s.Title(m)), m.Text, m.Original)
	}
	for _, c := range s.Contests {
		if c.Competition() {
			f.look("competing proposals", strings.Join(c.Choices, "; "))
		} else {
			f.look("election", strings.Trim(c.Office+": "+strings.Join(names(s, c.Elected), ", "), ": "))
		}
	}
	for _, r := range s.Floor.Rulings {
		f.look("ruling", strings.TrimSpace(r.About+" "+r.Text))
	}
	for _, st := range s.Straws {
		f.look("straw poll", st.Question)
	}
	for _, n := range s.Notes {
		f.look("note", n.Text)
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
		f.follow("mandate|"+m.Name, !m.Open() && !m.Owing(), "mandate, "+string(m.State), m.Name+" ("+sent(s, m)+")", among...)
	}
	for _, g := range s.Grievances {
		over := g.State == assembly.Merged || g.State == assembly.GrievanceClosed || g.State == assembly.Escalated
		f.follow(fmt.Sprint("grievance|", g.Number), over, fmt.Sprintf("grievance %d, %s", g.Number, g.State), g.Text, g.Area, g.Answer)
	}
	for _, g := range s.Register() {
		f.follow("grant|"+earlierName(s, g.Motion), g.Left() == 0, fmt.Sprintf("fund, %d voted, %d paid", g.Voted, g.Paid), g.For)
	}
}

// people are those on the roll, each told once, where they stood last. Who was there is not told.
func (f *finds) people(s *assembly.State) {
	for _, p := range s.Roll.People {
		on := "on the roll"
		if p.Section != "" {
			on += ", " + p.Section
		}
		f.follow("person|"+p.ID, false, on, s.Roll.Called(p), p.Name)
	}
}

func (f *finds) action(a *assembly.Action) {
	what := "open"
	if a.Done {
		what = "done"
	} else if a.By != "" {
		what += ", by " + a.By
	}
	f.follow(fmt.Sprint("action|", cmp.Or(a.Meeting, f.state.Info.Number), "|", a.What), a.Done,
		fmt.Sprintf("action %d, %s", a.Number, what), a.What+" ("+f.state.Roll.Name(a.Who)+")")
}

// standsOver tells whether a motion goes on at the next meeting.
func standsOver(m *assembly.Motion) bool {
	switch m.State {
	case assembly.Tabled, assembly.Postponed, assembly.Referred, assembly.Suspended:
		return true
	}
	return m.Noticed
}

// earlierName is what later meetings call a decision.
func earlierName(s *assembly.State, id string) string {
	if strings.HasPrefix(id, "#") {
		return id
	}
	return fmt.Sprintf("#%d/%s", s.Info.Number, id)
}

// sent is who has a mandate, and who had it.
func sent(s *assembly.State, m *assembly.Mandate) string {
	told := strings.Join(names(s, m.Delegates), ", ")
	if m.Alternate != "" {
		told += "; alternate: " + s.Roll.Name(m.Alternate)
	}
	if len(m.Recalled) > 0 {
		told += "; recalled: " + strings.Join(names(s, m.Recalled), ", ")
	}
	return strings.TrimPrefix(told, "; ")
}

func names(s *assembly.State, ids []string) []string {
	told := make([]string, len(ids))
	for i, id := range ids {
		told[i] = s.Roll.Name(id)
	}
	return told
}
