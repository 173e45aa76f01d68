package formats

import (
	"time"

	"stacktaker/assembly/minutes"
)

// meeting is minutes with every kind of block and every mark, as they could be of a real evening.
func meeting() minutes.Document {
	d := minutes.Document{
		Title:    "Minutes of the Depot 4 General Assembly",
		Subtitle: "Meeting 7, ordinary",
		Status:   "DRAFT until the next meeting approves it",
		Draft:    true,
		Version:  2,
		Language: "en",
		Meta: minutes.Meta{
			ID: "b7c0", Date: time.Date(2026, 5, 14, 18, 5, 0, 0, time.UTC),
			Publisher: "Depot 4 General Assembly", Program: "stacktaker 1.0",
		},
	}
	d.Facts.Add("Date", "14 May 2026, 18:05 to 20:10")
	d.Facts.Add("Place", "Canteen, gate B")
	d.Facts.Add("Apologies", "")
	d.Facts.Add("Version", "2, with one correction")

	d.Section("Who held office")
	d.Add(minutes.List{Items: []minutes.Words{
		minutes.Plain("Facilitator: Mina Roy, 18:05 to 19:31; Dov Lev, from 19:31"),
		minutes.Plain("Stack-keeper: Jo Field"),
		minutes.Plain("Minute-taker: Bea Sarr"),
	}})

	d.Section("Attendance")
	d.Point(minutes.Text("58 with a vote and 3 with a voice were present."))
	d.Point(minutes.Text("Quorum was 30% of 120 members, which is 36. It was met from the opening to the close."))
	t := minutes.Table{Caption: "Present, by section", Columns: []minutes.Column{{Title: "Section"}, {Title: "Vote", Align: minutes.End}, {Title: "Voice", Align: minutes.End}}}
	t.Add("Day shift", "31", "2")
	t.Add("Night shift", "27", "1")
	t.Total = minutes.PlainRow("In all", "58", "3")
	d.Add(t)

	d.Section("Minutes of the last meeting")
	d.Point(minutes.Text("The minutes of meeting 6 were approved with one correction:"))
	d.Add(minutes.List{Ordered: true, Items: []minutes.Words{{minutes.Text("in 4.2, for "), minutes.Struck("12 June"), minutes.Text(" read "), minutes.Inserted("21 June")}}})

	d.Section("Overtime")
	d.Part("Motion 1")
	d.Point(minutes.Text("Rosa Duarte moved, and Amir Khan seconded:"))
	d.Add(minutes.Quote{Label: "Motion 1, as moved", Text: minutes.Plain("That overtime is refused from 1 May.")})
	d.Point(minutes.Text("Lena Fox moved to amend it, and Sam Ortiz seconded:"))
	d.Add(
		minutes.Quote{Label: "Amendment 1.1", Text: minutes.Words{minutes.Text("That overtime is refused from "), minutes.Struck("1 May"), minutes.Text(" "), minutes.Inserted("15 April"), minutes.Text(".")}},
		minutes.Verdict{Outcome: minutes.Carried, Text: minutes.Plain("31 for, 22 against, 5 abstained; a simple majority of 53 needs 27; CARRIED")},
	)
	d.Point(minutes.Text("The motion as amended was put:"))
	d.Add(
		minutes.Quote{Label: "Motion 1, as put", Text: minutes.Plain("That overtime is refused from 15 April.")},
		rounds(),
		minutes.Verdict{Outcome: minutes.Carried, Text: minutes.Plain("40 for, 12 against, 6 abstained; a simple majority of 52 needs 27; CARRIED")},
	)
	d.Part("Motion 2")
	d.Point(minutes.Text("Ben Sarr moved, and Eva Lund seconded, with 2/3 of cast needed:"))
	d.Add(
		minutes.Quote{Label: "Motion 2", Text: minutes.Plain("That the branch\n- prints the agreement, in full;\n- sends a copy to every gate.\n\nThat it pays for this from the fund.")},
		minutes.Verdict{Outcome: minutes.NotCarried, Text: minutes.Plain("52 for of 79 cast; 2/3 needs 53; NOT CARRIED, one short")},
	)
	d.Point(minutes.Text("Motion 3 was withdrawn by its mover, "), minutes.Emphasis("nobody objecting"), minutes.Text("."))
	d.Add(minutes.Verdict{Outcome: minutes.Aside, Text: minutes.Plain("Withdrawn")})
	d.Point(minutes.Text("A straw poll, "), minutes.Strong("not binding"), minutes.Text(": “Do we meet on Saturdays?”"))
	d.Add(minutes.Verdict{Text: minutes.Plain("20 for, 3 against, 1 abstained; a straw poll decides nothing")})
	d.Say(minutes.Text("14 people spoke, 5 of them for the first time tonight."))

	d.Section("Actions")
	actions := minutes.Table{
		Caption: "Actions of the whole meeting",
		Columns: []minutes.Column{{Title: "No.", Align: minutes.End}, {Title: "What"}, {Title: "Who"}, {Title: "By"}},
	}
	actions.Add("1", "Notices at every gate, in the four languages that are spoken at the depot", "Lena Fox", "17 May 2026")
	actions.Add("2", "A room for 11 June", "Jo Field", "1 June 2026")
	d.Add(actions)

	d.Section("Next meeting")
	facts := minutes.Facts{}
	facts.Add("When", "11 June 2026, 18:00")
	facts.Add("Where", "Canteen, gate B")
	facts.Add("Next in turn to facilitate", "Dov Lev")
	d.Add(facts)

	d.Section("The seal")
	d.Point(minutes.Text("The seal was read out at 20:12: "), minutes.Strong("canvas ribbon able orbit stone yellow dinner gate"))
	d.Point(minutes.Code("9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08"))
	d.Add(minutes.Rule{}, minutes.Signatures{Date: "Date", Lines: []minutes.Signature{{Role: "Facilitator", Name: "Mina Roy"}, {Role: "Facilitator", Name: "Dov Lev"}, {Role: "Minute-taker"}}})
	return d
}

func rounds() minutes.Table {
	t := minutes.Table{Caption: "The count of motion 1, by section", Columns: []minutes.Column{
		{Title: "Section"}, {Title: "For", Align: minutes.End}, {Title: "Against", Align: minutes.End}, {Title: "Abstained", Align: minutes.End}, {Title: "Did not vote", Align: minutes.End},
	}}
	t.Add("Day shift", "22", "6", "3", "0")
	t.Add("Night shift", "18", "6", "3", "0")
	t.Total = minutes.PlainRow("In all", "40", "12", "6", "0")
	return t
}

// hostile is a document whose text would be markup, or worse, if it were not escaped and cleaned.
func hostile() minutes.Document {
	d := minutes.Document{
		Title:    "# <b>Minutes</b> & more #",
		Subtitle: "</title><script>alert(1)</script>",
		Status:   "- not *approved*\n1. yet",
		Language: "en\"><x",
		Meta:     minutes.Meta{Publisher: "\" onload=\"x", Program: "<p>"},
	}
	d.Facts.Add("<dt>|Place|", "[a](http://x) ![b](c)\n# heading\n\n---")
	d.Facts.Add("_", "_")
	d.Add(
		minutes.Heading{Level: 3, Number: "1", Text: "level 3 comes at once ##"},
		minutes.Heading{Level: 1, Number: "1", Text: "the same\nnumber, a\ttab"},
		minutes.Heading{Level: 9, Number: "<2>", Text: "`code` and <!-- comment -->"},
	)
	for _, s := range starts() {
		d.Say(minutes.Text(s))
	}
	d.Add(minutes.Paragraph{Number: "1.1", Text: minutes.Plain("# after a number\n# but not here")}, minutes.Paragraph{Number: "- x", Text: minutes.Plain("\x00")})
	d.Say(minutes.Text("a"), minutes.Strong("*b*"), minutes.Emphasis("_c_"), minutes.Struck(" ~~d~~ "), minutes.Inserted("+e+"), minutes.Code("`f`"), minutes.Code(" | "), minutes.Text("`g*"))
	d.Say(minutes.Text("\u202eevil\u202c \x1b[31mred\x1b[0m \u2066a\u2069 b\x07ell \u009b1m nul\x00l \xff\xfe end"))
	d.Say(minutes.Text("e\u0301 \u0928\u092e\u0938\u094d\u0924\u0947 \u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645 \u65e5\u672c\u8a9e\u306e\u6587\u306f\u7a7a\u767d\u304c\u306a\u3044\u306e\u3067\u6298\u308a\u8fd4\u3057\u306f\u6587\u5b57\u3067\u884c\u3046\u3053\u3068\u306b\u306a\u308b\u3001\u6b21\u306e\u884c\u3078 \U0001f469\u200d\U0001f527"))
	d.Add(minutes.List{Items: []minutes.Words{minutes.Plain("# item"), minutes.Plain("- nested\n\n    code?"), {}, minutes.Plain("[ ] task")}}, minutes.List{Items: []minutes.Words{minutes.Plain("another list")}})
	d.Add(minutes.List{Ordered: true, Items: []minutes.Words{minutes.Plain("1. one")}}, minutes.List{Ordered: true, Items: []minutes.Words{minutes.Plain("again")}}, minutes.Facts{{Label: "", Value: minutes.Plain("no label")}, {Label: "no value"}})
	t := minutes.Table{Caption: "a | *b*\n|---|", Columns: []minutes.Column{{Title: "|"}, {Title: "<td>", Align: minutes.Center}}}
	t.Add("a|b", `\|`, "one too many")
	t.Add("two\nlines", "`|`")
	t.Rows = append(t.Rows, minutes.Row{{minutes.Code("a|b")}, {minutes.Strong("|"), minutes.Text("|")}, nil}, nil)
	t.Total = minutes.PlainRow("")
	d.Add(t)
	long := minutes.Table{Columns: make([]minutes.Column, 9)}
	for i := range long.Columns {
		long.Columns[i].Title = "a long title for a column"
	}
	long.Add("x", "Donaudampfschifffahrtsgesellschaft", "", "y", "", "", "", "", "z")
	d.Add(long)
	d.Add(minutes.Quote{Label: "> [!NOTE]", Text: minutes.Plain("> quoted\n***\n\n```\ncode\n```")}, minutes.Quote{Text: minutes.Plain("another quote")})
	d.Add(minutes.Verdict{Outcome: "<x>", Text: minutes.Words{minutes.Text("# 1 for"), minutes.Strong("** CARRIED"), minutes.Code("**")}})
	d.Add(minutes.Signatures{Lines: []minutes.Signature{{Role: "1. <role>", Name: "_name_"}, {}}, Date: "*"})
	d.Add(nil, minutes.Paragraph{}, minutes.List{}, minutes.Table{}, minutes.Facts{}, minutes.Quote{}, minutes.Verdict{}, minutes.Signatures{}, minutes.Heading{})
	d.Blocks = append(d.Blocks, nil, minutes.Paragraph{}, minutes.List{})
	return d
}

// starts is text that would begin something at the start of a line, or pair up with itself.
func starts() []string {
	return []string{
		"# heading", "#17 is here", "> quote", "- item", "+ item", "* item", "-", "---", "- - -", "***", "* * *", "___", "===", "1. one", "1) one", "2026. A year",
		"    code", "\tcode", "```go", "~~~", "title\n===", "title\n---", "title\n-", "a | b\n--- | ---", "a | b\n:-: | :-:", "a\n:--", "| a |\n|---|",
		"[x]: http://y", "[^1]: note", "<div>", "<!-- x -->", "<http://x>", "&amp; &#38; &copy; AT&T & co", `\* \\ \a C:\dir\ `, "*a* _b_ **c** __d__ ~e~ ~~f~~", "`a` ``b``",
		"a * b * c", "a_b_c and _d_", "3 < 4 and <b>5</b> > 2", "[a](b) [c] ![d](e)", "end with two blanks  \nthen \\\nmore",
		"+5 and -3, well-known", "1 May", "15 April.", "That overtime is refused from 15 April.", "© 2026 – “quoted” … 50%+1 (see 4.2): yes/no; who? we!",
	}
}
