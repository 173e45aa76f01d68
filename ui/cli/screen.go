package cli

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/store"
	"stacktaker/ui/console"
	"stacktaker/ui/look"
)

// screen opens the screens: on the meeting that is named, else on the newest that is not closed, else on a new one.
func (d *desk) screen(c *cobra.Command, args []string) error {
	if err := d.needsTerminal(); err != nil {
		return err
	}
	l, err := d.begun(args)
	for err == nil {
		var left console.Left
		warnAgain := d.careFor(l.Path())
		left, err = d.sit(c.Context(), l)
		err = errors.Join(err, l.Close())
		d.farewell(l)
		warnAgain()
		if err != nil || !left.Another {
			return err
		}
		l, err = d.anew()
	}
	return err
}

// needsTerminal says what to do where there is none.
func (d *desk) needsTerminal() error {
	switch {
	case !isTerminal(d.In), !isTerminal(d.Out):
		return misused("screen.terminal", d.program())
	case d.Getenv("TERM") == "dumb":
		return misused("screen.dumb", d.program())
	}
	return nil
}

// begun is the meeting with which the screens begin.
func (d *desk) begun(args []string) (*ledger, error) {
	if len(args) > 0 {
		path, err := d.meant(args)
		if err != nil {
			return nil, err
		}
		return openLedger(path, d.keys())
	}
	path, err := d.meetings().NewestOpen()
	if errors.Is(err, store.ErrNoMeeting) {
		return d.anew()
	}
	if err != nil {
		return nil, err
	}
	return openLedger(path, d.keys())
}

// anew is a new meeting, the next of the folder.
func (d *desk) anew() (*ledger, error) {
	last, err := d.before("")
	if err != nil {
		return nil, err
	}
	l := newLedger(last.number+1, d.inFolder)
	l.after, l.quiet = last.legacy, d.keys().Unasked()
	l.usual, l.told = last.title, d.takesOver(last)
	now := d.Now()
	if called := last.fixed("", now); called.Date == now.Format(time.DateOnly) {
		l.called = called.words()
		if told := d.fixedTold(last, called); told != "" {
			l.told = append(l.told, told)
		}
	}
	if last.private {
		l.passphrase, err = d.passphraseAfter(last)
		l.place = d.inFolderUnnamed
	}
	return l, err
}

// sit shows the screens of one meeting until they are left.
func (d *desk) sit(ctx context.Context, l *ledger) (console.Left, error) {
	w := d.onWall(l)
	p := d.printerOf(w)
	left, err := console.Run(ctx, console.Options{
		Hub: w.hub, Why: w.onDisk, Seal: w.sealWords, SealAs: w.sealAs, Path: l.Path(), Hint: d.hint(), Usual: l.usual, Before: l.told, Called: l.called, Language: w.language(),
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
func (d *desk) hint() string {
	return d.say("hint.kept", d.meetings().Dir, d.program())
}

// farewell tells where the file is, and what the secretary does next.
func (d *desk) farewell(l *ledger) {
	if l.Path() == "" {
		return
	}
	file := quoted(l.Path())
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
	next = append(next, [2]string{"backup " + file + " " + d.say("farewell.destination"), "backup"})
	fmt.Fprintf(d.words, "%s\n%s\n", d.say("farewell.record", l.Path()), d.say("farewell.next"))
	for _, n := range next {
		fmt.Fprintf(d.words, "  %s %s\n      %s\n", d.program(), n[0], d.say("farewell."+n[1]))
	}
	if closed {
		fmt.Fprintln(d.words, d.say("farewell.hand-on"))
	}
}

// quoted is a path as a shell takes it.
func quoted(path string) string {
	plain := func(r rune) bool {
		return r >= 'a' && r <= 'z' || r >= 'A' && r <= 'Z' || r >= '0' && r <= '9' || strings.ContainsRune("/._-+:", r) || r > 0x7f
	}
	if path != "" && strings.IndexFunc(path, func(r rune) bool { return !plain(r) }) < 0 {
		return path
	}
	return "'" + strings.ReplaceAll(path, "'", `'\''`) + "'"
}
