//go:build unix

package store

import (
	"io/fs"
	"syscall"
)

// linksOf is how many names a file has on its disk.
func linksOf(info fs.FileInfo) int {
	if s, ok := info.Sys().(*syscall.Stat_t); ok {
		return int(s.Nlink)
	}
	return 1
}
