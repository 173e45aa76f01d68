package console

import "testing"

// Once every figure is in, what two tellers have counted differently is where the next digits land, and not on the figure
// that was entered last, which is right. Each recount goes on to the other teller's.
func TestDifferingTellersAreRecounted(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift" teller 1`, `count 12 9 2 section "Day shift" teller 2`,
		`count 10 7 1 section "Night shift" teller 1`)...)
	d.keys("c").shows("▸ Tia").keys("enter").shows("▸Night shift").keys("1", "0", "enter", "7", "enter", "1", "enter")
	d.shows("▸ Tom", "both recount it").keys("enter").shows("▸Day shift", "[11]")
	d.keys("1", "0", "enter", "enter", "enter").shows("▸ Tia").keys("enter").shows("▸Day shift", "they differ") // still not the same
	d.keys("1", "0", "enter", "9", "enter", "3", "enter").hides("they differ").shows("Enter declares it")
	d.keys("enter").is("declared", d.declared())
}
