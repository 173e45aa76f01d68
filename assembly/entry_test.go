package assembly

import (
	"encoding/json"
	"errors"
	"fmt"
	"testing"
)

// weighed is a fact of which there were three versions: first a number of pounds; then one of grams; then one of
// grams, and by whom.
type Weighed struct {
	Grams int    `json:"grams"`
	By    string `json:"by"`
}

func (*Weighed) apply(*State, moment) {}

func raiseWeighed(v int, data json.RawMessage) (json.RawMessage, error) {
	var old struct{ Pounds, Grams int }
	if err := json.Unmarshal(data, &old); err != nil {
		return nil, err
	}
	switch v {
	case 1:
		return fmt.Appendf(nil, `{"grams":%d}`, old.Pounds*500), nil
	case 2:
		return fmt.Appendf(nil, `{"grams":%d,"by":"nobody"}`, old.Grams), nil
	}
	return nil, fmt.Errorf("there was no such version")
}

// A fact of an older version is raised step by step when it is read; one of a newer version is not guessed at.
func TestRaised(t *testing.T) {
	codec := codecOf([]factKind{fact[Weighed]("weighed", 3).raised(raiseWeighed)})
	entry := `{"seq":7,"at":"2026-05-14T18:00:00Z","verb":"weigh","command":"","line":"weigh","events":[{"type":"weighed","v":%d,"data":%s}]}`
	for v, c := range map[int]struct {
		data string
		want Weighed
	}{
		1: {`{"pounds":3}`, Weighed{1500, "nobody"}},
		2: {`{"grams":1500}`, Weighed{1500, "nobody"}},
		3: {`{"grams":1500,"by":"Ana"}`, Weighed{1500, "Ana"}},
	} {
		e, err := codec.Decode(fmt.Appendf(nil, entry, v, c.data))
		if err != nil || *e.Facts[0].(*Weighed) != c.want {
			t.Errorf("version %d is read as %+v, %v", v, e.Facts, err)
		}
	}
	for _, v := range []int{0, 4} {
		if _, err := codec.Decode(fmt.Appendf(nil, entry, v, `{}`)); !errors.Is(err, ErrNewer) {
			t.Errorf("version %d: %v", v, err)
		}
	}
	if _, err := codec.Decode(fmt.Appendf(nil, entry, 1, `{"pounds":"three"}`)); err == nil || errors.Is(err, ErrNewer) {
		t.Errorf("what cannot be raised: %v", err)
	}
	e, _ := codec.Decode(fmt.Appendf(nil, entry, 1, `{"pounds":3}`))
	if b, err := codec.Encode(e); err != nil || string(b) != fmt.Sprintf(entry, 3, `{"grams":1500,"by":"nobody"}`) {
		t.Errorf("what is new is written as %s, %v", b, err)
	}
}
