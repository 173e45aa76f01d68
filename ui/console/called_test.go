package console_test

import "testing"

// The room is asked for hands only while a cell is being counted at the desk: not on the floor with a row half entered, nor while a
// point of order is taken, has the floor and waits for its ruling. Back at the table it is asked again.
func TestNoHandsAreAskedForWhileNoneAreCounted(t *testing.T) {
	for _, size := range sizes {
		for _, open := range []func() *driver{
			func() *driver {
				return drive(t, size[0], size[1], sections("put")...).Press("c").typing("10⏎").Asks("against Office")
			},
			func() *driver { return drive(t, size[0], size[1], election("put")...).Press("c").typing("9⏎") },
		} {
			d := open()
			asked := d.asked()
			d.Press("esc").Asks("").Press("c").Asks(asked)
			d.Press("o").Asks("").Press("esc").Asks(asked)
			d.Press("o", "zed", "enter").Sees("upheld").Asks("").Press("right", "enter").Asks(asked)
			d.Press(":", "hand Ben privilege", "enter").Asks(asked).Press(":", "call", "enter").Asks("")
			d.Press("n").Asks("").Press("esc").Asks("").Press("right", "enter").Asks(asked)
			d.Press("tab").Asks(asked).Press("esc").Asks(asked).Press("?").Asks(asked).Press("esc").Asks(asked)
			d.Press("esc", "2").Asks("").Press("1", "c").Asks(asked)
		}
		d := drive(t, size[0], size[1], sections()...).withRoom().Press("c").typing("10⏎").Press("p").Sees("THE WALL").Asks("against Office")
		d.Press("esc").Asks("against Office").Press("esc", "p").Sees("THE WALL").Asks("")
	}
}
