//go:build unix

package window

import (
	"errors"
	"io/fs"
	"os"
	"syscall"
)

// isPrivate tells whether a file is this user's and no other may use it.
func isPrivate(is fs.FileInfo) bool {
	st, ok := is.Sys().(*syscall.Stat_t)
	return ok && int(st.Uid) == os.Getuid() && is.Mode().Perm()&0o077 == 0
}

// isHeld tells whether nobody else can put another folder in the place of one of this user's within this one.
func isHeld(is fs.FileInfo) bool {
	st, ok := is.Sys().(*syscall.Stat_t)
	if !ok || st.Uid != 0 && int(st.Uid) != os.Getuid() {
		return false
	}
	return is.Mode().Perm()&0o022 == 0 || is.Mode()&fs.ModeSticky != 0
}

// isNobody tells whether a connection failed because nobody listens.
func isNobody(err error) bool { return errors.Is(err, syscall.ECONNREFUSED) }
