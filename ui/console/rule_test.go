package console

import "testing"

// ? opens the rule by which something was refused; without a refusal it is help, and where one types it is text.
func TestRuleOfRefusal(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys("c").shows("c again puts it, nobody objecting · ? rule").keys("?").shows("THE RULE: PUTTING", "A question is put when all who wished have spoken", "still wait to speak")
	d.keys("?").shows("HAS THE FLOOR").hides("THE RULE", "? rule").keys("?").shows("KEYS ON THE FLOOR")

	// It stays within reach in the menu until something else was done.
	d.keys("esc", "c", "tab", "why that was refused", "enter").shows("THE RULE: PUTTING")
	d.keys("esc", "n", "words", "enter", "tab", "why that was refused").shows("nothing fits")

	// A complaint of the screen itself has no rule.
	d.keys("esc", "/", "zzz", "enter").shows("nobody on the roll has that name").hides("rule")
}

func TestRuleWhileTyping(t *testing.T) {
	d := newDesk(t, 80, 24, debateLines()...)
	d.keys(":", "put", "enter").shows("· F1 rule").keys("?").is("?", d.typedLine()).hides("F1 rule")
	d.keys("up", "enter").shows("· F1 rule").keys("f1").shows("THE RULE: PUTTING")
	d.keys("esc").is("put", d.typedLine())

	d = newDesk(t, 60, 16, debateLines()...)
	d.keys("tab", "declare", "enter").keys("f1").shows("THE RULE: COUNTING").keys("esc").shows("MENU")
	d.keys("?").hides("THE RULE")
}
