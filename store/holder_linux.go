package store

import (
	"bufio"
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"syscall"
)

// Holder is the process that has a file open and locked, with false where that cannot be known. Such a lock goes with
// its process, also where that is killed, so that none is ever left behind.
func Holder(path string) (pid int, program string, known bool) {
	info, err := os.Stat(path)
	if err != nil {
		return 0, "", false
	}
	system, is := info.Sys().(*syscall.Stat_t)
	if !is {
		return 0, "", false
	}
	locks, err := os.Open("/proc/locks")
	if err != nil {
		return 0, "", false
	}
	defer locks.Close()
	for lines := bufio.NewScanner(locks); lines.Scan(); {
		// 1: FLOCK  ADVISORY  WRITE 4711 08:02:1234567 0 EOF
		words := strings.Fields(lines.Text())
		if len(words) < 6 || words[1] != "FLOCK" || !strings.HasSuffix(words[5], ":"+strconv.FormatUint(system.Ino, 10)) {
			continue
		}
		if pid, err := strconv.Atoi(words[4]); err == nil && pid > 0 && has(pid, info) {
			name, _ := os.ReadFile(filepath.Join("/proc", words[4], "comm"))
			return pid, strings.TrimSpace(string(name)), true
		}
	}
	return 0, "", false
}

// has tells whether a process has a file open; files of several disks have the same numbers.
func has(pid int, file os.FileInfo) bool {
	opened, err := filepath.Glob(filepath.Join("/proc", strconv.Itoa(pid), "fd", "*"))
	if err != nil {
		return false
	}
	for _, f := range opened {
		if info, err := os.Stat(f); err == nil && os.SameFile(info, file) {
			return true
		}
	}
	return false
}
