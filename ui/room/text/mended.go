package text

import (
	"reflect"
	"strings"

	"stacktaker/assembly/words"
	"stacktaker/ui/room"
)

// mended tells what was put right of a decision, once.
func (t *Teller) mended(then, s room.Sight) {
	before, now := then.Mended, s.Mended
	if now != nil && !reflect.DeepEqual(before, now) && !takenBack(then, s) { // what stands of an earlier one was told
		t.say(t.wall("mended.told", strings.Join(now.Changes, "; "), now.Because))
	}
}

// approved tells whose minutes were approved, and each correction that the room made in them, once.
func (t *Teller) approved(before, now *room.Approved) {
	if now == nil || reflect.DeepEqual(before, now) {
		return
	}
	t.say(t.tell("approved", now.Meeting))
	for _, c := range now.Corrections {
		t.say(t.tell("approved.corrected", words.Quote(c)))
	}
}
