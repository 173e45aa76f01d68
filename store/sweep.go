package store

import (
	"os"
	"path/filepath"
	"regexp"
	"time"
)

// Sweep removes what crashes left in the folder while files were made: hidden files that were never given their names,
// older than a day and locked by nobody. What cannot be removed stays.
func (f Folder) Sweep(now time.Time) {
	left := regexp.MustCompile(`^\..+\.new-[0-9]+$`)
	for _, dir := range []string{f.Dir, filepath.Join(f.Dir, backups)} {
		files, err := os.ReadDir(dir)
		if err != nil {
			continue
		}
		for _, file := range files {
			info, err := file.Info()
			path := filepath.Join(dir, file.Name())
			if err == nil && info.Mode().IsRegular() && left.MatchString(file.Name()) && now.Sub(info.ModTime()) > 24*time.Hour && !lockedByOthers(path) {
				_ = os.Remove(path)
			}
		}
	}
}

// lockedByOthers tells whether another process works on a file.
func lockedByOthers(path string) bool {
	f, err := os.Open(path)
	if err != nil {
		return true
	}
	defer f.Close()
	return !tryLock(f)
}
