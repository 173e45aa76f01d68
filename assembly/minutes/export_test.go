package minutes

// English is the table of sentences, for the tests.
func English(key string) string { return english(key) }

// FindNames looks for the names of a roll in a text, for the tests.
func FindNames(roll []string, text string) []Find { return newNameList(roll).in(text) }
