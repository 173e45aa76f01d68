package minutes

import (
	"regexp"
	"strings"
	"sync"
	"unicode"

	"stacktaker/assembly"
	"stacktaker/assembly/words"
)

// The bulletin is one page. Its lines are counted as they stand on A4 and on letter with room to spare. Titles and places that are longer
// are cut, and say so; of a decision whole sentences are told, as many as there is room for.
const (
	bulletinLines  = 32 // for what was decided, below a title of one line
	bulletinLetter = 75 // letters to a line
	titleLetter    = 38 // letters to a line of the title
	mostFormal     = 6  // lines for what was carried as a matter of form, and as many for what was not carried
)

// Bulletin is one page for the notice board: what was decided, with no figures and no names but of those elected who accepted, and the next
// meeting. Of each text stands there what was resolved; matters of form are told in one line, and so is what was lost. What does not fit is
// counted, not told.
func Bulletin(m *assembly.Meeting, o Options) Document {
	o.For = Notice
	c := newScribe(m, o)
	c.board = true
	m.Replay(assembly.Outside, c.follow)
	c.breakOff()
	c.head()
	d := &c.doc
	d.Title = cut(c.say("title.bulletin", c.typed(c.s.Info.Title)), 2*bulletinLetter)
	d.Version = 1
	var head Facts
	head.Add(c.say("fact.date"), c.date(c.s.Info.Date))
	head.Add(c.say("fact.place"), cut(c.typed(c.s.Info.Place), bulletinLetter))
	head.Add(c.say("fact.names"), c.unsought())
	c.tellRescued(&head)
	d.Facts = head

	c.newSection(c.say("section.decided"))
	all := c.decidedList()
	p := poster{scribe: c, room: bulletinLines - o.Above - 2*(breadth(d.Title)/titleLetter) - 2*len(c.hidden.spans) - len(head) + 2}
	list, left := p.post(all)
	d.Add(list)
	if left > 0 {
		d.Say(Text(c.say("decided.more", left)))
	}
	c.tellMarks(p.told)
	c.decidedHidden(len(all))
	c.nextMeeting()
	c.shortNext()
	c.strikeCorrected()
	c.dates()
	c.forPrograms()
	return c.doc
}

// poster puts onto the page what there is room for, counted in lines.
type poster struct {
	*scribe
	room int
	told []decided
}

// post is as much of what was decided as there is room for, and how many decisions there was none for. All are named before any has its words,
// so that a long one takes nobody's place; those elected, what was a matter of form and what was lost are told next. Then each in
// turn has its words: what was resolved, whole or as many sentences as fit, and else a word of where they stand.
func (p *poster) post(all []decided) (list List, left int) {
	var news, elected []decided
	var formal []*followed
	for _, d := range all {
		switch {
		case d.of == nil:
			elected = append(elected, d)
		case !d.departed && p.formal(d.of):
			formal = append(formal, d.of)
		default:
			news = append(news, d)
		}
	}
	lost := p.lostMotions()
	elected, missed := p.labels(elected, p.room/2)
	left += missed
	formalTold, missed := p.inOneLine(formal, "decided.formal")
	left += missed
	lostTold, missed := p.inOneLine(lost, "decided.lost")
	left += missed
	news, missed = p.labels(news, p.room)
	left += missed
	for _, d := range news {
		item := Words{Strong(p.say("stop", words.Say("one", d.label)))}
		if told := p.wordsOf(d); told != "" {
			item = append(item, Text(" "+told))
		}
		list.Items = append(list.Items, item)
	}
	for _, line := range []string{formalTold, lostTold} {
		if line != "" {
			list.Add(line)
		}
	}
	for _, d := range elected {
		list.Items = append(list.Items, Words{Strong(p.say("stop", words.Say("one", d.label)))})
	}
	p.told = append(news, elected...)
	return list, left
}

// labels takes room for what decisions are called and where their words stand, as far as so many lines go, and counts those for which there are none.
func (p *poster) labels(all []decided, lines int) (told []decided, left int) {
	elsewhere := breadth(p.say("decided.elsewhere"))
	for i, d := range all {
		d.label = cut(d.label, 2*bulletinLetter)
		needs := 1 + (breadth(d.label)*11/10)/bulletinLetter
		if d.text != "" {
			needs = 1 + (breadth(d.label)*11/10+1+elsewhere)/bulletinLetter
		}
		if needs > lines {
			return told, len(all) - i
		}
		lines -= needs
		p.room -= needs
		told = append(told, d)
	}
	return told, 0
}

// inOneLine tells several motions in one line of the list, the first of them where that would take more than its share of the page.
func (p *poster) inOneLine(all []*followed, key string) (told string, left int) {
	for n := len(all); n > 0; n-- {
		each := make([]any, n)
		for i, f := range all[:n] {
			each[i] = p.inBrackets(f)
		}
		told = p.say(key, and(each))
		if lines := 1 + breadth(told)/bulletinLetter; lines <= min(mostFormal, p.room) {
			p.room -= lines
			return told, len(all) - n
		}
	}
	return "", len(all)
}

// wordsOf is what of a decision's words there is room for. One line less is taken than they need, since the one on which its label stands was
// taken for that.
func (p *poster) wordsOf(d decided) string {
	sentences := resolved(d.text)
	if len(sentences) > 1 && sentences[0] == strings.Join(strings.Fields(p.typed(p.s.Motions.Get(d.of.ID).Heading())), " ") {
		sentences = sentences[1:] // its label says it
	}
	if len(sentences) == 0 {
		return ""
	}
	taken := (breadth(d.label)*11/10 + 1 + breadth(p.say("decided.elsewhere"))) / bulletinLetter
	for n := len(sentences); n > 0; n-- {
		told := strings.Join(sentences[:n], " ")
		if n < len(sentences) {
			told += " " + p.say("decided.rest")
		}
		if lines := (breadth(d.label)*11/10+1+breadth(told))/bulletinLetter - taken; lines <= p.room {
			p.room -= max(lines, 0)
			return told
		}
	}
	return p.say("decided.elsewhere")
}

// resolving begins what a text resolves, behind what it notes and believes, in the languages of the minutes.
var resolving = sync.OnceValue(func() *regexp.Regexp {
	return regexp.MustCompile(`(?i)(?:^|[^\pL])(resolves?|resolved|acuerdan?|acordamos|resuelven?|resolvemos|décide(?:nt)?|décidons|arrête|beschließt|beschließen|beschliesst)(?:[^\pL]|$)`)
})

// resolved is what a text resolves, sentence by sentence: from the sentence that says so on, or from that word where it stands far behind
// the beginning of a sentence; all of it where it says so nowhere. A sentence of which that word is one of the first is meant before any other.
func resolved(text string) []string {
	all := sentences(text)
	for _, far := range []bool{false, true} {
		for i, s := range all {
			at := resolving().FindStringSubmatchIndex(s)
			if at == nil {
				continue
			}
			if before := len(strings.Fields(s[:at[2]])); before <= mostBeforeResolves {
				return all[i:]
			} else if far {
				return append([]string{"… " + s[at[2]:]}, all[i+1:]...)
			}
		}
	}
	return all
}

// mostBeforeResolves is how many words of a sentence stand before "resolves" where it is about who does.
const mostBeforeResolves = 8

// sentences is a text by its sentences, each on one line. A list that a colon announces is one with what announces it, since it says
// nothing alone, and a line that begins in lower case goes on with the one before.
func sentences(text string) []string {
	var all []string
	goesOn := false
	for paragraph := range strings.SplitSeq(text, "\n") {
		said := strings.Fields(paragraph)
		begin := 0
		for i, word := range said {
			last := i == len(said)-1
			if !last && (!endsSentence(word) || !beginsUpper(said[i+1])) {
				continue
			}
			s := strings.Join(said[begin:i+1], " ")
			if begin = i + 1; len(all) > 0 && (goesOn || !beginsUpper(s)) {
				all[len(all)-1] += " " + s
			} else {
				all = append(all, s)
			}
			goesOn = strings.ContainsAny(s[len(s)-1:], ",;:")
		}
	}
	return all
}

// endsSentence tells whether a word is the last of a sentence: it ends with a full stop and is no number and no abbreviation.
func endsSentence(word string) bool {
	bare := strings.TrimRight(word, `"”»’')]`)
	before := strings.TrimRight(bare, ".!?")
	if before == "" {
		return bare != ""
	}
	return before != bare && len([]rune(before)) > 2 && !unicode.IsDigit(rune(before[0])) && !strings.Contains(before, ".")
}

func beginsUpper(word string) bool {
	for _, r := range word {
		return !unicode.IsLower(r)
	}
	return false
}

// shortNext cuts what stands in the facts of the next meeting, which people wrote.
func (c *scribe) shortNext() {
	for _, b := range c.doc.Blocks {
		facts, ok := b.(Facts)
		for i := 0; ok && i < len(facts); i++ {
			if text, plain := facts[i].Value[0].(Text); plain {
				facts[i].Value = Plain(cut(string(text), 2*bulletinLetter))
			}
		}
	}
}

// cut is a text of no more than so many letters, with an ellipsis where something is missing. Broad ones count twice.
func cut(text string, letters int) string {
	if breadth(text) <= letters {
		return text
	}
	for i, r := range text {
		if letters -= breadth(string(r)); letters < 1 {
			return strings.TrimRight(text[:i], " ,;") + "…"
		}
	}
	return text
}

// breadth is how much room a text takes, in letters of usual breadth: capitals, and the letters of scripts that are set square, take
// twice as much.
func breadth(text string) int {
	n := 0
	for _, r := range text {
		n++
		if unicode.IsUpper(r) || r >= 0x1100 {
			n++
		}
	}
	return n
}
