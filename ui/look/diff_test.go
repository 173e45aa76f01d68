package look

import (
	"strconv"
	"strings"
	"testing"

	"github.com/charmbracelet/x/ansi"
	"pgregory.net/rapid"
)

func TestMarkDiff(t *testing.T) {
	at := func(text, old, insert string) []Segment {
		i := strings.Index(text, old)
		return Diff(text, i, i+len(old), insert)
	}
	const motion = "That overtime is refused from 1 May."
	for _, c := range []struct {
		name string
		segs []Segment
		want string
	}{
		{"replaced", at(motion, "1 May", "15 April"), "That overtime is refused from −1 May− +15 April+."},
		{"struck", at(motion, " from 1 May", ""), "That overtime is refused −from 1 May−."},
		{"inserted", Diff(motion, 5, 5, "paid "), "That +paid+ overtime is refused from 1 May."},
		{"inserted at the end", Diff("We meet", 7, 7, " weekly"), "We meet +weekly+"},
		{"all", Diff("old", 0, 3, "new"), "−old− +new+"},
		{"nothing", Diff("as it is", 3, 3, ""), "as it is"},
		{"a blank", Diff("over time", 4, 5, ""), "over− −time"},
		{"blanks between", Diff("a old b", 2, 6, "new "), "a −old− +new+ b"},
		{"outside", Diff("short", 90, 99, "er"), "short+er+"},
		{"the wrong way round", Diff("short", 3, 1, "!"), "sho+!+rt"},
		{"within a character", Diff("né", 2, 3, "o"), "n−é− +o+"},
		{"from people", Diff("a\x1b[1m", 0, 1, "b\u202ec"), "−a− +bc+[1m"},
	} {
		if got := MarkDiff(c.segs, true); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
	if got, want := MarkDiff(Diff("old", 0, 3, "new"), false), "-old- +new+"; got != want {
		t.Errorf("without UTF-8: %q, want %q", got, want)
	}
}

func TestCompare(t *testing.T) {
	for _, c := range []struct{ before, after, want string }{
		{"We meet weekly.", "We meet fortnightly.", "We meet −weekly.− +fortnightly.+"},
		{"We meet weekly in the canteen.", "We meet in the canteen.", "We meet −weekly− in the canteen."},
		{"the first of May is free", "the last of April is free", "the −first− +last+ of −May− +April+ is free"},
		{"a b c", "x y z", "−a b c− +x y z+"},
		{"same", "same", "same"},
		{"", "new", "+new+"},
		{"old", "", "−old−"},
	} {
		if got := MarkDiff(Compare(c.before, c.after), true); got != c.want {
			t.Errorf("%q to %q: %q, want %q", c.before, c.after, got, c.want)
		}
	}
}

// Without what is inserted a change is the text before, without what is struck
// the text after.
func TestChangesKeepBothTexts(t *testing.T) {
	check := func(t *rapid.T, segs []Segment, before, after string) {
		var b, a string
		for i, sg := range segs {
			if sg.Text == "" || i > 0 && segs[i-1].Change == sg.Change {
				t.Errorf("segment %d of %+v should not be", i, segs)
			}
			if sg.Change != Inserted {
				b += sg.Text
			}
			if sg.Change != Struck {
				a += sg.Text
			}
		}
		if a != after || b != before {
			t.Errorf("%+v gives %q and %q, want %q and %q", segs, b, a, before, after)
		}
	}
	text := rapid.StringMatching(`([abé] ?){0,12}`)
	rapid.Check(t, func(t *rapid.T) {
		before, after := text.Draw(t, "before"), text.Draw(t, "after")
		check(t, Compare(before, after), before, after)
		start := rapid.IntRange(0, len(before)).Draw(t, "start")
		end := rapid.IntRange(start, len(before)).Draw(t, "end")
		for _, sg := range Diff(before, start, end, after) {
			if strings.ToValidUTF8(sg.Text, "") != sg.Text {
				t.Errorf("%q is not UTF-8", sg.Text)
			}
		}
	})
}

// Two texts of the largest size that have nothing in common.
func TestCompareOfLongTexts(t *testing.T) {
	before, after := strings.Repeat("old ", 1250), strings.Repeat("new ", 1250)
	if got := Compare(before, after); len(got) > 4 {
		t.Errorf("%d segments", len(got))
	}
}

func TestDrawDiff(t *testing.T) {
	segs := Diff("That overtime is refused from 1 May of this year.", 30, 43, "15 April")
	for _, th := range themes() {
		lines := DrawDiff(segs, 22, th, true)
		var text []string
		for _, l := range lines {
			text = append(text, ansi.Strip(l))
			if Width(l) > 22 {
				t.Errorf("%s: %q is %d cells", th.Name, l, Width(l))
			}
		}
		want := "That overtime is|refused from −1 May of|this− +15 April+ year."
		if got := strings.Join(text, "|"); got != want {
			t.Errorf("%s: %q, want %q", th.Name, got, want)
		}
		// What is struck goes on in the next line, in its style.
		if want := th.Struck.Render("this"); !strings.HasPrefix(lines[2], want) {
			t.Errorf("%s: %q does not start with %q", th.Name, lines[2], want)
		}
	}
}

func BenchmarkDiff(b *testing.B) {
	text := strings.Repeat("That overtime is refused. ", 190)
	segs := Diff(text, 1000, 1100, "something else")
	th := Dark()
	b.Run("DrawDiff5000", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			DrawDiff(segs, 60, th, true)
		}
	})
	other := strings.ReplaceAll(text, "refused", "accepted")
	b.Run("Compare5000", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			Compare(text, other)
		}
	})
}

// The same words in their own place are no change.
func TestSameWordsAreNoChange(t *testing.T) {
	got := Diff("That we sing.\nThat we dance.", 14, 28, "That we dance.")
	if len(got) != 1 || got[0].Change != Kept || got[0].Text != "That we sing.\nThat we dance." {
		t.Errorf("the change is %v", got)
	}
}

// What is replaced by another text can be read as a whole, whatever few words both have; where most stays, what is changed is shown in it.
func TestCompareTellsWholesApart(t *testing.T) {
	const agency = "Conference calls on the branch committee to:\ni. recruit agency workers into the branch at a reduced subscription;\nii. publish a leaflet on their rights."
	const instead = "Conference instructs the branch committee to recruit nobody into any union, and to publish its accounts on the wall."
	segs := Compare(agency, instead)
	var struck, inserted int
	for _, sg := range segs {
		switch sg.Change {
		case Struck:
			struck++
		case Inserted:
			inserted++
		}
	}
	if struck != 1 || inserted != 1 {
		t.Errorf("%s", MarkDiff(segs, true))
	}
	got := MarkDiff(Compare("We pay 50 a day from the second day of any dispute.\nWe meet.", "We pay 60 a day from the first day of any dispute.\nWe eat."), true)
	if want := "We pay −50− +60+ a day from the −second− +first+ day of any dispute.\nWe −meet.− +eat.+"; got != want {
		t.Errorf("%s", got)
	}
	got = MarkDiff(Rewrite("One.\nWe meet weekly here.\nThree.", 5, 25, "We meet daily here."), true)
	if want := "One.\nWe meet −weekly− +daily+ here.\nThree."; got != want {
		t.Errorf("%s", got)
	}
}

// A change is drawn where it is, however long the text before it, with the numbers that its paragraphs have; and further down, and up.
func TestDrawAround(t *testing.T) {
	var all []string
	for n := range 40 {
		all = append(all, "Paragraph of the number "+strconv.Itoa(n+1)+" and no other.")
	}
	text := strings.Join(all, "\n\n")
	strip := func(lines []string) string { return ansi.Strip(strings.Join(lines, "|")) }
	at := strings.Index(text, "number 30") + len("number ")
	for _, test := range []struct {
		segs []Segment
		in   Around
		want string
	}{
		{[]Segment{{Text: text}}, Around{Paragraph: 15, Rows: 2}, "15 Paragraph of the number 15 and no other.|"},
		{[]Segment{{Text: text}}, Around{Paragraph: 15, Rows: 3, Further: 2}, "16 Paragraph of the number 16 and no other.||17 Paragraph of the number 17 and no other."},
		{[]Segment{{Text: text}}, Around{Paragraph: 15, Rows: 1, Further: -4}, "13 Paragraph of the number 13 and no other."},
		{[]Segment{{Text: text}}, Around{Rows: 1}, " 1 Paragraph of the number 1 and no other."},
		{[]Segment{{Text: text}}, Around{Paragraph: 40, Rows: 2}, "|40 Paragraph of the number 40 and no other."},
		{Diff(text, at, at+2, "thirty"), Around{Rows: 2}, "30 Paragraph of the number −30− +thirty+ and|   no other."},
	} {
		lines, _ := DrawAround(test.segs, test.in, 45, Dark(), true)
		if got := strip(lines); got != test.want {
			t.Errorf("%+v:\n%q, want\n%q", test.in, got, test.want)
		}
	}
	if _, further := DrawAround([]Segment{{Text: text}}, Around{Rows: 3, Further: 4000}, 45, Dark(), true); further != 76 {
		t.Errorf("%d further", further)
	}
}
