package console

import (
	"slices"
	"strings"
	"testing"

	"stacktaker/assembly"
)

// dutyLines is a meeting that sent people and has things to do.
func dutyLines() []string {
	return []string{
		`convene "Depot 4 General Assembly" on 2026-05-14`, "@18:00", "headcount 40", "open", `take facilitator "Mina Roy"`,
		`move "That Ana and Ben talk to the depot." by "Rosa Duarte"`, "second Lena", "put", "count 30 4", "declare",
		`mandate "Talks with the depot" delegates "Ana Ruiz" "Ben Sarr" alternate "Cleo Ito" from 1 must "hold to 12 an hour" may "bend on the dates" refer "any offer below 12" term 2026-12-31 report 2026-05-14`,
		`mandate "Council" delegates "Dov Lev" report 2026-06-11`, `report "Council" "The council meets in June." proposal "That we send two."`,
		`mandate "Canteen" delegates "Eva Lund" report 2026-06-01`, `report "Canteen" "It opens at six."`, `discharge "Canteen"`,
		`assign "Print the leaflets" to "Cleo Ito" by 2026-05-10`, `assign "Book the hall for the summer fair" to "Yusuf Aydin" by 2026-05-20`,
		`assign "Sweep" to "Dov Lev"`, "finished 3",
	}
}

// grievanceLines is a meeting that emptied its box.
func grievanceLines() []string {
	return []string{
		`convene "Depot 4 General Assembly" on 2026-05-14`, "@18:00", "headcount 40", "open", `take facilitator "Mina Roy"`,
		`grievance "No water in the yard." area "Yard" people 14`, `grievance "The tap in the yard is dry." people 9`,
		`grievance "Shifts are changed overnight, and nobody is told before they come to the gate." area "Night shift" people 23`,
		`grievance "Lockers are broken."`, "merge 2 into 1", "rank 1 18 3 31 4 6",
		"demand 3 by Rosa", "second Lena", "put", "count 38 0", "declare",
	}
}

// From the box to the recall, by keys.
func TestGrievanceByKeys(t *testing.T) {
	d := newDesk(t, 80, 24, `convene "Depot" on 2026-05-14`, "@18:00", "open", "arrive Ana Ben Cleo Dov Eva", "rule second no")
	d.keys("tab", "without a name", "enter").shows("GRIEVANCES", "No grievance was raised yet", "what is wrong")
	d.keys("No water.", "enter", "Dry tap.", "enter", "Dust.", "enter", "enter").shows("1 No water.", "3 Dust.", "3 not answered", "1 person", "raised")
	d.keys("esc", "home", "down", "enter").shows("Grievance 2, Dry tap.", "demand", "hands", "merge").keys("right", "right", "enter").shows("MERGE")
	d.keys("x", "enter").shows("Type a whole number.").keys("backspace", "1", "enter").shows("May the same people be in both, 2 and 1?").keys("right", "enter")
	d.shows("2 people", "merged", "2 not answered").is("2", itoa(d.state().Grievance(1).People))
	d.keys("home", "enter", "right", "enter", "4", "enter").shows("4 hands")
	d.keys("enter", "enter").shows("DEMAND", "moved by:").keys("an", "enter").is("No water.", d.state().Motions.Pending().Text)
	d.keys("esc", "c").shows("No water.").keys("4", "enter", "1", "enter", "enter", "enter").is("demanded", string(d.state().Grievance(1).State))
	d.keys("esc", "6", "home", "enter").shows("send delegates").keys("enter", "be", "enter", "cleo", "enter", "2026-05-14", "enter")
	d.is("sent out", d.c.tell("grievance."+string(d.state().Grievance(1).State))).is("Ben, Cleo", d.c.delegates(d.state().Mandate("Grievance 1")))
	d.keys("enter", "enter").is("sent out", d.c.tell("grievance."+string(d.state().Grievance(1).State))).keys("right", "enter").is("presented", string(d.state().Grievance(1).State))
	d.keys("enter").shows("won in part").keys("right", "enter").shows("answered 1 partly").keys("Bottles.", "enter").is("partly", string(d.state().Grievance(1).State))
	d.keys("enter", "right", "enter").is("closed", string(d.state().Grievance(1).State)).keys("enter").shows("in full").keys("enter").shows("GRIEVANCE 1", "won in part: Bottles.", "as a demand: motion 1")

	d.keys("esc", "5").shows("MANDATES AND ACTIONS", "REPORT DUE", "Grievance 1", "Ben, Cleo", "due 2026-05-14")
	d.keys("enter").shows("report").keys("enter").shows(`report "Grievance 1"`).keys("They gave bottles.", "enter", "tab").shows("reported")
	d.keys("enter", "right", "enter").shows(`renew "Grievance 1"`).keys("2026-06-01", "enter", "enter").shows("renewed", "due 2026-06-01")
	d.keys("enter", "right", "enter").shows("RECALL", "Ben").keys("down", "enter").shows("moved by:").keys("dov", "enter")
	d.is("recall", d.state().Motions.Pending().Kind).keys("esc", "c", "4", "enter", "enter", "enter")
	d.is("Cleo", d.c.delegates(d.state().Mandate("Grievance 1"))).keys("esc", ":", "no-action", "enter")
	d.keys("5").shows("1 vacant").keys("enter").shows("elect").keys("right", "right", "enter").shows("Grievance 1")
	d.is("Grievance 1", d.state().Contest().Office)
}

// What is to be done stands by its day, and is finished by an arrow and Enter: one Enter too many finishes nothing.
func TestActionsByKeys(t *testing.T) {
	d := newDesk(t, 80, 24, dutyLines()...)
	d.keys("5").shows("2 in force · 2 to do", "DUE", "by 2026-05-10")
	text := d.screen()
	if strings.Index(text, "Print") > strings.Index(text, "Book") || strings.Index(text, "Book") > strings.Index(text, "Sweep") {
		t.Errorf("not by day:\n%s", text)
	}
	d.keys("end", "enter").shows("Action 3, Dov Lev: Sweep", "nothing").hides("it is finished").keys("esc")
	d.keys("up", "up", "enter").shows("Action 1").keys("enter").shows("PUT RIGHT", "assign").keys("esc").is("", map[bool]string{true: "true"}[d.state().Actions[0].Done])
	d.keys("enter", "right", "right", "enter").is("true", map[bool]string{true: "true"}[d.state().Actions[0].Done])
}

// What a meeting has not used is not shown.
func TestUnusedScreensAreNotShown(t *testing.T) {
	d := newDesk(t, 80, 40, twoLines()...)
	d.keys("tab").hides("mandates and actions", "the grievances").keys("esc").keys("?").hides("mandates and actions").keys("esc")
	d.keys("5").shows("There are no mandates").keys("enter").shows("There are no mandates").keys("6").shows("No grievance").keys("enter")
	d.keys("1", ":", `grievance "x"`, "enter", "tab", "the grievances").shows("the grievances")
	if d.state().Grievances[0].State != assembly.Raised {
		t.Error("it is not raised")
	}
}

// After the close only what a closed meeting takes is offered.
func TestClosedMeetingOffersLittle(t *testing.T) {
	d := newDesk(t, 80, 24, append(grievanceLines(), "no-action", "close")...)
	d.keys("6", "i").shows("closed").keys("enter").shows("in full").hides("send delegates", "demand ")
}

// The money that a motion asks for is seen before it is put.
func TestSpendIsSeen(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`move "That we rent the hall." by Ana spend 50000 "the hall"`)...)
	d.shows("asks for 50000: the hall").keys("4", "enter", "end", "enter").shows("moved Ana · asks for 50000: the hall")
	d = newDesk(t, 80, 24, slices.Insert(twoLines(`move "That we rent the hall." by Ana spend 500.50 "the hall"`), 1, `rule currency "£ 2"`)...)
	d.shows("asks for £500.50: the hall").keys("4", "enter", "end", "enter").shows("moved Ana · asks for £500.50: the hall")
}
