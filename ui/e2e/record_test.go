package e2e

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"slices"
	"strings"
	"testing"
	"time"
)

// shown is what these tests read of `show --json`.
type shown struct {
	Schema     int
	Meeting    struct{ Title, State string }
	Attendance struct{ Members, Present, Voting int }
	Motions    []struct {
		ID, Text, Original, Mover, Seconder, State string
		Result                                     *struct {
			Carried               bool
			For, Against, Abstain int
		}
	}
	Record struct{ Entries int }
}

// logged is what these tests read of one entry of `log --json`.
type logged struct {
	Seq    int
	At     time.Time
	Verb   string
	Line   string
	Undone bool
	raw    string
}

// verbs is the verbs of entries, in order.
func verbs(entries []logged) string {
	var all []string
	for _, e := range entries {
		all = append(all, e.Verb)
	}
	return strings.Join(all, " ")
}

// lastOf is the last entry of a verb.
func lastOf(t *testing.T, entries []logged, verb string) logged {
	t.Helper()
	for _, e := range slices.Backward(entries) {
		if e.Verb == verb {
			return e
		}
	}
	t.Fatalf("no entry of %s among: %s", verb, verbs(entries))
	return logged{}
}

// inOrder wants texts to stand in a longer one, each behind the one before. Case is nothing.
func inOrder(t *testing.T, what, long string, texts ...string) {
	t.Helper()
	rest := strings.ToLower(long)
	for i, text := range texts {
		_, after, is := strings.Cut(rest, strings.ToLower(text))
		if !is {
			t.Errorf("%s lacks %q behind %q:\n%s", what, text, texts[:i], rest)
			return
		}
		rest = after
	}
}

// show reads the state of a file, or of the newest meeting where file is "".
func (h home) show(t *testing.T, file string) shown {
	t.Helper()
	args := []string{"show", "--json"}
	if file != "" {
		args = append(args, file)
	}
	var s shown
	if err := json.Unmarshal([]byte(h.must(t, "", args...)), &s); err != nil {
		t.Fatalf("show --json: %v", err)
	}
	return s
}

func (h home) log(t *testing.T, file string) []logged {
	t.Helper()
	entries, err := decodeLog([]byte(h.must(t, "", "log", file, "--json")))
	if err != nil {
		t.Fatalf("log --json: %v", err)
	}
	return entries
}

// decodeLog reads entries that stand one after the other, in an array, or in an array under "entries": which of them
// the log writes is no part of the contract.
func decodeLog(b []byte) ([]logged, error) {
	var raws []json.RawMessage
	for d := json.NewDecoder(bytes.NewReader(b)); ; {
		var raw json.RawMessage
		if err := d.Decode(&raw); errors.Is(err, io.EOF) {
			break
		} else if err != nil {
			return nil, err
		}
		var list []json.RawMessage
		var under struct{ Entries []json.RawMessage }
		switch {
		case json.Unmarshal(raw, &list) == nil:
			raws = append(raws, list...)
		case json.Unmarshal(raw, &under) == nil && under.Entries != nil:
			raws = append(raws, under.Entries...)
		default:
			raws = append(raws, raw)
		}
	}
	entries := make([]logged, len(raws))
	for i, raw := range raws {
		if err := json.Unmarshal(raw, &entries[i]); err != nil {
			return nil, err
		}
		entries[i].raw = string(raw)
	}
	return entries, nil
}

func TestDecodeLog(t *testing.T) {
	for _, form := range []string{
		`{"seq":1,"verb":"convene"}` + "\n" + `{"seq":2,"verb":"open"}`,
		`[{"seq":1,"verb":"convene"},{"seq":2,"verb":"open"}]`,
		`{"schema":1,"entries":[{"seq":1,"verb":"convene"},{"seq":2,"verb":"open"}]}`,
	} {
		got, err := decodeLog([]byte(form))
		if err != nil || len(got) != 2 || got[0].Verb != "convene" || got[1].Seq != 2 {
			t.Errorf("%s gives %+v, %v", form, got, err)
		}
	}
	if _, err := decodeLog([]byte(`{"seq":1`)); err == nil {
		t.Error("a log that is cut short is read without an error")
	}
}
