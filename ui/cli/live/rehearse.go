package live

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
	"stacktaker/ui/cli/env"
	"stacktaker/ui/cli/ledger"
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

// RehearseCommand is the command rehearse.
func RehearseCommand(d *env.Env) *cobra.Command {
	speed := 1.0
	c := &cobra.Command{
		Use:  "rehearse",
		Args: env.Arguments(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if !(speed >= slowest && speed <= fastest) {
				return env.Misused("rehearse.speed", fmt.Sprintf("%g", slowest), fastest)
			}
			if err := needsTerminal(d); err != nil {
				return err
			}
			return rehearse(c.Context(), d, speed)
		},
	}
	c.Flags().Float64Var(&speed, "speed", speed, "")
	return c
}

// rehearse plays the sample assembly on a file that is gone afterwards, also when the program is told to end or its window
// is closed.
func rehearse(ctx context.Context, d *env.Env, speed float64) (err error) {
	setting, cues, err := readRehearsal(rehearsalScript)
	if err != nil {
		return err
	}
	place, err := os.MkdirTemp("", "stacktaker-rehearsal-") // for this user alone
	if err != nil {
		return env.Fails("rehearse.no-place", err)
	}
	err = playIn(ctx, d, place, setting, console.Rehearsal{Cues: cues, Speed: speed})
	if left := os.RemoveAll(place); left != nil {
		return errors.Join(err, left)
	}
	fmt.Fprintln(d.Words, d.Say("rehearsal.over"))
	if errors.Is(err, context.Canceled) || errors.Is(err, tea.ErrInterrupted) {
		return errors.Join(env.ToldAlready{}, context.Canceled)
	}
	return err
}

// playIn plays a rehearsal on a file in this folder, until the screen is left.
func playIn(ctx context.Context, d *env.Env, place string, setting []string, play console.Rehearsal) (err error) {
	l := ledger.New(0, func(assembly.Info) (string, error) { return filepath.Join(place, "rehearsal"), nil })
	defer func() { err = errors.Join(err, l.Close()) }()
	for _, line := range setting {
		if _, err := l.Do(line, ledger.Stamp(d.Now())); err != nil {
			return env.Fails("disk.at", line, err)
		}
	}
	w := offWall(d, l)
	_, err = console.Run(ctx, console.Options{
		Hub: w.hub, Why: w.OnDisk, Seal: w.sealWords, SealAs: w.sealAs, Hint: d.Say("hint.rehearsal"), Language: w.Language(),
		Now: w.time.Now, NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv), Room: w.draw, Watch: w.watch,
		Minutes:   printerOf(d, w).onScreen,
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
				return nil, nil, env.Fails("run.line", n, "", env.Fails("rehearse.waits", clock))
			}
		}
		cues, told = append(cues, cue), ""
	}
	return setting, cues, nil
}
