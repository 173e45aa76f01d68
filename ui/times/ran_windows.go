package times

import (
	"time"

	"golang.org/x/sys/windows"
)

// ran is the time since the computer was started, asleep or awake.
func ran() time.Duration { return windows.DurationSinceBoot() }
