package assembly

import (
	"fmt"
	"testing"
	"time"
)

func imported(t *testing.T, m *Meeting, strike bool, rows ...RollRow) Enrollment {
	t.Helper()
	e := m.State().Roll.Compare(rows)
	e.Strike = strike
	seed := [32]byte{byte(m.Len() + 1)}
	if _, err := m.Do(`import "roll.csv"`, Stamp{At: time.Unix(1000, 0), Seed: seed, Roll: &e}); err != nil {
		t.Fatal(err)
	}
	return e
}

func heir(line int, name, section string, c Credential, number MemberNumber) RollRow {
	return RollRow{line, Heir{Name: name, Section: section, Credential: c, Number: number}}
}

// TestImportTwice imports a roll, and again after a year: the number is the key, the rest is compared.
func TestImportTwice(t *testing.T) {
	m := New()
	stamp := func() Stamp { return Stamp{At: time.Unix(1000, 0), Seed: [32]byte{200, byte(m.Len())}} }
	if _, err := m.Do(`convene "Branch"`, stamp()); err != nil {
		t.Fatal(err)
	}
	imported(t, m, false, heir(2, "Ana Ruiz", "Day", "", "17"), heir(3, "Ben Sarr", "Night", Voice, ""), heir(4, "Cleo Ito", "", "", "9"), heir(5, "Dov Lev", "", "", ""))
	if m.Len() != 2 || m.State().Roll.Standing() != 3 {
		t.Fatalf("%d entries, %d members with vote", m.Len(), m.State().Roll.Standing())
	}
	if _, err := m.Do("arrive Dov", stamp()); err != nil {
		t.Fatal(err)
	}
	e := imported(t, m, true, heir(2, "Ana Ruiz-Sol", "Night", "", "17"), heir(3, "ben sarr", "Night", Vote, ""), heir(4, "Eva Lund", "", "", ""))
	if len(e.Fresh) != 1 || len(e.Changed) != 2 || len(e.Kept) != 1 || len(e.Missing) != 1 {
		t.Fatalf("%+v", e)
	}
	r := &m.State().Roll
	if len(r.Find("Cleo")) != 0 {
		t.Error("who left is still found")
	}
	if p := r.Find("Ana Ruiz"); len(p) != 1 || p[0].Section != "Night" || p[0].Credential != Vote {
		t.Errorf("Ana is %+v", p)
	}
	if len(r.Find("Dov")) != 1 {
		t.Error("who is here was struck")
	}
	if r.Standing() != 4 || r.voting != 1 {
		t.Errorf("%d with vote, %d of them here", r.Standing(), r.voting)
	}
	again, err := m.Until(m.Len())
	if err != nil || again.State().Roll.Standing() != 4 {
		t.Errorf("replayed: %v", err)
	}
}

func TestImportOfWhatIsWrong(t *testing.T) {
	m := New()
	if _, err := m.Do(`convene "Branch"`, Stamp{}); err != nil {
		t.Fatal(err)
	}
	for _, section := range []string{"Day", "Night"} {
		if _, err := m.Do(`member "Ana Lund" section `+section, Stamp{Seed: [32]byte{section[0]}}); err != nil {
			t.Fatal(err)
		}
	}
	e := m.State().Roll.Compare([]RollRow{
		heir(2, "Ben", "", "", "4"), heir(3, "Cleo", "", "", "4"), heir(4, "Dov", "", "", ""), heir(5, "dov", "", "", ""),
		heir(6, "Ana Lund", "", "", ""), heir(7, "Ana Lund", "Day", "", ""), heir(8, "ANA LUND", "day", "", ""),
	})
	want := "[{3 number Cleo 2} {5 double dov 4} {6 ambiguous Ana Lund Ana Lund (Day)} {8 double ANA LUND 7}]"
	if got := fmt.Sprint(e.Wrong); got != want {
		t.Errorf("%s", got)
	}
	before := m.Len()
	if _, err := m.Do(`import "x"`, Stamp{Roll: &e}); err == nil || m.Len() != before {
		t.Errorf("it was imported all the same: %v", err)
	}
	if _, err := m.Do(`import "x"`, Stamp{}); err == nil {
		t.Error("nothing was given, and imported")
	}
}
