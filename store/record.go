package store

import (
	"bytes"
	"cmp"
	"encoding/binary"
	"encoding/json"
	"errors"
	"io"
	"runtime"
	"slices"
	"sync"
	"sync/atomic"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

const (
	// format is the layout that this version writes.
	format = 1
	// privateReader is the least reader of a private file, of which the layout is the same but for its safe. It is the
	// highest that this version knows.
	privateReader = 2

	metaBucket, entriesBucket, headBucket, peopleBucket = "meta", "entries", "head", "people"

	formatKey, leastReaderKey, programKey = "format", "least-reader", "program"
	fileIDKey, createdKey, originKey      = "file-id", "created", "origin"
	envelopeKey                           = "key-envelope"
	rescuedKey                            = "rescued"
	lastKey                               = "last"
)

func entryKey(seq uint64) []byte { return binary.BigEndian.AppendUint64(nil, seq) }

// kept is a person's value in people/.
type kept struct{ id, value []byte }

// record is all that stands in a file, read and found whole.
type record struct {
	chain.Identity
	program []byte      // the version that made the file
	rescued []byte      // what a rescued file says of that, see [RescueMark]; no part of the chain
	safe    *chain.Safe // nil where the file is not private
	entries [][]byte
	decoded []assembly.Entry // these, as far as they can be read
	unread  []error          // of each entry, why it cannot be
	roll    []kept
	people  []assembly.Naming // every name by itself, the one that was written last of each person last
	head    chain.Head
	end     []byte       // the head as it stands in the file
	hashes  []chain.Hash // of the chain at each entry
	seals   []chain.Head // of the chain at each entry that sealed the record
	// forgotten is the number of people on the roll of whom no name is left.
	forgotten int
	lost      int               // of the names, when the file was rescued
	former    int               // names that a seal took out, since another holds
	renamed   []string          // ids of people whose name was put right
	merged    map[string]uint64 // by id, of those whose entry is somebody else's now, the number of the entry that made it so
	// more tells whether there are buckets or keys of which this version knows nothing.
	more bool
}

// readRecord reads a file and checks all that can be checked of it: its pages, the chain, the head, and the names.
// Where it is private, unlock gives the safe. Its errors are findings, or those of unlock.
func readRecord(r io.ReaderAt, size int64, unlock unlocker) (*record, error) {
	root, whole, err := roots(r, size)
	if err != nil {
		return nil, err
	}
	g := &gathering{meta: map[string][]byte{}, named: map[string]bool{}}
	err = walk(r, size, root, g.take)
	switch {
	case whole < 2:
		return nil, damage(0, "beginnings")
	case err != nil:
		return nil, err
	case g.meta[formatKey] == nil && g.meta[fileIDKey] == nil:
		return nil, notMeeting("database")
	}
	id, err := g.identify()
	switch {
	case err != nil:
		return nil, err
	case g.wrong != nil: // what needs a newer version is not wrong
		return nil, g.wrong
	case root.freeList != noFreeList:
		return nil, damage(0, "program")
	}
	rec := &record{Identity: id, program: g.meta[programKey], rescued: g.meta[rescuedKey], entries: g.entries, end: g.head, more: g.more}
	if envelope, private := g.meta[envelopeKey]; private {
		if rec.safe, err = unlock(id, envelope); err != nil {
			return nil, err
		}
	}
	people := make(chan error, 1)
	go func() { people <- g.openPeople(rec.safe) }() // they need nothing of the entries
	bound, err := rec.follow(len(g.roll))
	if err = cmp.Or(err, <-people); err != nil {
		return nil, err
	}
	rec.former, err = g.checkNames(bound, rec.sealed())
	merged := rec.mergedOf(g.forgotten)
	rec.roll, rec.people, rec.lost = g.roll, g.people, g.lost
	rec.forgotten, rec.former = len(g.forgotten)-g.lost-merged, rec.former+merged
	for id := range g.named {
		if len(bound[id]) > 1 {
			rec.renamed = append(rec.renamed, id)
		}
	}
	return rec, err
}

// mergedOf is of how many of those who have no name any more a seal took it out, since their entry was somebody else's.
func (rec *record) mergedOf(nameless []string) (n int) {
	for _, id := range nameless {
		if seq := rec.merged[id]; seq > 0 && seq < rec.sealed() {
			n++
		}
	}
	return n
}

// sealed is the number of the entry that sealed last, 0 for none.
func (rec *record) sealed() uint64 {
	if n := len(rec.seals); n > 0 {
		return rec.seals[n-1].Seq
	}
	return 0
}

// follow goes along the chain to the head, and takes the entries out of the safe on the way. It gives the hashes that
// bind each person's names, as the entries have them; people is how many there will be.
func (rec *record) follow(people int) (bindings, error) {
	at, before := chain.Head{Hash: rec.Origin()}, chain.Hash{}
	rec.hashes = make([]chain.Hash, 0, len(rec.entries))
	for i, b := range rec.entries {
		seq, opened := uint64(i)+1, false
		before = at.Hash
		if b, opened = rec.safe.Open(entriesBucket, entryKey(seq), before, b); !opened {
			return nil, damage(seq, "entry.unopened")
		}
		rec.entries[i] = b
		at = at.Next(b)
		rec.hashes = append(rec.hashes, at.Hash)
	}
	bound, err := rec.bound(people)
	if err != nil {
		return nil, err
	}
	last, opened := rec.safe.Open(headBucket, []byte(lastKey), before, rec.end)
	if !opened || !bytes.Equal(last, at.Bytes()) {
		return nil, damage(0, "entries.other", len(rec.entries))
	}
	rec.head = at
	return bound, nil
}

// bound reads the entries, and gives the hashes that bind each person's names. On the way it notes who is somebody else, and the seals.
func (rec *record) bound(people int) (bindings, error) {
	rec.decode(assembly.NewCodec())
	bound := make(bindings, people)
	rec.merged = map[string]uint64{}
	for i, b := range rec.entries {
		at := chain.Head{Seq: uint64(i) + 1, Hash: rec.hashes[i]}
		if rec.unread[i] == nil && onlyJoins(rec.decoded[i]) {
			for _, f := range rec.decoded[i].Facts {
				if joined, is := f.(*assembly.PersonJoined); is && !bound.joins(joined.ID, joined.Bind, at.Seq) {
					return nil, damage(at.Seq, "entry.twice")
				}
			}
			continue
		}
		facts, err := factsOf(b)
		if err != nil {
			return nil, damage(at.Seq, "entry.unread")
		}
		for _, f := range facts {
			switch f.Type {
			case "joined", "renamed":
				if !bound.take(f, at.Seq) {
					return nil, damage(at.Seq, "entry.twice")
				}
			case "same":
				rec.merged[f.Data.Person] = at.Seq
			case "sealed":
				rec.seals = append(rec.seals, at)
			}
		}
	}
	return bound, nil
}

// onlyJoins tells whether of what matters here an entry holds nothing but who joined, as nearly all do.
func onlyJoins(e assembly.Entry) bool {
	return !slices.ContainsFunc(e.Facts, func(f assembly.Fact) bool {
		switch f.(type) {
		case *assembly.PersonRenamed, *assembly.MeetingSealed, *assembly.LineMended, *assembly.PeopleSame:
			return true
		}
		return false
	})
}

// fact is the little that is to be known of an event here.
type fact struct {
	Type string `json:"type"`
	Data struct {
		ID     string `json:"id"`
		Person string `json:"person"` // who is renamed, or whose entry is somebody else's
		Bind   string `json:"bind"`
		// Changed is what a mend holds, or that two are one person: the facts of each entry that came out different.
		Changed []struct {
			Facts []json.RawMessage `json:"facts"`
		} `json:"changed"`
	} `json:"data"`

	again bool // within a mend: the name may have been bound before, by the same
}

// beginnings are how the events begin that matter here.
var beginnings = [][]byte{[]byte(`{"type":"joined",`), []byte(`{"type":"renamed",`), []byte(`{"type":"sealed",`), []byte(`{"type":"mended",`), []byte(`{"type":"same",`)}

func begins(event []byte) bool {
	return slices.ContainsFunc(beginnings, func(b []byte) bool { return bytes.HasPrefix(event, b) })
}

// binds tells whether an event binds a name.
func binds(event []byte) bool {
	return slices.ContainsFunc(beginnings[:2], func(b []byte) bool { return bytes.HasPrefix(event, b) })
}

// factsOf gives an entry's events, of the entries that hold one which matters here. Within a text the quotation marks
// that are looked for would stand behind a backslash.
func factsOf(entry []byte) ([]fact, error) {
	if !slices.ContainsFunc(beginnings, func(b []byte) bool { return bytes.Contains(entry, b) }) {
		return nil, nil
	}
	var written struct {
		Events []json.RawMessage `json:"events"`
	}
	if err := json.Unmarshal(entry, &written); err != nil {
		return nil, err
	}
	var facts []fact
	for _, event := range written.Events {
		var f fact
		if !begins(event) {
			continue
		}
		if err := json.Unmarshal(event, &f); err != nil {
			return nil, err
		}
		if f.Type != "mended" {
			facts = append(facts, f)
		}
		for _, c := range f.Data.Changed {
			for _, event := range c.Facts {
				if !binds(event) { // of another kind, whose fields are other ones
					continue
				}
				within := fact{again: true}
				if err := json.Unmarshal(event, &within); err != nil {
					return nil, err
				}
				facts = append(facts, within)
			}
		}
	}
	return facts, nil
}

// meeting folds the entries. halt is why it ends before the last one: an entry that needs a newer version, or one that says
// something impossible.
func (rec *record) meeting() (m *assembly.Meeting, halt, err error) {
	entries := rec.decoded
	for i, err := range rec.unread {
		switch {
		case errors.Is(err, assembly.ErrNewer):
			m, halt = fold(rec.people, entries[:i])
			return m, cmp.Or(halt, newer("newer.from", i+1)), nil
		case err != nil || entries[i].Seq != uint64(i)+1:
			return nil, nil, damage(uint64(i)+1, "entry.unread")
		}
	}
	m, halt = fold(rec.people, entries)
	if m.Len() == 0 {
		return nil, nil, halt // there is nothing to look at
	}
	if halt == nil && !rec.holding(m) {
		return nil, nil, damage(0, "name.changed")
	}
	if halt == nil && rec.Format > format {
		halt = newer("newer.written")
	}
	return m, halt, nil
}

// holding tells whether of everybody whose name was put right the one is there that holds.
func (rec *record) holding(m *assembly.Meeting) bool {
	if len(rec.renamed) == 0 {
		return true
	}
	binds := m.Binds()
	for _, n := range m.Namings() {
		if slices.Contains(rec.renamed, n.ID) && binds[n.ID] != "" && assembly.Bind(n) != binds[n.ID] {
			return false
		}
	}
	return true
}

// decode reads all entries, on as many processors as there are: most of the time that opening takes is spent here.
func (rec *record) decode(codec assembly.Codec) {
	entries, errs := make([]assembly.Entry, len(rec.entries)), make([]error, len(rec.entries))
	const chunk = 256
	var readers sync.WaitGroup
	var next atomic.Int64
	for range min(runtime.GOMAXPROCS(0), len(entries)/chunk+1) {
		readers.Go(func() {
			for {
				from := int(next.Add(chunk)) - chunk
				for i := from; i < min(from+chunk, len(entries)); i++ {
					entries[i], errs[i] = codec.Decode(rec.entries[i])
				}
				if from >= len(entries) {
					return
				}
			}
		})
	}
	readers.Wait()
	rec.decoded, rec.unread = entries, errs
}

// fold makes the meeting that follows from the entries. They may be of any content, as in a file that somebody made by hand:
// what does not follow ends the meeting before it, and is told by the number of its entry.
func fold(people []assembly.Naming, entries []assembly.Entry) (m *assembly.Meeting, halt error) {
	for {
		m = assembly.New()
		m.Name(people)
		var wrong *assembly.Impossible
		if !errors.As(m.Load(entries), &wrong) {
			return m, halt
		}
		halt = &finding{kind: ErrDamaged, entry: wrong.Entry, says: wrong.Says, impossible: true}
		entries = entries[:wrong.Entry-1]
	}
}
