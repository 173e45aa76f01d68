package cli

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"io"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly/minutes"
	"stacktaker/store"
	"stacktaker/ui/paper"
)

// wantedMinutes is how the minutes are wanted.
type wantedMinutes struct {
	format, out, reader, language string
	force                         bool
}

func (d *desk) minutesCommand() *cobra.Command {
	var w wantedMinutes
	c := &cobra.Command{
		Use:   "minutes [FILE]",
		Short: "write the minutes of a meeting, from its record alone",
		Long: `minutes writes the minutes as the record stands now, at any moment of a meeting and years later. The same record
gives the same minutes.`,
		Args: arguments(0, 1),
		RunE: func(_ *cobra.Command, args []string) error {
			f, err := w.check()
			if err != nil {
				return err
			}
			return d.minutes(args, w, f)
		},
	}
	f := c.Flags()
	f.StringVarP(&w.format, "format", "f", "", "the `format`: "+strings.Join(formats(), ", ")+" (else by the name of -o, else md)")
	f.StringVarP(&w.out, "out", "o", "", "write to this `file`, not to standard output")
	f.BoolVar(&w.force, "force", false, "overwrite the file")
	f.StringVar(&w.reader, "for", "members", "who is to `read` them: members")
	f.StringVar(&w.language, "lang", "en", "the `language`: "+strings.Join(minutes.Languages(), ", "))
	_ = c.RegisterFlagCompletionFunc("format", cobra.FixedCompletions(formats(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("lang", cobra.FixedCompletions(minutes.Languages(), cobra.ShellCompDirectiveNoFileComp))
	_ = c.RegisterFlagCompletionFunc("for", cobra.FixedCompletions([]string{"members"}, cobra.ShellCompDirectiveNoFileComp))
	return c
}

func formats() []string {
	var names []string
	for _, f := range paper.Formats() {
		names = append(names, f.Name)
	}
	return names
}

// check makes sure that what is wanted exists, before any file is opened.
func (w wantedMinutes) check() (paper.Format, error) {
	switch {
	case w.reader != "members":
		return paper.Format{}, misused("--for %q is nobody for whom minutes are written; there is: members", w.reader)
	case !slices.Contains(minutes.Languages(), w.language):
		return paper.Format{}, misused("--lang %q is no language of the minutes; there is: %s", w.language, strings.Join(minutes.Languages(), ", "))
	case w.format != "":
		f, err := paper.Find(w.format)
		if err != nil {
			return f, usage{err.Error()}
		}
		return f, nil
	}
	for _, f := range paper.Formats() {
		if strings.EqualFold(filepath.Ext(w.out), f.Extension) {
			return f, nil
		}
	}
	return paper.Formats()[0], nil
}

func (d *desk) minutes(args []string, w wantedMinutes, format paper.Format) error {
	f, err := d.look(args)
	if err != nil {
		return err
	}
	defer f.Close()
	doc := minutes.From(f.Meeting(), d.minutesOptions(f, w.language))
	switch {
	case w.out != "" && w.out != "-":
		return written(w.out, w.force, func(to io.Writer) error { return format.Write(to, doc) })
	case format.Binary && isTerminal(d.Out):
		return misused("%s is not for a terminal; write it to a file with -o", format.Name)
	}
	var b bytes.Buffer
	if err := format.Write(&b, doc); err != nil {
		return err
	}
	_, err = d.Out.Write(b.Bytes()) // the format's writer has cleaned it
	return err
}

// minutesOptions is what the minutes need from the file and the program.
func (d *desk) minutesOptions(f *store.File, language string) minutes.Options {
	o := minutes.Options{Language: language, Program: strings.TrimSpace(fmt.Sprint("stacktaker ", d.Version))}
	if seal, sealed := f.Seal(); sealed {
		o.SealWords, o.SealHex = strings.Join(seal.Words, " "), hex.EncodeToString(seal.Hash[:])
	}
	return o
}
