package look

// Fit is lines as exactly h lines of exactly w cells each: cut, and filled with
// blanks. Lines may be styled.
func Fit(lines []string, w, h int) []string {
	h = max(h, 0)
	fitted := make([]string, h)
	for i := range fitted {
		if i < len(lines) {
			fitted[i] = Pad(lines[i], w)
		} else {
			fitted[i] = spaces(max(w, 0))
		}
	}
	return fitted
}

// Beside puts two panes side by side: the left one in exactly leftWidth cells,
// sep, and the right one as it is. There are as many lines as the longer pane
// has.
func Beside(left, right []string, leftWidth int, sep string) []string {
	rows := make([]string, max(len(left), len(right)))
	for i := range rows {
		l, r := "", ""
		if i < len(left) {
			l = left[i]
		}
		if i < len(right) {
			r = right[i]
		}
		rows[i] = Pad(l, leftWidth) + sep + r
	}
	return rows
}
