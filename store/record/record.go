package record

import (
	"bytes"
	"cmp"
	"io"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// Record is all that stands in a file, read and found whole; or what is to be written into a new one, of which Identity, Program,
// Rescued, Safe, Entries, Roll and Head are enough. What its slices hold is never changed. Byte by byte it is in docs/format.md.
type Record struct {
	chain.Identity
	Program []byte // the version that made the file
	Rescued []byte // what a rescued file says of that, see [RescueMark]; no part of the chain

	Safe    *chain.Safe      // nil where the file is not private
	Entries [][]byte         // as the codec of the assembly writes them
	Decoded []assembly.Entry // these, as far as they can be read
	Roll    []PersonValue
	People  []assembly.Naming // every name by itself, the one that was written last of each person last
	Head    chain.Head        // the last of the chain
	End     []byte            // the head as it stands in the file
	Hashes  []chain.Hash      // of the chain at each entry
	Seals   []chain.Head      // of the chain at each entry that sealed the record

	// Forgotten is the number of people on the roll of whom no name is left, but for those whose name was Lost when the file was rescued.
	Forgotten, Lost int
	// Former is the number of names that a seal took out, since another holds.
	Former int
	// More tells whether there are buckets or keys of which this version knows nothing.
	More bool

	unread  []error           // of each entry, why it cannot be read
	renamed []string          // ids of people whose name was put right
	merged  map[string]uint64 // by id, of those whose entry is somebody else's now, the number of the entry that made it so
}

// Unlock gives the safe of a private file, of which it is told the identity and the envelope. It is called for no other file.
type Unlock func(id chain.Identity, envelope []byte) (*chain.Safe, error)

// Read reads a file and checks all that can be checked of it: its pages, the chain, the head, and the names.
// Where it is private, unlock gives the safe. Its errors are findings, or those of unlock.
func Read(r io.ReaderAt, size int64, unlock Unlock) (*Record, error) {
	root, whole, err := Roots(r, size)
	if err != nil {
		return nil, err
	}
	g := &unchecked{meta: map[string][]byte{}, named: map[string]bool{}}
	err = Walk(r, size, root, g.take)
	switch {
	case whole < 2:
		return nil, Damage(0, "beginnings")
	case err != nil:
		return nil, err
	case g.meta[FormatKey] == nil && g.meta[FileIDKey] == nil:
		return nil, NotMeeting("database")
	}
	id, err := g.identify()
	switch {
	case err != nil:
		return nil, err
	case g.wrong != nil: // what needs a newer version is not wrong
		return nil, g.wrong
	case root.FreeList != noFreeList:
		return nil, Damage(0, "program")
	}
	rec := &Record{
		Identity: id, Program: g.meta[ProgramKey], Rescued: g.meta[RescuedKey], Entries: g.entries, End: g.head, More: g.more,
	}
	if envelope, private := g.meta[EnvelopeKey]; private {
		if rec.Safe, err = unlock(id, envelope); err != nil {
			return nil, err
		}
	}
	people := make(chan error, 1)
	go func() { people <- g.openPeople(rec.Safe) }() // they need nothing of the entries
	bound, err := rec.follow(len(g.roll))
	if err = cmp.Or(err, <-people); err != nil {
		return nil, err
	}
	rec.Former, err = g.checkNames(bound, rec.LastSeal())
	merged := rec.mergedOf(g.forgotten)
	rec.Roll, rec.People, rec.Lost = g.roll, g.people, g.lost
	rec.Forgotten, rec.Former = len(g.forgotten)-g.lost-merged, rec.Former+merged
	for id := range g.named {
		if len(bound[id]) > 1 {
			rec.renamed = append(rec.renamed, id)
		}
	}
	return rec, err
}

// mergedOf is of how many of those who have no name any more a seal took it out, since their entry was somebody else's.
func (rec *Record) mergedOf(nameless []string) (n int) {
	for _, id := range nameless {
		if seq := rec.merged[id]; seq > 0 && seq < rec.LastSeal() {
			n++
		}
	}
	return n
}

// LastSeal is the number of the entry that sealed last, 0 for none.
func (rec *Record) LastSeal() uint64 {
	if n := len(rec.Seals); n > 0 {
		return rec.Seals[n-1].Seq
	}
	return 0
}

// follow goes along the chain to the head, and takes the entries out of the safe on the way. It gives the hashes that
// bind each person's names, as the entries have them; people is how many there will be.
func (rec *Record) follow(people int) (Bindings, error) {
	at, before := chain.Head{Hash: rec.Origin()}, chain.Hash{}
	rec.Hashes = make([]chain.Hash, 0, len(rec.Entries))
	for i, b := range rec.Entries {
		seq, opened := uint64(i)+1, false
		before = at.Hash
		if b, opened = rec.Safe.Open(EntriesBucket, EntryKey(seq), before, b); !opened {
			return nil, Damage(seq, "entry.unopened")
		}
		rec.Entries[i] = b
		at = at.Next(b)
		rec.Hashes = append(rec.Hashes, at.Hash)
	}
	bound, err := rec.bound(people)
	if err != nil {
		return nil, err
	}
	last, opened := rec.Safe.Open(HeadBucket, []byte(LastKey), before, rec.End)
	if !opened || !bytes.Equal(last, at.Bytes()) {
		return nil, Damage(0, "entries.other", len(rec.Entries))
	}
	rec.Head = at
	return bound, nil
}

// bound reads the entries, and gives the hashes that bind each person's names. On the way it notes who is somebody else, and the seals.
func (rec *Record) bound(people int) (Bindings, error) {
	rec.decode(assembly.NewCodec())
	bound := make(Bindings, people)
	rec.merged = map[string]uint64{}
	for i, b := range rec.Entries {
		at := chain.Head{Seq: uint64(i) + 1, Hash: rec.Hashes[i]}
		if rec.unread[i] == nil && onlyJoins(rec.Decoded[i]) {
			for _, f := range rec.Decoded[i].Facts {
				if joined, is := f.(*assembly.PersonJoined); is && !bound.joins(joined.ID, joined.Bind, at.Seq) {
					return nil, Damage(at.Seq, "entry.twice")
				}
			}
			continue
		}
		facts, err := FactsOf(b)
		if err != nil {
			return nil, Damage(at.Seq, "entry.unread")
		}
		for _, f := range facts {
			switch f.Type {
			case "joined", "renamed":
				if !bound.Take(f, at.Seq) {
					return nil, Damage(at.Seq, "entry.twice")
				}
			case "same":
				rec.merged[f.Data.Person] = at.Seq
			case "sealed":
				rec.Seals = append(rec.Seals, at)
			}
		}
	}
	return bound, nil
}
