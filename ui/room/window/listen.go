package window

import (
	"context"
	"time"

	"stacktaker/ui/room"
)

// News is what a meeting shows somebody who does not draw it.
type News struct {
	Sight *room.Sight // what the room sees now; nil while there is nothing to see
	Blank bool        // the screens are blank
	Why   string      // where there is no meeting to be heard: why, where that is known, in the language of the options
}

// Listen gives what a meeting shows to hear, one after the other, until hear says that it is enough, or ctx ends, whose error it
// gives then. What it hears is what a window is sent: of two things that happen at once perhaps the later alone.
func Listen(ctx context.Context, o Options, hear func(News) (more bool)) error {
	l := linkTo(o, clockOf(o))
	defer l.leave(true)
	defer context.AfterFunc(ctx, func() { l.leave(true) })()
	for {
		what := l.next()
		if ctx.Err() != nil {
			return ctx.Err()
		}
		switch what := what.(type) {
		case heard:
			if !what.Same && !hear(News{Sight: what.Sight, Blank: what.Blank}) {
				return nil
			}
		case parted:
			if !hear(News{Why: what.why.in(o.Language)}) {
				return nil
			}
			select {
			case <-ctx.Done():
			case <-time.After(retry):
			}
		}
	}
}
