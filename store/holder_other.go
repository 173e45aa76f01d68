//go:build !linux

package store

// Holder is the process that has a file open and locked, with false where that cannot be known, as here.
func Holder(string) (pid int, program string, known bool) { return 0, "", false }
