package console

import "testing"

// Once every figure is in, what two tellers have counted differently is where the next digits land, and not on the figure
// that was entered last, which is right. Each recount goes on to the other teller's.
func TestDifferingTellersAreRecounted(t *testing.T) {
	d := newDesk(t, 80, 24, sectionLines(`count 11 9 3 section "Day shift" teller 1`, `count 12 9 2 section "Day shift" teller 2`,
		`count 10 7 1 section "Night shift" teller 1`)...)
	d.keys("c").shows("▸Night shift · 2 Tia").keys("1", "0", "right", "7", "right", "1", "enter")
	d.shows("▸Day shift · 1 Tom", "both recount it", "[11]")
	d.keys("1", "0", "enter").shows("▸Day shift · 2 Tia") // still not the same
	d.keys("1", "0", "right", "9", "right", "3", "enter").hides("they differ").shows("Enter declares it")
	d.keys("enter").is("declared", d.declared())
}
