package papers

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
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/documents"
	"stacktaker/ui/documents/orderpaper"
)

// MotionsCommand is the command motions.
func MotionsCommand(d *env.Env) *cobra.Command {
	c := &cobra.Command{Use: "motions"}
	var by string
	var dryRun bool
	imported := &cobra.Command{
		Use:         "import [FILE] DOC…",
		Annotations: map[string]string{env.HelpName: "import-motions"},
		Args:        env.Arguments(1, mostDocuments),
		RunE: func(c *cobra.Command, args []string) error {
			var first []string
			if len(args) > 1 && !IsDocument(args[0]) {
				first, args = args[:1], args[1:]
			}
			file, err := d.Meant(first)
			if err != nil {
				return err
			}
			return importMotions(c.Context(), d, motionImport{file: file, by: by, dryRun: dryRun}, args)
		},
	}
	imported.Flags().StringVar(&by, "by", "", "")
	imported.Flags().BoolVar(&dryRun, "dry-run", false, "")
	c.AddCommand(imported)
	return c
}

// mostDocuments is how many documents one import takes.
const mostDocuments = 500

// IsDocument tells whether a name is that of a document, and not of a meeting's file.
func IsDocument(name string) bool {
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
func importMotions(ctx context.Context, d *env.Env, how motionImport, names []string) (err error) {
	var all []document
	for _, name := range names {
		one, err := openDocument(d, name)
		if err != nil {
			return err
		}
		all = append(all, one)
	}
	r, err := ledger.Existing(d, how.file, how.dryRun)
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
		return env.Fails("motions.by", env.Quote(how.by))
	}
	told := MotionsIn{Voice: d.Voice, Notices: notices}
	for _, one := range all {
		if err := told.Add(one); err != nil {
			return err
		}
	}
	told.Amend()
	to := d.Words
	if how.dryRun {
		to = d.Data
	}
	info := r.Meeting().State().Info
	fmt.Fprintln(to, d.Say("motions.for", info.Number, env.OneLine(info.Title), env.OneLine(how.file)))
	told.tell(to)
	switch {
	case notices.Wrong():
		return env.Fails("motions.mend")
	case how.dryRun:
		return nil
	case ctx.Err() != nil:
		return ctx.Err()
	}
	return giveNotices(d, r, notices.Lines())
}

// enterAll enters lines one after the other, each durable before the next; how many were, where one is refused or the disk does not take it.
func enterAll(d *env.Env, r ledger.Recorder, lines []string) (entered int, err error) {
	for i, line := range lines {
		var clock assembly.ScriptClock
		line, at, err := clock.Read(r.Meeting(), line, d.Now())
		if err == nil {
			_, err = r.Do(line, ledger.Stamp(at))
		}
		if err != nil {
			return i, err
		}
	}
	return len(lines), nil
}

// giveNotices enters the notices. All of them were tried, so that none is refused; what the disk does is told with how far it came, and the same
// import goes on from there, since what is there already is left out.
func giveNotices(d *env.Env, r ledger.Recorder, lines []string) error {
	info := r.Meeting().State().Info
	if entered, err := enterAll(d, r, lines); err != nil {
		return env.Fails("motions.part", entered, len(lines), err)
	}
	fmt.Fprintln(d.Words, d.Say("motions.done", len(lines), info.Number, env.OneLine(info.Title)))
	return nil
}

// openDocument reads a document, unless it is stopped before.
func openDocument(d *env.Env, path string) (document, error) {
	return env.Waited(d, func() (document, error) { return ReadDocument(path) })
}

// ReadDocument reads a document. One that is too large is refused before it is in memory.
func ReadDocument(path string) (document, error) {
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
		return document{}, env.Fails("disk.at", name, err)
	}
	return document{name, read}, nil
}
