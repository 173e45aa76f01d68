package console

import "testing"

// What two tellers have counted differently both count again, and neither is shown what the other had: not the figures that were given
// up, nor the new one of who counts first. It is compared when both have counted again.
func TestDifferingTellersAreRecounted(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift" teller 1`, `count 12 9 2 section "Day shift" teller 2`,
		`count 10 7 1 section "Night shift" teller 1`)...)
	d.keys("c").shows("▸ Tom", "1 of 2 entered", "both recount it").keys("enter").shows("▸Day shift", "✗ they differ").hides("11", "12")
	d.keys("1", "2", "enter", "9", "enter", "2", "enter").shows("▸ Tia", "2 of 2 entered", "waits for teller 2").hides("12", "both recount it") // as Tia had it before
	d.keys("enter").shows("▸Day shift", "waiting for teller 2").hides("12", "Enter declares it")
	d.keys("1", "0", "enter", "9", "enter", "3", "enter").shows("▸Night shift", "✗ they differ").hides("10", "12")
	d.keys("1", "0", "enter", "7", "enter", "1", "enter").shows("reading: Tia", "▸Day shift", "✗ they differ", "✓ both tellers")
	d.keys("1", "0", "enter", "9", "enter", "3", "enter").shows("▸ Tom", "1 of 2 entered").keys("enter").shows("▸Day shift").keys("1", "0", "enter", "9", "enter", "3", "enter")
	d.shows("together 41 20 16 4", "Enter declares it").hides("they differ").keys("enter").is("declared", d.declared())
}

// What was counted again is in the record at once: a point of order and Esc do it no harm, and undo takes back that line and no other.
func TestCountedAgainIsInTheRecord(t *testing.T) {
	d := newDesk(t, 60, 16, sectionLines(`count 11 9 3 section "Day shift" teller 1`, `count 12 9 2 section "Day shift" teller 2`)...)
	d.keys("c", "enter", "1", "2", "enter", "9", "enter", "2", "enter", "7", "enter", "1", "enter", "0", "enter").shows("▸ Tia", "2 of 2 entered")
	d.keys("esc", "c").shows("2 of 2 entered").hides("12").keys("u").shows("undone: count …", "▸ Tom", "1 of 2 entered").hides("12", "2 of 2")
	d.keys("u").shows("▸ Tom", "0 of 2 entered").hides("1 of 2", "2 of 2").keys("U").shows("1 of 2 entered").hides("both recount it")
	d.keys(":", `count 12 9 2 section "Day shift" teller 2`, "enter").hides("differently", "0 of 2")
}

// A figure that cannot be is refused when it is counted again, too, and names no number.
func TestFigureCountedAgainIsPossible(t *testing.T) {
	d := newDesk(t, 60, 16, sectionLines(`count 11 9 3 section "Day shift" teller 1`, `count 12 9 2 section "Day shift" teller 2`)...)
	d.keys("c", "enter", "1", "9", "enter", "9", "enter", "2", "enter").shows("more hands than the 23", "▸Day shift").hides("19", "30")
}
