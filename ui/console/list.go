package console

// list is a cursor in rows of which some are seen. Its zero value is at the first row.
type list struct {
	at  int // the chosen row
	top int // the first row that is seen
}

func (l *list) move(by, n int) {
	l.at += by
	l.clamp(n)
}

// clamp keeps the cursor on a row.
func (l *list) clamp(n int) { l.at = min(max(l.at, 0), max(n-1, 0)) }

// window is the rows that are seen, from and to, when seen of n have room. The chosen row is among them.
func (l *list) window(n, seen int) (from, to int) {
	seen = max(seen, 0)
	l.clamp(n)
	l.top = min(l.top, l.at)
	if l.at >= l.top+seen {
		l.top = l.at - seen + 1
	}
	l.top = max(min(l.top, n-seen), 0)
	return l.top, min(l.top+seen, n)
}

// lists is where the cursors of the screens are; they stay while another screen is looked at.
type lists struct {
	agenda     list
	roll       list
	motions    list
	mandates   list
	grievances list
	minutes    minutesText
	record     list
	// recordUp tells that the record is not looked at from its end.
	recordUp bool
}

// screen is one of the screens that a figure key opens.
type screen int

const (
	floorScreen screen = iota
	agendaScreen
	rollScreen
	motionsScreen
	mandatesScreen
	grievancesScreen
	minutesScreen
	recordScreen
)
