package minutes_test

import (
	"fmt"
	"slices"
	"strconv"
	"strings"
	"testing"

	"pgregory.net/rapid"

	"stacktaker/assembly"
	"stacktaker/assembly/minutes"
)

// A section of fewer is not told, nor could it be made out among fewer than so many together.
const few, together = 5, 10

const otherSections = "other sections, together"

// rooms is a meeting at random in which hands are counted by section, again and again, while people come and go.
func rooms(t *rapid.T) *meeting {
	m := newMeeting()
	sections := []string{"Day", "Night", "Yard", "Gate", "Loft"}[:rapid.IntRange(1, 5).Draw(t, "sections")]
	size := rapid.OneOf(rapid.IntRange(0, 4), rapid.IntRange(5, 6), rapid.IntRange(7, 30))
	say := func(format string, args ...any) bool { return m.say(fmt.Sprintf(format, args...)) == nil }
	say(`convene "Branch" on 2026-05-14`)
	say("@18:00")
	door := rapid.Bool().Draw(t, "counted at the door")
	for i, s := range sections {
		if n := size.Draw(t, s); door {
			say("headcount %d section %q", n, s)
		} else {
			for k := range n {
				say(`member "P%d-%d" section %q`, i, k, s)
			}
			for k := range rapid.IntRange(0, 2).Draw(t, "voices") {
				say(`member "V%d-%d" section %q voice`, i, k, s)
			}
		}
	}
	say("arrive all")
	say("open")
	figures := func(s string) string {
		for _, v := range m.State().Count.Sections {
			if v.Name == s {
				yes := rapid.IntRange(0, v.Voters).Draw(t, "for")
				no := rapid.IntRange(0, v.Voters-yes).Draw(t, "against")
				return fmt.Sprintf("count %d %d %d section %q", yes, no, rapid.IntRange(0, v.Voters-yes-no).Draw(t, "abstained"), s)
			}
		}
		return "count 0 0"
	}
	for n := range rapid.IntRange(1, 3).Draw(t, "motions") {
		say("@+1m")
		s := rapid.SampledFrom(sections).Draw(t, "changed")
		if door {
			say("headcount %d section %q", size.Draw(t, "now"), s)
		} else {
			say(`leave "P%d-0" "P%d-1"`, slices.Index(sections, s), slices.Index(sections, s))
		}
		if !say(`move "Motion %d." by Mo`, n) || !say("second Su") || !say("put") {
			continue
		}
		for _, s := range m.State().Count.Sections {
			_ = m.say(figures(s.Name))
		}
		say("declare")
		for range rapid.IntRange(0, 3).Draw(t, "recounts") {
			s := rapid.SampledFrom(sections).Draw(t, "again")
			if rapid.Bool().Draw(t, "moved") {
				if say("move recount %q by Mo", s) && say("second Su") && say("put") && say("count 1 0") {
					say("declare")
				}
			} else if !say("recount section %q", s) {
				say("recount")
			}
			if c := m.State().Count; c != nil {
				for _, s := range c.Sections {
					_ = m.say(figures(s.Name))
				}
				say("declare")
			}
		}
		say("no-action")
	}
	say("close")
	return m
}

// TestNobodyWorksOutASmallSection reads the circulation as somebody would who wants to know how a small section voted: every table,
// the figures for programs, and what is left when what is told is taken from a sum, in the same round or in one before it.
func TestNobodyWorksOutASmallSection(t *testing.T) {
	shown, grouped := 0, 0
	rapid.Check(t, func(t *rapid.T) {
		m := rooms(t)
		d := minutes.From(m.Meeting, minutes.Options{For: minutes.Circulation})
		fail := func(format string, args ...any) {
			t.Helper()
			t.Fatalf(format+"\n%s\nfor members:\n%s", append(args, dump(d), dump(minutes.From(m.Meeting, minutes.Options{})))...)
		}
		least := map[string]int{}
		for _, mo := range m.State().Motions.All {
			for _, r := range mo.Rounds {
				for _, s := range r.Sections {
					if was, known := least[s.Name]; s.Present > 0 && (!known || s.Present < was) {
						least[s.Name] = s.Present
					}
				}
			}
		}
		told := dump(d)
		for s, n := range least {
			if n < few && strings.Contains(told, s) {
				fail("%s had %d voters, and is told", s, n)
			}
		}

		for _, b := range d.Blocks {
			if table, is := b.(minutes.Table); is && table.Columns[0].Title == "Section" {
				shown++
				for column, c := range table.Columns {
					if slices.Contains([]string{"Vote", "Entitled", "At first", "At the end"}, c.Title) {
						for _, row := range table.Rows {
							n := number(row[column])
							if name := words(row[0]); name == otherSections && c.Title != "Vote" && 0 < n && n < together || name != otherSections && 0 < n && n < few {
								fail("%s of %s: %d", c.Title, name, n)
							}
							if words(row[0]) == otherSections {
								grouped++
							}
						}
					}
				}
			}
			if chart, is := b.(minutes.Chart); is && chart.Kind == minutes.Bars {
				for _, p := range chart.Points {
					if n := p.Values[0] + p.Values[1] + p.Values[2] + p.Values[3]; 0 < n && n < few || p.Label == otherSections && n < together {
						fail("the chart shows %d for %s", n, p.Label)
					}
				}
			}
		}

		for _, mo := range m.State().Motions.All {
			at := slices.IndexFunc(d.Decisions, func(d minutes.Decision) bool { return d.Number == mo.ID })
			if at < 0 {
				continue
			}
			known := map[string]minutes.Count{} // the sections of which the reader knows the figures
			for i, r := range mo.Rounds {
				counts := d.Decisions[at].Rounds[i].Counts
				switch {
				case r.Recount == "":
					clear(known)
				default:
					delete(known, r.Recount)
				}
				if len(counts) == 0 {
					continue // the verdict alone
				}
				sum := minutes.Count{}
				for _, c := range counts {
					sum.For, sum.Against, sum.Abstain, sum.NotVoted = sum.For+c.For, sum.Against+c.Against, sum.Abstain+c.Abstain, sum.NotVoted+c.NotVoted
					if c.Section != "" && c.Section != otherSections {
						known[c.Section] = c
					}
				}
				if sum.For != r.For || sum.Against != r.Against || len(known) == 0 {
					if sum.For != r.For {
						fail("round %d of %s: %d for in all, and the rows make %d", i+1, mo.ID, r.For, sum.For)
					}
					continue
				}
				workedOut(r, sum, known, fail)
			}
		}
	})
	if shown < 20 || grouped < 5 {
		t.Errorf("this proves little: %d tables were shown, %d of them with sections together", shown, grouped)
	}
}

// workedOut fails where what is left of a sum is a section that must not be told, or tells of everybody in those together.
func workedOut(r assembly.Round, sum minutes.Count, known map[string]minutes.Count, fail func(string, ...any)) {
	left := []string{}
	present := 0
	for _, s := range r.Sections {
		if _, is := known[s.Name]; !is && s.Present > 0 {
			left, present = append(left, s.Name), present+s.Present
		}
	}
	for _, c := range known {
		sum.For, sum.Against = sum.For-c.For, sum.Against-c.Against
	}
	switch {
	case len(left) == 0:
	case len(left) == 1 && present < few:
		fail("what is left of a sum is section %s alone: %d for, %d against", left[0], sum.For, sum.Against)
	case len(left) > 1 && present < together:
		fail("what is left of a sum are sections %v with %d voters", left, present)
	case sum.For == 0 || sum.Against == 0:
		fail("what is left of a sum, of sections %v, is %d for and %d against", left, sum.For, sum.Against)
	}
}

func words(w minutes.Words) string {
	var b strings.Builder
	for _, in := range w {
		fmt.Fprint(&b, in)
	}
	return b.String()
}

func number(w minutes.Words) int {
	n, _ := strconv.Atoi(words(w))
	return n
}

// TestOneSectionIsNotTheOthers makes sure that no row of "other sections" is that of a single one.
func TestOneSectionIsNotTheOthers(t *testing.T) {
	m := after(
		t, `convene "Branch" on 2026-05-14`, "@18:00", `headcount 30 section "Day"`, `headcount 20 section "Night"`, `headcount 4 section "Yard"`, "open",
		`move "That we sing." by Ana`, "second Ben", "put", `count 16 14 section "Day"`, `count 12 7 section "Night"`, `count 3 1 section "Yard"`, "declare", "no-action",
		`headcount 0 section "Night"`, `move "That we dance." by Ana`, "second Ben", "put", `count 16 14 section "Day"`, `count 3 1 section "Yard"`, "declare", "close",
	)
	got := circulated(m)
	for _, leak := range []string{"| 3 | 1 |", "together | 24 | 4", "{other sections, together 3"} {
		if strings.Contains(got, leak) {
			t.Errorf("the one that is left is told: %s\n%s", leak, got)
		}
	}
	if !strings.Contains(got, "| other sections, together | 15 | 8 | 0 | 1 | 24") {
		t.Errorf("two together may be told:\n%s", got)
	}
}

// TestARecountNamesNoHiddenSection looks at what programs read of it too.
func TestARecountNamesNoHiddenSection(t *testing.T) {
	m := after(
		t, `convene "Branch" on 2026-05-14`, "@18:00", `headcount 30 section "Day"`, `headcount 20 section "Night"`, `headcount 4 section "Yard"`, "open",
		`move "That we sing." by Ana`, "second Ben", "put", `count 16 14 section "Day"`, `count 12 7 section "Night"`, `count 3 1 section "Yard"`, "declare",
		`move recount "Yard" by Cleo`, "second Dov", "put", "count 20 9", "declare", `count 2 2 section "Yard"`, "declare", "close",
	)
	if got := circulated(m); strings.Contains(got, "Yard") {
		t.Errorf("the section is named:\n%s", got)
	}
}

// TestTheDoorTellsWhatWasCounted: of a count in all there is nothing by section.
func TestTheDoorTellsWhatWasCounted(t *testing.T) {
	m := after(t, `convene "Branch" on 2026-05-14`, "@18:00", `headcount 30 section "Day"`, `headcount 20 section "Night"`, "open", "@18:30", "headcount 45", "close")
	got := dump(minutes.From(m, minutes.Options{}))
	if !strings.Contains(got, "| Section | At first\n      | Day | 30\n      | Night | 20\n      | In all | 50\n") {
		t.Errorf("the table at the door is not the one that was counted:\n%s", got)
	}
}
