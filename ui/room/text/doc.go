// Package text tells the room view in sentences, for a screen reader, a braille line or a log.
//
//	room.Sight ──(one after the other)──▶ Teller ──▶ what changed, a sentence a line
//
// A [Teller] is given what a wall is given, a [room.Sight], and nothing else: so it can tell nothing that the wall may not show.
// It remembers what it told. What only ticks is never told, and what was read out is not read out again: a motion comes back from
// its amendment by its number, and in its words only where these have changed. What it is shown first it tells as it stands, so that
// whoever comes late knows where the meeting is.
//
// A closed session stands apart. While it lasts nothing of what was told before is named, and when it is over the teller goes on from
// what it told in the open.
package text
