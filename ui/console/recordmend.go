package console

import (
	"strings"

	"stacktaker/assembly"
	"stacktaker/ui/look"
)

// mends are the entries that were put right, by their numbers, as far as everybody may be told. It is worked out once an entry.
func (c *console) mends() map[uint64]assembly.Mended {
	if c.sight.mends == nil {
		c.sight.mends = map[uint64]assembly.Mended{}
		for _, m := range c.meeting.Mends() {
			if !m.Closed && c.meeting.Tells(c.meeting.Entries()[m.By-1], assembly.Outside) {
				c.sight.mends[m.Entry] = m
			}
		}
	}
	return c.sight.mends
}

// saidNow is what an entry says as it stands, in its written form; of one that was taken out, what it said before.
func (c *console) saidNow(entry uint64) string {
	if m, is := c.mends()[entry]; is && m.Is != "" {
		return m.Is
	}
	return c.meeting.Written(c.meeting.Entries()[entry-1])
}

// mendRows are what can be done with an entry: put it right, take it out, put in what was forgotten after it. What cannot be is not
// offered, nor is anything with what the room may not be told.
func (c *console) mendRows(entry uint64) []row {
	var rows []row
	if !c.meeting.Tells(c.meeting.Entries()[entry-1], assembly.Outside) {
		return nil
	}
	for _, way := range []struct {
		how  assembly.Mending
		says string
	}{{assembly.PutRight, "mend.right"}, {assembly.TakeOut, "mend.out"}, {assembly.PutIn, "mend.in"}} {
		if m := c.mends()[entry]; way.how == assembly.TakeOut && m.By > 0 && m.Is == "" {
			continue // it is out
		}
		if c.meeting.MendInOrder(entry, way.how) == nil {
			rows = append(rows, row{says: c.tell(way.says), do: func(c *console) { c.askMend(entry, way.how) }})
		}
	}
	return rows
}

// mayRight tells whether the line that made something can be put right here: 0 is none, and what a meeting began with is no line of its own.
func (c *console) mayRight(entry uint64) bool {
	if entry == 0 {
		return false
	}
	e := c.meeting.Entries()[entry-1]
	return e.Verb != "convene" && c.meeting.Tells(e, assembly.Outside) && c.meeting.MendInOrder(entry, assembly.PutRight) == nil
}

// rightRow is the row that puts the line right which made something; none where that is not in order.
func (c *console) rightRow(says string, entry uint64) []row {
	if !c.mayRight(entry) {
		return nil
	}
	return []row{{says: c.tell(says), do: func(c *console) { c.askMend(entry, assembly.PutRight) }}}
}

// rights makes it the first answer to put the line right which made something, where that is in order: it is the one that is marked, and
// does nothing yet.
func (q *chooser) rights(c *console, entry uint64) {
	if c.mayRight(entry) {
		q.add("mend.right", func(c *console) { c.askMend(entry, assembly.PutRight) })
	}
}

// openWith asks what is to be done with a row: the first answer is marked, which puts it right and does nothing yet. Where nothing of
// that can be done, what stands last is done at once.
func (c *console) openWith(head string, rows []row, last row) {
	if len(rows) == 0 {
		last.do(c)
		return
	}
	c.push(&menu{head: head, rows: append(rows, last), chosen: true})
}

// rowTold is an entry as the record shows it in w cells: its line and, where it was put right, what it says now. Where there is no room
// for both, the words that they have in common give way.
func (c *console) rowTold(e assembly.Entry, w int) string {
	said := c.entryTold(e)
	m, mended := c.mends()[e.Seq]
	if !mended {
		return said
	}
	sign := " " + c.pen.signs.Mended + " "
	is := look.Clean(m.Is)
	switch {
	case m.Is == "":
		return look.Cut(said, w-look.Width(sign+c.tell("record.out"))) + sign + c.tell("record.out")
	case m.Was == "":
		return said
	}
	if look.Width(said+sign+is) > w {
		is = c.pen.signs.Ellipsis + differing(said, is)
		is = look.Cut(is, max(w/2, 8))
		said = look.Cut(said, max(w-look.Width(sign+is), 8))
	}
	return said + sign + is
}

// differing is the end of a line from the first word that another does not have too.
func differing(a, b string) string {
	n := 0
	for n < len(a) && n < len(b) && a[n] == b[n] {
		n++
	}
	return b[strings.LastIndexByte(b[:n], ' ')+1:]
}

// mendedTold says in full how an entry was put right, a line each; nothing for one that was not.
func (c *console) mendedTold(entry uint64) []string {
	m, mended := c.mends()[entry]
	if !mended {
		return nil
	}
	var told []string
	if m.Was != "" {
		told = append(told, c.tell("record.was", look.Clean(m.Was)))
	}
	if m.Is == "" {
		told = append(told, c.pen.signs.Mended+" "+c.tell("record.out"))
	} else {
		told = append(told, c.pen.signs.Mended+" "+c.tell("record.is", look.Clean(m.Is)))
	}
	told = append(told, c.tell("record.mended.by", m.By, clockTime(c.meeting.Entries()[m.By-1].At)))
	if m.Because != "" {
		told = append(told, c.tell("record.because", look.Clean(m.Because)))
	}
	return told
}
