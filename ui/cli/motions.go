package cli

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

func (d *desk) motionsCommand() *cobra.Command {
	c := &cobra.Command{Use: "motions"}
	var by string
	var dryRun bool
	imported := &cobra.Command{
		Use:         "import [FILE] DOC…",
		Annotations: map[string]string{helpName: "import-motions"},
		Args:        arguments(1, mostDocuments),
		RunE: func(c *cobra.Command, args []string) error {
			var first []string
			if len(args) > 1 && !isDocument(args[0]) {
				first, args = args[:1], args[1:]
			}
			file, err := d.meant(first)
			if err != nil {
				return err
			}
			return d.importMotions(c.Context(), motionImport{file: file, by: by, dryRun: dryRun}, args)
		},
	}
	imported.Flags().StringVar(&by, "by", "", "")
	imported.Flags().BoolVar(&dryRun, "dry-run", false, "")
	c.AddCommand(imported)
	return c
}

// mostDocuments is how many documents one import takes.
const mostDocuments = 500

// isDocument tells whether a name is that of a document, and not of a meeting's file.
func isDocument(name string) bool {
	return slices.Contains(documents.Extensions(), strings.ToLower(filepath.Ext(name)))
}

// motionImport is how motions are imported.
type motionImport struct {
	file   string // of the meeting
	by     string // who moves those for which the documents name nobody
	dryRun bool
}

// document is one that was read, with its name as people know it.
type document struct {
	name string
	documents.Document
}

// importMotions reads all documents before it looks at the meeting, tries all notices before it gives one, and says what it understood
// before it does it.
func (d *desk) importMotions(ctx context.Context, how motionImport, names []string) (err error) {
	var all []document
	for _, name := range names {
		one, err := d.openDocument(name)
		if err != nil {
			return err
		}
		all = append(all, one)
	}
	r, err := d.existing(how.file, how.dryRun)
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, r.Close()) }()
	if refused := r.Meeting().Why("notice"); refused != nil {
		return refused
	}
	var clock assembly.ScriptClock // a notice is a line like another, and so is its time
	_, at, err := clock.Read(r.Meeting(), "notice", d.Now())
	if err != nil {
		return err
	}
	notices, err := orderpaper.NewNotices(r.Meeting(), assembly.Stamp{At: at}, how.by)
	if err != nil {
		return err
	}
	if how.by != "" && !notices.Known(how.by) {
		return fails("motions.by", quote(how.by))
	}
	told := foundMotions{voice: d.voice, Notices: notices}
	for _, one := range all {
		if err := told.add(one); err != nil {
			return err
		}
	}
	told.amend()
	to := d.words
	if how.dryRun {
		to = d.out
	}
	info := r.Meeting().State().Info
	fmt.Fprintln(to, d.say("motions.for", info.Number, oneLine(info.Title), oneLine(how.file)))
	told.tell(to)
	switch {
	case notices.Wrong():
		return fails("motions.mend")
	case how.dryRun:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	return d.giveNotices(r, notices.Lines())
}

// enterAll enters lines one after the other, each durable before the next; how many were, where one is refused or the disk does not take it.
func (d *desk) enterAll(r recorder, lines []string) (entered int, err error) {
	for i, line := range lines {
		var clock assembly.ScriptClock
		line, at, err := clock.Read(r.Meeting(), line, d.Now())
		if err == nil {
			_, err = r.Do(line, stamp(at))
		}
		if err != nil {
			return i, err
		}
	}
	return len(lines), nil
}

// giveNotices enters the notices. All of them were tried, so that none is refused; what the disk does is told with how far it came, and the same
// import goes on from there, since what is there already is left out.
func (d *desk) giveNotices(r recorder, lines []string) error {
	info := r.Meeting().State().Info
	if entered, err := d.enterAll(r, lines); err != nil {
		return fails("motions.part", entered, len(lines), err)
	}
	fmt.Fprintln(d.words, d.say("motions.done", len(lines), info.Number, oneLine(info.Title)))
	return nil
}

// openDocument reads a document, unless it is stopped before.
func (d *desk) openDocument(path string) (document, error) {
	return waited(d, func() (document, error) { return readDocument(path) })
}

// readDocument reads a document. One that is too large is refused before it is in memory.
func readDocument(path string) (document, error) {
	f, err := os.Open(path)
	if err != nil {
		return document{}, err
	}
	defer f.Close()
	b, err := io.ReadAll(io.LimitReader(f, documents.LargestFile+1))
	if err != nil {
		return document{}, err
	}
	name := filepath.Base(path)
	read, err := documents.Read(name, b)
	if err != nil {
		return document{}, fails("disk.at", name, err)
	}
	return document{name, read}, nil
}
