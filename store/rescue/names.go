package rescue

import (
	"encoding/json"

	"stacktaker/store/chain"
	"stacktaker/store/record"
)

// nameAll gives a name to everybody who joined where the one is found that holds; else it is forgotten.
func (m *Remains) nameAll(s *salvage) {
	named := map[string]bool{}
	for _, b := range s.rec.Entries {
		facts, _ := record.FactsOf(b)
		for _, f := range facts {
			if f.Type != "joined" || named[f.Data.ID] {
				continue
			}
			named[f.Data.ID] = true
			value, found, forgotten := m.name(s, f.Data.ID)
			switch {
			case found:
				s.Names++
			case !forgotten:
				s.Nameless++
				value = []byte(`{"lost":true}`)
			}
			s.rec.Roll = append(s.rec.Roll, record.PersonValue{ID: []byte(f.Data.ID), Value: value})
		}
	}
}

// name is the value in people/ with the name that holds. forgotten is told of somebody whose name had been taken out.
func (m *Remains) name(s *salvage, id string) (value []byte, named, forgotten bool) {
	for _, b := range m.people[id] {
		b, opened := s.rec.Safe.Open(record.PeopleBucket, []byte(id), chain.Hash{}, b)
		var p record.Person
		if !opened || json.Unmarshal(b, &p) != nil {
			continue
		}
		if p.Nameless() {
			forgotten = !p.Lost
			continue
		}
		p, whole := p.BoundBy(id, s.bound[id], s.binds[id], s.rec.LastSeal())
		if b, err := json.Marshal(p); whole && err == nil {
			return b, true, false
		}
	}
	return []byte("{}"), false, forgotten
}
