package assembly

import (
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"testing"
	"time"

	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// rulesPage is the rule book for readers.
func rulesPage(t *testing.T) string {
	t.Helper()
	text, err := os.ReadFile("../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(string(text), "\r\n", "\n")
}

// pageTable is the rows of the table of docs/rules.md that has this heading row, without marks.
func pageTable(t *testing.T, heading string) [][]string {
	t.Helper()
	_, below, is := strings.Cut(rulesPage(t), "\n"+heading+"\n")
	if !is {
		t.Fatalf("docs/rules.md has no table %s", heading)
	}
	var rows [][]string
	for _, line := range strings.Split(below, "\n")[1:] {
		if !strings.HasPrefix(line, "|") {
			break
		}
		cells := strings.Split(strings.Trim(line, "|"), "|")
		for i, cell := range cells {
			cells[i] = strings.TrimSpace(strings.ReplaceAll(cell, "`", ""))
		}
		rows = append(rows, cells)
	}
	return rows
}

// Every rule with a name has its paragraph in docs/rules.md, which begins with that name.
func TestPageOfRules(t *testing.T) {
	page := rulesPage(t)
	for _, rule := range RuleNames() {
		if n := strings.Count(page, "\n`"+rule+"` – "); n != 1 {
			t.Errorf("docs/rules.md has %d paragraphs on the rule %q", n, rule)
		}
	}
}

// docs/rules.md lists the standing orders as they are: their keys in this order, what they take, their defaults.
func TestPageOfStandingOrders(t *testing.T) {
	var got, want [][]string
	for _, row := range pageTable(t, "| order | takes | default | is |") {
		got = append(got, row[:3])
	}
	told := func(value string) string {
		if d, err := time.ParseDuration(value); err == nil && d > 0 {
			return words.Duration(d)
		}
		return value
	}
	for _, o := range standingOrders() {
		if !strings.HasPrefix(o.key, "threshold ") {
			want = append(want, []string{o.key, words.English().Say(o.takes), told(o.value)})
		}
	}
	want = append(want, []string{"threshold KIND", words.English().Say(standingOrders()[len(want)].takes), "section 4"})
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("docs/rules.md lists the standing orders\n%v\nand the program has\n%v", got, want)
	}
}

// docs/rules.md lists the kinds of motion as the program has them.
func TestPageOfKinds(t *testing.T) {
	yes := func(is bool) string {
		if is {
			return "yes"
		}
		return "no"
	}
	var got, want [][]string
	for _, row := range pageTable(t, "| kind | rank | text | second | debate | amend | threshold |") {
		got = append(got, slices.Concat(row[:2], row[3:]))
		if (row[2] == "–") != slices.Contains([]string{"close-debate", "table", "adjourn", "challenge", "next-business", "postpone-indefinitely"}, row[0]) {
			t.Errorf("docs/rules.md says of the text of %s: %s", row[0], row[2])
		}
	}
	for _, k := range kinds {
		rank := strconv.Itoa(k.rank)
		switch k.group {
		case incidental:
			rank = "incidental"
		case returning:
			rank = "alone"
		}
		want = append(want, []string{k.name, rank, yes(k.second), yes(k.debate), yes(k.amend), k.threshold})
		if (k.text == NoText) != slices.Contains([]string{"close-debate", "table", "adjourn", "challenge", "next-business", "postpone-indefinitely"}, k.name) {
			t.Errorf("%s takes a text, or takes none: say so in docs/rules.md", k.name)
		}
	}
	if !slices.EqualFunc(got, want, slices.Equal) {
		t.Errorf("docs/rules.md lists the kinds\n%v\nand the program has\n%v", got, want)
	}
}

// The worked examples of docs/rules.md come out as they stand there, and every base and every form of threshold has one.
func TestPageOfExamples(t *testing.T) {
	rows := pageTable(t, "| threshold | F | A | B | P | M | carried | needs | margin |")
	for _, row := range rows {
		th, err := threshold.Parse(row[0])
		if err != nil {
			t.Errorf("%s: %v", row[0], err)
			continue
		}
		var n [5]int
		for i := range n {
			if n[i], err = strconv.Atoi(row[i+1]); err != nil {
				t.Fatalf("%v: %v", row, err)
			}
		}
		v := th.Judge(threshold.Tally{For: n[0], Against: n[1], Abstain: n[2], Present: n[3], Members: n[4]})
		carried := map[bool]string{true: "yes", false: "no"}[v.Carried]
		if got := []string{carried, strconv.Itoa(v.Needed), strconv.Itoa(v.Margin)}; !slices.Equal(got, row[6:]) {
			t.Errorf("docs/rules.md says of %v %v, and it comes out as %v", row[:6], row[6:], got)
		}
	}
	for _, form := range []string{"^simple$", "^majority of votes$", "^majority of present$", "^majority of members$", "^./. of cast$", "of present$", "% of members$", "^unanimous$", " and "} {
		has := regexp.MustCompile(form)
		if !slices.ContainsFunc(rows, func(row []string) bool { return has.MatchString(row[0]) }) {
			t.Errorf("docs/rules.md has no example of %s", form)
		}
	}
}
