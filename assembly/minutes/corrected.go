package minutes

import (
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"stacktaker/assembly"
)

// strikeCorrected strikes in everything told what corrections take out, and puts in behind it what they put in its place, but where they
// are listed: there it says which of them struck nothing.
func (c *scribe) strikeCorrected() {
	lists := map[int]bool{}
	for _, at := range c.listed {
		lists[at] = true
	}
	for n, each := range c.s.Info.Corrections {
		old, put, is := c.replaced(each)
		if !is {
			continue
		}
		at, found := wordsAsTheyStand(old), false
		strike := func(w Words) Words {
			struck, hit := struckIn(w, at, put)
			found = found || hit
			return struck
		}
		for i, fact := range c.doc.Facts {
			c.doc.Facts[i].Value = strike(fact.Value)
		}
		for i, b := range c.doc.Blocks {
			if !lists[i] {
				c.doc.Blocks[i] = eachWords(b, strike)
			}
		}
		if at, is := c.listed[n]; is && !found {
			says := c.doc.Blocks[at].(Paragraph)
			says.Text = append(says.Text, Text(" "+c.say("corrections.nowhere")))
			c.doc.Blocks[at] = says
		}
	}
}

// replaced is what a correction takes out and puts in, for those who read this paper: not where names stand in it that they must not
// read, since the words above have others there.
func (c *scribe) replaced(each assembly.Correction) (old, put string, is bool) {
	old, put, is = each.Words()
	return old, put, is && c.typed(old) == old && c.typed(put) == put
}

// correctionWords is a correction as it is listed.
func (c *scribe) correctionWords(each assembly.Correction) Words {
	old, put, is := c.replaced(each)
	switch {
	case !is:
		return Plain(c.typed(each.Text))
	case put == "":
		return Words{Struck(old)}
	}
	return Words{Struck(old), Text(" "), Inserted(put)}
}

// wordsAsTheyStand finds words with any spaces between them, as a language sets them.
func wordsAsTheyStand(old string) *regexp.Regexp {
	var quoted []string
	for _, w := range strings.FieldsFunc(old, unicode.IsSpace) {
		quoted = append(quoted, regexp.QuoteMeta(w))
	}
	return regexp.MustCompile(strings.Join(quoted, `[\s\x{a0}\x{2007}\x{202f}]+`))
}

// struckIn is words with what is found in them struck, and other words put in behind it. What is struck already stays; a find within a
// longer word or number is none.
func struckIn(w Words, at *regexp.Regexp, put string) (struck Words, hit bool) {
	for _, in := range w {
		if _, gone := in.(Struck); gone {
			struck = append(struck, in)
			continue
		}
		text, from := in.words(), 0
		for _, span := range at.FindAllStringIndex(text, -1) {
			if !standsAlone(text, span[0], span[1]) {
				continue
			}
			if span[0] > from {
				struck = append(struck, marked(in, text[from:span[0]]))
			}
			struck = append(struck, Struck(text[span[0]:span[1]]))
			if put != "" {
				struck = append(struck, Text(" "), Inserted(put))
			}
			from, hit = span[1], true
		}
		if from < len(text) {
			struck = append(struck, marked(in, text[from:]))
		}
	}
	return struck, hit
}

// marked is text with the mark of an inline.
func marked(in Inline, text string) Inline {
	switch in.(type) {
	case Strong:
		return Strong(text)
	case Emphasis:
		return Emphasis(text)
	case Inserted:
		return Inserted(text)
	case Code:
		return Code(text)
	}
	return Text(text)
}

// standsAlone tells whether a stretch of a text ends where its words do, and is not a part of a figure with a point in it.
func standsAlone(text string, from, to int) bool {
	letter := func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r) }
	before, _ := utf8.DecodeLastRuneInString(text[:from])
	first, _ := utf8.DecodeRuneInString(text[from:])
	last, _ := utf8.DecodeLastRuneInString(text[:to])
	after, n := utf8.DecodeRuneInString(text[to:])
	beyond, _ := utf8.DecodeRuneInString(text[min(to+n, len(text)):])
	switch {
	case letter(before) && letter(first), letter(last) && letter(after):
		return false
	case unicode.IsDigit(last) && (after == '.' || after == ',' || after == ':') && unicode.IsDigit(beyond):
		return false
	}
	if from == 0 || !unicode.IsDigit(first) || before != '.' && before != ',' && before != ':' {
		return true
	}
	ahead, _ := utf8.DecodeLastRuneInString(text[:from-1])
	return !unicode.IsDigit(ahead)
}

// eachWords is a block with each of its words changed; headings and lines to sign on stay.
func eachWords(b Block, change func(Words) Words) Block {
	rows := func(all []Row) []Row {
		var changed []Row
		for _, r := range all {
			var cells Row
			for _, cell := range r {
				cells = append(cells, change(cell))
			}
			changed = append(changed, cells)
		}
		return changed
	}
	switch b := b.(type) {
	case Paragraph:
		b.Text = change(b.Text)
		return b
	case List:
		var items []Words
		for _, item := range b.Items {
			items = append(items, change(item))
		}
		b.Items = items
		return b
	case Table:
		b.Rows = rows(b.Rows)
		return b
	case Quote:
		b.Text = change(b.Text)
		return b
	case Verdict:
		b.Text = change(b.Text)
		return b
	case Facts:
		var facts Facts
		for _, f := range b {
			facts = append(facts, Fact{f.Label, change(f.Value)})
		}
		return facts
	}
	return b
}
