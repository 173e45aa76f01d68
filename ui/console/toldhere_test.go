package console_test

import "testing"

// What is told on the desk of a name that was put right says so, and does not write the new name on both sides of a line; what an empty
// agenda asks for is told by its key.
func TestToldByKeysAndInWords(t *testing.T) {
	d := drive(t, 80, 24, cafe(`member "Liz Hart"`, `rename "Liz Hart" to "Lis Hart"`)...)
	d.Press("u").Sees("undone: a name that was put right").Press("U").Sees("a name that was put right").Misses("rename")
	drive(t, 80, 24, cafe()...).Press("g").Sees("the agenda is empty: 2, then i adds an item").Misses("item \"TITLE\"")
}
