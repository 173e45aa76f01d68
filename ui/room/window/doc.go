// Package window is the second display: the room view in a terminal window of its own, at its own size, fed by the
// program that runs the meeting.
//
//	hub ────entries──▶ Feed ══unix socket══▶ link ──Sight──▶ room.Draw
//	console ──desk──────▲
//
// The rules between the two:
//
//   - What goes to a window is a [room.Sight], which has no place for what the room may not see, or nothing at all while
//     the screens are blank. A window asks for nothing and can change nothing.
//   - A meeting that runs listens on a socket of its own in a folder that only its user can enter ([Folders]). The name
//     of a socket begins with a digest of the path of the meeting's file, so that a window finds its meeting again, and
//     ends in chance: nobody ever has to take the place of a program that lives.
//   - Nobody waits for a window. A [Feed] is a client of the hub that has the record, keeps a meeting of its own and works
//     on its own; a window that does not read is dropped, and of two messages it is owed the later one is enough.
//   - Both sides take what they read for a stranger's word: lines have a greatest length, and one that is not understood
//     ends the connection with a sentence.
//   - A window that is not connected says so, since when, and tries again by itself.
package window
