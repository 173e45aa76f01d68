package snapshot

import "stacktaker/assembly"

// Mended is an entry that was put right: its line as it was, null where it was put in, and as it is, null where it was taken out. By is
// the entry that put it right last.
type Mended struct {
	Entry uint64  `json:"entry"`
	By    uint64  `json:"by"`
	Was   *string `json:"was"`
	Is    *string `json:"is"`
}

// withMends is the record with what was put right in it.
func (r Record) withMends(m *assembly.Meeting) Record {
	r.Mended = []Mended{}
	for _, mend := range m.Mends() {
		r.Mended = append(r.Mended, Mended{mend.Entry, mend.By, orNull(mend.Was), orNull(mend.Is)})
	}
	return r
}
