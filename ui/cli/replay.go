package cli

import (
	"context"
	"errors"
	"strings"

	tea "charm.land/bubbletea/v2"
	"github.com/spf13/cobra"

	"stacktaker/ui/look"
	"stacktaker/ui/room/replay"
)

func (d *desk) replayCommand() *cobra.Command {
	speed, from := 20.0, ""
	c := &cobra.Command{
		Use:  "replay [FILE]",
		Args: arguments(0, 1),
		RunE: func(c *cobra.Command, args []string) error {
			if !(speed >= replay.Slowest && speed <= replay.Fastest) {
				return misused("replay.speed", replay.Slowest, replay.Fastest)
			}
			when, err := parseMoment(from, "")
			if err != nil {
				return err
			}
			if err := d.needsTerminal(); err != nil {
				return err
			}
			return d.replay(c.Context(), args, when, speed)
		},
	}
	c.Flags().Float64Var(&speed, "speed", speed, "")
	c.Flags().StringVar(&from, "from", "", "")
	return c
}

// replay shows an evening again, as the room saw it.
func (d *desk) replay(ctx context.Context, args []string, from moment, speed float64) error {
	f, err := d.look(args)
	if err != nil {
		return err
	}
	defer f.Close()
	o := replay.Options{
		Meeting: f.Meeting(), Speed: speed, Now: d.Now, Language: d.language(), NoColor: look.NoColor(d.Getenv), UTF8: look.UTF8(d.Getenv),
	}
	if seal, sealed := f.Seal(); sealed {
		o.Seal = strings.Join(seal.In(d.language()), " ")
	}
	if from.clock != "" {
		if o.From, err = from.last(o.Meeting); err != nil {
			return err
		}
	}
	err = replay.Run(ctx, o)
	if errors.Is(err, context.Canceled) || errors.Is(err, tea.ErrInterrupted) {
		return errors.Join(toldAlready{}, context.Canceled)
	}
	return err
}
