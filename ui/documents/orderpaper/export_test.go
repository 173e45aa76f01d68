package orderpaper

// Label tells whether a word stands in a label, which is not kept: "moved", "by", "Antrag".
func Label(word string) bool {
	for _, all := range labels() {
		for _, l := range all {
			for _, one := range l.words {
				if l.kind < body && (one == bare(word) || one == word) {
					return true
				}
			}
		}
	}
	return false
}

// Words are those of a paragraph, without the mark of a list before it.
func Words(text string) []string {
	said, _ := spaced(unmarkedItem(text))
	return said
}
