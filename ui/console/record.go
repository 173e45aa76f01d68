package console

import (
	"encoding/hex"
	"slices"
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// recordRow is a row of the record: one entry, or those in a row of a closed session that is over, of which only that they were made
// is told.
type recordRow struct{ from, to int } // places among the entries

// recordRows is the rows of the record, worked out once an entry. While a closed session lasts its entries stand there one by one, since
// who holds it puts them right.
func (c *console) recordRows() []recordRow {
	if c.sight.record != nil {
		return c.sight.record
	}
	entries := c.meeting.Entries()
	for n, e := range entries {
		if last := len(c.sight.record) - 1; n > 0 && c.apart(e) && c.apart(entries[n-1]) {
			c.sight.record[last].to = n + 1
			continue
		}
		c.sight.record = append(c.sight.record, recordRow{n, n + 1})
	}
	return c.sight.record
}

// recordPane is every entry in its written form, as they were made, the newest at the end: what was undone is marked,
// and what came after the seal. It may be projected, so that of a closed session there are verbs only, and once it is over not even
// these.
func (c *console) recordPane(w, h int) body {
	entries, s := c.meeting.Entries(), c.state()
	lines := []string{c.pen.ends(w, " "+c.pen.Heading.Render(c.tell("record"))+"  "+c.tell("record.count", len(entries)), c.headTold())}
	if seal := s.Info.LastSeal(); seal > 0 && len(c.seal) > 0 {
		words := make([]string, len(c.seal))
		for i, word := range c.seal {
			words[i] = look.Clean(word)
		}
		for _, l := range look.Wrap(c.tell("record.sealed", seal, strings.Join(words, " ")), w-2) {
			lines = append(lines, " "+c.pen.Strong.Render(l))
		}
	}
	rows := c.recordRows()
	if !c.lists.recordUp {
		c.lists.record.at = len(rows) - 1
	}
	from, to := c.lists.record.window(len(rows), h-len(lines))
	row := len(lines) + 1 + c.lists.record.at - from
	undone := c.meeting.Undone()
	for n := from; n < to; n++ {
		e := entries[rows[n].from]
		text, marks := look.PadLeft(itoa(int(e.Seq)), len(itoa(len(entries))))+"  "+clockTime(e.At)+"  ", ""
		if c.apart(e) {
			text += c.apartTold(rows[n])
		} else {
			marks = c.marks(e, undone[rows[n].from])
			text += c.rowTold(e, w-4-look.Width(text+marks))
		}
		lines = append(lines, c.rowLine(c.pen.ends(w-2, text, marks), n == c.lists.record.at, false))
	}
	return body{lines: lines, row: row}
}

// apart tells whether an entry was made in a closed session that is over: of it neither its verb nor what became of it is told.
func (c *console) apart(e assembly.Entry) bool { return e.Closed && !c.state().Info.InCamera }

// apartTold is what is told of the entries of a closed session that is over.
func (c *console) apartTold(r recordRow) string { return c.tell("record.closed-session", r.to-r.from) }

// headTold is where the chain ends: the first digits of its hash.
func (c *console) headTold() string {
	if c.head == "" {
		return ""
	}
	return c.tell("record.head", c.head) + " "
}

// noteHead takes note of the chain's end, where there is a chain.
func (c *console) noteHead(hash [32]byte) {
	c.head = ""
	if hash != [32]byte{} {
		c.head = hex.EncodeToString(hash[:6])
	}
}

// entryTold is an entry's written form, or its verb where it is said behind closed doors, or is about what was.
func (c *console) entryTold(e assembly.Entry) string {
	if c.apart(e) {
		return c.apartTold(recordRow{0, 1})
	}
	if !c.meeting.Tells(e, assembly.Outside) {
		return e.Verb + " " + c.pen.signs.Ellipsis
	}
	return look.Clean(c.meeting.Written(e)) + c.whose(e)
}

// marks are the words behind an entry that was undone, or made after the seal.
func (c *console) marks(e assembly.Entry, undone bool) string {
	seal := c.state().Info.LastSeal()
	switch after := seal > 0 && e.Seq > seal; {
	case undone && after:
		return c.tell("record.undone.after")
	case undone:
		return c.tell("record.undone")
	case after:
		return c.tell("record.after")
	case c.mends()[e.Seq].By > 0:
		return c.tell("record.mended")
	case slices.ContainsFunc(c.state().Info.Seals, func(s assembly.Sealing) bool { return s.Entry == e.Seq }):
		return c.tell("record.seal")
	}
	return ""
}

// moveInRecord moves the cursor among the entries. At the end it stays with the newest.
func (c *console) moveInRecord(by int) {
	n := len(c.recordRows())
	c.lists.record.move(by, n)
	c.lists.recordUp = c.lists.record.at < n-1
}

// openEntry asks what to do with the chosen entry; where it stands as it is, it shows it in full.
func (c *console) openEntry() {
	rows := c.recordRows()
	if c.lists.record.at < 0 || c.lists.record.at >= len(rows) {
		return
	}
	at := rows[c.lists.record.at].from
	e := c.meeting.Entries()[at]
	if c.apart(e) {
		c.flash(c.tell("record.closed-session.kept"))
		return
	}
	head := c.tell("record.entry", e.Seq) + "  " + look.Clean(c.entryTold(e))
	c.openWith(head, c.mendRows(e.Seq), row{says: c.tell("mend.full"), do: func(c *console) { c.showEntry(at) }})
	if r := c.meeting.MendInOrder(e.Seq, assembly.PutRight); r != nil {
		c.flash(c.insteadOf(r))
	}
}

// insteadOf says why a line is not put right, and what is done instead where it is one that tells what people did.
func (c *console) insteadOf(r *assembly.Refusal) string {
	if r.Key == "mend.beyond" {
		return c.tell("mend.stands")
	}
	return c.whyNot(r, c.tongue.assembly, messageMost)
}

// showEntry shows an entry in full.
func (c *console) showEntry(at int) {
	e := c.meeting.Entries()[at]
	c.push(&page{head: c.tell("record.entry", e.Seq), write: func(c *console, w int) []string {
		undone := c.meeting.Undone()
		told := e.At.Format("2006-01-02 15:04:05")
		if mark := c.marks(e, undone[at]); mark != "" {
			told += " " + c.pen.signs.Dot + " " + mark
		}
		switch {
		case e.Jump > 0:
			told += " " + c.pen.signs.Dot + " " + c.tell("record.jump")
		case e.Jump < 0:
			told += " " + c.pen.signs.Dot + " " + c.tell("record.jump.ahead")
		}
		lines := slices.Concat(c.wrapped(told, w, 1), []string{""}, c.wrapped(c.entryTold(e), w, 1))
		for _, mended := range c.mendedTold(e.Seq) {
			lines = append(lines, c.wrapped(mended, w, 1)...)
		}
		return lines
	}})
}
