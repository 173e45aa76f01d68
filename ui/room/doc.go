// Package room draws the room view: what the whole room sees, full screen. It fills the screen with what matters now
// and nothing else, and chooses by itself.
//
//	*assembly.Meeting ──Of──▶ Sight ──(as JSON, to a second window)──▶ Draw ──▶ lines of a screen
//
// A [Sight] is all that may leave the desk for the room. It has no place for anything else: no ids, no member numbers,
// no marks of who asked to go first, no figure of one teller alone. What is chosen, from the first that applies:
//
//  1. the close, with the words of the seal and the next meeting
//  2. a recess or a silence, with the time left
//  3. in a closed session that it is one, with the speaker's time, and no words, names or figures, nor that anything is put
//  4. a decision that was put right, the old beside the new; what was just decided, until something else happens or a minute is over
//  5. the hands that are being counted, on a motion or in a contest
//  6. the speaker, their clock, and who is next
//  7. the election or the competition that is pending, the round of everybody, or the motion
//  8. the agenda, with how the evening went where there is room
//  9. the meeting's title and who facilitates
//
// Drawing needs no meeting and no clock of its own: a [Clock] says how long something took at an instant, and the time
// now is given to [Draw].
package room
