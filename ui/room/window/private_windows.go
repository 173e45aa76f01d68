package window

import (
	"errors"
	"io/fs"
	"syscall"
)

// isPrivate is left to the system, whose folders for a user's data are that user's own.
func isPrivate(fs.FileInfo) bool { return true }

// isHeld is left to the system too.
func isHeld(fs.FileInfo) bool { return true }

// isNobody tells whether a connection failed because nobody listens.
func isNobody(err error) bool {
	const refused = syscall.Errno(10061) // WSAECONNREFUSED
	return errors.Is(err, refused)
}
