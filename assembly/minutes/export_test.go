package minutes

// Has tells whether the minutes have a sentence of their own, for the tests.
func Has(key string) bool { return tableOf("en").HasOwn(key) }

// FindNames looks for the names of a roll in a text, for the tests.
func FindNames(roll []string, text string) []Find { return newNameList(roll).in(text) }
