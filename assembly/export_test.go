package assembly

// KindNames lists the kinds of motions that can be moved by name, for the tests.
func KindNames() []string { return kindNames() }

// OfMainRank tells whether a kind of motion is business of its own, for the tests.
func OfMainRank(kind string) bool { return kindsByName[kind].rank == MainRank }
