package store

import (
	"encoding/json"

	"go.etcd.io/bbolt"

	"stacktaker/assembly"
	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// putNames writes the names that an entry binds: of somebody new the first, else beside those that are there.
func putNames(tx *bbolt.Tx, s *chain.Safe, fresh []assembly.Naming) error {
	people := tx.Bucket([]byte(record.PeopleBucket))
	for _, n := range fresh {
		p := record.NewPerson(n)
		if known := people.Get([]byte(n.ID)); known != nil {
			var err error
			if p, err = readPerson(s, []byte(n.ID), known); err != nil {
				return err
			}
			p = p.Also(n)
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
	people := tx.Bucket([]byte(record.PeopleBucket))
	for _, id := range merged {
		p, err := readPerson(s, []byte(id), people.Get([]byte(id)))
		if err != nil {
			return dropped, err
		}
		if p.Nameless() {
			continue
		}
		dropped = true
		if err := putPerson(people, s, id, record.Person{}); err != nil {
			return dropped, err
		}
	}
	for _, n := range holding {
		p, err := readPerson(s, []byte(n.ID), people.Get([]byte(n.ID)))
		if err != nil {
			return dropped, err
		}
		p, others := p.Only(n)
		if !others {
			continue
		}
		dropped = true
		if err := putPerson(people, s, n.ID, p); err != nil {
			return dropped, err
		}
	}
	return dropped, nil
}

func readPerson(s *chain.Safe, id, value []byte) (p record.Person, err error) {
	value, ok := s.Open(record.PeopleBucket, id, chain.Hash{}, value)
	if !ok {
		return p, record.Damage(0, "name.unopened")
	}
	return p, json.Unmarshal(value, &p)
}

func putPerson(people *bbolt.Bucket, s *chain.Safe, id string, p record.Person) error {
	value, err := json.Marshal(p)
	if err != nil {
		return err
	}
	return people.Put([]byte(id), s.Shut(record.PeopleBucket, []byte(id), chain.Hash{}, value))
}
