package store

import (
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// MakePrivate gives the meeting a passphrase, or a new one where it is private already; it has a new data key then, so
// that the old passphrase opens nothing that is written from now on. The file is closed, also after an error, which
// leaves it as it was.
func (f *File) MakePrivate(passphrase []byte) error {
	return f.remake(func(rec *record.Record) (err error) {
		rec.Safe, err = chain.NewSafe(rec.Identity, passphrase, f.keys.cost)
		return err
	})
}

// MakeOpen takes the passphrase away: everybody who has the file can read it then. The file is closed, also after an
// error, which leaves it as it was.
func (f *File) MakeOpen() error {
	return f.remake(func(rec *record.Record) error {
		rec.Safe = nil
		return nil
	})
}
