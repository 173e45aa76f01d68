package e2e

import (
	"sync"
	"time"
)

// watched is what a window showed, each screen once.
type watched struct {
	w    *window
	mu   sync.Mutex
	seen []string
	stop chan struct{}
	over sync.WaitGroup
	end  func()
}

// watch looks at a window until it is told to end.
func watch(w *window) *watched {
	look := &watched{w: w, stop: make(chan struct{})}
	look.over.Go(func() {
		for {
			if screen, err := w.tmux("capture-pane", "-p"); err == nil && screen != look.last() {
				look.mu.Lock()
				look.seen = append(look.seen, screen)
				look.mu.Unlock()
			}
			select {
			case <-look.stop:
				return
			case <-time.After(50 * time.Millisecond):
			}
		}
	})
	end := sync.OnceFunc(func() { close(look.stop); look.over.Wait() })
	w.t.Cleanup(end)
	look.end = end
	return look
}

func (look *watched) last() string {
	look.mu.Lock()
	defer look.mu.Unlock()
	if len(look.seen) == 0 {
		return ""
	}
	return look.seen[len(look.seen)-1]
}
