package live

import (
	"context"
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"stacktaker/ui/cli/env"
	"stacktaker/ui/look"
	"stacktaker/ui/room/replay"
)

// ReplayCommand is the command replay.
func ReplayCommand(d *env.Env) *cobra.Command {
	speed, from := 20.0, ""
	c := &cobra.Command{
		Use:  "replay [FILE]",
		Args: env.Arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if !(speed >= replay.Slowest && speed <= replay.Fastest) {
				return env.Misused("replay.speed", replay.Slowest, replay.Fastest)
			}
			when, err := env.ParseMoment(from, "")
			if err != nil {
				return err
			}
			if err := needsTerminal(d); err != nil {
				return err
			}
			return replayed(c.Context(), d, args, when, speed)
		},
	}
	c.Flags().Float64Var(&speed, "speed", speed, "")
	c.Flags().StringVar(&from, "from", "", "")
	return c
}

// replayed shows an evening again, as the room saw it.
func replayed(ctx context.Context, d *env.Env, args []string, from env.Moment, speed float64) error {
	f, err := d.Read(args)
	if err != nil {
		return err
	}
	defer f.Close()
	o := replay.Options{
		Meeting: f.Meeting(), Speed: speed, Now: d.Now, Language: d.Language(), NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv),
	}
	if seal, sealed := f.Seal(); sealed {
		o.Seal = strings.Join(seal.In(d.Language()), " ")
	}
	if from.Clock != "" {
		if o.From, err = from.Last(o.Meeting); err != nil {
			return err
		}
	}
	err = replay.Run(ctx, o)
	if errors.Is(err, context.Canceled) || errors.Is(err, tea.ErrInterrupted) {
		return errors.Join(env.ToldAlready{}, context.Canceled)
	}
	return err
}
