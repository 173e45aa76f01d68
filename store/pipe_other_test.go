//go:build !(darwin || dragonfly || freebsd || linux || netbsd || openbsd)

package store

import "errors"

// pipe cannot be made here.
func pipe(string) error { return errors.ErrUnsupported }
