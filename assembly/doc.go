// Package assembly is the meeting itself: it judges lines, and keeps what followed from them.
//
//	line ──[Meeting.Do]──▶ judged on the state ──▶ [Entry] of facts ──[Meeting.Apply]──▶ [State] of whoever follows
//
// It is a pure state machine. It knows no clock, no disk, no screen and no random numbers: what it cannot know comes with each line
// ([Stamp]).
// The same entries always give the same state, and a verdict that was declared is never judged again.
//
// By which rules it judges stands in docs/rules.md, how lines are written in docs/language.md, what a record holds and what of a
// closed session may be told in docs/record.md, and where each thing is decided in docs/architecture.md.
package assembly
