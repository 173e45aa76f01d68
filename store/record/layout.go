package record

import (
	"encoding/binary"
	"runtime/debug"

	"stacktaker/store/chain"
)

const (
	// Format is the layout that this version writes.
	Format = 1
	// PrivateReader is the least reader of a private file, of which the layout is the same but for its safe. It is the
	// highest that this version knows.
	PrivateReader = 2
)

// The buckets of a file.
const MetaBucket, EntriesBucket, HeadBucket, PeopleBucket = "meta", "entries", "head", "people"

// The keys of [MetaBucket], and the one of [HeadBucket]. Those of [EntriesBucket] are [EntryKey], those of [PeopleBucket] are ids.
const (
	FormatKey, LeastReaderKey, ProgramKey = "format", "least-reader", "program"
	FileIDKey, CreatedKey, OriginKey      = "file-id", "created", "origin"
	EnvelopeKey                           = "key-envelope"
	RescuedKey                            = "rescued"

	LastKey = "last"
)

// EntryKey is the key of the entry with this number.
func EntryKey(seq uint64) []byte { return binary.BigEndian.AppendUint64(nil, seq) }

// PersonValue is the value of somebody in [PeopleBucket], out of the safe; it is a [Person] as JSON.
type PersonValue struct{ ID, Value []byte }

// KnownOfMeta tells whether this version knows what stands in [MetaBucket] under a key.
func KnownOfMeta(key string) bool {
	switch key {
	case FormatKey, LeastReaderKey, ProgramKey, FileIDKey, CreatedKey, OriginKey, EnvelopeKey, RescuedKey:
		return true
	}
	return false
}

// identify reads what the file says of itself, and whether this version can read it.
func (g *unchecked) identify() (chain.Identity, error) {
	least := g.meta[LeastReaderKey]
	switch {
	case len(least) == 4 && binary.BigEndian.Uint32(least) > PrivateReader:
		return chain.Identity{}, Newer("newer")
	case len(least) == 4 && binary.BigEndian.Uint32(least) == PrivateReader && g.meta[EnvelopeKey] == nil:
		return chain.Identity{}, Damage(0, "envelope.missing")
	case len(g.entries) == 0:
		return chain.Identity{}, Damage(1, "missing")
	}
	for key, length := range map[string]int{FormatKey: 4, LeastReaderKey: 4, FileIDKey: 16, CreatedKey: 8, OriginKey: 32} {
		if len(g.meta[key]) != length {
			return chain.Identity{}, Damage(0, "unsaid")
		}
	}
	return chain.Identity{
		Format: binary.BigEndian.Uint32(g.meta[FormatKey]),
		FileID: g.meta[FileIDKey], Created: g.meta[CreatedKey], Chance: g.meta[OriginKey],
	}, nil
}

// Meta is what a record says of itself, by key, as it is written into [MetaBucket].
func (rec *Record) Meta() map[string][]byte {
	values := map[string][]byte{
		FormatKey: binary.BigEndian.AppendUint32(nil, rec.Format), LeastReaderKey: binary.BigEndian.AppendUint32(nil, rec.Format),
		ProgramKey: rec.Program, FileIDKey: rec.FileID, CreatedKey: rec.Created, OriginKey: rec.Chance,
	}
	if rec.Rescued != nil {
		values[RescuedKey] = rec.Rescued
	}
	if rec.Safe != nil {
		values[LeastReaderKey] = binary.BigEndian.AppendUint32(nil, PrivateReader)
		values[EnvelopeKey] = rec.Safe.Envelope()
	}
	return values
}

// ThisProgram is the version of this program as it is written under [ProgramKey], "unknown" where the build does not tell.
func ThisProgram() []byte {
	if build, ok := debug.ReadBuildInfo(); ok && build.Main.Version != "" {
		return []byte(build.Main.Version)
	}
	return []byte("unknown")
}
