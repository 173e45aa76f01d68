//go:build unix

package console

import (
	"os"
	"os/signal"
	"syscall"
)

// onHangup does something when the window is closed or the line is cut, which would else end the program where it stands. stop
// ends that.
func onHangup(do func()) (stop func()) {
	hung := make(chan os.Signal, 1)
	signal.Notify(hung, syscall.SIGHUP)
	done := make(chan struct{})
	go func() {
		select {
		case <-hung:
			do()
		case <-done:
		}
	}()
	return func() {
		signal.Stop(hung)
		close(done)
	}
}
