package store

import (
	"io"
	"os"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// settle finds out what became of an entry after writing it failed: the file is opened again and asked. On success
// the entry is saved after all.
func (f *File) settle(e assembly.Entry, to chain.Head, cause error) (assembly.Entry, error) {
	f.Close() // its error would be the same again
	again, err := f.keys.open(f.path, again(f.safe))
	if err != nil {
		return assembly.Entry{}, f.unknown(e, cause, err)
	}
	if again.head != to {
		*f = *again
		return assembly.Entry{}, &NotSaved{f.path, cause}
	}
	// The entry is in the file, but maybe only in the system's memory: after a failed sync the pages there count as
	// written.
	if err := rewrite(f.path); err != nil {
		again.Close()
		return assembly.Entry{}, f.unknown(e, cause, err)
	}
	*f = *again
	return e, nil
}

// unknown leaves the file closed, and the meeting as it was before the entry.
func (f *File) unknown(e assembly.Entry, cause, again error) error {
	f.takeBack(cause)
	return &UnknownOutcome{f.path, e, cause, again}
}

// rewrite writes every page of a file anew, with the bytes that it has, and syncs it: first the pages, then the two
// roots from which they are found.
func rewrite(path string) error {
	f, err := os.OpenFile(path, os.O_RDWR, 0)
	if err != nil {
		return err
	}
	defer f.Close()
	info, err := f.Stat()
	if err != nil {
		return err
	}
	for _, part := range [][2]int64{{2 * record.PageSize, info.Size()}, {0, 2 * record.PageSize}} {
		from, to := part[0], part[1]
		if _, err := io.Copy(io.NewOffsetWriter(f, from), io.NewSectionReader(f, from, to-from)); err != nil {
			return err
		}
		if err := f.Sync(); err != nil {
			return err
		}
	}
	return f.Close()
}
