package cli

import (
	"context"
	_ "embed"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/ui/console"
	"stacktaker/ui/look"
)

//go:embed rehearsal.script
var rehearsalScript string

// The speeds at which a rehearsal can be followed, and can still be told from a meeting that stood still.
const (
	slowest = 0.1
	fastest = 50
)

func (d *desk) rehearseCommand() *cobra.Command {
	speed := 1.0
	c := &cobra.Command{
		Use:  "rehearse",
		Args: arguments(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if !(speed >= slowest && speed <= fastest) {
				return misused("rehearse.speed", fmt.Sprintf("%g", slowest), fastest)
			}
			if err := d.needsTerminal(); err != nil {
				return err
			}
			return d.rehearse(c.Context(), speed)
		},
	}
	c.Flags().Float64Var(&speed, "speed", speed, "")
	return c
}

// rehearse plays the sample assembly on a file that is gone afterwards, also when the program is told to end or its window
// is closed.
func (d *desk) rehearse(ctx context.Context, speed float64) (err error) {
	setting, cues, err := readRehearsal(rehearsalScript)
	if err != nil {
		return err
	}
	place, err := os.MkdirTemp("", "stacktaker-rehearsal-") // for this user alone
	if err != nil {
		return fails("rehearse.no-place", err)
	}
	err = d.playIn(ctx, place, setting, console.Rehearsal{Cues: cues, Speed: speed})
	if left := os.RemoveAll(place); left != nil {
		return errors.Join(err, left)
	}
	fmt.Fprintln(d.words, d.say("rehearsal.over"))
	if errors.Is(err, context.Canceled) || errors.Is(err, tea.ErrInterrupted) {
		return errors.Join(toldAlready{}, context.Canceled)
	}
	return err
}

// playIn plays a rehearsal on a file in this folder, until the screen is left.
func (d *desk) playIn(ctx context.Context, place string, setting []string, play console.Rehearsal) (err error) {
	l := newLedger(0, func(assembly.Info) (string, error) { return filepath.Join(place, "rehearsal"), nil })
	defer func() { err = errors.Join(err, l.Close()) }()
	for _, line := range setting {
		if _, err := l.Do(line, stamp(d.Now())); err != nil {
			return fails("disk.at", line, err)
		}
	}
	w := d.offWall(l)
	_, err = console.Run(ctx, console.Options{
		Hub: w.hub, Why: w.onDisk, Seal: w.sealWords, SealAs: w.sealAs, Hint: d.say("hint.rehearsal"), Language: w.language(),
		Now: w.time.Now, NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv), Room: w.draw, Watch: w.watch,
		Minutes:   d.printerOf(w).onScreen,
		Rehearsal: &play, Program: []tea.ProgramOption{tea.WithoutSignalHandler()}, // ctx ends with them
	})
	return err
}

// readRehearsal reads a script that is to be played: the lines before its first @, which are there when the screen opens, and
// those that are played. A line without an @ follows the one before at once; a comment is told with the line behind it.
func readRehearsal(script string) (setting []string, cues []console.Cue, err error) {
	told := ""
	for n, line := range language.Lines(script) {
		line = strings.TrimSpace(line)
		comment, is := strings.CutPrefix(line, "#")
		switch {
		case is:
			told = strings.TrimSpace(comment)
			continue
		case line == "":
			continue
		}
		clock, rest, timed := "", line, strings.HasPrefix(line, "@")
		if timed {
			clock, rest, _ = strings.Cut(line, " ")
		}
		if !timed && len(cues) == 0 {
			setting, told = append(setting, line), ""
			continue
		}
		cue := console.Cue{Line: strings.TrimSpace(rest), Told: told}
		if timed {
			if cue.After, err = time.ParseDuration(strings.TrimPrefix(clock, "@+")); err != nil {
				return nil, nil, fails("run.line", n, "", fails("rehearse.waits", clock))
			}
		}
		cues, told = append(cues, cue), ""
	}
	return setting, cues, nil
}
