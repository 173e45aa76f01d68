package minutes_test

import (
	"reflect"
	"testing"

	"stacktaker/assembly/minutes"
)

func TestNumbers(t *testing.T) {
	var d minutes.Document
	type step struct{ got, want string }
	steps := []step{
		{d.Point(minutes.Text("before any section")), "1"},
		{d.Point(minutes.Text("and again")), "2"},
		{d.Section("Officers"), "1"},
		{d.Point(minutes.Text("a")), "1.1"},
		{d.Point(minutes.Text("b")), "1.2"},
		{d.Section("Overtime"), "2"},
		{d.Point(minutes.Text("c")), "2.1"},
	}
	d.Part("Motion 1")
	d.Say(minutes.Text("no number"))
	d.Add(minutes.Quote{Label: "Motion 1", Text: minutes.Plain("That …")})
	steps = append(
		steps,
		step{d.Point(minutes.Text("d")), "2.2"},
		step{d.Point(minutes.Text("")), ""}, // says nothing, so takes no number
		step{d.Point(), ""},
		step{d.Point(minutes.Text(""), minutes.Strong("e")), "2.3"},
	)
	d.Add(minutes.Heading{Level: 1, Text: "an unnumbered section goes on with the numbers"})
	steps = append(
		steps,
		step{d.Point(minutes.Text("f")), "2.4"},
		step{d.Section("Actions"), "3"},
		step{d.Point(minutes.Text("g")), "3.1"},
	)
	for i, s := range steps {
		if s.got != s.want {
			t.Errorf("step %d has number %q, want %q", i, s.got, s.want)
		}
	}
	if last := d.Blocks[len(d.Blocks)-1]; !reflect.DeepEqual(last, minutes.Paragraph{Number: "3.1", Text: minutes.Plain("g")}) {
		t.Errorf("the last block is %#v", last)
	}
}

func TestAddLeavesOutWhatSaysNothing(t *testing.T) {
	var d minutes.Document
	d.Add(
		nil, minutes.Heading{Level: 1}, minutes.Paragraph{Number: "1"}, minutes.Paragraph{Text: minutes.Words{nil, minutes.Text("")}}, minutes.List{},
		minutes.Table{Caption: "nobody", Columns: []minutes.Column{{Title: "Name"}}}, minutes.Quote{}, minutes.Verdict{Outcome: minutes.Carried},
		minutes.Facts{}, minutes.Signatures{Date: "Date"},
	)
	d.Say()
	d.Section("")
	d.Part("")
	if len(d.Blocks) != 1 { // a section without a title still has its number
		t.Fatalf("empty blocks were kept: %#v", d.Blocks)
	}

	d = minutes.Document{}
	d.Add(
		minutes.Heading{Level: 1, Text: "a"}, minutes.Paragraph{Text: minutes.Plain("a")}, minutes.List{Items: []minutes.Words{nil}},
		minutes.Table{Total: minutes.PlainRow("0")}, minutes.Quote{Label: "a"}, minutes.Verdict{Text: minutes.Plain("a")},
		minutes.Facts{{Label: "a"}}, minutes.Signatures{Lines: []minutes.Signature{{}}}, minutes.Rule{},
	)
	if len(d.Blocks) != 9 {
		t.Errorf("of 9 blocks that say something %d were kept", len(d.Blocks))
	}
}

func TestAddToParts(t *testing.T) {
	var facts minutes.Facts
	facts.Add("Place", "Canteen")
	facts.Add("Apologies", "")
	if want := (minutes.Facts{{Label: "Place", Value: minutes.Plain("Canteen")}}); !reflect.DeepEqual(facts, want) {
		t.Errorf("facts are %#v, want %#v", facts, want)
	}
	var table minutes.Table
	table.Add("Day", "31")
	if want := []minutes.Row{{minutes.Plain("Day"), minutes.Plain("31")}}; !reflect.DeepEqual(table.Rows, want) {
		t.Errorf("rows are %#v, want %#v", table.Rows, want)
	}
	var list minutes.List
	list.Add("one")
	if want := []minutes.Words{minutes.Plain("one")}; !reflect.DeepEqual(list.Items, want) {
		t.Errorf("items are %#v, want %#v", list.Items, want)
	}
}
