package store

import (
	"encoding/hex"
	"encoding/json"
	"slices"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
)

// person is somebody's names as people/ keeps them; of somebody who is forgotten it is empty, and of somebody whose name was lost when the
// file was rescued it says so.
type person struct {
	Salt    string `json:"salt,omitempty"`
	Name    string `json:"name,omitempty"`
	Contact string `json:"contact,omitempty"`
	// Later are the names by which it was put right, as they came. Which one holds the entries say.
	Later []bareName `json:"later,omitempty"`
	Lost  bool       `json:"lost,omitempty"`
}

// bareName is a name with the bytes that bind it.
type bareName struct {
	Salt string `json:"salt"`
	Name string `json:"name"`
}

func (p person) nameless() bool {
	return p.Salt == "" && p.Name == "" && p.Contact == "" && len(p.Later) == 0
}

func nameOf(n assembly.Naming) bareName { return bareName{hex.EncodeToString(n.Salt[:]), n.Name} }

func personOf(n assembly.Naming) person {
	first := nameOf(n)
	return person{Salt: first.Salt, Name: first.Name}
}

// newest is the name that was written last.
func (p person) newest() string {
	if n := len(p.Later); n > 0 {
		return p.Later[n-1].Name
	}
	return p.Name
}

// names are all names of a person, as they were written, where the bytes that bind them can be read; of a name that a seal took out
// nothing is there.
func (p person) names(id string) (all []assembly.Naming, whole bool) {
	said := p.Later
	if p.Salt != "" || p.Name != "" || len(p.Later) == 0 {
		said = append([]bareName{{p.Salt, p.Name}}, p.Later...)
	}
	all = make([]assembly.Naming, len(said))
	for i, n := range said {
		salt, err := hex.DecodeString(n.Salt)
		if err != nil || len(salt) != len(all[i].Salt) {
			return nil, false
		}
		all[i] = assembly.Naming{ID: id, Salt: [32]byte(salt), Name: n.Name}
	}
	return all, true
}

// boundBy leaves of a person the names that are bound. It tells whether none is missing: not the one that holds, nor any that was bound
// after a seal.
func (p person) boundBy(id string, bound []binding, holds string, sealed uint64) (person, bool) {
	names, whole := p.names(id)
	if !whole {
		return p, false
	}
	there := map[string]bool{}
	p.Salt, p.Name, p.Later = "", "", nil
	for _, n := range names {
		bind := assembly.Bind(n)
		if !slices.ContainsFunc(bound, func(b binding) bool { return b.bind == bind }) {
			continue
		}
		there[bind] = true
		if bind == bound[0].bind {
			first := nameOf(n)
			p.Salt, p.Name = first.Salt, first.Name
		} else {
			p.Later = append(p.Later, nameOf(n))
		}
	}
	missing := func(b binding) bool { return b.seq > sealed && !there[b.bind] }
	return p, len(there) > 0 && !slices.ContainsFunc(bound, missing) && (holds == "" || there[holds])
}

// binding is a hash that an entry binds a name by.
type binding struct {
	bind string
	seq  uint64
}

// bindings are those of each person, by id, as they came; the first is that of the entry that put them on the roll.
type bindings map[string][]binding

// take notes a binding, and tells whether it can be: beside [bindings.joins], nobody is renamed who did not join.
func (b bindings) take(f fact, seq uint64) bool {
	id := f.Data.ID
	if f.Type == "renamed" {
		id = f.Data.Person
	}
	known := slices.ContainsFunc(b[id], func(o binding) bool { return o.bind == f.Data.Bind })
	switch {
	case f.again && known:
		return true
	case f.Type == "joined":
		return b.joins(id, f.Data.Bind, seq)
	case len(b[id]) == 0:
		return false
	}
	b[id] = append(b[id], binding{f.Data.Bind, seq})
	return true
}

// joins notes the binding of somebody who joins, and tells whether they can: nobody does so twice.
func (b bindings) joins(id, bind string, seq uint64) bool {
	if len(b[id]) > 0 {
		return false
	}
	b[id] = []binding{{bind, seq}}
	return true
}

// putNames writes the names that an entry binds: of somebody new the first, else beside those that are there.
func putNames(tx *bbolt.Tx, s *chain.Safe, fresh []assembly.Naming) error {
	people := tx.Bucket([]byte(peopleBucket))
	for _, n := range fresh {
		p := personOf(n)
		if known := people.Get([]byte(n.ID)); known != nil {
			var err error
			if p, err = readPerson(s, []byte(n.ID), known); err != nil {
				return err
			}
			p.Later = append(p.Later, nameOf(n))
		}
		if err := putPerson(people, s, n.ID, p); err != nil {
			return err
		}
	}
	return nil
}

// dropFormer leaves of everybody in people/ the name that holds, and none of those whose entry is somebody else's now; it tells whether there
// were others. A seal does.
func dropFormer(tx *bbolt.Tx, s *chain.Safe, holding []assembly.Naming, merged []string) (dropped bool, err error) {
	people := tx.Bucket([]byte(peopleBucket))
	for _, id := range merged {
		p, err := readPerson(s, []byte(id), people.Get([]byte(id)))
		if err != nil {
			return dropped, err
		}
		if p.nameless() {
			continue
		}
		dropped = true
		if err := putPerson(people, s, id, person{}); err != nil {
			return dropped, err
		}
	}
	for _, n := range holding {
		p, err := readPerson(s, []byte(n.ID), people.Get([]byte(n.ID)))
		if err != nil {
			return dropped, err
		}
		if len(p.Later) == 0 || len(p.Later) == 1 && p.Salt == "" {
			continue
		}
		held := nameOf(n)
		if p.Salt == held.Salt {
			p.Later = nil
		} else {
			p.Salt, p.Name, p.Later = "", "", []bareName{held}
		}
		dropped = true
		if err := putPerson(people, s, n.ID, p); err != nil {
			return dropped, err
		}
	}
	return dropped, nil
}

func readPerson(s *chain.Safe, id, value []byte) (p person, err error) {
	value, ok := s.Open(peopleBucket, id, chain.Hash{}, value)
	if !ok {
		return p, damage(0, "name.unopened")
	}
	return p, json.Unmarshal(value, &p)
}

func putPerson(people *bbolt.Bucket, s *chain.Safe, id string, p person) error {
	value, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return people.Put([]byte(id), s.Shut(peopleBucket, []byte(id), chain.Hash{}, value))
}
