//go:build !unix

package tty

// follow has nothing to wait for: on this system nobody stops a process and lets it go on.
func follow(func()) (stop func()) { return func() {} }
