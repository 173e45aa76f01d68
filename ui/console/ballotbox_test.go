package console_test

import (
	"testing"

	"stacktaker/assembly"
)

// ranked5 is an election on ranked papers: five stand, three seats, and as many lines more.
func ranked5(more ...string) []string {
	return append([]string{
		`convene "Students" on 2026-05-14`, "headcount 60", "open", `elect "Committee" seats 3 ballot ranked`,
		`nominate "Ana Ruiz"`, `nominate "Ben Sarr"`, `nominate "Cleo Fox"`, `nominate "Dov Lev"`, `nominate "Eve Oma"`,
	}, more...)
}

// Ranked papers are typed by the numbers beside the names, each with Enter; a batch becomes one line.
func TestRankedPapersAreTyped(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], ranked5()...)
		d.Press("c").Wrote("put").Sees("how many papers were given out?").typing("40⏎").Wrote("papers given 40").Sees("which lot").Press("enter")
		d.Sees("batch 1, paper 1", "Ana Ruiz", "Eve Oma", "0 of 40 papers are in").Misses("hands each")
		d.typing("132⏎").Sees("paper 2", "last: 132").typing("2-1⏎").Sees("132 2-1")
		d.typing("5*21⏎b").Sees("1 blank, 0 spoilt").typing("x").Sees("1 blank, 1 spoilt", "paper 10")
		d.typing("13⏎").Sees("there is no 2 on the paper: it counts as spoilt", "1 blank, 2 spoilt").Press("backspace").Sees("1 blank, 1 spoilt", "paper 10 is taken back", "[ 3]")
		d.Press("backspace", "2", "enter").Sees("paper 11").Press("enter").Sees("Enter enters batch 1: 10 papers in all, 1 blank, 1 spoilt").Press("enter")
		d.Wrote(`ballot batch 1 "Ana Ruiz>Cleo Fox>Ben Sarr" 1 "Ana Ruiz>Ben Sarr" 1 "Cleo Fox>Ana Ruiz" 1 "Ben Sarr>Ana Ruiz" 5 blank 1 spoilt 1`)
		d.Sees("batch 2, paper 1", "10 of 40 papers are in")
		d.Press("enter").Sees("only 10 of 40 papers are in; Enter declares it all the same").Press("1").Press("backspace")
		d.Press("left").Sees("batch 1, paper 1", "batch 1 is typed again")
	}
}

// What cannot stand on a paper is told at its key, and nothing is taken.
func TestPapersThatCannotBe(t *testing.T) {
	d := drive(t, 80, 24, ranked5("put")...)
	d.Press("c").Press("enter", "enter").Sees("batch 1, paper 1")
	d.typing("16-").Sees("6 is more than there are names (5)").Press("backspace", "backspace")
	d.typing("12345").Press("-").Sees("all 5 names have their number").Press("enter").Sees("paper 2")
	d.typing("11⏎").Sees("1 stands beside two names: the paper counts as spoilt").Sees("paper 3")
	d.typing("--⏎").Sees("names nobody; b says that it is blank").Press("backspace", "backspace")
	d.typing("12b").Sees("numbers are typed").typing("x").Sees("paper 4", "0 blank, 2 spoilt")
	d = drive(t, 80, 24, ranked5("put")...).Press("c", "enter", "enter").typing("21⏎")
	d.Press("backspace").Sees("paper 1 is taken back").Press("backspace", "*", "1", "*").Sees("first how many there are")
	d.Press("backspace", "backspace", "backspace", "backspace").Sees("no paper is typed")
	d.typing("50*1⏎").Sees("Enter enters batch 1: 50 papers in all").typing("1").Sees("50 papers at most").Press("enter").Wrote(`ballot batch 1 "Ana Ruiz" 50`)
}

// Typing a batch of 50 papers costs no more keys than the numbers on them and an Enter each.
func TestKeysOfABatch(t *testing.T) {
	d := drive(t, 80, 24, ranked5("put", "papers given 60")...)
	d.Press("c", "enter")
	before, numbers := d.pressed, 0
	for i := range 50 {
		paper := []string{"12345", "21", "312", "1", "4321"}[i%5]
		numbers += len(paper)
		d.typing(paper + "⏎")
	}
	if got := d.pressed - before; got > numbers+50 {
		t.Errorf("50 papers with %d numbers took %d keys", numbers, got)
	}
	d.Sees("Enter enters batch 1: 50 papers in all").Press("enter").Wrote(`ballot batch 1 "Dov Lev>Cleo Fox>Ben Sarr>Ana Ruiz" 10 "Ana Ruiz" 10 "Ana Ruiz>Ben Sarr>Cleo Fox>Dov Lev>Eve Oma" 10 "Ben Sarr>Ana Ruiz" 10 "Ben Sarr>Cleo Fox>Ana Ruiz" 10`)
}

// Two tellers type the same papers, neither sees the other's; where a batch differs it is told which papers, and it is typed again.
func TestTwoTellersTypePapers(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], ranked5(`take teller "Tia One"`, `take teller "Ugo Two"`, "put", "papers given 5")...)
		d.Press("c").Sees("two tellers type the papers", "▸ Tia").Press("enter").Sees("which lot").Press("enter").Sees("batch 1, paper 1 · Tia")
		d.typing("12⏎12⏎312⏎").Sees("papers typed in this batch: 3").Misses("312")
		d.Press("esc", "c").Sees("who types now?", "batch 1 is begun").Misses("312").Press("enter").Sees("paper 4") // the draft is still there
		d.typing("b1⏎⏎⏎").Sees("who types now?", "▸ Ugo", "batch 1 waits for teller 2").Misses("312", "Cleo Fox>")
		d.start() // the program was killed: what was entered stands, and who is awaited is marked
		d.Sees("▸ Ugo", "batch 1 waits for teller 2")
		d.Press("enter", "enter").Sees("first on the paper: 1 Ana Ruiz").Press("enter").Sees("batch 1, paper 1 · Ugo").typing("12⏎21⏎312⏎b1⏎⏎⏎")
		d.Sees("batch 1 differs: teller 1 has one more Ana Ruiz>Ben Sarr, teller 2 has one more Ben Sarr>Ana Ruiz")
		d.Press("enter").Sees("batch 1, paper 1 · Ugo").typing("2*12⏎312⏎b1⏎⏎⏎").Sees("agreed: batch 1; 5 papers in all")
		if len(d.meeting.State().Count.Batches) != 1 || d.meeting.State().Count.Unready() != nil {
			t.Errorf("the batch is not settled: %v", d.meeting.State().Count.Unready())
		}
		d.Press("enter").Sees("Enter declares").Press("enter").Wrote("declare")
	}
}

// The papers of one name, and of several to approve of, are typed one by one where somebody wants it so; their sums stand in the table.
func TestApprovalPapers(t *testing.T) {
	lines := ranked5()
	lines[3] = `elect "Committee" seats 2 ballot approval`
	d := drive(t, 80, 24, append(lines, "put")...)
	d.Press("c").Sees("how many papers").Press("enter").Sees("votes", "blank", "spoilt").Press("b", "enter").Sees("batch 1, paper 1", "1 Ana Ruiz")
	d.typing("13⏎").Sees("last: 13").typing("336").Sees("name 3 is marked already")
	d = drive(t, 80, 24, append(lines, "put")...)
	d.Press("c", "enter", "b", "enter").typing("13⏎2*5⏎b⏎⏎").Wrote(`ballot batch 1 "Eve Oma" 2 "Ana Ruiz+Cleo Fox" 1 blank 1`)
	d.Press("t").Sees("the papers are typed in batches")
	d = drive(t, 60, 16, append(lines, "put")...)
	d.Press("c", "enter").typing("30⏎32⏎28⏎10⏎0⏎2⏎1⏎").Wrote(`count "Ana Ruiz" 30 "Ben Sarr" 32 "Cleo Fox" 28 "Dov Lev" 10 "Eve Oma" 0 blank 2 spoilt 1`)
}

// A yes-no paper has three figures a name, in one table.
func TestYesNoTable(t *testing.T) {
	names := []string{"Ana", "Ben", "Cleo", "Dov", "Eve", "Fay", "Gil", "Hal", "Ida", "Jon", "Kim"}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		lines := []string{`convene "Students" on 2026-05-14`, "headcount 60", "open", `elect "Board" seats 11 ballot yes-no`}
		want := "count"
		for _, n := range names {
			lines = append(lines, "nominate "+n)
			want += " " + n + " 30 10 2"
		}
		d := drive(t, size[0], size[1], append(lines, "put")...)
		d.Press("c", "enter").Sees("for", "against", "abstain", "Ana")
		for range names {
			d.typing("30⏎10⏎2⏎")
		}
		d.Marked("blank").typing("1⏎0⏎").Wrote(want + " blank 1")
		d.Sees("Enter declares").Press("up").Press("enter").Wrote("declare").Sees("Ana", "Kim")
	}
}

// Where fewer than five vote on paper the desk warns: a paper may tell whose it is.
func TestFewOnPaperAreWarnedOf(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		drive(t, size[0], size[1], cafe(`move "That we strike." by Ana`, "second Ben", "put ballot")...).Press("c").Sees("so few that a paper may tell whose it is", "BLANK")
		lines := ranked5("put")
		lines[1] = "headcount 4"
		drive(t, size[0], size[1], lines...).Press("c").Sees("so few that").Press("enter", "enter").Sees("so few that", "Eve Oma")
		drive(t, size[0], size[1], ranked5("put")...).Press("c").Misses("so few that").Press("enter", "enter").Misses("so few that")
	}
}

// Where two are level at every stage of a ranked count, the desk says who, and asks for the room's number.
func TestRankedTieIsTold(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		lines := ranked5("put", `ballot batch 1 "Ana Ruiz" 9 "Cleo Fox" 9 "Ben Sarr>Ana Ruiz" 2 "Dov Lev" 2`)
		lines[3] = `elect "Delegate" ballot ranked`
		d := drive(t, size[0], size[1], append(lines, "declare")...)
		d.Press("esc").Sees("level at every stage").Press("c").Sees("lot").Press("4", "enter").Wrote("lot 4")
	}
}

// Where names stand on the papers in the order of a lot the desk asks for its number, and papers are typed in that order, after a stop too.
func TestPapersAreTypedAsPrinted(t *testing.T) {
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], ranked5("put", "papers given 20")...)
		d.Press("c").Sees("which lot stands at the foot of the papers?").typing("13⏎").Sees("first on the paper: 1 ", "Is it so?").Press("backspace").Misses("first on the paper").typing("2⏎")
		k := d.meeting.State().Contests[0]
		printed := assembly.Printed(d.meeting.State().Info.ID, "Committee", k.Choices, 12)
		first, second := d.meeting.State().Roll.Name(printed[0]), d.meeting.State().Roll.Name(printed[1])
		if printed[0] == k.Choices[0] && printed[1] == k.Choices[1] {
			t.Fatal("the lot changes nothing")
		}
		d.Sees("first on the paper: 1 "+first+", 2 "+second, "…").Press("enter").Sees("lot 12", "batch 1, paper 1")
		d.typing("21⏎⏎⏎").Wrote(`ballot batch 1 "` + second + ">" + first + `" 1`)
		d.start()
		d.Press("c").Sees("which lot stands").typing("⏎").Sees("first on the paper: 1 Ana Ruiz, 2 Ben Sarr").typing("12⏎⏎12⏎⏎⏎").Wrote(`ballot batch 2 "` + first + ">" + second + `" 1`)
		d.Press("esc", "c").Misses("which lot").Press("l").Sees("which lot stands") // asked once, unless it was wrong
	}
}
