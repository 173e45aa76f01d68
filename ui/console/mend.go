package console

import (
	"errors"
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly"
	"stacktaker/assembly/language"
	"stacktaker/assembly/words"
	"stacktaker/ui/look"
)

// mender is where an entry is put right, taken out, or followed by what was forgotten: its line stands ready to be edited, Enter shows
// what that would change, and Enter again does it. It changes nothing before that.
type mender struct {
	entry uint64
	how   assembly.Mending
	was   string // the line as it stands, in its written form
	stood bool   // of something that is put in: the line stands in the editor to begin with, as what it takes the place of
	alone string // the whole line, where it is not a mend and nothing of it is edited: two are one person
	line  field
	first []string // that say of later lines that they were done all the same, before it
	tail  string   // what stays behind a name that was typed over
	why   field    // asked for where what was decided changes
	seen  *seenMend
	looks string // the line that is being looked at; "": none
}

// seenMend is what a mend would lead to, found out on a copy of the meeting.
type seenMend struct {
	line    string // as it would be said
	as      uint64 // of so many entries
	changes []words.Phrase
	lines   []string // all that is said, this line last
	whys    []bool   // which of them need a reason
	why     string   // the words that ask for it; "" for none
	refused *assembly.Refusal
}

// askMend opens the editor on an entry.
func (c *console) askMend(entry uint64, how assembly.Mending) {
	d := &mender{entry: entry, how: how, was: c.saidNow(entry)}
	if how == assembly.PutRight {
		d.line = newField(d.began()) // of what nobody may know, the verb alone
	}
	d.line.lines = strings.Contains(d.was, `"`)
	c.push(d)
	if how == assembly.TakeOut {
		d.look(c)
	}
}

// askFigures opens the editor on what two tellers counted: both stand by the figures that are put in behind their last one, with no teller, and
// a figure of one of them alone would be another than the other's.
func (c *console) askFigures(last uint64, said string) {
	d := &mender{entry: last, how: assembly.PutIn, was: said, stood: true}
	d.line = newField(d.began())
	c.push(d)
}

// askSame shows what it changes that two are one person, before it is said.
func (c *console) askSame(line, who string) {
	d := &mender{was: who, alone: line}
	c.push(d)
	d.look(c)
}

// fixed tells whether nothing of the line is edited.
func (d *mender) fixed() bool { return d.how == assembly.TakeOut || d.alone != "" }

func (*mender) isSheet() {}

func (d *mender) field() *field {
	if d.seen != nil && d.seen.why != "" {
		return &d.why
	}
	return &d.line
}

// edits gives the field that is typed in. What was seen of a line is nothing to another.
func (d *mender) edits() *field {
	if d.seen != nil && d.seen.why == "" {
		d.seen = nil
	}
	if d.looks = ""; d.seen == nil {
		d.first = nil
	}
	return d.field()
}

func (d *mender) hasField() bool { return !d.fixed() || d.seen != nil && d.seen.why != "" }

func (d *mender) keys(c *console) []binding {
	says := "key.mend.look"
	if d.seen != nil {
		says = "key.mend"
	}
	keys := []binding{
		{"enter", says, d.enter, nil},
		{"esc", "key.back", d.back, nil},
		{"ctrl+c", "", (*console).leave, nil},
	}
	if d.offered(c) != "" {
		keys = append(keys, binding{"up", "", func(c *console) { d.line.set(d.offered(c)) }, nil})
	}
	if f := d.field(); f.lines && d.hasField() {
		for _, key := range []string{"ctrl+j", "shift+enter", "alt+enter"} {
			keys = append(keys, binding{key, "", func(*console) { d.edits().newLine() }, nil})
		}
		if strings.Contains(f.text, "\n") && d.offered(c) == "" {
			keys[len(keys)-3].says = "key.line"
			keys = append(keys, binding{"up", "", func(*console) { d.field().vertical(-1) }, nil}, binding{"down", "", func(*console) { d.field().vertical(1) }, nil})
		}
	}
	if d.hasField() {
		keys = append(keys, fieldKeys(d.edits)...)
	}
	return keys
}

func (d *mender) typed(_ *console, text string) bool {
	if d.hasField() {
		if head, _, tail := figuresIn(d.was); head != "" && d.untouched() && text != "" && text[0] >= '0' && text[0] <= '9' {
			d.line.set(head)
			d.tail = tail
		}
		if cells := figuresByName(d.was); len(cells.figures) > 0 && d.untouched() && text != "" && text[0] >= '0' && text[0] <= '9' {
			d.line.set("count ")
		}
		if head, _ := d.nameAlone(); head != "" && !strings.HasPrefix(text, " ") {
			d.line.set(head + `"`)
			_, _, d.tail = oneName(d.was)
		}
		d.edits().insert(text)
	}
	return d.hasField()
}

// nameAlone is the line before the one name in it, and that name, while nothing was typed: letters then are another name, and nobody edits a
// line to say who it was. A blank goes on behind it.
func (d *mender) nameAlone() (head, name string) {
	if !d.untouched() {
		return "", ""
	}
	head, name, _ = oneName(d.was)
	return head, name
}

// untouched tells whether the line stands as it was, with the cursor at its end: what is typed then may say another name, or other figures.
func (d *mender) untouched() bool {
	return (d.how == assembly.PutRight || d.stood) && !d.fixed() && d.seen == nil && d.line.text == d.began() && d.line.at == len(d.line.text)
}

// figuresIn cuts the line of a count at its figures; none where it has a name in it. What stays behind them is which teller or section it is, and
// why rules were departed from.
func figuresIn(line string) (head string, figures []string, tail string) {
	said := language.Typed(line)
	if len(said) == 0 || !said[0].Is("count") {
		return "", nil, ""
	}
	end := said[0].To
	for _, t := range said[1:] {
		if !isFigure(t) {
			break
		}
		figures, end = append(figures, t.Text), t.To
	}
	if len(figures) == 0 {
		return "", nil, ""
	}
	return "count ", figures, line[end:]
}

// isFigure tells whether a word is digits alone.
func isFigure(t language.Token) bool { return !t.Quoted && strings.Trim(t.Text, "0123456789") == "" }

// namedFigures are the figures of a count that go by names: of an election, or of proposals against each other.
type namedFigures struct {
	names   []string // as the line writes them
	figures []string // as many for each name
	tail    string   // which teller or section it is
}

// figuresByName cuts such a line; the zero value of any other.
func figuresByName(line string) (n namedFigures) {
	tokens, refused := language.Lex(line)
	if refused != nil || len(tokens) == 0 || !tokens[0].Is("count") {
		return namedFigures{}
	}
	each := 0
	for i := 1; i < len(tokens); {
		if slices.ContainsFunc([]string{"teller", "section", "round", "anyway"}, tokens[i].Is) {
			n.tail = " " + line[tokens[i].From:]
			break
		}
		from := i
		for i++; i < len(tokens) && isFigure(tokens[i]); i++ {
			n.figures = append(n.figures, tokens[i].Text)
		}
		if got := i - from - 1; isFigure(tokens[from]) || got == 0 || each > 0 && got != each {
			return namedFigures{}
		} else {
			each = got
		}
		n.names = append(n.names, line[tokens[from].From:tokens[from].To])
	}
	return n
}

// with is the line with figures in the place of those that stand; false where they are not as many.
func (n namedFigures) with(figures []string) (string, bool) {
	if len(n.figures) == 0 || len(figures) != len(n.figures) {
		return "", false
	}
	each, said := len(figures)/len(n.names), []string{"count"}
	for i, name := range n.names {
		said = append(append(said, name), figures[i*each:(i+1)*each]...)
	}
	return strings.Join(said, " ") + n.tail, true
}

// told has each name with its figures; those that are typed already stand before those that are not.
func (n namedFigures) told(typed []string, arrow string) string {
	each := len(n.figures) / len(n.names)
	all := make([]string, len(n.names))
	for i, name := range n.names {
		figures := slices.Clone(n.figures[i*each : (i+1)*each])
		for k := range figures {
			if at := i*each + k; at < len(typed) {
				figures[k] += " " + arrow + " " + typed[at]
			}
		}
		all[i] = strings.Trim(name, `"`) + " " + strings.Join(figures, " ")
	}
	return strings.Join(all, ", ")
}

// figuresAlone are the figures that are typed where those of a count by names stood; nil where anything else is.
func (d *mender) figuresAlone() []string {
	typed := strings.Fields(d.line.text)
	if len(typed) == 0 || typed[0] != "count" || slices.ContainsFunc(typed[1:], func(f string) bool { return strings.Trim(f, "0123456789") != "" }) {
		return nil
	}
	return typed[1:]
}

// wantsFigure tells whether digits replace the figures of a count, and not all of them are typed yet: Enter ends one, as in the table of
// figures. Where nobody abstained, that may be left out.
func (d *mender) wantsFigure() bool {
	_, stood, _ := figuresIn(d.was)
	if n := len(stood); n == 3 && stood[2] == "0" {
		stood = stood[:2]
	}
	if len(stood) == 0 {
		stood = figuresByName(d.was).figures
	}
	typed := d.figuresAlone()
	return !d.fixed() && d.line.text != d.began() && d.line.at == len(d.line.text) && len(typed) > 0 && len(typed) < len(stood)
}

// figuresTold are the figures that digits replace, those of a motion with what each of them counts; "" where there are none.
func (d *mender) figuresTold(c *console) string {
	if cells := figuresByName(d.was); len(cells.figures) > 0 && !d.fixed() && d.seen == nil {
		if typed := d.figuresAlone(); len(typed) > 0 || d.untouched() || d.line.text == "count " {
			return cells.told(typed, c.pen.signs.Mended)
		}
		return ""
	}
	head, figures, tail := figuresIn(d.was)
	if head == "" || d.seen != nil || !d.untouched() && (d.tail != tail || !strings.HasPrefix(d.line.text, head)) {
		return ""
	}
	columns := []string{"for", "against", "abstain"}
	ofMotion := slices.ContainsFunc(c.state().Motions.All, func(m *assembly.Motion) bool { return slices.Contains(c.meeting.CountedBy(m.ID), d.entry) })
	if !ofMotion || len(figures) > len(columns) {
		return strings.Join(figures, " ")
	}
	for i, figure := range figures {
		figures[i] = figure + " " + c.tell("column."+columns[i])
	}
	return strings.Join(figures, ", ")
}

// oneName cuts a line at the name of who did it, or is to do it; no name where there are several, or none at its end. What stays behind it are a
// date and why rules were departed from, which are no names.
func oneName(line string) (head, name, tail string) {
	said := language.Typed(line)
	last := func(is string) int {
		at := -1
		for i, t := range said {
			if i > 0 && t.Is(is) {
				at = i
			}
		}
		return at
	}
	if i := last("anyway"); i > 0 && i+1 < len(said) && said[i+1].Quoted {
		said = said[:i]
	}
	if len(said) == 0 || said[0].Quoted {
		return "", "", ""
	}
	verb, behind := said[0].Text, "by"
	if verb == "assign" {
		behind = "to"
	}
	at := last(behind)
	if at < 0 && slices.Contains([]string{"second", "nominate", "hand", "accepts", "refuses", "arrive", "leave"}, verb) {
		at = 0
	}
	if at++; at == 0 || at >= len(said) || at+1 < len(said) && verb != "assign" {
		return "", "", "" // none, or more than one
	}
	return line[:said[at].From], strings.Trim(line[said[at].From:said[at].To], `"`), line[said[at].To:]
}

// back goes from what was seen to the line, and from the line away. What was typed is kept for the same row.
func (d *mender) back(c *console) {
	if d.looks = ""; d.seen != nil && !d.fixed() {
		d.seen, d.first = nil, nil
		return
	}
	c.pop()
	if d.line.text != d.began() && strings.TrimSpace(d.line.text) != "" {
		c.leaveWords(d.shelf(), wordsLeft{[]string{d.line.text}, c.now})
	}
}

func (d *mender) began() string {
	if d.how != assembly.PutRight && !d.stood || d.fixed() {
		return ""
	}
	return spread(strings.TrimSuffix(d.was, "…"))
}

// spread is a line with the breaks of its texts as breaks, to be edited as a text is typed; written is what it says then.
func spread(line string) string {
	var b strings.Builder
	for i := 0; i < len(line); i++ {
		if line[i] != '\\' || i+1 == len(line) {
			b.WriteByte(line[i])
			continue
		}
		if i++; line[i] == 'n' {
			b.WriteByte('\n')
		} else {
			b.WriteString(line[i-1 : i+1])
		}
	}
	return b.String()
}

func written(line string) string { return strings.ReplaceAll(line, "\n", `\n`) }

func (d *mender) shelf() string { return d.said("") }

// offered is what was typed here before and left; "" for nothing, or where something else stands in the field.
func (d *mender) offered(c *console) string {
	left := c.wordsLeft[d.shelf()]
	if len(left.texts) == 0 || d.seen != nil || d.line.text != d.began() {
		return ""
	}
	return left.texts[0]
}

// said is the line that puts right, with what stands in the editor.
func (d *mender) said(line string) string {
	n := itoa(int(d.entry))
	if d.alone != "" {
		return d.alone
	}
	switch d.how {
	case assembly.TakeOut:
		return "mend " + n + " off"
	case assembly.PutIn:
		return "mend after " + n + " " + line
	}
	return "mend " + n + " " + line
}

// because is a line with the reason that it needs, also where that was typed as the language writes it.
func because(line, why string) string {
	why = strings.TrimSpace(why)
	if said, refused := language.Lex(why); refused == nil && len(said) == 2 && said[0].Is("because") && said[1].Quoted {
		why = said[1].Text
	}
	return line + " because " + language.Quoted(why)
}

func (d *mender) enter(c *console) {
	switch s := d.seen; {
	case d.looks != "":
		c.flash(c.tell("mend.looking"))
	case s != nil && s.why != "" && look.Clean(d.why.text) == "":
		c.complain(c.tell("mend.why.first"))
	case s == nil && d.wantsFigure():
		d.line.insert(" ")
	case s == nil || s.as != c.meeting.Len():
		d.look(c)
	default:
		lines := slices.Clone(s.lines)
		for i, why := range s.whys {
			if why {
				lines[i] = because(lines[i], d.why.text)
			}
		}
		c.pop()
		delete(c.wordsLeft, d.shelf())
		c.sayAll(saying{lines: lines, from: d, whole: len(lines) > 1})
	}
}

// refused is the editor where its line was refused all the same: somebody else was quicker.
func (d *mender) refused() { d.seen, d.first = nil, nil }

// look finds out what the line would change, beside the screen: all that came after is looked at again.
func (d *mender) look(c *console) {
	line := written(strings.TrimSpace(d.line.text))
	if line == "" && !d.fixed() {
		c.complain(c.tell("mend.type"))
		return
	}
	if language.Unfinished(line) {
		line += `"`
	}
	if said, is := figuresByName(d.was).with(d.figuresAlone()); is && !d.fixed() {
		line = said
	}
	line, either := c.withDays(c.withCapitals(c.withNames(c.withSeveral(line) + d.tail)))
	if len(either) > 1 {
		c.complain(c.tell("day.which", either[0].told, either[1].told))
		return
	}
	line = d.said(line)
	d.looks = line
	record, lines, st := c.copied(), append(slices.Clone(d.first), line), assembly.Stamp{At: c.now}
	c.work(func() worked {
		seen := seeMend(record, lines, st)
		return func(c *console) { d.saw(c, seen) }
	})
}

// saw takes over what a line would change, unless something else was typed since.
func (d *mender) saw(c *console, seen seenMend) {
	if c.top() != d || d.looks != seen.line {
		return
	}
	if d.looks = ""; seen.refused != nil {
		d.seen = nil
		if later := d.follows(seen.refused); later != "" {
			d.first = append(d.first, later)
			d.look(c)
			return
		}
		d.first = nil
		if seen.refused.Key == "mend.later.anyway" {
			d.refusedLater(c, seen.line, seen.refused)
		} else {
			c.refuse(seen.refused)
		}
		return
	}
	d.seen = &seen
}

// follows takes out with a mend what only followed from what it puts right, and makes no sense without: that somebody accepted, or refused, what
// they are not elected to then. It is the line that does so; "" where the later line is another, or is taken out already.
func (d *mender) follows(r *assembly.Refusal) string {
	if r.Key != "mend.later" {
		return ""
	}
	n, _ := r.Args[0].(int)
	told, _ := r.Args[1].(string)
	out := "mend " + itoa(n) + " off"
	if verb := language.Verb(told); verb != "accepts" && verb != "refuses" || slices.Contains(d.first, out) {
		return ""
	}
	return out
}

// copied is a record of which a meeting is made beside the screen: its entries, and the names, which in a file that was opened again stand in no
// entry.
type copied struct {
	entries []assembly.Entry
	names   []assembly.Naming
}

func (c *console) copied() copied { return copied{c.meeting.Entries(), c.meeting.Namings()} }

// meeting is one of its own.
func (r copied) meeting() (*assembly.Meeting, error) {
	m := assembly.New()
	m.Name(r.names)
	entries := slices.Clone(r.entries)
	for i := range entries {
		entries[i].People, entries[i].Renamed = nil, nil // those that are known now are known already
	}
	return m, m.Load(entries)
}

// seeMend says lines that put right in a meeting of its own, and tells what changes by them, as far as the room may be told.
func seeMend(record copied, lines []string, st assembly.Stamp) seenMend {
	seen := seenMend{line: lines[len(lines)-1], as: uint64(len(record.entries)), lines: lines}
	m, err := record.meeting()
	if err != nil {
		return seen // the record will tell what is wrong
	}
	was := m.Told(assembly.InRoom)
	var e assembly.Entry
	for _, line := range lines {
		said, why, err := sayMend(m, line, st)
		e, seen.whys = said, append(seen.whys, why != "")
		if why != "" {
			seen.why = why
		}
		if errors.As(err, &seen.refused) {
			return seen
		}
	}
	if e.Verb == "same" {
		seen.changes = m.Ended(e)
		return seen
	}
	seen.changes = append(assembly.MendChanges(was, m.Told(assembly.InRoom)), append(m.StaysHere(e), m.Newcomers(e)...)...)
	for _, line := range lines[:len(lines)-1] {
		if n, is := strings.CutSuffix(strings.TrimPrefix(line, "mend "), " off"); is {
			out, _ := strconv.Atoi(n)
			seen.changes = slices.Insert(seen.changes, 0, words.Say("mend.with.out", out, m.Written(record.entries[out-1])))
		}
	}
	return seen
}

func (c *console) changesTold(s *seenMend) []string {
	told := make([]string, len(s.changes))
	for i, change := range s.changes {
		told[i] = c.says(change)
	}
	return told
}

func (d *mender) head(c *console) string {
	key := map[assembly.Mending]string{assembly.PutRight: "mend.head", assembly.TakeOut: "mend.head.out", assembly.PutIn: "mend.head.in"}[d.how]
	if d.alone != "" {
		return c.tell("mend.head.same")
	}
	return c.tell(key, d.entry)
}

// whose is behind the line of an entry whose speech it is about.
func (d *mender) whose(c *console) string {
	if d.entry == 0 {
		return ""
	}
	return c.whose(c.meeting.Entries()[d.entry-1])
}

func (d *mender) draw(c *console, w, h int) drawing {
	out := drawing{lines: []string{c.pen.rule(w, 0, "")}}
	head := " " + c.pen.Heading.Render(d.head(c)) + "  "
	out.lines = append(out.lines, look.Pad(look.Cut(head+strings.Join(strings.Fields(look.Clean(spread(d.was))), " ")+d.whose(c), w-1), w))
	if left := c.wordsLeft[d.shelf()]; d.offered(c) != "" {
		told := "  " + c.tell("left.words", c.pen.signs.Up, clockTime(left.at), look.Clean(d.offered(c)))
		out.lines = append(out.lines, c.pen.Faint.Render(look.Cut(told, w-1)))
	}
	if !d.fixed() {
		d.drawField(c, &out, &d.line, w, h)
	}
	if _, name := d.nameAlone(); name != "" {
		out.lines = append(out.lines, c.pen.Faint.Render(look.Cut("  "+c.tell("mend.name", look.Clean(name)), w-1)))
	}
	if told := d.meant(c); told != "" {
		out.lines = append(out.lines, look.Pad(look.Cut("  "+told, w-1), w))
	}
	if told := d.figuresTold(c); told != "" {
		out.lines = append(out.lines, c.pen.Faint.Render(look.Cut("  "+c.tell("mend.figures", told), w-1)))
	}
	if s := d.seen; s != nil {
		var changes []string
		for _, told := range c.changesTold(s) {
			for _, l := range look.Wrap(c.pen.signs.Mended+" "+told, w-3) {
				changes = append(changes, "  "+l)
			}
		}
		if most := max(h/2-len(out.lines), 2); len(changes) > most {
			changes = append(changes[:most-1], "  "+c.tell("stack.more", len(changes)-most+1))
		}
		out.lines = append(out.lines, changes...)
		if s.why != "" {
			out.lines = append(out.lines, c.wrapped(c.tell(s.why), w, 1)...)
			d.drawField(c, &out, &d.why, w, h)
		}
	}
	out.lines = append(out.lines, c.messageLines(w)...)
	out.lines = append(out.lines, c.hints(d.keys(c), w))
	out.lines = look.Fit(out.lines, w, len(out.lines))
	return out
}

// drawField draws a field, with the cursor where it is the one that is typed in.
func (d *mender) drawField(c *console, out *drawing, f *field, w, h int) {
	text, x, y := f.draw(w-3, boxHeight(f, w-3, h), c.dots)
	if d.field() == f {
		out.cursor, out.x, out.y = true, 2+x, len(out.lines)+y
	}
	for _, l := range text {
		out.lines = append(out.lines, "  "+c.pen.Field.Render(l))
	}
}
