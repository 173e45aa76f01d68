package record

import (
	"bytes"
	"encoding/hex"
	"slices"
	"unicode/utf8"

	"stacktaker/assembly"
)

// Person is somebody's names as people/ keeps them; of somebody who is forgotten it is empty, and of somebody whose name was lost when the
// file was rescued it says so.
type Person struct {
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

// Nameless tells whether nothing is left of somebody's names: they are forgotten, or were lost.
func (p Person) Nameless() bool {
	return p.Salt == "" && p.Name == "" && p.Contact == "" && len(p.Later) == 0
}

func nameOf(n assembly.Naming) bareName { return bareName{hex.EncodeToString(n.Salt[:]), n.Name} }

// NewPerson is somebody with the one name by which they came.
func NewPerson(n assembly.Naming) Person {
	first := nameOf(n)
	return Person{Salt: first.Salt, Name: first.Name}
}

// Also is the person with one more name, which was put right.
func (p Person) Also(n assembly.Naming) Person {
	p.Later = append(p.Later, nameOf(n))
	return p
}

// Only leaves of a person the one name that holds. It tells whether there were others.
func (p Person) Only(n assembly.Naming) (left Person, others bool) {
	if len(p.Later) == 0 || len(p.Later) == 1 && p.Salt == "" {
		return p, false
	}
	held := nameOf(n)
	if p.Salt == held.Salt {
		p.Later = nil
	} else {
		p.Salt, p.Name, p.Later = "", "", []bareName{held}
	}
	return p, true
}

// Newest is the name that was written last.
func (p Person) Newest() string {
	if n := len(p.Later); n > 0 {
		return p.Later[n-1].Name
	}
	return p.Name
}

// names are all names of a person, as they were written, where the bytes that bind them can be read; of a name that a seal took out
// nothing is there.
func (p Person) names(id string) (all []assembly.Naming, whole bool) {
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

// BoundBy leaves of a person the names that are bound. It tells whether none is missing: not the one that holds, nor any that was bound
// after a seal.
func (p Person) BoundBy(id string, bound []Binding, holds string, sealed uint64) (Person, bool) {
	names, whole := p.names(id)
	if !whole {
		return p, false
	}
	there := map[string]bool{}
	p.Salt, p.Name, p.Later = "", "", nil
	for _, n := range names {
		bind := assembly.Bind(n)
		if !slices.ContainsFunc(bound, func(b Binding) bool { return b.Bind == bind }) {
			continue
		}
		there[bind] = true
		if bind == bound[0].Bind {
			first := nameOf(n)
			p.Salt, p.Name = first.Salt, first.Name
		} else {
			p.Later = append(p.Later, nameOf(n))
		}
	}
	missing := func(b Binding) bool { return b.Seq > sealed && !there[b.Bind] }
	return p, len(there) > 0 && !slices.ContainsFunc(bound, missing) && (holds == "" || there[holds])
}

// plainName reads somebody's one name where it stands as this program writes it, and nothing in it is escaped; that is nearly everybody's. Of
// anything else it says no, and encoding/json reads it.
func plainName(value []byte, n *assembly.Naming) bool {
	const head, middle, end = `{"salt":"`, `","name":"`, `"}`
	digits := hex.EncodedLen(len(n.Salt))
	rest, begun := bytes.CutPrefix(value, []byte(head))
	if !begun || len(rest) < digits {
		return false
	}
	salt, rest := rest[:digits], rest[digits:]
	rest, named := bytes.CutPrefix(rest, []byte(middle))
	name, ended := bytes.CutSuffix(rest, []byte(end))
	if !named || !ended || len(name) == 0 || !utf8.Valid(name) || bytes.ContainsFunc(name, func(r rune) bool { return r < ' ' || r == '"' || r == '\\' }) {
		return false
	}
	if _, err := hex.Decode(n.Salt[:], salt); err != nil {
		return false
	}
	n.Name = string(name)
	return true
}
