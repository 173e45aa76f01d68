package blt

import (
	"reflect"
	"strings"
	"testing"
)

const committee = "4 2\n-3\n14 1 2 0\n# a remark\n5 2 - 1 0 # and another\n1 4 1=2 0\n2 0\n0\n\"Ana Ruiz\"\n\"Ben Sarr\"\n\"Cleo Fox\"\n\"ron\"\n\"Committee\"\n"

func TestReadAndWritten(t *testing.T) {
	e, err := Read(strings.NewReader("\ufeff" + strings.ReplaceAll(committee, "\n", "\r\n")))
	if err != nil {
		t.Fatal(err)
	}
	want := &Election{
		Names: []string{"Ana Ruiz", "Ben Sarr", "Cleo Fox", "ron"}, Seats: 2, Withdrawn: []int{2}, Title: "Committee",
		Papers: []Papers{{[]int{0, 1}, 14}, {[]int{1, Gap, 0}, 5}, {[]int{3, Gap}, 1}, {nil, 2}},
	}
	if !reflect.DeepEqual(e, want) || e.Sum() != 22 {
		t.Fatalf("read is %+v", e)
	}
	var out strings.Builder
	if err := Write(&out, e); err != nil {
		t.Fatal(err)
	}
	if again, err := Read(strings.NewReader(out.String())); err != nil || !reflect.DeepEqual(again, want) {
		t.Errorf("what was written reads as %+v, %v:\n%s", again, err, out.String())
	}
}

// What cannot be counted is one sentence that says where.
func TestRefused(t *testing.T) {
	for what, c := range map[string]struct{ file, says string }{
		"nothing":                {"", "line 1"},
		"a picture":              {"\x89PNG\r\n\x1a\n", "line 1"},
		"no seats":               {"3 0\n0\n", "line 1"},
		"more seats than names":  {"2 3\n0\n", "line 1"},
		"a zero weight":          {"2 1\n0 1 2 0\n0\n\"A\"\n\"B\"\n", "line 2"},
		"a weight with a point":  {"2 1\n1.5 1 2 0\n0\n\"A\"\n\"B\"\n", "line 2"},
		"no end of a paper":      {"2 1\n1 1 2\n0\n\"A\"\n\"B\"\n", "line 2"},
		"no end of the papers":   {"2 1\n1 1 2 0\n", "line 2"},
		"a number without name":  {"2 1\n1 1 3 0\n0\n\"A\"\n\"B\"\n", "3"},
		"who withdrew is nobody": {"2 1\n-3\n0\n\"A\"\n\"B\"\n", "line 2"},
		"a name is missing":      {"2 1\n1 1 0\n0\n\"A\"\n", "line"},
		"a name twice":           {"2 1\n1 1 0\n0\n\"A\"\n\"A\"\n", "A"},
		"a line without end":     {"2 1\n" + strings.Repeat("1 ", 60_000), "line 2"},
		"too many papers":        {"2 1\n2000000 1 0\n0\n\"A\"\n\"B\"\n", "1000000"},
		"too large":              {"2 1\n" + strings.Repeat("1"+strings.Repeat(" 1 2", 50)+" 0\n", MostBytes/200), "16"},
	} {
		_, err := Read(strings.NewReader(c.file))
		if err == nil || !strings.Contains(err.Error(), c.says) || strings.Contains(err.Error(), "[") {
			t.Errorf("%s: %v", what, err)
		}
	}
}

func FuzzRead(f *testing.F) {
	f.Add(committee)
	f.Add("2 1\n0\n\"A\"\n\"B\"\n\"\"\n")
	f.Fuzz(func(t *testing.T, file string) {
		e, err := Read(strings.NewReader(file))
		if err != nil {
			return
		}
		var out strings.Builder
		if err := Write(&out, e); err != nil {
			t.Fatal(err)
		}
		again, err := Read(strings.NewReader(out.String()))
		if err != nil || !reflect.DeepEqual(again.Papers, e.Papers) || !reflect.DeepEqual(again.Withdrawn, e.Withdrawn) || len(again.Names) != len(e.Names) {
			t.Errorf("%q was written as %q, and reads as %+v, %v", file, out.String(), again, err)
		}
	})
}
