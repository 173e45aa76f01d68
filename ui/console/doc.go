// Package console is the facilitator's screens: the floor, the agenda, the roll and the motions of one meeting, worked
// with one hand while the eyes are on the room, and projected on the wall. Nothing that it shows is private.
//
// It knows nothing of files. A line goes out to the [hub.Hub] of the record and comes back as an entry that is durable, and so
// do the lines of others:
//
//	key ──▶ lines ──▶ queue ──▶ the hub has one judged and kept ──▶ entry ──▶ the screen's own Meeting ──▶ frame
//	                    ▲                                             │
//	                    └──── the next, and not before ───────────────┘
//
// The rules that hold throughout:
//
//   - What is shown is on the disk: the screen's meeting changes by entries alone.
//   - Lines are judged one after the other. What hits whatever is there now (call, done, put, declare, undo) carries the
//     number of the entry that was on the screen, and is refused where the record has moved on.
//   - A dialog on top of the stack takes the keys. Keys stand in tables, and no table has a key twice.
//   - A frame costs what is seen of it, not what is known: what is dear is worked out once an entry, or on a key.
package console
