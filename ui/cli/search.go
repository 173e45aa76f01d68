package cli

import (
	"fmt"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

func (d *desk) searchCommand() *cobra.Command {
	return &cobra.Command{
		Use:   "search WORD",
		Short: "look for a word, or a person, in all meetings",
		Long: `search looks through all meetings of the folder for a word or words: in titles, agenda items, motions, notes, rulings,
actions, mandates and grievances, and for a person in what they were given to do. Case and accents do not matter.`,
		Args: arguments(1, 20),
		RunE: func(_ *cobra.Command, args []string) error {
			want := assembly.Fold(strings.Join(args, " "))
			if strings.TrimSpace(want) == "" {
				return misused("say what to look for")
			}
			found := 0
			err := d.archive(func(k kept) error {
				for _, hit := range hits(k.meeting.State(), want) {
					found++
					if _, err := fmt.Fprintln(d.out, oneLine(hit)); err != nil {
						return err
					}
				}
				return nil
			})
			if err == nil && found == 0 {
				return fmt.Errorf("%q is in no meeting", strings.Join(args, " "))
			}
			return err
		},
	}
}

// hits are the lines that tell where a folded text stands in a meeting.
func hits(s *assembly.State, want string) []string {
	var lines []string
	look := func(what, text string, among ...string) {
		for _, a := range append(among, text) {
			if strings.Contains(assembly.Fold(a), want) {
				lines = append(lines, fmt.Sprintf("#%d %s  %s: %s", s.Info.Number, s.Info.Date, what, text))
				return
			}
		}
	}
	look("meeting", s.Info.Title, s.Info.Place)
	for _, i := range s.Agenda.Items {
		look("item", i.Title)
	}
	for _, m := range s.Motions.All {
		look(fmt.Sprintf("motion %s, %s", m.ID, m.State), words.English().Say(s.Title(m)), m.Text, m.Original)
	}
	for _, c := range s.Contests {
		if !c.Competition() {
			look("election", c.Office, names(s, c.Elected)...)
		}
	}
	for _, r := range s.Floor.Rulings {
		look("ruling", strings.TrimSpace(r.About+" "+r.Text))
	}
	for _, n := range s.Notes {
		look("note", n.Text)
	}
	for _, a := range s.Actions {
		state := "open"
		if a.Done {
			state = "done"
		}
		look(fmt.Sprintf("action %d, %s", a.Number, state), a.What+" ("+s.Roll.Name(a.Who)+")")
	}
	for _, m := range s.Mandates {
		look("mandate, "+string(m.State), m.Name+" ("+strings.Join(names(s, m.Delegates), ", ")+")", m.Must, m.May, m.Refer)
	}
	for _, g := range s.Grievances {
		look(fmt.Sprintf("grievance %d, %s", g.Number, g.State), g.Text, g.Area, g.Answer)
	}
	return lines
}

func names(s *assembly.State, ids []string) []string {
	told := make([]string, len(ids))
	for i, id := range ids {
		told[i] = s.Roll.Name(id)
	}
	return told
}
