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
		Use:   "rehearse",
		Short: "watch a sample assembly of 40 people, and take it over",
		Long: `rehearse plays a sample assembly on the screen, line by line, about as fast as one follows it.

Any key pauses it. Then Enter goes on, and Tab takes over: from there the keys work as they do on a real evening.
It plays on a file of its own, which is gone when the screen is left. Nothing of it is kept, no list shows it, and no
room window does.`,
		Args: arguments(0, 0),
		RunE: func(c *cobra.Command, _ []string) error {
			if !(speed >= slowest && speed <= fastest) {
				return misused("--speed is from %g to %g, such as 2 for twice as fast", slowest, float64(fastest))
			}
			if _, err := d.language(); err != nil {
				return err
			}
			if err := d.needsTerminal(); err != nil {
				return err
			}
			return d.rehearse(c.Context(), speed)
		},
	}
	d.languageFlag(c)
	c.Flags().Float64Var(&speed, "speed", speed, "how many times faster it plays")
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
		return fmt.Errorf("there is no place for a rehearsal: %w", err)
	}
	err = d.playIn(ctx, place, setting, console.Rehearsal{Cues: cues, Speed: speed})
	if left := os.RemoveAll(place); left != nil {
		return errors.Join(err, left)
	}
	fmt.Fprintln(d.words, d.spoken("rehearsal.over"))
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
			return fmt.Errorf("%s: %w", line, err)
		}
	}
	w := d.offWall(l)
	_, err = console.Run(ctx, console.Options{
		Record: w, Entries: withNames(l.Meeting()), Hint: d.spoken("hint.rehearsal"), Language: w.language,
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
	for n, line := range strings.Split(script, "\n") {
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
				return nil, nil, fmt.Errorf("line %d: a rehearsal waits as in @+3s, not %s", n+1, clock)
			}
		}
		cues, told = append(cues, cue), ""
	}
	return setting, cues, nil
}
