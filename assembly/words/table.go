package words

// With is the table with more sentences of the same language: a subject keeps its own beside it, and the plurals, ordinals and
// numbers of the language serve both. A key that both know is told as the added sentences have it.
func (t Table) With(sentence func(key string) string) Table {
	under := t.sentence
	t.sentence = func(key string) string {
		if s := sentence(key); s != "" {
			return s
		}
		return under(key)
	}
	return t
}
