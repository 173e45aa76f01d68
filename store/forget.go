package store

import (
	"io/fs"
	"slices"

	"stacktaker/assembly/words"
	"stacktaker/store/record"
)

// Forget takes the name, the contact and what binds them of the person with this id out of the file: they are "a
// member" for ever. What people wrote stays, see [File.Mentions]. A private file has a new data key then, under the
// passphrase that it has. The file is closed, also after an error, which leaves it as it was.
func (f *File) Forget(id string) error {
	all := append(f.Meeting().Merged(id), id)
	return f.remake(func(rec *record.Record) (err error) {
		if !slices.ContainsFunc(rec.Roll, func(k record.PersonValue) bool { return string(k.ID) == id }) {
			return &FileError{f.path, words.Say("nobody"), fs.ErrNotExist}
		}
		for i, k := range rec.Roll {
			if slices.Contains(all, string(k.ID)) {
				rec.Roll[i].Value = []byte("{}")
			}
		}
		if rec.Safe != nil {
			rec.Safe, err = rec.Safe.Renewed()
		}
		return err
	})
}
