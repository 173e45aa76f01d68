package orderpaper

import (
	"strconv"
	"strings"

	"stacktaker/ui/documents"
	"stacktaker/ui/look"
)

// Remark is a paragraph that says something about a motion and is no word of one: the advice of a committee, what a motion is to achieve, what it
// needs to be carried, or where it is debated.
type Remark struct {
	At    int // its paragraph of the document, from 1
	Says  string
	Needs string // as the language says what is needed; "" where it says none, or stands at an amendment
	Of    string // the number that the paper has for its motion, or its title; "" where it stands at none
}

// remark tells whether a paragraph is one. An item of a list is a clause, whatever it says.
func remark(p documents.Paragraph) bool {
	if p.Item || p.Level > 0 {
		return false
	}
	_, is := need(p.Text)
	return is || advises(p.Text)
}

// advises tells whether a text is what a committee says of a motion, or whoever moves it: "CBC advice: …", "Standing orders committee: …", "Purpose:
// …". The words that say so end with a colon, and something stands behind it.
func advises(text string) bool {
	said, _ := spaced(strings.Trim(text, "*_([ "))
	if f, is := find(said, 0, remarkWord, adviceWord); is && f.colon {
		return f.words < len(said)
	}
	const most = 6 // words before that
	for at := range min(most, len(said)) {
		if strings.HasSuffix(said[at], ":") {
			_, is := find(said, at, adviceWord)
			return is && at+1 < len(said)
		}
		if f, is := find(said, at, adviceWord); is && f.colon {
			return at+f.words < len(said)
		}
	}
	return false
}

// ofVotes is a share in figures: "2/3", "2/3rds", "66%".
var ofVotes = look.Pattern(`(\d{1,2})\s?/\s?(\d{1,2})(?:rds?|ds?|ths?)?-?|(\d{1,2})\s?%`)

// need reads a text that says what a motion needs, or where it is debated, and nothing else: every word must be one of those. What is needed is ""
// where it says none.
func need(text string) (needs string, is bool) {
	const longest = 120 // bytes
	if len(text) > longest {
		return "", false
	}
	text = strings.ReplaceAll(text, "\u2011", "-")
	var share, base string
	if m := ofVotes().FindStringSubmatchIndex(text); m != nil {
		if share = text[m[0]:m[1]]; m[2] >= 0 {
			share = number(text[m[2]:m[3]]) + "/" + number(text[m[4]:m[5]])
		}
		share = strings.ReplaceAll(share, " ", "")
		text = text[:m[0]] + " " + text[m[1]:]
	}
	said, _ := spaced(strings.ReplaceAll(strings.Trim(text, "*_ "), "’", "'"))
	majority, place := false, false
	for at := 0; at < len(said); {
		if bare(said[at]) == "" {
			at++
			continue
		}
		f, known := find(said, at, twoThirdsWord, threeQuartersWord, simpleWord, majorityWord, presentWord, membersWord, sessionWord, needFiller)
		if !known {
			return "", false
		}
		if _, also := find(said, at, majorityWord); also { // "Zweidrittelmehrheit" is both
			majority = true
		}
		at += f.words
		switch f.kind {
		case twoThirdsWord:
			share = "2/3"
		case threeQuartersWord:
			share = "3/4"
		case simpleWord:
			share, majority = "majority", true
		case presentWord:
			base = " of present"
		case membersWord:
			base = " of members"
		case sessionWord:
			place = true
		}
	}
	switch {
	case share != "" && majority:
		if base == "" {
			base = " of cast"
		}
		return share + base, true
	case place && share == "" && !majority:
		return "", true
	}
	return "", false
}

func number(said string) string {
	n, _ := strconv.Atoi(said)
	return strconv.Itoa(n)
}

// withoutNeed is a title without what the motion needs, which stands in brackets at its end.
func withoutNeed(title string) (rest, needs string) {
	if i := strings.LastIndexAny(title, "(["); i > 0 {
		if needs, is := need(strings.Trim(title[i:], "()[] ")); is && needs != "" {
			return strings.TrimRight(title[:i], " -–—,"), needs
		}
	}
	return title, ""
}

// remarked takes down a paragraph that is a remark.
func (r *reader) remarked(i int, of, needs string) {
	r.paper.Remarks = append(r.paper.Remarks, Remark{At: i + 1, Says: r.all[i].Text, Needs: needs, Of: of})
}

// withRemarksApart are the paragraphs into which one is parted where a remark follows on something in lines of its own.
func withRemarksApart(p documents.Paragraph) []documents.Paragraph {
	for n := 1; n < len(p.Lines); n++ {
		if remark(documents.Paragraph{Text: p.Lines[n]}) {
			before, behind := p, documents.Paragraph{Text: strings.Join(p.Lines[n:], " "), Lines: p.Lines[n:]}
			before.Text, before.Lines = strings.Join(p.Lines[:n], " "), p.Lines[:n]
			return append([]documents.Paragraph{before}, withRemarksApart(behind)...)
		}
	}
	return []documents.Paragraph{p}
}

func remarksApart(all []documents.Paragraph) []documents.Paragraph {
	var out []documents.Paragraph
	for _, p := range all {
		out = append(out, withRemarksApart(p)...)
	}
	return out
}
