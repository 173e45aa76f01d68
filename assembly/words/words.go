// Package words turns what the assembly says into sentences.
//
// The core never writes prose: a refusal, a verdict or a reason leaves it as a [Phrase], a key with typed
// arguments. A [Table] holds the sentences of one language, plural forms included. Arguments stand in a template
// as {0}, {1}, …; {0#voter|voters} chooses a form by the number that stands at that place, {0o} tells it as an
// ordinal and {0w} a small one in a word.
package words

import (
	"fmt"
	"strconv"
	"strings"
	"time"
)

// Phrase is something to be said: the key of a sentence and what stands in it. Arguments are strings (text of
// people, names), integers, [time.Duration], [time.Time] (told as the clock on the wall), [Phrase] or [List].
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

// Table is the sentences of one language.
type Table struct {
	// Language is the BCP 47 tag of the language.
	Language string
	sentence func(key string) string
	plural   func(n int) int
	ordinal  func(n int) string
	number   func(n int) string
}

// Has tells whether the table knows the key.
func (t Table) Has(key string) bool { return t.sentence(key) != "" }

// Say tells the phrase in the table's language. A key that the table lacks is told as the key itself, so that
// nothing is ever silent; a test makes sure that none is.
func (t Table) Say(p Phrase) string {
	template := t.sentence(p.Key)
	if template == "" {
		if p.Key == "" {
			return ""
		}
		template = "[" + p.Key + "]"
	}
	var b strings.Builder
	for {
		i := strings.IndexByte(template, '{')
		if i < 0 {
			b.WriteString(template)
			return b.String()
		}
		j := strings.IndexByte(template[i:], '}')
		if j < 0 {
			b.WriteString(template)
			return b.String()
		}
		b.WriteString(template[:i])
		t.place(&b, template[i+1:i+j], p.Args)
		template = template[i+j+1:]
	}
}

// place writes what stands at one place of a template.
func (t Table) place(b *strings.Builder, place string, args []any) {
	number, forms, plural := strings.Cut(place, "#")
	number, ordinal := strings.CutSuffix(number, "o")
	number, worded := strings.CutSuffix(number, "w")
	n, err := strconv.Atoi(number)
	if err != nil || n >= len(args) {
		b.WriteString("{" + place + "}")
		return
	}
	if count, ok := args[n].(int); ok && ordinal {
		b.WriteString(t.ordinal(count))
		return
	}
	if count, ok := args[n].(int); ok && worded {
		b.WriteString(t.number(count))
		return
	}
	if plural {
		form := strings.Split(forms, "|")
		count, _ := args[n].(int)
		b.WriteString(form[min(t.plural(count), len(form)-1)])
		return
	}
	b.WriteString(t.tell(args[n]))
}

func (t Table) tell(arg any) string {
	switch v := arg.(type) {
	case string:
		return v
	case Quote:
		return `"` + string(v) + `"`
	case int:
		return strconv.Itoa(v)
	case uint64:
		return strconv.FormatUint(v, 10)
	case time.Duration:
		return Duration(v)
	case time.Time:
		return v.Format("15:04")
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
