package times

import "golang.org/x/sys/unix"

// sinceStart goes on while the computer sleeps; CLOCK_UPTIME_RAW, by which Go measures, stands still.
const sinceStart = unix.CLOCK_MONOTONIC
