package look

// FreeMargins lets the whole of a terminal's screen scroll again, wherever the cursor is then.
//
// What draws for us scrolls some lines and then says between which the screen may scroll: the first and the last. Where a
// window has just become higher and the program was not told yet, that is too few, and the lines below stand still from
// then on. So a program that was told of a new size frees the margins, and draws the screen anew.
const FreeMargins = "\x1b[r"
