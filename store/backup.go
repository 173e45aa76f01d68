package store

import (
	"fmt"
	"io"
	"os"
	"path/filepath"
	"strings"

	"go.etcd.io/bbolt"

	"stacktaker/assembly/words"
	"stacktaker/store/record"
)

// Backup writes a copy of the file to dest, a path at which there is nothing yet, in a folder that exists. The copy is
// read again and compared before it has that name; what fails leaves nothing there. The copy of a private file is private.
func (f *File) Backup(dest string) error {
	if f.handle == nil {
		return &FileError{f.path, words.Say("closed"), ErrClosed}
	}
	return beside(dest, func(copied *os.File) error {
		if err := f.copyTo(copied); err != nil {
			return err
		}
		info, err := copied.Stat()
		if err != nil {
			return err
		}
		rec, err := record.Read(copied, info.Size(), again(f.safe))
		if err == nil && rec.Head != f.head {
			err = errOther
		}
		return err
	})
}

func (f *File) copyTo(w *os.File) error {
	if _, err := f.WriteTo(w); err != nil {
		return err
	}
	return w.Sync()
}

// WriteTo writes a copy of the file as it stands; of a private one, as it stands in its safe.
func (f *File) WriteTo(w io.Writer) (n int64, err error) {
	if f.handle == nil {
		return 0, &FileError{f.path, words.Say("closed"), ErrClosed}
	}
	err = f.handle.guarded(func() error {
		return f.handle.db.View(func(tx *bbolt.Tx) error {
			n, err = tx.WriteTo(w)
			return err
		})
	})
	return n, err
}

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
