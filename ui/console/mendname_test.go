package console_test

import "testing"

// Under a name that is half typed in the place of another stands whom it means, before Enter: one person as soon as enough is typed.
func TestMendShowsWhomANameMeans(t *testing.T) {
	lines := []string{
		`convene "Café" on 2026-05-14`, "@18:00", "open", `arrive "Ana Lund" "Ana Ruiz" "Ben Sarr" "Cleo Fox"`, `move "That we meet." by "Cleo Fox"`, `second "Ben Sarr"`,
	}
	for _, size := range [][2]int{{60, 16}, {80, 24}} {
		d := drive(t, size[0], size[1], lines...)
		d.On("record").Press("enter", "enter").Sees("letters say another name than Ben Sarr").Misses("that is:")
		d.Press("an").Sees("that is: one of 2, type more: Ana Lund, Ana Ruiz").Press("a", "space", "r").Sees("that is: Ana Ruiz").Misses("type more")
		d.Press("enter").Sees("seconder Ben Sarr → Ana Ruiz").Misses("that is:").Press("enter").Wrote(`mend 5 second "Ana Ruiz"`)
		d = drive(t, size[0], size[1], lines...).On("record").Press("enter", "enter")
		d.Press("dov").Sees("that is: Dov, somebody new").Repeat("backspace", 3).Press("Ana Luns").Sees("somebody new; or Ana Lund?")
		drive(t, size[0], size[1], lines...).On("record").Press("enter", "enter", "dov", "enter", "enter").Wrote(`mend 5 second Dov`)
		// So it does where something is put in.
		d = drive(t, size[0], size[1], lines...).On("record").Press("enter", "end", "up", "enter").Sees("PUT IN AFTER 5")
		d.Press("hand an").Sees("one of 2").Press("a lu").Sees("that is: Ana Lund")
	}
}
