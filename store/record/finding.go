package record

import (
	"errors"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// What can be wrong with a file; use errors.Is. A file that needs a newer version is [assembly.ErrNewer].
var (
	// ErrNotMeeting is reported for what is no meeting's file: a folder, a text, another program's database.
	ErrNotMeeting = errors.New("not a meeting's file")
	// ErrDamaged is reported for a meeting's file that is not as it was written.
	ErrDamaged = errors.New("the record is damaged")
)

// Finding is what is wrong with a file, as those say it who do not know its path. Its Error is English; what it says stands in the PO
// files, under "store:".
type Finding struct {
	// Kind is [ErrNotMeeting], [ErrDamaged], [assembly.ErrNewer], or an error of whoever opens the file.
	Kind error
	// Entry is the number of the first entry that cannot be believed, 0 where that is not known.
	Entry uint64
	Says  words.Phrase
	// Impossible tells that the record is whole, and its facts cannot be.
	Impossible bool
}

func (f *Finding) Error() string { return words.English().Own("store").Say(f.Says) }

// Unwrap gives the kind.
func (f *Finding) Unwrap() error { return f.Kind }

// NotMeeting finds that a file is no meeting's, for the reason of this key.
func NotMeeting(key string) error { return &Finding{Kind: ErrNotMeeting, Says: words.Say(key)} }

// Newer finds that a newer version of the program is needed.
func Newer(key string, args ...any) error {
	return &Finding{Kind: assembly.ErrNewer, Says: words.Say(key, args...)}
}

// Damage finds that a file is not as it was written, from the entry with this number on; 0 where that is not known.
func Damage(entry uint64, key string, args ...any) error {
	return &Finding{Kind: ErrDamaged, Entry: entry, Says: words.Say(key, args...)}
}
