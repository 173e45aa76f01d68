// Package live is the commands that run a meeting or show one that runs: the screens with the wall and its windows, run, new, room,
// rehearse, replay, pack.
package live

import (
	"context"
	"errors"
	"fmt"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
	"stacktaker/ui/console"
	"stacktaker/ui/look"
)

// Screen opens the screens: on the meeting that is named, else on the newest that is not closed, else on a new one.
func Screen(d *env.Env, c *cobra.Command, args []string) error {
	if err := needsTerminal(d); err != nil {
		return err
	}
	l, err := begun(d, args)
	for err == nil {
		var left console.Left
		warnAgain := ledger.CareFor(d, l.Path())
		left, err = sit(c.Context(), d, l)
		err = errors.Join(err, l.Close())
		farewell(d, l)
		warnAgain()
		if err != nil || !left.Another {
			return err
		}
		l, err = anew(d)
	}
	return err
}

// needsTerminal says what to do where there is none.
func needsTerminal(d *env.Env) error {
	switch {
	case !env.IsTerminal(d.In), !env.IsTerminal(d.Out):
		return env.Misused("screen.terminal", d.ProgramName())
	case d.Getenv("TERM") == "dumb":
		return env.Misused("screen.dumb", d.ProgramName())
	}
	return nil
}

// begun is the meeting with which the screens begin.
func begun(d *env.Env, args []string) (*ledger.Ledger, error) {
	if len(args) > 0 {
		path, err := d.Meant(args)
		if err != nil {
			return nil, err
		}
		return ledger.Open(path, d.Keys())
	}
	path, err := d.Meetings().NewestOpen()
	if errors.Is(err, store.ErrNoMeeting) {
		return anew(d)
	}
	if err != nil {
		return nil, err
	}
	return ledger.Open(path, d.Keys())
}

// anew is a new meeting, the next of the folder.
func anew(d *env.Env) (*ledger.Ledger, error) {
	last, err := before(d, "")
	if err != nil {
		return nil, err
	}
	l := ledger.New(last.number+1, func(i assembly.Info) (string, error) { return inFolder(d, i) })
	l.After, l.Quiet = last.legacy, d.Keys().Unasked()
	l.Usual, l.Told = last.title, takesOver(d, last)
	now := d.Now()
	if called := last.fixed("", now); called.Date == now.Format(time.DateOnly) {
		l.Called = called.words()
		if told := fixedTold(d, last, called); told != "" {
			l.Told = append(l.Told, told)
		}
	}
	if last.private {
		l.Passphrase, err = passphraseAfter(d, last)
		l.Place = func(i assembly.Info) (string, error) { return inFolderUnnamed(d, i) }
	}
	return l, err
}

// sit shows the screens of one meeting until they are left.
func sit(ctx context.Context, d *env.Env, l *ledger.Ledger) (console.Left, error) {
	w := onWall(d, l)
	p := printerOf(d, w)
	left, err := console.Run(ctx, console.Options{
		Hub: w.hub, Why: w.OnDisk, Seal: w.sealWords, SealAs: w.sealAs, Path: l.Path(), Hint: hint(d), Usual: l.Usual, Before: l.Told, Called: l.Called, Language: w.Language(),
		Now: w.time.Now, Jump: w.time.Jump, NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv), Room: w.draw, Watch: w.watch,
		RoomGone: w.gone, Minutes: p.onScreen, Write: p.write, Changed: p.changed, Folder: p.folder, Documents: p.documents, ReadMotions: p.readMotions,
	})
	w.takeDown(d)
	if errors.Is(err, tea.ErrInterrupted) {
		err = context.Canceled
	}
	return left, err
}

// hint says where a new meeting is kept, and that others can be kept from reading it.
func hint(d *env.Env) string {
	return d.Say("hint.kept", d.Meetings().Dir, d.ProgramName())
}

// farewell tells where the file is, and what the secretary does next.
func farewell(d *env.Env, l *ledger.Ledger) {
	if l.Path() == "" {
		return
	}
	file := env.Quoted(l.Path())
	next := [][2]string{{"minutes " + file + " -o minutes.md", "minutes"}}
	info := l.Meeting().State().Info
	closed := info.Phase == assembly.Closed
	switch {
	case !closed:
		next = append(next, [2]string{file, "goes-on"})
	case info.Sealed == 0:
		next = append(next, [2]string{file, "seal"})
	default:
		next = append(next, [2]string{"verify " + file, "verify"})
	}
	next = append(next, [2]string{"backup " + file + " " + d.Say("farewell.destination"), "backup"})
	fmt.Fprintf(d.Words, "%s\n%s\n", d.Say("farewell.record", l.Path()), d.Say("farewell.next"))
	for _, n := range next {
		fmt.Fprintf(d.Words, "  %s %s\n      %s\n", d.ProgramName(), n[0], d.Say("farewell."+n[1]))
	}
	if closed {
		fmt.Fprintln(d.Words, d.Say("farewell.hand-on"))
	}
}
