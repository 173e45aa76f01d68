package minutes

// English is the table of sentences, for the tests.
func English(key string) string { return english(key) }
