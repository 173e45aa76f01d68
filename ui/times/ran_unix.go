//go:build linux || darwin

package times

import (
	"time"

	"golang.org/x/sys/unix"
)

// ran is the time since the computer was started, asleep or awake. Where the system does not tell, the one that is awake does.
func ran() time.Duration {
	var t unix.Timespec
	if err := unix.ClockGettime(sinceStart, &t); err != nil {
		return awake()
	}
	return time.Duration(t.Nano())
}
