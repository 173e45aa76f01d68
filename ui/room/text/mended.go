package text

import (
	"reflect"
	"strings"

	"stacktaker/ui/room"
)

// mended tells what was put right of a decision, once.
func (t *Teller) mended(before, now *room.Mended) {
	if now != nil && !reflect.DeepEqual(before, now) {
		t.say(t.wall("mended.told", strings.Join(now.Changes, "; "), now.Because))
	}
}
