//go:build unix

package window

import (
	"context"
	"errors"
	"path/filepath"
	"testing"
	"time"

	"stacktaker/ui/room"
)

// Who listens hears what is shown, that the screens are blank, and that the meeting is gone; and is heard of no more when they have
// enough, or are interrupted.
func TestListen(t *testing.T) {
	dir := filepath.Join(short(t), "stacktaker")
	feed := opened(t, dir, "/a", "A")
	ctx, stop := context.WithCancel(t.Context())
	defer stop()
	o := Options{Folders: []string{dir}, Now: time.Now}
	var heard []string
	err := Listen(ctx, o, func(n News) bool {
		switch {
		case n.Sight != nil:
			heard = append(heard, n.Sight.Title)
			feed.Show(room.Desk{}, true)
		case n.Blank:
			heard = append(heard, "blank")
			feed.Close()
		default:
			heard = append(heard, "apart")
			return false
		}
		return true
	})
	if err != nil || len(heard) != 3 || heard[0] != "A" || heard[1] != "blank" || heard[2] != "apart" {
		t.Errorf("heard is %q: %v", heard, err)
	}
	if err := Listen(ctx, o, func(News) bool { stop(); return true }); !errors.Is(err, context.Canceled) {
		t.Errorf("interrupted it ends with %v", err)
	}
}
