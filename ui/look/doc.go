// Package look is what every screen draws with: text from people made safe for
// a terminal, text measured in cells, colors by meaning, bars and rules, a
// change to a text with its words marked, and letters large enough for the back
// of the hall.
//
// It knows nothing of an assembly. A width is always a number of terminal
// cells. Nothing here keeps state, and nothing panics: a width below zero is
// taken as zero.
//
// What measures, cuts and pads takes cleaned text, with or without styles; of
// control characters that were left in, only the styles are understood.
//
// The order in which a text from the record reaches the screen:
//
//	stored as typed ─▶ Clean ─▶ Cut, Pad, Wrap (cells) ─▶ Theme (color) ─▶ Fit, Beside
package look
