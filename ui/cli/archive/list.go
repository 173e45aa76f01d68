package archive

import (
	"errors"
	"fmt"
	"strconv"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// ListCommand is the command list.
func ListCommand(d *env.Env) *cobra.Command {
	var asJSON bool
	c := &cobra.Command{
		Use:  "list",
		Args: env.Arguments(0, 0),
		RunE: func(*cobra.Command, []string) error {
			all, err := d.Meetings().List()
			if err != nil {
				return err
			}
			if asJSON {
				return d.PrintJSON(listOf(all))
			}
			return printList(d, all)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "")
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
	Rescued   *bool           `json:"rescued"`       // the file was put together of a damaged one
	Doubtful  *bool           `json:"seal_doubtful"` // and nothing proves that its seal is the one that was read out
	Decisions *int            `json:"decisions"`     // business carried, and elections
	Quorum    *listedQuorum   `json:"quorum"`
	Approved  *bool           `json:"minutes_approved"`
	Signed    *bool           `json:"minutes_signed"` // and the record sealed again with that
	Corrected *bool           `json:"minutes_corrected_since"`
	Entered   *bool           `json:"minutes_entered_since"` // what stands on them and is no correction
	By        *int            `json:"minutes_approved_by"`   // the number of the meeting that approved them
	File      string          `json:"file"`
	Problem   *string         `json:"problem"` // why it cannot be read
}

// listedQuorum is what was needed, and whether it was there last; null before the opening, and where none is set.
type listedQuorum struct {
	Rule string `json:"rule"`
	Met  *bool  `json:"met"`
}

func listOf(all []store.Summary) listed {
	told := listed{env.Schema, []listedMeeting{}}
	for _, s := range all {
		m := listedMeeting{Number: s.Number, Title: s.Title, Date: s.Date, Private: s.Private, File: s.Path}
		switch {
		case s.Err != nil:
			problem := s.Err.Error()
			m.Problem = &problem
		case !s.Private:
			m.State, m.Decisions, m.Approved, m.Corrected, m.Entered = &s.Phase, &s.Decisions, &s.Approved, &s.Corrected, &s.Entered
			m.Signed = &s.Signed
			m.Sealed, m.Rescued, m.Doubtful = &s.Sealed, &s.Rescued, &s.Doubtful
			m.Quorum = &listedQuorum{Rule: s.Quorum}
			if s.Phase != assembly.Convened && s.Quorum != "none" {
				m.Quorum.Met = &s.QuorumMet
			}
		}
		if s.ApprovedBy > 0 { // which a later meeting may tell of one that is not read
			m.Approved, m.By = &s.Approved, &s.ApprovedBy
		}
		told.Meetings = append(told.Meetings, m)
	}
	return told
}

// printList tells one line a meeting.
func printList(d *env.Env, all []store.Summary) error {
	if len(all) == 0 {
		_, err := fmt.Fprintln(d.Words, d.Say("list.none", d.Meetings().Dir))
		return err
	}
	t := env.Table{Ends: []bool{true, false, false, true}}
	t.Add("", d.Say("list.date"), "", d.Say("list.decided"), d.Say("list.quorum"), d.Say("list.minutes"), d.Say("list.title"))
	for _, s := range all {
		decisions, quorum, approved := strconv.Itoa(s.Decisions), quorumOf(d.Voice, s), d.Say("list.draft")
		switch {
		case s.Corrected:
			approved = d.Say("list.corrected")
		case s.Entered:
			approved = d.Say("list.entered")
		case s.ApprovedBy > 0:
			approved = d.Say("list.approved.by", numberTold(s.ApprovedBy))
		case s.Approved:
			approved = d.Say("list.approved")
		case s.Signed:
			approved = d.Say("list.signed")
		case s.Phase != assembly.Closed:
			approved = ""
		}
		if s.Err != nil || s.Private {
			decisions, quorum = "", ""
			if s.ApprovedBy == 0 {
				approved = ""
			}
		}
		t.Add(numberTold(s.Number), s.Date, standing(d.Voice, s), decisions, quorum, approved, s.Title)
	}
	if err := t.Print(d.Data); err != nil {
		return err
	}
	for _, s := range all {
		if s.Err != nil {
			d.Warn(d.Sentence(s.Err))
		}
	}
	return nil
}

// standing is how a meeting stands, in a few words.
func standing(v env.Voice, s store.Summary) string {
	switch {
	case errors.Is(s.Err, store.ErrInUse):
		return v.Say("list.elsewhere")
	case s.Err != nil:
		return v.Say("list.unreadable")
	case s.Private:
		return v.Say("list.private")
	case s.Doubtful:
		return v.Say("list.doubtful")
	case s.Rescued && s.Sealed:
		return v.Say("list.rescued", v.Say("list.sealed"))
	case s.Rescued:
		return v.Say("list.rescued", v.WordFor("is.phase.", string(s.Phase)))
	case s.Sealed:
		return v.Say("list.sealed")
	}
	return v.WordFor("is.phase.", string(s.Phase))
}

func quorumOf(v env.Voice, s store.Summary) string {
	switch {
	case s.Quorum == "none":
		return v.Say("list.no-quorum")
	case s.Phase == assembly.Convened:
		return s.Quorum
	case s.QuorumMet:
		return v.Say("list.met")
	}
	return v.Say("list.not-met")
}

// numberTold is how a meeting is named by its number, "" where that is not known, as of a private one whose name does not tell it.
func numberTold(n int) string {
	if n == 0 {
		return ""
	}
	return "#" + strconv.Itoa(n)
}
