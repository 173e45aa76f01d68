package rescue

import (
	"encoding/binary"
	"encoding/json"
	"errors"
	"slices"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// longestID is more than any person's id has bytes.
const longestID = 256

// errNobody is of an entry that puts somebody on the roll whom nothing can be bound to, or who is there already.
var errNobody = errors.New("nobody joined by it")

// salvage is a record put together of what remains.
type salvage struct {
	Saved
	rec   *record.Record
	bound record.Bindings   // of the names, by the entries
	binds map[string]string // which of them hold
}

// Salvage puts together the best record there is: the longest beginning of the entries that can be read and whose chain can be rebuilt
// from the first, with every name that they bind. Of a private file unlock gives the safe. Its errors are findings, or those of unlock;
// what is told after one is the loose entries alone.
func (m *Remains) Salvage(unlock record.Unlock) (*record.Record, Saved, error) {
	found, err := m.salvage(unlock)
	switch {
	case found == nil:
		return nil, Saved{}, err
	case err != nil:
		return nil, Saved{Loose: found.Loose}, err
	}
	return found.rec, found.Saved, nil
}

// salvage is [Remains.Salvage], with what was found on the way.
func (m *Remains) salvage(unlock record.Unlock) (*salvage, error) {
	for _, least := range m.meta[record.LeastReaderKey] {
		if len(least) == 4 && binary.BigEndian.Uint32(least) == record.PrivateReader+1 { // what is far from it is damage
			return nil, record.Newer("newer")
		}
	}
	ids := m.identities()
	if len(ids) == 0 {
		m.readables(assembly.NewCodec())
		return &salvage{Saved: Saved{Loose: m.loose(0, assembly.NewCodec())}}, record.Damage(0, "self")
	}
	codec := assembly.NewCodec()
	var s *chain.Safe
	if envelopes := m.meta[record.EnvelopeKey]; len(envelopes) > 0 {
		var err error
		if ids, s, err = unlocked(ids, envelopes, unlock); err != nil {
			return nil, err
		}
	} else {
		m.readables(codec)
	}
	best := m.best(ids, s)
	best.Of = m.last(best.Entries)
	if best.rec != nil {
		best.follow(codec)
	}
	best.Loose = m.loose(best.Entries, codec)
	if best.Entries == 0 {
		return best, record.Damage(1, "entry.first")
	}
	m.nameAll(best)
	return best, m.mark(best)
}

// unlocked is the safe of a private file, and the identity to which it belongs.
func unlocked(ids []chain.Identity, envelopes [][]byte, unlock record.Unlock) ([]chain.Identity, *chain.Safe, error) {
	var first error
	for _, envelope := range envelopes {
		s, err := unlock(ids[0], envelope)
		if err == nil {
			return ids[:1], s, nil
		}
		if first == nil {
			first = err
		}
	}
	return nil, nil, first
}

// best tries the ways in which what was found goes together, until one leads to where the record ended. There are
// several only where something stands in the file in several forms.
func (m *Remains) best(ids []chain.Identity, s *chain.Safe) *salvage {
	const tries = 512
	best := &salvage{}
	goal := uint64(0)
	for _, e := range m.endings() {
		goal = max(goal, e.Seq)
	}
	doubtful := m.doubtful()
	for n := range tries {
		id, left := ids[n%len(ids)], n/len(ids)
		choice := map[uint64]int{}
		for _, seq := range doubtful {
			choice[seq], left = left%len(m.entries[seq]), left/len(m.entries[seq])
		}
		if left > 0 {
			break // all ways were tried
		}
		if found := m.chain(id, s, choice); found.Proved > best.Proved || found.Proved == best.Proved && found.Entries > best.Entries {
			best = found
		}
		if s != nil || best.Proved == goal && goal > 0 {
			break
		}
	}
	return best
}

// doubtful are the numbers of the entries that are there in several forms, the last first.
func (m *Remains) doubtful() []uint64 {
	var all []uint64
	for seq := uint64(len(m.entries)); seq > 0; seq-- {
		if len(m.entries[seq]) > 1 {
			all = append(all, seq)
		}
	}
	return all
}

// endings are the ends of the chain that were written down, of now and of before.
func (m *Remains) endings() []chain.Head {
	var all []chain.Head
	for _, e := range m.ends {
		if end, whole := chain.ReadHead(e); whole {
			all = append(all, end)
		}
	}
	return all
}

// chain goes from the first entry as far as there is one. In a safe the key itself says what belongs where.
func (m *Remains) chain(id chain.Identity, s *chain.Safe, choice map[uint64]int) *salvage {
	found := &salvage{rec: &record.Record{Identity: id, Program: m.program(), Safe: s}}
	proofs, ends := map[chain.Head]bool{}, map[uint64]bool{}
	for _, e := range m.endings() {
		proofs[e], ends[e.Seq] = true, true
	}
	rec, last := found.rec, id.Origin()
	for seq := uint64(1); ; seq++ {
		b, ok := m.entry(s, seq, last, choice[seq])
		if !ok {
			break
		}
		last = chain.Link(last, seq, b)
		rec.Entries, rec.Hashes = append(rec.Entries, b), append(rec.Hashes, last)
		if s != nil || proofs[chain.Head{Seq: seq, Hash: last}] {
			found.Proved = seq
		}
	}
	found.Entries = uint64(len(rec.Entries))
	for seq := found.Proved + 1; seq <= found.Entries; seq++ {
		found.Changed = found.Changed || ends[seq] // another hash stood at the end then
	}
	if found.Entries == 0 {
		found.rec = nil
	}
	return found
}

// entry is the entry with this number, in the form that is chosen, or that the safe lets out.
func (m *Remains) entry(s *chain.Safe, seq uint64, before chain.Hash, choice int) ([]byte, bool) {
	options := m.entries[seq]
	if s == nil {
		if len(options) == 0 {
			return nil, false
		}
		return options[choice], true
	}
	for _, b := range options {
		if b, ok := s.Open(record.EntriesBucket, record.EntryKey(seq), before, b); ok {
			return b, true
		}
	}
	return nil, false
}

// last is the number of the last entry that there was, as far as anything tells.
func (m *Remains) last(saved uint64) uint64 {
	const farthest = 1 << 20 // beyond the highest number seen, a damaged number is more likely
	most := saved
	for seq, options := range m.entries {
		if len(options) > 0 && seq < most+farthest {
			most = max(most, seq)
		}
	}
	seen := most
	for _, e := range m.endings() {
		if e.Seq < seen+farthest {
			most = max(most, e.Seq)
		}
	}
	return most
}

// follow keeps the entries that follow from each other, up to the first that does not.
func (s *salvage) follow(codec assembly.Codec) {
	s.bound = record.Bindings{}
	for i, b := range s.rec.Entries {
		facts, err := record.FactsOf(b)
		for _, f := range facts {
			id := f.Data.ID + f.Data.Person
			switch {
			case f.Type == "sealed":
				s.rec.Seals = append(s.rec.Seals, chain.Head{Seq: uint64(i) + 1, Hash: s.rec.Hashes[i]})
			case id == "" || len(id) > longestID || f.Data.Bind == "" || !s.bound.Take(f, uint64(i)+1):
				err = errNobody
			}
		}
		if err != nil {
			s.cut(i)
			break
		}
	}
	m := assembly.New()
	for i, b := range s.rec.Entries {
		e, err := codec.Decode(b)
		if isNewer(err) && uint64(i) < s.Proved {
			break // what it means a newer version knows; the chain stands
		}
		if err != nil || m.Apply(e) != nil {
			s.cut(i)
			break
		}
		s.Until = e.At
	}
	s.binds = m.Binds()
	s.bound.Until(s.Entries)
	if n := len(s.rec.Entries); n > 0 {
		s.rec.Head = chain.Head{Seq: uint64(n), Hash: s.rec.Hashes[n-1]}
	}
	if seals := s.rec.Seals; len(seals) > 0 {
		s.Sealed, s.Seal = true, chain.NewSeal(seals[0], s.Entries)
	}
}

// cut leaves the first n entries.
func (s *salvage) cut(n int) {
	s.rec.Entries, s.rec.Hashes = s.rec.Entries[:n], s.rec.Hashes[:n]
	s.Entries, s.Proved = uint64(n), min(s.Proved, uint64(n))
	s.Changed = s.Changed && s.Proved < s.Entries
	s.rec.Seals = slices.DeleteFunc(s.rec.Seals, func(at chain.Head) bool { return at.Seq > s.Entries })
}

func isNewer(err error) bool { return errors.Is(err, assembly.ErrNewer) }

// mark makes the saved record say that it is one. Of a file that was rescued before, nothing is more certain than it was then.
func (m *Remains) mark(s *salvage) error {
	for _, b := range m.meta[record.RescuedKey] {
		if before := record.ReadRescueMark(b); before.Proved < before.Entries {
			s.Proved, s.Changed = min(s.Proved, before.Proved), s.Changed || before.Changed
		}
	}
	b, err := json.Marshal(record.RescueMark{Entries: s.Entries, Of: s.Of, Proved: s.Proved, Changed: s.Changed})
	s.rec.Rescued = b
	return err
}
