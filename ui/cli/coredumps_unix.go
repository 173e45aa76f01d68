//go:build unix

package cli

import "syscall"

// noCoreDumps keeps what stands in memory from being written to the disk where the program ends badly.
func noCoreDumps() { _ = syscall.Setrlimit(syscall.RLIMIT_CORE, &syscall.Rlimit{}) }
