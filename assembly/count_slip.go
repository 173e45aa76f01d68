package assembly

import (
	"slices"
	"strconv"
	"strings"

	"stacktaker/assembly/language"
	"stacktaker/assembly/tally"
	"stacktaker/assembly/threshold"
	"stacktaker/assembly/words"
)

// Slip is what a floor read out over a telephone: a few lines in the language that end in its seal.
//
//	convene "Day shift"
//	members 48
//	headcount 44
//	question "lamp ocean tiger"
//	count 30 12 2
//	sealed "eight words"
type Slip struct {
	tally.Count
	// Fingerprint is the words of the question's SHA-256, "" where the slip has the question itself.
	Fingerprint string
	// Question is that of a slip with a notice line, nil otherwise.
	Question *tally.Question
}

// Lines is the slip as it is read out.
func (s Slip) Lines() string {
	var b strings.Builder
	line := func(words ...string) { b.WriteString(strings.Join(words, " ") + "\n") }
	line("convene", language.Quoted(s.Title))
	line("members", itoa(s.Members))
	line("headcount", itoa(s.Present))
	line("question", language.Quoted(s.Fingerprint))
	line("count", itoa(s.For), itoa(s.Against), itoa(s.Abstain))
	line("sealed", language.Quoted(s.Seal))
	return b.String()
}

// ReadSlip reads a slip. Its errors are a [*Refusal] with the line.
func ReadSlip(text string) (Slip, error) {
	r := slipReader{said: map[string]bool{}}
	for n, line := range language.Lines(text) {
		tokens, refused := language.Lex(line)
		if refused == nil && len(tokens) > 0 {
			refused = r.read(tokens)
		}
		if refused != nil {
			return Slip{}, refuse("slip.line", n, refused.Phrase)
		}
	}
	for _, verb := range []string{"convene", "members", "headcount", "question", "count"} {
		if !r.said[verb] {
			return Slip{}, refuse("slip.lacks", verb)
		}
	}
	if !r.said["sealed"] {
		return Slip{}, refuse("slip.sealed")
	}
	return r.slip, nil
}

// ReadPaper reads the paper of a question: its notice, with nothing but comments around it.
func ReadPaper(text string) (tally.Question, bool) {
	r := slipReader{said: map[string]bool{}}
	for _, line := range language.Lines(text) {
		tokens, refused := language.Lex(line)
		switch {
		case refused != nil:
			return tally.Question{}, false
		case len(tokens) == 0:
		case !tokens[0].Is("notice") || r.read(tokens) != nil:
			return tally.Question{}, false
		}
	}
	if r.slip.Question == nil || r.slip.Question.Mode == "" {
		return tally.Question{}, false
	}
	return *r.slip.Question, true
}

type slipReader struct {
	slip Slip
	said map[string]bool
}

func (r *slipReader) read(tokens []language.Token) *Refusal {
	verb, rest := tokens[0].Text, tokens[1:]
	about := verb
	if verb == "notice" {
		about = "question"
	}
	switch {
	case tokens[0].Quoted || !slices.Contains([]string{"convene", "members", "headcount", "question", "notice", "count", "sealed"}, verb):
		return refuse("slip.verb", words.Quote(verb))
	case r.said[about]:
		return refuse("slip.twice", about)
	case r.said["sealed"]:
		return refuse("slip.sealed")
	}
	r.said[about] = true
	switch verb {
	case "convene":
		return slipText(&r.slip.Title, verb, rest)
	case "members":
		return slipNumbers(verb, rest, &r.slip.Members)
	case "headcount":
		return slipNumbers(verb, rest, &r.slip.Present)
	case "question":
		return slipText(&r.slip.Fingerprint, verb, rest)
	case "notice":
		return r.notice(rest)
	case "count":
		if len(rest) == 2 { // nobody abstained
			rest = append(slices.Clone(rest), language.Token{Text: "0"})
		}
		return slipNumbers(verb, rest, &r.slip.For, &r.slip.Against, &r.slip.Abstain)
	}
	if refused := slipText(&r.slip.Seal, verb, rest); refused != nil {
		return refused
	}
	if len(strings.Fields(r.slip.Seal)) != 8 {
		return refuse("slip.sealed")
	}
	return nil
}

// notice reads a question as the paper has it.
func (r *slipReader) notice(rest []language.Token) *Refusal {
	v := noticeVerbs()[0]
	a, refused := v.match(nil, rest)
	if refused != nil {
		return refused
	}
	floors, err := floorsOf(a)
	if err != nil {
		return err.(*Refusal)
	}
	needs := a.Text("needs")
	if needs == "" {
		needs = "simple"
	}
	th, err := threshold.Parse(needs)
	if err != nil {
		return err.(*Refusal)
	}
	r.slip.Question = &tally.Question{Text: a.Text("text"), Threshold: th.String(), Floors: floors}
	return nil
}

// slipText reads the one text behind a verb, and what may stand behind that ("on DATE") not at all.
func slipText(to *string, verb string, rest []language.Token) *Refusal {
	if len(rest) == 0 || !rest[0].Quoted || blank(rest[0].Text) {
		return refuse("slip.text", verb)
	}
	*to = strings.Join(strings.Fields(rest[0].Text), " ")
	return nil
}

func slipNumbers(verb string, rest []language.Token, to ...*int) *Refusal {
	if len(rest) != len(to) {
		if verb == "count" {
			return refuse("slip.count")
		}
		return refuse("slip.number", verb)
	}
	for i, t := range rest {
		n, err := strconv.Atoi(t.Text)
		if err != nil || n < 0 || n > 1_000_000_000 || t.Quoted {
			return refuse("slip.number", verb)
		}
		*to[i] = n
	}
	return nil
}
