package assembly

import (
	"encoding/json"
	"testing"

	"stacktaker/assembly/threshold"
)

// TestAMajorityOfOldRecordsIsOfThosePresent: the fact that a record made before has stays what it was, in the record and in
// what follows from it.
func TestAMajorityOfOldRecordsIsOfThosePresent(t *testing.T) {
	for data, want := range map[string]string{
		`{"key":"election","value":"majority"}`:                          "majority of present",
		`{"key":"election","value":"majority","of":"cast"}`:              "majority",
		`{"key":"election","value":"plurality"}`:                         "plurality",
		`{"key":"threshold main","value":"majority of present"}`:         "",
		`{"key":"election","value":"majority of present","pack":"ours"}`: "majority of present",
	} {
		var e RuleSet
		if err := json.Unmarshal([]byte(data), &e); err != nil {
			t.Fatal(err)
		}
		s := newState(nil)
		e.apply(s, moment{})
		if got := s.Rules.Get("election"); want != "" && got != want {
			t.Errorf("%s sets %q, wanted %q", data, got, want)
		}
	}
}

// TestARoundOfAnOldRecordNeedsAMajorityOfThosePresent: a round that was open when the program was replaced is decided as it was put.
func TestARoundOfAnOldRecordNeedsAMajorityOfThosePresent(t *testing.T) {
	for data, want := range map[string]threshold.Base{
		`{"choices":["a","b"],"stage":"all","voters":5,"members":9,"majority":true}`:         threshold.Present,
		`{"choices":["a","b"],"stage":"all","voters":5,"members":9,"majority-of-cast":true}`: threshold.Cast,
		`{"choices":["a","b"],"stage":"all","voters":5,"members":9}`:                         "",
	} {
		var e ContestPut
		if err := json.Unmarshal([]byte(data), &e); err != nil {
			t.Fatal(err)
		}
		if got := e.needs(); got != want {
			t.Errorf("%s needs more than half of %q, wanted %q", data, got, want)
		}
	}
}
