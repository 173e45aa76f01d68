package minutes_test

import (
	"testing"

	"stacktaker/assembly/minutes"
)

const wages = `Strike on 1 May\n\nThis branch notes\n1. that wages in the depots of the region fell by 4 % in the year to April, and no offer was made in three meetings with the employer;\n2. that rents rose.\n\nThis branch resolves to strike.`

// An amendment is told by the paragraphs that it touches, with a few words around what it changes, and their numbers stand beside it.
func TestAmendmentsAreToldInContext(t *testing.T) {
	begin := begun(`move "`+wages+`" by Ana`, "second Ben")
	for name, test := range map[string]struct {
		amend string
		from  int
		text  minutes.Words
	}{
		"words": {
			`strike "4 %" insert "5 %"`, 3,
			minutes.Words{minutes.Text("… depots of the region fell by "), minutes.Struck("4 %"), minutes.Text(" "), minutes.Inserted("5 %"), minutes.Text(" in the year to April, and …")},
		},
		"a paragraph with other words": {
			`paragraph 3 text "1. that wages in the depots of the region fell by nearly 5 % in the year to April, and no offer was made in three meetings with the employer;"`, 3,
			minutes.Words{minutes.Text("… depots of the region fell by "), minutes.Struck("4"), minutes.Text(" "), minutes.Inserted("nearly 5"), minutes.Text(" % in the year to April, …")},
		},
		"a paragraph that goes": {`paragraph 4 strike`, 4, minutes.Words{minutes.Struck("2. that rents rose.")}},
		"the first":             {`paragraph 1 strike`, 1, minutes.Words{minutes.Struck("Strike on 1 May")}},
		"the last":              {`paragraph 5 strike`, 5, minutes.Words{minutes.Struck("This branch resolves to strike.")}},
		"one put in":            {`after 4 insert "3. that we march."`, 5, minutes.Words{minutes.Inserted("3. that we march.")}},
		"one at the front":      {`after 0 insert "Of us all"`, 1, minutes.Words{minutes.Inserted("Of us all")}},
		"one at the end":        {`after 5 insert "And to march."`, 6, minutes.Words{minutes.Inserted("And to march.")}},
		"the whole text, of which a part stays": {
			`text "Strike on 1 May\n\nThis branch notes nothing.\n\nThis branch resolves to strike."`, 2,
			minutes.Words{
				minutes.Struck("This branch notes\n1. that wages in the depots of the region fell by 4 % in the year to April, and no offer was made in three meetings with the employer;\n2. that rents rose."),
				minutes.Text("\n"), minutes.Inserted("This branch notes nothing."),
			},
		},
		"a whole text to which something is added": {`text "` + wages + `\nAnd to march."`, 6, minutes.Words{minutes.Inserted("And to march.")}},
	} {
		d := minutes.From(after(t, append(begin, "amend "+test.amend+" by Cleo", "second Dov")...), minutes.Options{})
		q := quoted(t, d, 1)
		if q.From != test.from || !same(q.Text, test.text) {
			t.Errorf("%s: from %d %#v\nwant from %d %#v", name, q.From, q.Text, test.from, test.text)
		}
		if moved := quoted(t, d, 0); moved.From != 1 {
			t.Errorf("%s: the text as it was moved has no numbers beside it", name)
		}
	}
	d := minutes.From(after(t, begin...), minutes.Options{})
	if q := quoted(t, d, 0); q.From != 0 {
		t.Error("a text that nobody amends has numbers beside it")
	}
}

// What an excerpt tells is searched for names as the whole text is: a word that is perhaps a name is asked about, and stays where that is said.
func TestNamesInExcerptsAreFound(t *testing.T) {
	m := after(t, begun(`member "Dan Price"`, `move "That all of us at the depots of the region look at the price of bread and of milk." by Ana`, "second Ben",
		`amend strike "bread" insert "bread, meat" by Cleo`, "second Dov")...)
	known := map[minutes.Find]bool{}
	for _, f := range minutes.NamesIn(m, minutes.Options{For: minutes.Circulation}) {
		known[f] = f.Doubt
	}
	d := minutes.From(m, minutes.Options{For: minutes.Circulation, Keep: func(f minutes.Find) bool { return known[f] }})
	want := minutes.Words{minutes.Text("… region look at the price of "), minutes.Struck("bread"), minutes.Text(" "), minutes.Inserted("bread, meat"), minutes.Text(" and of milk.")}
	if q := quoted(t, d, 1); !same(q.Text, want) {
		t.Errorf("%#v", q.Text)
	}
}

// quoted is what is quoted at a place, from 0.
func quoted(t *testing.T, d minutes.Document, at int) minutes.Quote {
	t.Helper()
	for _, b := range d.Blocks {
		if q, is := b.(minutes.Quote); is {
			if at == 0 {
				return q
			}
			at--
		}
	}
	t.Fatal("so much is not quoted")
	return minutes.Quote{}
}

func same(a, b minutes.Words) bool {
	if len(a) != len(b) {
		return false
	}
	for i := range a {
		if a[i] != b[i] {
			return false
		}
	}
	return true
}
