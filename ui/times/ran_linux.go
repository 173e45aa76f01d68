package times

import "golang.org/x/sys/unix"

// sinceStart goes on while the computer sleeps; CLOCK_MONOTONIC, by which Go measures, stands still.
const sinceStart = unix.CLOCK_BOOTTIME
