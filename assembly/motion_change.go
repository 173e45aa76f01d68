package assembly

import (
	"strings"

	"stacktaker/assembly/language"
)

// Change is what an amendment does to the words of its parent (docs/rules.md, section 4): it strikes the old and inserts the new, gives a
// paragraph other words or strikes it, puts in others after one, or gives a whole new text.
type Change struct {
	Strike string `json:"strike,omitempty"` // the words that go, or that a paragraph had
	Nth    int    `json:"nth,omitempty"`    // which of several places, from 1; 0: the only one
	Whole  bool   `json:"whole,omitempty"`

	Paragraph int  `json:"paragraph,omitempty"` // the one that has other words, from 1
	Struck    bool `json:"struck,omitempty"`    // that paragraph goes
	Insert    bool `json:"insert,omitempty"`    // what the amendment says is put in after a paragraph
	After     int  `json:"after,omitempty"`     // which; 0: at the front

	gone bool // its words or its paragraph were struck, or are of a text that was replaced
}

// readChange is the change of a text that a line asks for. Of a paragraph it has the words as they stand.
func readChange(a language.Args, text string) Change {
	switch {
	case a.Has("old"):
		return Change{Strike: a.Text("old"), Nth: a.Number("nth")}
	case a.Has("paragraph"):
		c := Change{Paragraph: a.Number("paragraph"), Struck: a.Has("way")}
		if all := Paragraphs(text); c.Paragraph > 0 && c.Paragraph <= len(all) {
			c.Strike = text[all[c.Paragraph-1].From:all[c.Paragraph-1].To]
		}
		return c
	case a.Has("after"):
		return Change{Insert: true, After: a.Number("after")}
	}
	return Change{Whole: true}
}

// byParagraph tells whether it names a paragraph, and no words.
func (c Change) byParagraph() bool { return c.Paragraph != 0 || c.Struck || c.Insert }

// Rewords tells whether it gives a paragraph, or the whole text, anew, so that words of it may stay.
func (c Change) Rewords() bool { return c.Whole || c.Paragraph != 0 && !c.Struck }

// Span is where it touches a text: the bytes from to to are struck, and what is inserted instead. ok is false where what it names does not
// stand in the text.
func (c Change) Span(text, says string) (from, to int, insert string, ok bool) {
	if c.byParagraph() {
		return c.spanOfParagraph(text, says)
	}
	if c.Whole {
		return 0, len(text), says, true
	}
	at := c.place(text)
	if at < 0 {
		return 0, 0, "", false
	}
	return at, at + len(c.Strike), says, true
}

func (c Change) spanOfParagraph(text, says string) (from, to int, insert string, ok bool) {
	all := Paragraphs(text)
	switch n := c.Paragraph + c.After; {
	case c.gone || n < 0 || n > len(all) || n == 0 && !c.Insert:
		return 0, 0, "", false
	case c.Insert && n == 0:
		return 0, 0, says + "\n", true
	case c.Insert:
		return all[n-1].To, all[n-1].To, "\n" + says, true
	case c.Struck:
		from, to = struck(text, n)
		return from, to, "", true
	default:
		return all[n-1].From, all[n-1].To, says, true
	}
}

// place is where in a text the words stand that the change strikes, or its paragraph; -1 where they are gone.
func (c Change) place(text string) int {
	switch {
	case c.Whole:
		return 0
	case c.byParagraph():
		from, _, _, ok := c.Span(text, "")
		if !ok {
			return -1
		}
		if c.Struck {
			return Paragraphs(text)[c.Paragraph-1].From
		}
		return from
	}
	if c.gone {
		return -1
	}
	at := -1
	for range max(c.Nth, 1) {
		i := strings.Index(text[at+1:], c.Strike)
		if i < 0 {
			return -1
		}
		at += 1 + i
	}
	return at
}

// places is how often the words to strike stand in a text, also where they overlap.
func (c Change) places(text string) int {
	if c.Strike == "" {
		return 0
	}
	n := 0
	for at := 0; at < len(text); at++ {
		if strings.HasPrefix(text[at:], c.Strike) {
			n++
		}
	}
	return n
}

// makes is what a change makes of a text; false where what it names does not stand in it.
func (c Change) makes(text, says string) (string, bool) {
	from, to, insert, ok := c.Span(text, says)
	if !ok {
		return "", false
	}
	return text[:from] + insert + text[to:], true
}

// follow keeps hold of the place that a change touches, while another changes the text around it, or all of it: the same words may now
// stand there more often, or more seldom, and a paragraph have another number.
func (c Change) follow(was, now string, by []edit, whole bool) Change {
	switch {
	case c.Whole || c.gone:
		return c
	case c.byParagraph():
		return c.followParagraph(was, now, whole)
	}
	return c.followWords(was, now, by)
}

// followParagraph lets a change to a paragraph that went be gone. What is put in after one that went comes where it stood.
func (c Change) followParagraph(was, now string, whole bool) Change {
	n := followParagraph(c.Paragraph+c.After, was, now, whole)
	switch {
	case c.Insert && c.After > 0 && n == 0 && !whole:
		c.After, _ = sameEnds(paragraphTexts(was), paragraphTexts(now))
	case c.Insert && c.After > 0 && n > 0:
		c.After = n
	case !c.Insert && n > 0:
		c.Paragraph = n
	case c.After > 0 || !c.Insert:
		c.gone = true
	}
	return c
}
