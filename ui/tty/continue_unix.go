//go:build unix

package tty

import (
	"os"
	"os/signal"
	"sync"
	"syscall"
)

func follow(do func()) (stop func()) {
	signals, ends := make(chan os.Signal, 1), make(chan struct{})
	signal.Notify(signals, syscall.SIGCONT)
	var running sync.WaitGroup
	running.Go(func() {
		for {
			select {
			case <-ends:
				return
			case <-signals:
				do()
			}
		}
	})
	return sync.OnceFunc(func() {
		signal.Stop(signals)
		close(ends)
		running.Wait()
	})
}
