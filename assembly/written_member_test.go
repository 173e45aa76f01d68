package assembly_test

import (
	"strings"
	"testing"
	"time"

	"stacktaker/assembly"
)

// The entry by which somebody on the roll gets another credential speaks of an id, as all entries do; and the log writes the
// name as member reads it: the section stands behind it, not within it.
func TestMemberIsWrittenAsItIsRead(t *testing.T) {
	m := assembly.New()
	var all []assembly.Entry
	for i, line := range []string{
		`convene "Names" on 2026-05-14`,
		`member "Ana Lund" section "Day" voice`,
		`member "Ana Lund" section "Night"`,
		`member "Ana Lund" section "Day" vote`,
		`member "Ana Lund" number 17`,
	} {
		e, err := m.Do(line, assembly.Stamp{At: time.Date(2026, 5, 14, 18, 0, 0, 0, time.UTC), Seed: seed(uint64(i))})
		if err != nil {
			t.Fatalf("%s: %v", line, err)
		}
		all = append(all, e)
		if strings.Contains(e.Line, "Lund") {
			t.Errorf("%s: the entry has the name: %s", line, e.Line)
		}
		for _, e := range all {
			if said := m.Written(e); strings.Contains(said, "(") {
				t.Errorf("is written %s, which would put somebody else on the roll", said)
			}
		}
	}
	if got, want := m.Written(all[3]), `member "Ana Lund" section "Day" vote`; got != want {
		t.Errorf("is written %s, wanted %s", got, want)
	}
}
