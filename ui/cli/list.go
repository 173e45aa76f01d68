package cli

import (
	"fmt"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
)

func (d *desk) listCommand() *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:   "list",
		Short: "list all meetings",
		Args:  arguments(0, 0),
		RunE: func(*cobra.Command, []string) error {
			all, err := d.meetings().List()
			if err != nil {
				return err
			}
			if asJSON {
				return d.printJSON(listOf(all))
			}
			return d.printList(all)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "as JSON, for programs")
	return c
}

// listed is all meetings as JSON.
type listed struct {
	Schema   int             `json:"schema"`
	Meetings []listedMeeting `json:"meetings"`
}

// listedMeeting is one meeting as JSON. Of one that cannot be read or is private, what only the whole file
// tells is null.
type listedMeeting struct {
	Number    int             `json:"number"`
	Title     string          `json:"title"`
	Date      string          `json:"date"`
	Private   bool            `json:"private"`
	State     *assembly.Phase `json:"state"`
	Sealed    *bool           `json:"sealed"`
	Decisions *int            `json:"decisions"` // motions carried, amendments and procedural motions aside
	File      string          `json:"file"`
	Problem   *string         `json:"problem"` // why it cannot be read
}

func listOf(all []store.Summary) listed {
	told := listed{schema, []listedMeeting{}}
	for _, s := range all {
		m := listedMeeting{Number: s.Number, Title: s.Title, Date: s.Date, Private: s.Private, File: s.Path}
		switch {
		case s.Err != nil:
			problem := s.Err.Error()
			m.Problem = &problem
		case !s.Private:
			m.State, m.Sealed, m.Decisions = &s.Phase, &s.Sealed, &s.Decisions
		}
		told.Meetings = append(told.Meetings, m)
	}
	return told
}

// printList tells one line a meeting.
func (d *desk) printList(all []store.Summary) error {
	if len(all) == 0 {
		_, err := fmt.Fprintf(d.words, "there are no meetings in %s yet\n", d.meetings().Dir)
		return err
	}
	for _, s := range all {
		if _, err := fmt.Fprintf(d.out, "%4s  %-10s  %-14s  %s\n", fmt.Sprint("#", s.Number), s.Date, standing(s), oneLine(s.Title)); err != nil {
			return err
		}
	}
	for _, s := range all {
		if s.Err != nil {
			fmt.Fprintln(d.words, "stacktaker:", s.Err)
		}
	}
	return nil
}

// standing is how a meeting stands, in a word or two.
func standing(s store.Summary) string {
	switch {
	case s.Err != nil:
		return "not readable"
	case s.Private:
		return "private"
	case s.Sealed:
		return "sealed"
	}
	return string(s.Phase)
}
