package cli_test

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"sort"
	"strconv"
	"strings"
	"testing"
)

// TestYearOfABranch plays the meetings of testdata/year one after the other, through the command line alone. Each is a
// transcript:
//
//	new ARGS          makes the meeting; everything after it is about that one
//	> LINE            must be accepted
//	x LINE :: WORDS   must be refused with WORDS
//	= PATH VALUE      show --json has VALUE (JSON or a bare word) at PATH
//	agenda, order ROLE   the agenda, or who is next for a role, is exactly the lines below that begin with "- "; one that
//	                  begins with "& " is equal to the one before it, so that the lot decides between them
//	lot ROLE N NAME…  the room calls out N; those named stand next to each other as SHA-256 has it
//	declines ROLE NAME   whoever is proposed declines, until NAME is
//	on #N LINE        a line for another meeting
//	$ ARGS            calls the program; FILE is the meeting's
//	| TEXT            what it told last has this line, whatever space it has between the words
//	! WORDS           what it told people last has these words
func TestYearOfABranch(t *testing.T) {
	files, err := filepath.Glob("testdata/year/*.txt")
	if err != nil || len(files) != 13 {
		t.Fatalf("%d meetings, %v", len(files), err)
	}
	y := &yearPlayer{T: t, house: newHouse(t)}
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		lines := strings.Split(string(text), "\n")
		for n := 0; n < len(lines); n++ {
			y.at = fmt.Sprintf("%s:%d", filepath.Base(file), n+1)
			list := n + 1
			for list < len(lines) && (strings.HasPrefix(lines[list], "- ") || strings.HasPrefix(lines[list], "& ")) {
				list++
			}
			y.play(strings.TrimSpace(lines[n]), lines[n+1:list])
			n = list - 1
		}
		y.flush()
	}
}

type yearPlayer struct {
	*testing.T
	house *house
	file  string
	at    string
	lines []string // accepted ones that wait to be run together
	last  said
}

// flush runs the lines that wait.
func (y *yearPlayer) flush() {
	y.Helper()
	if len(y.lines) == 0 {
		return
	}
	s := y.house.call(strings.Join(y.lines, "\n")+"\n", "run", y.file, "-")
	if s.code != 0 {
		y.Fatalf("before %s: %s", y.at, s.err)
	}
	y.lines = nil
}

func (y *yearPlayer) play(line string, list []string) {
	y.Helper()
	sign, rest, _ := strings.Cut(line, " ")
	switch sign {
	case "", "#":
		return
	case ">":
		y.lines = append(y.lines, rest)
		return
	}
	y.flush()
	switch sign {
	case "new":
		y.last = y.house.call("", append([]string{"new"}, splitQuoted(rest)...)...)
		y.file = strings.TrimSpace(y.last.out)
		if y.last.code != 0 {
			y.Fatalf("%s: %s", y.at, y.last.err)
		}
	case "x":
		line, words, _ := strings.Cut(rest, " ::")
		if s := y.house.call(line+"\n", "run", y.file, "-"); s.code != 1 || !strings.Contains(s.err, strings.TrimSpace(words)) {
			y.Errorf("%s: exit %d: %s%s", y.at, s.code, s.out, s.err)
		}
	case "on":
		number, line, _ := strings.Cut(rest, " ")
		y.house.must(line+"\n", "run", number, "-")
	case "=":
		y.expect(rest)
	case "agenda", "order":
		y.list(sign, rest, list)
	case "lot":
		y.lot(strings.Fields(rest))
	case "declines":
		role, name, _ := strings.Cut(rest, " ")
		for range 10 {
			next, _ := y.state("rotation", role, "proposed").(string)
			if strings.HasPrefix(next, name) {
				return
			}
			y.house.must(fmt.Sprintf("decline %s %q\n", role, next), "run", y.file, "-")
		}
		y.Fatalf("%s: %s is never proposed", y.at, name)
	case "$":
		y.last = y.house.call("", strings.Fields(strings.ReplaceAll(rest, "FILE", y.file))...)
		if y.last.code != 0 {
			y.Errorf("%s: exit %d: %s", y.at, y.last.code, y.last.err)
		}
	case "|":
		same := func(l string) bool { return strings.Join(strings.Fields(strings.TrimLeft(l, "*- ")), " ") == rest }
		if !slices.ContainsFunc(strings.Split(y.last.out, "\n"), same) {
			y.Errorf("%s: no such line in\n%s", y.at, y.last.out)
		}
	case "!":
		if !strings.Contains(y.last.err, rest) {
			y.Errorf("%s: not in: %s", y.at, y.last.err)
		}
	default:
		y.Fatalf("%s: no such sign: %s", y.at, sign)
	}
}

// splitQuoted splits the words of a call, one of which may stand in quotation marks.
func splitQuoted(s string) []string {
	before, rest, found := strings.Cut(s, `"`)
	words := strings.Fields(before)
	if found {
		text, after, _ := strings.Cut(rest, `"`)
		words = append(append(words, text), strings.Fields(after)...)
	}
	return words
}

// state is what stands at a path of show --json.
func (y *yearPlayer) state(path ...string) any {
	y.Helper()
	var v any
	if err := json.Unmarshal([]byte(y.house.must("", "show", "--json", y.file)), &v); err != nil {
		y.Fatal(err)
	}
	for _, key := range path {
		switch here := v.(type) {
		case []any:
			if key == "#" {
				return len(here)
			}
			v = "(nothing)"
			for i, one := range here {
				o, _ := one.(map[string]any)
				for _, k := range []string{"id", "number", "name", "role", "office"} {
					if o[k] != nil && fmt.Sprint(o[k]) == key {
						v = one
					}
				}
				if v == "(nothing)" && o["number"] == nil && o["id"] == nil && strconv.Itoa(i) == key {
					v = one
				}
			}
		case map[string]any:
			v = here[key]
		default:
			return "(nothing)"
		}
	}
	return v
}

func (y *yearPlayer) expect(rest string) {
	y.Helper()
	path, want, _ := strings.Cut(rest, " ")
	got := y.state(strings.Split(path, "/")...)
	told, _ := json.Marshal(got)
	if text, is := got.(string); string(told) != want && !(is && text == want) {
		y.Errorf("%s: %s is %s, wanted %s", y.at, path, told, want)
	}
}

// list compares the agenda, or who is next, with the lines that were written down.
func (y *yearPlayer) list(what, role string, want []string) {
	y.Helper()
	var got []string
	if what == "agenda" {
		for _, item := range y.state("agenda").([]any) {
			got = append(got, item.(map[string]any)["title"].(string))
		}
	} else {
		for _, c := range y.order(role) {
			got = append(got, fmt.Sprint(c["person"], ": ", c["why"]))
		}
	}
	wanted := make([]string, len(want))
	for i, line := range want {
		wanted[i] = line[2:]
		if line[0] == '&' && i < len(got) && got[i] == wanted[i-1] {
			wanted[i-1], wanted[i] = wanted[i], wanted[i-1]
		}
	}
	if !slices.Equal(got, wanted) {
		y.Errorf("%s: the %s is\n  %s\nand not\n  %s", y.at, what, strings.Join(got, "\n  "), strings.Join(wanted, "\n  "))
	}
}

func (y *yearPlayer) order(role string) []map[string]any {
	y.Helper()
	var all []map[string]any
	for _, c := range y.state("rotation", role, "order").([]any) {
		all = append(all, c.(map[string]any))
	}
	return all
}

// lot repeats the draw: SHA-256 of meeting|role|person|N, the lowest first.
func (y *yearPlayer) lot(said []string) {
	y.Helper()
	role, number, names := said[0], said[1], said[2:]
	y.house.must(fmt.Sprintf("rotate %s lot %s\n", role, number), "run", y.file, "-")
	meeting := y.state("meeting", "id").(string)
	var drawn []string
	for _, c := range y.order(role)[:len(names)] {
		first, _, _ := strings.Cut(c["person"].(string), " ")
		if !slices.Contains(names, first) {
			y.Errorf("%s: %s stands among those for the lot", y.at, first)
		}
		sum := sha256.Sum256([]byte(meeting + "|" + role + "|" + c["id"].(string) + "|" + number))
		drawn = append(drawn, hex.EncodeToString(sum[:]))
	}
	if !sort.StringsAreSorted(drawn) {
		y.Errorf("%s: the lot is %v", y.at, drawn)
	}
}
