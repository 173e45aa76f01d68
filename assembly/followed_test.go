package assembly_test

import (
	"encoding/json"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// followed tells what an entry brought about: its facts, and what they changed in the state as other programs read it. People stand in the
// facts by their names.
func (p *player) followed(before any, entries uint64) []string {
	p.t.Helper()
	var told []string
	for _, e := range p.m.Entries()[entries:] {
		told = append(told, p.facts(e)...)
		for _, said := range slices.Concat(p.m.Ended(e), p.m.State().CountedHere(e)) {
			told = append(told, "| told: "+words.English().Say(said))
		}
	}
	return append(told, changes(before, p.state())...)
}

var longHash = regexp.MustCompile(`[0-9a-f]{64}`)

func (p *player) facts(e assembly.Entry) []string {
	p.t.Helper()
	b, err := assembly.NewCodec().Encode(e)
	if err != nil {
		p.t.Fatal(err)
	}
	var written struct {
		Events []struct {
			Type string          `json:"type"`
			V    int             `json:"v"`
			Data json.RawMessage `json:"data"`
		} `json:"events"`
	}
	if err := json.Unmarshal(b, &written); err != nil {
		p.t.Fatal(err)
	}
	var told []string
	for _, ev := range written.Events {
		data := longHash.ReplaceAllString(string(ev.Data), "…")
		for _, one := range p.m.State().Roll.People {
			data = strings.ReplaceAll(data, one.ID, p.m.State().Roll.Called(one))
		}
		version := ""
		if ev.V > 1 {
			version = " v" + strconv.Itoa(ev.V)
		}
		told = append(told, "| "+ev.Type+version+" "+data)
	}
	return told
}

// unseen are parts of the state that change with nearly every line or say again what stands elsewhere.
var unseen = []string{"record", "rotation", "floor/next", "floor/speaker/elapsed_s", "floor/speaker/remaining_s"}

// changes tells what differs between two states, a line for each place, in the order of their names.
func changes(before, after any) []string {
	a, b := map[string]string{}, map[string]string{}
	flatten(a, "", before)
	flatten(b, "", after)
	paths := slices.Sorted(maps.Keys(b))
	for path := range a {
		if _, still := b[path]; !still {
			paths = append(paths, path)
		}
	}
	slices.Sort(paths)
	var told []string
	for _, path := range paths {
		was, before := a[path]
		is, after := b[path]
		switch {
		case was == is, slices.ContainsFunc(unseen, func(p string) bool { return path == p || strings.HasPrefix(path, p+"/") }):
		case !before:
			told = append(told, "|   "+path+" + "+is)
		case !after:
			told = append(told, "|   "+path+" -")
		default:
			told = append(told, "|   "+path+" "+was+" → "+is)
		}
	}
	return told
}

// flatten writes every value of a JSON tree under its path. What is empty counts as not there, and a list of plain values is one value.
func flatten(into map[string]string, path string, v any) {
	under := func(key string) string { return strings.TrimPrefix(path+"/"+key, "/") }
	switch v := v.(type) {
	case map[string]any:
		for key, one := range v {
			flatten(into, under(key), one)
		}
	case []any:
		plain := true
		for i, one := range v {
			o, isObject := one.(map[string]any)
			if !isObject {
				continue
			}
			plain = false
			flatten(into, under(keyOf(o, i)), one)
		}
		if plain && len(v) > 0 {
			into[path] = compact(v)
		}
	case nil:
	case bool:
		if v {
			into[path] = "true"
		}
	case string:
		if v != "" {
			into[path] = compact(v)
		}
	default:
		into[path] = compact(v)
	}
}

// keyOf is what tells an object in a list from the others: its number or name, else its place.
func keyOf(o map[string]any, place int) string {
	for _, key := range []string{"id", "number", "place", "title", "name", "office", "role", "person"} {
		switch v := o[key].(type) {
		case string:
			return v
		case float64:
			return fmt.Sprint(v)
		}
	}
	return strconv.Itoa(place)
}

func compact(v any) string {
	var b strings.Builder
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	if err := enc.Encode(v); err != nil {
		return err.Error()
	}
	return strings.TrimSuffix(b.String(), "\n")
}

// difference tells lines that only one of two lists has.
func difference(want, got []string) string {
	var b strings.Builder
	for _, l := range want {
		if !slices.Contains(got, l) {
			fmt.Fprintf(&b, "\t- %s\n", l)
		}
	}
	for _, l := range got {
		if !slices.Contains(want, l) {
			fmt.Fprintf(&b, "\t+ %s\n", l)
		}
	}
	if b.Len() == 0 {
		return "\tthe same lines in another order"
	}
	return strings.TrimSuffix(b.String(), "\n")
}
