package record

import (
	"bytes"
	"encoding/json"
	"slices"

	"stacktaker/assembly"
)

// Binding is a hash that an entry binds a name by ([assembly.Bind]).
type Binding struct {
	Bind string // hex
	Seq  uint64 // of the entry
}

// Bindings are the hashes that the entries bind names by, each person's under their id, as they came; the first is that of the entry that
// put them on the roll.
type Bindings map[string][]Binding

// Until leaves, in place, the bindings of the entries up to this number.
func (b Bindings) Until(seq uint64) {
	for id, bound := range b {
		b[id] = slices.DeleteFunc(bound, func(b Binding) bool { return b.Seq > seq })
	}
}

// Take notes what an entry with this number binds, and tells whether it can be: nobody joins twice, and nobody is renamed who did not join.
func (b Bindings) Take(f Fact, seq uint64) bool {
	id := f.Data.ID
	if f.Type == "renamed" {
		id = f.Data.Person
	}
	known := slices.ContainsFunc(b[id], func(o Binding) bool { return o.Bind == f.Data.Bind })
	switch {
	case f.again && known:
		return true
	case f.Type == "joined":
		return b.joins(id, f.Data.Bind, seq)
	case len(b[id]) == 0:
		return false
	}
	b[id] = append(b[id], Binding{f.Data.Bind, seq})
	return true
}

// joins notes the binding of somebody who joins, and tells whether they can: nobody does so twice.
func (b Bindings) joins(id, bind string, seq uint64) bool {
	if len(b[id]) > 0 {
		return false
	}
	b[id] = []Binding{{bind, seq}}
	return true
}

// Fact is the little that is to be known of an event of an entry here.
type Fact struct {
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

// FactsOf gives an entry's events, of the entries that hold one which matters here. Within a text the quotation marks
// that are looked for would stand behind a backslash.
func FactsOf(entry []byte) ([]Fact, error) {
	if !slices.ContainsFunc(beginnings, func(b []byte) bool { return bytes.Contains(entry, b) }) {
		return nil, nil
	}
	var written struct {
		Events []json.RawMessage `json:"events"`
	}
	if err := json.Unmarshal(entry, &written); err != nil {
		return nil, err
	}
	var facts []Fact
	for _, event := range written.Events {
		var f Fact
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
				within := Fact{again: true}
				if err := json.Unmarshal(event, &within); err != nil {
					return nil, err
				}
				facts = append(facts, within)
			}
		}
	}
	return facts, nil
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
