package archive

import (
	"encoding/hex"
	"io"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/snapshot"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
)

// ShowCommand is the command show.
func ShowCommand(d *env.Env) *cobra.Command {
	var asJSON bool
	var at, entry string
	c := &cobra.Command{
		Use:  "show [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			when, err := env.ParseMoment(at, entry)
			if err != nil {
				return err
			}
			return show(d, args, when, asJSON)
		},
	}
	c.Flags().BoolVar(&asJSON, "json", false, "")
	c.Flags().StringVar(&at, "at", "", "")
	c.Flags().StringVar(&entry, "entry", "", "")
	return c
}

func show(d *env.Env, args []string, when env.Moment, asJSON bool) error {
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	language := d.Language()
	if asJSON {
		language = "en"
	}
	m, record, err := asOf(f, when, language)
	if err != nil {
		return err
	}
	if asJSON {
		return d.PrintJSON(snapshot.Of(m, record))
	}
	_, err = io.WriteString(d.Data, pageOf(d.Voice, m, record))
	return err
}

// asOf is the meeting, and how far its record goes, at a moment of it; the seal is told in a language.
func asOf(f *store.File, when env.Moment, language string) (*assembly.Meeting, snapshot.Record, error) {
	seq, hash := f.Head()
	record := snapshot.Record{Entries: seq, Head: hex.EncodeToString(hash[:]), Rescued: env.RescuedRecord(f.Rescued())}
	seal, sealed := f.Seal()
	m := f.Meeting()
	last, err := when.Last(m)
	if err != nil {
		return nil, record, err
	}
	if last < m.Len() {
		if m, err = m.Until(last); err != nil {
			return nil, record, err
		}
		hash, _ := f.HashAt(last)
		record.Entries, record.Head = last, hex.EncodeToString(hash[:])
	}
	if sealed && seal.Seq <= last {
		words := strings.Join(seal.In(language), " ")
		record.Seal, record.Doubtful = &words, seal.Doubtful
	}
	return m, record, nil
}
