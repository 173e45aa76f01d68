// Package words turns what the assembly says into sentences.
//
// The core never writes prose: a refusal, a verdict or a reason leaves it as a [Phrase], a key with typed
// arguments. A [Table] holds the sentences of one language, plural forms included; [Languages] lists those there are.
// Arguments stand in a sentence as {0}, {1}, …; {0#voter|voters} chooses a form by the number that stands at that place,
// {0o} tells it as an ordinal and {0w} a small one in a word. {0of} and {0wf} do so in the feminine, where a language
// has one, and {0&…|…} chooses the form that agrees with what stands there, as the language has it: in French by the
// gender of the word for a motion or an amendment, in Spanish by the sound with which it begins. {0&} tells nothing: in English it
// shows an argument that another language may agree with.
package words

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Phrase is something to be said: the key of a sentence and what stands in it. Arguments are strings (text of
// people, names), integers, [time.Duration], [time.Time] (told as the clock on the wall), [Money], [Phrase], [List], [Quote] or [On].
type Phrase struct {
	Key  string
	Args []any
}

// Say makes a phrase.
func Say(key string, args ...any) Phrase { return Phrase{Key: key, Args: args} }

// Empty tells whether there is nothing to say.
func (p Phrase) Empty() bool { return p.Key == "" }

// List is a list of arguments, told one after the other with commas.
type List []any

// Names makes a list of names.
func Names(names []string) List {
	l := make(List, len(names))
	for i, n := range names {
		l[i] = n
	}
	return l
}

// Quote is text of people that is told between quotation marks.
type Quote string

// On is text of people that goes on from the word of the sentence before it: one that begins with that very word is told without it, since
// "to the committee" is whom people say after "refer it", and the sentence has its own "to". Told is a string or a [Quote].
type On struct{ Told any }

// Say tells the phrase in the table's language. A key that the table lacks is told as the key itself, so that
// nothing is ever silent; a test makes sure that none is.
func (t Table) Say(p Phrase) string {
	if p.Key == "" {
		return ""
	}
	sentence := t.sentence(p.Key)
	if sentence == "" {
		sentence = "[" + p.Key + "]"
	}
	return t.fill(sentence, p.Args)
}

// fill puts arguments into a sentence.
func (t Table) fill(sentence string, args []any) string {
	g := t.own.grammar
	if _, marked := g.gender(sentence); marked {
		_, sentence, _ = strings.Cut(sentence, "}")
	}
	if g.set != nil {
		sentence = g.set(sentence)
	}
	var b strings.Builder
	for {
		before, rest, open := strings.Cut(sentence, "{")
		b.WriteString(before)
		if !open {
			return b.String()
		}
		place, after, _ := strings.Cut(rest, "}")
		t.place(&b, place, args)
		sentence = after
	}
}

// place writes what stands at one place of a template.
func (t Table) place(b *strings.Builder, place string, args []any) {
	number, forms, plural := strings.Cut(place, "#")
	agreeing := false
	if !plural {
		number, forms, agreeing = strings.Cut(place, "&")
	}
	number, feminine := strings.CutSuffix(number, "f")
	number, ordinal := strings.CutSuffix(number, "o")
	number, worded := strings.CutSuffix(number, "w")
	if agreeing && forms == "" {
		return
	}
	n, err := strconv.Atoi(number)
	if err != nil || n >= len(args) {
		b.WriteString("{" + place + "}")
		return
	}
	count, counts := args[n].(int)
	switch {
	case counts && ordinal:
		b.WriteString(t.own.grammar.ordinal(count, feminine))
	case counts && worded:
		b.WriteString(t.number(count, feminine))
	case plural:
		b.WriteString(formOf(forms, t.own.grammar.plural(count)))
	case agreeing:
		b.WriteString(formOf(forms, t.agrees(args[n])))
	default:
		b.WriteString(t.tell(goesOn(b.String(), args[n])))
	}
}

// goesOn is an argument as it stands behind what was told before it.
func goesOn(before string, arg any) any {
	on, is := arg.(On)
	if !is {
		return arg
	}
	switch told := on.Told.(type) {
	case string:
		return GoesOn(before, told)
	case Quote:
		return Quote(GoesOn(before, string(told)))
	}
	return on.Told
}

// GoesOn is a text as it stands behind what was told before it: without its first word, where that is the last one before it.
func GoesOn(before, text string) string {
	words := strings.Fields(before)
	first, rest, more := strings.Cut(text, " ")
	if !more || len(words) == 0 || !strings.EqualFold(first, words[len(words)-1]) {
		return text
	}
	return strings.TrimLeft(rest, " ")
}

// agrees is which form agrees with an argument, the first where nothing tells.
func (t Table) agrees(arg any) int {
	if t.own.grammar.agrees != nil {
		return t.own.grammar.agrees(t.tell(arg))
	}
	p, named := arg.(Phrase)
	if !named {
		return 0
	}
	form, _ := t.own.grammar.gender(t.sentence(p.Key))
	return form
}

// number is a number as it is read out before a noun; small ones are words.
func (t Table) number(n int, feminine bool) string {
	digits := strconv.Itoa(n)
	if feminine && t.Has("number.f."+digits) {
		return t.sentence("number.f." + digits)
	}
	if t.Has("number." + digits) {
		return t.sentence("number." + digits)
	}
	return digits
}

// formOf is one of several forms, the last where there are not so many.
func formOf(forms string, n int) string {
	form := strings.Split(forms, "|")
	return form[min(n, len(form)-1)]
}

// inLine is a text of several lines as it is quoted in a sentence: a break is a blank.
func inLine(text string) string {
	if !strings.Contains(text, "\n") {
		return text
	}
	return strings.Join(strings.FieldsFunc(text, func(r rune) bool { return r == '\n' }), " ")
}

func (t Table) tell(arg any) string {
	switch v := arg.(type) {
	case string:
		return v
	case Quote:
		return t.own.grammar.open + inLine(string(v)) + t.own.grammar.close
	case int:
		return t.figures(v)
	case Money:
		return t.Money(v)
	case Decimal:
		return t.Decimal(v)
	case uint64:
		return strconv.FormatUint(v, 10)
	case time.Duration:
		return Duration(v)
	case time.Time:
		if v.Minute() == 0 {
			return v.Format(t.own.grammar.hour)
		}
		return v.Format(t.own.grammar.clock)
	case Phrase:
		return t.Say(v)
	case List:
		told := make([]string, len(v))
		for i, one := range v {
			told[i] = t.tell(one)
		}
		return strings.Join(told, ", ")
	}
	return fmt.Sprint(arg)
}

// figures is a number in figures.
func (t Table) figures(n int) string {
	digits := strconv.Itoa(n)
	if !t.grouped || t.own.grammar.group == "" || -10_000 < n && n < 10_000 {
		return digits
	}
	for i := len(digits) - 3; i > 0 && digits[i-1] != '-'; i -= 3 {
		digits = digits[:i] + t.own.grammar.group + digits[i:]
	}
	return digits
}

// Duration tells a duration as the language of the assembly writes it: 90s is "1m30s", a whole hour "1h".
func Duration(d time.Duration) string {
	if d == 0 {
		return "0s"
	}
	s := d.Round(time.Second).String()
	if strings.HasSuffix(s, "m0s") {
		s = strings.TrimSuffix(s, "0s")
	}
	if strings.HasSuffix(s, "h0m") {
		s = strings.TrimSuffix(s, "0m")
	}
	return s
}

// Clock tells a duration as a clock shows it: 1:24, 12:40, 1:02:03; a negative one with a minus.
func Clock(d time.Duration) string {
	sign := ""
	if d < 0 {
		sign, d = "−", -d
	}
	s := int(d / time.Second)
	if s >= 3600 {
		return fmt.Sprintf("%s%d:%02d:%02d", sign, s/3600, s/60%60, s%60)
	}
	return fmt.Sprintf("%s%d:%02d", sign, s/60, s%60)
}
