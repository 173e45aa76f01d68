package assembly

import "testing"

// wordlessFacts are the facts that are told to everybody as they are, and why they hold nothing that a closed session keeps.
var wordlessFacts = map[string]string{
	"undone": "a number", "redone": "a number", "convened": "before any session", "opened": "no content", "recess": "a time", "resumed": "no content",
	"closed": "no content", "sealed": "after any session", "past-rescinded": "a number: what is in force is told", "rule": "the order that holds is told",
	"struck":    "the roll is told",
	"apologies": "who is there is seen", "members": "a number", "threshold": "what a motion needs hangs on it",
	"item-begun": "a number", "item-deferred": "a number", "item-moved": "numbers", "item-off": "a number", "item-time": "a time", "hand-dropped": "a number", "not-there": "numbers", "list-closed": "no content",
	"list-reopened": "no content", "speech-ended": "no content", "speech-void": "no content", "clock-stopped": "no content", "clock-started": "no content",
	"extended": "a time", "left-out": "times", "silence": "a time", "priority": "a name that nothing tells", "laid-aside": "where motions stand, by their numbers", "returned": "a number",
	"debate-closed": "a number", "limit": "a time", "ruling-reversed": "a number", "rescinded": "a number: what is in force is told", "stands": "a number",
	"came-up": "a number", "voters-frozen": "numbers", "in-camera": "that it was held is told",
	"minutes-approved": "a number", "corrected": "after any session",
}

// Every kind of fact says what of it may be told, or stands here with the reason why all of it may.
func TestEveryFactIsDiscreet(t *testing.T) {
	known := map[string]bool{}
	for _, k := range factKinds() {
		known[k.tag] = true
		_, tells := k.new().(discreet)
		switch why := wordlessFacts[k.tag]; {
		case !tells && why == "":
			t.Errorf("%s: nothing says what of it may be told of a closed session; give it a method tell, or the reason why it holds no words", k.tag)
		case tells && why != "":
			t.Errorf("%s: it has a method tell, and stands among those that need none", k.tag)
		}
	}
	for tag := range wordlessFacts {
		if !known[tag] {
			t.Errorf("%s: no such fact", tag)
		}
	}
}
