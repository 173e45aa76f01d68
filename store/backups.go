package store

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
)

// backups is the folder beside a meeting's file in which its copies are; a [Folder] takes none of them for a meeting.
const backups = "backups"

// BackupBeside writes a copy of the file, as it is after its last entry, into the folder backups beside it, which is
// made where it is missing. The name tells the entry: 007-2026-05-14-depot-4.at-42.meeting.
func (f *File) BackupBeside() (dest string, err error) {
	folder := filepath.Join(filepath.Dir(f.path), backups)
	if err := makeFolder(folder); err != nil {
		return "", err
	}
	name := filepath.Base(f.path)
	end := filepath.Ext(name)
	name = fmt.Sprintf("%s.at-%d", strings.TrimSuffix(name, end), f.head.Seq)
	dest = filepath.Join(folder, name+end)
	for n := 2; ; n++ { // where an older copy was put back, and the meeting went on from there
		if _, err := os.Lstat(dest); err != nil {
			break
		}
		dest = filepath.Join(folder, fmt.Sprintf("%s-%d%s", name, n, end))
	}
	return dest, f.Backup(dest)
}
