package console

import "testing"

// On a roll that was put together beforehand a slip of one hand puts nobody on it: Enter is asked for once more, and the
// next letter begins the name anew.
func TestSlipIsNoNewcomer(t *testing.T) {
	d := newDesk(t, 60, 16, doorLines()...)
	d.keys("3", "i", "xab", "enter").shows("Xab is not on the roll; Enter again adds them", "0 here of 40")
	d.keys("ab", "enter").shows("✓ Person Ab", "1 here of 40")
	d.keys("xac", "enter", "backspace", "enter").shows("Xa is not on the roll", "1 here of 40") // another name is asked for again
	d.keys("down", "enter").shows("✓ Xa · new on the roll (vote)", "2 here of 41")              // the arrows mean it

	d = newDesk(t, 60, 16, doorLines()...)
	d.keys("a", "xab", "enter").shows("Xab is not on the roll", "who: xab").is("", d.stack())
	d.keys("enter").is("Xab speak", d.stack())

	// Where there is no roll everybody is new, and one Enter is enough.
	d = newDesk(t, 60, 16, `convene "Two" on 2026-05-14`, "@18:00", "open")
	d.keys("a", "xab", "enter").is("Xab speak", d.stack())
}

// A line that is asked for step by step asks once more too.
func TestSlipInAStep(t *testing.T) {
	d := newDesk(t, 80, 24, rolledLines(`member "Ana Ruiz"`)...)
	d.keys("tab", "sends delegates", "enter", "Council", "enter", "56", "enter").hides(`"56"`)
	d.keys("ctrl+u", "xab", "enter").shows("Xab is not on the roll", "who is sent").hides(`delegates "Xab"`)
	d.keys("ana r", "enter").shows(`delegates "Ana Ruiz"`)
	d.keys("xab", "enter", "enter").shows(`"Ana Ruiz" "Xab"`)
}

// After c was refused because people wait, Tab and Enter put the question though they do.
func TestWayOutOfPutting(t *testing.T) {
	d := newDesk(t, 60, 16, twoLines(`move "That we meet." by Ana`, "second Ben", "hand Ana")...)
	d.keys("tab").hides("▸").keys("esc")
	d.keys("c").shows("still wait").keys("tab", "down").shows("▸ put it though people wait").keys("enter").shows("FOR", "AGAINST")
}

// Words for a kind of motion that takes none are told so in a sentence, not with the forms of a line; they stay for Tab.
func TestWordsForAWordlessMotion(t *testing.T) {
	d := newDesk(t, 80, 24, twoLines(`move "That we meet." by Ana`, "second Ben")...)
	d.keys("m")
	for _, kind := range []string{"recess", "adjourn"} {
		d.keys("tab", kind, "enter", "That we stop", "enter").shows("no words; Tab changes what is moved", "That we stop").hides("write:").keys("ctrl+u")
	}
	d.keys("tab", "recess", "enter", "10m", "enter").shows("moved by:")
}
